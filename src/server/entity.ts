import type { FastifyInstance } from 'fastify';
import type { PageProps } from '../../web/props.ts';
import type { Kind } from '../catalogue/catalogue.ts';
import { readEntity, readGroup, readKind } from '../entity/readEntity.ts';
import { askDocument } from '../explorer/askDocument.ts';
import { FindEntitiesDocument } from '../explorer/documents/generated/graphql.ts';
import { entityProps, groupProps } from './entityProps.ts';
import { type EntityRequest, readEntityRequest } from './entityRequest.ts';
import type { PageParts } from './pageRequest.ts';
import { type Refusal, refusal } from './refusal.ts';
import { type PageRequest, servePage } from './servePage.ts';

/** So many are offered in place of an id of nothing. */
const mostAlike = 5;

/** No id is longer, nor any text that can be searched for. */
const longestId = 200;

/** `/entity/:id`, the page of each entity. The id may be of any length and hold slashes, to be told that there is none. */
export function serveEntities(app: FastifyInstance, parts: PageParts): void {
  servePage(app, parts, {
    path: '/entity/*',
    operation: 'entity',
    read: asked => read(parts, asked),
    advise: async asked => ({ asked: await findAlike(asked) }),
  });
}

async function read(parts: PageParts, { frame, given, rest: id, reader }: PageRequest): Promise<PageProps> {
  const { catalogue } = parts;
  const kind = id.length > longestId ? null : await readKind(id, catalogue, reader);
  if (!kind) throw unknown(id);
  const asked = readEntityRequest(kind, given);
  if (asked.is === 'wrong') throw refusal(400, 'BAD_USER_INPUT', ...asked.faults);
  return readProps(kind, asked);

  async function readProps(kind: Kind, { link, after, isExplicitOnly }: EntityRequest): Promise<PageProps> {
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

/** What a search finds by a text that is no id: somebody may have written a name. Nothing where it cannot be searched for. */
async function findAlike({ rest: text, reader }: PageRequest) {
  if (text.length > longestId) return { text: '', alike: [] };
  const found = await askDocument(
    FindEntitiesDocument,
    { text, kinds: null, first: mostAlike },
    reader,
  ).catch(() => ({ search: null }));
  return { text, alike: (found.search?.edges ?? []).map(({ node }) => node) };
}
