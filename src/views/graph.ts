import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Field, FieldValue } from '../formats/field.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../formats/propertyGraph.ts';
import type { AnswerObject } from './answer.ts';
import { type Flow, flowOf } from './flow.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { type Network, networkOf } from './network.ts';
import type { Thing } from './thing.ts';
import type { View } from './view.ts';

/** The answer to a view's query as a graph, whose nodes are told apart by ids; null for the forms that are none. */
export function graphOf(view: View, catalogue: Catalogue, data: AnswerObject): PropertyGraph | null {
  const { drawing, title } = view;
  switch (drawing.as) {
    case 'MATRIX':
      return describe(title.en, ofMatrix(matrixOf(view, drawing, data)));
    case 'SANKEY':
      return describe(title.en, ofFlow(flowOf(view, drawing, data)));
    case 'NETWORK':
      return describe(title.en, ofNetwork(networkOf(view, catalogue, data)));
    default:
      return null;
  }
}

interface Parts {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A cell that is not empty is an edge from its row to its column. */
function ofMatrix({ rows, columns, cells }: Matrix): Parts {
  const things = new Map([...rows, ...columns].map(thing => [thing.key, thing]));
  return {
    nodes: [...things.values()].map(thing => nodeOf(thing.key, thing, {})),
    edges: cells.map(({ row, column, value, count, inferred }) =>
      edgeOf('CELL', rows[row]!.key, columns[column]!.key, { value, count, inferred }),
    ),
  };
}

/** What stands at two steps is two nodes, so their ids begin with the step. */
function ofFlow({ nodes, links }: Flow): Parts {
  const at = (step: number, key: string) => `${step}.${key}`;
  return {
    nodes: nodes.map(node => nodeOf(at(node.step, node.key), node, { step: node.step, entity: node.id })),
    edges: links.map(({ step, from, to, value, count, inferred }) =>
      edgeOf('FLOW', at(step, from), at(step + 1, to), { value, count, inferred }),
    ),
  };
}

function ofNetwork({ nodes, ties }: Network): Parts {
  return {
    nodes: nodes.map(node => nodeOf(node.key, node, Object.fromEntries(node.values))),
    edges: ties.map(({ from, to, type, isInferred, values }) =>
      edgeOf(type, from, to, { ...Object.fromEntries(values), ...(isInferred && { assertion: 'INFERRED' }) }),
    ),
  };
}

type Values = Readonly<Record<string, FieldValue | null>>;

function nodeOf(id: string, { label, kind }: Thing, values: Values): GraphNode {
  return { id, label: label || 'not stated', kind, values: stated(values) };
}

function edgeOf(kind: string, from: string, to: string, values: Values): GraphEdge {
  return { id: `${kind}:${from}:${to}`, from, to, kind, values: stated(values) };
}

/** A field is not named as what every node or edge has. */
function stated(values: Values): Map<string, FieldValue> {
  return new Map(
    Object.entries(values)
      .filter((entry): entry is [string, FieldValue] => entry[1] !== null)
      .map(([name, value]) => [name === 'kind' || name === 'label' ? `${name}_` : name, value]),
  );
}

const descriptions: Readonly<Record<string, string>> = {
  step: 'The step of the flow, from 1.',
  entity: 'The id of the entity.',
  value: 'How large it is.',
  count: 'How many rows of the view meet here.',
  inferred: 'How many of them by inference, as far as the view asks for edges.',
  assertion: 'Whether the source says it itself.',
};

function describe(description: string, { nodes, edges }: Parts): PropertyGraph {
  const nodeFields = fieldsOf(nodes);
  const edgeFields = fieldsOf(edges);
  return {
    description,
    nodeFields,
    edgeFields,
    nodes: nodes.map(node => ({ ...node, values: fitted(node.values, nodeFields) })),
    edges: edges.map(edge => ({ ...edge, values: fitted(edge.values, edgeFields) })),
  };
}

/** Which values there are. Under one name two kinds may hold different types: then it is text, which holds both. */
function fieldsOf(items: readonly (GraphNode | GraphEdge)[]): Field[] {
  const names = new Set(items.flatMap(({ values }) => [...values.keys()]));
  return [...names].map((name): Field => {
    const values = items.flatMap(({ values }) => values.get(name) ?? []);
    const lists = items.filter(({ values }) => Array.isArray(values.get(name))).length;
    const isList = lists > 0 && items.every(({ values }) => typeof (values.get(name) ?? []) === 'object');
    const type = isList || lists === 0 ? typeOf(values as readonly (string | number | boolean)[]) : 'text';
    return { name, type, isList, description: descriptions[name] ?? '' };
  });
}

function typeOf(values: readonly (string | number | boolean)[]): Field['type'] {
  if (values.every(value => typeof value === 'boolean')) return 'boolean';
  if (!values.every(value => typeof value === 'number')) return 'text';
  return values.every(value => Number.isInteger(value) && Math.abs(value) < 2 ** 31) ? 'integer' : 'number';
}

function fitted(values: ReadonlyMap<string, FieldValue>, fields: readonly Field[]): Map<string, FieldValue> {
  const types = new Map(fields.map(field => [field.name, field]));
  return new Map(
    [...values].map(([name, value]) => {
      const { type, isList } = types.get(name)!;
      return [
        name,
        type === 'text' && !isList ? (Array.isArray(value) ? value.join('; ') : String(value)) : value,
      ];
    }),
  );
}
