import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CheckedFiles } from '../dataset/checkFiles.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import { sourceKind } from '../dataset/statement.ts';

/**
 * What a check found, for whoever writes the files: all that is wrong, by file and line, then what each dataset holds and
 * what is still to be proved, then what to do. It is good when nothing is wrong with the writing itself.
 */
export function describeCheck(
  { problems, datasets }: CheckedFiles,
  catalogue: Catalogue,
  dirs: readonly string[],
  sourceFiles: readonly string[],
): { lines: string[]; isGood: boolean } {
  const wrong = problems.filter(({ unproved }) => unproved === undefined);
  const unproved = problems.reduce((count, problem) => count + (problem.unproved ?? 0), 0);
  const isGood = wrong.length === 0;
  const files = new Set(wrong.map(({ file }) => file));
  const again = [
    'npx plangraph check',
    ...dirs,
    ...(sourceFiles.length > 0 ? ['--source', ...sourceFiles] : []),
  ];
  return {
    isGood,
    lines: [
      ...[...files].flatMap(file => [file, ...wrong.filter(p => p.file === file).map(describeProblem), '']),
      ...datasets.filter(isRead).flatMap(dataset => describeDataset(dataset, catalogue)),
      ...(unproved > 0 ? describeUnproved(unproved, datasets) : []),
      '',
      isGood
        ? 'Nothing is wrong with the writing.'
        : `${counted(wrong.length, 'problem')} in ${counted(files.size, 'file')}. Put right what is named above, then check again:\n  ${again.join(' ')}`,
    ],
  };
}

function describeProblem({ line, id, field, message }: Problem): string {
  const what = [id, field].filter(part => part !== null).join('.');
  return `  line ${line}: ${what ? `${what} ` : ''}${message}`;
}

/** Whether there is anything to say of it: a directory that is none has neither. */
function isRead({ header, entities }: Dataset): boolean {
  return header.title !== '' || entities.length > 0;
}

function describeDataset({ header, entities, relations, captions }: Dataset, catalogue: Catalogue): string[] {
  const counts = [...catalogue.kinds.values()]
    .map(({ name, plural }) => ({ plural, count: entities.filter(({ kind }) => kind === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ plural, count }) => `${plural} ${count}`);
  const statements = [...entities, ...relations].map(({ statement }) => statement);
  const explicit = statements.filter(({ assertion }) => assertion === 'EXPLICIT').length;
  const inferred = statements.filter(({ assertion }) => assertion === 'INFERRED').length;
  const quotations = statements.flatMap(({ citations }) => citations).length + captions.length;
  return [
    `${header.id} (${header.title})`,
    `  ${[...counts, `relations ${relations.length}`].join(', ')}`,
    `  ${counted(explicit + inferred, 'statement')}: ${explicit} EXPLICIT, by the text's own word, ${inferred} INFERRED, with a reason`,
    `  ${counted(quotations, 'quotation')} found in the text`,
  ];
}

function describeUnproved(count: number, datasets: readonly Dataset[]): string[] {
  const texts = datasets
    .flatMap(({ entities }) => entities)
    .filter(({ kind }) => kind === sourceKind)
    .map(({ values }) => values.get('file'));
  return [
    `${counted(count, 'quotation')} still to be proved: give the text with --source (${texts.join(', ')}).`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
