import { once } from 'node:events';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../src/graph/errors.ts';
import type { Server } from '../../src/server/http.ts';
import { ask, createTestServer } from './testServer.ts';

const query = '{ measures { nodes { id } } }';

describe('asking', () => {
  let server: Server;
  beforeAll(async () => {
    server = await createTestServer();
  });
  afterAll(() => server.close(0));

  const get = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url, headers: { host: 'localhost', ...headers } });

  it('by POST', async () => {
    const answer = await ask(server, { query });
    expect(answer).toMatchObject({ status: 200, data: { measures: { nodes: [] } } });
    expect(answer.extensions.cost).toMatchObject({ nodes: 20, limits: { nodes: 50_000, work: 5_000_000 } });
  });

  it('by GET, with a header that no form can send', async () => {
    const url = `/graphql?${new URLSearchParams({ query })}`;
    const answer = await get(url, { 'apollo-require-preflight': '1' });
    expect(answer.json()).toMatchObject({ data: { measures: { nodes: [] } } });
    expect((await get(url)).statusCode).toBe(400);
    expect((await get(url)).json().errors[0].message).toMatch(/CSRF/);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'not by POST of %s, which a form on any page can send',
    async type => {
      const answer = await ask(server, { query, headers: { 'content-type': type } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.data).toBeUndefined();
    },
  );

  it('not in batches', async () => {
    const answer = await ask(server, { body: JSON.stringify([{ query }, { query }]) });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
  ])('a client that accepts %s gets %s', async (accept, type) => {
    const answer = await ask(server, { query, ...(accept && { headers: { accept } }) });
    expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
  });

  it('for the schema, by introspection and as SDL', async () => {
    const answer = await ask(server, { query: '{ __schema { queryType { name } } }' });
    expect(answer.data.__schema.queryType.name).toBe('Query');
    const sdl = await get('/schema.graphql');
    expect(sdl.body).toContain('type Query {');
  });

  it('for an address that is not there', async () => {
    const answer = await get('/grapql');
    expect(answer.statusCode).toBe(404);
    expect(answer.json().errors[0].message).toMatch(/\/graphql/);
  });

  it('compressed, when the client can read that', async () => {
    const body = JSON.stringify({ query: '{ __schema { types { name } } }' });
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: 'localhost', 'content-type': 'application/json', 'accept-encoding': 'br' },
      body,
    });
    expect(answer.headers['content-encoding']).toBe('br');
  });
});

describe('/', () => {
  const datasets = [
    { id: 'x', title: 'A <b>plan</b>', version: '1', licence: 'MIT', loadedAt: '2026-01-02T03:04:05Z' },
  ];
  const engine = {
    execute: async () => ({
      result: { data: { datasets } },
      stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 },
    }),
  };
  const gate = {
    pass: async () => ({ revision: '1' }),
    statistics: () => ({
      labels: new Map([
        ['Measure', 7],
        ['Target', 0],
      ]),
      links: new Map(),
    }),
  };

  it('says what is there, to programs as JSON', async () => {
    const server = await createTestServer({ engine, gate });
    const answer = await server.app.inject({ url: '/', headers: { host: 'localhost' } });
    expect(answer.json()).toMatchObject({
      graphql: '/graphql',
      schema: '/schema.graphql',
      graphiql: '/graphiql',
      views: '/views',
      datasets: [{ id: 'x' }],
      counts: { measures: 7 },
    });
    await server.close(0);
  });

  it('says so when the graph does not answer', async () => {
    const server = await createTestServer({
      gate: {
        ...gate,
        pass: async () => {
          throw new GraphError('UNAVAILABLE', null);
        },
      },
    });
    const answer = await server.app.inject({ url: '/', headers: { host: 'localhost' } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ graphql: '/graphql', datasets: null, counts: null });
    await server.close(0);
  });
});

describe('health', () => {
  it('/healthz is of the process, /readyz of the graph', async () => {
    let isUp = true;
    const server = await createTestServer({
      ping: async () => {
        if (!isUp) throw new Error('down');
      },
    });
    const status = async (url: string) =>
      (await server.app.inject({ url, headers: { host: 'localhost' } })).statusCode;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    isUp = false;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    await server.close(0);
  });
});

