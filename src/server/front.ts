import type { FastifyInstance } from 'fastify';
import { readContents, readFront } from '../explorer/front/readFront.ts';
import { GraphError } from '../graph/errors.ts';
import type { Gate } from '../graph/gate.ts';
import { createReader } from '../views/reader.ts';
import type { Shelf } from '../views/shelf.ts';
import { modelWords } from '../views/vocabulary.ts';
import { refuseWrong } from './explorer.ts';
import type { PageParts } from './pageRequest.ts';
import { answerPage } from './servePage.ts';
import { galleryEntry } from './viewProps.ts';

export interface FrontParts extends PageParts {
  readonly gate: PageParts['gate'] & Pick<Gate, 'statistics'>;
  readonly shelf: Shelf;
}

/** `/` says what is here: a page for browsers, JSON for the rest. */
export function serveFront(app: FastifyInstance, parts: FrontParts): void {
  const { gate, catalogue, shelf, version } = parts;
  app.get('/', async (request, reply) => {
    if (request.headers.accept?.includes('text/html'))
      return answerPage(
        parts,
        {
          operation: 'front',
          read: async ({ frame, given, reader }) => ({
            ...frame,
            page: 'front',
            ...(await readFront(given, { catalogue, reader, statistics: gate.statistics }).catch(
              refuseWrong,
            )),
            views: shelf.list().map(galleryEntry),
            vocabulary: modelWords(catalogue, reader.schema),
          }),
        },
        '',
        request,
        reply,
      );
    const contents = await readContents({
      catalogue,
      reader: createReader(parts),
      statistics: gate.statistics,
    }).catch(unlessUnavailable);
    if (!contents) reply.code(503);
    return {
      name: 'plangraph',
      version,
      graphql: '/graphql',
      schema: '/schema.graphql',
      graphiql: '/graphiql',
      views: '/views',
      health: ['/healthz', '/readyz'],
      ...(contents ?? { datasets: null, counts: null }),
    };
  });
}

/** Null while the graph does not answer. */
function unlessUnavailable(error: unknown): null {
  if (error instanceof GraphError) return null;
  throw error;
}
