import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { graphOf, renderGexfFile, renderGraphmlFile } from '../../src/export/propertyGraph.ts';
import { sayable } from '../formats/nastyText.ts';
import { faultsOf } from '../formats/validate.ts';
import { readCases } from './datasets.ts';

const cases = readCases().flatMap(c => [
  { ...c, format: 'graphml' as const, render: renderGraphmlFile, parse: parseGraphml },
  { ...c, format: 'gexf' as const, render: renderGexfFile, parse: parseGexf },
]);

test.each(cases)('$id as $format keeps to the standard', async ({ dataset, context, format, render }) => {
  const xml = render(dataset, context);
  expect(await faultsOf(xml, format)).toEqual([]);
  expect(render(dataset, context)).toBe(xml);
});

test.each(cases)('$id as $format is read whole', ({ dataset, context, render, parse }) => {
  const read = parse(MultiGraph, render(dataset, context));
  for (const { id, kind, values, statement } of dataset.entities) {
    const node = read.getNodeAttributes(id);
    expect(node.kind).toBe(kind);
    for (const [name, value] of values) {
      if (name === 'name') continue;
      if (typeof value !== 'object')
        expect(node[name], `${id} ${name}`).toBe(typeof value === 'string' ? sayable(value) : value);
    }
    expect(node.assertion).toBe(statement.assertion ?? undefined);
  }
  expect(read.edges().sort()).toEqual(
    dataset.relations.map(({ type, from, to }) => `${type}:${from}:${to}`).sort(),
  );
  for (const { type, from, to, statement } of dataset.relations) {
    const edge = `${type}:${from}:${to}`;
    expect(read.extremities(edge)).toEqual([from, to]);
    expect(read.getEdgeAttribute(edge, 'kind')).toBe(type);
    expect(read.getEdgeAttribute(edge, 'reason')).toBe(
      statement.reason === null ? undefined : sayable(statement.reason),
    );
  }
  const ids = new Set([
    ...dataset.entities.map(e => e.id),
    ...dataset.relations.flatMap(r => [r.from, r.to]),
  ]);
  expect(new Set(read.nodes())).toEqual(ids);
});

test('what lies in another dataset is a bare node', () => {
  const { dataset, context } = readCases().find(({ id }) => id === 'nasty')!;
  const { nodes } = graphOf(dataset, context);
  const bare = (id: string) => nodes.find(node => node.id === id);
  expect(bare('common:R-china')).toEqual({
    ...{ id: 'common:R-china', label: '中国', kind: 'Region', values: new Map([['dataset', 'common']]) },
  });
  expect(bare('elsewhere:unknown')).toMatchObject({ label: 'elsewhere:unknown', kind: null });
});

test('a relation that reads the same from both ends says so', () => {
  const { dataset, context } = readCases().find(({ id }) => id === 'common')!;
  const related = (type: string, from: string, to: string) => ({
    ...{ type, from, to },
    statement: { assertion: 'INFERRED' as const, basis: null, reason: 'so', note: null, citations: [] },
  });
  const beyond = new Map(
    ['x:a', 'x:b', 'x:c'].map((id, i) => [id, { kind: i < 2 ? 'Industry' : 'IndustryClass', name: id }]),
  );
  const { edges } = graphOf(
    {
      ...dataset,
      relations: [
        related('CLOSE_MATCH', 'x:a', 'x:b'),
        related('CLOSE_MATCH', 'x:a', 'x:c'),
        related('BROADER', 'x:a', 'x:b'),
      ],
    },
    { ...context, beyond },
  );
  expect(edges.map(({ values }) => values.get('symmetric'))).toEqual([true, undefined, undefined]);
});
