import { keys } from './answer.ts';
import { type Citation, citationsOf } from './citation.ts';
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
      'The quotations that prove the relations of the row, or else its entity, with their sources and places in code points without white space.',
  },
  depth: 0,
  keys: [],
  isBeside: false,
  meanings: {},
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

/**
 * Where a row stands in the text: the citations of the relations that led to it, as far as the view asks for edges; where it
 * asks for none, what the text says of the entity that the row is about.
 */
export function citationsOfRow(row: Row): readonly Citation[] {
  const edges = row.filter(item => item && keys.assertion in item);
  return edges.length > 0 ? edges.flatMap(citationsOf) : citationsOf(row.at(-1) ?? row.at(-2));
}
