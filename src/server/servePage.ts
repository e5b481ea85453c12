import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FrameProps, PageProps, TroubleProps } from '../../web/props.ts';
import type { Reader } from '../views/reader.ts';
import {
  frameOf,
  isKnown,
  languageOf,
  originOf,
  type PageParts,
  pageType,
  parametersOf,
  sendPage,
  sendTrouble,
} from './pageRequest.ts';
import type { Refusal } from './refusal.ts';
import { startReading } from './startReading.ts';
import { weakTag } from './weakTag.ts';

/** A page that is drawn anew for each address, by what is read from the graph. */
export interface ServedPage {
  /** Its path for the router; what `*` stands for is handed on as `rest`. */
  readonly path: string;
  /** By which it is known in the log and to the database. */
  readonly operation: string;
  /** Throws a Refusal for what the caller can put right, and whatever the engine throws. */
  readonly read: (asked: PageRequest) => Promise<PageProps>;
  /** What a page says beside a refusal, for an address that leads nowhere. */
  readonly advise?: (asked: PageRequest) => Promise<Pick<TroubleProps, 'asked'>>;
}

export interface PageRequest {
  readonly frame: FrameProps;
  readonly given: URLSearchParams;
  readonly rest: string;
  readonly reader: Reader;
}

export function servePage(app: FastifyInstance, parts: PageParts, page: ServedPage): void {
  app.get<{ Params: { '*'?: string } }>(page.path, (request, reply) =>
    answerPage(parts, page, request.params['*'] ?? '', request, reply),
  );
}

/** Answers with a page: within the time of a request, not again when nothing changed, and as a page too when it fails. */
export async function answerPage(
  parts: PageParts,
  page: Omit<ServedPage, 'path'>,
  rest: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { reader, within } = startReading(parts, page.operation, request, reply);
  const asked: PageRequest = {
    frame: frameOf(parts, request, languageOf(request)),
    given: parametersOf(request),
    rest,
    reader,
  };
  reply.type(pageType).header('vary', 'accept-language').header('cache-control', 'no-cache');
  return within(answer(parts, page, asked, request, reply)).catch(async (refused: Refusal) => {
    // Under way it has broken the connection.
    if (reply.raw.headersSent) return undefined;
    const advice = refused.statusCode === 404 ? await page.advise?.(asked) : undefined;
    return sendTrouble(parts.pages, reply, asked.frame, refused, advice);
  });
}

async function answer(
  parts: PageParts,
  { read }: Omit<ServedPage, 'path'>,
  asked: PageRequest,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { revision } = await parts.gate.pass();
  const { frame, given, rest, reader } = asked;
  const tag = weakTag(
    frame.path,
    rest,
    [...given],
    frame.language,
    revision,
    parts.version,
    originOf(parts, request),
  );
  if (isKnown(request, tag)) return reply.code(304).header('etag', tag).send();
  const props = await read(asked);
  // What was read of two states of the data is not what the tag stands for.
  if (reader.revision() === revision) reply.header('etag', tag);
  return sendPage(parts.pages, reply, props);
}
