import { groupBy } from './aggregate.ts';
import type { AnswerObject } from './answer.ts';
import { isInferred, type Row, rowsOf } from './rows.ts';
import { type Thing, thingAt } from './thing.ts';
import type { Drawing, NamePlace, View } from './view.ts';

/** A thing with what branches off from it; the same thing may stand on several branches. */
export interface Branch extends Thing {
  /** Every row that leads to it does so by inference. */
  readonly isInferred: boolean;
  readonly branches: readonly Branch[];
}

/** The answer to the query of a TREE as branches. */
export function branchesOf(
  view: View,
  { steps }: Extract<Drawing, { as: 'TREE' }>,
  data: AnswerObject,
): readonly Branch[] {
  return grow([...rowsOf(view, data)], steps);
}

function grow(rows: readonly Row[], [step, ...others]: readonly NamePlace[]): Branch[] {
  if (!step) return [];
  return [...groupBy(rows, row => thingAt(row, step).key).values()].map(
    (group): Branch => ({
      ...thingAt(group[0]!, step),
      isInferred: group.every(isInferred),
      branches: grow(group, others),
    }),
  );
}
