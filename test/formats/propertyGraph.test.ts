import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import type { Field, FieldValue } from '../../src/formats/field.ts';
import { renderGexf } from '../../src/formats/gexf.ts';
import { renderGraphml } from '../../src/formats/graphml.ts';
import type { PropertyGraph } from '../../src/formats/propertyGraph.ts';
import { nastyTexts, sayable, unsayableTexts } from './nastyText.ts';
import { faultsOf } from './validate.ts';

const field = (name: string, type: Field['type'], isList = false): Field => ({
  name,
  type,
  isList,
  description: `what <${name}> is`,
});
const texts = [...nastyTexts, ...unsayableTexts];

/** A node for each nasty text, and edges of every sort between the first three. */
const graph: PropertyGraph = {
  description: 'a graph of <nasty> "texts"',
  nodeFields: [
    field('text', 'text'),
    field('size', 'number'),
    field('count', 'integer'),
    field('old', 'boolean'),
  ],
  edgeFields: [field('why', 'text'), field('words', 'text', true)],
  nodes: texts.map((text, i) => ({
    id: `d:n${i}`,
    label: text,
    kind: i === 0 ? null : 'Thing',
    values: new Map<string, FieldValue>([['text', text], ...numbers(i)]),
  })),
  edges: [
    {
      id: 'A:1',
      from: 'd:n0',
      to: 'd:n1',
      kind: 'A',
      values: new Map([['why', texts[3]!]]),
    },
    { id: 'A:2', from: 'd:n0', to: 'd:n1', kind: 'A', values: new Map() },
    {
      id: 'B:1',
      from: 'd:n2',
      to: 'd:n1',
      kind: 'B',
      values: new Map([['words', nastyTexts]]),
    },
    { id: 'B:2', from: 'd:n2', to: 'd:n2', kind: 'B', values: new Map() },
  ],
};

function numbers(i: number): [string, FieldValue][] {
  return i % 2 === 0
    ? []
    : [
        ['size', i / 4],
        ['count', -i],
        ['old', i % 3 === 0],
      ];
}

/** How a reader that removes white space around a label shows it. */
const asToken = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

const formats = [
  { name: 'graphml', render: renderGraphml, parse: parseGraphml, words: JSON.stringify(nastyTexts) },
  { name: 'gexf', render: renderGexf, parse: parseGexf, words: nastyTexts },
] as const;

test.each(formats)('$name keeps to its standard', async ({ name, render }) => {
  expect(await faultsOf(render(graph), name)).toEqual([]);
  expect(await faultsOf(render({ ...graph, nodes: [], edges: [] }), name)).toEqual([]);
});

test.each(formats)('the check of $name finds faults', async ({ name, render }) => {
  const xml = render(graph);
  for (const spoilt of [
    xml.replace(/ id="d:n1"/, ''),
    xml.replace(/ target="[^"]*"/, ''),
    xml.replace('"boolean"', '"bool"'),
    xml.replace('</edge>', '<node id="x"/></edge>'),
  ]) {
    expect(spoilt).not.toBe(xml);
    expect(await faultsOf(spoilt, name)).not.toEqual([]);
  }
});

test.each(formats)('a reader of $name finds all that was written', ({ name, render, parse, words }) => {
  const read = parse(MultiGraph, render(graph));
  expect(read.nodes().sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
  for (const { id, label, kind, values } of graph.nodes) {
    const attributes = read.getNodeAttributes(id);
    expect(attributes.text).toBe(sayable(label));
    expect(attributes.kind).toBe(kind ?? undefined);
    for (const key of ['size', 'count', 'old']) expect(attributes[key]).toBe(values.get(key));
    expect(asToken(attributes.label)).toBe(asToken(sayable(label)));
  }
  expect(read.edges().sort()).toEqual(graph.edges.map(({ id }) => id));
  for (const { id, from, to, kind } of graph.edges) {
    expect(read.extremities(id)).toEqual([from, to]);
    expect(read.getEdgeAttribute(id, 'kind'), name).toBe(kind);
  }
  expect(read.getEdgeAttribute('A:1', 'why')).toBe(texts[3]);
  expect(read.getEdgeAttribute('A:2', 'why')).toBeUndefined();
  expect(read.getEdgeAttribute('B:1', 'words')).toEqual(words);
});
