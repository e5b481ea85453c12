import { parse, print, specifiedRules, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { askEntity, askGroup, pageOfGroup, shownOfGroup } from '../../src/entity/askEntity.ts';
import { mostNeighbours, oneHopOf } from '../../src/entity/oneHop.ts';
import { readEntity } from '../../src/entity/readEntity.ts';
import { limitDepth } from '../../src/server/limits/limitDepth.ts';
import { buildPages, type Pages } from '../../src/server/pages.ts';
import { createReference } from '../reference/executeReference.ts';
import type { ReferenceEdge, ReferenceNode } from '../reference/graph.ts';
import { catalogue, createTestServer, schema } from './testServer.ts';

const dataset = 'a';

const cited = (...quotes: string[]) => ({
  citationQuotes: quotes,
  citationSources: quotes.map(() => 'a:s1'),
  citationSections: quotes.map(() => 'a:c1'),
  citationStarts: quotes.map((_, i) => 1_000 + i),
  citationEnds: quotes.map((_, i) => 1_010 + i),
  citationRawStarts: quotes.map((_, i) => 2_000 + i),
  citationRawEnds: quotes.map((_, i) => 2_010 + i),
  citationOccurrences: quotes.map(() => 1),
});

function node(label: string, local: string, properties: Record<string, unknown>): [string, ReferenceNode] {
  const id = `${dataset}:${local}`;
  return [
    id,
    {
      labels: [label, 'Entity'],
      properties: {
        id,
        name: local,
        altNames: [],
        notNames: [],
        dataset,
        assertion: 'EXPLICIT',
        ...properties,
      },
    },
  ];
}

function edge(
  from: string,
  type: string,
  to: string,
  properties: Record<string, unknown> = {},
): ReferenceEdge {
  return {
    type,
    from: `${dataset}:${from}`,
    to: `${dataset}:${to}`,
    properties: { assertion: 'EXPLICIT', dataset, ...properties },
  };
}

const hostile = '</script><script>alert(1)</script>';
const many = Array.from({ length: 57 }, (_, i) => `i${String(i + 1).padStart(2, '0')}`);

/** A measure with 57 industries, the last of them inferred, and a platform with a name that is an attack. */
const graph = {
  nodes: new Map<string, ReferenceNode>([
    [
      dataset,
      {
        labels: ['Dataset'],
        properties: {
          id: dataset,
          title: '甲规划',
          version: '2.1.0',
          licence: 'CC0-1.0',
          languages: ['zh-Hans'],
          loadedAt: '2026-01-01T00:00:00Z',
        },
      },
    ],
    node('Measure', 'm1', {
      name: '培育产业',
      nameEn: 'Grow industries',
      altNames: ['育产业'],
      notNames: ['育种'],
      description: 'What is done <first>.',
      note: 'It may be read in two ways.',
      voice: 'PLAN',
      frequency: 'YEARLY',
      ...cited('培育产业集群', '壮大产业'),
    }),
    node('Platform', 'b1', { name: hostile, platformType: 'LAB', isClass: false }),
    ...many.map(local => node('Industry', local, { name: `产业${local}`, nameEn: `Industry ${local}` })),
    node('Source', 's1', {
      name: '一篇报道',
      title: '一篇报道',
      language: 'zh-Hans',
      docType: 'NEWSPAPER_ARTICLE',
      authors: ['张三', '李四', '王五', '赵六'],
      publisher: '某报',
      publishedOn: '2024-05-31',
      file: 'a.txt',
      sha256: '0'.repeat(64),
      characters: 12_345,
    }),
    node('Section', 'c1', { name: '第一节', heading: '第一节', order: 1 }),
  ]),
  edges: [
    ...many.map((local, i) =>
      edge('m1', 'TARGETS_INDUSTRY', local, {
        ...cited(`原文${local}`),
        ...(i === 0 && { assertion: 'INFERRED', reason: 'The names are alike.', basis: 'NAME_SIMILARITY' }),
      }),
    ),
    edge('m1', 'BUILDS', 'b1', cited('建平台')),
  ],
};

const answer = createReference(schema, graph);
const documents: string[] = [];
const execute = async ({
  document,
  variables = {},
}: {
  document: Parameters<typeof print>[0];
  variables?: object;
}) => {
  documents.push(print(document));
  return {
    result: answer(print(document), variables as Record<string, unknown>),
    stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 },
  };
};

const pages: Pages = { state: 'building' };
beforeAll(async () => {
  await buildPages(pages, {
    environment: process.env,
    signal: new AbortController().signal,
    progress: () => {},
  });
}, 120_000);

