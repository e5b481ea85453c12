import type { GraphQLEnumType } from 'graphql';
import { parse } from 'graphql';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Reader } from '../../views/reader.ts';
import type { Said } from '../../views/view.ts';
import type { ExploreRequest } from './exploreAddress.ts';
import { type ExploreFilter, exploreFiltersOf } from './exploreFilters.ts';
import { missing } from './missing.ts';
import { type LinkCounts, tellingLinks } from './tellingLinks.ts';
import { addressValues, rollsUp, writeConditions } from './writeConditions.ts';

/** What a kind can be narrowed by further, with how many entities each value would leave. */
export interface Facet {
  /** Of the filter. */
  readonly name: string;
  /** A wider entity stands for narrower ones too. */
  readonly isWide: boolean;
  /** Those that are chosen first, then the largest first. */
  readonly values: readonly FacetValue[];
  /** There are more values than are listed. */
  readonly isCut: boolean;
}

export interface FacetValue {
  /** As the address says it. */
  readonly value: string;
  /** Null for what is not stated, and where the value is its own name. */
  readonly label: Said | null;
  readonly count: number;
  readonly isChosen: boolean;
}

/** What a request can be narrowed by further, and how many entities it finds. */
export interface Facets {
  readonly total: number;
  readonly facets: readonly Facet[];
  /** The names of relations that are counted when they are asked for. */
  readonly others: readonly string[];
}

/** So many values of a facet are listed, unless all are asked for. */
const shownValues = 12;

/** As many groups as the API makes. */
const mostValues = 500;

/** As many entities as the API looks up at once. */
const mostNames = 100;

/** So many relations are counted without being asked for, since each takes the database a plan of its own. */
const countedRelations = 4;

/** The filters of a kind that have values to count. */
export interface FacetFilters {
  /** Dataset, properties, then relations: those that are chosen or asked for, and the most telling. */
  readonly counted: readonly ExploreFilter[];
  /** The names of the other relations that lead anywhere. */
  readonly others: readonly string[];
}

export function facetFiltersOf(
  request: ExploreRequest,
  catalogue: Catalogue,
  counts: LinkCounts,
): FacetFilters {
  const filters = exploreFiltersOf(request.kind, catalogue);
  const telling = tellingLinks(request.kind, counts).map(({ name }) => name);
  const wanted = new Set([
    ...request.filters.map(({ filter }) => filter.name),
    ...(request.more === null ? [] : [request.more]),
    ...telling.slice(0, countedRelations),
  ]);
  return {
    counted: [
      ...[...filters.values()].filter(({ link, groupBy }) => !link && groupBy),
      ...[...wanted].map(name => filters.get(name)!).filter(({ link }) => link),
    ],
    others: telling.filter(name => !wanted.has(name)),
  };
}

/**
 * The query for the facets: what each filter would leave is counted with all the others in force, so that a choice can be
 * widened. Properties of which nothing is chosen share one list.
 */
export function writeFacets(request: ExploreRequest, filters: readonly ExploreFilter[]): string {
  const { kind, more } = request;
  const list = (key: string, without: string | null, fields: string) => {
    const given = writeConditions(request, without);
    return `${key}: ${kind.plural}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${fields} }`;
  };
  const isChosen = (filter: ExploreFilter) => request.filters.some(one => one.filter.name === filter.name);
  const isShared = (filter: ExploreFilter) => !filter.link && !isChosen(filter);
  // Whatever is chosen is to be among them.
  const most = (filter: ExploreFilter) =>
    filter.name === more || isChosen(filter) ? mostValues : shownValues + 1;
  const groups = (filter: ExploreFilter) => writeGroups(request, filter, most(filter));
  const ids = chosenIds(request).slice(0, mostNames);
  return `query Facets {
  ${list('all', null, ['totalCount', ...filters.filter(isShared).map(groups)].join(' '))}
  ${filters
    .filter(filter => !isShared(filter))
    .map(filter => list(`of_${filter.name}`, filter.name, groups(filter)))
    .join('\n  ')}
  ${ids.length > 0 ? `chosen: nodes(ids: ${JSON.stringify(ids)}) { ... on Entity { id name nameEn } }` : ''}
}`;
}

function writeGroups({ isExplicitOnly }: ExploreRequest, filter: ExploreFilter, first: number): string {
  const { name, groupBy, link } = filter;
  const rollUp = rollsUp(filter, isExplicitOnly) ? ', rollUp: true' : '';
  const assertion = link && isExplicitOnly ? ', assertion: EXPLICIT' : '';
  const node = link ? 'node { id name nameEn }' : '';
  return `${name}: groups(by: ${groupBy}${rollUp}${assertion}, first: ${first}) { key count ${node} }`;
}

function chosenIds({ filters }: ExploreRequest): string[] {
  return filters.flatMap(({ filter, values }) => (filter.link ? values.map(String) : []));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

interface Group {
  readonly key: string | null;
  readonly count: number;
  readonly node?: Named | null;
}

/** Reads the facets that tell some entities from others. Throws the GraphQLError that the engine answers with. */
export async function readFacets(
  request: ExploreRequest,
  catalogue: Catalogue,
  counts: LinkCounts,
  { execute, schema, signal }: Reader,
): Promise<Facets> {
  const { counted, others } = facetFiltersOf(request, catalogue, counts);
  const { result } = await execute({ document: parse(writeFacets(request, counted)), signal });
  if (result.errors?.[0]) throw result.errors[0];
  const data = result.data as Readonly<Record<string, unknown>>;
  const all = data.all as { readonly totalCount: number } & Readonly<Record<string, readonly Group[]>>;
  const names = new Map(
    ((data.chosen ?? []) as (Named | null)[]).flatMap(one => (one ? [[one.id, one]] : [])),
  );
  const facets = counted.map((filter): Facet => {
    const { name } = filter;
    const chosen = request.filters.find(one => one.filter.name === name);
    const given = chosen ? addressValues(chosen) : [];
    const lists = data[`of_${name}`] as Readonly<Record<string, readonly Group[]>> | undefined;
    const groups = (lists ?? all)[name]!;
    const meanings = meaningsOf(request, name, schema);
    const valueIn = ({ key, count, node }: Group): FacetValue => {
      const value = key ?? missing;
      const named = node ?? names.get(value);
      const label = named ? { en: named.nameEn ?? named.name, zh: named.name } : (meanings[value] ?? null);
      return { value, label, count, isChosen: given.includes(value) };
    };
    const found = groups.map(valueIn);
    const absent = given.filter(value => !found.some(one => one.value === value));
    const rest = found.filter(({ isChosen }) => !isChosen);
    const shown = name === request.more ? rest : rest.slice(0, shownValues);
    return {
      name,
      isWide: rollsUp(filter, request.isExplicitOnly),
      values: [
        ...found.filter(({ isChosen }) => isChosen),
        ...absent.map(value => valueIn({ key: value, count: 0 })),
        ...shown,
      ],
      isCut: shown.length < rest.length,
    };
  });
  return {
    total: all.totalCount,
    others,
    // One value that all have tells nothing.
    facets: facets.filter(
      ({ name, values }) =>
        values.length > 1 || name === request.more || values.some(({ isChosen }) => isChosen),
    ),
  };
}

function meaningsOf(
  { kind }: ExploreRequest,
  name: string,
  schema: Reader['schema'],
): Readonly<Record<string, Said>> {
  const property = kind.properties.get(name);
  if (!property?.enumValues) return {};
  return enumMeanings(schema.getType(property.type) as GraphQLEnumType);
}
