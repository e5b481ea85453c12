import { parse, print } from 'graphql';
import { constantCase, type Kind } from '../../catalogue/catalogue.ts';
import type { Said } from '../../views/view.ts';
import type { ExploreRequest } from './exploreAddress.ts';
import { type LinkCounts, tellingLinks } from './tellingLinks.ts';
import { addressValues, explicitEdge, writeConditions } from './writeConditions.ts';

/** So many relations are shown unless columns are chosen. */
const shownLinks = 3;

/**
 * The fields that a kind is shown by unless others are chosen: its names, what sort it is of, its most telling relations, and
 * what is not always stated.
 */
export function shownColumnsOf(kind: Kind, counts: LinkCounts): readonly string[] {
  const sorts = [...kind.properties.values()].filter(
    ({ name, enumValues, isYear, isList }) => kind.own.has(name) && (enumValues || isYear) && !isList,
  );
  const links = tellingLinks(kind, counts).filter(({ relation }) => !relation.isStructural);
  const fields = [
    ...sorts.filter(({ isRequired }) => isRequired),
    ...links.slice(0, shownLinks),
    ...sorts.filter(({ isRequired }) => !isRequired),
  ];
  return ['name', 'nameEn', ...fields.map(({ name }) => name)];
}

/** The view of a request as a file: what there is of a kind, narrowed and ordered, with the columns that were chosen. */
export function writeExploreView(
  request: ExploreRequest & { readonly columns: readonly string[] },
  title: Said,
): string {
  const { kind, filters, search, sort, columns, isExplicitOnly } = request;
  const said = [
    ...filters.map(chosen => `${chosen.filter.name}=${addressValues(chosen).join(',')}`),
    ...(search === '' ? [] : [`_search=${search}`]),
    ...(isExplicitOnly ? ['_inferred=0'] : []),
  ].join('; ');
  const about =
    said === ''
      ? ''
      : `, description: ${text(`Narrowed by ${said}`)}, descriptionZh: ${text(`筛选：${said}`)}`;
  const given = [
    ...writeConditions(request),
    ...(sort
      ? [
          `orderBy: [{ field: ${orderField(kind, sort.field)}${sort.isDescending ? ', direction: DESC' : ''} }]`,
        ]
      : []),
  ];
  return `${print(
    parse(`query Explore${kind.plural[0]!.toUpperCase()}${kind.plural.slice(1)}
    @view(as: TABLE, title: ${text(title.en)}, titleZh: ${text(title.zh)}${about}) {
      ${kind.plural}${given.length > 0 ? `(${given.join(', ')})` : ''} {
        nodes { ${columns.map(name => selectionOf(kind, name, isExplicitOnly)).join(' ')} }
      }
    }`),
  )}\n`;
}

function text(value: string): string {
  return JSON.stringify(value);
}

function orderField(kind: Kind, field: string): string {
  return kind.links.has(field) ? `${constantCase(field)}_COUNT` : constantCase(field);
}

/** A relation to one entity has no arguments, so it stands as it is. */
function selectionOf(kind: Kind, name: string, isExplicitOnly: boolean): string {
  if (name === 'dataset') return 'dataset { id }';
  const link = kind.links.get(name);
  if (!link) return name;
  if (link.isOne) return `${name} { name }`;
  return `${name}${isExplicitOnly ? `(${explicitEdge})` : ''} @joined { edges { node { name } } }`;
}
