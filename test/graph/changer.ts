/**
 * Changes the graph of the configuration as a command does, and writes to standard output each phase as it begins, and
 * "done". Its arguments: `import DIR` or `remove ID`. Run by crash.ts.
 */
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { readConfig } from '../../src/config.ts';
import { importDatasets } from '../../src/dataset/import.ts';
import { removeDatasets } from '../../src/dataset/remove.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { joinNeo4j } from '../../src/graph/embedded/join.ts';
import { watchPhases } from './phases.ts';

const [, , command, operand] = process.argv as string[];
const neo4j = await joinNeo4j(readConfig(), { progress: () => {} });
const graph = openGraph(neo4j.address);
const catalogue = loadCatalogue();
const watched = watchPhases(graph, phase => process.stdout.write(`${phase}\n`));
const common = { ...watched, now: () => new Date(0) };
try {
  if (command === 'import') await importDatasets({ ...common, catalogue, dirs: [operand!], sourceFiles: [] });
  else await removeDatasets({ ...common, ids: [operand!] });
  process.stdout.write('done\n');
} finally {
  await graph.close();
  await neo4j.leave();
}
