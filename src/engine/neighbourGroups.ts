import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { bindAsides, collectRows } from './aside.ts';
import { compileColumns } from './compile.ts';
import { type Cypher, cypher, parameter, variable, whereClause } from './cypher.ts';
import { badInput } from './errors.ts';
import type { Column, Fields, Shape } from './plan.ts';
import { Columns, objectType, type Selecting, selectAbstract, selectStatement, subfields } from './select.ts';

/**
 * The neighbours of one entity, in groups. The one row, if there is such an entity, holds a row
 * `[type, isForward, kind, total, rows of neighbours]` for each group, in the order of the schema.
 */
export interface NeighboursRead {
  readonly is: 'neighbours';
  readonly id: string;
  readonly assertion: string | null;
  readonly first: number;
  /** How many groups an entity of any kind has at most. */
  readonly mostGroups: number;
  readonly links: LinkTable;
  readonly columns: readonly Column[];
  readonly fields: Fields;
}

/** By `Kind>TYPE>Far` for relations that start at the kind and `Kind<TYPE<Far` for others: place, type, direction, kind. */
type LinkTable = Readonly<
  Record<string, readonly [place: bigint, type: string, isForward: boolean, kind: string]>
>;

const sizes = { least: 1, most: 1000, default: 20 };

/** Reads the arguments and the selection of `neighbours`. Throws BAD_USER_INPUT. */
export function planNeighbours(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): NeighboursRead {
  const given = getArgumentValues(field, nodes[0]!, selecting.variables as Record<string, unknown>);
  const first = (given.first as number | null | undefined) ?? sizes.default;
  if (first < sizes.least || first > sizes.most)
    throw badInput(
      `\`first\` needs a number from ${sizes.least} to ${sizes.most}, but ${first} arrived. For all neighbours over one relation, follow the pages of its own field.`,
    );
  const columns = new Columns();
  const fields = selectGroup(selecting, nodes, columns, key);
  return {
    is: 'neighbours',
    id: given.id as string,
    assertion: (given.assertion as string | null | undefined) ?? null,
    first,
    mostGroups: Math.max(...[...selecting.catalogue.kinds.values()].map(k => k.links.size)),
    links: linkTable(selecting.catalogue),
    columns: columns.list,
    fields,
  };
}

function selectGroup(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  columns: Columns,
  key: string,
): Fields {
  const type = objectType(selecting, 'NeighbourGroup');
  return subfields(selecting, type, nodes).map(([name, fieldNodes]): [string, Shape] => {
    switch (fieldNodes[0]!.name.value) {
      case 'relation':
        return [name, { is: 'value', column: 0, type: 'RelationType', isRequired: true }];
      case 'forward':
        return [name, { is: 'value', column: 1, type: 'Boolean', isRequired: true }];
      case 'kind':
        return [name, { is: 'value', column: 2, type: 'Kind', isRequired: true }];
      case 'totalCount':
        return [name, { is: 'value', column: 3, type: 'Int', isRequired: true }];
      case 'edges':
        return [
          name,
          { is: 'rows', column: 4, fields: selectEdge(selecting, fieldNodes, columns, [key, name]) },
        ];
      default:
        return [name, { is: 'constant', value: type.name }];
    }
  });
}

function selectEdge(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  columns: Columns,
  path: readonly string[],
): Fields {
  const type = objectType(selecting, 'NeighbourEdge');
  const kinds = [...selecting.catalogue.kinds.values()];
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const at = [...path, key];
    switch (fieldNodes[0]!.name.value) {
      case 'node':
        return [key, selectAbstract(selecting, kinds, fieldNodes, columns, at)];
      case 'statement': {
        const fields = selectStatement(selecting, null, null, fieldNodes, columns, at);
        return [key, { is: 'object', fields }];
      }
      default:
        return [key, { is: 'constant', value: type.name }];
    }
  });
}

const tables = new WeakMap<Catalogue, LinkTable>();

function linkTable(catalogue: Catalogue): LinkTable {
  const known = tables.get(catalogue);
  if (known) return known;
  const entries = [...catalogue.kinds.values()].flatMap(({ name, links }) =>
    [...links.values()].flatMap((link, i) => {
      const { type } = link.relation;
      const kind = catalogue.kinds.get(link.kind)!.constant;
      const entry = [BigInt(i), type, link.direction !== 'in', kind] as const;
      const out = [`${name}>${type}>${link.kind}`, entry] as const;
      const into = [`${name}<${type}<${link.kind}`, entry] as const;
      return { out: [out], in: [into], both: [out, into] }[link.direction];
    }),
  );
  const table = Object.fromEntries(entries);
  tables.set(catalogue, table);
  return table;
}

/**
 * Either direction by itself, so that a relation of an entity to itself stands in both groups. Neighbours are sorted and cut
 * before anything else of them is read.
 */
export function compileNeighbours({ id, assertion, first, links, columns }: NeighboursRead): Cypher {
  const [node, relationship, far, link, total, index] = [
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
    variable(),
  ];
  const [relationships, nodes, group, groups] = [variable(), variable(), variable(), variable()];
  const tests = assertion ? [cypher`${relationship}.assertion = ${parameter(assertion)}`] : [];
  const table = parameter(links);
  const find = (pattern: Cypher, mark: Cypher) =>
    cypher`MATCH ${pattern}${whereClause(tests)} RETURN ${relationship}, ${far}, ${table}[${labelOf(node)} + ${mark} + type(${relationship}) + ${mark} + ${labelOf(far)}] AS ${link}`;
  const out = find(cypher`(${node})-[${relationship}]->(${far})`, cypher`'>'`);
  const into = find(cypher`(${node})<-[${relationship}]-(${far})`, cypher`'<'`);
  const cut = (one: Cypher) => cypher`collect(${one})[..${parameter(BigInt(first))}]`;
  const grouped = cypher`WITH ${link}, ${relationship}, ${far} WHERE ${link} IS NOT NULL WITH ${link}, ${relationship}, ${far} ORDER BY ${far}.id WITH ${link}, count(*) AS ${total}, ${cut(cypher`${relationship}`)} AS ${relationships}, ${cut(cypher`${far}`)} AS ${nodes} ORDER BY ${link}[0]`;
  const each = cypher`UNWIND range(0, size(${nodes}) - 1) AS ${index} WITH ${nodes}[${index}] AS ${far}, ${relationships}[${index}] AS ${relationship}`;
  const edges = collectRows(each, compileColumns({ node: far, relationship }, columns));
  const row = cypher`[${link}[1], ${link}[2], ${link}[3], ${total}, ${edges}]`;
  return cypher`MATCH (${node}:Entity {id: ${parameter(id)}}) CALL (${node}) { CALL (${node}) { ${out} UNION ALL ${into} } ${bindAsides(grouped, row)} WITH ${row} AS ${group} RETURN collect(${group}) AS ${groups} } RETURN 'rows' AS part, collect(${groups}) AS rows`;
}

function labelOf(node: Parameters<typeof compileColumns>[0]['node']): Cypher {
  const label = variable();
  return cypher`head([${label} IN labels(${node}) WHERE ${label} <> 'Entity'])`;
}
