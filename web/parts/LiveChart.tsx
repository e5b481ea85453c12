import type { ChartProps } from '../props.ts';
import { Drawing } from './Drawing.tsx';
import { ViewChart } from './ViewChart.tsx';

/** The chart of a view, as wide as its place. */
export function LiveChart(props: ChartProps) {
  return (
    <Drawing label={props.title[props.language]} draw={width => <ViewChart {...props} width={width} />} />
  );
}
