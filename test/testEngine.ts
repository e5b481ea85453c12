import { loadCatalogue, loadPublicSchema } from '../src/catalogue/schema.ts';
import { seeds } from '../src/commands/seeds.ts';
import { type DatasetReport, importDatasets } from '../src/dataset/import.ts';
import { createEngine, type Engine, type EngineOptions } from '../src/engine/execute.ts';
import type { Graph } from '../src/graph/driver.ts';

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

/** What was loaded last, and the last transaction of the database then: the next one to ask finds it unless anything was written. */
let loaded: { readonly transaction: unknown; readonly datasets: readonly DatasetReport[] } | null = null;

/** Replaces what a graph holds by the plans in `seed/`. */
export async function loadSeed(graph: Graph): Promise<readonly DatasetReport[]> {
  if (loaded && (await lastTransaction(graph)) === loaded.transaction) return loaded.datasets;
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  const report = await importDatasets({ dirs: seeds, sourceFiles: [], graph, catalogue, progress: () => {} });
  loaded = { transaction: await lastTransaction(graph), datasets: report.datasets };
  return report.datasets;
}

async function lastTransaction(graph: Graph): Promise<unknown> {
  const [row] = await graph.read({ text: 'SHOW HOME DATABASE YIELD lastCommittedTxn', params: {} });
  return row![0];
}
