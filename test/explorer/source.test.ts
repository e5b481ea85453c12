import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../server/testServer.ts';
import { openExplorer } from './openExplorer.ts';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
const address = '/source/xian-htz%3ASRC1';

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const anchorsIn = (body: string) => [...body.matchAll(/<li id="(at-\d+-\d+)"/g)].map(([, id]) => id!);

test('a text has a page: what it is, how much of it is used, what is left out', async () => {
  const { statusCode, body } = await explorer.get(`${address}?_lang=en`);
  expect(statusCode).toBe(200);
  expect(body).toContain('<h1 lang="zh-CN">发展新质生产力 打造新型工业化发展高地</h1>');
  expect(body).toContain('ec218bf6bdf82a6931367c23c3dd18615bbf2a945b0a223adc46054040ddaf33');
  for (const fact of ['newspaper article', '叶伟, 张静攀, 于秋瑾', '3,500', '000_58cd16714802677b.txt'])
    expect(body).toContain(fact);
  expect(body).toMatch(/<dt>publisher<\/dt><dd><span class="missing">not stated/);
  // 8, 10 and 11 characters, of which the graph has the places alone.
  expect(body).toMatch(/left out, with a reason<\/th><td class="number">29<\/td><td class="number">0.8 %/);
  expect(body).toMatch(/id="left-709-717"[\s\S]{0,300}A saying that opens the section/);
  expect(body).not.toContain('目标清则方向明');
  expect(body).toMatch(/<a href="#left-709-717"[^>]*><rect class="leftOut"/);
  expect(body).not.toMatch(/(src|href)="https?:/);
});

test('the page is in Chinese too', async () => {
  const { body } = await explorer.get(`${address}?_lang=zh`);
  for (const words of [
    '报纸报道',
    '简体中文 (zh-Hans)',
    '略去的内容',
    '写明',
    '本报记者叶伟特约通讯员张静攀于秋瑾',
  ])
    expect(body).toContain(words);
});

test('all quotations stand on its pages once, as the text runs, and each has an address', async () => {
  const answers = await ask(explorer.server, {
    query: `{ xian: statements(dataset: "xian-htz", where: {citations: {some: {source: {eq: "xian-htz:SRC1"}}}}, first: 1000) {
      totalCount nodes { citations { start end source { id } } } } }`,
  });
  const { nodes, totalCount } = answers.data.xian as {
    totalCount: number;
    nodes: { citations: { start: number; end: number; source: { id: string } }[] }[];
  };
  expect(nodes).toHaveLength(totalCount);
  const expected = new Set(
    nodes.flatMap(({ citations }) => citations.map(({ start, end }) => `at-${start}-${end}`)),
  );
  const found: string[] = [];
  const startsOf: number[][] = [];
  for (let next: string | undefined = `${address}?_lang=en`; next; ) {
    const { body } = await explorer.get(next);
    const anchors = anchorsIn(body);
    expect(anchors.length).toBeLessThanOrEqual(310);
    startsOf.push(anchors.map(id => Number(id.split('-')[1])));
    found.push(...anchors);
    next = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(found).toHaveLength(expected.size);
  expect(new Set(found)).toEqual(expected);
  for (const anchor of found.filter((_, i) => i % 97 === 0)) {
    const { body } = await explorer.get(`${address}?_lang=en&_from=${anchor.split('-')[1]}`);
    expect(anchorsIn(body)).toContain(anchor);
  }
});

test('a quotation has the statements that it proves as sentences', async () => {
  const { body } = await explorer.get(`${address}?_lang=en&_from=8`);
  const item = /<li id="at-37-54">[\s\S]*?<\/li><\/ul><\/li>/.exec(body)?.[0] ?? '';
  expect(item).toContain('<span class="relation">names<!-- --> </span>');
  expect(item).toContain('href="/entity/xian-htz%3ASRC1?_lang=en"');
  const all = (await explorer.get(`${address}?_lang=en&_from=709`)).body;
  expect(all).toMatch(/<\/a><span class="relation"> — <!-- -->[a-z ]+<!-- --> → <\/span><a href="\/entity\//);
  expect(all).toMatch(/<li class="inferred"><p>[\s\S]{0,600}<span class="badge">inferred<\/span>/);
});

test('what is inferred can be left out', async () => {
  const { body } = await explorer.get(`${address}?_lang=en&_inferred=0`);
  expect(body).not.toContain('<span class="badge">');
  expect(body).toContain('What is inferred is left out here.');
});

test('quotations on other pages lead to their place in the text', async () => {
  const { body } = await explorer.get('/entity/xian-htz%3ASRC1?_lang=en');
  expect(body).toContain('href="/source/xian-htz%3ASRC1?_from=37&amp;_lang=en#at-37-54"');
  expect(body).toContain('<a href="/source/xian-htz%3ASRC1?_lang=en">Its quotations');
});

test('the texts are listed', async () => {
  const { statusCode, body } = await explorer.get('/source?_lang=en');
  expect(statusCode).toBe(200);
  expect(body).toContain('href="/source/xian-htz%3ASRC1?_lang=en"');
  expect(body).toContain('href="/source/qingdao-ai%3A');
});

test.each([
  [
    '/source/xian-htz%3ASRC9?_lang=en',
    404,
    'There is no source &quot;xian-htz:SRC9&quot;. /source lists those',
  ],
  ['/source/xian-htz%3AP1?_lang=en', 404, 'There is no source &quot;xian-htz:P1&quot;.'],
  [
    `${address}?_from=x&_lang=en`,
    400,
    '&quot;_from&quot; must be a whole number of at most 32 bits, but &quot;x&quot;',
  ],
  [`${address}?_form=1&_lang=en`, 400, 'Did you mean &quot;_from&quot;'],
])('%s is refused with what to do', async (url, status, message) => {
  const { statusCode, body } = await explorer.get(url);
  expect(statusCode).toBe(status);
  expect(body).toContain(message);
});

test('the query of the page can be sent as it is', async () => {
  const { body } = await explorer.get(`${address}?_lang=en`);
  const [, hash] = /href="\/graphiql[^"#]*#([^"]+)"/.exec(body)!;
  const query = new URLSearchParams(hash!.replaceAll('&amp;', '&')).get('query')!;
  const { data, errors } = await ask(explorer.server, { query });
  expect(errors).toBeUndefined();
  expect(data.statements.nodes.length).toBeGreaterThan(100);
});