async function get(url: string, headers: Record<string, string> = {}, revision = '1') {
  const server = await createTestServer({
    pages,
    engine: { execute } as never,
    gate: { pass: async () => ({ revision }) as never, revision: () => revision },
  });
  const response = await server.app.inject({ url, headers: { host: 'localhost', ...headers } });
  const { log } = server;
  await server.close(0);
  const text = response.body.replaceAll('<!-- -->', '');
  // What a reader sees; the data for the script stand behind it.
  const [shown = ''] = text.split('<script type="application/json"');
  return { status: response.statusCode, headers: response.headers, body: response.body, shown, log };
}

const page = '/entity/a%3Am1?_lang=en';

describe('the page of an entity', () => {
  it('has its names, its values in words, and says what is not stated', async () => {
    const { status, shown } = await get(page);
    expect(status).toBe(200);
    expect(shown).toContain('<html lang="en">');
    expect(shown).toContain('<title>Grow industries · plangraph</title>');
    expect(shown).toMatch(/<p class="kind">measure<\/p><h1 lang="en">Grow industries<\/h1>/);
    expect(shown).toMatch(/<p class="other-name" lang="zh-CN">培育产业<\/p>/);
    expect(shown).toContain('What is done &lt;first&gt;.');
    expect(shown).toMatch(
      /<dt title="How often it is done[^"]*">frequency<\/dt><dd title="Every year \(每年\)\.">yearly</,
    );
    expect(shown).toMatch(/>due year<\/dt><dd><span class="missing">not stated</);
    expect(shown).toMatch(/>other names<\/dt><dd lang="zh-CN">育产业</);
    expect(shown).toMatch(/>not to be taken for<\/dt><dd lang="zh-CN">育种</);
    expect(shown).toContain('甲规划 (a 2.1.0, CC0-1.0)');
  });

  it('rests on its own quotations, each with its source, its section and its place', async () => {
    const { shown } = await get(page);
    const [own = ''] = shown.split('id="relations"');
    expect(own).toContain('Stated in the text itself.');
    expect(own).toMatch(/Note: <span>It may be read in two ways\./);
    expect(own.match(/<q lang="zh-CN">[^<]*/g)).toEqual([
      '<q lang="zh-CN">培育产业集群',
      '<q lang="zh-CN">壮大产业',
    ]);
    expect(own).toMatch(
      /<cite><a href="\/entity\/a%3As1\?_lang=en" lang="zh-CN">一篇报道<\/a> · <span lang="zh-CN">第一节<\/span> · <a class="place" href="\/source\/a%3As1\?_from=1000&amp;_lang=en#at-1000-1010">characters 1,000–1,010 without/,
    );
  });

  it('groups its relations in the order of the schema, each with its quotation, and pages them', async () => {
    const { shown } = await get(page);
    const groups = [...shown.matchAll(/<section id="group-(\w+)"(.*?)<\/section>/gs)];
    expect(groups.map(([, field]) => field)).toEqual(['industries', 'builds']);
    const [, , industries = ''] = groups[0]!;
    expect(industries).toContain('The industries that the measure targets.');
    expect(industries).toContain('<span class="count">57</span>');
    expect(industries.match(/<li class="inferred"|<li>(?=<p>)/g)).toHaveLength(shownOfGroup);
    expect(industries).toMatch(/<summary lang="zh-CN"><q>原文i02<\/q>.*?<q lang="zh-CN">原文i02</s);
    expect(industries).toContain('href="/entity/a%3Am1?_group=industries&amp;_lang=en">All 57<');
    expect(groups[1]![2]).not.toContain('class="more"');
  });

  it('marks what is inferred, says why, and can leave it out', async () => {
    const { shown } = await get(page);
    expect(shown).toMatch(
      /<li class="inferred"><p><a [^>]*>Industry i01<\/a><span class="badge">inferred · name similarity<\/span><\/p><span class="reason">Reason: <span>The names are alike\./,
    );
    expect(shown.match(/<span class="badge">/g)).toHaveLength(1);
    expect((await get('/entity/a:b1?_lang=en')).shown).not.toContain('Leave it out');
    const without = await get(`${page}&_inferred=0`);
    expect(without.shown).not.toContain('Industry i01<');
    expect(without.shown).toContain('<span class="count">56</span>');
    expect(without.shown).toContain('>Show it</a>');
    expect((await get(`${page}&_group=industries&_inferred=0`)).shown).not.toContain('Industry i01<');
  });

  it('leads back from what it is related to', async () => {
    const { shown } = await get('/entity/a:i02?_lang=en');
    expect(shown).toMatch(
      /<section id="group-measures".*Seen from there: The industries that the measure targets\..*Grow industries<\/a>.*<q>原文i02<\/q>/s,
    );
  });

  it('speaks Chinese', async () => {
    const { shown } = await get('/entity/a%3Am1', { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(shown).toContain('<html lang="zh-CN">');
    expect(shown).toMatch(
      /<p class="kind">举措<\/p><h1 lang="zh-CN">培育产业<\/h1><p class="other-name" lang="en">Grow industries</,
    );
    expect(shown).toMatch(/>频率<\/dt><dd[^>]*>每年</);
    expect(shown).toMatch(/<span class="missing">未说明</);
    expect(shown).toContain('推断 · 名称相近');
    expect(shown).toContain('全部 57 项');
  });

  it('cites the fact, the version of its dataset and its text', async () => {
    const { shown } = await get(page);
    const day = new Date().toISOString().slice(0, 10);
    expect(shown).toContain(
      `培育产业（举措 a:m1）[DB/OL]//甲规划：plangraph 数据集 a. 2.1.0 版[${day}]. http://localhost/entity/a:m1\n张三, 李四, 王五, 等. 一篇报道[N]. 某报, 2024-05-31.`,
    );
    expect(shown).toMatch(
      /Grow industries \[培育产业\] \(measure a:m1\)\. In 甲规划 \(a, Version 2\.1\.0\) \[Data set\]\. plangraph\. Retrieved \w+ \d+, \d{4}, from http:\/\/localhost\/entity\/a:m1\n张三, 李四, 王五, &amp; 赵六\. \(2024, May 31\)\. 一篇报道\. 某报\./,
    );
  });

  it('is said in JSON-LD by the names that exports have', async () => {
    const { shown } = await get(page);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(shown)!;
    const [entity, of] = JSON.parse(json)['@graph'];
    expect(entity).toMatchObject({
      '@id': 'a:m1',
      '@type': ['Measure'],
      identifier: 'a:m1',
      name: { 'zh-Hans': '培育产业', en: 'Grow industries' },
      frequency: 'Frequency-YEARLY',
      builds: 'a:b1',
    });
    expect(entity.hasCitation).toHaveLength(2);
    expect(of).toMatchObject({ '@type': ['dcat:Dataset'], title: '甲规划', version: '2.1.0' });
  });

  it('gives the very query that it sends', async () => {
    documents.length = 0;
    const { shown } = await get(page);
    const [, link = ''] = /href="(\/graphiql\?[^"]*#query=[^"]*)"/.exec(shown)!;
    const query = new URLSearchParams(new URL(link, 'http://localhost').hash.slice(1)).get('query')!;
    // What is sent waits for the id as a variable, so that it is one document for all entities of the kind.
    expect(documents).toContain(print(parse(query)).replace(' = "a:m1"', ''));
    expect(answer(query, {}).data).toMatchObject({ node: { id: 'a:m1', name: '培育产业' } });
  });

  it('draws some of each group, and says of how many', async () => {
    const { shown } = await get(page);
    expect(shown).toContain('21 of 58 relations are drawn');
    const kind = catalogue.kinds.get('Measure')!;
    const read = await readEntity(kind, { id: 'a:m1', isExplicitOnly: false }, catalogue, {
      execute,
    } as never);
    const [group] = read!.groups;
    const three = ['x', 'y', 'z'].map(mark => ({
      ...group!,
      isStructural: mark === 'x',
      items: group!.items.map(item => ({ ...item, id: `${item.id}${mark}` })),
    }));
    const { drawn, shown: drawnCount } = oneHopOf({ ...read!, groups: three });
    expect(drawnCount).toBe(mostNeighbours);
    expect(drawn.nodes.filter(({ id }) => id!.endsWith('x'))).toHaveLength(13);
    expect(drawn.nodes.filter(({ id }) => id!.endsWith('y'))).toHaveLength(14);
    expect(drawn.ties).toHaveLength(mostNeighbours);
  });

  it('lets no text out of its place', async () => {
    for (const url of [page, '/entity/a:b1?_lang=en', `/entity/${encodeURIComponent(hostile)}?_lang=en`]) {
      const { body } = await get(url);
      expect(body).not.toContain(hostile);
      expect(body.match(/<script[\s>]/g)!.length).toBe(body.match(/<\/script>/g)!.length);
      expect(body).not.toMatch(/<script>/);
    }
  });
});

