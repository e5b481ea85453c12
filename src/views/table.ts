import type { FieldValue } from '../formats/field.ts';
import type { Table } from '../formats/table.ts';
import { type AnswerObject, collect, follow } from './answer.ts';
import { renderCitation } from './citation.ts';
import type { Column } from './columns.ts';
import { crosstabRecords } from './crosstab.ts';
import { type Row, rowsOf } from './rows.ts';
import { citationsOfRow, sourcesColumn } from './sources.ts';
import type { View } from './view.ts';

/** The values of a row of a table, by column. */
export type Cells = readonly (FieldValue | null)[];

/** Between the values of a list beside the spine. */
const separator = '; ';

/** The answer to a view's query as a table: see `tableRows`. */
export function tableOf(view: View, data: AnswerObject): Table {
  return {
    name: view.name,
    columns: view.columns.map(({ field }) => field),
    rows: [...tableRows(view, data)],
  };
}

/**
 * The rows of a view's table. What stands above the innermost list of the spine repeats; the values of a list beside it are
 * joined in one text.
 */
export function* tableRows(view: View, data: AnswerObject): Generator<Cells> {
  const { drawing, columns } = view;
  if (drawing.as === 'MATRIX' && drawing.of === 'crosstab') yield* crosstabRecords(drawing.keys, data);
  else for (const row of rowsOf(view, data)) yield columns.map(column => cellOf(row, column));
}

/** What a column of a view holds in one of its rows. */
export function cellOf(row: Row, column: Column): FieldValue | null {
  if (column === sourcesColumn) return citationsOfRow(row).map(renderCitation);
  const { depth, keys, isBeside } = column;
  const item = row[depth];
  if (!isBeside) return follow(item, keys) as FieldValue | null;
  const values = collect(item, keys);
  return values.length === 0 ? null : values.join(separator);
}
