import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer } from './openExplorer.ts';

let explorer: Awaited<ReturnType<typeof openExplorer>>;

beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer?.close());

const from = 'xian-htz:E-chain-leaders';
const to = 'xian-htz:T5-1';

async function open(query: Record<string, string>, language = 'en', more = '') {
  const { statusCode, body } = await explorer.get(
    `/paths?${new URLSearchParams(query)}${more}&_lang=${language}`,
  );
  return { statusCode, body, text: textOf(body) };
}

/** What a reader sees, in one line. */
function textOf(html: string): string {
  const text = html
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '');
  return text.replaceAll('&quot;', '"').replace(/\s+/g, ' ');
}

/** The chains of a page, each as the ids on the way. */
function chainsOf(body: string): string[][] {
  return [...body.matchAll(/<p class="chain">(.*?)<\/p>/gs)].map(([, chain]) =>
    [...chain!.matchAll(/href="\/entity\/([^?"]+)/g)].map(([, id]) => decodeURIComponent(id!)),
  );
}

/** The same as the engine answers. */
async function answer(given: string): Promise<string[][]> {
  const { body } = await explorer.server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost' },
    payload: { query: `{ paths(from: "${from}", to: "${to}"${given}) { nodes { id } } }` },
  });
  const { paths } = JSON.parse(body).data;
  return paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
}

describe('chains', () => {
  test.each([
    ['as many as asked for', '&first=4', ', first: 4'],
    ['short ones alone', '&maxLength=3', ', maxLength: 3'],
    ['without what is inferred', '&_inferred=0', ', assertion: EXPLICIT'],
    ['over some kinds', '&kinds=TARGET&kinds=PATHWAY', ', kinds: [TARGET, PATHWAY]'],
    ['over some relations', '&through=COUNTS&through=HAS_TARGET', ', through: [COUNTS, HAS_TARGET]'],
  ])('%s are those of the engine', async (_, more, given) => {
    const { statusCode, body } = await open({ from, to }, 'en', more);
    expect(statusCode).toBe(200);
    const chains = await answer(given);
    expect(chains.length).toBeGreaterThan(0);
    expect(chainsOf(body)).toEqual(chains);
  });

  test('structural relations are walked when they are asked for', async () => {
    const ends = { from: 'xian-htz:P1', to: 'xian-htz:P2', maxLength: '2' };
    const byPlan = ['xian-htz:P1', 'xian-htz:PLAN1', 'xian-htz:P2'];
    expect(chainsOf((await open(ends)).body)).not.toContainEqual(byPlan);
    expect(chainsOf((await open({ ...ends, structural: 'true' })).body)).toContainEqual(byPlan);
    const { body } = await open({ ...ends, structural: 'true', through: 'HAS_MEASURE' });
    expect(chainsOf(body)).toContainEqual(byPlan);
  });

  test.each([
    ['en', 'Chain leaders ← targets enterprise — Strengthen chain leaders', '— close match —', 'inferred'],
    ['zh', '链主企业 ← 面向企业 — 育强链主龙头企业', '— 相近于 —', '推断'],
  ])(
    'read as sentences in %s, with the words that prove each step',
    async (language, sentence, tie, badge) => {
      const { body, text } = await open({ from, to }, language);
      expect(text).toContain(sentence);
      expect(text).toContain(tie);
      expect(body).toMatch(new RegExp(`<span class="step inferred">.*?<span class="badge">${badge}</span>`));
      expect(body).toMatch(/<q lang="zh-CN">[^<]*链主[^<]*<\/q><cite>/);
      expect(body).toMatch(/<svg[^>]*class="chart"/);
      expect(body).toContain('class="tie inferred"');
    },
  );

  test('without what is inferred nothing is drawn dashed, and that is said', async () => {
    const { body, text } = await open({ from, to, _inferred: '0' });
    expect(body).not.toContain('class="tie inferred"');
    expect(text).toContain('What is inferred is left out here. Show it');
    expect(body).toContain('<input type="hidden" name="_inferred" value="0"/>');
  });

  test('the query can be sent as it is', async () => {
    const { body } = await open({ from, to, first: '3', structural: 'true' });
    const [, query] = /\/graphiql\?[^"]*#query=([^"]+)/.exec(body)!;
    const sent = await explorer.server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost' },
      payload: { query: new URLSearchParams(`query=${query}`).get('query') },
    });
    const { data, errors } = JSON.parse(sent.body);
    expect(errors).toBeUndefined();
    const ids = data.paths.map(({ steps }: { steps: { from: { id: string }; to: { id: string } }[] }) => [
      steps[0]!.from.id,
      ...steps.map(step => step.to.id),
    ]);
    expect(chainsOf(body)).toEqual(ids);
  });
});

