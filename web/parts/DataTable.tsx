import type { ShownRow } from '../../src/views/shownTable.ts';
import type { ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName } from './columnName.ts';
import { DataCell } from './DataCell.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { LongTable, type TableHead } from './LongTable.tsx';

export type DataTableProps = Pick<
  ViewProps,
  'language' | 'shape' | 'origin' | 'vocabulary' | 'columns' | 'rows'
> & {
  /** What stands above the columns; else their names. */
  readonly heads?: readonly ColumnHead[];
};

export type ColumnHead = Pick<TableHead, 'content' | 'sort'>;

/** The rows of a view, each with the words that prove it. */
export function DataTable(props: DataTableProps) {
  const { columns, rows, language, heads } = props;
  const says = words[language];
  const hasSources = rows.some(({ citations }) => citations.length > 0);
  if (rows.length === 0) return <p className="note">{says.noRows}</p>;
  const named = columns.map(({ name, description }, i) => ({
    key: name,
    description,
    content: heads?.[i]?.content ?? columnName(props, name),
    sort: heads?.[i]?.sort,
  }));
  return (
    <LongTable
      label={says.table}
      heads={hasSources ? [...named, { key: '', content: says.says }] : named}
      rows={rows}
      isInferred={row => row.isInferred}
      drawCells={row => <Cells {...props} row={row} hasSources={hasSources} />}
    />
  );
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
