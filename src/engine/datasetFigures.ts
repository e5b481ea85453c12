import { type FieldNode, getArgumentValues } from 'graphql';
import { type Kind, kindNamed } from '../catalogue/catalogue.ts';
import { countLists } from '../catalogue/storage.ts';
import { collectRows } from './aside.ts';
import { compileColumns } from './compile.ts';
import { type Cypher, cypher, identifier, list, parameter, type Variable, variable } from './cypher.ts';
import { badInput } from './errors.ts';
import type { Column, Shape } from './plan.ts';
import { Columns, objectType, type Selecting, selectEntity, subfields } from './select.ts';

/** What a dataset holds; the row's node is the dataset. */
export type Figure =
  /** A row of the values in parallel lists on the node. */
  | { readonly is: 'counts'; readonly lists: readonly string[] }
  /** Rows of the first entities of a kind, by id. */
  | {
      readonly is: 'held';
      readonly kind: Kind;
      readonly first: number;
      readonly columns: readonly Column[];
    };

const sizes = { least: 1, most: 1000, default: 100 };

/** Selects a field of Dataset that is a figure; null for one that the dataset's node holds itself. Throws BAD_USER_INPUT. */
export function selectFigure(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  columns: Columns,
  path: readonly string[],
): Shape | null {
  const name = nodes[0]!.name.value;
  switch (name) {
    case 'kindCounts':
      return selectCounts(selecting, 'KindCount', countLists[name], nodes, columns);
    case 'relationCounts':
      return selectCounts(selecting, 'RelationCount', countLists[name], nodes, columns);
    case 'sources': {
      const kind = kindNamed(selecting.catalogue, 'Source');
      const own = new Columns();
      const of: Shape = { is: 'object', fields: selectEntity(selecting, kind, nodes, own, path) };
      const first = readFirst(selecting, nodes[0]!);
      return { is: 'each', column: columns.take({ is: 'held', kind, first, columns: own.list }), of };
    }
    default:
      return null;
  }
}

function readFirst(selecting: Selecting, node: FieldNode): number {
  const field = objectType(selecting, 'Dataset').getFields()[node.name.value]!;
  const given = getArgumentValues(field, node, selecting.variables as Record<string, unknown>);
  const first = (given.first as number | null | undefined) ?? sizes.default;
  if (first < sizes.least || first > sizes.most)
    throw badInput(
      `\`first\` needs a number from ${sizes.least} to ${sizes.most}, but ${first} arrived. For more, follow the pages of \`sources(where: {dataset: …})\`.`,
    );
  return first;
}

function selectCounts(
  selecting: Selecting,
  typeName: string,
  stored: Readonly<Record<string, string>>,
  nodes: readonly FieldNode[],
  columns: Columns,
): Shape {
  const lists: string[] = [];
  const fields = subfields(selecting, objectType(selecting, typeName), nodes).map(
    ([key, [field]]): [string, Shape] => {
      const name = field!.name.value;
      if (name === '__typename') return [key, { is: 'constant', value: typeName }];
      const type = name === 'kind' || name === 'relation' ? 'ID' : 'Int';
      return [key, { is: 'value', column: lists.push(stored[name]!) - 1, type, isRequired: true }];
    },
  );
  // A row for each count also where nothing but the type's name is asked for.
  if (lists.length === 0) lists.push(stored.count!);
  return { is: 'rows', column: columns.take({ is: 'counts', lists }), fields };
}

/** The value of a figure's column. */
export function compileFigure(dataset: Variable, figure: Figure): Cypher {
  switch (figure.is) {
    case 'counts': {
      const index = variable();
      const values = figure.lists.map(name => cypher`${dataset}.${identifier(name)}[${index}]`);
      return cypher`[${index} IN range(0, size(${dataset}.${identifier(figure.lists[0]!)}) - 1) | ${list(values)}]`;
    }
    case 'held': {
      const node = variable();
      const found = cypher`MATCH (${node}:${identifier(figure.kind.name)}) WHERE ${node}.dataset = ${dataset}.id`;
      const cut = cypher`${found} WITH ${node} ORDER BY ${node}.id LIMIT ${parameter(BigInt(figure.first))}`;
      return collectRows(cut, compileColumns({ node }, figure.columns));
    }
  }
}
