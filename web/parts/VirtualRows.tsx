import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useState } from 'react';

interface VirtualRowsProps<Row> {
  readonly rows: readonly Row[];
  /** Of each row, in CSS pixels, as it was when all were there. */
  readonly heights: readonly number[];
  /** How many columns a row has. */
  readonly columns: number;
  /** What scrolls the table. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isInferred: (row: Row) => boolean;
  readonly drawCells: (row: Row) => ReactNode;
}

/** Of a row that was not there when all were measured, in CSS pixels. */
const usualHeight = 56;

/** So many rows before and after those in sight are there too. */
const overscan = 12;

/** The rows of a table that are in sight, with space in the place of the others. */
export function VirtualRows<Row>({
  rows,
  heights,
  columns,
  scroller,
  isInferred,
  drawCells,
}: VirtualRowsProps<Row>) {
  const [focused, setFocused] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => heights[index] ?? usualHeight,
    overscan,
    // The row that has the focus stays, or the keyboard would lose its place.
    rangeExtractor: range => {
      const seen = defaultRangeExtractor(range);
      return focused === null || seen.includes(focused) ? seen : [...seen, focused].sort((a, b) => a - b);
    },
  });
  // A browser that keeps what is in sight in its place does so when rows above turn out higher than they were. To set the
  // place from here would end a scroll under way, and the Home key would not arrive.
  virtual.shouldAdjustScrollPositionOnItemSizeChange = ({ start }, _, { scrollDirection, scrollOffset }) =>
    !CSS.supports('overflow-anchor', 'auto') && scrollDirection !== 'backward' && start < (scrollOffset ?? 0);
  const items = virtual.getVirtualItems();
  const gaps = items.map(({ start }, i) => start - (items[i - 1]?.end ?? 0));
  const last = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody onBlur={() => setFocused(null)}>
      {items.flatMap(({ index, key }, i) => {
        const row = rows[index]!;
        return [
          gaps[i]! > 0 && <Gap key={`gap ${key}`} height={gaps[i]!} columns={columns} />,
          <tr
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            className={isInferred(row) ? 'inferred' : undefined}
            onFocus={() => setFocused(index)}
          >
            {drawCells(row)}
          </tr>,
        ];
      })}
      {last > 0 && <Gap height={last} columns={columns} />}
    </tbody>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus.
    <tr className="gap" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
