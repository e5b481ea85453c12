import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Pages } from '../../src/server/pages.ts';
import { readView } from '../../src/views/readView.ts';
import { templates } from '../../src/views/templates.ts';
import type { ViewForm } from '../../src/views/view.ts';
import { createRenderer } from '../../web/entry-server.tsx';
import type { Preview } from '../../web/props.ts';
import { openExplorer } from '../explorer/openExplorer.ts';
import { createTestServer, schema, shelfOf } from './testServer.ts';

const good = `query Due($year: Int = 2026) @view(as: TABLE, title: "Due when") {
  targets(where: { year: { eq: $year } }) { nodes { id name year } }
}`;
const taken = readView(
  {
    file: '/srv/private/views/measures.graphql',
    source: 'query Measures @view(as: TABLE, title: "Measures") { measures { nodes { name } } }',
  },
  schema,
);
const broken = readView(
  { file: '/srv/private/views/wrong.graphql', source: 'query Wrong { measures { nodes { nam } } }' },
  schema,
);

const pages: Pages = {
  state: 'ready',
  renderer: createRenderer({ script: '/client.js', modules: [], style: '/client.css', styles: '' }),
};

type TestServer = Awaited<ReturnType<typeof createTestServer>>;

/** Sends a draft, or a body as it is. */
async function draw(
  server: Pick<TestServer, 'app'>,
  draft: Record<string, unknown> | string,
  contentType = 'application/json',
) {
  const body =
    typeof draft === 'string' ? draft : JSON.stringify({ source: good, name: 'due', query: '', ...draft });
  const { statusCode, body: text } = await server.app.inject({
    method: 'POST',
    url: '/views/new/preview',
    headers: { host: 'localhost', 'content-type': contentType },
    body,
  });
  const answer = JSON.parse(text);
  return {
    status: statusCode,
    preview: answer as Preview,
    codes: (answer.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
    text,
  };
}

describe('over the seed', () => {
  let explorer: Awaited<ReturnType<typeof openExplorer>>;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());

  test.each(Object.entries(templates))('the small %s has rows and a picture', async (form, source) => {
    const { preview } = await draw(explorer.server, { source });
    if (preview.is !== 'drawn') throw new Error(JSON.stringify(preview));
    expect(preview.view.form).toBe(form as ViewForm);
    expect(preview.view.drawn.as).toBe(form);
    expect(preview.view.total).toBeGreaterThan(3);
    expect(preview.view.rows.length).toBe(Math.min(50, preview.view.total));
    expect(preview.view.title.zh).toMatch(/\p{Script=Han}/u);
  });

  test('parameters take what is given, and their defaults', async () => {
    const years = async (query: string) => {
      const { preview } = await draw(explorer.server, { query });
      if (preview.is !== 'drawn') throw new Error(JSON.stringify(preview));
      const { rows, controls } = preview.view;
      return { years: [...new Set(rows.map(({ cells }) => cells[2]!.value))], values: controls[0]!.values };
    };
    expect(await years('')).toEqual({ years: [2026], values: ['2026'] });
    expect(await years('year=2030')).toEqual({ years: [2030], values: ['2030'] });
    // A draft forgets a parameter sooner than its form does.
    expect(await years('year=2030&gone=1')).toEqual({ years: [2030], values: ['2030'] });
  });

  test('what its parameters lack is asked for', async () => {
    const source = good.replace('$year: Int = 2026', '$year: Int!');
    const { status, preview } = await draw(explorer.server, { source });
    expect(status).toBe(200);
    expect(preview).toMatchObject({
      is: 'asking',
      faults: ['The view needs "year": a whole number of at most 32 bits. Give it as year=….'],
      controls: [{ name: 'year', isRequired: true }],
    });
    const wrong = await draw(explorer.server, { source, query: 'year=soon' });
    expect(wrong.preview).toMatchObject({ is: 'asking', controls: [{ values: ['soon'] }] });
    const given = await draw(explorer.server, { source, query: 'year=2026' });
    expect(given.preview).toMatchObject({ is: 'drawn' });
  });

  test('an id that is no such entity is told', async () => {
    const source = `query P($p: ID! @entity(kind: PATHWAY)) @view(as: TABLE, title: "P") {
      pathways(where: { id: { eq: $p } }) { nodes { name } }
    }`;
    const { preview } = await draw(explorer.server, { source, query: 'p=xian-htz:T4-2' });
    expect(preview).toMatchObject({ is: 'asking', controls: [{ name: 'p', kind: 'PATHWAY' }] });
    expect((preview as Extract<Preview, { is: 'asking' }>).faults[0]).toContain('is of the kind TARGET');
  });

  test('what costs too much is refused', async () => {
    const source = `query Wide @view(as: TABLE, title: "Wide") {
      measures(first: 1000) { nodes { industries(first: 1000) { nodes { measures(first: 1000) { nodes { name } } } } } }
    }`;
    const { status, codes } = await draw(explorer.server, { source });
    expect([status, codes]).toEqual([422, ['TOO_EXPENSIVE']]);
  });
});

