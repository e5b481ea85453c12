import { loadCatalogue, loadPublicSchema } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { createEngine } from '../engine/execute.ts';
import type { Graph } from '../graph/driver.ts';
import { openGate } from '../graph/gate.ts';
import { listedView } from '../views/listedView.ts';
import { createReader } from '../views/reader.ts';
import { readViewFolder } from './viewFolder.ts';

/** Reads views from a graph, within the limits of the configuration. It is to be closed. */
export async function openReader(config: Config, graph: Graph, signal: AbortSignal) {
  const catalogue = loadCatalogue();
  const schema = loadPublicSchema();
  const gate = await openGate(graph, catalogue);
  const engine = createEngine({
    schema,
    catalogue,
    limits: { nodes: config.maxNodes, work: config.maxWork },
    statistics: gate.statistics,
    revision: gate.revision,
    views: () => readViewFolder(config.views, schema).map(listedView),
    read: (statement, options) => graph.read(statement, { ...options, timeoutMs: config.transactionTimeout }),
  });
  const reader = createReader({ schema, engine, gate }, signal);
  return { reader, catalogue, close: () => gate.close() };
}
