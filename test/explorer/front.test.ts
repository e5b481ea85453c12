import { afterAll, beforeAll, expect, test } from 'vitest';
import { warmUp } from '../../src/server/warmUp.ts';
import { catalogue } from '../testEngine.ts';
import { openExplorer } from './openExplorer.ts';

let explorer: Awaited<ReturnType<typeof openExplorer>>;

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

test('the front page says what the graph holds, and leads to it', async () => {
  const { statusCode, body } = await explorer.get('/?_lang=en');
  expect(statusCode).toBe(200);
  expect(body).toMatch(/<a href="\/explore\/measures\?_lang=en"><b>235<\/b> <!-- -->measures/);
  expect(body).toContain('9 pathways · 52 measures · 39 targets');
  expect(body).toContain('href="/source/xian-htz%3ASRC1?_lang=en"');
  expect(body).not.toMatch(/(src|href)="https?:/);
});

test.each([
  ['en', '科学城', 'Silk Road Science City', '丝路<mark>科学城</mark>'],
  ['zh', 'science city', '丝路科学城', 'Silk Road <mark>Science</mark> <mark>City</mark>'],
  ['en', 'kexuecheng', 'Silk Road Science City', '丝路<mark>科学城</mark>'],
  ['zh', 'kxc', 'Silk Road Science City', '丝路<mark>科学城</mark>'],
] as const)(
  'a search has an address, in %s, and marks what matched',
  async (language, text, name, marked) => {
    const { statusCode, body } = await explorer.get(`/?_lang=${language}&q=${encodeURIComponent(text)}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(name);
    expect(body).toContain(marked);
    expect(body).toContain('href="/entity/xian-htz%3A');
  },
);

test('what is not found is said', async () => {
  const { body } = await explorer.get('/?_lang=en&q=qqqq');
  expect(body).toContain('Nothing is called “qqqq”');
});

test('a parameter that is not known is told, with what there is', async () => {
  const { statusCode, body } = await explorer.get('/?_lang=en&qq=x');
  expect(statusCode).toBe(400);
  expect(body).toContain('The page has no parameter &quot;qq&quot;. Did you mean &quot;q&quot;? It takes q.');
});

test('the page is not sent again while nothing has changed', async () => {
  const { headers } = await explorer.get('/?_lang=en');
  const again = await explorer.get('/?_lang=en', { 'if-none-match': String(headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test('who comes first asks nothing that was not asked at the start', async () => {
  const { sent, reader, statistics } = explorer;
  sent.length = 0;
  await warmUp({ catalogue, reader, statistics });
  const warm = sent.splice(0);
  await explorer.get('/?_lang=en');
  await explorer.get('/?_lang=zh&q=kexuecheng');
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.filter(text => !warm.includes(text))).toEqual([]);
});
