/** Rows under the names of their columns, as a table in Markdown that is read as it stands: what can stand in an id stays. */
export function renderMarkdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(renderCell).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A cell stands in one line, and a stroke in it ends none. */
function renderCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&');
}
