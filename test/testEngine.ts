import { loadCatalogue, loadPublicSchema } from '../src/catalogue/schema.ts';
import { seeds } from '../src/commands/seeds.ts';
import { type DatasetReport, importDatasets } from '../src/dataset/import.ts';
import { createEngine, type Engine, type EngineOptions } from '../src/engine/execute.ts';
import type { Graph } from '../src/graph/driver.ts';
import { dumpGraph } from './dumpGraph.ts';

export const schema = loadPublicSchema();
export const catalogue = loadCatalogue();

/** An engine that refuses nothing as too expensive, over whatever `read` reads. */
export function createTestEngine(options: Pick<EngineOptions, 'read'> & Partial<EngineOptions>): Engine {
  return createEngine({
    schema,
    catalogue,
    limits: { nodes: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY },
    statistics: () => ({ labels: new Map(), links: new Map() }),
    revision: () => 'r1',
    ...options,
  });
}

/** Replaces what a graph holds by the plans in `seed/`, if it is anything else. */
export async function loadSeed(graph: Graph): Promise<readonly DatasetReport[]> {
  if (loaded && loaded.dump === (await dumpGraph(graph))) return loaded.datasets;
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  const report = await importDatasets({ dirs: seeds, sourceFiles: [], graph, catalogue, progress: () => {} });
  loaded = { dump: await dumpGraph(graph), datasets: report.datasets };
  return report.datasets;
}

/** What a graph holds when the plans are loaded, for all files of tests; to read it takes a tenth of loading them. */
let loaded: { readonly dump: string; readonly datasets: readonly DatasetReport[] } | null = null;
