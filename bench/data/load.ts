import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { contentHash } from '../../src/dataset/contentHash.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDatasets } from '../../src/dataset/load.ts';
import { againWhenChanged } from '../../src/dataset/switchDatasets.ts';
import type { Graph } from '../../src/graph/driver.ts';

/** What the heap that plangraph gives Neo4j takes in one transaction, with the relations of that many. */
const entitiesAtOnce = 6_000;

/** Writes datasets as an import does, a few at once. */
export async function loadPlans(
  graph: Graph,
  catalogue: Catalogue,
  plans: Iterable<Dataset>,
  progress: (line: string) => void,
): Promise<void> {
  let waiting: Dataset[] = [];
  const write = async () => {
    const changes = waiting.map(dataset => ({ dataset, hash: contentHash(dataset, catalogue) }));
    waiting = [];
    await againWhenChanged(graph, seen =>
      loadDatasets(graph, catalogue, changes, seen, {
        progress,
        now: () => new Date(),
        patienceMs: 10_000,
        signal: undefined,
      }),
    );
  };
  for (const dataset of plans) {
    waiting.push(dataset);
    const count = waiting.reduce((sum, { entities }) => sum + entities.length, 0);
    if (count >= entitiesAtOnce) await write();
  }
  if (waiting.length > 0) await write();
}
