import { type AnswerObject, keys } from './answer.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';
import type { View } from './view.ts';

/** Where a row stands in the text. No field of a view can have its name. */
export const sourcesColumn: Column = {
  field: {
    name: '_sources',
    type: 'text',
    isList: true,
    description:
      'The quotations that prove the relations of the row, with their sources and places in code points without white space.',
  },
  depth: 0,
  keys: [],
  isBeside: false,
};

const known = new WeakMap<View, View>();

/** The same view with one column more: where each row stands in the text. The rows of a cross table stand in many places. */
export function withSources(view: View): View {
  const { drawing } = view;
  if (view.wantsSources || (drawing.as === 'MATRIX' && drawing.of === 'crosstab')) return view;
  const ready = known.get(view) ?? { ...view, columns: [...view.columns, sourcesColumn], wantsSources: true };
  known.set(view, ready);
  return ready;
}

/** Where a relation stands in the text, in code points without white space. */
export interface Passage {
  readonly quote: string;
  /** The id of the text. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The citations of the relations that led to a row, as far as the view asks for edges. */
export function passagesOf(row: Row): Passage[] {
  const citations = row.flatMap(item => (item?.[keys.citations] ?? []) as readonly AnswerObject[]);
  return citations.map(({ quote, source, start, end }) => ({
    quote: quote as string,
    source: (source as AnswerObject).id as string,
    start: start as number,
    end: end as number,
  }));
}

/** The same, a line for each. */
export function citationsOf(row: Row): string[] {
  return passagesOf(row).map(({ quote, source, start, end }) => `“${quote}” (${source} ${start}–${end})`);
}
