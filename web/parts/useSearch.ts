import { useEffect, useState } from 'react';
import {
  FindEntitiesDocument,
  type FindEntitiesQuery,
  type Kind,
} from '../../src/explorer/documents/generated/graphql.ts';
import { askServer } from './askServer.ts';

export type Found = NonNullable<FindEntitiesQuery['search']>;

/** How far a search is, and what it found for which text. */
export type Search =
  | { readonly is: 'still' | 'searching' | 'failed' }
  | { readonly is: 'found'; readonly text: string; readonly found: Found };

/** Whoever types pauses for so long before the server is asked. */
const pauseMs = 150;

/** What the server finds by a text as it is typed; nothing is asked while it is null or empty. */
export function useSearch(text: string | null, kinds: readonly Kind[] | null, first: number): Search {
  const [search, setSearch] = useState<Search>({ is: 'still' });
  const wanted = kinds?.join(' ') ?? null;
  useEffect(() => {
    const asked = text?.trim() ?? '';
    if (asked === '') {
      setSearch({ is: 'still' });
      return undefined;
    }
    const leaving = new AbortController();
    const variables = { text: asked, kinds: wanted === null ? null : (wanted.split(' ') as Kind[]), first };
    const pause = setTimeout(() => {
      setSearch(last => (last.is === 'found' ? last : { is: 'searching' }));
      askServer(FindEntitiesDocument, variables, leaving.signal).then(
        ({ search: found }) => setSearch(found ? { is: 'found', text: asked, found } : { is: 'failed' }),
        () => {
          if (!leaving.signal.aborted) setSearch({ is: 'failed' });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [text, wanted, first]);
  return search;
}
