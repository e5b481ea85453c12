import { buildASTSchema, Kind as Node, parse, print, printSchema, visit } from 'graphql';
import {
  type Catalogue,
  constantCase,
  type Kind,
  kindNamed,
  type Link,
  type Property,
  readCatalogue,
} from './catalogue.ts';
import { groupKeysOf } from './groupKeys.ts';

/** Definitions that steer the expansion and are no part of the contract. */
const steering = new Set(['node', 'relation', 'index', 'year', 'search', 'RelationName']);

/**
 * The public schema of a model, as SDL: the model's own types made whole, and for each kind its connection, edge,
 * filters, orders and root fields. Throws what graphql-js says of a model that gives no valid schema.
 */
export function expandSchema(model: string): string {
  const catalogue = readCatalogue(model);
  const bare = visit(parse(model), {
    Directive: node => (steering.has(node.name.value) ? null : undefined),
  });
  const written = bare.definitions.filter(
    d => !('name' in d && d.name && (steering.has(d.name.value) || catalogue.kinds.has(d.name.value))),
  );
  const entity = written.find(d => d.kind === Node.INTERFACE_TYPE_DEFINITION && d.name.value === 'Entity');
  const common = entity && 'fields' in entity ? (entity.fields ?? []).map(print) : [];
  const kinds = [...catalogue.kinds.values()];
  const expanded = [
    ...written.map(print),
    enumType(
      'Kind',
      'The kinds of entities.',
      kinds.map(k => [k.constant, k.description]),
    ),
    enumType(
      'RelationType',
      'The types of relations, as they are named in the graph.',
      relationTypes(catalogue),
    ),
    ...enumFilters(catalogue),
    ...kinds.flatMap(kind => [
      entityType(catalogue, kind, common),
      connectionTypes(kind),
      whereInput(kind),
      relationInput(kind),
      groupByEnum(kind),
      orderInputs(kind),
      rootFields(kind),
    ]),
  ];
  return `${printSchema(buildASTSchema(parse(expanded.join('\n\n'))))}\n`;
}

/** The arguments of a list of that kind. `edge` narrows a list that is reached over a relation. */
function listArguments(kind: Kind, isRelation: boolean): string {
  return `(
    "Conditions on the ${kind.plural}."
    where: ${kind.name}Where
    "Only what this text finds, as the root field \`search\` says; without \`orderBy\`, the best first, and the list ends after the best 1,000."
    search: String
    ${isRelation ? '"Conditions on the relation itself."\n    edge: EdgeWhere' : ''}
    "The order; without one, by id. Missing values come last, ties are broken by id."
    orderBy: [${kind.name}Order!]
    "At most so many from the start, 1 to 1,000; 20 when neither \`first\` nor \`last\` is given."
    first: Int
    "Only what comes after this cursor."
    after: String
    "At most so many from the end, 1 to 1,000."
    last: Int
    "Only what comes before this cursor."
    before: String
  )`;
}

function entityType(catalogue: Catalogue, kind: Kind, common: readonly string[]): string {
  const own = [...kind.properties.values()].filter(p => kind.own.has(p.name));
  return `${block(kind.description)}
type ${kind.name} implements Entity & Node {
  ${[...common, ...own.map(propertyField), ...[...kind.links.values()].map(l => linkField(catalogue, l))].join('\n  ')}
}`;
}

function propertyField(p: Property): string {
  const type = p.isList ? `[${p.type}!]` : p.type;
  return `${block(p.description)}\n  ${p.name}: ${type}${p.isRequired ? '!' : ''}`;
}

function linkField(catalogue: Catalogue, link: Link): string {
  const description = block(link.description);
  if (link.isOne) return `${description}\n  ${link.name}: ${link.kind}`;
  return `${description}\n  ${link.name}${listArguments(kindNamed(catalogue, link.kind), true)}: ${link.kind}Connection!`;
}

const tallyArguments = `"Count each item in everything wider too: what lies above what it is related to."
    rollUp: Boolean = false
    "Follow only relations that have this, roll-up steps included; a value of an item counts as stated when the item itself has it."
    assertion: Assertion`;

function connectionTypes({ name, plural }: Kind): string {
  return `
"A page of ${plural}, and what can be said of the whole list."
type ${name}Connection {
  "The rows of the page, each with its cursor and with the relation that led to it."
  edges: [${name}Edge!]!
  "The rows of the page."
  nodes: [${name}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "How many the whole list holds, whatever page is asked."
  totalCount: Int!
  "The items of the whole list by what they share, whatever page is asked: the largest groups first, then by key."
  groups(
    "What to group by."
    by: ${name}GroupBy!
    ${tallyArguments}
    "At most so many groups, 1 to 500."
    first: Int = 50
  ): [Group!]!
  "The items of the whole list by two things that they share, whatever page is asked."
  crosstab(
    "What makes the rows."
    rows: ${name}GroupBy!
    "What makes the columns."
    columns: ${name}GroupBy!
    ${tallyArguments}
    "At most so many rows, 1 to 500."
    firstRows: Int = 100
    "At most so many columns, 1 to 500."
    firstColumns: Int = 50
  ): Crosstab!
}

"One row of a list of ${plural}."
type ${name}Edge {
  "The place of the row in the list, to go on from."
  cursor: String!
  "What the row holds."
  node: ${name}!
  "The relation that led here; null in a root list."
  statement: Statement
  "Short for \`statement { assertion }\`."
  assertion: Assertion
  "Short for \`statement { basis }\`."
  basis: Basis
  "Short for \`statement { reason }\`."
  reason: String
  "Short for \`statement { note }\`."
  note: String
  "Short for \`statement { citations }\`; null in a root list."
  citations: [Citation!]
}`;
}

