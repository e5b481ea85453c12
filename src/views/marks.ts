import type { FieldValue } from '../formats/field.ts';
import { aggregate, groupBy } from './aggregate.ts';
import type { AnswerObject } from './answer.ts';
import { isInferred, rowsOf, valueAt } from './rows.ts';
import { type Thing, thingAt } from './thing.ts';
import type { Drawing, View } from './view.ts';

/** What is drawn of a thing: a bar, a line along the years, a number beside its target. */
export interface Mark {
  readonly label: Thing;
  /** By role; null where it is not stated. */
  readonly values: Readonly<Record<string, FieldValue | null>>;
  readonly isInferred: boolean;
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
        values: { value: aggregate(rows, drawing.value) },
        isInferred: rows.every(isInferred),
      };
    return;
  }
  const { as, label, ...roles } = drawing;
  const places = Object.entries(roles);
  for (const row of rowsOf(view, data))
    yield {
      label: thingAt(row, label),
      values: Object.fromEntries(
        places.map(([role, place]) => [role, place && (valueAt(row, place) as FieldValue | null)]),
      ),
      isInferred: isInferred(row),
    };
}
