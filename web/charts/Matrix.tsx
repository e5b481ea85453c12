import type { MatrixCell, Matrix as MatrixData } from '../../src/views/matrix.ts';
import type { Thing } from '../../src/views/thing.ts';
import { bounds } from './bounds.ts';
import { type BrokenLabel, breakLabel } from './breakLabel.ts';
import { Cell, type CellSupport, supportLegend, supportOf } from './Cell.tsx';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf, textOfValue } from './names.ts';
import type { ChartOptions } from './options.ts';
import { textWidth } from './textWidth.ts';
import { words } from './words.ts';

const size = 12;
/** Heads of narrow columns lean, so that they can be read without turning one's head. */
const angle = 60;
const lean = { sin: Math.sin((angle * Math.PI) / 180), cos: Math.cos((angle * Math.PI) / 180) };
/** Columns of this width have their heads upright, in several lines. */
const uprightWidth = 76;

/** A picture that is higher has its heads below it as well. */
const longHeight = 1000;

/** Rows × columns: a mark where they meet, or what they come to there. */
export function Matrix({ matrix, options }: { readonly matrix: MatrixData; readonly options: ChartOptions }) {
  const { language } = options;
  const say = words[language];
  const rows = matrix.rows.slice(0, bounds.matrixRows);
  const columns = matrix.columns.slice(0, bounds.matrixColumns);
  const cells = matrix.cells.filter(({ row, column }) => row < rows.length && column < columns.length);
  // Where things meet once each, a mark says all.
  const hasValues = matrix.cells.some(({ value }) => value !== 1 && value !== true);
  const values = cells.map(({ value }) => (hasValues ? textOfValue(value, options) : ''));

  const rowNames = rows.map(row => nameOf(row, options));
  const isNarrow = options.width < 600;
  const widest = Math.max(0, ...values.map(value => textWidth(value, size)));
  const least = hasValues ? Math.min(Math.max(26, widest + 10), 120) : 17;
  const most = hasValues ? 140 : 120;
  // A picture that is wider than asked all the same gives its rows one line, if that is enough.
  const isOver = columns.length * least > options.width * (isNarrow ? 0.6 : 0.7);
  const labelRoom = Math.min(
    isNarrow ? options.width * (isOver ? 0.6 : 0.42) : isOver ? 420 : Math.max(220, options.width * 0.36),
    Math.max(40, ...rowNames.map(name => textWidth(name, size))),
  );
  const labels = rowNames.map(name => breakLabel(name, { width: labelRoom, size, lines: isNarrow ? 3 : 2 }));
  const left = labelRoom + 12;
  const pitch = Math.max(least, Math.min(most, (options.width - left) / Math.max(1, columns.length)));
  const isUpright = pitch >= uprightWidth;
  const heads = columns.map(column =>
    breakLabel(
      nameOf(column, options),
      isUpright ? { width: pitch - 10, size, lines: 5 } : { width: isNarrow ? 150 : 210, size, lines: 1 },
    ),
  );
  const headHeight =
    8 + Math.max(0, ...heads.map(({ width, height }) => (isUpright ? height : width * lean.sin + size)));
  const overhang = isUpright
    ? 0
    : Math.max(
        0,
        ...heads.map(({ width }, i) => (i + 0.5) * pitch + width * lean.cos + size - columns.length * pitch),
      );
  const heights = labels.map(({ height }) => Math.max(hasValues ? 23 : 20, height + 5));
  const tops = heights.map((_, i) => headHeight + heights.slice(0, i).reduce((a, b) => a + b, 0));
  const bottom = headHeight + heights.reduce((a, b) => a + b, 0);
  // Who reads the last rows does not see the heads.
  const hasFoot = bottom > longHeight;
  const right = left + columns.length * pitch;
  const centre = (column: number) => left + (column + 0.5) * pitch;

  const cellsOf = new Map<number, { cell: MatrixCell; value: string }[]>();
  cells.forEach((cell, i) => {
    const known = cellsOf.get(cell.row);
    if (known) known.push({ cell, value: values[i]! });
    else cellsOf.set(cell.row, [{ cell, value: values[i]! }]);
  });
  const notes = [
    ...(rows.length < matrix.rows.length ? [say.drawn.rows(rows.length, matrix.rows.length)] : []),
    ...(columns.length < matrix.columns.length
      ? [say.drawn.columns(columns.length, matrix.columns.length)]
      : []),
  ];
  const counts = [matrix.rows, matrix.columns, matrix.cells].map(({ length }) =>
    length.toLocaleString(language),
  );
  return (
    <Frame
      options={options}
      isLinked={
        leadsSomewhere([...rows, ...columns], options) ||
        cells.some(({ row, column }) => options.cellHrefOf?.(rows[row]!, columns[column]!) != null)
      }
      description={say.forms.MATRIX(...counts)}
      legend={supportLegend(
        new Set(cells.map(cell => supportAt(cell, rows[cell.row]!, columns[cell.column]!))),
        language,
        hasValues,
      )}
      notes={notes}
      width={Math.max(options.width, right + overhang)}
      height={bottom + (hasFoot ? headHeight : 4)}
    >
      {columns.map((column, i) => (
        <line
          key={column.key}
          className="rule"
          x1={round(centre(i))}
          x2={round(centre(i))}
          y1={headHeight}
          y2={bottom}
        />
      ))}
      {columns.map((column, i) => (
        <Link key={column.key} href={options.hrefOf(column)} title={describeThing(column, options)}>
          <Head
            label={heads[i]!}
            x={centre(i)}
            y={headHeight - 6}
            lang={langOf(nameOf(column, options), language)}
            {...{ isUpright }}
          />
        </Link>
      ))}
      {rows.map((row, i) => {
        const middle = tops[i]! + heights[i]! / 2;
        return (
          <g key={row.key} className="row">
            <rect
              className={i % 2 === 0 ? 'band' : 'bare'}
              x={0}
              y={tops[i]!}
              width={round(right)}
              height={heights[i]!}
              fillOpacity={0.6}
            />
            <Link href={options.hrefOf(row)} title={describeThing(row, options)}>
              <Lines label={labels[i]!} x={2} y={middle} lang={langOf(rowNames[i]!, language)} />
            </Link>
            {(cellsOf.get(i) ?? []).map(({ cell, value }) => (
              <g key={cell.column} transform={`translate(${round(centre(cell.column))} ${round(middle)})`}>
                <Link
                  href={options.cellHrefOf?.(row, columns[cell.column]!) ?? null}
                  title={describeCell(row, columns[cell.column]!, cell, options)}
                >
                  <Cell
                    support={supportAt(cell, row, columns[cell.column]!)}
                    width={hasValues ? round(Math.min(pitch - 4, widest + 14)) : 12}
                    height={hasValues ? 17 : 12}
                    {...(hasValues && { label: breakLabel(value, { width: pitch - 8, size, lines: 1 }) })}
                  />
                </Link>
              </g>
            ))}
          </g>
        );
      })}
      {hasFoot && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
        <g aria-hidden="true">
          {columns.map((column, i) => (
            <Head
              key={column.key}
              label={heads[i]!}
              x={centre(i)}
              y={bottom + 6}
              lang={langOf(nameOf(column, options), language)}
              isFoot
              {...{ isUpright }}
            />
          ))}
        </g>
      )}
    </Frame>
  );
}

