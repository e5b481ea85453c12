import type { ReactNode } from 'react';
import { breakLabel } from './breakLabel.ts';
import { Lines, round } from './Label.tsx';
import { textWidth } from './textWidth.ts';

/** A mark, drawn around 0,0 in 14 × 14, and what it means. */
export interface LegendItem {
  readonly mark: ReactNode;
  readonly text: string;
}

const size = 12;
const row = 20;

/** The items beside each other, in as many rows as they need. */
export function layLegend(items: readonly LegendItem[], width: number) {
  let x = 0;
  let y = 0;
  const placed = items.map(item => {
    const own = 24 + textWidth(item.text, size);
    if (x > 0 && x + own > width) {
      x = 0;
      y += row;
    }
    const place = { item, x, y };
    x += own + 18;
    return place;
  });
  return { placed, height: items.length === 0 ? 0 : y + row + 8 };
}

export function Legend({ items, width }: { readonly items: readonly LegendItem[]; readonly width: number }) {
  return (
    <g className="legend">
      {layLegend(items, width).placed.map(({ item, x, y }) => (
        <g key={item.text} transform={`translate(${round(x)} ${y})`}>
          <g transform="translate(8 10)">{item.mark}</g>
          <Lines label={breakLabel(item.text, { width, size, lines: 1 })} x={22} y={10} className="muted" />
        </g>
      ))}
    </g>
  );
}
