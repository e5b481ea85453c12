import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { type Catalogue, type Kind, kindNamed, type Link } from '../catalogue/catalogue.ts';
import { citationLists } from '../catalogue/storage.ts';
import { readCondition } from './argument.ts';
import { selectFigure } from './datasetFigures.ts';
import { badInput, tooExpensive } from './errors.ts';
import { type OrderKey, orderByScore, orderSignature, readCursor, readOrder } from './order.ts';
import type {
  Column,
  ConnectionField,
  ConnectionShape,
  Fields,
  ListColumn,
  ListPlan,
  Of,
  Page,
  Shape,
} from './plan.ts';
import { readSearch } from './search.ts';
import { selectTally } from './selectTally.ts';
import type { Tally } from './tally.ts';
import { all, type Condition, readEdge, readWhere } from './where.ts';

/** What a selection is read against. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The coerced variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The state of the data, which cursors over counts are bound to. */
  readonly revision: string;
  /** How many fields were asked for so far, those of a fragment in each place where it stands. */
  readonly asked: { fields: number };
}

/** Where a selection stands in the answer. */
export type Path = readonly string[];

type FieldNodes = readonly FieldNode[];

const simpleColumns = new Set<Column['is']>(['property', 'label', 'type', 'key', 'endId']);

/** The columns of a row while they are gathered. The same simple column is taken once. */
export class Columns {
  readonly list: Column[] = [];
  readonly #known = new Map<string, number>();

  take(column: Column): number {
    if (!simpleColumns.has(column.is)) return this.list.push(column) - 1;
    const name = JSON.stringify(column);
    const known = this.#known.get(name) ?? this.list.push(column) - 1;
    this.#known.set(name, known);
    return known;
  }
}

/** Fragments inside fragments can say in few words what would take minutes to plan. */
const mostFields = 5000;

const pageSize = { least: 1, most: 1000, default: 20 };

/** The fields that a selection asks of a type, by response key. */
export function subfields(
  selecting: Selecting,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): [string, FieldNodes][] {
  const { schema, fragments, variables, asked } = selecting;
  const found = [...collectSubfields(schema, fragments, variables, type, nodes as FieldNode[])];
  asked.fields += found.length;
  if (asked.fields > mostFields)
    throw tooExpensive(
      `An operation may ask for at most ${mostFields} fields, those of a fragment in each place where it stands, and this one asks for more. Ask in several requests.`,
    );
  return found;
}

/** The object type of that name. */
export function objectType(selecting: Selecting, name: string): GraphQLObjectType {
  const type = selecting.schema.getType(name);
  if (!isObjectType(type))
    throw new Error(`The public schema has no type ${name}. Run \`npm run generate\`.`);
  return type;
}

/** The fields of an entity of a known kind. `typename` says how its type is known. */
export function selectEntity(
  selecting: Selecting,
  kind: Kind,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
  typename: Shape = { is: 'constant', value: kind.name },
): Fields {
  const type = objectType(selecting, kind.name);
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const name = fieldNodes[0]!.name.value;
    const at = [...path, key];
    const link = kind.links.get(name);
    if (link?.isOne) return [key, selectOne(selecting, link, fieldNodes, columns, at)];
    if (link) return [key, selectNestedList(selecting, link, fieldNodes, columns, at)];
    switch (name) {
      case '__typename':
        return [key, typename];
      case 'dataset':
        return [key, selectDataset(selecting, 'node', fieldNodes, columns, at)];
      case 'citations':
        return [key, selectCitations(selecting, 'node', fieldNodes, columns, at)];
      default:
        return [key, selectProperty(type, 'node', name, columns)];
    }
  });
}

/**
 * The fields of an entity that may be of several kinds. Kinds that are asked for the same share their columns; those that
 * are asked for more, by fragments on their type, have columns of their own.
 */
