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

/** Replaces what a graph holds by the plans in `seed/`. */
export async function loadSeed(graph: Graph): Promise<readonly DatasetReport[]> {
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  const report = await importDatasets({ dirs: seeds, sourceFiles: [], graph, catalogue, progress: () => {} });
  return report.datasets;
}
