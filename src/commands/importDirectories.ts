import { loadCatalogue } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { importDatasets } from '../dataset/import.ts';
import { describeImport, describeReview } from './describeImport.ts';
import { filledViews } from './filledViews.ts';
import { tell } from './terminal.ts';
import { withGraph } from './withGraph.ts';

/**
 * Loads datasets into the graph of the configuration, until it is done or the process is asked to stop, and says what
 * changes before it does; a dry run ends there. Then it names the views that had rows and have none now. Throws a DatasetError with all that is wrong with them.
 */
export async function importDirectories(
  config: Config,
  dirs: readonly string[],
  sourceFiles: readonly string[],
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<void> {
  await withGraph(config, tell, async (graph, signal) => {
    const filled = isDryRun ? new Set<string>() : await filledViews(config, graph, signal);
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
    if (isDryRun) {
      tell('Nothing was written, as this is a dry run.');
      return;
    }
    for (const line of describeImport(datasets)) tell(line);
    const stillFilled = await filledViews(config, graph, signal);
    for (const view of [...filled].filter(name => !stillFilled.has(name)))
      tell(
        `The view ${view} has no rows any more. If it should, look at its conditions, or at what was imported.`,
      );
  });
}
