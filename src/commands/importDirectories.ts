import { loadCatalogue } from '../catalogue/schema.ts';
import { type Config, SetupError } from '../config.ts';
import { importDatasets } from '../dataset/import.ts';
import { openGraph } from '../graph/driver.ts';
import { joinNeo4j } from '../graph/embedded/join.ts';
import { describeImport } from './describeImport.ts';
import { awaitStopRequest } from './stopRequest.ts';

/**
 * Loads datasets into the graph of the configuration, until it is done or the process is asked to stop. Throws a
 * DatasetError with all that is wrong with them.
 */
export async function importDirectories(
  config: Config,
  dirs: readonly string[],
  sourceFiles: readonly string[],
): Promise<void> {
  const progress = (line: string) => process.stdout.write(`${line}\n`);
  const stopping = awaitStopRequest();
  const neo4j = await joinNeo4j(config, { progress });
  const graph = openGraph(neo4j.address);
  try {
    const catalogue = loadCatalogue();
    const { datasets } = await importDatasets({
      dirs,
      sourceFiles,
      graph,
      catalogue,
      progress,
      signal: stopping,
    });
    for (const line of describeImport(datasets)) progress(line);
  } catch (error) {
    throw stopping.aborted ? new SetupError('Stopped. The graph holds what it held before.') : error;
  } finally {
    await graph.close();
    await neo4j.leave();
  }
}
