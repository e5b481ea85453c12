import { statSync } from 'node:fs';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { checkFiles } from '../dataset/checkFiles.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Diff, diffDatasets, isSame } from '../dataset/diff.ts';
import { DatasetError } from '../dataset/problem.ts';
import { readStoredDataset } from '../dataset/readStored.ts';
import { renderDiffMarkdown, renderDiffText } from '../dataset/renderDiff.ts';
import { storedDataset } from './storedDataset.ts';
import { tellProgress } from './terminal.ts';
import { withGraph } from './withGraph.ts';

/** How a diff can be written. */
export const diffFormats = {
  text: (diff: Diff) => renderDiffText(diff),
  markdown: renderDiffMarkdown,
  json: (diff: Diff) => `${JSON.stringify(diff, null, 2)}\n`,
};

export interface Comparison {
  /** Each is a directory, or the id of a dataset in the graph. Without the second, the first is what the graph will hold. */
  readonly a: string;
  readonly b: string | undefined;
  readonly format: keyof typeof diffFormats;
}

/**
 * Writes how two versions of a dataset differ, and gives whether they do. The graph is asked only when it is named.
 * Throws a DatasetError when files are wrong, and a CommandRefused for a dataset that is not there.
 */
export async function compareDatasets(config: Config, { a, b, format }: Comparison): Promise<boolean> {
  const catalogue = loadCatalogue();
  const compare = (before: Dataset | null, after: Dataset) => {
    const diff = diffDatasets(before, after, catalogue);
    process.stdout.write(diffFormats[format](diff));
    return !isSame(diff);
  };
  if (b !== undefined && isDirectory(a) && isDirectory(b))
    return compare(readFiles(a, catalogue), readFiles(b, catalogue));
  return withGraph(config, tellProgress, async graph => {
    const read = async (given: string) =>
      isDirectory(given) ? readFiles(given, catalogue) : storedDataset(graph, catalogue, given);
    const first = await read(a);
    if (b !== undefined) return compare(first, await read(b));
    return compare(await readStoredDataset(graph, catalogue, first.header.id), first);
  });
}

function isDirectory(given: string): boolean {
  return statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readFiles(dir: string, catalogue: Catalogue): Dataset {
  const { problems, datasets } = checkFiles([dir], [], catalogue);
  if (problems.length > 0) throw new DatasetError(problems);
  return datasets[0]!;
}
