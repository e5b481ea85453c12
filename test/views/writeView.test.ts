import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/formats/csv.ts';
import { renderGexf } from '../../src/formats/gexf.ts';
import { renderGraphml } from '../../src/formats/graphml.ts';
import type { ViewFormat } from '../../src/views/formatNames.ts';
import { graphOf } from '../../src/views/graph.ts';
import { readWhole } from '../../src/views/readWhole.ts';
import { tableOf } from '../../src/views/table.ts';
import type { View } from '../../src/views/view.ts';
import { formatsOf, writeView } from '../../src/views/writeView.ts';
import { catalogue, schema } from '../testEngine.ts';
import { createPagedEngine } from './pagedGraph.ts';
import { ask, execute, viewOf } from './smallGraph.ts';

/** The parts of a view over the small graph, or over so many pathways. */
async function partsOf(view: View, format: ViewFormat, { bom = true, pathways = 0 } = {}): Promise<string[]> {
  const engine = pathways ? createPagedEngine({ pathways, measures: () => 1 }) : { execute };
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => 'r1' });
  const parts: string[] = [];
  for await (const part of writeView(view, reading, { format, catalogue, bom })) parts.push(part);
  return parts;
}

const table = viewOf('TABLE', 'measures { nodes { name dueYear altNames industries { nodes { name } } } }');
const matrix = viewOf('MATRIX', 'measures { nodes { name @row industries { nodes { name @column } } } }');

test('CSV is that of the whole table, with the mark or without', async () => {
  const csv = renderCsv(tableOf(table, ask(table)));
  expect((await partsOf(table, 'csv')).join('')).toBe(csv);
  expect((await partsOf(table, 'csv', { bom: false })).join('')).toBe(csv.slice(1));
  expect(
    csv.startsWith('\uFEFFname,dueYear,altNames,industries.name\r\nm1,2026,"[""x"",""y""]",Light\r\n'),
  ).toBe(true);
});

test('JSON has a record for each row, by the names of the columns', async () => {
  const records = JSON.parse((await partsOf(table, 'json')).join(''));
  expect(records).toHaveLength(5);
  expect(records[0]).toEqual({ name: 'm1', dueYear: 2026, altNames: ['x', 'y'], 'industries.name': 'Light' });
  expect(records[4]).toEqual({ name: 'm4', dueYear: null, altNames: [], 'industries.name': null });
  const lines = (await partsOf(table, 'ndjson')).join('').trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line))).toEqual(records);
});

test('without rows each is whole, too', async () => {
  const empty = viewOf('TABLE', 'measures(where: {id: {eq: "a:none"}}) { nodes { name } }');
  expect((await partsOf(empty, 'csv')).join('')).toBe('\uFEFFname\r\n');
  expect(JSON.parse((await partsOf(empty, 'json')).join(''))).toEqual([]);
  expect((await partsOf(empty, 'ndjson')).join('')).toBe('');
});

test.each(['csv', 'json', 'ndjson'] as const)('%s comes page by page', async format => {
  const view = viewOf('TABLE', 'pathways { nodes { name } }');
  const parts = await partsOf(view, format, { pathways: 2_500 });
  expect(parts).toHaveLength(5);
  const text = parts.join('');
  const read: Record<typeof format, () => { name: string }[]> = {
    csv: () => parse(text, { bom: true, columns: true }),
    json: () => JSON.parse(text),
    ndjson: () =>
      text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
  };
  const names = read[format]().map(({ name }) => name);
  expect(names).toEqual(Array.from({ length: 2_500 }, (_, i) => `p${i}`));
});

test('a graph is written by those who write graphs', async () => {
  const graph = graphOf(matrix, catalogue, ask(matrix))!;
  expect(await partsOf(matrix, 'graphml')).toEqual([renderGraphml(graph)]);
  expect(await partsOf(matrix, 'gexf')).toEqual([renderGexf(graph)]);
});

test('a view that is no graph has no formats of graphs', () => {
  expect(formatsOf(table)).toEqual(['csv', 'json', 'ndjson']);
  expect(formatsOf(matrix)).toEqual(['csv', 'json', 'ndjson', 'graphml', 'gexf']);
});
