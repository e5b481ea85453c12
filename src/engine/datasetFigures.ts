import { type FieldNode, getArgumentValues } from 'graphql';
import { type Kind, kindNamed } from '../catalogue/catalogue.ts';
import { countLists, leftOutLists } from '../catalogue/storage.ts';
import { collectRows } from './aside.ts';
import { compileColumns } from './compile.ts';
import { type Cypher, cypher, identifier, parameter, type Variable, variable } from './cypher.ts';
import { badInput } from './errors.ts';
import type { Column, Shape } from './plan.ts';
import { Columns, type Lists, objectType, type Selecting, selectEntity, selectLists } from './select.ts';

/** Rows of the first entities of a kind that a dataset holds, by id; the row's node is the dataset. */
export interface HeldRows {
  readonly is: 'held';
  readonly kind: Kind;
  readonly first: number;
  readonly columns: readonly Column[];
}

const sizes = { least: 1, most: 1000, default: 100 };

/** Selects a field of Dataset that is a figure; null for one that is a value of the dataset's node. Throws BAD_USER_INPUT. */
export function selectFigure(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  columns: Columns,
  path: readonly string[],
): Shape | null {
  const name = nodes[0]!.name.value;
  const select = (lists: Omit<Lists, 'of'>) =>
    selectLists(selecting, { of: 'node', ...lists }, nodes, columns, path);
  switch (name) {
    case 'kindCounts':
      return select({ typeName: 'KindCount', lists: countLists[name], lead: 'kind', first: null });
    case 'relationCounts':
      return select({ typeName: 'RelationCount', lists: countLists[name], lead: 'relation', first: null });
    case 'leftOut': {
      const first = readFirst(selecting, nodes[0]!, 'No more can be read.');
      return select({ typeName: 'LeftOut', lists: leftOutLists, lead: 'source', first });
    }
    case 'sources': {
      const kind = kindNamed(selecting.catalogue, 'Source');
      const own = new Columns();
      const of: Shape = { is: 'object', fields: selectEntity(selecting, kind, nodes, own, path) };
      const more = 'For more, follow the pages of `sources(where: {dataset: …})`.';
      const first = readFirst(selecting, nodes[0]!, more);
      return { is: 'each', column: columns.take({ is: 'held', kind, first, columns: own.list }), of };
    }
    default:
      return null;
  }
}

function readFirst(selecting: Selecting, node: FieldNode, more: string): number {
  const field = objectType(selecting, 'Dataset').getFields()[node.name.value]!;
  const given = getArgumentValues(field, node, selecting.variables as Record<string, unknown>);
  const first = (given.first as number | null | undefined) ?? sizes.default;
  if (first < sizes.least || first > sizes.most)
    throw badInput(
      `\`first\` needs a number from ${sizes.least} to ${sizes.most}, but ${first} arrived. ${more}`,
    );
  return first;
}

/** The rows of entities that a dataset holds. */
export function compileHeld(dataset: Variable, { kind, first, columns }: HeldRows): Cypher {
  const node = variable();
  const found = cypher`MATCH (${node}:${identifier(kind.name)}) WHERE ${node}.dataset = ${dataset}.id`;
  const cut = cypher`${found} WITH ${node} ORDER BY ${node}.id LIMIT ${parameter(BigInt(first))}`;
  return collectRows(cut, compileColumns({ node }, columns));
}
