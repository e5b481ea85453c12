import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { type ErrorCode, internalMessage, type ReportFault, retryAfter } from './errors.ts';

type RefusalCode =
  | ErrorCode
  | 'MISDIRECTED'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'NOT_FOUND'
  | 'BROKEN_VIEW';

export class Refusal extends Error {
  readonly statusCode: number;
  readonly code: RefusalCode;
  /** Each is an error of its own. */
  readonly messages: readonly string[];

  constructor(statusCode: number, code: RefusalCode, messages: readonly string[]) {
    super(messages.join('\n'));
    this.statusCode = statusCode;
    this.code = code;
    this.messages = messages;
  }
}

/** An answer before any operation, to be thrown in a hook or handler. It has the form of a GraphQL error. */
export function refusal(statusCode: number, code: RefusalCode, ...messages: readonly string[]): Refusal {
  return new Refusal(statusCode, code, messages);
}

/**
 * Makes a reply that of an error, and takes back what was said of an answer that failed before its start: an error is no
 * file, and is not to be known again.
 */
export function markFailed(reply: FastifyReply, status: number, code: RefusalCode): void {
  for (const name of ['etag', 'content-disposition', 'content-encoding', 'x-plangraph-complete'])
    reply.removeHeader(name);
  if (code === 'UNAVAILABLE') reply.header('retry-after', retryAfter);
  reply.code(status);
}

/** Answers whatever fails outside an operation, in the form of a GraphQL error. */
export function answerFailures(app: FastifyInstance, report: ReportFault, maxBody: number): void {
  app.setErrorHandler<FastifyError | Refusal>((error, request, reply) => {
    const { status, code, messages } = explain(error, maxBody);
    if (code === 'INTERNAL_SERVER_ERROR') report(request.id, error);
    markFailed(reply, status, code);
    reply.type('application/json; charset=utf-8').send({
      errors:
        code === 'INTERNAL_SERVER_ERROR'
          ? [{ message: internalMessage(request.id), extensions: { code, id: request.id } }]
          : messages.map(message => ({ message, extensions: { code } })),
    });
  });
  app.setNotFoundHandler(request => {
    throw refusal(
      404,
      'NOT_FOUND',
      `${request.method} leads nowhere here; the API is at /graphql by POST or GET, and / says what else there is.`,
    );
  });
}

function explain(
  error: FastifyError | Refusal,
  maxBody: number,
): { status: number; code: RefusalCode; messages: readonly string[] } {
  if (error instanceof Refusal) {
    return { status: error.statusCode, code: error.code, messages: error.messages };
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        status: 413,
        code: 'BAD_USER_INPUT',
        messages: [
          `A request may have ${maxBody} bytes of body, and this one has more; send values as variables, or ask in several requests.`,
        ],
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        status: 415,
        code: 'BAD_USER_INPUT',
        messages: ['The body must be JSON, with content-type: application/json.'],
      };
  }
  // Fastify's own texts for what is wrong with a request say just that.
  const status = error.statusCode ?? 500;
  return status >= 400 && status < 500
    ? { status, code: 'BAD_USER_INPUT', messages: [error.message] }
    : { status: 500, code: 'INTERNAL_SERVER_ERROR', messages: [] };
}
