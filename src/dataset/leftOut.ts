import { fullId } from './ids.ts';
import type { Value } from './parseYaml.ts';
import { reporter } from './problem.ts';
import type { DatasetFiles } from './read.ts';
import type { Scope } from './statement.ts';
import { sourceKind } from './statement.ts';
import { reportUnknown } from './unknown.ts';
import { expected, readValue, show } from './value.ts';

const keys = {
  source: { type: 'String', isRequired: false },
  start: { type: 'Int', isRequired: true },
  end: { type: 'Int', isRequired: true },
  reason: { type: 'String', isRequired: true },
} as const;

/**
 * Checks left-out.yaml, the sentences that no statement quotes: where each stands, in code points of the text without
 * white space, and why nothing comes from it. Sentences are not repeated there, as they may be longer than a quotation.
 */
export function checkLeftOut({ leftOut }: DatasetFiles, scope: Scope): void {
  if (!leftOut) return;
  const report = reporter(scope.problems, leftOut.file, null);
  for (const item of leftOut.items) {
    if (item.type !== 'mapping') {
      report(item.line, null, `must hold { source, start, end, reason }, not ${show(item)}.`);
      continue;
    }
    reportUnknown(item.fields, Object.keys(keys), 'a sentence left out', report);
    for (const [key, { type, isRequired }] of Object.entries(keys)) {
      const property = { type, isList: false, enumValues: null };
      const given = item.fields.get(key);
      const read = given && readValue(property, given);
      if (read && 'problem' in read) report(given.line, key, read.problem);
      if (!given && isRequired)
        report(item.line, key, `is required: ${expected(property)}. Nothing was given.`);
    }
    const source = item.fields.get('source');
    const fault = faultOfSource(source, scope);
    if (fault) report(source?.line ?? item.line, 'source', fault);
    const [start, end] = [numberOf(item.fields.get('start')), numberOf(item.fields.get('end'))];
    if (start !== null && end !== null && !(0 <= start && start < end))
      report(item.line, 'end', `must be more than start, and start at least 0, not ${start} and ${end}.`);
  }
}

function faultOfSource(given: Value | undefined, scope: Scope): string | null {
  if (!given)
    return scope.sources.length === 1
      ? null
      : `is required, as the dataset has ${scope.sources.length} sources; name the one that the sentence is in.`;
  if (given.type !== 'scalar' || typeof given.value !== 'string') return null;
  const id = fullId(given.value, scope.dataset);
  return id === null ? `must be the id of a source, not ${show(given)}.` : scope.faultOf(id, sourceKind);
}

function numberOf(value: Value | undefined): number | null {
  return value?.type === 'scalar' && typeof value.value === 'number' ? value.value : null;
}
