import type { FieldValue } from '../formats/field.ts';
import { aggregate, groupBy } from './aggregate.ts';
import type { AnswerObject } from './answer.ts';
import type { Column } from './columns.ts';
import { isInferred, type Row, rowsOf, valueAt } from './rows.ts';
import { sourcesColumn } from './sources.ts';
import type { Place } from './spine.ts';
import { cellOf } from './table.ts';
import { type Thing, thingAt, thingHolding } from './thing.ts';
import type { Drawing, View } from './view.ts';

/** What is drawn of a thing: a bar, a line along the years, a number beside its target. */
export interface Mark {
  readonly label: Thing;
  /** The entity whose value places it, where it is another one than the label names: the target of an indicator, say. */
  readonly of: Thing | null;
  /** By role; null where it is not stated. */
  readonly values: Readonly<Record<string, FieldValue | null>>;
  readonly isInferred: boolean;
  /** What else the view shows of the row, in the order of its columns; none of a bar, which stands for several rows. */
  readonly details: readonly Detail[];
}

/** A value that is stated, under the name of its column. */
export interface Detail {
  readonly name: string;
  readonly value: FieldValue;
}

/** Marks, and how many have none of what would place them, so that nothing is drawn of them. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly unplaced: number;
}

type Marked = Extract<Drawing, { as: 'BAR' | 'TIMELINE' | 'BULLET' }>;

/** The answer to the query of a BAR, TIMELINE or BULLET as marks: of a BAR one for each thing, else one for each row. */
export function marksOf(view: View, drawing: Marked, data: AnswerObject): Marks {
  const all = [...markAll(view, drawing, data)];
  const role = drawing.as === 'BAR' ? 'value' : drawing.as === 'TIMELINE' ? 'start' : 'target';
  const marks = all.filter(({ values }) => values[role] !== null);
  return { marks, unplaced: all.length - marks.length };
}

function* markAll(view: View, drawing: Marked, data: AnswerObject): Generator<Mark> {
  if (drawing.as === 'BAR') {
    const groups = groupBy(rowsOf(view, data), row => thingAt(row, drawing.label).key);
    for (const rows of groups.values())
      yield {
        label: thingAt(rows[0]!, drawing.label),
        of: null,
        values: { value: aggregate(rows, drawing.value) },
        isInferred: rows.every(isInferred),
        details: [],
      };
    return;
  }
  const { as, label, ...roles } = drawing;
  const places = Object.entries(roles);
  const placing = drawing.as === 'TIMELINE' ? drawing.start : drawing.target;
  const beside = view.columns.filter(
    column => column !== sourcesColumn && !isPlaced(column, Object.values(roles)),
  );
  for (const row of rowsOf(view, data)) {
    const thing = thingAt(row, label);
    const of = thingHolding(row, placing);
    yield {
      label: thing,
      of: of?.key === thing.key ? null : of,
      values: Object.fromEntries(
        places.map(([role, place]) => [role, place && (valueAt(row, place) as FieldValue | null)]),
      ),
      isInferred: isInferred(row),
      details: detailsOf(row, beside, thing),
    };
  }
}

/** Whether a role says already what a column holds. */
function isPlaced({ depth, keys }: Column, places: readonly (Place | null)[]): boolean {
  return places.some(place => place?.lists.length === depth && place.rest.join('.') === keys.join('.'));
}

/** Ids are for links, and what the label says needs no saying again. */
function detailsOf(row: Row, columns: readonly Column[], { label, labelEn }: Thing): Detail[] {
  return columns.flatMap(column => {
    const value = column.keys.at(-1) === 'id' ? null : cellOf(row, column);
    const isSaid = value === null || value === label || value === labelEn;
    return isSaid || (typeof value === 'object' && value.length === 0)
      ? []
      : [{ name: column.field.name, value }];
  });
}
