import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { TroubleProps } from '../../web/props.ts';
import type { Kind } from '../catalogue/catalogue.ts';
import { readEntity, readGroup, readKind } from '../entity/readEntity.ts';
import { createReader, type Reader } from '../views/reader.ts';
import { startDeadline } from './deadline.ts';
import { entityProps, groupProps } from './entityProps.ts';
import { type EntityRequest, readEntityRequest } from './entityRequest.ts';
import {
  frameOf,
  isKnown,
  languageOf,
  originOf,
  type PageParts,
  pageType,
  parametersOf,
  refusalOf,
  sendPage,
} from './pageRequest.ts';
import { markFailed, Refusal, refusal } from './refusal.ts';
import { noteOrigin } from './requestOrigin.ts';
import { untilSent } from './untilSent.ts';
import { weakTag } from './weakTag.ts';

/** So many are offered in place of an id of nothing. */
const mostAlike = 5;

/** No id is longer, nor any text that can be searched for. */
const longestId = 200;

/** `/entity/:id`, the page of each entity. The id may be of any length and hold slashes, to be told that there is none. */
export function serveEntities(app: FastifyInstance, parts: PageParts): void {
  app.get<{ Params: { '*': string } }>('/entity/*', async (request, reply) => {
    const id = request.params['*'];
    request.account.operation = 'entity';
    const deadline = startDeadline(parts.config.requestTimeout, untilSent(reply));
    reply.raw.once('close', deadline.end);
    noteOrigin(deadline.signal, { requestId: request.id, operation: 'entity' });
    const reader = createReader(parts, deadline.signal);
    reply.type(pageType).header('vary', 'accept-language').header('cache-control', 'no-cache');
    return Promise.race([answer(parts, id, request, reply, reader), deadline.passed]).catch(async error => {
      const refused = error instanceof Refusal ? error : refusalOf(error, request.id, parts.report);
      const asked = refused.statusCode === 404 ? await findAlike(id, reader) : null;
      markFailed(reply, refused.statusCode, refused.code);
      return sendPage(parts.pages, reply, {
        ...frameOf(parts, request, languageOf(request)),
        page: 'trouble',
        status: refused.statusCode,
        messages: refused.messages,
        view: null,
        ...(asked && { asked }),
      });
    });
  });
}

/** Throws a refusal for all that the caller can know of. */
async function answer(
  parts: PageParts,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
  reader: Reader,
): Promise<FastifyReply> {
  const { catalogue, pages } = parts;
  const language = languageOf(request);
  const given = parametersOf(request);
  const { revision } = await parts.gate.pass();
  const tag = weakTag(id, [...given], language, revision, parts.version, originOf(parts, request));
  if (isKnown(request, tag)) return reply.code(304).header('etag', tag).send();
  const kind = id.length > longestId ? null : await readKind(id, catalogue, reader);
  if (!kind) throw unknown(id);
  const asked = readEntityRequest(kind, given);
  if (asked.is === 'wrong') throw refusal(400, 'BAD_USER_INPUT', ...asked.faults);
  const frame = frameOf(parts, request, language);
  const props = await readProps(kind, id, asked);
  // What was read of two states of the data is not what the tag stands for.
  if (reader.revision() === revision) reply.header('etag', tag);
  return sendPage(pages, reply, props);

  async function readProps(kind: Kind, id: string, { link, after, isExplicitOnly }: EntityRequest) {
    const asking = { id, isExplicitOnly };
    if (link) {
      const read = await readGroup(kind, link, asking, after, reader);
      if (read) return groupProps(read, frame, parts);
    } else {
      const read = await readEntity(kind, asking, catalogue, reader);
      if (read) return entityProps(read, frame, parts);
    }
    throw unknown(id);
  }
}

function unknown(id: string): Refusal {
  const shown = id.length > longestId ? `${id.slice(0, 40)}…` : id;
  return refusal(
    404,
    'NOT_FOUND',
    `There is no entity "${shown}". An id has the form dataset:local; look the name up by a search.`,
  );
}

const searchDocument = parse(
  `query Alike($text: String!) { search(text: $text, first: ${mostAlike}) { nodes { id name nameEn } } }`,
);

/** What a search finds by a text that is no id: somebody may have written a name. Nothing where it cannot be searched for. */
async function findAlike(text: string, { execute, signal }: Reader): Promise<TroubleProps['asked']> {
  if (text.length > longestId) return { text: '', alike: [] };
  const { result } = await execute({ document: searchDocument, variables: { text }, signal }).catch(() => ({
    result: { data: null },
  }));
  const found = result.data?.search as { nodes: NonNullable<TroubleProps['asked']>['alike'] } | null;
  return { text, alike: found?.nodes ?? [] };
}
