import path from 'node:path';
import type { Config } from '../config.ts';
import { removeDatasets as remove } from '../dataset/remove.ts';
import { seeds } from './seeds.ts';
import { tell } from './terminal.ts';
import { withGraph } from './withGraph.ts';

/** Removes datasets from the graph of the configuration, or says what would go. Throws a RemovalRefused. */
export async function removeDatasets(
  config: Config,
  ids: readonly string[],
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<void> {
  const removed = await withGraph(config, tell, (graph, signal) =>
    remove({ ids, graph, progress: tell, isDryRun, signal }),
  );
  for (const { id, entities, relations } of removed)
    tell(`${id} ${isDryRun ? 'would be removed' : 'removed'}: ${entities} entities, ${relations} relations`);
  const ofSeed = removed.map(({ id }) => id).filter(id => seeds.some(dir => path.basename(dir) === id));
  if (ofSeed.length > 0) tell(`"npm start" loads ${ofSeed.join(', ')} again, from seed/.`);
}
