import { GraphQLError } from 'graphql';
import { badInput } from './given.ts';
import { wordsOf } from './search.ts';

type Given = Readonly<Record<string, unknown>>;

interface Place {
  readonly list: string;
  readonly id: string;
}

/** What a cursor is bound to: what the list holds, and its order. */
export function listOf(label: string, given: Given): string {
  const orderBy = (given.orderBy ?? []) as { field: string; direction: string }[];
  const search = (given.text ?? given.search) as string | null | undefined;
  if (search != null && orderBy.length === 0)
    return `${label}?${wordsOf(search)
      .map(w => w.text)
      .join(' ')}`;
  // Behind the id nothing is left to decide.
  const keys = [...orderBy, { field: 'ID', direction: 'ASC' }].map(k => `${k.field} ${k.direction}`);
  return `${label}:${keys.slice(0, 1 + keys.findIndex(k => k.startsWith('ID '))).join()}`;
}

export function writeCursor(place: Place): string {
  return JSON.stringify(place);
}

/** The id of the row that a cursor stands at. Throws BAD_USER_INPUT and CURSOR_MISMATCH. */
export function readCursor(cursor: string, list: string): string {
  const place = parsePlace(cursor);
  if (!place) throw badInput('This is no cursor.');
  if (place.list !== list)
    throw new GraphQLError('The cursor is of another list.', { extensions: { code: 'CURSOR_MISMATCH' } });
  return place.id;
}

function parsePlace(cursor: string): Place | null {
  try {
    return JSON.parse(cursor);
  } catch {
    return null;
  }
}

/** The part of sorted rows that a page is cut from, after one place and before another. */
export function between<T>(
  rows: readonly T[],
  bounds: { readonly after: T | null; readonly before: T | null },
  order: (a: T, b: T) => number,
): T[] {
  return rows
    .filter(row => bounds.after === null || order(row, bounds.after) > 0)
    .filter(row => bounds.before === null || order(row, bounds.before) < 0);
}

/** A page of rows and where it stands; `idOf` names a row in its cursor. */
export function pageOf<T>(rows: readonly T[], given: Given, list: string, idOf: (row: T) => string) {
  const last = given.last as number | null | undefined;
  const first = given.first as number | null | undefined;
  const page = last != null ? rows.slice(-last) : rows.slice(0, first ?? 20);
  const isCut = page.length < rows.length;
  const cursorOf = (row: T | undefined) => (row ? writeCursor({ list, id: idOf(row) }) : null);
  const pageInfo = {
    hasNextPage: last == null ? isCut : given.before != null,
    hasPreviousPage: last == null ? given.after != null : isCut,
    startCursor: cursorOf(page[0]),
    endCursor: cursorOf(page.at(-1)),
  };
  return { page, pageInfo, cursorOf };
}