describe('with nothing in the graph', () => {
  async function open(env: Record<string, string> = {}) {
    const server = await createTestServer({ shelf: shelfOf([taken, broken]), pages, env });
    onTestFinished(() => server.close(0));
    return server;
  }

  test.each([
    [
      'a slip',
      'query A @view(as: TABLE, title: "A") {\n  measures {\n    nodes { nam } } }',
      3,
      /Cannot query field "nam"/,
    ],
    ['no text of GraphQL', 'query A {\n  measures {', 2, /Syntax Error/],
    ['nothing', '', 1, /Syntax Error/],
    ['no @view', '\nquery A { measures { nodes { name } } }', 2, /does not say how it is drawn/],
    ['a mutation', 'mutation A { x }', 1, /here is a mutation/],
    ['two queries', 'query A { __typename }\nquery B { __typename }', 2, /here is another operation/],
    [
      'introspection',
      'query A @view(as: TABLE, title: "A") {\n __schema { queryType { name } } }',
      2,
      /begins with "_"/,
    ],
    [
      'a deep query',
      `query A @view(as: TABLE, title: "A") { measures { nodes { ${'industries { nodes { measures { nodes { '.repeat(4)} name ${'} '.repeat(16)} } } }`,
      1,
      /at most 6 deep/,
    ],
    [
      'many aliases',
      `query A @view(as: TABLE, title: "A") { measures { nodes { ${Array.from({ length: 40 }, (_, i) => `a${i}: name`).join(' ')} } } }`,
      1,
      /at most 30 aliases/,
    ],
    [
      'many root fields',
      `query A @view(as: TABLE, title: "A") { ${'measures { totalCount } '.repeat(20)} }`,
      1,
      /at most 10 root fields/,
    ],
    [
      'more tokens than there may be',
      `query A @view(as: TABLE, title: "A") { measures { nodes { ${'name '.repeat(3_000)} } } }`,
      1,
      /token/i,
    ],
    [
      'a fragment in itself',
      'query A @view(as: TABLE, title: "A") { ...F }\nfragment F on Query { ...F }',
      2,
      /Cannot spread fragment/,
    ],
    [
      'the query of another view',
      '\nquery Measures @view(as: TABLE, title: "A") { measures { nodes { name } } }',
      2,
      /that of measures\.graphql is `Measures` too/,
    ],
  ] as const)('%s is told, with its line', async (_, source, line, message) => {
    const { status, preview, text } = await draw(await open(), { source });
    expect(status).toBe(200);
    if (preview.is !== 'broken') throw new Error(text);
    expect(preview.problems.map(problem => problem.line)).toContain(line);
    expect(preview.problems.map(problem => problem.message).join('\n')).toMatch(message);
    expect(text).not.toContain('private');
  });

  test('a draft may have the name and the query of the view that it replaces', async () => {
    const { preview } = await draw(await open(), { source: taken.source, name: 'measures' });
    expect(preview.is).toBe('drawn');
  });

  test('what is no draft is refused', async () => {
    const server = await open();
    for (const [body, message] of [
      ['{"source": 1}', '"source" must be a text'],
      ['[]', '"query" must be a text'],
      ['null', '"name" must be a text'],
      ['{"source": "", "name": "a", "query": "", "more": 1}', 'no member "more"'],
      ['{', 'JSON'],
    ] as const) {
      const { status, codes, text } = await draw(server, body);
      expect([status, codes[0]]).toEqual([400, 'BAD_USER_INPUT']);
      expect(text).toContain(JSON.stringify(message).slice(1, -1));
    }
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s is refused, which forms elsewhere can send',
    async contentType => {
      const { status } = await draw(await open(), {}, contentType);
      expect(status).toBe(415);
    },
  );

  test('a body of any length is not read', async () => {
    const { status, codes } = await draw(await open(), { source: '#'.repeat(200_000) });
    expect([status, codes]).toEqual([413, ['BAD_USER_INPUT']]);
  });

  test('where only the views are answered, nothing is drawn, which the page says', async () => {
    const server = await open({ PLANGRAPH_TRUSTED_ONLY: '1' });
    const { status, codes } = await draw(server, {});
    expect([status, codes]).toEqual([403, ['FORBIDDEN']]);
    const page = await server.app.inject({ url: '/views/new?_lang=en', headers: { host: 'localhost' } });
    expect(page.body).toContain('so it draws no drafts');
  });
});

describe('/views/new', () => {
  async function open(query: string) {
    const server = await createTestServer({ shelf: shelfOf([taken, broken]), pages });
    onTestFinished(() => server.close(0));
    const { statusCode, body } = await server.app.inject({
      url: `/views/new?_lang=en${query}`,
      headers: { host: 'localhost' },
    });
    return { status: statusCode, body };
  }
  const fieldOf = (body: string) => /<textarea[^>]*>([^<]*)/.exec(body)![1]!.replaceAll('&quot;', '"');

  test('stands before the views, and begins with a table', async () => {
    const { status, body } = await open('');
    expect(status).toBe(200);
    expect(fieldOf(body)).toBe(templates.TABLE);
    expect(body).toContain('npx plangraph views new');
    expect(body).toContain('href="/views/new?from=measures&amp;_lang=en"');
  });

  test('begins with a small view of a form', async () => {
    expect(fieldOf((await open('&form=SANKEY')).body)).toBe(templates.SANKEY);
  });

  test('begins with a copy that can stand beside its view', async () => {
    const source = fieldOf((await open('&from=measures')).body)!;
    expect(source).toBe(taken.source.replace('query Measures', 'query MeasuresCopy'));
    const server = await createTestServer({ shelf: shelfOf([taken, broken]) });
    onTestFinished(() => server.close(0));
    expect((await draw(server, { source, name: 'measures-copy' })).preview.is).toBe('drawn');
  });

  test('begins with a broken view as it is, to put it right', async () => {
    expect(fieldOf((await open('&from=wrong')).body)).toBe(broken.source);
  });

  test.each([
    ['&from=measure', 404, /no view .*measures/],
    ['&form=PIE', 400, /"form" must be one of TABLE/],
    ['&start=1', 400, /no parameter "start"/],
  ] as const)('says what is wrong with %s', async (query, expected, message) => {
    const { status, body } = await open(query);
    expect(status).toBe(expected);
    expect(body.replaceAll('&quot;', '"')).toMatch(message);
  });
});
