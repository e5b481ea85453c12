import { type Catalogue, type Kind, kindNamed } from '../catalogue/catalogue.ts';
import { type Header, readHeader } from './header.ts';
import { datasetOf, fullId, sharedDataset } from './ids.ts';
import type { Mapping, Value } from './parseYaml.ts';
import type { Problem, Spot } from './problem.ts';
import type { DatasetFiles } from './read.ts';
import { show } from './value.ts';

/** One entry of a list. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly mapping: Mapping;
  readonly spot: Spot;
}

/** The entries of one dataset. */
export interface Listing {
  readonly files: DatasetFiles;
  readonly header: Header;
  readonly entries: readonly Entry[];
  /** Entries about entities of other datasets, to which the shared dataset adds relations. */
  readonly additions: readonly Entry[];
  /** Whether its id is known. If not, the name of its directory stands in. */
  readonly isNamed: boolean;
  /** The kinds of which some entry could not be read, so that ids which are not here may well exist. */
  readonly unread: ReadonlySet<string>;
}

/** Lists what has an id, and reports what has none. */
export function listEntries(files: DatasetFiles, catalogue: Catalogue, problems: Problem[]): Listing {
  const header = readHeader(files, problems);
  const given = files.header?.fields.get('id');
  const isNamed = given?.type === 'scalar' && given.value === header.id;
  const unread = new Set<string>();
  const entries: Entry[] = [];
  for (const [name, list] of files.lists) {
    if (!list) unread.add(name);
    for (const item of list?.items ?? []) {
      const entry = readId(item, list!.file, header.id);
      if ('problem' in entry) {
        unread.add(name);
        problems.push(entry.problem);
      } else {
        entries.push({ ...entry, kind: kindNamed(catalogue, name) });
      }
    }
  }
  const isOwn = ({ id }: Entry) => datasetOf(id) === header.id;
  return {
    files,
    header,
    entries: entries.filter(isOwn),
    additions: entries.filter(entry => !isOwn(entry)),
    isNamed,
    unread,
  };
}

/** The entries by id; a second entry of the same id is a problem and is left out. */
export function indexEntries(listings: readonly Listing[], problems: Problem[]): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of listings.flatMap(listing => listing.entries)) {
    const first = index.get(entry.id);
    if (first) {
      const message = `is the id of another entry too, at ${first.spot.file}:${first.spot.line}. Rename one of the two.`;
      problems.push({ ...entry.spot, field: 'id', message });
    } else {
      index.set(entry.id, entry);
    }
  }
  return index;
}

/** The ids outside the given datasets that their relations lead to. */
export function idsBeyond(files: readonly DatasetFiles[], catalogue: Catalogue): string[] {
  const listings = files.map(f => listEntries(f, catalogue, []));
  const given = new Set(listings.map(({ header }) => header.id));
  const ids = listings.flatMap(({ header, entries, additions }) => [
    ...additions.map(({ id }) => id),
    ...[...entries, ...additions].flatMap(({ mapping }) =>
      [...mapping.fields.values()]
        .flatMap((value): readonly Value[] => (value.type === 'list' ? value.items : [value]))
        .map(item => (item.type === 'mapping' ? item.fields.get('to') : undefined))
        .map(to =>
          to?.type === 'scalar' && typeof to.value === 'string' ? fullId(to.value, header.id) : null,
        )
        .filter(id => id !== null),
    ),
  ]);
  return [...new Set(ids)].filter(id => !given.has(datasetOf(id)));
}

function readId(item: Value, file: string, dataset: string): Omit<Entry, 'kind'> | { problem: Problem } {
  const problem = (line: number, field: string | null, message: string) => ({
    problem: { file, line, id: null, field, message },
  });
  if (item.type !== 'mapping')
    return problem(item.line, null, `must hold keys and values, such as "id: …", not ${show(item)}.`);
  const given = item.fields.get('id');
  if (!given) return problem(item.line, 'id', 'is required; nothing was given.');
  if (given.type !== 'scalar' || typeof given.value !== 'string')
    return problem(given.line, 'id', `must be text, not ${show(given)}. Put it in quotes.`);
  const id = fullId(given.value, dataset);
  if (id === null)
    return problem(
      given.line,
      'id',
      `must be of letters, digits, dots, hyphens and underscores, not "${given.value}".`,
    );
  if (datasetOf(id) !== dataset && dataset !== sharedDataset)
    return problem(
      given.line,
      'id',
      `must be an id of this dataset, ${dataset}, not "${given.value}". Write it without a prefix.`,
    );
  return { id, mapping: item, spot: { file, line: item.line, id: given.value, field: null } };
}
