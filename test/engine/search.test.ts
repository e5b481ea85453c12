import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchConnection } from '../../schema/public.generated.ts';
import type { Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { createReference } from '../reference/executeReference.ts';
import { readReferenceGraph } from '../reference/graph.ts';
import { searches } from '../reference/valuePools.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, loadSeed, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

let graph: Graph;
let engine: Engine;
let texts: string[] = [];
let revision = 'r1';

beforeAll(() => {
  graph = openGraph(testNeo4j());
  engine = createTestEngine({
    revision: () => revision,
    read: statement => {
      texts.push(statement.text);
      return graph.read(statement);
    },
  });
});
afterAll(() => graph?.close());

async function ask(source: string, variables: Record<string, unknown> = {}) {
  texts = [];
  const { result } = await engine.execute({ document: parse(source), variables });
  return result;
}

const rows = 'totalCount edges { score matched { field text places { start end } } node { id name } }';

async function search(text: string, first = 20): Promise<SearchConnection> {
  const result = await ask(
    `query ($text: String!, $first: Int) { search(text: $text, first: $first) { ${rows} } }`,
    {
      text,
      first,
    },
  );
  expect(result.errors, text).toBeUndefined();
  return result.data!.search as SearchConnection;
}

const plain = (data: unknown) => JSON.parse(JSON.stringify(data));

describe('over a synthetic graph', () => {
  let reference: ReturnType<typeof createReference>;

  beforeAll(async () => {
    await writeSyntheticGraph(graph, catalogue, 12, testSeed);
    reference = createReference(schema, await readReferenceGraph(graph));
  });

  test(`each text finds what its words say, in order, wherever it is asked for (seed ${testSeed})`, async () => {
    const source = `query ($text: String!) {
      search(text: $text, first: 1000) { ${rows} }
      some: search(text: $text, kinds: [MEASURE, PLAN], first: 3) { ${rows} pageInfo { hasNextPage } }
      measures(search: $text, first: 1000) { totalCount nodes { id } }
      last: measures(search: $text, last: 2) { nodes { id } }
      named: measures(search: $text, orderBy: [{field: NAME}], where: {dataset: {eq: "a"}}) { totalCount nodes { id } }
      one: measures(search: $text, where: {id: {in: ["a:Measure0", "a:Measure1", "b:Measure2"]}}) { nodes { id } }
      industries(first: 5) { nodes { measures(search: $text, first: 2) { totalCount nodes { id } } } }
    }`;
    let hits = 0;
    for (const text of searches) {
      const { data, errors } = await ask(source, { text });
      expect(errors, text).toBeUndefined();
      expect(plain(data), text).toEqual(plain(reference(source, { text }).data));
      hits += (data!.search as SearchConnection).totalCount;
    }
    expect(hits).toBeGreaterThan(searches.length);
  }, 240_000);

  test('nothing in a text is an operator', async () => {
    const total = async (text: string) => (await search(text)).totalCount;
    const found = await total('光子');
    expect(found).toBeGreaterThan(0);
    for (const text of [
      '"光子',
      '光子*',
      '光子~',
      '光子^',
      '+光子',
      '-光子',
      '!光子',
      '(光子',
      '光子]',
      '/光子/',
      '光子\\',
      '光子:',
      '{光子',
      '&& 光子 ||',
      '光子?',
      '`光子`',
      "'光子'",
      '光子\u0000',
    ])
      expect(await total(text), text).toBe(found);
    for (const word of ['OR', 'AND', 'NOT', 'TO', 'name:', 'searchText:', '[a TO b]'])
      expect(await total(`光子 ${word}`), word).toBeLessThan(found);
    expect(await total('gu?ngzi')).toBe(0);
    expect(await total('光* OR 汽车')).toBe(await total('光 or 汽车'));
  });

  test(`any text is searched for or refused (seed ${testSeed})`, async () => {
    const source = `query ($text: String!) { search(text: $text) { ${rows} } }`;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async text => {
        const { data, errors } = await ask(source, { text });
        if (errors) expect(errors[0]!.extensions.code, text).toBe('BAD_USER_INPUT');
        else expect(plain(data), text).toEqual(plain(reference(source, { text }).data));
      }),
      { seed: testSeed, numRuns: 100 },
    );
  });

  test('a walk gives each hit once, in the order of the whole list, either way', async () => {
    const page = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }';
    const whole = await ask(`{ measures(search: "a", first: 1000) { ${page} } }`);
    const ids = idsOf(whole.data!.measures);
    expect(ids.length).toBeGreaterThan(3);
    for (const [size, from, more] of [
      ['first', 'after', 'hasNextPage'],
      ['last', 'before', 'hasPreviousPage'],
    ] as const) {
      const walked: string[] = [];
      let cursor = '';
      for (let goesOn = true; goesOn; ) {
        const { data } = await ask(`{ measures(search: "a", ${size}: 2${cursor}) { ${page} } }`);
        const { edges, pageInfo } = data!.measures as SearchConnection;
        walked.splice(size === 'first' ? walked.length : 0, 0, ...edges.map(e => e.node.id));
        goesOn = pageInfo[more];
        cursor = `, ${from}: "${edges.at(size === 'first' ? -1 : 0)?.cursor}"`;
      }
      expect(walked, size).toEqual(ids);
    }
  });

  test('a cursor holds for one text and one state of the data', async () => {
    const { data } = await ask('{ search(text: "光子", first: 1) { edges { cursor } } }');
    const cursor = (data!.search as SearchConnection).edges[0]!.cursor;
    const next = (text: string) => ask(`{ search(text: "${text}", after: "${cursor}") { nodes { id } } }`);
    expect((await next('光子')).errors).toBeUndefined();
    expect((await next('汽车')).errors![0]!.extensions.code).toBe('CURSOR_MISMATCH');
    revision = 'r2';
    expect((await next('光子')).errors![0]!.extensions.code).toBe('CURSOR_MISMATCH');
    revision = 'r1';
  });

  test('one shape has one text, however many words there are and of what sort', async () => {
    const textOf = async (text: string) => {
      await search(text);
      return texts[0];
    };
    const text = await textOf('光子');
    expect(await textOf('guangzi gz a')).toBe(text);
    expect(text).not.toMatch(/光|guang/);
  });

  test('a list by score ends after the best 1,000, and its total does not', async () => {
    const many = Array.from({ length: 1005 }, (_, i) => ({
      id: `a:X${String(i).padStart(4, '0')}`,
      dataset: 'a',
      name: i === 1004 ? '瞪羚' : '瞪羚谷',
      searchNames: i === 1004 ? ' | 瞪羚 羚 |' : ' | 瞪羚 羚谷 谷 |',
      searchText: '',
      searchPinyin: ' |',
    }));
    await graph.command({
      text: 'UNWIND $many AS row CREATE (n:Product:Entity) SET n = row',
      params: { many },
    });
    const list = 'products(search: "瞪羚", first: 999)';
    const { data } = await ask(
      `{ ${list} { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }`,
    );
    const { totalCount, edges, pageInfo } = data!.products as SearchConnection;
    expect([totalCount, edges.length, pageInfo.hasNextPage]).toEqual([1005, 999, true]);
    expect(edges[0]!.node.id).toBe('a:X1004');
    const rest = await ask(
      `{ products(search: "瞪羚", after: "${edges.at(-1)!.cursor}") { nodes { id } pageInfo { hasNextPage } } }`,
    );
    expect(rest.data!.products).toEqual({ nodes: [{ id: 'a:X0998' }], pageInfo: { hasNextPage: false } });
    const named = await ask('{ products(search: "瞪羚", orderBy: [{field: ID}], last: 1) { nodes { id } } }');
    expect(named.data!.products).toEqual({ nodes: [{ id: 'a:X1004' }] });
  });
});

