import { describe, expect, test } from 'vitest';
import type { Cut } from '../../src/views/cuts.ts';
import { readAnswer, readRows, readWhole } from '../../src/views/readWhole.ts';
import type { Cells } from '../../src/views/table.ts';
import { tableRows } from '../../src/views/table.ts';
import type { View } from '../../src/views/view.ts';
import { schema } from '../testEngine.ts';
import { createPagedEngine, type PagedGraph } from './pagedGraph.ts';
import { execute, viewOf } from './smallGraph.ts';

interface Read {
  readonly rows: Cells[];
  readonly cuts: readonly Cut[];
}

async function read(view: View, { execute }: ReturnType<typeof createPagedEngine>): Promise<Read> {
  const reading = readWhole(view, {}, { schema, execute, revision: () => 'r1' });
  const rows: Cells[] = [];
  for await (const row of readRows(view, reading)) rows.push(row);
  return { rows, cuts: reading.cuts() };
}

const nested = viewOf(
  'TABLE',
  'pathways { nodes { name measures { edges { node { name industries { nodes { name } } } } } } }',
);

/** The rows that `nested` must have, by counting. */
function countedRows({ pathways, measures, industries = 0 }: PagedGraph): Cells[] {
  const upTo = (count: number, each: (i: number) => Cells[], empty: Cells) =>
    count === 0 ? [empty] : Array.from({ length: count }, (_, i) => each(i)).flat();
  return Array.from({ length: pathways }, (_, p) =>
    upTo(
      measures(p),
      m => upTo(industries, i => [[`p${p}`, `p${p}m${m}`, `p${p}m${m}i${i}`]], [`p${p}`, `p${p}m${m}`, null]),
      [`p${p}`, null, null],
    ),
  ).flat();
}

describe('a list that a view does not page', () => {
  test.each<[string, PagedGraph]>([
    ['longer than a page', { pathways: 2_345, measures: () => 0 }],
    ['with longer and shorter lists inside', { pathways: 120, measures: p => [0, 1, 40, 41, 95][p % 5]! }],
    ['with lists inside these', { pathways: 30, measures: p => p * 3, industries: 7 }],
    ['with lists inside these that go on', { pathways: 3, measures: p => 10 + p, industries: 55 }],
    ['that is empty', { pathways: 0, measures: () => 0 }],
  ])('%s is read to its end, each row once', async (_, graph) => {
    const { rows, cuts } = await read(nested, createPagedEngine(graph));
    expect(rows).toEqual(countedRows(graph));
    expect(cuts).toEqual([]);
  });

  test('is read in as large pages as are admitted', async () => {
    const flat = viewOf('TABLE', 'pathways { nodes { name } }');
    const engine = createPagedEngine({ pathways: 2_345, measures: () => 0 });
    await read(flat, engine);
    expect(engine.counts()).toEqual({ requests: 3, refusals: 0 });
    expect(engine.asked.map(({ first, after }) => [first, after])).toEqual([
      [1000, null],
      [1000, '1000'],
      [1000, '2000'],
    ]);
    const deep = createPagedEngine({ pathways: 250, measures: () => 1, industries: 1 });
    await read(nested, deep);
    // 100 × 20 × 20 is the first that is no more than 50,000; the size is kept for the pages that follow.
    expect(deep.counts().requests).toBe(3);
    expect(deep.asked.filter(({ path }) => path === 'pathways').map(({ first }) => first)).toEqual([
      100, 100, 100,
    ]);
  });

  test('inside a single thing is read to its end', async () => {
    const view = viewOf('TABLE', 'pathway(id: "a:p1") { name measures { nodes { name } } }');
    const { rows } = await read(view, createPagedEngine({ pathways: 2, measures: () => 2_500 }));
    expect(rows).toHaveLength(2_500);
    expect(rows.at(-1)).toEqual(['p1', 'p1m2499']);
  });

  test('in a fragment is read to its end', async () => {
    const view = viewOf(
      'TABLE',
      'pathways { nodes { name ... on Pathway { measures { nodes { name } } } } }',
    );
    const { rows } = await read(view, createPagedEngine({ pathways: 2, measures: () => 90 }));
    expect(rows).toHaveLength(180);
  });

  test('under a key that several kinds share is read to its end', async () => {
    const view = viewOf(
      'TABLE',
      'node(id: "a:p1") { ... on Measure { list: industries { nodes { name } } } ... on Pathway { list: measures { nodes { name } } } }',
    );
    const { rows } = await read(view, createPagedEngine({ pathways: 2, measures: () => 90 }));
    expect(rows.at(-1)).toEqual(['p1m89']);
  });

  test('beside the rows is joined whole', async () => {
    const view = viewOf(
      'TABLE',
      'pathways { nodes { name measures { nodes { name } } } } all: pathways { nodes { name } }',
    );
    const engine = createPagedEngine({ pathways: 1_500, measures: () => 1 });
    const { rows } = await read(view, engine);
    expect(rows).toHaveLength(1_500);
    for (const row of [rows[0]!, rows.at(-1)!]) expect(String(row[2]).split('; ')).toHaveLength(1_500);
  });

  test('comes in pieces, which are the whole when they are put together', async () => {
    const engine = createPagedEngine({ pathways: 1_500, measures: () => 2 });
    const view = viewOf('TABLE', 'pathways { totalCount nodes { name measures { nodes { name } } } }');
    const reader = { schema, execute: engine.execute, revision: () => 'r1' };
    const sizes: number[] = [];
    for await (const piece of readWhole(view, {}, reader).pieces)
      sizes.push([...tableRows(view, piece)].length);
    expect(sizes).toEqual([2000, 1000]);
    const whole = await readAnswer(view, readWhole(view, {}, reader));
    expect([...tableRows(view, whole)]).toHaveLength(3_000);
  });
});

