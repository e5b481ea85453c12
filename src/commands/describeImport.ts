import type { DatasetReport } from '../dataset/import.ts';

/** A line on each dataset: what became of it, and how much it holds. */
export function describeImport(datasets: readonly DatasetReport[]): string[] {
  return datasets.map(
    ({ id, title, outcome, entities, relations }) =>
      `${id} (${title}) ${outcome}: ${sum(entities)} entities, ${sum(relations)} relations`,
  );
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
