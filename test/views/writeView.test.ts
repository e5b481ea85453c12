import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../src/formats/csv.ts';
import { renderGexf } from '../../src/formats/gexf.ts';
import { renderGraphml } from '../../src/formats/graphml.ts';
import { aboutView } from '../../src/views/about.ts';
import { readDatasets } from '../../src/views/datasets.ts';
import type { TextFormat } from '../../src/views/formatNames.ts';
import { graphOf } from '../../src/views/graph.ts';
import { readWhole } from '../../src/views/readWhole.ts';
import { tableOf } from '../../src/views/table.ts';
import type { View } from '../../src/views/view.ts';
import type { Language } from '../../src/views/words.ts';
import { formatsOf, writeView } from '../../src/views/writeView.ts';
import { catalogue, schema } from '../testEngine.ts';
import { createPagedEngine } from './pagedGraph.ts';
import { ask, execute, viewOf } from './smallGraph.ts';

/** The parts of a view over the small graph, or over so many pathways. */
async function partsOf(
  view: View,
  format: TextFormat,
  { bom = true, pathways = 0, language = 'en' as Language } = {},
): Promise<string[]> {
  const engine = pathways ? createPagedEngine({ pathways, measures: () => 1 }) : { execute };
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => 'r1' });
  const parts: string[] = [];
  const about = async () => aboutView(view, { ...aboutParts, datasets: await readDatasets({ execute }) });
  const writing = { format, catalogue, bom, language, about };
  for await (const part of writeView(view, reading, writing)) parts.push(part);
  return parts;
}

const aboutParts = {
  variables: {},
  address: 'http://localhost/views/mine',
  retrievedAt: new Date('2026-07-01T08:00:00Z'),
};

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
  const all = ['csv', 'json', 'ndjson', 'md', 'xlsx', 'metadata.json'];
  expect(formatsOf(table)).toEqual(all);
  expect(formatsOf(matrix)).toEqual([...all, 'graphml', 'gexf']);
});

describe('md', () => {
  const short = viewOf('TABLE', 'measures(first: 2) { nodes { name dueYear } }');

  test('is a title, what took effect, a table, how much it shows and how to cite it', async () => {
    expect((await partsOf(short, 'md')).join('')).toBe(
      [
        '# T',
        '',
        '| name | dueYear |',
        '| --- | ---: |',
        '| m1 | 2026 |',
        '| m2 | 2030 |',
        '',
        '2 rows (measures shows 2 of 4)',
        '',
        'Cite as: T. View “mine” of plangraph. Data: A (a 1, CC0-1.0). Retrieved 2026-07-01T08:00:00.000Z from http://localhost/views/mine',
        '',
      ].join('\n'),
    );
  });

  test('speaks Chinese', async () => {
    expect((await partsOf(table, 'md', { language: 'zh' })).join('')).toContain('\n\n5 行\n\n引用格式: T。');
  });

  test('comes page by page', async () => {
    const view = viewOf('TABLE', 'pathways { nodes { name } }');
    const parts = await partsOf(view, 'md', { pathways: 2_500 });
    expect(parts).toHaveLength(5);
    expect(parts.at(-1)).toContain('\n2,500 rows\n');
  });
});

describe('metadata.json', () => {
  const read = async (view: View) => JSON.parse((await partsOf(view, 'metadata.json')).join(''));

  test('says what the rows are, and of what', async () => {
    const metadata = await read(table);
    expect(metadata).toMatchObject({
      name: 'mine',
      title: { en: 'T', zh: 'T' },
      description: null,
      form: 'TABLE',
      address: 'http://localhost/views/mine',
      rows: 5,
      complete: true,
      cuts: [],
      retrievedAt: '2026-07-01T08:00:00.000Z',
      formats: { csv: 'http://localhost/views/mine.csv', xlsx: 'http://localhost/views/mine.xlsx' },
    });
    expect(metadata.columns.map(({ name }: { name: string }) => name)).toEqual([
      'name',
      'dueYear',
      'altNames',
      'industries.name',
    ]);
    expect(metadata.columns[1]).toEqual({
      name: 'dueYear',
      type: 'integer',
      isList: false,
      description: catalogue.kinds.get('Measure')!.properties.get('dueYear')!.description,
    });
    expect(metadata.datasets).toEqual([
      {
        id: 'a',
        title: 'A',
        version: '1',
        licence: 'CC0-1.0',
        loadedAt: '2026-01-01T00:00:00Z',
        sources: [{ id: 'a:s1', title: 'S', publisher: null, publishedOn: null, sha256: 'abc' }],
      },
    ]);
  });

  test('says what is cut', async () => {
    expect(await read(viewOf('TABLE', 'measures(first: 3) { nodes { name } }'))).toMatchObject({
      rows: 3,
      complete: false,
      cuts: [{ path: 'measures', shown: 3, total: 4 }],
    });
  });
});