export function selectAbstract(
  selecting: Selecting,
  kinds: readonly Kind[],
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Shape {
  const [only] = kinds;
  if (only && kinds.length === 1)
    return { is: 'object', fields: selectEntity(selecting, only, nodes, columns, path) };
  const [largest, ...others] = groupByFields(selecting, kinds, nodes).sort((a, b) => b.length - a.length);
  const takeTypename = (own: Columns): Shape => {
    return { is: 'value', column: own.take({ is: 'label' }), type: 'String', isRequired: true };
  };
  const selectCommon = (own: Columns) =>
    selectEntity(selecting, largest![0]!, nodes, own, path, takeTypename(own));
  if (others.length === 0) return { is: 'object', fields: selectCommon(columns) };

  // A group of several kinds asks only for what every entity has, so one set of columns serves them all.
  const special = largest!.length > 1 ? others.flat() : kinds;
  const cases = special.map(kind => {
    const own = new Columns();
    return { label: kind.name, fields: selectEntity(selecting, kind, nodes, own, path), columns: own.list };
  });
  const rest = new Columns();
  const restFields = largest!.length > 1 ? selectCommon(rest) : [];
  return {
    is: 'cases',
    label: columns.take({ is: 'label' }),
    column: columns.take({
      is: 'cases',
      cases: cases.map(c => ({ label: c.label, columns: c.columns })),
      rest: rest.list,
    }),
    cases: new Map(cases.map(c => [c.label, c.fields])),
    rest: restFields,
  };
}

/** The kinds, together where a selection asks the very same fields of them. */
function groupByFields(selecting: Selecting, kinds: readonly Kind[], nodes: FieldNodes): Kind[][] {
  const numbers = new Map<FieldNode, number>();
  const groups = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const asked = subfields(selecting, objectType(selecting, kind.name), nodes).flatMap(([, fieldNodes]) =>
      fieldNodes.map(node => {
        if (!numbers.has(node)) numbers.set(node, numbers.size);
        return numbers.get(node);
      }),
    );
    const signature = asked.join();
    groups.set(signature, [...(groups.get(signature) ?? []), kind]);
  }
  return [...groups.values()];
}

function selectProperty(type: GraphQLObjectType, of: Of, name: string, columns: Columns): Shape {
  const field = type.getFields()[name]!;
  return {
    is: 'value',
    column: columns.take({ is: 'property', of, name }),
    type: getNamedType(field.type).name,
    isRequired: isNonNullType(field.type),
  };
}

function selectOne(selecting: Selecting, link: Link, nodes: FieldNodes, columns: Columns, path: Path): Shape {
  const own = new Columns();
  const fields = selectEntity(selecting, kindNamed(selecting.catalogue, link.kind), nodes, own, path);
  const column = columns.take({ is: 'one', link, columns: own.list });
  return { is: 'row', column, of: { is: 'object', fields }, isRequired: false };
}

