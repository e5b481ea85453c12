import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TroubleProps } from '../../web/props.ts';
import { frameOf, languageOf, type PageParts, sendPage } from './pageRequest.ts';
import { markFailed, type Refusal } from './refusal.ts';

/** Says on a page why an address gives no other page, and which view it is of, if it is of one. */
export function sendTrouble(
  parts: PageParts,
  { statusCode, code, messages }: Refusal,
  view: TroubleProps['view'],
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  markFailed(reply, statusCode, code);
  return sendPage(parts.pages, reply, {
    ...frameOf(parts, request, languageOf(request)),
    page: 'trouble',
    status: statusCode,
    messages,
    view,
  });
}
