import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShownRow } from '../../src/views/shownTable.ts';
import type { ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { DataCell } from './DataCell.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { VirtualRows } from './VirtualRows.tsx';

export type DataTableProps = Pick<
  ViewProps,
  'language' | 'shape' | 'origin' | 'vocabulary' | 'columns' | 'rows'
> & {
  /** What stands above the columns; else their names. */
  readonly heads?: readonly ColumnHead[];
};

export interface ColumnHead {
  readonly content: ReactNode;
  readonly sort?: 'ascending' | 'descending' | undefined;
}

/** Of a longer table the browser keeps only those rows that are in sight. */
const mostRows = 200;

/** The rows of a view, each with the words that prove it. */
export function DataTable(props: DataTableProps) {
  const { columns, rows, language, heads } = props;
  const says = words[language];
  const frame = useRef<HTMLElement>(null);
  const widths = useVirtual(frame, rows.length > mostRows);
  const hasSources = rows.some(({ citations }) => citations.length > 0);
  if (rows.length === 0) return <p className="note">{says.noRows}</p>;
  const drawCells = (row: ShownRow) => <Cells {...props} row={row} hasSources={hasSources} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which the keyboard can do when it has the focus.
    <section className="scroll table" tabIndex={0} aria-label={says.table} ref={frame}>
      <table
        aria-rowcount={widths ? rows.length + 1 : undefined}
        style={widths ? { tableLayout: 'fixed', minWidth: sum(widths) } : undefined}
      >
        {widths && (
          <colgroup>
            {widths.map((width, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
              <col key={i} style={{ width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr aria-rowindex={widths ? 1 : undefined}>
            {columns.map(({ name, description }, i) => (
              <th key={name} scope="col" title={description} aria-sort={heads?.[i]?.sort}>
                {heads?.[i]?.content ?? columnName(props, name)}
              </th>
            ))}
            {hasSources && <th scope="col">{says.says}</th>}
          </tr>
        </thead>
        {widths ? (
          <VirtualRows
            rows={rows}
            columns={columns.length + Number(hasSources)}
            scroller={frame}
            drawCells={drawCells}
          />
        ) : (
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and stay where they are.
              <tr key={i} className={row.isInferred ? 'inferred' : undefined}>
                {drawCells(row)}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

/**
 * Once a long table is live it becomes virtual: gives the widths of its columns, which are to stay while rows come and go, in
 * CSS pixels. For print all rows are there again.
 */
function useVirtual(
  frame: { readonly current: HTMLElement | null },
  isLong: boolean,
): readonly number[] | null {
  const [widths, setWidths] = useState<readonly number[] | null>(null);
  useEffect(() => {
    if (!isLong) return undefined;
    const begin = () => {
      const heads = [...frame.current!.querySelectorAll('thead th')];
      setWidths(heads.map(head => head.getBoundingClientRect().width));
    };
    const print = () => flushSync(() => setWidths(null));
    begin();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', begin);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', begin);
    };
  }, [frame, isLong]);
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function Cells({
  row,
  hasSources,
  ...props
}: DataTableProps & { readonly row: ShownRow; readonly hasSources: boolean }) {
  return (
    <>
      {row.cells.map((cell, i) => (
        <DataCell key={props.columns[i]!.name} {...props} cell={cell} column={props.columns[i]!} />
      ))}
      {hasSources && (
        <td className="quotes">
          <RowSources {...props} row={row} />
        </td>
      )}
    </>
  );
}

function RowSources({ row, ...props }: DataTableProps & { readonly row: ShownRow }) {
  const { citations, isInferred } = row;
  const says = words[props.language];
  if (citations.length === 0) return isInferred ? <span className="badge">{says.inferred}</span> : null;
  return (
    <FoldedQuotes {...props} citations={citations}>
      {isInferred && <span className="badge">{says.inferred}</span>}
    </FoldedQuotes>
  );
}
