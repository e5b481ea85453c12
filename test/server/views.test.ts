import { once } from 'node:events';
import { setTimeout as sleep, setImmediate as tick } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../src/engine/execute.ts';
import type { Pages } from '../../src/server/pages.ts';
import { readView } from '../../src/views/readView.ts';
import type { BrokenView, View } from '../../src/views/view.ts';
import { createRenderer } from '../../web/entry-server.tsx';
import { createPagedEngine, type PagedGraph } from '../views/pagedGraph.ts';
import { execute } from '../views/smallGraph.ts';
import { createTestServer, schema, shelfOf } from './testServer.ts';

const renderer = createRenderer({
  script: '/assets/client.js',
  modules: [],
  style: '/assets/client.css',
  styles: 'body { color: black }',
});
const ready: Pages = { state: 'ready', renderer };

const read = (name: string, source: string): View | BrokenView =>
  readView({ file: `views/${name}.graphql`, source }, schema);

const serves = read(
  'serves',
  `query serves(
  "Only on these pathways"
  $pathway: [ID!] @entity(kind: PATHWAY) @zh(label: "实施路径")
  $voice: Voice
) @view(as: MATRIX, title: "Who serves whom", titleZh: "谁服务谁") {
  measures(where: { voice: { eq: $voice }, pathways: { some: { id: { in: $pathway } } } }) {
    nodes { id name @row industries { edges { assertion node { id name @column } } } }
  }
}`,
);
const due = read(
  'due',
  'query due @view(as: TABLE, title: "Due when", titleZh: "何时到期") { measures { nodes { name dueYear } } }',
);
const wrong = read(
  'wrong',
  'query wrong @view(as: MATRIX, title: "T") {\n  measures {\n    nodes { nam @row } } }',
);
const shelf = shelfOf([serves, due, wrong]);

async function open(parts: Parameters<typeof createTestServer>[0] = {}) {
  const server = await createTestServer({ engine: { execute }, pages: ready, shelf, ...parts });
  onTestFinished(() => server.close(0));
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await server.app.inject({ url, headers: { host: 'localhost', ...headers } });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  };
  return { ...server, get };
}