describe('a page of one group', () => {
  it('goes on by the cursor in its address', async () => {
    const first = await get(`${page}&_group=industries`);
    expect(first.shown.match(/Industry i\d\d<\/a>/g)).toHaveLength(pageOfGroup);
    expect(first.shown).toContain('50 of 57 are on this page');
    expect(first.shown).toContain('<q lang="zh-CN">原文i50<');
    const [, next = ''] = /<a rel="next" href="([^"]*)"/.exec(first.shown)!;
    const second = await get(next.replaceAll('&amp;', '&'));
    expect(second.shown.match(/Industry i\d\d<\/a>/g)).toEqual(
      ['51', '52', '53', '54', '55', '56', '57'].map(n => `Industry i${n}</a>`),
    );
    expect(second.shown).not.toContain('rel="next"');
    expect(second.shown).toContain('>From the start</a>');
  });
});

describe('an address that leads to no page', () => {
  it.each([
    ['an id of nothing', '/entity/a:none'],
    ['a text that is no id', `/entity/${encodeURIComponent("a:m1'}) DETACH DELETE (n) //")}`],
    ['the id of a statement', '/entity/BUILDS/a:m1/a:b1'],
    ['a dataset', '/entity/a'],
    ['a very long one', `/entity/a:${'x'.repeat(5_000)}`],
    ['one of control characters', '/entity/a%3A%00%0A'],
  ])('is a page that says so: %s', async (_, url) => {
    const { status, headers, shown } = await get(`${url}?_lang=en`);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers.etag).toBeUndefined();
    expect(shown).toMatch(/There is no entity/);
    expect(shown).toMatch(/href="\/\?q=[^"]*"/);
    expect(shown).not.toMatch(/no entity &quot;[^&]{201}/);
  });

  it('offers what a search finds by a name', async () => {
    const { shown } = await get(`/entity/${encodeURIComponent('培育产业')}?_lang=en`);
    expect(shown).toMatch(/Perhaps one of these.*href="\/entity\/a%3Am1\?_lang=en"/s);
  });

  it.each([
    [
      '_grup=industries',
      /no parameter &quot;_grup&quot;.* Did you mean &quot;_group&quot;\? It takes _lang, _group/,
    ],
    ['_group=industry', /&quot;_group&quot; must be a list of Measure.*Did you mean &quot;industries&quot;/],
    ['_group=constructor', /&quot;_group&quot; must be a list of Measure/],
    ['_group=industries&_group=builds', /takes one value, but 2 arrived/],
    ['_after=x', /no(ne)? is named/],
    ['_lang=fr', /&quot;_lang&quot; must be one of en, zh/],
    ['_inferred=no', /&quot;_inferred&quot; must be one of 0, 1/],
    ['_group=industries&_after=nonsense', /<li>The arguments are refused/],
  ])('refuses ?%s', async (query, words) => {
    const { status, headers, shown } = await get(`/entity/a:m1?${query}`);
    expect([status, headers.etag]).toEqual([400, undefined]);
    expect(shown).toMatch(words);
  });
});