function selectNestedList(
  selecting: Selecting,
  link: Link,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Shape {
  const { list, of } = selectList(selecting, kindNamed(selecting.catalogue, link.kind), link, nodes, path);
  return {
    is: 'connection',
    rows: list.page && columns.take({ is: 'list', list }),
    total: list.wantsTotal ? columns.take({ is: 'total', list }) : null,
    tallies: list.tallies.map(tally => columns.take({ is: 'tally', list, tally })),
    of,
  };
}

/** A list and the connection made of it. Throws BAD_USER_INPUT and CURSOR_MISMATCH, with the path. */
export function selectList(
  selecting: Selecting,
  kind: Kind,
  link: Link | null,
  nodes: FieldNodes,
  path: Path,
): { list: ListPlan; of: ConnectionShape } {
  const { where, edge, ...read } = readListArguments(selecting, kind, link, nodes[0]!, path);
  const { of, ...asked } = selectConnection(selecting, `${kind.name}Connection`, read, nodes, path, {
    selectNode: (fieldNodes, columns, at) => ({
      is: 'object',
      fields: selectEntity(selecting, kind, fieldNodes, columns, at),
    }),
    selectEdge: (fieldNodes, columns, cursor, at) =>
      selectEdge(selecting, kind, link, fieldNodes, columns, cursor, at),
    selectTally: (fieldNodes, at) => selectTally(selecting, kind, fieldNodes, at),
  });
  return { list: { kind, link, where, edge, order: read.order, ...asked }, of };
}

/** How the rows of a connection are selected. */
interface RowSelection {
  readonly selectNode: (nodes: FieldNodes, columns: Columns, path: Path) => Shape;
  readonly selectEdge: (nodes: FieldNodes, columns: Columns, cursor: () => Shape, path: Path) => Fields;
  /** Only a list of one kind has groups. */
  readonly selectTally?: (nodes: FieldNodes, path: Path) => { tally: Tally; fields: Fields };
}

/** What a connection reads of the rows of its page, and how it is made of them. */
export function selectConnection(
  selecting: Selecting,
  typeName: string,
  read: {
    readonly signature: string;
    readonly order: readonly OrderKey[];
    readonly page: Omit<Page, 'wantsMore'>;
  },
  nodes: FieldNodes,
  path: Path,
  { selectNode, selectEdge, selectTally }: RowSelection,
): Pick<ListPlan, 'page' | 'columns' | 'wantsTotal' | 'tallies'> & { of: ConnectionShape } {
  const asked = subfields(selecting, objectType(selecting, typeName), nodes);
  const names = asked.map(([, fieldNodes]) => fieldNodes[0]!.name.value);
  const wantsTotal = names.includes('totalCount');
  const wantsRows = names.some(name => name === 'nodes' || name === 'edges' || name === 'pageInfo');

  const columns = new Columns();
  let cursor: Extract<Shape, { is: 'cursor' }> | null = null;
  const cursorOf = () => {
    cursor ??= {
      is: 'cursor',
      signature: read.signature,
      columns: read.order.map((_, index) => columns.take({ is: 'key', index })),
    };
    return cursor;
  };
  const tallies: Tally[] = [];
  let wantsMore = false;
  let shown = 0;
  const fields = asked.map(([key, fieldNodes]): [string, ConnectionField] => {
    const name = fieldNodes[0]!.name.value;
    const at = [...path, key];
    switch (name) {
      case 'nodes':
        shown += 1;
        return [key, { is: 'each', of: selectNode(fieldNodes, columns, at) }];
      case 'edges': {
        const edgeFields = selectEdge(fieldNodes, columns, cursorOf, at);
        shown += edgeFields.filter(([, { is }]) => is === 'object' || is === 'cases').length;
        return [key, { is: 'each', of: { is: 'object', fields: edgeFields } }];
      }
      case 'totalCount':
        return [key, { is: 'totalCount' }];
      case 'groups':
      case 'crosstab': {
        const { tally, fields } = selectTally!(fieldNodes, at);
        return [key, { is: name, tally: tallies.push(tally) - 1, fields }];
      }
      case 'pageInfo': {
        const info = subfields(selecting, objectType(selecting, 'PageInfo'), fieldNodes).map(
          ([k, [field]]): [string, string] => [k, field!.name.value],
        );
        if (info.some(([, n]) => n.endsWith('Cursor'))) cursorOf();
        wantsMore ||= info.some(([, n]) => n.startsWith('has'));
        return [key, { is: 'pageInfo', fields: info }];
      }
      default:
        return [key, { is: 'constant', value: typeName }];
    }
  });
  const page = wantsRows ? { ...read.page, wantsMore, shown: Math.max(1, shown) } : null;
  return { page, columns: columns.list, wantsTotal, tallies, of: { page, cursor, fields } };
}

function readListArguments(selecting: Selecting, kind: Kind, link: Link | null, node: FieldNode, path: Path) {
  const { catalogue, schema, variables, revision } = selecting;
  const field = link
    ? objectType(selecting, link.near).getFields()[link.name]!
    : schema.getQueryType()!.getFields()[kind.plural]!;
  try {
    const given = getArgumentValues(field, node, variables as Record<string, unknown>);
    const condition = (name: string) => {
      const argument = node.arguments?.find(a => a.name.value === name);
      const type = field.args.find(a => a.name === name)!.type;
      return argument && readCondition(argument.value, type, variables, name);
    };
    const where = condition('where');
    const edge = link ? condition('edge') : undefined;
    const orderBy = (given.orderBy ?? []) as { field: string; direction: string }[];
    const search = given.search == null ? null : readSearch(given.search as string, 'search');
    const order = search && orderBy.length === 0 ? orderByScore(search) : readOrder(kind, orderBy);
    const conditions: Condition[] = where === undefined ? [] : [readWhere(catalogue, kind, where, 'where')];
    if (search) conditions.push(search);
    const signature = orderSignature(kind, order, revision);
    return {
      where: conditions.length > 0 ? all(conditions) : null,
      edge: edge === undefined ? null : readEdge(edge, 'edge'),
      order,
      signature,
      page: readPage(given, cursor => readCursor(given[cursor] as string, signature, order, cursor)),
    };
  } catch (error) {
    throw error instanceof GraphQLError ? locatedError(error, node, path as string[]) : error;
  }
}

/** The page that is asked for; `cursor` reads the argument of that name. Throws BAD_USER_INPUT. */
export function readPage(
  given: Readonly<Record<string, unknown>>,
  cursor: (name: string) => Page['after'],
): Omit<Page, 'wantsMore'> {
  const first = given.first as number | null | undefined;
  const last = given.last as number | null | undefined;
  if (first != null && last != null)
    throw badInput('A page is asked for by `first` or by `last`, but both arrived. Leave one out.');
  for (const [name, size] of Object.entries({ first, last })) {
    if (size != null && (size < pageSize.least || size > pageSize.most)) {
      throw badInput(
        `\`${name}\` needs a number from ${pageSize.least} to ${pageSize.most}, but ${size} arrived. For more, follow the pages by \`pageInfo\`.`,
      );
    }
  }
  return {
    size: last ?? first ?? pageSize.default,
    shown: 1,
    isBackward: last != null,
    after: given.after == null ? null : cursor('after'),
    before: given.before == null ? null : cursor('before'),
  };
}

function selectEdge(
  selecting: Selecting,
  kind: Kind,
  link: Link | null,
  nodes: FieldNodes,
  columns: Columns,
  cursor: () => Shape,
  path: Path,
): Fields {
  const type = objectType(selecting, `${kind.name}Edge`);
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const name = fieldNodes[0]!.name.value;
    const at = [...path, key];
    if (name === '__typename') return [key, { is: 'constant', value: type.name }];
    if (name === 'cursor') return [key, cursor()];
    if (name === 'node')
      return [key, { is: 'object', fields: selectEntity(selecting, kind, fieldNodes, columns, at) }];
    if (!link) return [key, { is: 'constant', value: null }];
    if (name === 'statement') {
      const ends = { from: [link.relation.from], to: [link.relation.to] };
      const fields = selectStatement(selecting, link.relation.type, ends, fieldNodes, columns, at);
      return [key, { is: 'object', fields }];
    }
    if (name === 'citations') return [key, selectCitations(selecting, 'edge', fieldNodes, columns, at)];
    return [key, selectProperty(type, 'edge', name, columns)];
  });
}

