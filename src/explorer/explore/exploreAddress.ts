import type { Catalogue, Kind } from '../../catalogue/catalogue.ts';
import { readAddress, type Settings } from '../../views/readAddress.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { type ExploreFilter, exploreFiltersOf } from './exploreFilters.ts';
import { missing } from './missing.ts';

/** What the address of a kind asks for. */
export interface ExploreRequest {
  readonly kind: Kind;
  readonly filters: readonly Chosen[];
  /** Empty for none. */
  readonly search: string;
  /** Null for the order of ids, or the best first of a search. */
  readonly sort: Sort | null;
  /** Names of fields; null for those that the kind is shown by. */
  readonly columns: readonly string[] | null;
  /** Only relations are followed that the text states itself. */
  readonly isExplicitOnly: boolean;
  /** The filter whose values are all to be listed. */
  readonly more: string | null;
}

/** A filter with what was chosen of it: any of the values, or that there is none. */
export interface Chosen {
  readonly filter: ExploreFilter;
  readonly values: readonly (string | number | boolean)[];
  readonly orMissing: boolean;
}

export interface Sort {
  /** A property, or a relation for how many there are of it. */
  readonly field: string;
  readonly isDescending: boolean;
}

/** The fields that a kind can be shown by. */
export function exploreColumnsOf({ properties, links }: Kind): readonly string[] {
  const [name, nameEn, ...others] = properties.keys();
  return [name!, nameEn!, 'id', 'dataset', ...others, ...links.keys()];
}

/** The fields that a kind can be ordered by: as the API has it, lists by their length. */
export function exploreSortsOf({ properties, links }: Kind): readonly string[] {
  return [
    'id',
    ...[...properties.values()].filter(({ isList }) => !isList).map(({ name }) => name),
    ...[...links.values()].filter(({ isOne }) => !isOne).map(({ name }) => name),
  ];
}

/**
 * Reads the address of a kind: what begins with "_" is a setting, all else a filter, and a filter that is given several times
 * takes what fulfils any of its values. Throws a WrongAddress that says all that is wrong.
 */
export function readExploreAddress(
  kind: Kind,
  catalogue: Catalogue,
  given: URLSearchParams,
): { readonly request: ExploreRequest; readonly settings: Settings } {
  const filters = exploreFiltersOf(kind, catalogue);
  const orMissing = new Set<string>();
  const plain = new URLSearchParams();
  for (const [name, text] of given) {
    if (text === missing && filters.get(name)?.mayBeMissing) orMissing.add(name);
    // One parameter is enough for the columns, though boxes to tick send several.
    else for (const part of name === '_columns' ? text.split(',') : [text]) plain.append(name, part);
  }
  const sorts = exploreSortsOf(kind);
  const address = readAddress(
    [
      ...[...filters.values()].map(({ parameter }) => parameter),
      pageParameter('_search', { is: 'text' }),
      pageParameter('_sort', oneOf(...sorts.flatMap(field => [field, `-${field}`]))),
      pageParameter('_columns', oneOf(...exploreColumnsOf(kind)), { isList: true }),
      pageParameter('_more', oneOf(...filters.keys())),
    ],
    plain,
    'The page',
  );
  if (address.is === 'wrong') throw new WrongAddress(address.faults);
  const { variables, settings } = address;
  const text = (name: string) => (variables[name] ?? null) as string | null;
  const listed = <T>(name: string) => [...new Set((variables[name] ?? []) as T[])];
  const sort = text('_sort');
  const columns = listed<string>('_columns');
  return {
    settings,
    request: {
      kind,
      filters: [...filters.values()].flatMap(filter => {
        const values = listed<string | number | boolean>(filter.name);
        const isOrMissing = orMissing.has(filter.name);
        return values.length > 0 || isOrMissing ? [{ filter, values, orMissing: isOrMissing }] : [];
      }),
      search: (text('_search') ?? '').trim(),
      sort: sort === null ? null : { field: sort.replace('-', ''), isDescending: sort.startsWith('-') },
      columns: columns.length > 0 ? columns : null,
      isExplicitOnly: !settings.inferred,
      more: text('_more'),
    },
  };
}
