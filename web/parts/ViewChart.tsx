import type { Thing } from '../../src/views/thing.ts';
import { Chart } from '../charts/Chart.tsx';
import type { ChartProps } from '../props.ts';
import { cellHref } from './cellHref.ts';
import { columnName, wordOf } from './columnName.ts';
import { entityHref } from './hrefs.ts';

/** The chart of a view, whose things lead to their pages. */
export function ViewChart({ width, ...props }: ChartProps & { readonly width: number }) {
  const { drawn, language, title, description, vocabulary, cellQuery } = props;
  return (
    <Chart
      drawn={drawn}
      options={{
        width,
        language,
        title: [title[language], description?.[language]].filter(Boolean).join(' '),
        // A dataset has an id too, but no page: it is of no kind of the model.
        hrefOf: ({ id, kind }) =>
          id !== null && kind !== null && kind in vocabulary ? entityHref(props, id) : null,
        ...(cellQuery !== undefined && {
          cellHrefOf: (row: Thing, column: Thing) => cellHref(props, cellQuery, row, column),
        }),
        wordOf: name => wordOf(props, name) ?? (name.includes('.') ? columnName(props, name) : null),
      }}
    />
  );
}
