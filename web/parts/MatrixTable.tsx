import type { Matrix } from '../../src/views/matrix.ts';
import type { Thing } from '../../src/views/thing.ts';
import type { MatrixProps } from '../props.ts';
import { words } from '../words.ts';
import { cellHref } from './cellHref.ts';
import { columnName } from './columnName.ts';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { LongTable } from './LongTable.tsx';

/** The filled cells of a matrix, a row each; each number leads to the statements behind it. */
export function MatrixTable({ matrix, ...props }: MatrixProps & { readonly matrix: Matrix }) {
  const { language, choice, cellQuery } = props;
  const says = words[language];
  const { rows, columns, cells } = matrix;
  const fieldOf = (by: string) => choice.axes.find(axis => axis.by === by)!.field;
  if (cells.length === 0) return <p className="note">{says.noRows}</p>;
  const heads = [fieldOf(choice.rows), fieldOf(choice.columns), choice.of, 'inferred'];
  return (
    <LongTable
      label={says.table}
      heads={heads.map((name, i) => ({ key: String(i), content: columnName(props, name) }))}
      rows={cells}
      isInferred={({ row, column, count, inferred }) =>
        isStated(rows[row]!, columns[column]!) && inferred === count
      }
      drawCells={({ row, column, count, inferred }) => (
        <>
          <td>
            <Name {...props} thing={rows[row]!} />
          </td>
          <td>
            <Name {...props} thing={columns[column]!} />
          </td>
          <td className="number">
            <a href={cellHref(props, cellQuery ?? '', rows[row]!, columns[column]!)}>
              {count.toLocaleString('en-US')}
            </a>
          </td>
          <td className="number">
            {isStated(rows[row]!, columns[column]!) && inferred.toLocaleString('en-US')}
          </td>
        </>
      )}
    />
  );
}

/** Where nothing is stated, nothing is inferred either. */
function isStated(row: Thing, column: Thing): boolean {
  return row.label !== '' && column.label !== '';
}

function Name({ thing, ...props }: MatrixProps & { readonly thing: Thing }) {
  const { id, label, labelEn } = thing;
  const { language, vocabulary } = props;
  if (label === '') return <span className="missing">{words[language].notStated}</span>;
  if (id === null) return vocabulary[label]?.[language] ?? label;
  const name = language === 'en' ? (labelEn ?? label) : label;
  return (
    <a href={entityHref(props, id)} lang={language === 'en' && isChinese(name) ? 'zh-CN' : undefined}>
      {name}
    </a>
  );
}
