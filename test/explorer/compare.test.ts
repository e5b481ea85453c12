import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../server/testServer.ts';
import { openExplorer } from './openExplorer.ts';

let explorer: Awaited<ReturnType<typeof openExplorer>>;

beforeAll(async () => {
  explorer = await openExplorer();
  // A query that the database does not know yet may take longer to plan than a request may.
  for (const by of ['industry', 'indicator', 'platformType']) await explorer.get(`/compare?by=${by}`);
}, 120_000);
afterAll(() => explorer?.close());

const [a, b] = ['qingdao-ai:PLAN1', 'xian-htz:PLAN1'];
const pageOf = async (query: string) => {
  const { statusCode, body } = await explorer.get(`/compare?${query}`);
  expect(statusCode).toBe(200);
  return body.replaceAll('<!-- -->', '');
};
/** The ids that lead the cells of a side, by part. */
const idsIn = (body: string, part: 'shared' | 'a' | 'b') => {
  const section = body.split(`<section id="${part}"`)[1]!.split(/<section id="(?:shared|a|b)"/)[0]!;
  const cells = [...section.matchAll(/<td data-side="(a|b)">(.*?)<\/td>/gs)];
  return cells.flatMap(([, side, cell]) =>
    [...cell!.matchAll(/class="side-item"><a href="\/entity\/([^?"]+)/g)].map(
      ([, id]) => `${side} ${decodeURIComponent(id!)}`,
    ),
  );
};
const partsOf = (body: string) => [...idsIn(body, 'shared'), ...idsIn(body, 'a'), ...idsIn(body, 'b')];
const answerTo = async (query: string) => (await ask(explorer.server, { query })).data as never;

describe('by industry', () => {
  const industriesOf = async (plan: string, edge = '') => {
    const { industries } = (await answerTo(
      `{ industries(where: { measures: { some: { plans: { some: { id: { eq: "${plan}" } } } } ${edge} } }, first: 500) { nodes { id measures(where: { plans: { some: { id: { eq: "${plan}" } } } }, first: 1) { totalCount } } } }`,
    )) as { industries: { nodes: { id: string; measures: { totalCount: number } }[] } };
    return industries.nodes;
  };

  test('each industry of either plan stands in one of the three groups, once', async () => {
    const body = await pageOf('_lang=en');
    const expected = [
      ...(await industriesOf(a)).map(({ id }) => `a ${id}`),
      ...(await industriesOf(b)).map(({ id }) => `b ${id}`),
    ];
    expect(expected.length).toBeGreaterThan(70);
    expect(partsOf(body).sort()).toEqual(expected.sort());
    for (const id of idsIn(body, 'a')) expect(id).toMatch(/^a /);
  });

  test('the counts are those of the engine, and lead to the measures', async () => {
    const body = await pageOf('_lang=en');
    for (const [plan, side] of [
      [a, 'a'],
      [b, 'b'],
    ] as const)
      for (const { id, measures } of await industriesOf(plan)) {
        const href = `/explore/measures?plans=${encodeURIComponent(plan)}&amp;industries=${encodeURIComponent(id)}&amp;_lang=en`;
        expect(body, `${side} ${id}`).toMatch(
          new RegExp(`${href.replaceAll('?', '\\?')}">${measures.totalCount} measures?[,<]`),
        );
      }
  });

  test('a match says why; so does a class, where there is no match', async () => {
    const body = await pageOf('_lang=en');
    expect(body).toContain('the same words, 人工智能, in both plans; neither plan defines them');
    const row = body.split('<tr>').find(one => one.includes('I-additive-manufacturing'))!;
    expect(row).toContain('the same words, 智能制造, in both plans');
    expect(row).toContain('href="/entity/common%3ASEI2018-2.1?_lang=en"');
    const matched = body.split('<tr>').find(one => one.includes('xian-htz%3AI-biomedicine'))!;
    expect(matched).toContain('海洋生物医药 is its marine part');
    expect(matched).not.toContain('common%3A');
  });

  test('without inference nothing that hangs on it stands side by side', async () => {
    const body = await pageOf('_lang=en&_inferred=0');
    expect(idsIn(body, 'shared')).toEqual([]);
    expect(idsIn(body, 'a')).toContain('a qingdao-ai:I-artificial-intelligence');
    const explicit = 'edge: { assertion: { eq: EXPLICIT } }';
    const expected = [
      ...(await industriesOf(a, explicit)).map(({ id }) => `a ${id}`),
      ...(await industriesOf(b, explicit)).map(({ id }) => `b ${id}`),
    ];
    expect(partsOf(body).sort()).toEqual(expected.sort());
    expect(body).not.toContain('class="dashed"');
    expect(body).toContain('&amp;_inferred=0');
  });

  test('one and the same industry of two plans stands beside itself', async () => {
    const body = await pageOf(`_lang=zh&a=xian-htz:PLAN1&b=xian-htz:PLAN2`);
    expect(idsIn(body, 'shared')).toContain('a xian-htz:I-future');
    expect(idsIn(body, 'shared')).toContain('b xian-htz:I-future');
    expect(body).toContain('两份规划中为同一项');
  });
});