describe('over HTTP', () => {
  it('is known by its tag until the data, the language or the address change', async () => {
    const { headers } = await get(page);
    expect(headers).toMatchObject({
      vary: expect.stringContaining('accept-language'),
      'x-frame-options': 'DENY',
    });
    const known = { 'if-none-match': String(headers.etag) };
    expect(await get(page, known)).toMatchObject({ status: 304, body: '', headers: { etag: headers.etag } });
    expect((await get(page, known, '2')).status).toBe(200);
    expect((await get('/entity/a%3Am1?_lang=zh', known)).status).toBe(200);
    expect((await get(`${page}&_group=builds`, known)).status).toBe(200);
  });

  it('hides what went wrong inside', async () => {
    const server = await createTestServer({
      pages,
      engine: { execute: () => Promise.reject(new Error('secret of /etc')) } as never,
    });
    const { statusCode, body } = await server.app.inject({ url: page, headers: { host: 'localhost' } });
    await server.close(0);
    expect(statusCode).toBe(500);
    expect(body).toContain('<main id="content">');
    expect(body).not.toContain('secret');
  });
});

describe('the queries', () => {
  it.each([...catalogue.kinds.values()].map(kind => [kind.name, kind] as const))(
    'of %s are sound',
    (_, kind) => {
      const given = { id: 'a:"\\b', after: null };
      const lists = [...kind.links.values()].filter(({ isOne }) => !isOne);
      for (const defaults of [given, null])
        for (const query of [
          askEntity(kind, true, defaults),
          ...lists.map(link => askGroup(kind, link, true, defaults)),
        ])
          expect(validate(schema, parse(query), [...specifiedRules, limitDepth(6, catalogue)])).toEqual([]);
    },
  );
});
