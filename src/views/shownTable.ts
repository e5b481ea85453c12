import type { FieldValue } from '../formats/field.ts';
import { type AnswerObject, follow, keys } from './answer.ts';
import type { Citation } from './citation.ts';
import type { Column } from './columns.ts';
import { crosstabRecords, type readCrosstab } from './crosstab.ts';
import { isInferred, type Row, rowsOf } from './rows.ts';
import { citationsOfRow, sourcesColumn } from './sources.ts';
import type { Keys } from './spine.ts';
import { cellOf } from './table.ts';
import type { View } from './view.ts';

/** A row of a view's table for people: what is a name leads to what has it, and citations stand apart. */
export interface ShownRow {
  readonly cells: readonly ShownCell[];
  readonly citations: readonly Citation[];
  readonly isInferred: boolean;
}

export interface ShownCell {
  readonly value: FieldValue | null;
  /** The entity whose name it is. */
  readonly id: string | null;
  /** The values of a list beside the rows one by one, which `value` joins; absent for other cells. */
  readonly items?: readonly ShownItem[];
}

/** A value of a list in a cell. */
export interface ShownItem {
  readonly value: string | number | boolean;
  /** The entity whose name it is. */
  readonly id: string | null;
  /** The English name of that entity, where the value is its name and it has one. */
  readonly nameEn: string | null;
  /** An inferred relation led to it. */
  readonly isInferred: boolean;
}

/** The columns that `shownRows` has values for. */
export function shownColumns({ columns }: View): readonly Column[] {
  return columns.filter(column => column !== sourcesColumn);
}

export function* shownRows(view: View, data: AnswerObject): Generator<ShownRow> {
  const { drawing } = view;
  if (drawing.as === 'MATRIX' && drawing.of === 'crosstab') {
    yield* shownCells(drawing.keys, data);
    return;
  }
  const columns = shownColumns(view);
  for (const row of rowsOf(view, data))
    yield {
      cells: columns.map(column => shownCell(row, column)),
      citations: citationsOfRow(row),
      isInferred: isInferred(row),
    };
}

function shownCell(row: Row, column: Column): ShownCell {
  const { depth, keys: path, isBeside } = column;
  const value = cellOf(row, column);
  if (isBeside) return { value, id: null, items: [...itemsIn(row[depth], path, false)] };
  const holder = follow(row[depth], path.slice(0, -1)) as AnswerObject | null;
  return { value, id: holder && idOf(holder, path.at(-1)!) };
}

/** A field that holds the name of an object, or its id, stands for it. */
function idOf(holder: AnswerObject, field: string): string | null {
  const id = holder[keys.id];
  if (typeof id !== 'string' || !(keys.name in holder)) return null;
  const value = holder[field];
  return value !== null && (value === holder[keys.name] || value === id) ? id : null;
}

/** What keys lead to through objects and lists, with what is known of it. */
function* itemsIn(from: unknown, path: Keys, isInferred: boolean): Generator<ShownItem> {
  if (from === null || from === undefined) return;
  if (Array.isArray(from)) {
    for (const item of from) yield* itemsIn(item, path, isInferred);
    return;
  }
  const [key, ...others] = path as [string, ...string[]];
  const object = from as AnswerObject;
  const isInferredHere = isInferred || object[keys.assertion] === 'INFERRED';
  if (others.length > 0) {
    yield* itemsIn(object[key], others, isInferredHere);
    return;
  }
  const id = idOf(object, key);
  const isName = id !== null && object[key] === object[keys.name];
  const nameEn = isName ? ((object[keys.nameEn] ?? null) as string | null) : null;
  for (const value of [object[key] ?? []].flat() as ShownItem['value'][])
    yield { value, id, nameEn, isInferred: isInferredHere };
}

function* shownCells(keysTo: Parameters<typeof readCrosstab>[0], data: AnswerObject): Generator<ShownRow> {
  for (const cells of crosstabRecords(keysTo, data)) {
    const [row, rowId, column, columnId, count, inferred] = cells;
    const named = (value: typeof row, id: typeof row): ShownCell => ({
      value: value ?? null,
      id: (id ?? null) as string | null,
    });
    yield {
      cells: [
        named(row, rowId),
        named(rowId, rowId),
        named(column, columnId),
        named(columnId, columnId),
        named(count, null),
        named(inferred, null),
      ],
      citations: [],
      isInferred: count === inferred,
    };
  }
}
