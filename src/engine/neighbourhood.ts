import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { collectRows } from './aside.ts';
import { compileColumns, gather } from './compile.ts';
import { type Cypher, cypher, parameter, type Variable, variable, whereClause } from './cypher.ts';
import { badInput } from './errors.ts';
import { linksOf, walkedTypes } from './paths.ts';
import type { Column, Fields, Shape } from './plan.ts';
import { Columns, objectType, type Selecting, selectAbstract, selectStatement, subfields } from './select.ts';

/**
 * What surrounds an entity. The one row, if there is such an entity, is `[total, neighbours, statements]`, of which what is
 * not asked for is null; a neighbour's row is `[distance, columns]`.
 */
export interface NeighbourhoodRead {
  readonly is: 'neighbourhood';
  readonly id: string;
  readonly hops: number;
  /** The types that are followed. */
  readonly types: readonly string[];
  /** The ends of relations of these types, as the statistics name them. */
  readonly links: readonly string[];
  /** The labels that what surrounds the entity may have; null for any. */
  readonly kinds: readonly string[] | null;
  readonly assertion: string | null;
  readonly first: number;
  readonly wantsTotal: boolean;
  /** Of each neighbour; null when none is asked for. */
  readonly nodeColumns: readonly Column[] | null;
  /** Of each relation, and how many there are at most; null when none is asked for. */
  readonly statements: { readonly columns: readonly Column[]; readonly first: number } | null;
  readonly fields: Fields;
}

const limits = {
  hops: { most: 2, default: 2, advice: 'Go on from an entity that is so far away.' },
  first: { most: 500, default: 100, advice: 'Narrow it by `through`, `kinds` or `assertion` to see others.' },
  statements: {
    most: 5000,
    default: 1000,
    advice: 'Narrow what they tie by `through`, `kinds` or `assertion`.',
  },
};

/** Reads the arguments and the selection of `neighbourhood`. Throws BAD_USER_INPUT. */
export function planNeighbourhood(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): NeighbourhoodRead {
  const given = getArgumentValues(field, nodes[0]!, selecting.variables as Record<string, unknown>);
  const kinds = given.kinds as readonly string[] | null | undefined;
  const labels = [...selecting.catalogue.kinds.values()].filter(k => kinds?.includes(k.constant));
  const types = (given.through as readonly string[] | null | undefined) ?? walkedTypes(selecting.catalogue);
  return {
    is: 'neighbourhood',
    id: given.id as string,
    hops: readNumber(given.hops, 'hops', 'hops'),
    types,
    links: linksOf(selecting.catalogue, types),
    kinds: kinds ? labels.map(k => k.name) : null,
    assertion: (given.assertion as string | null | undefined) ?? null,
    first: readNumber(given.first, 'first', 'first'),
    ...selectNeighbourhood(selecting, nodes, key),
  };
}

function readNumber(given: unknown, name: string, limit: keyof typeof limits): number {
  const { most, default: usual, advice } = limits[limit];
  const number = (given as number | null | undefined) ?? usual;
  if (number < 1 || number > most)
    throw badInput(`\`${name}\` needs a number from 1 to ${most}, but ${number} arrived. ${advice}`);
  return number;
}

type Selected = Pick<NeighbourhoodRead, 'wantsTotal' | 'nodeColumns' | 'statements' | 'fields'>;

/** A field may stand in an answer several times, under its own name or others; its columns are read once. */
function selectNeighbourhood(selecting: Selecting, nodes: readonly FieldNode[], key: string): Selected {
  const type = objectType(selecting, 'Neighbourhood');
  const nodeColumns = new Columns();
  const stepColumns = new Columns();
  const firsts: number[] = [];
  let wantsTotal = false;
  let wantsNodes = false;
  const fields = subfields(selecting, type, nodes).map(([name, fieldNodes]): [string, Shape] => {
    const at = [key, name];
    switch (fieldNodes[0]!.name.value) {
      case 'totalCount':
        wantsTotal = true;
        return [name, { is: 'value', column: 0, type: 'Int', isRequired: true }];
      case 'neighbours': {
        wantsNodes = true;
        const fields = selectNeighbour(selecting, fieldNodes, nodeColumns, at);
        return [name, { is: 'rows', column: 1, fields }];
      }
      case 'statements': {
        const first = readFirst(selecting, fieldNodes[0]!);
        firsts.push(first);
        const fields = selectStatement(selecting, null, null, fieldNodes, stepColumns, at);
        return [name, { is: 'rows', column: 2, fields, first }];
      }
      default:
        return [name, { is: 'constant', value: type.name }];
    }
  });
  return {
    wantsTotal,
    nodeColumns: wantsNodes ? nodeColumns.list : null,
    statements: firsts.length > 0 ? { columns: stepColumns.list, first: Math.max(...firsts) } : null,
    fields,
  };
}

function readFirst(selecting: Selecting, node: FieldNode): number {
  const field = objectType(selecting, 'Neighbourhood').getFields().statements!;
  const given = getArgumentValues(field, node, selecting.variables as Record<string, unknown>);
  return readNumber(given.first, 'first', 'statements');
}

