import { by } from './by.ts';
import type { LeftOut } from './dataset.ts';
import type { Value } from './parseYaml.ts';
import { type Problem, reporter } from './problem.ts';
import type { DatasetFiles } from './read.ts';
import { readSource, type Scope } from './statement.ts';
import { reportUnknown } from './unknown.ts';
import { expected, readValue, show } from './value.ts';

/** The keys of a sentence left out, all of which are required, beside its `source`. */
export const leftOutKeys = {
  start: 'Int',
  end: 'Int',
  reason: 'String',
} as const;

/**
 * Reads left-out.yaml, the sentences that no statement quotes: where each stands, in code points of the text without
 * white space, and why nothing comes from it. Sentences are not repeated there, as they may be longer than a quotation.
 */
export function readLeftOut({ leftOut }: DatasetFiles, scope: Scope): LeftOut[] {
  if (!leftOut) return [];
  return leftOut.items
    .map(item => readItem(item, leftOut.file, scope))
    .filter(item => item !== null)
    .sort(by(({ source, start }) => `${source} ${String(start).padStart(9)}`));
}

function readItem(item: Value, file: string, scope: Scope): LeftOut | null {
  const found: Problem[] = [];
  const report = reporter(found, file, null);
  const values: Record<string, unknown> = {};
  if (item.type === 'mapping') {
    reportUnknown(item.fields, ['source', ...Object.keys(leftOutKeys)], 'a sentence left out', report);
    for (const [key, type] of Object.entries(leftOutKeys)) {
      const property = { type, isList: false, enumValues: null };
      const given = item.fields.get(key);
      const read = given && readValue(property, given);
      if (read && 'value' in read) values[key] = read.value;
      else if (read) report(given.line, key, read.problem);
      else report(item.line, key, `is required: ${expected(property)}. Nothing was given.`);
    }
    const source = item.fields.get('source');
    const named = readSource(source, scope);
    if ('problem' in named) report(source?.line ?? item.line, 'source', named.problem);
    else values.source = named.value;
    const { start, end } = values;
    if (typeof start === 'number' && typeof end === 'number' && !(0 <= start && start < end))
      report(item.line, 'end', `must be more than start, and start at least 0, not ${start} and ${end}.`);
  } else {
    report(item.line, null, `must hold { source, start, end, reason }, not ${show(item)}.`);
  }
  scope.problems.push(...found);
  if (found.length > 0) return null;
  const { source, start, end, reason } = values as unknown as LeftOut;
  return { source, start, end, reason };
}
