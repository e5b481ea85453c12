import type { FieldValue } from '../formats/field.ts';
import { aggregate, groupBy } from './aggregate.ts';
import type { AnswerObject } from './answer.ts';
import { readCrosstab } from './crosstab.ts';
import { isInferred, type Row, rowsOf } from './rows.ts';
import { type Thing, thingAt } from './thing.ts';
import type { Drawing, View } from './view.ts';

/** What is in a row and in a column. */
export interface Matrix {
  /** In the order in which they come up. */
  readonly rows: readonly Thing[];
  readonly columns: readonly Thing[];
  /** Those that are not empty. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Places in `rows` and `columns`, from 0. */
  readonly row: number;
  readonly column: number;
  readonly value: FieldValue | null;
  /** How many rows of the view, or items of a cross table, meet here; how many of these by inference. */
  readonly count: number;
  readonly inferred: number;
}

/** The answer to the query of a MATRIX as one. */
export function matrixOf(
  view: View,
  drawing: Extract<Drawing, { as: 'MATRIX' }>,
  data: AnswerObject,
): Matrix {
  if (drawing.of === 'crosstab') return readCrosstab(drawing.keys, data);
  const rows = createAxis();
  const columns = createAxis();
  const placed = [...rowsOf(view, data)].map(of => ({
    of,
    row: rows.place(thingAt(of, drawing.row)),
    column: columns.place(thingAt(of, drawing.column)),
  }));
  const cells = [...groupBy(placed, ({ row, column }) => `${row} ${column}`).values()].map(
    (group): MatrixCell => {
      const met: Row[] = group.map(({ of }) => of);
      const { row, column } = group[0]!;
      return {
        row,
        column,
        value: aggregate(met, drawing.value),
        count: met.length,
        inferred: met.filter(isInferred).length,
      };
    },
  );
  return { rows: rows.things, columns: columns.things, cells };
}

function createAxis() {
  const things: Thing[] = [];
  const known = new Map<string, number>();
  return {
    things,
    /** The place of a thing, which is new or known. */
    place(thing: Thing): number {
      const place = known.get(thing.key) ?? things.push(thing) - 1;
      known.set(thing.key, place);
      return place;
    },
  };
}
