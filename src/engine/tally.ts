import type { Link } from '../catalogue/catalogue.ts';
import type { GroupKey } from '../catalogue/groupKeys.ts';
import type { Column } from './plan.ts';

/** What the items of a list are counted by: in groups by one axis, in a cross table by its rows and its columns. */
export interface Tally {
  readonly axes: readonly [groups: Axis] | readonly [rows: Axis, columns: Axis];
  /** Only relations that have it are followed, and only the values of items that have it are seen. */
  readonly assertion: string | null;
  readonly wantsCells: boolean;
}

/** One thing that items are counted by. */
export interface Axis {
  readonly by: GroupKey;
  /** The link from the far ends to what is wider, along which groups roll up. */
  readonly wider: Link | null;
  /** At most so many groups. */
  readonly size: number;
  /** Of the node of a group. */
  readonly columns: readonly Column[];
}

// The rows of a tally, by position. Counts and keys come first, so that shapes read groups and cells as they read any row.

/** `[key, count, explicit, inferred, node]`; a cell has the places of its row and column instead of a key (see `placeCells`). */
export const groupColumns = { key: 0, count: 1, explicit: 2, inferred: 3, node: 4 } as const;
/** `[row, column, count, explicit, inferred]`. */
export const cellColumns = { row: 0, column: 1, count: 2, explicit: 3, inferred: 4 } as const;
/** `[rows, columns, cells, omittedRows, omittedColumns]`. */
export const crosstabColumns = { rows: 0, columns: 1, cells: 2, omittedRows: 3, omittedColumns: 4 } as const;

/** The name of the part that holds the rows of a tally of a root list. */
export function tallyPart(place: number): string {
  return `tally${place}`;
}

/** A bound on how many groups an axis has: what the model knows of a value's range, and one for what is not stated. */
export function mostGroups({ by, size }: Axis): number {
  return by.is === 'property' && by.values !== null ? Math.min(size, by.values + 1) : size;
}
