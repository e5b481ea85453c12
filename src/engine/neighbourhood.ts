import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { bindAsides } from './aside.ts';
import { compileColumns, gather } from './compile.ts';
import {
  type Cypher,
  cypher,
  join,
  list,
  parameter,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';
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
 * Each part that is asked for walks for itself, beside the others and not after them: a list of what one found would be in all
 * rows of the next, and count with each against the memory that a statement may use.
 */
export function compileNeighbourhood(read: NeighbourhoodRead): Cypher {
  const { id, wantsTotal, nodeColumns, statements } = read;
  const [centre, total, neighbours, stated] = [variable(), variable(), variable(), variable()];
  const parts = [
    wantsTotal && { name: total, found: countAll(read, centre) },
    nodeColumns && { name: neighbours, found: collectNodes(read, centre, nodeColumns) },
    statements && { name: stated, found: collectStatements(read, centre, statements) },
  ].filter(part => !!part);
  const none = cypher`null`;
  const branches = parts.map(({ name, found }) => {
    const values = parts.map(part => (part.name === name ? name : cypher`${none} AS ${part.name}`));
    return cypher`CALL (${centre}) { ${found} AS ${name} } RETURN ${join(values, cypher`, `)}`;
  });
  const middle = cypher`MATCH (${centre}:Entity {id: ${parameter(id)}})`;
  const each = cypher` CALL (${centre}) { ${join(branches, cypher` UNION ALL `)} }`;
  const values = parts.map(({ name }) => cypher`head(collect(${name})) AS ${name}`);
  const all = parts.length > 0 ? cypher`${each} WITH ${join([centre, ...values], cypher`, `)}` : cypher``;
  const row = [wantsTotal ? total : none, nodeColumns ? neighbours : none, statements ? stated : none];
  return gather(cypher`${middle}${all}`, cypher`'rows'`, list(row));
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

function countAll(read: NeighbourhoodRead, centre: Variable): Cypher {
  const walked = { far: variable(), distance: variable(), relationship: variable() };
  const { far } = walked;
  return cypher`CALL (${centre}) { ${walk(read, centre, walked)} } WITH ${centre}, ${far} WHERE ${far} <> ${centre} RETURN count(DISTINCT ${far})`;
}

/** The nearest and first of what surrounds a node, each with how far it is, and the relations that led there where a name for them is given. */
function nearest(
  read: NeighbourhoodRead,
  centre: Variable,
  walked: Walked,
  relationships: Variable | null = null,
): Cypher {
  const { far, distance, relationship } = walked;
  const collected = relationships ? cypher`, collect(${relationship}) AS ${relationships}` : cypher``;
  const kept = relationships ? cypher`, ${relationships}` : cypher``;
  return cypher`CALL (${centre}) { ${walk(read, centre, walked)} } WITH ${centre}, ${far}, min(${distance}) AS ${distance}${collected} WHERE ${far} <> ${centre} WITH ${centre}, ${far}, ${distance}${kept} ORDER BY ${distance}, ${far}.id LIMIT ${parameter(BigInt(read.first))}`;
}

function collectNodes(read: NeighbourhoodRead, centre: Variable, columns: readonly Column[]): Cypher {
  const walked = { far: variable(), distance: variable(), relationship: variable() };
  const { far, distance } = walked;
  const row = cypher`[${distance}, ${compileColumns({ node: far }, columns)}]`;
  return cypher`${bindAsides(nearest(read, centre, walked), row)} RETURN collect(${row})`;
}

/**
 * A relation comes up with each of its ends that is not the middle and was gone to from the other. It is taken with the one
 * that comes later, all before which are shown too: both are one relation away, or one of them is two.
 */
function collectStatements(
  read: NeighbourhoodRead,
  centre: Variable,
  { columns, first }: NonNullable<NeighbourhoodRead['statements']>,
): Cypher {
  const walked = { far: variable(), distance: variable(), relationship: variable() };
  const { far, distance, relationship } = walked;
  const [relationships, from, to, near] = [variable(), variable(), variable(), variable()];
  const shown = nearest(read, centre, walked, relationships);
  const ends = cypher`startNode(${relationship}) AS ${from}, endNode(${relationship}) AS ${to}`;
  const each = cypher`UNWIND ${relationships} AS ${relationship} WITH ${centre}, ${far}, ${distance}, ${relationship}, ${ends} WITH *, CASE ${far} WHEN ${to} THEN ${from} ELSE ${to} END AS ${near} WHERE ${distance} > 1 OR ${near} = ${centre} OR ${near}.id < ${far}.id`;
  const ordered = cypher`WITH ${relationship}, ${from}, ${to} ORDER BY type(${relationship}) + '/' + ${from}.id + '/' + ${to}.id LIMIT ${parameter(BigInt(first))}`;
  const row = compileColumns({ node: from, relationship }, columns);
  return cypher`${bindAsides(cypher`${shown} ${each} ${ordered}`, row)} RETURN collect(${row})`;
}
