import type { ReactNode } from 'react';
import { isChinese } from './isChinese.ts';

export interface SidesRow {
  readonly key: string;
  /** By side; null where the side has nothing. */
  readonly a: ReactNode;
  readonly b: ReactNode;
  /** What the row is about, where that is not what stands in it. */
  readonly head?: ReactNode;
  readonly bars?: ReactNode;
  readonly why?: ReactNode;
}

interface SidesTableProps {
  readonly label: string;
  /** What the columns are called; the table has those that are. */
  readonly columns: Readonly<Partial<Record<'head' | 'a' | 'bars' | 'b' | 'why', string>>>;
  readonly rows: readonly SidesRow[];
}

/** Rows of two sides, with what is between them and beside them. */
export function SidesTable({ label, columns, rows }: SidesTableProps) {
  const shown = (['head', 'a', 'bars', 'b', 'why'] as const).filter(name => columns[name] !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which the keyboard can do when it has the focus.
    <section className="scroll board sides-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {shown.map(name => (
              <th key={name} scope="col">
                <span lang={isChinese(columns[name]!) ? 'zh-CN' : undefined}>{columns[name]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key}>
              {shown.map(name => (
                <td key={name} data-side={name}>
                  {row[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