function whereInput(kind: Kind): string {
  const properties = [...kind.properties.values()].map(
    p => `${block(p.description)}\n  ${p.name}: ${p.isList ? 'StringList' : p.type}Where`,
  );
  const links = [...kind.links.values()].map(
    l => `${block(l.description)}\n  ${l.name}: ${l.kind}RelationWhere`,
  );
  const within = kind.wider
    ? [`"Is one of these ids, or lies below one; an empty list matches nothing."\n  within: [ID!]`]
    : [];
  return `
"Conditions on ${kind.plural}. All that are given must hold."
input ${kind.name}Where {
  "The address."
  id: IDWhere
  "The dataset that holds it."
  dataset: IDWhere
  ${[...within, ...properties, ...links].join('\n  ')}
  "All of these hold."
  and: [${kind.name}Where!]
  "At least one of these holds."
  or: [${kind.name}Where!]
  "This does not hold."
  not: ${kind.name}Where
}`;
}

function relationInput({ name, plural }: Kind): string {
  return `
"Conditions on the ${plural} that a relation leads to. All that are given must hold."
input ${name}RelationWhere {
  "At least one fulfils this."
  some: ${name}Where
  "None fulfils this."
  none: ${name}Where
  "Every one fulfils this; true when there are none."
  all: ${name}Where
  "Exactly one fulfils this."
  single: ${name}Where
  "How many there are."
  count: IntWhere
  "Only relations that fulfil this are seen by the others."
  edge: EdgeWhere
}`;
}

function groupByEnum(kind: Kind): string {
  const values = [...groupKeysOf(kind)].map(([constant, key]): [string, string] => [
    constant,
    `By \`${key.is === 'relation' ? key.link.name : key.name}\`.`,
  ]);
  return enumType(`${kind.name}GroupBy`, `What ${kind.plural} can be grouped by.`, values);
}

function orderInputs(kind: Kind): string {
  const fields = [
    ['ID', 'By id.'],
    ...[...kind.properties.values()]
      .filter(p => !p.isList)
      .map(p => [
        constantCase(p.name),
        `By \`${p.name}\`${p.name === 'name' ? ', Chinese names by pinyin' : ''}.`,
      ]),
    ...[...kind.links.values()]
      .filter(l => !l.isOne)
      .map(l => [`${constantCase(l.name)}_COUNT`, `By how many \`${l.name}\` there are.`]),
  ] as [string, string][];
  return `
${enumType(`${kind.name}OrderField`, `What ${kind.plural} can be ordered by.`, fields)}

"One key of an order of ${kind.plural}."
input ${kind.name}Order {
  "What to order by."
  field: ${kind.name}OrderField!
  "Which way."
  direction: SortDirection! = ASC
}`;
}

function rootFields(kind: Kind): string {
  return `
extend type Query {
  ${block(`One ${kind.name} by its id; null when there is none. ${kind.description}`)}
  ${kind.singular}("The id." id: ID!): ${kind.name}
  ${block(`A list of ${kind.plural}. ${kind.description}`)}
  ${kind.plural}${listArguments(kind, false)}: ${kind.name}Connection
}`;
}

/** Equality is all that enums can be asked for: their values have no order. */
function enumFilters(catalogue: Catalogue): string[] {
  const filtered = new Set(['Basis']);
  for (const kind of catalogue.kinds.values())
    for (const p of kind.properties.values()) if (p.enumValues) filtered.add(p.type);
  return [...filtered].map(
    name => `
"Conditions on a value of ${name}."
input ${name}Where {
  "Is this value."
  eq: ${name}
  "Is not this value; a missing value is not."
  ne: ${name}
  "Is one of these values; an empty list matches nothing."
  in: [${name}!]
  "Is none of these values; a missing value is none."
  notIn: [${name}!]
  "Is missing (true) or stated (false)."
  isNull: Boolean
}`,
  );
}

function relationTypes(catalogue: Catalogue): [string, string][] {
  const types = new Map<string, string[]>();
  for (const r of catalogue.relations)
    types.set(r.type, [...(types.get(r.type) ?? []), `${r.from}.${r.field}: ${r.description}`]);
  return [...types].map(([type, uses]) => [type, uses.join('\n')]);
}

function enumType(name: string, description: string, values: readonly (readonly [string, string])[]): string {
  return `${block(description)}
enum ${name} {
  ${values.map(([value, text]) => `${block(text)}\n  ${value}`).join('\n  ')}
}`;
}

/** A description as a block string. */
function block(text: string): string {
  return `"""\n${text}\n"""`;
}
