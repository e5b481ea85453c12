import { type Field, type FieldValue, textOf } from './field.ts';
import type { PropertyGraph } from './propertyGraph.ts';
import { type Element, element, renderXml } from './xml.ts';

/** What http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd calls the types; it has no lists, so these are JSON in text. */
const typeNames = { text: 'string', integer: 'int', number: 'double', boolean: 'boolean' } as const;

const text = { type: 'text', isList: false } as const;
const label: Field = { name: 'label', ...text, description: 'The name of the node.' };
const kind: Field = { name: 'kind', ...text, description: 'What kind of node or edge it is.' };

/** A graph as GraphML 1.1. Label and kind are data like the rest. */
export function renderGraphml({ description, nodeFields, edgeFields, nodes, edges }: PropertyGraph): string {
  const root = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd',
    },
    [
      element('desc', {}, description),
      ...[label, kind, ...nodeFields].map(field => renderKey('node', field)),
      ...[kind, ...edgeFields].map(field => renderKey('edge', field)),
      element('graph', { edgedefault: 'directed' }, [
        ...nodes.map(node => {
          const values = new Map([...node.values, ...named(label, node.label), ...named(kind, node.kind)]);
          return element('node', { id: node.id }, renderData('node', [label, kind, ...nodeFields], values));
        }),
        ...edges.map(edge => {
          const ends = { id: edge.id, source: edge.from, target: edge.to };
          const values = new Map([...edge.values, ...named(kind, edge.kind)]);
          return element('edge', ends, renderData('edge', [kind, ...edgeFields], values));
        }),
      ]),
    ],
  );
  return renderXml(root);
}

function renderKey(domain: 'node' | 'edge', { name, type, isList, description }: Field): Element {
  const id = `${domain}.${name}`;
  const typeName = isList ? 'string' : typeNames[type];
  return element('key', { id, for: domain, 'attr.name': name, 'attr.type': typeName }, [
    element('desc', {}, description),
  ]);
}

function named({ name }: Field, value: string | null): [string, FieldValue][] {
  return value === null ? [] : [[name, value]];
}

function renderData(
  domain: 'node' | 'edge',
  fields: readonly Field[],
  values: ReadonlyMap<string, FieldValue>,
): Element[] {
  return fields.flatMap(({ name }) => {
    const value = values.get(name);
    return value === undefined ? [] : [element('data', { key: `${domain}.${name}` }, textOf(value))];
  });
}
