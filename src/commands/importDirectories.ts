import { loadCatalogue } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { importDatasets } from '../dataset/import.ts';
import { describeImport, describeReview } from './describeImport.ts';
import { tell } from './terminal.ts';
import { withGraph } from './withGraph.ts';

/**
 * Loads datasets into the graph of the configuration, until it is done or the process is asked to stop, and says what
 * changes before it does; a dry run ends there. Throws a DatasetError with all that is wrong with them.
 */
export async function importDirectories(
  config: Config,
  dirs: readonly string[],
  sourceFiles: readonly string[],
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<void> {
  await withGraph(config, tell, async (graph, signal) => {
    const { datasets } = await importDatasets({
      dirs,
      sourceFiles,
      graph,
      catalogue: loadCatalogue(),
      progress: tell,
      review: review => tell(describeReview(review)),
      isDryRun,
      signal,
    });
    if (!isDryRun) for (const line of describeImport(datasets)) tell(line);
    else tell('Nothing was written, as this is a dry run.');
  });
}
