import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkDatasets } from './check.ts';
import type { Dataset } from './dataset.ts';
import { idsBeyond, listEntries } from './entries.ts';
import { datasetOf } from './ids.ts';
import { BrokenYaml, parseYaml } from './parseYaml.ts';
import type { Problem } from './problem.ts';
import { type DatasetFiles, headerFile, readDataset } from './read.ts';
import { readSourceFile } from './readSourceFile.ts';
import type { SourceFile } from './sources.ts';

export interface CheckedFiles {
  /** What is wrong with the given datasets; they are fit for use only when there is nothing. */
  readonly problems: readonly Problem[];
  /** The given datasets, in the order given. */
  readonly datasets: readonly Dataset[];
  /** Their files, in the same order. */
  readonly files: readonly DatasetFiles[];
  /** The datasets that they refer to, as found beside them. */
  readonly neighbours: readonly Dataset[];
  readonly sourceFiles: readonly SourceFile[];
}

/**
 * Reads and checks datasets without a graph. A dataset that they refer to is looked for beside them: in a directory with
 * the same parent whose dataset.yaml has its id, and then among the `shipped` directories.
 */
export function checkFiles(
  dirs: readonly string[],
  sourcePaths: readonly string[],
  catalogue: Catalogue,
  shipped: readonly string[] = [],
): CheckedFiles {
  const given = dirs.map(dir => readDataset(dir, catalogue));
  const neighbours = readNeighbours(given, catalogue, shipped);
  const unreadable: Problem[] = [];
  const sourceFiles = sourcePaths.flatMap(file => readSourceFile(file, unreadable));
  const checked = checkDatasets([...given, ...neighbours], catalogue, {
    sourceFiles,
    known: new Map(),
    foreign: [],
    foreignCitations: [],
  });
  const theirs = new Set(neighbours.map(({ dir }) => dir));
  const problems = checked.problems.filter(({ file }) => !theirs.has(path.dirname(file)));
  return {
    problems: [...unreadable, ...problems],
    datasets: checked.datasets.slice(0, given.length),
    files: given,
    neighbours: checked.datasets.slice(given.length),
    sourceFiles,
  };
}

function readNeighbours(
  given: readonly DatasetFiles[],
  catalogue: Catalogue,
  shipped: readonly string[],
): DatasetFiles[] {
  const parents = [...new Set(given.map(({ dir }) => path.dirname(path.resolve(dir))))];
  const beside = new Map(
    [...shipped, ...parents.flatMap(parent => datasetsIn(parent))].map(dir => [idIn(dir), dir]),
  );
  const found = new Map<string, DatasetFiles>();
  const owned = new Set(given.map(files => listEntries(files, catalogue, []).header.id));
  for (let batch = given; batch.length > 0; ) {
    const wanted = new Set(idsBeyond(batch, catalogue).map(datasetOf));
    batch = [...wanted].flatMap(id => {
      const dir = found.has(id) || owned.has(id) ? undefined : beside.get(id);
      if (dir === undefined) return [];
      const files = readDataset(dir, catalogue);
      found.set(id, files);
      return [files];
    });
  }
  return [...found.values()];
}

function datasetsIn(parent: string): string[] {
  return (existsSync(parent) ? readdirSync(parent) : [])
    .map(name => path.join(parent, name))
    .filter(dir => existsSync(path.join(dir, headerFile)));
}

/** The id that the dataset.yaml of a directory gives; null when it gives none. The rest is read when it is wanted. */
function idIn(dir: string): string | null {
  try {
    const header = parseYaml(readFileSync(path.join(dir, headerFile), 'utf8'));
    const id = header.type === 'mapping' ? header.fields.get('id') : undefined;
    return id?.type === 'scalar' && typeof id.value === 'string' ? id.value : null;
  } catch (error) {
    if (error instanceof BrokenYaml) return null;
    throw error;
  }
}