describe('the ends', () => {
  test('are looked up when they are no ids, and what alone is called so is taken', async () => {
    const { body, text } = await open({ from: '育强链主龙头企业', to: 'new actors' });
    expect(chainsOf(body)[0]).toEqual(['xian-htz:MS-07', 'xian-htz:P5']);
    expect(text).toContain('found by “育强链主龙头企业”');
    expect(body).toContain('name="from" value="xian-htz:MS-07"');
  });

  test('are offered where several may be meant', async () => {
    const { body, text } = await open({ from: '企业', to });
    expect(text).toMatch(/“企业” may mean several; the best 8 of \d+:/);
    const offered = [...body.matchAll(/<ul class="offers">(.*?)<\/ul>/gs)][0]![1]!;
    expect(offered).toMatch(/href="\/paths\?from=xian-htz%3A[^"]+&amp;to=xian-htz%3AT5-1&amp;_lang=en"/);
    expect(chainsOf(body)).toEqual([]);
    // One by its name, one by another name of it.
    expect((await open({ from: '链主企业' })).text).toMatch(/“链主企业” may mean .*AI chain leaders/);
  });

  test.each([
    ['xian-htz:nothing', 'Nothing is found by “xian-htz:nothing”'],
    ['qqqq', 'Nothing is found by “qqqq”'],
  ])('%s stands for nothing, which is said', async (id, said) => {
    const { statusCode, text } = await open({ from, to: id });
    expect(statusCode).toBe(200);
    expect(text).toContain(said);
  });

  test('the same twice lead to its page', async () => {
    const { body, text } = await open({ from, to: from });
    expect(text).toContain(
      'Both ends are the same. What surrounds one entity stands on its page: Chain leaders',
    );
    expect(chainsOf(body)).toEqual([]);
  });

  test('one alone asks for the other', async () => {
    expect((await open({ from })).text).toContain('choose the other one as well');
  });

  test('none come with pairs that are tied', async () => {
    const { body } = await open({});
    const pairs = [...body.matchAll(/href="(\/paths\?from=[^"]+)"/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    for (const pair of pairs) expect(chainsOf((await explorer.get(pair)).body).length).toBeGreaterThan(0);
  });

  test('are swapped by a link', async () => {
    const { body } = await open({ from, to });
    expect(body).toContain(
      'href="/paths?from=xian-htz%3AT5-1&amp;to=xian-htz%3AE-chain-leaders&amp;_lang=en"',
    );
  });
});

test.each([
  ['en', 'No chain of at most 1 step leads from one to the other.', 'allow 6 steps'],
  ['zh', '两者之间没有 1 步以内的关联链。', '放宽到 6 步'],
])('that there is no chain is said in %s, with what to try', async (language, said, help) => {
  const { text, body } = await open({ from, to, maxLength: '1', kinds: 'TARGET', _inferred: '0' }, language);
  expect(text).toContain(said);
  expect(text).toContain(help);
  expect(body).toMatch(/href="\/paths\?[^"]*maxLength=6/);
  expect(body).toMatch(/href="\/paths\?[^"]*structural=true/);
  expect(body).not.toContain('class="chart"');
});

test.each([
  [{ maxLength: '7' }, '"maxLength" must be one of 1, 2, 3, 4, 5, 6, but "7" arrived.'],
  [{ first: '101' }, '"first" must be a number from 1 to 100, but "101" arrived.'],
  [{ through: 'TARGETS' }, '"through" must be one of'],
  [{ kinds: 'THING' }, '"kinds" must be one of'],
  [{ from: '。' }, '"from" needs a letter, a digit or a Chinese character'],
  [{ fron: 'x' }, 'The page has no parameter "fron". Did you mean "from"?'],
])('%o is told to be wrong', async (query, message) => {
  const { statusCode, text } = await open({ from, to, ...query });
  expect(statusCode).toBe(400);
  expect(text).toContain(message);
});
