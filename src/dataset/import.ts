import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Graph } from '../graph/driver.ts';
import { readDatasets } from '../graph/gate.ts';
import { type Context, checkDatasets } from './check.ts';
import { contentHash } from './contentHash.ts';
import type { Dataset } from './dataset.ts';
import { idsBeyond } from './entries.ts';
import { readForeignRelations } from './foreign.ts';
import { GraphChanged, loadDatasets } from './load.ts';
import { type Lock, lockFile, renderLock } from './lock.ts';
import { DatasetError, ImportRefused, type Problem } from './problem.ts';
import { type DatasetFiles, readDataset } from './read.ts';
import { readSourceFile } from './readSourceFile.ts';
import type { SourceFile } from './sources.ts';

export interface ImportOptions {
  /** Directories of datasets, in any order. */
  readonly dirs: readonly string[];
  /** Texts of sources; each is found by its hash. */
  readonly sourceFiles: readonly string[];
  readonly graph: Graph;
  readonly catalogue: Catalogue;
  /** Gets a line on each step that may take a while. */
  readonly progress: (line: string) => void;
  readonly now?: () => Date;
  /** How long it waits for another import to end. */
  readonly patienceMs?: number;
  /** Stops the import where it is; the graph is then as it was. */
  readonly signal?: AbortSignal;
}

export interface ImportReport {
  readonly datasets: readonly DatasetReport[];
  readonly milliseconds: number;
}

export interface DatasetReport {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'loaded' | 'replaced' | 'unchanged';
  /** How many entities there are, by kind. */
  readonly entities: ReadonlyMap<string, number>;
  /** How many relations there are, by type. */
  readonly relations: ReadonlyMap<string, number>;
}

/**
 * Imports datasets: reads and checks the files, cites, and writes what the graph does not hold yet. Where texts are at
 * hand, the locks beside the files are brought up to date. Throws a DatasetError with all problems of the files, and
 * ImportRefused while another import runs, and the reason of `signal`; the graph is then as it was.
 */
export async function importDatasets(options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const files = options.dirs.map(dir => readDataset(dir, options.catalogue));
  const problems: Problem[] = [];
  const sourceFiles = options.sourceFiles.flatMap(file => readSourceFile(file, problems));
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const datasets = await importOnce(options, files, sourceFiles, problems);
      return { datasets, milliseconds: Math.round(performance.now() - started) };
    } catch (error) {
      // Another import was faster; what was checked has to be checked against the graph as it is now.
      if (!(error instanceof GraphChanged)) throw error;
    }
  }
  throw new ImportRefused('Other imports keep changing the graph. Import again when they are done.');
}

async function importOnce(
  { graph, catalogue, progress, now = () => new Date(), patienceMs = 10_000, signal }: ImportOptions,
  files: readonly DatasetFiles[],
  sourceFiles: readonly SourceFile[],
  problems: readonly Problem[],
): Promise<DatasetReport[]> {
  const seen = await readDatasets(graph.read);
  const known = await readKinds(graph, idsBeyond(files, catalogue));
  const check = (foreign: Context['foreign']) => {
    const checked = checkDatasets(files, catalogue, { sourceFiles, known, foreign });
    return { ...checked, problems: [...problems, ...checked.problems] };
  };
  let checked = check([]);
  const hashes = checked.datasets.map(dataset => contentHash(dataset, catalogue));
  const isUnchanged = ({ header }: Dataset, i: number) => {
    const present = seen.get(header.id);
    return present?.state === 'READY' && present.hash === hashes[i];
  };
  const ids = checked.datasets.map(({ header }) => header.id);
  const hasOthers = [...seen.keys()].some(id => !ids.includes(id));
  if (hasOthers && (checked.problems.length > 0 || !checked.datasets.every(isUnchanged)))
    checked = check(await readForeignRelations(graph, ids));
  if (checked.problems.length > 0) throw new DatasetError(checked.problems);

  const { datasets } = checked;
  if (sourceFiles.length > 0)
    for (const [i, dataset] of datasets.entries()) writeLock(files[i]!.dir, dataset.lock);
  const changes = datasets.flatMap((dataset, i) =>
    isUnchanged(dataset, i) ? [] : [{ dataset, hash: hashes[i]! }],
  );
  if (changes.length > 0)
    await loadDatasets(graph, catalogue, changes, seen, { progress, now, patienceMs, signal });
  return datasets.map((dataset, i) => describe(dataset, isUnchanged(dataset, i), seen));
}

function describe(
  { header, entities, relations }: Dataset,
  isUnchanged: boolean,
  seen: ReadonlyMap<string, { readonly hash: string | null }>,
): DatasetReport {
  return {
    id: header.id,
    title: header.title,
    outcome: isUnchanged ? 'unchanged' : seen.get(header.id)?.hash ? 'replaced' : 'loaded',
    entities: countBy(entities, ({ kind }) => kind),
    relations: countBy(relations, ({ type }) => type),
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

async function readKinds(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const text = "MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id, head([l IN labels(n) WHERE l <> 'Entity'])";
  return new Map((await graph.read({ text, params: { ids } })) as [string, string][]);
}

function writeLock(dir: string, lock: Lock): void {
  const file = join(dir, lockFile);
  const written = renderLock(lock);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : renderLock(new Map());
  if (present === written) return;
  try {
    writeFileSync(file, written);
  } catch (error) {
    throw new ImportRefused(
      `${file} must be written, as quotations have changed, but: ${(error as Error).message}.`,
    );
  }
}
