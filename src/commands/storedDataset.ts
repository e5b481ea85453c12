import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readStoredDataset } from '../dataset/readStored.ts';
import type { Graph } from '../graph/driver.ts';
import { readDatasets } from '../graph/gate.ts';
import { CommandRefused } from './commandRefused.ts';

/** Reads a dataset from the graph. Throws a CommandRefused that says which there are, when it is not there. */
export async function storedDataset(graph: Graph, catalogue: Catalogue, id: string): Promise<Dataset> {
  const dataset = await readStoredDataset(graph, catalogue, id);
  if (dataset) return dataset;
  const ids = [...(await readDatasets(graph.read))].filter(([, { hash }]) => hash !== null).map(([id]) => id);
  const there = ids.length === 0 ? 'It holds none.' : `It holds ${ids.join(', ')}.`;
  throw new CommandRefused(
    `The graph holds no dataset ${id}. ${there}${didYouMean(suggestionList(id, ids))}`,
  );
}
