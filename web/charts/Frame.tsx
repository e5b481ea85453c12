import type { ReactNode } from 'react';
import { sayable } from '../../src/formats/xml.ts';
import { breakLabel } from './breakLabel.ts';
import { Lines } from './Label.tsx';
import { Legend, type LegendItem, layLegend } from './Legend.tsx';
import type { ChartOptions } from './options.ts';
import { style } from './style.ts';

interface FrameProps {
  readonly options: ChartOptions;
  /** Something in it can be followed. */
  readonly isLinked: boolean;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  readonly legend?: readonly LegendItem[];
  /** What must be said of what is drawn, below it. */
  readonly notes?: readonly string[];
  /** Of what is drawn; it may be wider than was asked. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The one `<svg>` of a chart: its style, its name, the legend above and the notes below what is drawn. */
export function Frame({
  options,
  isLinked,
  description,
  legend = [],
  notes = [],
  width,
  height,
  children,
}: FrameProps) {
  const title = sayable(options.title);
  const legendHeight = layLegend(legend, options.width).height;
  // What is told about a picture that scrolls stands where it begins.
  const said = notes.map(note => breakLabel(note, { width: options.width, size: 12, lines: 4 }));
  const notesHeight = said.reduce((sum, { height }) => sum + height + 4, said.length > 0 ? 8 : 0);
  const all = { width: Math.ceil(width), height: Math.ceil(legendHeight + height + notesHeight) };
  let y = legendHeight + height + 8;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart"
      role={isLinked ? 'group' : 'img'}
      lang={options.language === 'zh' ? 'zh-Hans' : 'en'}
      viewBox={`0 0 ${all.width} ${all.height}`}
      {...all}
      aria-label={title}
    >
      <title>{title}</title>
      <desc>{[description, ...notes].join(' ')}</desc>
      <style>{style}</style>
      <rect className="paper" width="100%" height="100%" />
      {legend.length > 0 && <Legend items={legend} width={options.width} />}
      <g className="drawing" transform={`translate(0 ${legendHeight})`}>
        {children}
      </g>
      {said.map(label => {
        const middle = y + label.height / 2;
        y += label.height + 4;
        return <Lines key={label.lines.join('')} label={label} x={0} y={middle} className="muted" />;
      })}
    </svg>
  );
}
