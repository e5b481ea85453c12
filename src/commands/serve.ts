import { once } from 'node:events';
import { loadCatalogue, loadPublicSchema } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { importDatasets } from '../dataset/import.ts';
import { createEngine } from '../engine/execute.ts';
import { type Graph, openGraph } from '../graph/driver.ts';
import type { JoinedNeo4j } from '../graph/embedded/join.ts';
import { GraphError } from '../graph/errors.ts';
import { type Gate, openGate } from '../graph/gate.ts';
import { createServer } from '../server/http.ts';
import type { Log } from '../server/log.ts';
import { buildPages, type Pages } from '../server/pages.ts';
import { readQuestions } from '../server/questions.ts';
import { originOf } from '../server/requestOrigin.ts';
import { warmUp } from '../server/warmUp.ts';
import { version } from '../version.ts';
import { listedView } from '../views/listedView.ts';
import { createReader } from '../views/reader.ts';
import { describeImport } from './describeImport.ts';
import { openShelf } from './openShelf.ts';
import { seeds } from './seeds.ts';

/** A request under way may take so long when the server stops; what is left of 15 s goes to Neo4j. */
const drainMs = 11_000;

export interface Serving {
  readonly config: Config;
  /** The Neo4j that is about to answer. */
  readonly joining: Promise<JoinedNeo4j>;
  /** Notes where this server is. */
  readonly claim: (url: string) => Promise<unknown>;
  /** Who else can reach it, as a sentence. */
  readonly openness: string | undefined;
  /** Aborts when the server is to stop. */
  readonly stopping: AbortSignal;
  readonly log: Log;
}

/** Loads the seed and serves until told to stop. What is asked before the graph is there is UNAVAILABLE. */
export async function serve({ config, joining, claim, openness, stopping, log }: Serving): Promise<void> {
  const progress = (line: string) => log.info(line);
  let graph: Graph | undefined;
  let gate: Gate | undefined;
  const ready = () => {
    if (!graph || !gate) throw new GraphError('UNAVAILABLE', new Error('The graph is not open yet.'));
    return { graph, gate };
  };

  const pages: Pages = { state: 'building' };
  const catalogue = loadCatalogue();
  const schema = loadPublicSchema();
  const shelf = openShelf({ dir: config.views, schema, progress });
  const statistics = () => ready().gate.statistics();
  const revision = () => ready().gate.revision();
  const engine = createEngine({
    schema,
    catalogue,
    limits: { nodes: config.maxNodes, work: config.maxWork },
    statistics,
    revision,
    views: () => shelf.list().map(listedView),
    read: async (statement, { signal }) =>
      ready().graph.read(statement, {
        signal,
        timeoutMs: config.transactionTimeout,
        metadata: { ...originOf(signal) },
      }),
    ...(config.explain && { plan: statement => ready().graph.plan(statement, 'EXPLAIN') }),
  });
  const server = await createServer({
    config,
    schema,
    catalogue,
    engine,
    shelf,
    gate: {
      pass: async () => ready().gate.pass(),
      revision,
      statistics,
      state: () => gate?.state() ?? 'silent',
    },
    ping: async () => ready().graph.verify(1_000),
    pages,
    questions: readQuestions(),
    version,
    log,
  });
  try {
    const url = await server.listen();
    await claim(url);
    graph = openGraph((await joining).address);
    const { datasets } = await importDatasets({ dirs: seeds, sourceFiles: [], graph, catalogue, progress });
    for (const line of describeImport(datasets.filter(d => d.outcome !== 'unchanged'))) progress(line);
    gate = await openGate(graph, catalogue);
    progress(describeAddresses(url, openness));
    await Promise.all([
      buildPages(pages, { environment: config.environment, signal: stopping, progress }),
      warmUp({ catalogue, reader: createReader({ schema, engine, gate }, stopping), statistics }),
    ]);
    if (!stopping.aborted) await once(stopping, 'abort');
    progress('Stopping: requests under way are answered first. Ctrl-C ends at once.');
  } finally {
    await server.close(drainMs);
    gate?.close();
    shelf.close();
    await graph?.close();
  }
}

function describeAddresses(url: string, openness: string | undefined): string {
  return [
    `plangraph ${version} answers`,
    `  ${url}/          what is in the graph`,
    `  ${url}/views     questions and their answers, as pages and as data`,
    `  ${url}/graphql   the API`,
    `  ${url}/graphiql  questions to try`,
    `  ${url}/mcp       tools for agents`,
    ...(openness ? [openness] : []),
    'Ctrl-C stops it.',
  ].join('\n');
}