/** The text of a page, as it is read. */
const textOf = (html: string) =>
  html
    .replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe('the addresses of a view', () => {
  test.each([
    ['', 'text/html; charset=utf-8', /^<!doctype html>/],
    ['.html', 'text/html; charset=utf-8', /body \{ color: black \}/],
    ['.svg', 'image/svg+xml; charset=utf-8', /^<\?xml[^>]*>\n<svg /],
    ['.csv', 'text/csv; charset=utf-8; header=present', /^\uFEFFid,name,/],
    ['.json', 'application/json; charset=utf-8', /^\[\n\{"id":"a:m1",/],
    ['.ndjson', 'application/x-ndjson; charset=utf-8', /^\{"id":"a:m1",/],
    ['.md', 'text/markdown; charset=utf-8', /^# Who serves whom/],
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK/],
    ['.metadata.json', 'application/json; charset=utf-8', /^\{/],
    ['.graphml', 'application/graphml+xml; charset=utf-8', /<graphml/],
    ['.gexf', 'application/gexf+xml; charset=utf-8', /<gexf/],
    ['.graphql', 'application/graphql; charset=utf-8', /^query serves\(/],
  ])('%s is %s', async (ending, type, start) => {
    const { get } = await open();
    const { status, headers, body } = await get(`/views/serves${ending}`);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body).toMatch(start);
    expect(headers['x-content-type-options']).toBe('nosniff');
    if (ending !== '.graphql') expect(headers['x-plangraph-complete']).toBe('true');
  });

  test('CSV begins with a byte order mark unless it is not wanted, and its lines end as RFC 4180 has it', async () => {
    const { get } = await open();
    const rows = 'name,dueYear\r\nm1,2026\r\nm2,2030\r\nm3,\r\nm4,\r\n';
    expect((await get('/views/due.csv')).body).toBe(`\uFEFF${rows}`);
    expect((await get('/views/due.csv?_bom=0')).body).toBe(rows);
  });

  test('are saved as a file where that is asked, and workbooks always', async () => {
    const { get } = await open();
    const named = async (address: string) => (await get(address)).headers['content-disposition'];
    expect(await named('/views/due.csv')).toBeUndefined();
    expect(await named('/views/due.csv?_dl=1')).toBe('attachment; filename="due.csv"');
    expect(await named('/views/due.metadata.json?_dl=1')).toBe('attachment; filename="due.metadata.json"');
    expect(await named('/views/due.graphql?_dl=1')).toBe('attachment; filename="due.graphql"');
    expect(await named('/views/due?_dl=1')).toBe('attachment; filename="due.html"');
    expect(await named('/views/due.xlsx')).toBe('attachment; filename="due.xlsx"');
  });

  test('the parameters are those of the query', async () => {
    const { get } = await open();
    const rows = async (query: string) => JSON.parse((await get(`/views/serves.json?${query}`)).body).length;
    expect(await rows('')).toBe(3);
    expect(await rows('pathway=a:p1')).toBe(3);
    expect(await rows('pathway=a:p2')).toBe(1);
    expect(await rows('pathway=a:p1&pathway=a:p2&voice=PLAN')).toBe(3);
    expect(await rows('pathway=&voice=REPORTER')).toBe(0);
  });

  test('with sources each row has the words that prove it', async () => {
    const { get } = await open();
    const rows = JSON.parse((await get('/views/serves.json?_sources=1')).body);
    expect(rows[2]._sources).toEqual([expect.stringContaining('q')]);
    expect(JSON.parse((await get('/views/serves.json')).body)[2]).not.toHaveProperty('_sources');
  });

  test('what was asked is in the metadata, with the address of the page', async () => {
    const { get } = await open();
    const said = JSON.parse((await get('/views/serves.metadata.json?pathway=a:p2&_lang=zh')).body);
    expect(said).toMatchObject({ complete: true, rows: 1, variables: { given: { pathway: ['a:p2'] } } });
    expect(JSON.stringify(said)).toContain('http://localhost/views/serves?pathway=a%3Ap2');
  });

  test('and that is where readers reach the server, if it says so', async () => {
    const { get } = await open({ env: { PLANGRAPH_URL: 'https://plans.example.org/' } });
    const said = await get('/views/serves.metadata.json', { host: 'plans.example.org' });
    expect(said.body).toContain('https://plans.example.org/views/serves');
    expect(said.body).not.toContain('http://plans');
  });
});

describe('the tag of an answer', () => {
  const tagOf = async ({ get }: Awaited<ReturnType<typeof open>>, url: string, lang = 'en') =>
    String((await get(url, { 'accept-language': lang })).headers.etag);

  test('is known again, whatever else the client knows', async () => {
    const server = await open();
    const tag = await tagOf(server, '/views/due.csv');
    for (const known of [tag, `"other", ${tag}`, '*']) {
      const again = await server.get('/views/due.csv', { 'if-none-match': known });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', tag]);
    }
    expect((await server.get('/views/due.csv', { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  test('does not ask the graph for what is known', async () => {
    let asked = 0;
    const counting: Engine = {
      execute: request => {
        asked += 1;
        return execute(request);
      },
    };
    const server = await open({ engine: counting });
    const tag = await tagOf(server, '/views/serves?pathway=a:p1');
    expect(asked).toBeGreaterThan(0);
    asked = 0;
    await server.get('/views/serves?pathway=a:p1', { 'if-none-match': tag });
    expect(asked).toBe(0);
  });

  test('is another for other variables, languages, formats, settings, data and files', async () => {
    const server = await open();
    const changed = shelfOf([{ ...serves, source: `${serves.source} ` }]);
    const tags = [
      await tagOf(server, '/views/serves.csv'),
      await tagOf(server, '/views/serves.csv?pathway=a:p1'),
      await tagOf(server, '/views/serves.csv?pathway=a:p2'),
      await tagOf(server, '/views/serves.csv', 'zh'),
      await tagOf(server, '/views/serves.json'),
      await tagOf(server, '/views/serves.csv?_sources=1'),
      await tagOf(server, '/views/serves.csv?_bom=0'),
      await tagOf(await open({ shelf: changed }), '/views/serves.csv'),
      await tagOf(await open({ gate: { pass: async () => ({ revision: '2' }) } }), '/views/serves.csv'),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tagOf(server, '/views/serves.csv')).toBe(tags[0]);
  });

  test('tells caches that they must ask, and that the language counts', async () => {
    const { get } = await open();
    const { headers } = await get('/views/due');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.vary).toMatch(/accept-language/i);
  });
});

describe('what is wrong with an address', () => {
  test.each([
    [
      '/views/serves.csv?pathwy=a:p1',
      400,
      'BAD_USER_INPUT',
      /no parameter "pathwy".*"pathway".*pathway, voice/,
    ],
    ['/views/serves.csv?_bomb=1', 400, 'BAD_USER_INPUT', /no parameter "_bomb".*_bom/],
    ['/views/serves.csv?voice=PLANN', 400, 'BAD_USER_INPUT', /one of .*"PLANN" arrived.*Did you mean "PLAN"/],
    ['/views/serves.csv?pathway=a:p9', 400, 'BAD_USER_INPUT', /PATHWAY, but "a:p9" is none that there is/],
    ['/views/serves.csv?pathway=a:m1', 400, 'BAD_USER_INPUT', /"a:m1" is of the kind MEASURE/],
    ['/views/servse.csv', 404, 'NOT_FOUND', /no view servse\. Did you mean "serves"\?.*\/views/],
    ['/views/due.graphml', 404, 'NOT_FOUND', /due is a TABLE, .*\.csv .*\.graphql, but \.graphml arrived/],
    ['/views/due.svg', 404, 'NOT_FOUND', /but \.svg arrived/],
    ['/views/serves.csvv', 404, 'NOT_FOUND', /\.graphml .*but \.csvv arrived/],
    ['/views/serves.', 404, 'NOT_FOUND', /but \. arrived/],
    ['/views/wrong.csv', 500, 'BROKEN_VIEW', /^views\/wrong\.graphql:3: Cannot query field "nam"/],
  ])('%s is answered with %i %s', async (address, status, code, message) => {
    const { get } = await open();
    const answer = await get(address);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
    const { errors } = JSON.parse(answer.body);
    expect(errors).toEqual([{ message: expect.stringMatching(message), extensions: { code } }]);
  });

  test('all that is wrong is told at once', async () => {
    const { get } = await open();
    const { body } = await get('/views/serves.csv?a=1&b=2&voice=x');
    expect(JSON.parse(body).errors).toHaveLength(3);
  });

  test.each([
    ['/views/serves?pathwy=a:p1', 400, /no parameter "pathwy"/],
    ['/views/serves?pathway=a:p9', 400, /none that there is/],
    ['/views/servse', 404, /Did you mean "serves"/],
    ['/views/wrong', 500, /views\/wrong\.graphql:3: /],
  ])('%s is told on a page, with ways on', async (address, status, message) => {
    const { get } = await open();
    const english = await get(address);
    expect([english.status, english.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(textOf(english.body)).toMatch(message);
    expect(textOf(english.body)).toContain('That did not work');
    expect(english.body).toContain('href="/views?_lang=en"');
    const chinese = await get(`${address}${address.includes('?') ? '&' : '?'}_lang=zh`);
    expect(chinese.body).toContain('<html lang="zh-CN">');
    expect(textOf(chinese.body)).toMatch(message);
    expect(textOf(chinese.body)).toContain('未能完成');
  });

  test('a broken view is told without a path of the machine, and the others serve', async () => {
    const { get } = await open();
    const gallery = await get('/views');
    expect(gallery.status).toBe(200);
    expect(textOf(gallery.body)).toMatch(
      /Views to put right.*views\/wrong\.graphql:3: Cannot query field "nam"/s,
    );
    expect(gallery.body).toContain('href="/views/due?_lang=en"');
    for (const address of ['/views', '/views/wrong', '/views/wrong.csv'])
      expect((await get(address)).body).not.toContain(process.cwd());
    expect((await get('/views/due.csv')).status).toBe(200);
  });

  test('views are only read', async () => {
    const { app } = await open();
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const answer = await app.inject({ method, url: '/views/due.csv', headers: { host: 'localhost' } });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  test('whoever has no key sees nothing', async () => {
    const { get } = await open({ env: { PLANGRAPH_API_KEY: 'a-key-of-some-length' } });
    for (const address of ['/views', '/views/due', '/views/due.csv', '/views/none'])
      expect((await get(address)).status).toBe(401);
    const key = { authorization: 'Bearer a-key-of-some-length' };
    expect((await get('/views/due.csv', key)).status).toBe(200);
  });
});

describe('whether a view is whole', () => {
  const long = (graph: PagedGraph, selection: string, parts: Parameters<typeof open>[0] = {}) => {
    const view = read('long', `query long @view(as: TABLE, title: "Long") { ${selection} }`);
    return open({ engine: createPagedEngine(graph), shelf: shelfOf([view]), ...parts });
  };
  const complete = async ({ get }: Awaited<ReturnType<typeof open>>, ending: string) => {
    const { headers, body, status } = await get(`/views/long${ending}`);
    expect(status).toBe(200);
    return { complete: headers['x-plangraph-complete'], body };
  };
  const lines = (body: string) => body.split('\r\n').length - 2;

  test('one that is read to its end is, however long', async () => {
    const server = await long({ pathways: 5_500, measures: () => 0 }, 'pathways { nodes { name } }');
    const csv = await complete(server, '.csv');
    expect([csv.complete, lines(csv.body)]).toEqual(['true', 5_500]);
    const said = await complete(server, '.metadata.json');
    expect(said.complete).toBe('true');
    expect(JSON.parse(said.body)).toMatchObject({ complete: true, rows: 5_500 });
  });

  test('its page shows the start, and says so', async () => {
    const server = await long({ pathways: 5_500, measures: () => 0 }, 'pathways { nodes { name } }');
    const page = await complete(server, '');
    expect(page.complete).toBe('false');
    expect(textOf(page.body)).toContain('The page shows the first 1,000 rows; the files go on.');
    expect(page.body.match(/<tr>/g)).toHaveLength(1_001);
  });

  test.each<[string, PagedGraph, string, number, string]>([
    [
      'a list with a number',
      { pathways: 30, measures: () => 0 },
      'pathways(first: 20) { nodes { name } }',
      20,
      'pathways: 20 of 30',
    ],
    [
      'lists inside others',
      { pathways: 30, measures: () => 3 },
      'pathways { nodes { name measures(first: 2) { nodes { name } } } }',
      60,
      'pathways.measures: 60 of 90',
    ],
    [
      'a long view with lists inside others',
      { pathways: 3_000, measures: p => (p === 2_999 ? 3 : 1) },
      'pathways { nodes { name measures(first: 2) { nodes { name } } } }',
      3_001,
      // The page has the start only, where nothing is left out yet.
      'The page shows the first 1,000 rows',
    ],
  ])('%s that leaves something out is not', async (_, graph, selection, rows, words) => {
    const server = await long(graph, selection);
    const csv = await complete(server, '.csv');
    expect([csv.complete, lines(csv.body)]).toEqual(['false', rows]);
    const said = await complete(server, '.metadata.json');
    expect(said.complete).toBe('false');
    expect(JSON.parse(said.body)).toMatchObject({ complete: false, rows });
    const page = await complete(server, '');
    expect(page.complete).toBe('false');
    expect(textOf(page.body)).toContain(words);
  });

  test('a long view with a number that leaves nothing out is', async () => {
    const server = await long(
      { pathways: 3_000, measures: () => 1 },
      'pathways { nodes { name measures(first: 2) { nodes { name } } } }',
    );
    const csv = await complete(server, '.csv');
    expect([csv.complete, lines(csv.body)]).toEqual(['true', 3_000]);
  });

  test('data that change before anything is sent are told', async () => {
    let revision = '1';
    const { execute } = createPagedEngine({ pathways: 5_500, measures: () => 0 });
    const changing: Engine = {
      execute: request => {
        revision = `${Number(revision) + 1}`;
        return execute(request);
      },
    };
    const server = await long({ pathways: 1, measures: () => 0 }, 'pathways { nodes { name } }', {
      engine: changing,
      gate: { revision: () => revision },
    });
    const data = await server.get('/views/long.csv?_dl=1');
    expect([data.status, JSON.parse(data.body).errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(data.headers['retry-after']).toBeDefined();
    // An error is no file and is not known again.
    expect(data.headers['content-disposition']).toBeUndefined();
    expect(data.headers.etag).toBeUndefined();
    const page = await server.get('/views/long');
    expect(page.status).toBe(503);
    expect(page.headers['retry-after']).toBeDefined();
    expect(textOf(page.body)).toContain('The data were replaced while they were read.');
  });

  test.each([
    ['identity', 200],
    // What is compressed has not started while the little that there is stands in its buffer.
    ['gzip', 503],
  ])('data that change on the way leave no part that looks whole (%s)', async (encoding, status) => {
    let requests = 0;
    const { execute } = createPagedEngine({ pathways: 5_500, measures: () => 0 });
    const changing: Engine = {
      execute: request => {
        requests += 1;
        return execute(request);
      },
    };
    const server = await long({ pathways: 1, measures: () => 0 }, 'pathways { nodes { name } }', {
      engine: changing,
      gate: { revision: () => (requests < 4 ? '1' : '2') },
    });
    const url = await server.listen();
    const answer = await fetch(`${url}/views/long.csv`, { headers: { 'accept-encoding': encoding } });
    expect(answer.status).toBe(status);
    if (status === 200) await expect(answer.text()).rejects.toThrow(/terminated/);
    else expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await expect
      .poll(() => server.log.filter(({ path }) => path))
      .toMatchObject([{ operation: 'view:long', outcome: 'UNAVAILABLE' }]);
    await sleep(50);
    expect(server.log.filter(({ msg }) => /already sent/.test(String(msg)))).toEqual([]);
  });

  test('a client that takes longer than a request may gets all', async () => {
    const wide = Array.from({ length: 25 }, (_, i) => `${'aLongNameOfAColumn'.repeat(5)}${i}: name`).join(
      ' ',
    );
    const graph = { pathways: 5_500, measures: () => 0 };
    const { execute } = createPagedEngine(graph);
    const server = await long(graph, `pathways { nodes { ${wide} } }`, {
      engine: {
        execute: async request => {
          request.signal?.throwIfAborted();
          return execute(request);
        },
      },
      env: { PLANGRAPH_REQUEST_TIMEOUT_MS: '1500' },
    });
    const url = await server.listen();
    const answer = await fetch(`${url}/views/long.ndjson`, { headers: { 'accept-encoding': 'identity' } });
    // More than the buffers of the connection hold waits on the server meanwhile.
    await sleep(2_000);
    expect(server.log).toEqual([]);
    expect((await answer.text()).split('\n')).toHaveLength(5_501);
  });

  test('a client that leaves is read for no longer', async () => {
    let signal: AbortSignal | undefined;
    const waiting: Engine = {
      execute: request => {
        signal = request.signal;
        return new Promise(() => {});
      },
    };
    const server = await open({ engine: waiting });
    const url = await server.listen();
    const client = new AbortController();
    const asked = fetch(`${url}/views/due.csv`, { signal: client.signal }).catch(() => {});
    while (!signal) await tick();
    expect(signal.aborted).toBe(false);
    client.abort();
    await asked;
    if (!signal.aborted) await once(signal, 'abort');
    await expect.poll(() => server.log).toMatchObject([{ operation: 'view:due', outcome: 'LEFT' }]);
  });

  test('a graph that does not answer in time is told', async () => {
    const server = await open({
      engine: { execute: () => new Promise(() => {}) },
      env: { PLANGRAPH_REQUEST_TIMEOUT_MS: '200' },
    });
    const { status, body } = await server.get('/views/due.csv');
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
  });
});

describe('a page', () => {
  test('stands in a frame of another site only where that is asked', async () => {
    const { get } = await open();
    const framed = await get('/views/serves?_embed=1');
    expect(framed.headers['x-frame-options']).toBeUndefined();
    expect(framed.headers['content-security-policy']).toMatch(/frame-ancestors \*/);
    expect(framed.body).toMatch(/<body class="embedded">/);
    expect(framed.body).not.toMatch(/<header|<footer|<form/);
    for (const address of ['/views', '/views/serves', '/views/serves.csv?_embed=1', '/views/none?_embed=1']) {
      const { headers } = await get(address);
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    }
  });

  test('shows one side where that is asked', async () => {
    const { get } = await open();
    const sides = async (query: string) =>
      [...(await get(`/views/serves?${query}`)).body.matchAll(/<section id="(\w+)"/g)].map(
        ([, side]) => side,
      );
    expect(await sides('')).toEqual(['chart', 'table', 'sources', 'query']);
    for (const side of ['chart', 'table', 'sources', 'query'])
      expect(await sides(`_as=${side}`)).toEqual([side]);
    expect(await sides('_embed=1')).toEqual(['chart']);
    expect(await sides('_embed=1&_as=table')).toEqual(['table']);
  });

  test.each([
    ['', undefined, 'en'],
    ['', 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['', 'en;q=0.5, zh-TW;q=0.7', 'zh'],
    ['', 'fr, en;q=0.2', 'en'],
    ['', 'zh;q=0, de', 'en'],
    ['?_lang=zh', 'en', 'zh'],
    ['?_lang=en', 'zh', 'en'],
  ])('with "%s" and %s is %s', async (query, accepted, language) => {
    const { get } = await open();
    const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-language': accepted };
    for (const [address, title] of [
      ['/views/serves', { en: 'Who serves whom', zh: '谁服务谁' }],
      ['/views', { en: 'Views', zh: '视图' }],
    ] as const) {
      const { body } = await get(`${address}${query}`, headers);
      expect(body).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
      expect(body).toContain(`<h1>${title[language as 'en' | 'zh']}</h1>`);
    }
  });

  test('lets nothing that it shows become markup', async () => {
    const hostile = `</script><script>alert('1')</script><img src=x onerror="alert(2)">&amp;`;
    const naming: Engine = {
      execute: async request => {
        const { result, stats } = await execute(request);
        return {
          result: JSON.parse(JSON.stringify(result).replaceAll('"Light"', JSON.stringify(hostile))),
          stats,
        };
      },
    };
    const named = read(
      'serves',
      (serves as View).source.replace('"Who serves whom"', JSON.stringify(`</title>${hostile}`)),
    );
    const { get } = await open({ engine: naming, shelf: shelfOf([named, due]) });
    for (const address of [
      '/views',
      '/views/serves',
      '/views/serves.html',
      '/views/serves.svg',
      '/views/serves?_embed=1',
      `/views/serves?voice=${encodeURIComponent(hostile)}`,
      `/views/serves?${encodeURIComponent(hostile)}=1`,
      `/views/${encodeURIComponent(hostile.replaceAll('.', ''))}`,
      `/views/due?_lang=${encodeURIComponent(hostile)}`,
    ]) {
      const { body } = await get(address);
      expect(body).not.toMatch(/<script>|<img src=x/);
      expect(body).toMatch(/&lt;\/?script|\\u003c\/script/);
    }
    const { body } = await get('/views/serves');
    const [, json] = /<script type="application\/json" id="props">(.*?)<\/script>/s.exec(body)!;
    expect(JSON.stringify(JSON.parse(json!).drawn)).toContain(JSON.stringify(hostile).slice(1, -1));
  });

  test.each(['building', 'failed'] as const)('is not there while it is %s, but data are', async state => {
    const { get } = await open({ pages: { state } });
    for (const address of ['/views', '/views/due', '/views/none']) {
      const { status, headers, body } = await get(address);
      expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
      expect(body).toMatch(state === 'building' ? /being built/ : /could not be built/);
    }
    for (const address of ['/views/serves.svg', '/views/due.html']) {
      const { status, body } = await get(address);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    }
    expect((await get('/views/due.csv')).status).toBe(200);
  });
});
