import { styleText } from 'node:util';
import { loadCatalogue } from '../catalogue/schema.ts';
import { checkFiles } from '../dataset/checkFiles.ts';
import { type Coverage, coverSource } from '../dataset/coverage.ts';
import { DatasetError } from '../dataset/problem.ts';
import { sourceKind } from '../dataset/statement.ts';
import { coverageJson, describeCoverage } from './describeCoverage.ts';
import { readTexts } from './readTexts.ts';
import { seeds } from './seeds.ts';

/**
 * Prints for each sentence of the sources of a dataset whether it is quoted. The exit code is 1 where there is a gap and 2
 * where a text is missing or there is none. Throws a DatasetError with all that is wrong with the files.
 */
export function coverDirectory(
  dir: string,
  sourcePaths: readonly string[],
  { isJson }: { readonly isJson: boolean },
): void {
  const { problems, datasets, sourceFiles } = checkFiles([dir], sourcePaths, loadCatalogue(), seeds);
  if (problems.length > 0) throw new DatasetError(problems);
  const dataset = datasets[0]!;
  const sources = dataset.entities.filter(({ kind }) => kind === sourceKind);
  const texts = new Map(readTexts(sourceFiles).map(text => [text.sha256, text]));
  const missing = sources.filter(({ values }) => !texts.has(String(values.get('sha256'))));
  if (missing.length > 0 || sources.length === 0) {
    const wanted = missing.map(
      ({ id, values }) => `  ${id}, the file with the SHA-256 ${values.get('sha256')}`,
    );
    const message =
      missing.length > 0
        ? `Sentences are read from the text: pass --source FILE for\n${wanted.join('\n')}`
        : `${dataset.header.id} has no source, so there is no text to cover.`;
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
    return;
  }
  const covered = sources.map(({ id, values }) => {
    const { file, contents } = texts.get(String(values.get('sha256')))!;
    return { file, contents, coverage: coverSource(dataset, id, contents) };
  });
  const lines = isJson
    ? [JSON.stringify({ dataset: dataset.header.id, sources: covered.map(coverageJson) }, null, 2)]
    : covered.flatMap(source => describeCoverage(source, mark));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = covered.some(({ coverage }) => hasGap(coverage)) ? 1 : 0;
}

/** Shows on a terminal what is quoted; what is piped stays plain. */
function mark(words: string): string {
  return process.stdout.isTTY ? styleText('underline', words) : words;
}

function hasGap({ sentences }: Coverage): boolean {
  return sentences.some(({ state }) => state === 'gap');
}
