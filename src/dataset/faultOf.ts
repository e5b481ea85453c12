import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Entry, Listing } from './entries.ts';
import { datasetOf, writtenId } from './ids.ts';
import { aKind } from './problem.ts';

/** Why an id, named in a file of `dataset`, cannot stand for an entity of that kind; null when it can. */
export function faultOf(
  id: string,
  kind: string,
  dataset: string,
  listings: readonly Listing[],
  index: ReadonlyMap<string, Entry>,
  known: ReadonlyMap<string, string>,
): string | null {
  const entry = index.get(id);
  const found = entry?.kind.name ?? known.get(id);
  const name = writtenId(id, dataset);
  if (found === kind) return null;
  if (found !== undefined) {
    const place = entry ? ` (${entry.spot.file}:${entry.spot.line})` : '';
    return `must be the id of ${aKind(kind)}; "${name}"${place} is ${aKind(found)}.`;
  }
  const holder = listings.find(({ header }) => header.id === datasetOf(id));
  // What could not be read may hold it, and has its own problem.
  if (holder ? holder.unread.has(kind) : listings.some(({ isNamed }) => !isNamed)) return null;
  if (!holder)
    return `must be the id of ${aKind(kind)}; "${name}" is in no dataset at hand. Give the directory of the dataset ${datasetOf(id)} too.`;
  const others = holder.entries.filter(e => e.kind.name === kind).map(e => writtenId(e.id, dataset));
  return `must be the id of ${aKind(kind)}; "${name}" is none.${didYouMean(suggestionList(name, others).slice(0, 3))}`;
}
