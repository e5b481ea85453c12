import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkDatasets } from '../dataset/check.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { sharedDataset } from '../dataset/ids.ts';
import { readDataset } from '../dataset/read.ts';
import { seeds } from './seeds.ts';

/** What plans share, as it comes with plangraph: a plan of anybody's own may refer to it. */
export function readShared(catalogue: Catalogue): Dataset[] {
  const files = seeds
    .filter(dir => path.basename(dir) === sharedDataset)
    .map(dir => readDataset(dir, catalogue));
  // What it adds to other plans does not matter here.
  const nothing = { sourceFiles: [], known: new Map(), foreign: [], foreignCitations: [] };
  return checkDatasets(files, catalogue, nothing).datasets;
}