describe('a list that a view pages', () => {
  const graph: PagedGraph = { pathways: 50, measures: p => p, industries: 0 };

  test.each<[string, string, number, Cut[]]>([
    [
      'is as long as it says',
      'pathways(first: 12) { nodes { name } }',
      12,
      [{ path: 'pathways', shown: 12, total: 50 }],
    ],
    ['may hold all there is', 'pathways(first: 50) { nodes { name } }', 50, []],
    [
      'inside others is told as one',
      'pathways(first: 4) { nodes { name measures(first: 2) { nodes { name } } } }',
      6,
      [
        { path: 'pathways', shown: 4, total: 50 },
        { path: 'pathways.measures', shown: 5, total: 6 },
      ],
    ],
    [
      'over several pages of what holds it is told once',
      'pathways { nodes { name measures(first: 2) { nodes { name } } } }',
      98,
      [{ path: 'pathways.measures', shown: 97, total: 1225 }],
    ],
    ['says nothing where no rows are asked for', 'pathways(first: 2) { totalCount }', 1, []],
  ])('%s', async (_, selection, rows, cuts) => {
    const answer = await read(viewOf('TABLE', selection), createPagedEngine(graph, 500));
    expect(answer.rows).toHaveLength(rows);
    expect(answer.cuts).toEqual(cuts);
  });
});

describe('a list that the API itself bounds', () => {
  test.each<[string, string, string, Cut[]]>([
    [
      'may be cut when it is full',
      'TABLE',
      'measures { groups(by: VOICE, first: 1) { key count } }',
      [{ path: 'measures.groups', shown: 1, total: null }],
    ],
    ['is not cut when it is not', 'TABLE', 'measures { groups(by: VOICE, first: 3) { key count } }', []],
    ['has a bound unasked', 'TABLE', 'paths(from: "a:m1", to: "a:m2") { length }', []],
    [
      'tells what a crosstab omits',
      'MATRIX',
      'measures { crosstab(rows: VOICE, columns: INDUSTRIES, firstRows: 1, firstColumns: 3) { omittedRows } }',
      [
        { path: 'measures.crosstab.rows', shown: 1, total: 2 },
        { path: 'measures.crosstab.columns', shown: 3, total: 4 },
      ],
    ],
    [
      'counts the neighbours that are not shown',
      'TABLE',
      'neighbours(id: "a:m1", first: 1) { relation edges { node { name } } }',
      [{ path: 'neighbours', shown: 3, total: 5 }],
    ],
  ])('%s', async (_, as, selection, cuts) => {
    const view = viewOf(as, selection);
    const reading = readWhole(view, {}, { schema, execute, revision: () => 'r1' });
    await readAnswer(view, reading);
    expect(reading.cuts()).toEqual(cuts);
  });
});

describe('what is too much', () => {
  const flat = viewOf('TABLE', 'pathways { nodes { name } }');

  test('is refused before the first row where the list itself is too long', async () => {
    const engine = createPagedEngine({ pathways: 100_001, measures: () => 0 });
    const reading = readWhole(flat, {}, { schema, execute: engine.execute, revision: () => 'r1' });
    await expect(reading.pieces.next()).rejects.toMatchObject({
      message:
        'A view shows at most 100,000 rows, but `pathways` has 100,001. Narrow it by a parameter or a condition, or give it a `first`.',
      extensions: { code: 'TOO_EXPENSIVE' },
    });
    expect(engine.counts().requests).toBe(1);
  });

  test('is refused where rows come to too many', async () => {
    const engine = createPagedEngine({ pathways: 1_001, measures: () => 100 });
    const view = viewOf('TABLE', 'pathways { nodes { name measures { nodes { name } } } }');
    await expect(read(view, engine)).rejects.toMatchObject({
      message: expect.stringMatching(/^A view shows at most 100,000 rows, but `mine` has more\./),
    });
  });

  test('is refused where even row by row it is', async () => {
    const engine = createPagedEngine({ pathways: 2, measures: () => 1 }, 0);
    await expect(read(flat, engine)).rejects.toMatchObject({ message: 'too much' });
    expect(engine.counts().requests).toBe(0);
  });

  test('does not read on when data are replaced meanwhile', async () => {
    const engine = createPagedEngine({ pathways: 3_000, measures: () => 0 });
    let state = 1;
    const reading = readWhole(flat, {}, { schema, execute: engine.execute, revision: () => `r${state}` });
    await reading.pieces.next();
    state = 2;
    await expect(reading.pieces.next()).rejects.toMatchObject({
      message: 'The data were replaced while they were read. Ask again.',
      extensions: { code: 'UNAVAILABLE' },
    });
  });
});
