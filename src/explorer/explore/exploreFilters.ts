import { type Catalogue, constantCase, type Kind, kindNamed, type Link } from '../../catalogue/catalogue.ts';
import { groupKeysOf } from '../../catalogue/groupKeys.ts';
import type { Parameter } from '../../views/parameter.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';

/** What the entities of a kind can be narrowed by: its dataset, a property, or what it is related to. */
export interface ExploreFilter {
  /** Of the field, and of the parameter of the address. */
  readonly name: string;
  readonly parameter: Parameter;
  /** Null for properties and the dataset. */
  readonly link: Link | null;
  /** The relation leads to entities that lie in wider ones, so that a wider one finds what is related to narrower ones. */
  readonly isWidening: boolean;
  /** Its value of the enum `GroupBy` of the kind; null where the API makes no groups by it. */
  readonly groupBy: string | null;
  /** `missing` can be asked for. */
  readonly mayBeMissing: boolean;
}

/** The filters of a kind, by their names: dataset, properties, relations. */
export function exploreFiltersOf(kind: Kind, catalogue: Catalogue): ReadonlyMap<string, ExploreFilter> {
  const groupKeys = groupKeysOf(kind);
  const filter = (
    parameter: Omit<Parameter, 'isList'>,
    mayBeMissing: boolean,
    link: Link | null = null,
  ): ExploreFilter => {
    const groupBy = constantCase(parameter.name);
    return {
      name: parameter.name,
      parameter: { ...parameter, isList: true },
      link,
      isWidening: link !== null && kindNamed(catalogue, link.kind).wider !== null,
      groupBy: groupKeys.has(groupBy) ? groupBy : null,
      mayBeMissing,
    };
  };
  const filters = [filter(pageParameter('dataset', { is: 'text' }), false)];
  for (const { name, type, enumValues, isList, isIndexed, isYear, isRequired } of kind.properties.values()) {
    if (isList) continue;
    if (enumValues) filters.push(filter(pageParameter(name, oneOf(...enumValues)), !isRequired));
    else if (type === 'Boolean') filters.push(filter(pageParameter(name, { is: 'truth' }), !isRequired));
    else if (type === 'Int' && (isYear || isIndexed))
      filters.push(filter(pageParameter(name, { is: 'integer' }), !isRequired));
  }
  for (const link of kind.links.values()) {
    const { constant } = kindNamed(catalogue, link.kind);
    filters.push(filter(pageParameter(link.name, { is: 'entity', kind: constant }), true, link));
  }
  return new Map(filters.map(one => [one.name, one]));
}
