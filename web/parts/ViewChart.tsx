import { Chart } from '../charts/Chart.tsx';
import type { ChartProps } from '../props.ts';
import { columnName, wordOf } from './columnName.ts';
import { entityHref } from './hrefs.ts';

/** The chart of a view, whose things lead to their pages. */
export function ViewChart({ width, ...props }: ChartProps & { readonly width: number }) {
  const { drawn, language, title, description } = props;
  return (
    <Chart
      drawn={drawn}
      options={{
        width,
        language,
        title: [title[language], description?.[language]].filter(Boolean).join(' '),
        hrefOf: ({ id }) => (id === null ? null : entityHref(props, id)),
        wordOf: name => wordOf(props, name) ?? (name.includes('.') ? columnName(props, name) : null),
      }}
    />
  );
}
