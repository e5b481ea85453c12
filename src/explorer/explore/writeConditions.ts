import type { Chosen, ExploreRequest } from './exploreAddress.ts';
import { missing } from './missing.ts';

/** The conditions of a request as arguments of its list, in GraphQL; without those of one filter where that is named. */
export function writeConditions(
  { filters, search, isExplicitOnly }: ExploreRequest,
  without: string | null = null,
): readonly string[] {
  const conditions = filters
    .filter(({ filter }) => filter.name !== without)
    .map(chosen => alternativesOf(chosen, isExplicitOnly));
  const single = conditions.filter(any => any.length === 1).map(([one]) => one!);
  const several = conditions.filter(any => any.length > 1).map(any => `or: [${any.map(braced).join(', ')}]`);
  const all = [...single, ...(several.length > 1 ? [`and: [${several.map(braced).join(', ')}]`] : several)];
  return [
    ...(all.length > 0 ? [`where: { ${all.join(', ')} }`] : []),
    ...(search === '' ? [] : [`search: ${JSON.stringify(search)}`]),
  ];
}

/** The condition on relations that follows those alone that the text states itself. */
export const explicitEdge = 'edge: { assertion: { eq: EXPLICIT } }';

function braced(condition: string): string {
  return `{ ${condition} }`;
}

/** The conditions of which one is to hold. */
function alternativesOf({ filter, values, orMissing }: Chosen, isExplicitOnly: boolean): string[] {
  const { name, link, parameter } = filter;
  const { of } = parameter;
  const listed = `[${values.map(value => (of.is === 'choice' ? value : JSON.stringify(value))).join(', ')}]`;
  if (link) {
    const edge = isExplicitOnly ? `, ${explicitEdge}` : '';
    const far = rollsUp(filter, isExplicitOnly) ? `within: ${listed}` : `id: { in: ${listed} }`;
    return [
      ...(values.length > 0 ? [`${name}: { some: { ${far} }${edge} }`] : []),
      ...(orMissing ? [`${name}: { count: { eq: 0 }${edge} }`] : []),
    ];
  }
  return [
    ...(of.is === 'truth'
      ? values.map(value => `${name}: { eq: ${value} }`)
      : values.length > 0
        ? [`${name}: { in: ${listed} }`]
        : []),
    ...(orMissing ? [`${name}: { isNull: true }`] : []),
  ];
}

/**
 * Whether a wider entity stands for narrower ones too. What is narrower may itself be inferred, and `within` takes every step,
 * so where nothing inferred is to count only what is related directly does.
 */
export function rollsUp(
  { isWidening }: Pick<Chosen['filter'], 'isWidening'>,
  isExplicitOnly: boolean,
): boolean {
  return isWidening && !isExplicitOnly;
}

/** What was chosen, as the address says it. */
export function addressValues({ values, orMissing }: Omit<Chosen, 'filter'>): string[] {
  return [...values.map(String), ...(orMissing ? [missing] : [])];
}
