import type { Keys } from './spine.ts';

/** An object of an answer, by the keys that were asked for. */
export interface AnswerObject {
  readonly [key: string]: unknown;
}

/**
 * What is asked of objects beside a view's own fields, so that they can be told apart and named. A view's own keys do not
 * begin with "_".
 */
export const keys = {
  id: '_id',
  kind: '_kind',
  name: '_name',
  nameEn: '_nameEn',
  assertion: '_assertion',
  citations: '_citations',
  reason: '_reason',
  relation: '_relation',
  forward: '_forward',
  statement: '_statement',
  page: '_page',
  total: '_total',
  rows: '_rows',
  columns: '_columns',
  cells: '_cells',
  omittedRows: '_omittedRows',
  omittedColumns: '_omittedColumns',
} as const;

/** What keys lead to, through objects and, flattened, through lists; without what is missing. */
export function collect(from: unknown, [key, ...others]: Keys): unknown[] {
  if (from === null || from === undefined) return [];
  if (Array.isArray(from))
    return from.flatMap(item => collect(item, key === undefined ? [] : [key, ...others]));
  return key === undefined ? [from] : collect((from as AnswerObject)[key], others);
}

/** What keys lead to, through objects alone; null where something is missing. */
export function follow(from: unknown, keysTo: Keys): unknown {
  return keysTo.reduce<unknown>((object, key) => (object as AnswerObject | null)?.[key] ?? null, from);
}
