import type { FieldValue } from '../formats/field.ts';
import { type Row, valueAt } from './rows.ts';
import { thingAt } from './thing.ts';
import type { ValuePlace } from './view.ts';

/**
 * What several rows that meet in one place come to: how many they are, where the view names no value. Values that are not
 * stated do not count, and where none is stated the answer is null; the number of things is then 0.
 */
export function aggregate(rows: readonly Row[], place: ValuePlace | null): FieldValue | null {
  if (!place) return rows.length;
  const stated = rows.filter(row => valueAt(row, place) !== null);
  if (place.aggregate === 'COUNT') return new Set(stated.map(row => thingAt(row, place).key)).size;
  const values = [...new Set(stated.map(row => valueAt(row, place) as string | number | boolean))];
  if (values.length < 2) return values[0] ?? null;
  switch (place.aggregate) {
    case 'LIST':
      return values;
    case 'MIN':
      return Math.min(...(values as number[]));
    case 'MAX':
      return Math.max(...(values as number[]));
  }
}

/** Things that belong together under a key, in the order in which the keys come up. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
