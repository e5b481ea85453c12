import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { countKinds } from '../explorer/countKinds.ts';
import { checkExplored } from '../explorer/explore/checkExplored.ts';
import { readExploreAddress } from '../explorer/explore/exploreAddress.ts';
import { exploreKindNamed } from '../explorer/explore/exploreKindNamed.ts';
import { shownColumnsOf, writeExploreView } from '../explorer/explore/writeExploreView.ts';
import { readWritten } from '../explorer/readWritten.ts';
import { modelWords } from '../views/vocabulary.ts';
import { type GraphCounts, readExploreProps } from './exploreProps.ts';
import { readOrRefuse } from './explorer.ts';
import { frameOf, languageOf, originOf, type PageParts, parametersOf, sendTrouble } from './pageRequest.ts';
import { Refusal } from './refusal.ts';
import { sendView } from './sendView.ts';
import { formatOf, splitFile } from './viewRequest.ts';

export interface ExploreParts extends PageParts {
  readonly gate: PageParts['gate'] & { readonly statistics: () => GraphCounts };
}

/** `/explore/` and the plural of a kind: all that there is of it, as a page and as data. */
export function serveExplore(app: FastifyInstance, parts: ExploreParts): void {
  app.get<{ Params: { '*': string } }>('/explore/*', async (request, reply) => {
    const { name, ending } = splitFile(request.params['*']);
    if (name === '') return toFirst(request, reply);
    try {
      return await answer(parts, name, ending, request, reply);
    } catch (error) {
      if (ending !== null || !(error instanceof Refusal)) throw error;
      const { catalogue, gate, schema } = parts;
      return sendTrouble(parts.pages, reply, frameOf(parts, request, languageOf(request)), error, {
        explored: {
          counts: countKinds(catalogue, gate.statistics().labels),
          vocabulary: modelWords(catalogue, schema),
        },
      });
    }
  });
  app.get('/explore', async (request, reply) => toFirst(request, reply));
}

/** What plans are made of before all is what they set out to do. */
function toFirst(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const query = parametersOf(request).toString();
  return reply.redirect(`/explore/measures${query && `?${query}`}`);
}

/** Throws a refusal for all that the caller can know of; gives nothing where the answer failed after its start. */
async function answer(
  parts: ExploreParts,
  plural: string,
  ending: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { catalogue, schema, gate } = parts;
  const given = parametersOf(request);
  const { settings, request: asked } = readOrRefuse(() => {
    const kind = exploreKindNamed(plural, catalogue);
    return readExploreAddress(kind, catalogue, given);
  });
  const counts = gate.statistics();
  const { kind } = asked;
  const explored = { ...asked, columns: asked.columns ?? shownColumnsOf(kind, counts.links) };
  const source = writeExploreView(explored, modelWords(catalogue, schema)[kind.plural]!);
  const view = readWritten(source, `explore-${kind.plural}`, schema);
  const language = settings.lang ?? languageOf(request);
  const own = new URLSearchParams(given);
  for (const name of ofThisAnswer) own.delete(name);
  const address = `${originOf(parts, request)}/explore/${plural}${own.size > 0 ? `?${own}` : ''}`;
  return sendView(
    parts,
    {
      view,
      format: formatOf(view, ending),
      variables: {},
      settings,
      language,
      operation: `explore:${plural}`,
      address,
      check: reader => checkExplored(asked, catalogue, reader),
      readPage: (frame, reader) =>
        readExploreProps({ request: explored, view, address }, frame, catalogue, counts, reader),
    },
    request,
    reply,
  );
}

/** What an address says of how it is answered, and not of what it names. */
const ofThisAnswer = ['_lang', '_dl', '_bom', '_embed', '_sources', '_more'];
