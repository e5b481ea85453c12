import type { ShownCell, ShownRow } from '../../src/views/shownTable.ts';
import type { ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { Quotes } from './Quotes.tsx';

/** The rows of a view, each with the words that prove it. */
export function DataTable(props: ViewProps) {
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

function Cell({ cell, column, ...props }: ViewProps & { readonly cell: ShownCell; readonly column: number }) {
  const { language, columns } = props;
  const says = words[language];
  const { value, id } = cell;
  if (value === null || (Array.isArray(value) && value.length === 0))
    return <span className="missing">{says.notStated}</span>;
  const meaning = (one: unknown) =>
    columns[column]!.meanings[String(one)]?.[language] ?? textOf(one, language);
  const text = Array.isArray(value)
    ? value.map(meaning).join(language === 'zh' ? '、' : ', ')
    : meaning(value);
  const lang = language === 'en' && isChinese(text) ? 'zh-CN' : undefined;
  if (id === null) return <span lang={lang}>{text}</span>;
  return (
    <a href={entityHref(props, id)} lang={lang}>
      {text}
    </a>
  );
}

function textOf(value: unknown, language: ViewProps['language']): string {
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no;
  // Years are numbers too, and take no separators.
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return value.toLocaleString('en-US');
  return String(value);
}

function RowSources({ row, ...props }: ViewProps & { readonly row: ShownRow }) {
  const { citations, isInferred } = row;
  const says = words[props.language];
  if (citations.length === 0) return isInferred ? <span className="badge">{says.inferred}</span> : null;
  const [first] = citations;
  return (
    <details>
      <summary lang={isChinese(first!.quote) ? 'zh-CN' : undefined}>
        <q>{first!.quote}</q>
        {citations.length > 1 && ` +${citations.length - 1}`}
        {isInferred && <span className="badge">{says.inferred}</span>}
      </summary>
      <Quotes {...props} citations={citations} />
    </details>
  );
}
