import type { FrameProps } from '../props.ts';
import { hrefOf } from './hrefs.ts';

/** GraphiQL with a query in it. It stands behind the `#`, since no server takes an address of any length. */
export function graphiqlHref(
  where: Pick<FrameProps, 'language' | 'shape' | 'origin'>,
  query: string,
): string {
  return `${hrefOf(where, '/graphiql')}#${new URLSearchParams({ query })}`;
}
