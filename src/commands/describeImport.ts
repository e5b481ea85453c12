import type { DatasetReport, Review } from '../dataset/import.ts';
import { renderDiffText } from '../dataset/renderDiff.ts';

/** Of so many entities and relations an import tells the change; `plangraph diff` tells all. */
const most = 10;

/** What is about to change in a dataset. */
export function describeReview(review: Review): string {
  return 'diff' in review ? renderDiffText(review.diff, most).trimEnd() : review.reason;
}

/** A line on each dataset: what became of it, and how much it holds. */
export function describeImport(datasets: readonly DatasetReport[]): string[] {
  return datasets.map(
    ({ id, title, outcome, entities, relations }) =>
      `${id} (${title}) ${outcome}: ${sum(entities)} entities, ${sum(relations)} relations`,
  );
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
