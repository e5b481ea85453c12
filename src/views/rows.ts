import { type AnswerObject, follow, keys as own } from './answer.ts';
import type { Place, Spine } from './spine.ts';
import type { View } from './view.ts';

/**
 * A row of a view: the answer, then an item of each list of the spine, each inside the one before; null below an empty
 * list. Lists beside the spine stay inside their items, so they never multiply rows.
 */
export type Row = readonly (AnswerObject | null)[];

/**
 * The rows of an answer to a view's query. Where a list is empty, forms without roles keep the row of what holds it; others
 * do not, since their deepest role would have nothing to name. Where nothing at all is found there is no row.
 */
export function* rowsOf({ spine, drawing, columns }: View, data: AnswerObject): Generator<Row> {
  const isSaid = columns.some(
    // The column of the sources has no keys, and says nothing by itself.
    ({ depth, keys, isBeside }) => depth === 0 && !isBeside && keys.length > 0 && follow(data, keys) !== null,
  );
  const keepsEmpty = drawing.as === 'TABLE' || drawing.as === 'NETWORK';
  for (const row of below([data], spine, keepsEmpty)) if (isSaid || row[1]) yield row;
}

function* below(row: Row, spine: Spine, keepsEmpty: boolean): Generator<Row> {
  const next = spine[row.length - 1];
  if (!next) {
    yield row;
    return;
  }
  const items = ((follow(row.at(-1), next) ?? []) as Row).filter(item => item !== null);
  if (items.length > 0) for (const item of items) yield* below([...row, item], spine, keepsEmpty);
  else if (keepsEmpty) yield [...row, ...spine.slice(row.length - 1).map(() => null)];
}

/** The value of a field with a role in a row; null where there is none. */
export function valueAt(row: Row, { lists, rest }: Place): unknown {
  return follow(row[lists.length], rest);
}

/** Whether an inferred relation led to the row, as far as the view asks for edges. */
export function isInferred(row: Row): boolean {
  return row.some(item => item?.[own.assertion] === 'INFERRED');
}
