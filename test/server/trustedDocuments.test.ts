import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../../src/server/http.ts';
import { readViews } from '../../src/views/readViews.ts';
import { ask, createTestServer, schema, shelfOf } from './testServer.ts';

const source = `query MeasuresOfPlan($first: Int = 3) @view(as: TABLE, title: "Which?") {
  measures(first: $first) { nodes { id name } }
}`;
const shelf = shelfOf(
  readViews(
    [
      { file: '../secret/which.graphql', source },
      {
        file: '../secret/large.graphql',
        source: `query Large @view(as: TABLE, title: "L") { measures(first: 1000) { nodes { name industries(first: 1000) { nodes { name } } } } }`,
      },
      { file: '../secret/bad.graphql', source: 'query bad { measures { nodes { nam } } }' },
    ],
    schema,
  ),
);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** The rows that each statement asked for. */
let limits: unknown[] = [];
const createServer = (env: NodeJS.ProcessEnv = {}) =>
  createTestServer({
    shelf,
    env,
    read: async ({ params }) => {
      limits.push(...Object.values(params));
      return [];
    },
  });

const post = (server: Server, body: object, headers = {}) =>
  ask(server, { body: JSON.stringify(body), headers });
const get = (server: Server, params: Record<string, string> | [string, string][], headers = {}) =>
  server.app.inject({
    url: `/graphql?${new URLSearchParams(params)}`,
    headers: { host: 'localhost', 'apollo-require-preflight': '1', ...headers },
  });

