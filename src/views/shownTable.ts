import type { FieldValue } from '../formats/field.ts';
import { type AnswerObject, follow, keys } from './answer.ts';
import type { Citation } from './citation.ts';
import type { Column } from './columns.ts';
import { crosstabRecords, type readCrosstab } from './crosstab.ts';
import { isInferred, type Row, rowsOf } from './rows.ts';
import { citationsOfRow, sourcesColumn } from './sources.ts';
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
      cells: columns.map(column => ({ value: cellOf(row, column), id: idOf(row, column) })),
      citations: citationsOfRow(row),
      isInferred: isInferred(row),
    };
}

/** A field that holds the name of an object, or its id, stands for it. */
function idOf(row: Row, { depth, keys: path, isBeside }: Column): string | null {
  if (isBeside) return null;
  const holder = follow(row[depth], path.slice(0, -1)) as AnswerObject | null;
  const id = holder?.[keys.id];
  if (typeof id !== 'string' || !(keys.name in holder!)) return null;
  const value = holder![path.at(-1)!];
  return value !== null && (value === holder![keys.name] || value === id) ? id : null;
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
