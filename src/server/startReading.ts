import type { FastifyReply, FastifyRequest } from 'fastify';
import { createReader, type Reader } from '../views/reader.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { type PageParts, refusalOf } from './pageRequest.ts';
import { Refusal } from './refusal.ts';
import { noteOrigin } from './requestOrigin.ts';
import { untilSent } from './untilSent.ts';

/** What is read of the graph for one request. */
export interface Reading {
  readonly reader: Reader;
  readonly deadline: Deadline;
  /**
   * What the work gives, within the time of the request. Throws a Refusal that shows no more than it may, and as it is what
   * fails when the answer is under way already.
   */
  within<T>(work: Promise<T>): Promise<T>;
}

/** Begins to read for a request, which the log and the database know as `operation`. */
export function startReading(
  parts: Pick<PageParts, 'config' | 'schema' | 'engine' | 'gate' | 'report'>,
  operation: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Reading {
  request.account.operation = operation;
  const deadline = startDeadline(parts.config.requestTimeout, untilSent(reply));
  reply.raw.once('close', deadline.end);
  noteOrigin(deadline.signal, { requestId: request.id, operation });
  return {
    reader: createReader(parts, deadline.signal),
    deadline,
    within: work =>
      Promise.race([work, deadline.passed]).catch(error => {
        throw error instanceof Refusal || reply.raw.headersSent
          ? error
          : refusalOf(error, request.id, parts.report);
      }),
  };
}
