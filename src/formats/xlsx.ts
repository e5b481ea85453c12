import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { unsayable } from './xml.ts';

/** A page of a workbook. */
export interface Sheet {
  /** At most 31 characters, none of them one of `[]:*?/\`. */
  readonly name: string;
  /** Is shown in bold and stays in view; null for none. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A text is always stored as one, so that none can become a formula. */
export type CellValue = string | number | boolean | null;

/** Excel's bound, in UTF-16 units. */
const mostCharacters = 32_767;

/** In the widths of a digit. */
const widths = { least: 6, most: 60 };

/** A workbook as the bytes of an .xlsx file (ECMA-376). All of it is in memory, several times over. */
export async function renderWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: [...(head ? [head.map(boldCell)] : []), ...rows.map(row => row.map(cellOf))],
      columns: widthsOf(head ? [head, ...rows] : rows).map(width => ({ width })),
      ...(head && { stickyRowsCount: 1 }),
    })),
  ).toBuffer();
}

/** Whether a text is longer than a cell can be. It is cut, with a note on how long it is. */
export function isTooLong(text: string): boolean {
  return text.length > mostCharacters;
}

function boldCell(text: string): CellObject {
  return { value: textOf(text), type: String, fontWeight: 'bold' };
}

function cellOf(value: CellValue) {
  return typeof value === 'string' ? textOf(value) : value;
}

function textOf(text: string): string {
  return escapeText(cut(text.replace(unsayable, '')));
}

function cut(text: string): string {
  if (!isTooLong(text)) return text;
  const note = ` … [${text.length.toLocaleString('en-US')} characters, cut]`;
  const end = mostCharacters - note.length;
  // Half of a pair of surrogates is no character.
  return text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '') + note;
}

/** What is a member of every object; the library finds these among the texts that it has written before. */
const members = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Readers take `_x0041_` for the character of that number (ST_Xstring), so a text that looks like it has its first `_` by
 * number. A member of every object becomes another text by a character that XML cannot say, which the library leaves out.
 */
function escapeText(text: string): string {
  return members.has(text) ? `${text}\0` : text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function widthsOf(rows: readonly (readonly CellValue[])[]): number[] {
  const found: number[] = [];
  for (const row of rows)
    for (const [i, value] of row.entries())
      found[i] = Math.max(found[i] ?? widths.least, value === null ? 0 : widthOf(String(value)) + 1);
  return found.map(width => Math.min(width, widths.most));
}

/** Characters that are as wide as two digits: Chinese, its punctuation, and forms in full width. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** Of its start, which is as far as a column goes. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length && width < widths.most; i++) width += wide.test(text[i]!) ? 2 : 1;
  return width;
}
