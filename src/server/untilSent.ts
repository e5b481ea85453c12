import type { FastifyReply } from 'fastify';

/**
 * A signal that aborts when the client goes before its answer is sent. Fastify's own waits for the request to close,
 * which it does as soon as its body is read.
 */
export function untilSent({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableEnded) controller.abort();
  });
  return controller.signal;
}
