import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues, locatedError } from 'graphql';
import { citationLists } from '../catalogue/storage.ts';
import { readCondition } from './argument.ts';
import { bindAsides } from './aside.ts';
import { boundsOf, compileColumns, limitOf } from './compile.ts';
import {
  type Cypher,
  cypher,
  identifier,
  join,
  parameter,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';
import { comesAfter, type OrderKey, orderList, readCursor } from './order.ts';
import type { Column, ConnectionShape, Page, Shape } from './plan.ts';
import {
  objectType,
  readPage,
  type Selecting,
  selectConnection,
  selectStatement,
  subfields,
} from './select.ts';
import {
  canHold,
  readStatementWhere,
  type Stated,
  type StatementCondition,
  testStatement,
} from './statementWhere.ts';

/** A list of what a dataset states, or all do. Its rows are those of a list; part `dataset` has a row unless it is of one that is not there. */
export interface StatementsRead {
  readonly is: 'statements';
  /** Null for all. */
  readonly dataset: string | null;
  readonly where: StatementCondition | null;
  readonly order: readonly OrderKey[];
  readonly page: Page | null;
  readonly columns: readonly Column[];
  readonly wantsTotal: boolean;
  readonly of: ConnectionShape;
}

/** What can be ordered by, by the name in StatementOrderField: what it is of a relation, and of an entity's own statement. */
const keys = {
  ID: {
    type: 'ID',
    isNullable: false,
    of: ({ holder, from, to }: Stated) =>
      to ? cypher`type(${holder}) + '/' + ${from}.id + '/' + ${to}.id` : cypher`'ENTITY/' + ${from}.id`,
  },
  RELATION: {
    type: 'ID',
    isNullable: true,
    of: ({ holder, to }: Stated) => (to ? cypher`type(${holder})` : cypher`null`),
  },
  FROM: { type: 'ID', isNullable: false, of: ({ from }: Stated) => cypher`${from}.id` },
  TO: { type: 'ID', isNullable: true, of: ({ to }: Stated) => (to ? cypher`${to}.id` : cypher`null`) },
  ASSERTION: {
    type: 'Assertion',
    isNullable: false,
    of: ({ holder }: Stated) => cypher`${holder}.assertion`,
  },
  BASIS: { type: 'Basis', isNullable: true, of: ({ holder }: Stated) => cypher`${holder}.basis` },
  SOURCE: { type: 'ID', isNullable: true, of: ({ holder }: Stated) => firstOf(holder, citationLists.source) },
  START: { type: 'Int', isNullable: true, of: ({ holder }: Stated) => firstOf(holder, citationLists.start) },
} as const;

type KeyName = keyof typeof keys;

function firstOf(holder: Variable, list: string): Cypher {
  return cypher`${holder}.${identifier(list)}[0]`;
}

/** Reads the arguments and the selection of `statements`. Throws BAD_USER_INPUT and CURSOR_MISMATCH. */
export function planStatements(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): StatementsRead {
  const read = readArguments(selecting, field, nodes[0]!, key);
  const select = (
    fieldNodes: readonly FieldNode[],
    columns: Parameters<typeof selectStatement>[4],
    at: readonly string[],
  ): Shape => ({
    is: 'object',
    fields: selectStatement(selecting, null, null, fieldNodes, columns, at),
  });
  const asked = selectConnection(selecting, 'StatementConnection', read, nodes, [key], {
    selectNode: select,
    selectEdge: (edgeNodes, columns, cursor, path) =>
      subfields(selecting, objectType(selecting, 'StatementEdge'), edgeNodes).map(
        ([name, fieldNodes]): [string, Shape] => {
          switch (fieldNodes[0]!.name.value) {
            case 'cursor':
              return [name, cursor()];
            case 'node':
              return [name, select(fieldNodes, columns, [...path, name])];
            default:
              return [name, { is: 'constant', value: 'StatementEdge' }];
          }
        },
      ),
  });
  const { dataset, where, order } = read;
  return { is: 'statements', dataset, where, order, ...asked };
}

function readArguments(
  { catalogue, variables }: Selecting,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  key: string,
) {
  try {
    const given = getArgumentValues(field, node, variables as Record<string, unknown>);
    const argument = node.arguments?.find(a => a.name.value === 'where');
    const type = field.args.find(a => a.name === 'where')!.type;
    const where = argument && readCondition(argument.value, type, variables, 'where');
    const order = readOrder((given.orderBy ?? []) as { field: KeyName; direction: string }[]);
    const signature = `Statement:${order.map(k => `${nameOf(k)}${k.isDescending ? '-' : ''}`).join()}`;
    return {
      dataset: (given.dataset as string | null | undefined) ?? null,
      where: where === undefined ? null : readStatementWhere(catalogue, where, 'where'),
      order,
      signature,
      page: readPage(given, name => readCursor(given[name] as string, signature, order, name)),
    };
  } catch (error) {
    throw error instanceof GraphQLError ? locatedError(error, node, [key]) : error;
  }
}

/** The id makes an order total, so what follows it can decide nothing. */
function readOrder(orderBy: readonly { field: KeyName; direction: string }[]): OrderKey[] {
  const order = [...orderBy, { field: 'ID' as const, direction: 'ASC' }].map(
    ({ field, direction }): OrderKey => {
      const { type, isNullable } = keys[field];
      const isDescending = direction === 'DESC';
      return { is: 'property', name: field, type, form: 'exact', isNullable, isIndexed: false, isDescending };
    },
  );
  return order.slice(0, 1 + order.findIndex(key => nameOf(key) === 'ID'));
}

function nameOf(key: OrderKey): KeyName {
  if (key.is !== 'property') throw new TypeError(`Statements have no order by ${key.is}.`);
  return key.name as KeyName;
}

/** How many ids of ends a condition names, one of which any statement that fulfils it has; null when it names none. */
export function anchoringIds(where: StatementCondition | null): number | null {
  switch (where?.is) {
    case 'end':
      return where.by === 'id' ? where.of.length : null;
    case 'and': {
      const named = where.of.map(anchoringIds).filter(ids => ids !== null);
      return named.length > 0 ? Math.min(...named) : null;
    }
    default:
      return null;
  }
}

/** The parts of the statement: the page, the total, and whether there is such a dataset. */
export function compileStatements(read: StatementsRead): Cypher[] {
  const { dataset, page, wantsTotal } = read;
  const node = variable();
  const parts = [
    dataset === null
      ? cypher`RETURN 'dataset' AS part, [[null]] AS rows`
      : cypher`MATCH (${node}:Dataset {id: ${parameter(dataset)}}) WHERE ${node}.loadedAt IS NOT NULL RETURN 'dataset' AS part, collect([${node}.id]) AS rows`,
  ];
  const sorts = [false, true].filter(isOwn => canHold(read.where, isOwn));
  if (sorts.length === 0)
    return wantsTotal ? [...parts, cypher`RETURN 'total' AS part, [[0]] AS rows`] : parts;
  if (page) parts.push(compilePage(read, page, sorts));
  if (wantsTotal) {
    const count = variable();
    const counts = sorts.map(isOwn => cypher`${find(read, isOwn).clauses} RETURN count(*) AS ${count}`);
    parts.push(
      cypher`CALL () { ${join(counts, cypher` UNION ALL `)} } RETURN 'total' AS part, [[sum(${count})]] AS rows`,
    );
  }
  return parts;
}

/** Relations and entities are different things to the database, so each gives its own page, and the two are merged. */
function compilePage(read: StatementsRead, page: Page, sorts: readonly boolean[]): Cypher {
  const { order, columns } = read;
  const values = order.map(() => cypher`${variable()}`);
  const row = variable();
  const bound = join(values, cypher`, `);
  const sorted = join(orderList(order, values, page.isBackward), cypher`, `);
  const limit = limitOf(page);
  const pages = sorts.map(isOwn => {
    const { clauses, stated } = find(read, isOwn);
    const { holder, from } = stated;
    const taken = join(
      order.map((key, i) => cypher`${keys[nameOf(key)].of(stated)} AS ${values[i]!}`),
      cypher`, `,
    );
    const tests = boundsOf(page).flatMap(({ row: values_, isBackward }) =>
      comesAfter(order, values, values_, isBackward),
    );
    const made = compileColumns({ node: from, relationship: holder, keys: values, isOwn }, columns);
    const kept = isOwn ? holder : cypher`${holder}, ${from}`;
    const cut = cypher`${clauses} WITH ${kept}, ${taken}${whereClause(tests)} WITH * ORDER BY ${sorted} LIMIT ${limit}`;
    return cypher`${bindAsides(cut, made)} RETURN ${bound}, ${made} AS ${row}`;
  });
  return cypher`CALL () { ${join(pages, cypher` UNION ALL `)} } WITH ${bound}, ${row} ORDER BY ${sorted} LIMIT ${limit} RETURN 'rows' AS part, collect(${row}) AS rows`;
}

/** Clauses that find what is stated, relations or entities' own statements. */
function find({ dataset, where }: StatementsRead, isOwn: boolean): { clauses: Cypher; stated: Stated } {
  const [holder, from, to] = [variable(), variable(), variable()];
  const stated = isOwn ? { holder, from: holder, to: null } : { holder, from, to };
  const pattern = isOwn ? cypher`(${holder}:Entity)` : cypher`(${from}:Entity)-[${holder}]->(${to}:Entity)`;
  const tests = dataset === null ? [] : [cypher`${holder}.dataset = ${parameter(dataset)}`];
  // What stands outside any source, such as an official class, is not stated.
  if (isOwn) tests.push(cypher`${holder}.assertion IS NOT NULL`);
  if (where) tests.push(testStatement(stated, where));
  return { clauses: cypher`MATCH ${pattern}${whereClause(tests)}`, stated };
}
