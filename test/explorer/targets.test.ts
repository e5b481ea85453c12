import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../server/testServer.ts';
import { openExplorer } from './openExplorer.ts';

let explorer: Awaited<ReturnType<typeof openExplorer>>;

beforeAll(async () => {
  explorer = await openExplorer();
  // A query that the database does not know yet may take longer to plan than a request may.
  for (const address of ['/targets', '/targets?_inferred=0', '/targets.json']) await explorer.get(address);
}, 120_000);
afterAll(() => explorer?.close());

const xian = 'xian-htz:PLAN1';
const pageOf = async (query: string) => {
  const { statusCode, body } = await explorer.get(`/targets?${query}`);
  expect(statusCode).toBe(200);
  return body.replaceAll('<!-- -->', '');
};
const answerTo = async (query: string) =>
  (await ask(explorer.server, { query })).data as Record<
    string,
    { totalCount: number; nodes: { id: string }[] }
  >;
const groupOf = (body: string, id: string) =>
  body.split(`<section id="for-${id}"`)[1]!.split('<section id="for-')[0]!;

test('the two years with the most targets stand side by side, with as many as the engine counts', async () => {
  const body = await pageOf('_lang=en');
  const { all, early, late } = await answerTo(
    '{ all: targets(first: 100) { totalCount nodes { id } } early: targets(where: { year: { eq: 2026 } }, first: 1) { totalCount } late: targets(where: { year: { eq: 2030 } }, first: 1) { totalCount } }',
  );
  expect(body).toContain('What is set for 2026, and what for 2030?');
  const other = all!.totalCount - early!.totalCount - late!.totalCount;
  expect(body).toContain(
    `${all!.totalCount} targets · ${early!.totalCount} for 2026 · ${late!.totalCount} for 2030 · ${other} undated`,
  );
  for (const { id } of all!.nodes)
    expect(body).toContain(`href="/entity/${encodeURIComponent(id)}?_lang=en"`);
});

test('a target reads in the words of the source, then as it was parsed, with its note and its quotation', async () => {
  const group = groupOf(await pageOf(`_lang=en&plan=${xian}`), 'xian-htz:P5');
  const cell = group.split('href="/entity/xian-htz%3AT5-1?')[1]!.split('class="target"')[0]!;
  expect(cell).toContain('>5万家</a>');
  expect(cell).toContain('50,000 家');
  expect(cell).toContain(' · in year');
  expect(cell).toContain(' · every year');
  expect(cell).toContain('in 2030 alone, or in each year up to 2030');
  expect(cell).toMatch(/<q[^>]*>[^<]*5万家/);
  expect(cell).toContain('href="/entity/xian-htz%3ASRC1?_lang=en"');
});

test('only numbers that are meant alike are drawn, and nothing is subtracted', async () => {
  const body = await pageOf(`_lang=en&plan=${xian}`);
  expect(body.match(/class="bars"/g)).toHaveLength(1);
  expect(groupOf(body, 'xian-htz:P1')).toContain('<title>2026: 1 个 · 2030: 2 个</title>');
  expect(body).toContain('How they relate is left open; see the notes.');
});

test('a year without a target says where else the indicator has one', async () => {
  const body = await pageOf(`_lang=zh&plan=${xian}`);
  expect(groupOf(body, 'xian-htz:P4')).toMatch(/未设定：另见 <a href="#for-xian-htz:P1">/);
  expect(body).toContain('2026年与2030年各设定了哪些目标？');
  expect(body).toContain('130万名');
  expect(body).toContain('1,300,000 名');
});

test('what is set for a pathway by inference is marked, and goes to the plan without inference', async () => {
  const body = await pageOf(`_lang=en&plan=${xian}`);
  expect(groupOf(body, 'xian-htz:P6')).toContain('that it is set for this is inferred');
  const explicit = await pageOf(`_lang=en&plan=${xian}&_inferred=0`);
  expect(explicit).not.toContain('id="for-xian-htz:P6"');
  expect(groupOf(explicit, xian)).toContain('逐年下降3%');
  expect(explicit).toContain('39 targets');
});

test('years, pathways and units narrow the page and its file alike', async () => {
  const query = 'pathway=xian-htz:P5&unit=%25';
  const body = await pageOf(`_lang=en&${query}&early=2026&late=2030`);
  expect(body).toContain('2 targets · 0 for 2026 · 2 for 2030');
  expect(body.match(/id="for-/g)).toHaveLength(1);
  const csv = await explorer.get(`/targets.csv?${query}`);
  expect(csv.headers['content-type']).toContain('text/csv');
  const [head, ...rows] = csv.body.trim().split('\r\n');
  expect(head).toContain('id,indicator.id,indicator.name,indicator.nameEn,year,valueText');
  expect(rows.map(row => row.split(',')[0])).toEqual(['xian-htz:T5-6', 'xian-htz:T5-7']);
});

test('the file has a row for each target under each of its pathways', async () => {
  const { all } = await answerTo('{ all: targets(first: 1) { totalCount nodes { id } } }');
  const { body } = await explorer.get('/targets.json');
  const rows = JSON.parse(body) as { id: string }[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(all!.totalCount);
  expect(rows.filter(({ id }) => id === 'qingdao-ai:T0-3')).toHaveLength(2);
  const explicit = await explorer.get('/targets.json?_inferred=0');
  expect(explicit.body).not.toContain('INFERRED');
});

test.each([
  [
    'early=2030&late=2026',
    '&quot;early&quot; must be a year before &quot;late&quot;, but 2030 and 2026 arrived.',
  ],
  [
    'plan=xian-htz:P1',
    'must be the id of an entity of the kind PLAN, but &quot;xian-htz:P1&quot; is of the kind PATHWAY',
  ],
  [
    'early=soon',
    '&quot;early&quot; must be a whole number of at most 32 bits, but &quot;soon&quot; arrived.',
  ],
  ['years=2026', 'The page has no parameter &quot;years&quot;.'],
])('an address that is wrong says so: %s', async (query, message) => {
  const { statusCode, body } = await explorer.get(`/targets?_lang=en&${query}`);
  expect(statusCode).toBe(400);
  expect(body).toContain(message);
});

test('a file in a format that there is not is told', async () => {
  const { statusCode, body } = await explorer.get('/targets.gexf');
  expect(statusCode).toBe(404);
  expect(body).toContain('but .gexf arrived');
});
