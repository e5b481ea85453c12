import type { Field } from '../formats/field.ts';
import { type AnswerObject, follow, keys } from './answer.ts';
import type { Column } from './columns.ts';
import type { Matrix, MatrixCell } from './matrix.ts';
import type { Keys } from './spine.ts';
import type { Cells } from './table.ts';
import { entityThing, type Thing, valueThing } from './thing.ts';

/** The columns of a table of a cross table, which has a row for each cell. */
export const crosstabColumns: readonly Column[] = [
  column('row', 'text', 'What the row is; empty where it is not stated.'),
  column('rowId', 'text', 'The id of the row, where it is an entity.'),
  column('column', 'text', 'What the column is; empty where it is not stated.'),
  column('columnId', 'text', 'The id of the column, where it is an entity.'),
  column('count', 'integer', 'How many items there are, each counted once.'),
  column('inferred', 'integer', 'How many of them are not explicit in the row and in the column.'),
];

function column(name: string, type: Field['type'], description: string): Column {
  return {
    field: { name, type, isList: false, description },
    depth: 0,
    keys: [],
    isBeside: false,
    meanings: {},
  };
}

/** A cross table of the API as a matrix. */
export function readCrosstab(keysTo: Keys, data: AnswerObject): Matrix {
  const crosstab = follow(data, keysTo) as AnswerObject | null;
  const listed = (key: string) => (crosstab?.[key] ?? []) as readonly AnswerObject[];
  const cells = listed(keys.cells) as readonly (AnswerObject &
    Record<'row' | 'column' | 'count' | 'inferred', number>)[];
  return {
    rows: listed(keys.rows).map(group => thingOf('row', group)),
    columns: listed(keys.columns).map(group => thingOf('column', group)),
    cells: cells.map(
      ({ row, column, count, inferred }): MatrixCell => ({ row, column, value: count, count, inferred }),
    ),
  };
}

function thingOf(axis: 'row' | 'column', { key, node }: AnswerObject): Thing {
  return node ? entityThing(node as AnswerObject) : valueThing(axis, key);
}

/** The rows of the table. */
export function* crosstabRecords(keysTo: Keys, data: AnswerObject): Generator<Cells> {
  const { rows, columns, cells } = readCrosstab(keysTo, data);
  for (const cell of cells) {
    const [row, column] = [rows[cell.row]!, columns[cell.column]!];
    yield [row.label, row.id, column.label, column.id, cell.count, cell.inferred];
  }
}
