import type { Thing } from '../../src/views/thing.ts';
import type { FrameProps } from '../props.ts';
import { hrefOf, withParameter } from './hrefs.ts';

/** The statements behind a cell of the matrix of that query. */
export function cellHref(
  where: Pick<FrameProps, 'language' | 'shape' | 'origin'>,
  query: string,
  row: Thing,
  column: Thing,
): string {
  const withRow = withParameter(query, 'row', keyOf(row));
  return hrefOf(where, '/matrix', withParameter(withRow, 'column', keyOf(column)));
}

/** What is not stated has a key too. */
function keyOf({ id, label }: Thing): string {
  return id ?? (label === '' ? 'null' : label);
}