test('by indicator: each stands once, with its targets in the words of the source', async () => {
  const body = await pageOf('_lang=en&by=indicator');
  const idsOf = async (plan: string) => {
    const { targets } = (await answerTo(
      `{ targets(where: { plans: { some: { id: { eq: "${plan}" } } } }, first: 500) { nodes { indicator { id } } } }`,
    )) as { targets: { nodes: { indicator: { id: string } }[] } };
    return [...new Set(targets.nodes.map(({ indicator }) => indicator.id))];
  };
  const expected = [...(await idsOf(a)).map(id => `a ${id}`), ...(await idsOf(b)).map(id => `b ${id}`)];
  expect(partsOf(body).sort()).toEqual(expected.sort());
  expect(idsIn(body, 'shared')).toContain('a qingdao-ai:K-open-innovation-platforms');
  expect(body).toContain('both count innovation platforms of national rank');
  expect(body).toContain('2—3个</a>');
  const explicit = await pageOf('_lang=en&by=indicator&_inferred=0');
  expect(idsIn(explicit, 'shared')).toEqual([]);
  expect(partsOf(explicit).sort()).toEqual(expected.sort());
});

test('by type of platform: as many as measures of each plan are about', async () => {
  const body = await pageOf('_lang=zh&by=platformType');
  for (const plan of [a, b]) {
    const { measures } = (await answerTo(
      `{ measures(where: { plans: { some: { id: { eq: "${plan}" } } } }, first: 500) { nodes { builds(first: 20) { nodes { id platformType } } reliesOn(first: 20) { nodes { id platformType } } produces(first: 20) { nodes { id platformType } } } } }`,
    )) as { measures: { nodes: Record<string, { nodes: { id: string; platformType: string }[] }>[] } };
    const types = new Map(
      measures.nodes
        .flatMap(one => Object.values(one))
        .flatMap(({ nodes }) => nodes)
        .map(one => [one.id, one.platformType]),
    );
    const labs = [...types.values()].filter(type => type === 'LAB').length;
    const row = body.split('<tr>').find(one => one.includes('platformType=LAB'))!;
    expect(row).toContain(`<summary>${labs} 个平台</summary>`);
    for (const id of types.keys()) expect(body).toContain(`/entity/${encodeURIComponent(id)}?`);
  }
});

describe('as files', () => {
  const linesOf = async (query: string) => {
    const { statusCode, headers, body } = await explorer.get(`/compare.csv?${query}`);
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('text/csv')]);
    return parse(body, { bom: true, columns: true }) as Record<string, string>[];
  };
  const part = (line: Record<string, string>) => (line.in === 'BOTH' ? 'shared' : line.in!.toLowerCase());
  const shown = (body: string) =>
    (['shared', 'a', 'b'] as const).flatMap(one => idsIn(body, one).map(id => `${one} ${id}`));
  const told = (lines: readonly Record<string, string>[]) => [
    ...new Set(lines.map(line => `${part(line)} ${line.plan === a ? 'a' : 'b'} ${line.id}`)),
  ];

  test.each(['industry', 'indicator'])('by %s they hold what the page holds', async by => {
    const lines = await linesOf(`by=${by}`);
    expect(told(lines).sort()).toEqual(shown(await pageOf(`by=${by}`)).sort());
    const tied = lines.find(({ tiedBy }) => tiedBy!.includes('CLOSE_MATCH'))!;
    const [other] = JSON.parse(tied.tiedTo!) as string[];
    const beside = lines.find(({ id, plan }) => id === other && plan !== tied.plan);
    expect(beside?.row).toBe(tied.row);
    expect(told(await linesOf(`by=${by}&_inferred=0`)).filter(one => one.startsWith('shared'))).toEqual([]);
  });

  test('indicators come with their targets in the words of the source', async () => {
    const lines = await linesOf('by=indicator');
    const line = lines.find(({ valueText }) => valueText === '2—3个')!;
    expect(line.quotations).toContain('2—3个');
  });

  test('a file of types of platforms, an unknown ending, wrong parameters', async () => {
    const { body } = await explorer.get('/compare.json?by=platformType');
    expect(
      (JSON.parse(body) as { platformType: string }[]).filter(one => one.platformType === 'LAB').length,
    ).toBeGreaterThan(2);
    const unknown = await explorer.get('/compare.exe');
    expect([unknown.statusCode, unknown.body]).toEqual([
      404,
      expect.stringContaining('.csv .json, but .exe arrived'),
    ]);
    const wrong = await explorer.get(`/compare.csv?a=${a}&b=${a}`);
    expect([wrong.statusCode, wrong.body]).toEqual([400, expect.stringContaining('must be two plans')]);
  });
});

test.each([
  [
    'a=xian-htz:PLAN1&b=xian-htz:PLAN1',
    '&quot;a&quot; and &quot;b&quot; must be two plans, but &quot;xian-htz:PLAN1&quot; arrived for both.',
  ],
  [
    'a=xian-htz:PLAN9',
    '&quot;a&quot; must be the id of an entity of the kind PLAN, but &quot;xian-htz:PLAN9&quot; is none that there is.',
  ],
  [
    'by=enterprise',
    '&quot;by&quot; must be one of industry, indicator, platformType, but &quot;enterprise&quot; arrived.',
  ],
])('an address that is wrong says so: %s', async (query, message) => {
  const { statusCode, body } = await explorer.get(`/compare?_lang=en&${query}`);
  expect(statusCode).toBe(400);
  expect(body).toContain(message);
});
