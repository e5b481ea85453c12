import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Graph } from '../graph/driver.ts';
import { type Context, checkDatasets } from './check.ts';
import { contentHash } from './contentHash.ts';
import type { Dataset } from './dataset.ts';
import { type Diff, diffDatasets } from './diff.ts';
import { idsBeyond } from './entries.ts';
import { readForeignCitations, readForeignRelations } from './foreign.ts';
import { loadDatasets } from './load.ts';
import { type Lock, lockFile, renderLock } from './lock.ts';
import { DatasetError, ImportRefused, type Problem } from './problem.ts';
import { type DatasetFiles, readDataset } from './read.ts';
import { readSourceFile } from './readSourceFile.ts';
import { DatasetUnreadable, readStoredDataset } from './readStored.ts';
import type { SourceFile } from './sources.ts';
import { againWhenChanged, type Seen } from './switchDatasets.ts';

export interface ImportOptions {
  /** Directories of datasets, in any order. */
  readonly dirs: readonly string[];
  /** Texts of sources; each is found by its hash. */
  readonly sourceFiles: readonly string[];
  readonly graph: Graph;
  readonly catalogue: Catalogue;
  /** Gets a line on each step that may take a while. */
  readonly progress: (line: string) => void;
  /** Gets what an import changes in each dataset that it changes, before it writes. */
  readonly review?: (review: Review) => void;
  /** Ends before anything is written, to the graph or beside the files. */
  readonly isDryRun?: boolean;
  readonly now?: () => Date;
  /** How long it waits for another import to end. */
  readonly patienceMs?: number;
  /** How often readers of the graph look whether data are being replaced (see `gate.ts`). */
  readonly pollMs?: number;
  /** Stops the import where it is; the graph is then as it was. */
  readonly signal?: AbortSignal;
}

/** The change of one dataset, or why what the graph holds cannot be compared. */
export type Review = { readonly diff: Diff } | { readonly id: string; readonly reason: string };

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
  const datasets = await againWhenChanged(options.graph, seen =>
    importOnce(options, files, sourceFiles, problems, seen),
  );
  return { datasets, milliseconds: Math.round(performance.now() - started) };
}

async function importOnce(
  options: ImportOptions,
  files: readonly DatasetFiles[],
  sourceFiles: readonly SourceFile[],
  problems: readonly Problem[],
  seen: Seen,
): Promise<DatasetReport[]> {
  const { graph, catalogue, progress, now = () => new Date(), patienceMs = 10_000, pollMs, signal } = options;
  const beyond = idsBeyond(files, catalogue);
  const known = await readKinds(graph, beyond);
  const check = (others: Pick<Context, 'foreign' | 'foreignCitations'>) => {
    const checked = checkDatasets(files, catalogue, { sourceFiles, known, ...others });
    return { ...checked, problems: [...problems, ...checked.problems] };
  };
  let checked = check({ foreign: [], foreignCitations: [] });
  const hashes = checked.datasets.map(dataset => contentHash(dataset, catalogue));
  const isUnchanged = ({ header }: Dataset, i: number) => {
    const present = seen.get(header.id);
    return present?.state === 'READY' && present.hash === hashes[i];
  };
  const ids = checked.datasets.map(({ header }) => header.id);
  const hasOthers = [...seen.keys()].some(id => !ids.includes(id));
  if (hasOthers && (checked.problems.length > 0 || !checked.datasets.every(isUnchanged)))
    checked = check({
      foreign: await readForeignRelations(graph, ids, beyond),
      foreignCitations: await readForeignCitations(graph, ids),
    });
  if (checked.problems.length > 0) throw new DatasetError(checked.problems);

  const { datasets } = checked;
  const reports = datasets.map((dataset, i) => describe(dataset, isUnchanged(dataset, i), seen));
  if (options.review)
    for (const [i, dataset] of datasets.entries())
      if (!isUnchanged(dataset, i)) options.review(await reviewChange(graph, catalogue, dataset));
  if (options.isDryRun) return reports;
  if (sourceFiles.length > 0)
    for (const [i, dataset] of datasets.entries()) writeLock(files[i]!.dir, dataset.lock);
  const changes = datasets.flatMap((dataset, i) =>
    isUnchanged(dataset, i) ? [] : [{ dataset, hash: hashes[i]! }],
  );
  if (changes.length > 0)
    await loadDatasets(graph, catalogue, changes, seen, { progress, now, patienceMs, pollMs, signal });
  return reports;
}

async function reviewChange(graph: Graph, catalogue: Catalogue, dataset: Dataset): Promise<Review> {
  const { id } = dataset.header;
  try {
    return { diff: diffDatasets(await readStoredDataset(graph, catalogue, id), dataset, catalogue) };
  } catch (error) {
    if (error instanceof DatasetUnreadable) return { id, reason: error.message };
    throw error;
  }
}

function describe({ header, entities, relations }: Dataset, isUnchanged: boolean, seen: Seen): DatasetReport {
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
