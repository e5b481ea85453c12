import type { ShownCell, ShownRow } from '../../src/views/shownTable.ts';
import type { FrameProps, ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { valueText } from './valueText.ts';

type TableProps = FrameProps & Pick<ViewProps, 'columns' | 'rows' | 'vocabulary'>;

/** The rows of a view, each with the words that prove it. */
export function DataTable(props: TableProps) {
  const { columns, rows, language } = props;
  const says = words[language];
  const hasSources = rows.some(({ citations }) => citations.length > 0);
  if (rows.length === 0) return <p className="note">{says.noRows}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, which the keyboard can do when it has the focus.
    <section className="scroll table" tabIndex={0} aria-label={says.table}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, description }) => (
              <th key={name} scope="col" title={description}>
                {columnName(props, name)}
              </th>
            ))}
            {hasSources && <th scope="col">{says.says}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and stay where they are.
            <tr key={i} className={row.isInferred ? 'inferred' : undefined}>
              {row.cells.map((cell, column) => (
                <td key={columns[column]!.name} className={classOf(cell)}>
                  <Cell {...props} cell={cell} column={column} />
                </td>
              ))}
              {hasSources && (
                <td className="quotes">
                  <RowSources {...props} row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** From so many characters on a text is given a wider column. */
const longText = 40;

function classOf({ value }: ShownCell): string | undefined {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' && value.length >= longText ? 'long' : undefined;
}

function Cell({
  cell,
  column,
  ...props
}: TableProps & { readonly cell: ShownCell; readonly column: number }) {
  const { language, columns } = props;
  const says = words[language];
  const { value, id } = cell;
  const text = valueText(value, columns[column]!.meanings, language);
  if (text === null) return <span className="missing">{says.notStated}</span>;
  const lang = language === 'en' && isChinese(text) ? 'zh-CN' : undefined;
  if (id === null) return <span lang={lang}>{text}</span>;
  return (
    <a href={entityHref(props, id)} lang={lang}>
      {text}
    </a>
  );
}

function RowSources({ row, ...props }: TableProps & { readonly row: ShownRow }) {
  const { citations, isInferred } = row;
  const says = words[props.language];
  if (citations.length === 0) return isInferred ? <span className="badge">{says.inferred}</span> : null;
  return (
    <FoldedQuotes {...props} citations={citations}>
      {isInferred && <span className="badge">{says.inferred}</span>}
    </FoldedQuotes>
  );
}