/**
 * The fields of a statement; its row has the relationship as `edge`. `relation` and `ends` are null where the type is known
 * only when it is read.
 */
export function selectStatement(
  selecting: Selecting,
  relation: string | null,
  ends: { readonly from: readonly string[]; readonly to: readonly string[] } | null,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Fields {
  const type = objectType(selecting, 'Statement');
  const idAt = (end: 'from' | 'to') => columns.take({ is: 'endId', end });
  const typeAt = () => columns.take({ is: 'type' });
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const name = fieldNodes[0]!.name.value;
    const at = [...path, key];
    switch (name) {
      case '__typename':
        return [key, { is: 'constant', value: type.name }];
      case 'id':
        return [key, { is: 'statementId', type: relation ?? typeAt(), from: idAt('from'), to: idAt('to') }];
      case 'relation':
        return [
          key,
          relation === null
            ? { is: 'value', column: typeAt(), type: 'RelationType', isRequired: false }
            : { is: 'constant', value: relation },
        ];
      case 'from':
      case 'to': {
        const own = new Columns();
        const { catalogue } = selecting;
        const kinds = ends
          ? ends[name].map(kind => kindNamed(catalogue, kind))
          : [...catalogue.kinds.values()];
        const of = selectAbstract(selecting, kinds, fieldNodes, own, at);
        const column = columns.take({ is: 'end', end: name, columns: own.list });
        return [key, { is: 'row', column, of, isRequired: name === 'from' }];
      }
      case 'dataset':
        return [key, selectDataset(selecting, 'edge', fieldNodes, columns, at)];
      case 'citations':
        return [key, selectCitations(selecting, 'edge', fieldNodes, columns, at)];
      default:
        return [key, selectProperty(type, 'edge', name, columns)];
    }
  });
}

