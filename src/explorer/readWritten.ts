import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { readView } from '../views/readView.ts';
import type { View } from '../views/view.ts';

/** Plans of queries are kept by their views, so those that are asked for again and again are kept too. */
const known = new LRUCache<string, View>({ max: 200 });

/** The view that a page writes for itself, of that name. Throws an Error when what is written is no good view. */
export function readWritten(source: string, name: string, schema: GraphQLSchema): View {
  const ready = known.get(source);
  if (ready) return ready;
  const view = readView({ file: `${name}.graphql`, source }, schema);
  if (view.is === 'broken')
    throw new Error(`${name}: ${view.problems.map(({ message }) => message).join(' ')}\n${source}`);
  known.set(source, view);
  return view;
}
