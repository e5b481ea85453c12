import { stringify } from 'csv-stringify/sync';
import { type FieldValue, textOf } from './field.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180): the names of the columns, then the rows, lines ended by CRLF. It begins with the byte order
 * mark, without which Excel on a Chinese system takes UTF-8 for GBK. A missing value or an empty list is an
 * empty field, a list a JSON array.
 */
export function renderCsv({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows.map(row => row.map(renderCell))], {
    bom: true,
    record_delimiter: '\r\n',
  });
}

/** Where a spreadsheet takes a text for a formula, also in full width; the apostrophe is here as it marks these. */
const risky = /^[=+\-@＝＋－＠\t\r\n']/;

/** A text that a spreadsheet could run gets an apostrophe in front, so one apostrophe in front is never the text's own. */
function renderCell(value: FieldValue | null): string {
  if (value === null || (typeof value === 'object' && value.length === 0)) return '';
  return typeof value === 'string' && risky.test(value) ? `'${value}` : textOf(value);
}
