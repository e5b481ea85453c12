import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FieldValue } from '../formats/field.ts';
import type { AnswerObject } from './answer.ts';
import { type Branch, branchesOf } from './branches.ts';
import { type Flow, flowOf } from './flow.ts';
import { type Marks, marksOf } from './marks.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { type NetworkNode, networkOf, type Tie } from './network.ts';
import type { View } from './view.ts';

/** What is drawn of the answer to a view's query, as plain data that JSON can carry. */
export type Drawn =
  /** A table is its own picture. */
  | { readonly as: 'TABLE' }
  | { readonly as: 'MATRIX'; readonly matrix: Matrix }
  | { readonly as: 'SANKEY'; readonly flow: Flow }
  | { readonly as: 'TREE'; readonly branches: readonly Branch[] }
  | { readonly as: 'NETWORK'; readonly nodes: readonly DrawnNode[]; readonly ties: readonly DrawnTie[] }
  | ({ readonly as: 'TIMELINE' | 'BULLET' | 'BAR' } & Marks);

export type DrawnNode = Plain<NetworkNode>;
export type DrawnTie = Plain<Tie>;

/** With its values by their keys; what it rests on stands beside the chart. */
type Plain<T> = Omit<T, 'values' | 'evidence'> & { readonly values: Readonly<Record<string, FieldValue>> };

/** What is drawn of the answer to the query of a view, in the view's form. */
export function drawnOf(view: View, catalogue: Catalogue, data: AnswerObject): Drawn {
  const { drawing } = view;
  switch (drawing.as) {
    case 'TABLE':
      return { as: 'TABLE' };
    case 'MATRIX':
      return { as: 'MATRIX', matrix: matrixOf(view, drawing, data) };
    case 'SANKEY':
      return { as: 'SANKEY', flow: flowOf(view, drawing, data) };
    case 'TREE':
      return { as: 'TREE', branches: branchesOf(view, drawing, data) };
    case 'NETWORK': {
      const { nodes, ties } = networkOf(view, catalogue, data);
      return { as: 'NETWORK', nodes: nodes.map(plain), ties: ties.map(plain) };
    }
    case 'TIMELINE':
    case 'BULLET':
    case 'BAR':
      return { as: drawing.as, ...marksOf(view, drawing, data) };
  }
}

function plain<T extends Pick<NetworkNode, 'values' | 'evidence'>>({
  values,
  evidence,
  ...item
}: T): Plain<T> {
  return { ...item, values: Object.fromEntries(values) };
}
