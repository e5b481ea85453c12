import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Value } from './parseYaml.ts';
import type { Report } from './problem.ts';

/** What the API has but files say by other keys. */
const elsewhere = new Map(
  ['assertion', 'reason'].map(key => [
    key,
    ' A statement is INFERRED by `inferred`, which holds the reason, and EXPLICIT without it.',
  ]),
);

/** Reports each key that the data format does not have there. `holder` is named in the message. */
export function reportUnknown(
  fields: ReadonlyMap<string, Value>,
  known: readonly string[],
  holder: string,
  report: Report,
  path = '',
): void {
  for (const [key, { line }] of fields) {
    if (!known.includes(key)) {
      const advice =
        elsewhere.get(key) ?? (didYouMean(suggestionList(key, known)) || ` It may have ${known.join(', ')}.`);
      report(line, `${path}${key}`, `is unknown: ${holder} has no "${key}".${advice}`);
    }
  }
}