describe('a view', () => {
  let server: Awaited<ReturnType<typeof createServer>>;
  beforeAll(async () => {
    server = await createServer();
  });
  afterAll(() => server.close(0));

  it.each(['view:which', `sha256:${hash(source)}`])(
    'is answered by %s, as its query is',
    async documentId => {
      const asked = await post(server, { query: source });
      expect(asked).toMatchObject({ status: 200, data: { measures: { nodes: [] } } });
      const answers = [
        await post(server, { documentId }),
        await post(server, { documentId, query: null, operationName: 'MeasuresOfPlan', variables: null }),
        (await get(server, { documentId })).json(),
      ];
      for (const answer of answers)
        expect(answer).toMatchObject({ data: asked.data, extensions: asked.extensions });
    },
  );

  it('takes variables, and its own pages', async () => {
    const documentId = 'view:which';
    const cost = async (body: object) => (await post(server, body)).extensions.cost.nodes;
    expect(await cost({ documentId })).toBe(3);
    expect(await cost({ documentId, variables: { first: 7 } })).toBe(7);
    const byGet = await get(server, { documentId, variables: '{"first": 5}' });
    expect(byGet.json().extensions.cost.nodes).toBe(5);
  });

  it('is refused with a wrong variable or operation, as any query is', async () => {
    const documentId = 'view:which';
    const wrong = await post(server, { documentId, variables: { first: 'x' } });
    expect(wrong.errors[0]).toMatchObject({
      message: /\$first/.test(wrong.errors[0].message) && wrong.errors[0].message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const other = await post(server, { documentId, operationName: 'Other' });
    expect(other.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('keeps within the limits of every operation', async () => {
    const answer = await post(server, { documentId: 'view:large' });
    expect(answer).toMatchObject({ status: 422, errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }] });
  });

  it('is not given to a request that another page could send', async () => {
    const byGet = await get(server, { documentId: 'view:which' }, { 'apollo-require-preflight': '' });
    expect(byGet.statusCode).toBe(400);
    expect(byGet.json().errors[0].message).toMatch(/CSRF/);
  });

  it.each<[string, object, RegExp]>([
    [
      'an unknown name',
      { documentId: 'view:witch' },
      /^There is no view witch\. Did you mean "which"\? \/views lists/,
    ],
    [
      'an unknown hash',
      { documentId: `sha256:${hash('x')}` },
      /^No view has the hash [0-9a-f]{64}: it is the SHA-256/,
    ],
    [
      'another sort of id',
      { documentId: 'which' },
      /^`documentId` is "view:" and the name of a view, or .* but "which" arrived\./,
    ],
    ['an empty id', { documentId: '' }, /but "" arrived/],
    ['a long id', { documentId: 'x'.repeat(10_000) }, /but "x{79}…" arrived/],
    [
      'a number',
      { documentId: 7 },
      /^`documentId` needs one text such as "view:NAME", but a value of type number arrived/,
    ],
    ['a list', { documentId: ['view:which'] }, /but a list arrived/],
    [
      'a query beside it',
      { documentId: 'view:which', query: '{ __typename }' },
      /^A request has a `query` or a `documentId`, but both arrived/,
    ],
    [
      'a broken view',
      { documentId: 'view:bad' },
      /^The view bad is broken: line 1: Cannot query field "nam"/,
    ],
  ])('%s is refused', async (_, body, message) => {
    const answer = await post(server, body);
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(answer.data).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(server.log.at(-1)).toMatchObject({ outcome: 'BAD_USER_INPUT', status: 400 });
  });

  it('given twice in an address is refused, and so is one beside a query', async () => {
    const twice = await get(server, [
      ['documentId', 'view:which'],
      ['documentId', 'view:large'],
    ]);
    expect([twice.statusCode, twice.json().errors[0].message]).toEqual([
      400,
      expect.stringMatching(/a list arrived/),
    ]);
    const both = await get(server, { documentId: 'view:which', query: '{ __typename }' });
    expect([both.statusCode, both.json().errors[0].message]).toEqual([
      400,
      expect.stringMatching(/both arrived/),
    ]);
  });

  it('is logged and counted by its name, and no other name is', async () => {
    const other = await createServer();
    await post(other, { documentId: `sha256:${hash(source)}` });
    await post(other, { documentId: 'view:nothing' });
    await post(other, { query: 'query view { __typename }' });
    expect(other.log.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ['view:which', 'OK'],
      [undefined, 'BAD_USER_INPUT'],
      ['view', 'OK'],
    ]);
    const { body } = await other.app.inject({ url: '/metrics', headers: { host: 'localhost' } });
    const counted = body.split('\n').filter(line => line.startsWith('plangraph_requests_total'));
    expect(counted.sort()).toEqual([
      'plangraph_requests_total{operation="other",outcome="BAD_USER_INPUT"} 1',
      'plangraph_requests_total{operation="other",outcome="OK"} 1',
      'plangraph_requests_total{operation="view:which",outcome="OK"} 1',
    ]);
    await other.close(0);
  });
});

describe('a server of trusted documents alone', () => {
  let server: Server;
  beforeAll(async () => {
    server = await createServer({ PLANGRAPH_TRUSTED_ONLY: '1' });
  });
  afterAll(() => server.close(0));

  it.each(['view:which', `sha256:${hash(source)}`])('answers %s', async documentId => {
    expect(await post(server, { documentId })).toMatchObject({
      status: 200,
      data: { measures: { nodes: [] } },
    });
  });

  it.each<[string, object]>([
    ['a query', { query: '{ measures { totalCount } }' }],
    ['the query of a view itself', { query: source }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['what is no GraphQL', { query: '{' }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: hash(source) } } }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    limits = [];
    const answer = await post(server, body);
    expect(answer).toMatchObject({
      status: 403,
      errors: [
        {
          message: expect.stringMatching(/^This server answers the queries of its views alone/),
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
    expect(answer.data).toBeUndefined();
    expect(limits).toEqual([]);
  });

  it('refuses a query by GET, and one beside a document', async () => {
    const byGet = await get(server, { query: '{ measures { totalCount } }' });
    expect([byGet.statusCode, byGet.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect((await post(server, { documentId: 'view:which', query: '{ __typename }' })).status).toBe(400);
  });

  it('still has its pages', async () => {
    const page = await server.app.inject({ url: '/', headers: { host: 'localhost' } });
    expect(page.statusCode).toBe(200);
  });
});