function selectDataset(selecting: Selecting, of: Of, nodes: FieldNodes, columns: Columns, path: Path): Shape {
  const own = new Columns();
  const fields = selectDatasetFields(selecting, nodes, own, path);
  const column = columns.take({ is: 'dataset', of, columns: own.list });
  return { is: 'row', column, of: { is: 'object', fields }, isRequired: true };
}

/** The fields of a dataset. */
export function selectDatasetFields(
  selecting: Selecting,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Fields {
  const type = objectType(selecting, 'Dataset');
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') return [key, { is: 'constant', value: type.name }];
    const figure = selectFigure(selecting, fieldNodes, columns, [...path, key]);
    return [key, figure ?? selectProperty(type, 'node', name, columns)];
  });
}

function selectCitations(
  selecting: Selecting,
  of: Of,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Shape {
  const lists = { of, typeName: 'Citation', lists: citationLists, lead: 'quote', first: null };
  return selectLists(selecting, lists, nodes, columns, path);
}

/** Parallel lists on a node or a relationship, by field of the type that has a place of theirs as its object. */
export interface Lists {
  readonly of: Of;
  readonly typeName: string;
  readonly lists: Readonly<Record<string, string>>;
  /** The field whose list says how many places there are. */
  readonly lead: string;
  /** At most so many; null for all. */
  readonly first: number | null;
}

/** The fields of what parallel lists hold. */
export function selectLists(
  selecting: Selecting,
  { of, typeName, lists, lead, first }: Lists,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Shape {
  const type = objectType(selecting, typeName);
  const own: ListColumn[] = [];
  const fields = subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') return [key, { is: 'constant', value: typeName }];
    const list = lists[name]!;
    const field = type.getFields()[name]!;
    const named = getNamedType(field.type);
    const isRequired = isNonNullType(field.type);
    if (!isObjectType(named))
      return [
        key,
        { is: 'value', column: own.push({ is: 'value', list }) - 1, type: named.name, isRequired },
      ];
    const entity = new Columns();
    const kind = kindNamed(selecting.catalogue, named.name);
    const entityFields = selectEntity(selecting, kind, fieldNodes, entity, [...path, key]);
    const column = own.push({ is: 'entity', list, label: kind.name, columns: entity.list }) - 1;
    return [key, { is: 'row', column, of: { is: 'object', fields: entityFields }, isRequired }];
  });
  const column = columns.take({ is: 'lists', of, lead: lists[lead]!, first, columns: own });
  return { is: 'rows', column, fields };
}
