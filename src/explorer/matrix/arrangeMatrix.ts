import type { Drawn } from '../../views/drawn.ts';
import type { Thing } from '../../views/thing.ts';
import type { MatrixAsked } from './matrixAsked.ts';
import type { MatrixAxis } from './matrixAxis.ts';

/** What is drawn of a matrix, its rows and columns in the order that was asked for. */
export function arrangeMatrix(
  drawn: Drawn,
  { kind, rows, columns, order }: Pick<MatrixAsked, 'kind' | 'rows' | 'columns' | 'order'>,
): Drawn {
  if (drawn.as !== 'MATRIX' || order === 'size') return drawn;
  const { matrix } = drawn;
  const sorted = {
    rows: arrange(matrix.rows, valuesOf(rows, kind)),
    columns: arrange(matrix.columns, valuesOf(columns, kind)),
  };
  const cells = matrix.cells.map(cell => ({
    ...cell,
    row: sorted.rows.indexOf(matrix.rows[cell.row]!),
    column: sorted.columns.indexOf(matrix.columns[cell.column]!),
  }));
  return { as: 'MATRIX', matrix: { ...sorted, cells } };
}

/** The values of an enum, in the order of the model. */
function valuesOf({ key }: MatrixAxis, { properties }: MatrixAsked['kind']): readonly string[] {
  return (key.is === 'property' && properties.get(key.name)?.enumValues) || [];
}

const byNumber = new Intl.Collator('zh', { numeric: true });

/**
 * Things in the order of their ids, which number what a text numbers (P2 before P10), and values in that of the model, or of
 * numbers; what is not stated stands last.
 */
function arrange(things: readonly Thing[], values: readonly string[]): Thing[] {
  return [...things].sort((a, b) => {
    if (a.label === '' || b.label === '') return Number(a.label === '') - Number(b.label === '');
    if (values.length > 0) return values.indexOf(a.label) - values.indexOf(b.label);
    return byNumber.compare(a.id ?? a.label, b.id ?? b.label);
  });
}
