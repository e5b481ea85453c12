import type { ReactNode } from 'react';
import { isChinese } from './isChinese.ts';
import { LongTable } from './LongTable.tsx';

/** What stands in the columns of a row. */
export interface SidesRow {
  readonly a: ReactNode;
  readonly b: ReactNode;
  /** What the row is about, where that is not what stands in it. */
  readonly head?: ReactNode;
  readonly bars?: ReactNode;
  readonly why?: ReactNode;
}

interface SidesTableProps<Row> {
  readonly label: string;
  /** What the columns are called; the table has those that are. */
  readonly columns: Readonly<Partial<Record<'head' | 'a' | 'bars' | 'b' | 'why', string>>>;
  readonly rows: readonly Row[];
  readonly rowOf: (row: Row) => SidesRow;
}

/** Rows of two sides, with what is between them and beside them. */
export function SidesTable<Row>({ label, columns, rows, rowOf }: SidesTableProps<Row>) {
  const shown = (['head', 'a', 'bars', 'b', 'why'] as const).filter(name => columns[name] !== undefined);
  return (
    <LongTable
      className="board sides-table"
      label={label}
      heads={shown.map(name => ({
        key: name,
        content: <span lang={isChinese(columns[name]!) ? 'zh-CN' : undefined}>{columns[name]}</span>,
      }))}
      rows={rows}
      drawCells={row => {
        const cells = rowOf(row);
        return shown.map(name => (
          <td key={name} data-side={name}>
            {cells[name]}
          </td>
        ));
      }}
    />
  );
}
