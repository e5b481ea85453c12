import { stringify } from 'csv-stringify/sync';
import { type FieldValue, textOf } from './field.ts';
import type { Table } from './table.ts';

const crlf = { record_delimiter: '\r\n' };

/**
 * A table as CSV (RFC 4180): the names of the columns, then the rows, lines ended by CRLF. It begins with the byte order
 * mark, without which Excel on a Chinese system takes UTF-8 for GBK. A missing value or an empty list is an
 * empty field, a list a JSON array.
 */
export function renderCsv({ columns, rows }: Table): string {
  return renderCsvHead(columns) + renderCsvRows(rows);
}

/** How the CSV of a table begins, whose rows come later: with the byte order mark, unless it is not wanted. */
export function renderCsvHead(columns: Table['columns'], bom = true): string {
  return stringify([columns.map(({ name }) => name)], { ...crlf, bom });
}

/** Some of the rows of a table as CSV. */
export function renderCsvRows(rows: Table['rows']): string {
  return stringify(
    rows.map(row => row.map(renderCell)),
    crlf,
  );
}

/** Where a spreadsheet takes a text for a formula, also in full width; the apostrophe is here as it marks these. */
const risky = /^[=+\-@＝＋－＠\t\r\n']/;

/** A text that a spreadsheet could run gets an apostrophe in front, so one apostrophe in front is never the text's own. */
function renderCell(value: FieldValue | null): string {
  if (value === null || (typeof value === 'object' && value.length === 0)) return '';
  return typeof value === 'string' && risky.test(value) ? `'${value}` : textOf(value);
}
