import type { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GraphError, type GraphErrorCode } from '../../src/graph/errors.ts';
import { ask, createTestServer } from './testServer.ts';

const secret =
  'Neo.ClientError.Statement.SyntaxError: MATCH (n) at /srv/plangraph/src/engine/read.ts:12 bolt://10.0.0.7:7687';

/** The answer to a query of two lists, of which those named fail with that error. */
async function answerWith(
  error: Error,
  failing: readonly string[],
  query = '{ measures { nodes { id } } targets { nodes { id } } }',
) {
  const server = await createTestServer({
    read: async ({ text }) => {
      if (failing.some(label => text.includes(`:${label}`))) throw error;
      return [];
    },
  });
  const answer = await ask(server, { query });
  await server.close(0);
  return { answer, log: server.log };
}

describe('what the graph could not do', () => {
  it.each<[GraphErrorCode, number]>([
    ['UNAVAILABLE', 503],
    ['TIMEOUT', 504],
    ['TOO_EXPENSIVE', 422],
    ['INTERNAL_SERVER_ERROR', 500],
  ])('%s is HTTP %i when nothing else answered', async (code, status) => {
    const { answer } = await answerWith(new GraphError(code, new Error(secret)), ['Measure', 'Target']);
    expect(answer.status).toBe(status);
    expect(answer.data).toEqual({ measures: null, targets: null });
    expect(answer.errors.map((e: GraphQLError) => [e.path, e.extensions.code])).toEqual([
      [['measures'], code],
      [['targets'], code],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/Neo\.|MATCH|\/srv|7687|\.ts/);
  });

  it('is HTTP 200 beside a field that answered', async () => {
    const { answer } = await answerWith(new GraphError('UNAVAILABLE', null), ['Measure']);
    expect(answer).toMatchObject({ status: 200, data: { measures: null, targets: { nodes: [] } } });
    expect(answer.errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 2 });
  });

  it('is HTTP 200 beside a field that answered that there is nothing', async () => {
    const { answer } = await answerWith(
      new GraphError('TIMEOUT', null),
      ['Target'],
      '{ measure(id: "x:y") { id } targets { nodes { id } } }',
    );
    expect(answer).toMatchObject({ status: 200, data: { measure: null, targets: null } });
  });

  it('says when to try again', async () => {
    const { answer } = await answerWith(new GraphError('UNAVAILABLE', null), ['Measure', 'Target']);
    expect(answer.headers['retry-after']).toBe('2');
    expect(answer.errors[0].extensions.retryAfter).toBe(2);
  });
});

describe('a fault', () => {
  it.each([
    ['of the program', new TypeError(secret)],
    ['of the graph', new GraphError('INTERNAL_SERVER_ERROR', new Error(secret))],
  ])('%s shows an id and nothing else, and the log has the rest under it', async (_whose, error) => {
    const { answer, log } = await answerWith(error, ['Measure', 'Target']);
    const { message, extensions } = answer.errors[0];
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[\da-f]{12}$/) });
    expect(message).toContain(extensions.id);
    expect(JSON.stringify(answer)).not.toMatch(/Neo\.|MATCH|\/srv|7687|stack/);
    expect(log).toContainEqual(expect.objectContaining({ level: 50, id: extensions.id }));
    expect(JSON.stringify(log)).toContain(secret);
  });

  it('of the engine itself is masked too, in an operation and outside of one', async () => {
    const engine = {
      execute: async () => {
        throw new Error(secret);
      },
    };
    const server = await createTestServer({ engine });
    const masked = {
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[\da-f]{12}$/) },
        },
      ],
    };
    const { status, headers: _, ...answer } = await ask(server, { query: '{ measures { nodes { id } } }' });
    expect([status, answer]).toEqual([500, masked]);
    const page = await server.app.inject({ url: '/', headers: { host: 'localhost' } });
    expect([page.statusCode, page.json()]).toEqual([500, masked]);
    await server.close(0);
  });
});

describe('what the caller got wrong', () => {
  const cases: readonly { what: string; query?: string; body?: string; code: string }[] = [
    { what: 'a document that does not parse', query: '{', code: 'GRAPHQL_PARSE_FAILED' },
    {
      what: 'a field that is not there',
      query: '{ mesures { nodes { id } } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      what: 'a value that does not fit',
      query: '{ measures(first: -1) { nodes { id } } }',
      code: 'BAD_USER_INPUT',
    },
    {
      what: 'a variable of the wrong type',
      body: JSON.stringify({
        query: 'query ($n: Int) { measures(first: $n) { nodes { id } } }',
        variables: { n: 'x' },
      }),
      code: 'BAD_USER_INPUT',
    },
    {
      what: 'an operation that is not there',
      body: JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: 'C' }),
      code: 'BAD_USER_INPUT',
    },
    { what: 'a body without a query', body: '{"quary": ""}', code: 'BAD_USER_INPUT' },
    { what: 'a body that is no JSON', body: '{"', code: 'BAD_USER_INPUT' },
    { what: 'a mutation', query: 'mutation { a }', code: 'BAD_USER_INPUT' },
  ];

  it.each(cases)('$what is $code', async ({ query, body, code }) => {
    const server = await createTestServer();
    const answer = await ask(server, { ...(query ? { query } : { body: body ?? '' }) });
    expect(answer.status).toBe(400);
    expect(answer.errors[0].extensions).toEqual({ code });
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts|\.js|stack/);
    await server.close(0);
  });

  it('is met with a suggestion', async () => {
    const server = await createTestServer();
    const { errors } = await ask(server, { query: '{ measures { nodes { nam } } }' });
    expect(errors[0].message).toMatch(/Did you mean "name"/);
    await server.close(0);
  });

  it('is HTTP 200 for a client that takes application/json alone, as the specification asks', async () => {
    const server = await createTestServer();
    const answer = await ask(server, { query: '{ x }', headers: { accept: 'application/json' } });
    expect(answer).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    await server.close(0);
  });
});

describe('too much', () => {
  it('is told with both figures, at 422, and nothing is read', async () => {
    let reads = 0;
    const server = await createTestServer({
      env: { PLANGRAPH_MAX_NODES: '100' },
      read: async () => {
        reads++;
        return [];
      },
    });
    const answer = await ask(server, { query: '{ measures(first: 101) { nodes { id } } }' });
    expect(answer).toMatchObject({ status: 422, errors: [{ extensions: { code: 'TOO_EXPENSIVE' } }] });
    expect(answer.errors[0].message).toMatch(/101/);
    expect(reads).toBe(0);
    await server.close(0);
  });
});