describe('the log', () => {
  it('has one line for each request, with what it took and what came of it', async () => {
    const server = await createTestServer({ read: async () => [] });
    const body = JSON.stringify({
      query:
        'query Named($first: Int, $name: String) { measures(first: $first, where: {name: {eq: $name}}) { nodes { id } } }',
      variables: { first: 1_000, name: 'whispered' },
    });
    await ask(server, { body });
    await ask(server, { query: '{ targets { nodes { id } } measures { nodes { id } } }' });
    await ask(server, { query: '{ x }' });
    expect(server.log).toHaveLength(3);
    expect(server.log[0]).toEqual({
      level: 30,
      time: expect.any(Number),
      id: expect.stringMatching(/^[\da-f]{12}$/),
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Named',
      cost: { nodes: 1_000, work: expect.any(Number) },
      rows: 0,
      databaseMs: expect.any(Number),
      isPlanKnown: false,
      outcome: 'OK',
      ms: expect.any(Number),
    });
    expect(server.log[1]).toMatchObject({ operation: '{ targets measures }' });
    expect(server.log[2]).toMatchObject({ outcome: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
    expect(JSON.stringify(server.log)).not.toMatch(/whispered/);
    await server.close(0);
  });
});

describe('a client that leaves', () => {
  it('ends its statement', async () => {
    let asked: (signal: AbortSignal) => void = () => {};
    const reading = new Promise<AbortSignal>(resolve => {
      asked = resolve;
    });
    const server = await createTestServer({
      read: (_statement, { signal }) => {
        asked(signal!);
        return new Promise(() => {});
      },
    });
    const url = await server.listen();
    const client = new AbortController();
    const answer = post(url, client.signal).catch(error => error.name);
    const signal = await reading;
    expect(signal.aborted).toBe(false);
    client.abort();
    expect(await answer).toBe('AbortError');
    if (!signal.aborted) await once(signal, 'abort');
    await until(() => server.log.length > 0);
    expect(server.log).toMatchObject([{ outcome: 'LEFT' }]);
    await server.close(0);
  });
});

describe('stopping', () => {
  it('answers what is under way, says that it is not ready, and lets nothing new in', async () => {
    let finish = () => {};
    let asked = () => {};
    const reading = new Promise<void>(resolve => {
      asked = resolve;
    });
    const server = await createTestServer({
      read: () =>
        new Promise(resolve => {
          finish = () => resolve([]);
          asked();
        }),
    });
    const url = await server.listen();
    const client = new http.Agent({ keepAlive: true, maxSockets: 1 });
    expect(await send(client, `${url}/healthz`)).toMatchObject({ status: 200, connection: 'keep-alive' });
    const answer = post(url);
    await reading;
    const closed = server.close(5_000);
    // At first it still accepts, and is only not ready; then it tells its clients to go.
    expect(await send(client, `${url}/readyz`)).toMatchObject({ status: 503, connection: 'keep-alive' });
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await send(client, `${url}/readyz`)).toMatchObject({ status: 503, connection: 'close' });
    finish();
    const response = await answer;
    expect([response.status, await response.json()]).toMatchObject([200, { data: { measures: {} } }]);
    await closed;
    await expect(post(url)).rejects.toThrow();
  });

  it('under load loses no request', async () => {
    const server = await createTestServer({
      read: () => new Promise(resolve => setTimeout(() => resolve([]), 2)),
    });
    const url = await server.listen();
    const outcomes = new Map<unknown, number>();
    let answered = 0;
    const askUntilRefused = async () => {
      const client = new http.Agent({ keepAlive: true, maxSockets: 1 });
      for (let outcome: unknown = 200; outcome === 200; ) {
        outcome = await send(client, `${url}/graphql`, JSON.stringify({ query })).then(
          ({ status }) => status,
          error => error.code,
        );
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        answered++;
      }
    };
    const clients = Promise.all(Array.from({ length: 8 }, askUntilRefused));
    await until(() => answered > 200);
    await server.close(5_000);
    await clients;
    expect([...outcomes.keys()].sort()).toEqual([200, 'ECONNREFUSED']);
  });

  it('waits no longer than it was told to', async () => {
    let asked = () => {};
    const reading = new Promise<void>(resolve => {
      asked = resolve;
    });
    const server = await createTestServer({
      read: () => {
        asked();
        return new Promise(() => {});
      },
    });
    const url = await server.listen();
    const answer = post(url).then(
      () => 'answered',
      () => 'cut off',
    );
    await reading;
    await server.close(50);
    expect(await answer).toBe('cut off');
  });
});

function post(url: string, signal?: AbortSignal) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
}

/** Sends over the connections of that client; a body is posted. */
function send(agent: http.Agent, url: string, body?: string) {
  return new Promise<{ status: number; connection: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const request = http.request(url, { agent, headers, method: body ? 'POST' : 'GET' }, response => {
      response.resume();
      response.once('end', () =>
        resolve({ status: response.statusCode!, connection: response.headers.connection! }),
      );
    });
    request.once('error', reject);
    request.end(body);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 5));
}

describe('the port', () => {
  it('that another program has is named, with what to do', async () => {
    const other = http.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const server = await createTestServer({ env: { PORT: String(port) } });
    await expect(server.listen()).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken by another program.\nSet PORT to another one; PORT=0 takes a free one.`,
    );
    await server.close(0);
    other.close();
  });
});
