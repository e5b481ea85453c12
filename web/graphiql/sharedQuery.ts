import { hrefOf } from '../parts/hrefs.ts';
import type { Language } from '../props.ts';

/** A query with its variables, as an address hands it on. */
export interface SharedQuery {
  readonly query: string;
  /** As they are written in the editor of variables; empty for none. */
  readonly variables: string;
}

/** The query in an address: behind the `#`, or as older links have it behind the `?`. */
export function readShared({ hash, search }: Pick<Location, 'hash' | 'search'>): SharedQuery | null {
  for (const text of [hash.slice(1), search.slice(1)]) {
    const given = new URLSearchParams(text);
    const query = given.get('query');
    if (query) return { query, variables: given.get('variables') ?? '' };
  }
  return null;
}

/** The path of the address that opens the query again. Behind the `#` it may be of any length, and no server sees it. */
export function shareHref({ query, variables }: SharedQuery, language: Language): string {
  const here = { language, shape: 'page', origin: '' } as const;
  const shared = new URLSearchParams({ query, ...(variables.trim() && { variables }) });
  return `${hrefOf(here, '/graphiql')}#${shared}`;
}