function selectNeighbour(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  columns: Columns,
  path: readonly string[],
): Fields {
  const type = objectType(selecting, 'DistantNeighbour');
  const kinds = [...selecting.catalogue.kinds.values()];
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    switch (fieldNodes[0]!.name.value) {
      case 'distance':
        return [key, { is: 'value', column: 0, type: 'Int', isRequired: true }];
      case 'node': {
        const of = selectAbstract(selecting, kinds, fieldNodes, columns, [...path, key]);
        return [key, { is: 'row', column: 1, of, isRequired: true }];
      }
      default:
        return [key, { is: 'constant', value: type.name }];
    }
  });
}

/**
 * Each relation comes up with what it leads to, and with both of its ends where both are near. What is nearest and first is
 * cut before anything of it is read; a relation to what was cut away is left out.
 */
export function compileNeighbourhood(read: NeighbourhoodRead): Cypher {
  const { id, first, wantsTotal, nodeColumns, statements } = read;
  const [centre, far, distance, relationship, total] = [
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
  ];
  const [nodes, distances, relationships] = [variable(), variable(), variable()];
  const walked = { far, distance, relationship };
  const met = cypher`CALL (${centre}) { ${walk(read, centre, walked)} } WITH ${centre}, ${far}, min(${distance}) AS ${distance}, collect(${relationship}) AS ${relationships} WHERE ${far} <> ${centre}`;
  const cut = cypher`WITH ${far}, ${distance}, ${relationships} ORDER BY ${distance}, ${far}.id LIMIT ${parameter(BigInt(first))}`;
  const found = cypher`MATCH (${centre}:Entity {id: ${parameter(id)}}) CALL (${centre}) { ${met} ${cut} RETURN collect(${far}) AS ${nodes}, collect(${distance}) AS ${distances}, collect(${relationships}) AS ${relationships} }`;
  const counted = wantsTotal
    ? cypher` CALL (${centre}) { CALL (${centre}) { ${walk(read, centre, walked)} } WITH ${centre}, ${far} WHERE ${far} <> ${centre} RETURN count(DISTINCT ${far}) AS ${total} }`
    : cypher``;
  const row = cypher`[${wantsTotal ? total : cypher`null`}, ${nodeColumns ? rowsOfNodes(nodes, distances, nodeColumns) : cypher`null`}, ${statements ? rowsOfStatements(centre, nodes, relationships, statements) : cypher`null`}]`;
  return gather(cypher`${found}${counted}`, cypher`'rows'`, row);
}

interface Walked {
  readonly far: Variable;
  readonly distance: Variable;
  readonly relationship: Variable;
}

/**
 * Everything that one relation or two lead to from a node, once for each relation and distance. All that narrows it is a
 * parameter, as each other text would have to be planned anew.
 */
function walk(
  { hops, types, kinds, assertion }: NeighbourhoodRead,
  centre: Variable,
  { far, distance, relationship }: Walked,
): Cypher {
  const [followed, allowed, stated] = [parameter(types), parameter(kinds), parameter(assertion)];
  const step = (from: Variable, over: Variable, to: Variable, ...tests: readonly Cypher[]) => {
    const label = variable();
    const all = [
      ...tests,
      cypher`type(${over}) IN ${followed}`,
      cypher`${to} <> ${from}`,
      cypher`(${stated} IS NULL OR ${over}.assertion = ${stated})`,
      cypher`(${allowed} IS NULL OR ${to} = ${centre} OR any(${label} IN labels(${to}) WHERE ${label} IN ${allowed}))`,
    ];
    return cypher`MATCH (${from})-[${over}]-(${to}:Entity)${whereClause(all)}`;
  };
  const give = (hop: Cypher) => cypher`RETURN ${far}, ${hop} AS ${distance}, ${relationship}`;
  const [between, over] = [variable(), variable()];
  const isFar = cypher`${parameter(BigInt(hops))} > 1`;
  return cypher`${step(centre, relationship, far)} ${give(cypher`1`)} UNION ALL ${step(centre, over, between, isFar)} WITH DISTINCT ${centre}, ${between} ${step(between, relationship, far)} ${give(cypher`2`)}`;
}

function rowsOfNodes(nodes: Variable, distances: Variable, columns: readonly Column[]): Cypher {
  const [index, node, distance] = [variable(), variable(), variable()];
  const each = cypher`UNWIND range(0, size(${nodes}) - 1) AS ${index} WITH ${nodes}[${index}] AS ${node}, ${distances}[${index}] AS ${distance}`;
  return collectRows(each, cypher`[${distance}, ${compileColumns({ node }, columns)}]`);
}

/** A relation that comes up with both of its ends is one all the same. */
function rowsOfStatements(
  centre: Variable,
  nodes: Variable,
  relationships: Variable,
  { columns, first }: NonNullable<NeighbourhoodRead['statements']>,
): Cypher {
  const [some, relationship, from, to] = [variable(), variable(), variable(), variable()];
  const shown = cypher`([${centre}] + ${nodes})`;
  const each = cypher`UNWIND ${relationships} AS ${some} UNWIND ${some} AS ${relationship} WITH DISTINCT ${relationship}, startNode(${relationship}) AS ${from}, endNode(${relationship}) AS ${to} WHERE ${from} IN ${shown} AND ${to} IN ${shown} WITH ${relationship}, ${from} ORDER BY type(${relationship}) + '/' + ${from}.id + '/' + ${to}.id LIMIT ${parameter(BigInt(first))}`;
  return collectRows(each, compileColumns({ node: from, relationship }, columns));
}
