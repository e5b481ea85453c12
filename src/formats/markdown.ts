import type { Field, FieldValue } from './field.ts';
import type { Table } from './table.ts';

/** Between the items of a list. */
const separator = '; ';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text as it stands in Markdown (CommonMark, and GitHub's additions to it): on one line, without anything that would mark
 * it up, cut a table or be HTML.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, character => entities[character]!)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** How a table in Markdown begins, whose rows come later. Numbers stand at the right. */
export function renderMarkdownHead(columns: readonly Field[]): string {
  const isNumber = ({ type, isList }: Field) => !isList && (type === 'integer' || type === 'number');
  return (
    line(columns.map(({ name }) => escapeMarkdown(name))) +
    line(columns.map(column => (isNumber(column) ? '---:' : '---')))
  );
}

/** Some of the rows of a table in Markdown. */
export function renderMarkdownRows(rows: Table['rows']): string {
  return rows.map(row => line(row.map(renderCell))).join('');
}

function renderCell(value: FieldValue | null): string {
  if (value === null) return '';
  return escapeMarkdown(typeof value === 'object' ? value.join(separator) : String(value));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
