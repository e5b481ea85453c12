import { type Field, type FieldValue, textOf } from './field.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from './propertyGraph.ts';
import { type Element, element, renderXml } from './xml.ts';

/** What GEXF 1.3 calls the types; a list puts `list` before that of its items, and its values are a JSON array too. */
const typeNames = { text: 'string', integer: 'integer', number: 'double', boolean: 'boolean' } as const;

const kind: Field = { name: 'kind', type: 'text', isList: false, description: '' };

/** A graph as GEXF 1.3. GEXF knows labels and the kinds of edges; that of a node is an attribute like the rest. */
export function renderGexf({ description, nodeFields, edgeFields, nodes, edges }: PropertyGraph): string {
  const renderNode = (node: GraphNode): Element => {
    const values = node.kind === null ? node.values : new Map([...node.values, [kind.name, node.kind]]);
    return element('node', { id: node.id, label: node.label }, renderValues([kind, ...nodeFields], values));
  };
  const renderEdge = (edge: GraphEdge): Element => {
    const ends = { id: edge.id, source: edge.from, target: edge.to };
    return element(
      'edge',
      { ...ends, label: edge.kind, kind: edge.kind },
      renderValues(edgeFields, edge.values),
    );
  };
  const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', {}, [element('creator', {}, 'plangraph'), element('description', {}, description)]),
    element('graph', { mode: 'static', defaultedgetype: 'directed', idtype: 'string' }, [
      declareFields('node', [kind, ...nodeFields]),
      declareFields('edge', edgeFields),
      element('nodes', {}, nodes.map(renderNode)),
      element('edges', {}, edges.map(renderEdge)),
    ]),
  ]);
  return renderXml(root);
}

function declareFields(domain: 'node' | 'edge', fields: readonly Field[]): Element {
  const attributes = fields.map(({ name, type, isList }) =>
    element('attribute', {
      id: name,
      title: name,
      type: isList ? `list${typeNames[type]}` : typeNames[type],
    }),
  );
  return element('attributes', { class: domain }, attributes);
}

function renderValues(fields: readonly Field[], values: ReadonlyMap<string, FieldValue>): Element[] {
  const given = fields.flatMap(({ name }) => {
    const value = values.get(name);
    return value === undefined ? [] : [element('attvalue', { for: name, value: textOf(value) })];
  });
  return given.length === 0 ? [] : [element('attvalues', {}, given)];
}