/** The name of a column, from or to a point: above it, or below. */
function Head({
  label,
  x,
  y,
  lang,
  isUpright,
  isFoot = false,
}: {
  readonly label: BrokenLabel;
  readonly x: number;
  readonly y: number;
  readonly lang: string | undefined;
  readonly isUpright: boolean;
  readonly isFoot?: boolean;
}) {
  if (isUpright) {
    const middle = y + (isFoot ? 1 : -1) * (label.height / 2 - 2);
    return <Lines label={label} x={round(x)} y={middle} anchor="middle" lang={lang} />;
  }
  const transform = `translate(${round(isFoot ? x - 2 : x + 2)} ${round(y)}) rotate(-${angle})`;
  return <Lines label={label} x={0} y={0} anchor={isFoot ? 'end' : 'start'} {...{ lang, transform }} />;
}

/** What is in no row or column by what is stated is not there by inference either. */
function supportAt(cell: MatrixCell, row: Thing, column: Thing): CellSupport {
  const support = supportOf(cell);
  return support === 'inferred' && (row.label === '' || column.label === '') ? 'unstated' : support;
}

function describeCell(row: Thing, column: Thing, cell: MatrixCell, options: ChartOptions): string {
  const say = words[options.language];
  const { count, inferred, value } = cell;
  const support = supportAt(cell, row, column);
  return [
    `${nameOf(row, options)} × ${nameOf(column, options)}${say.colon}${textOfValue(value, options)}`,
    support === 'partly' ? say.inferredCount(inferred, count) : support === 'inferred' ? say.inferred : '',
  ]
    .filter(Boolean)
    .join('\n');
}
