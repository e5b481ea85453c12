import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { VirtualRows } from './VirtualRows.tsx';

export interface LongTableProps<Row> {
  readonly label: string;
  /** How it looks; by default a table whose height has a limit. */
  readonly className?: string;
  readonly heads: readonly TableHead[];
  readonly rows: readonly Row[];
  readonly isInferred?: (row: Row) => boolean;
  readonly drawCells: (row: Row) => ReactNode;
}

export interface TableHead {
  readonly key: string;
  readonly content: ReactNode;
  readonly description?: string | undefined;
  readonly sort?: 'ascending' | 'descending' | undefined;
}

/** Of a longer table the browser keeps only those rows that are in sight. */
const mostRows = 200;

/** A table that may have many rows. */
export function LongTable<Row>({
  label,
  className = 'table',
  heads,
  rows,
  isInferred = () => false,
  drawCells,
}: LongTableProps<Row>) {
  const frame = useRef<HTMLElement>(null);
  const sizes = useVirtual(frame, rows.length > mostRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which the keyboard can do when it has the focus.
    <section className={`scroll ${className}`} tabIndex={0} aria-label={label} ref={frame}>
      <table
        aria-rowcount={sizes ? rows.length + 1 : undefined}
        style={sizes ? { tableLayout: 'fixed', minWidth: sum(sizes.widths) } : undefined}
      >
        {sizes && (
          <colgroup>
            {sizes.widths.map((width, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
              <col key={i} style={{ width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={sizes ? 1 : undefined}>
            {heads.map(({ key, content, description, sort }) => (
              <th key={key} scope="col" title={description} aria-sort={sort}>
                {content}
              </th>
            ))}
          </tr>
        </thead>
        {sizes ? (
          <VirtualRows
            rows={rows}
            heights={sizes.heights}
            columns={heads.length}
            scroller={frame}
            isInferred={isInferred}
            drawCells={drawCells}
          />
        ) : (
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and stay where they are.
              <tr key={i} className={isInferred(row) ? 'inferred' : undefined}>
                {drawCells(row)}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

/** In CSS pixels. */
interface TableSizes {
  /** Of columns. */
  readonly widths: readonly number[];
  /** Of rows. */
  readonly heights: readonly number[];
}

/**
 * Once a long table is live it becomes virtual: gives the widths of its columns, which are to stay while rows come and go, and
 * the heights of its rows. For print all rows are there again.
 */
function useVirtual(frame: { readonly current: HTMLElement | null }, isLong: boolean): TableSizes | null {
  const [sizes, setSizes] = useState<TableSizes | null>(null);
  useEffect(() => {
    if (!isLong) return undefined;
    const begin = () => {
      const heads = [...frame.current!.querySelectorAll('thead th')];
      const rows = [...frame.current!.querySelectorAll<HTMLElement>('tbody tr')];
      setSizes({
        widths: heads.map(head => head.getBoundingClientRect().width),
        heights: rows.map(row => row.offsetHeight),
      });
    };
    const print = () => flushSync(() => setSizes(null));
    begin();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', begin);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', begin);
    };
  }, [frame, isLong]);
  return sizes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
