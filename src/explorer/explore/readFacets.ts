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
  readonly isRelation: boolean;
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

/** So many values of a facet are listed, unless all are asked for. */
const shownValues = 12;

/** As many groups as the API makes. */
const mostValues = 500;

/** As many entities as the API looks up at once. */
const mostNames = 100;

/** The filters of a kind that have values to count: dataset, properties, then relations, the most telling first. */
export function facetFiltersOf(
  request: ExploreRequest,
  catalogue: Catalogue,
  counts: LinkCounts,
): readonly ExploreFilter[] {
  const filters = [...exploreFiltersOf(request.kind, catalogue).values()];
  const telling = tellingLinks(request.kind, counts).map(({ name }) => name);
  const isChosen = ({ name }: ExploreFilter) => request.filters.some(({ filter }) => filter.name === name);
  const byRank = (filter: ExploreFilter) =>
    telling.includes(filter.name) ? telling.indexOf(filter.name) : Number.POSITIVE_INFINITY;
  return [
    ...filters.filter(({ link, groupBy }) => !link && groupBy),
    ...filters
      .filter(filter => filter.link && (telling.includes(filter.name) || isChosen(filter)))
      .sort((a, b) => byRank(a) - byRank(b)),
  ];
}

/**
 * The query for the facets: what each filter would leave is counted with all the others in force, so that a choice can be
 * widened. Filters of which nothing is chosen share one list.
 */
export function writeFacets(request: ExploreRequest, filters: readonly ExploreFilter[]): string {
  const { kind, isExplicitOnly, more } = request;
  const list = (key: string, without: string | null, fields: string) => {
    const given = writeConditions(request, without);
    return `${key}: ${kind.plural}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${fields} }`;
  };
  const groups = (filter: ExploreFilter, key: string, first: number) => {
    const { groupBy, link } = filter;
    const rollUp = rollsUp(filter, isExplicitOnly) ? ', rollUp: true' : '';
    const assertion = link && isExplicitOnly ? ', assertion: EXPLICIT' : '';
    return `${key}: groups(by: ${groupBy}${rollUp}${assertion}, first: ${first}) { key count ${link ? 'node { id name nameEn }' : ''} }`;
  };
  const isChosen = (filter: ExploreFilter) => request.filters.some(one => one.filter.name === filter.name);
  const shared = filters
    .filter(filter => !isChosen(filter))
    .map(filter => groups(filter, filter.name, filter.name === more ? mostValues : shownValues + 1));
  const ids = chosenIds(request).slice(0, mostNames);
  return `query Facets {
  ${list('all', null, ['totalCount', ...shared].join(' '))}
  ${filters
    .filter(isChosen)
    // Whatever is chosen is to be among them.
    .map(filter => list(`without_${filter.name}`, filter.name, groups(filter, filter.name, mostValues)))
    .join('\n  ')}
  ${ids.length > 0 ? `chosen: nodes(ids: ${JSON.stringify(ids)}) { ... on Entity { id name nameEn } }` : ''}
}`;
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

/** Reads how many entities there are, and the facets that tell some from others. Throws the GraphQLError that the engine answers with. */
export async function readFacets(
  request: ExploreRequest,
  catalogue: Catalogue,
  counts: LinkCounts,
  { execute, schema, signal }: Reader,
): Promise<{ readonly total: number; readonly facets: readonly Facet[] }> {
  const filters = facetFiltersOf(request, catalogue, counts);
  const { result } = await execute({ document: parse(writeFacets(request, filters)), signal });
  if (result.errors?.[0]) throw result.errors[0];
  const data = result.data as Readonly<Record<string, unknown>>;
  const all = data.all as { readonly totalCount: number } & Readonly<Record<string, readonly Group[]>>;
  const names = new Map(
    ((data.chosen ?? []) as (Named | null)[]).flatMap(one => (one ? [[one.id, one]] : [])),
  );
  const facets = filters.map((filter): Facet => {
    const { name, link } = filter;
    const chosen = request.filters.find(one => one.filter.name === name);
    const given = chosen ? addressValues(chosen) : [];
    const lists = data[`without_${name}`] as Readonly<Record<string, readonly Group[]>> | undefined;
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
    const others = found.filter(({ isChosen }) => !isChosen);
    const shown = name === request.more ? others : others.slice(0, shownValues);
    return {
      name,
      isRelation: link !== null,
      isWide: rollsUp(filter, request.isExplicitOnly),
      values: [
        ...found.filter(({ isChosen }) => isChosen),
        ...absent.map(value => valueIn({ key: value, count: 0 })),
        ...shown,
      ],
      isCut: shown.length < others.length,
    };
  });
  return {
    total: all.totalCount,
    // One value that all have tells nothing.
    facets: facets.filter(({ values }) => values.length > 1 || values.some(({ isChosen }) => isChosen)),
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
