import { crosstabColumns, groupColumns } from './tally.ts';

type Row = readonly unknown[];

/** What is made of no items. */
const emptyTable: Row = [[], [], [], 0, 0];

/**
 * The row of a cross table with the places of rows and columns in its cells instead of their keys, in order. A cell of
 * what is not stated, where that is not shown, has no place and is left out.
 */
export function placeCells(table: Row = emptyTable): Row {
  const rows = places(table[crosstabColumns.rows] as Row[]);
  const columns = places(table[crosstabColumns.columns] as Row[]);
  const cells = (table[crosstabColumns.cells] as Row[])
    .map(([row, column, ...counts]) => [rows.get(row), columns.get(column), ...counts])
    .filter((cell): cell is [number, number, ...unknown[]] => cell[0] !== undefined && cell[1] !== undefined)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return table.map((part, i) => (i === crosstabColumns.cells ? cells : part));
}

function places(groups: readonly Row[]): ReadonlyMap<unknown, number> {
  return new Map(groups.map((group, i) => [group[groupColumns.key], i]));
}
