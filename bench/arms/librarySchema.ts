import type { Catalogue, Kind, Link } from '../../src/catalogue/catalogue.ts';
import { citationLists, nameSortKey } from '../../src/catalogue/storage.ts';

/**
 * The model in the words of @neo4j/graphql, over the same nodes and relationships. Citations are lists there, and so are
 * they here; a count to order by is a field with Cypher of its own, as its documentation advises.
 */
export function librarySchema({ kinds, enums }: Catalogue): string {
  const used = new Set([...kinds.values()].flatMap(kind => [...kind.properties.values()].map(p => p.type)));
  return [
    'extend schema @mutation(operations: []) @subscription(events: [])',
    ...[...enums]
      .filter(([name]) => used.has(name) || name === 'Basis')
      .map(([name, values]) => `enum ${name} { ${values.join(' ')} }`),
    `type Stated @relationshipProperties {
  assertion: Assertion!
  basis: Basis
  reason: String
  note: String
  ${Object.values(citationLists)
    .map(list => `${list}: ${textLists.has(list) ? '[String!]' : '[Int!]'}`)
    .join('\n  ')}
}`,
    ...[...kinds.values()].map(libraryType),
  ].join('\n');
}

const textLists = new Set<string>([citationLists.quote, citationLists.source, citationLists.section]);

function libraryType(kind: Kind): string {
  const properties = [...kind.properties.values()].map(({ name, type, isList, isRequired }) => {
    const typeName = type === 'Date' ? 'String' : type;
    return `${name}: ${isList ? `[${typeName}!]` : typeName}${isRequired ? '!' : ''}`;
  });
  const links = [...kind.links.values()].flatMap(link => libraryLink(kind, link));
  return `type ${kind.name} @node @plural(value: "${kind.plural}") {
  id: ID!
  ${nameSortKey}: String!
  ${[...properties, ...links].join('\n  ')}
}`;
}

function libraryLink({ name: near }: Kind, { name, kind, relation, direction }: Link): string[] {
  const way =
    direction === 'both'
      ? 'direction: OUT, queryDirection: UNDIRECTED'
      : `direction: ${direction.toUpperCase()}`;
  const field = `${name}: [${kind}!]! @relationship(type: "${relation.type}", ${way}, properties: "Stated")`;
  if (near !== 'Industry' || name !== 'measures') return [field];
  return [
    field,
    `${name}Count: Int! @cypher(statement: "RETURN COUNT { (this)<-[:${relation.type}]-() } AS count", columnName: "count")`,
  ];
}