function idsOf(connection: unknown): string[] {
  return (connection as SearchConnection).edges.map(e => e.node.id);
}

describe('over the shipped plans', () => {
  beforeAll(() => loadSeed(graph));

  test.each([
    ['丝路科学城', '丝路科学城'],
    ['slkxc', '丝路科学城'],
    ['si lu ke xue cheng', '丝路科学城'],
    ['sīlù kēxuéchéng', '丝路科学城'],
    ['SILU kexue1cheng2', '丝路科学城'],
    ['guangzi', '光子'],
    ['guang zi', '光子'],
    ['gz', '光子'],
    ['Photonics', '光子'],
    ['xian gaoxinqu', '西安高新区'],
    ["Xi'an", '西安市'],
    ['hangye qiye', '行业企业'],
    ['一带一路', '一带一路'],
    ['rengongzhineng', '人工智能'],
    ['５Ｇ', '5G'],
    ['谷 瞪羚', '西安瞪羚谷'],
  ])('%s finds %s first', async (text, name) => {
    const { edges } = await search(text, 1);
    expect(edges[0]?.node.name).toBe(name);
  });

  test('an exact name comes first, then names that start so, then names that have it, then the rest', async () => {
    const levels = (await search('人工智能', 1000)).edges.map(e => Math.floor(e.score / 100));
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels)).toEqual(new Set([7, 6, 5, 0]));
  });

  test('what matched is named with its field: a name for pinyin, a quotation for its words', async () => {
    const matched = async (text: string) => (await search(text, 1)).edges[0]!.matched;
    const at = (start: number, end: number) => [{ start, end }];
    expect(await matched('slkxc')).toEqual([{ field: 'name', text: '丝路科学城', places: at(0, 5) }]);
    expect(await matched('photon guangzi')).toEqual([
      { field: 'nameEn', text: 'Photonics', places: at(0, 6) },
      { field: 'name', text: '光子', places: at(0, 2) },
    ]);
    const { edges } = await search('人工智能', 1000);
    const quoted = edges.find(e => e.matched[0]!.field === 'citations')!;
    expect(quoted.matched[0]!.text).toContain('人工智能');
  });

  test.each([
    ['科学城', '丝路[科学城]'],
    ['kexuecheng', '丝路[科学城]'],
    ['kexuech', '丝路[科学城]'],
    ['KX', '丝路[科学]城'],
    ['lu cheng', '丝[路]科学[城]'],
    ['ｋｅ ｘｕｅ', '丝路[科学]城'],
    ['silk CITY', '[Silk] Road Science [City]'],
    ['ｓｃｉ', 'Silk Road [Sci]ence City'],
    ['学 科', '丝路[科学]城'],
  ])('%s stands in %s', async (text, marked) => {
    const { edges } = await search(text, 1000);
    const { matched } = edges.find(({ node }) => node.name === '丝路科学城')!;
    const shown = matched.map(({ text, places }) => {
      const characters = [...text];
      const pieces = places.map(({ start, end }, i) => {
        const before = characters.slice(places[i - 1]?.end ?? 0, start).join('');
        return `${before}[${characters.slice(start, end).join('')}]`;
      });
      return pieces.join('') + characters.slice(places.at(-1)!.end).join('');
    });
    expect(shown).toEqual([marked]);
  });

  test('every name is found by itself', async () => {
    const held = await graph.read({ text: 'MATCH (n:Entity) RETURN n.id, n.name', params: {} });
    const missed: unknown[] = [];
    for (const [id, name] of held.filter((_, i) => i % 9 === 0) as [string, string][]) {
      const { edges } = await search(name, 1000);
      if (!edges.some(e => e.node.id === id && e.score >= 700)) missed.push(name);
    }
    expect(missed).toEqual([]);
  }, 60_000);
});
