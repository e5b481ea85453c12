import { request as httpRequest } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine, EngineRequest } from '../../src/engine/execute.ts';
import { createTestServer, shelfOf } from '../server/testServer.ts';
import { createPagedEngine } from '../views/pagedGraph.ts';
import { viewOf } from '../views/smallGraph.ts';
import { call, refusalOf } from './connect.ts';

const shelf = shelfOf([viewOf('TABLE', 'pathways { nodes { name } }')]);
const engine = createPagedEngine({ pathways: 3, measures: () => 0 });

/** A server that listens. */
async function listen(parts: Parameters<typeof createTestServer>[0] = {}) {
  const server = await createTestServer({ engine, shelf, ...parts });
  onTestFinished(() => server.close(0));
  const url = await server.listen();
  return { ...server, url: new URL('/mcp', url) };
}

async function connect(url: URL, headers: Record<string, string> = {}) {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  return client;
}

const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const listTools = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

test("the SDK's client lists and calls tools, as often as it likes", async () => {
  const { url, log } = await listen();
  const client = await connect(url);
  expect(client.getServerVersion()).toMatchObject({ name: 'plangraph', version: '0.0.0' });
  expect(client.getInstructions()).toMatch(/Answer with the quotations/);
  expect(client.getServerCapabilities()).toMatchObject({ tools: { listChanged: false } });
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('mine');
  for (let i = 0; i < 3; i++)
    expect((await call(client, 'mine')).structuredContent).toMatchObject({ shown: 3, complete: true });
  expect(await refusalOf(client, 'mine', { x: 1 })).toMatch(/no parameter "x"/);
  await client.close();
  const calls = log.filter(({ operation }) => operation === 'mine');
  expect(calls).toMatchObject([
    ...Array(3).fill({ method: 'POST', path: '/mcp', status: 200, outcome: 'OK', rows: expect.any(Number) }),
    { path: '/mcp', status: 200, outcome: 'BAD_USER_INPUT' },
  ]);
});

test('clients at once get each their own answers', async () => {
  const { url } = await listen();
  const clients = await Promise.all(Array.from({ length: 5 }, () => connect(url)));
  const answers = await Promise.all(
    clients.flatMap(client => [call(client, 'mine'), refusalOf(client, 'schema', { type: 'Mesure' })]),
  );
  for (const [i, answer] of answers.entries())
    if (i % 2 === 0) expect(answer.structuredContent.shown).toBe(3);
    else expect(answer).toMatch(/Did you mean "Measure"/);
});

test('with PLANGRAPH_API_KEY a key is asked for', async () => {
  const { url } = await listen({ env: { PLANGRAPH_API_KEY: 'correct' } });
  await expect(connect(url)).rejects.toThrow(/Authorization: Bearer/);
  await expect(connect(url, { authorization: 'Bearer wrong' })).rejects.toThrow();
  const client = await connect(url, { authorization: 'Bearer correct' });
  expect((await call(client, 'mine')).structuredContent.shown).toBe(3);
});

describe('Origin', () => {
  test.each([
    ['http://localhost:4000', 200],
    ['http://127.0.0.1', 200],
    ['https://good.example.org', 200],
    ['https://GOOD.example.org', 200],
    ['https://bad.example.org', 403],
    ['https://good.example.org.evil.example', 403],
    ['http://localhost.evil.example', 403],
    ['null', 403],
    ['', 403],
  ])('%s gets %i', async (origin, status) => {
    const { app } = await createTestServer({
      env: { PLANGRAPH_CORS_ORIGINS: 'https://good.example.org' },
    });
    const headers = { host: 'localhost', ...json };
    const answer = await app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...headers, origin },
      body: listTools,
    });
    expect(answer.statusCode).toBe(status);
    await app.close();
  });

  test('of another Host is misdirected before it is looked at', async () => {
    const { app } = await createTestServer();
    const headers = { ...json, host: 'evil.example.org', origin: 'http://evil.example.org' };
    const answer = await app.inject({ method: 'POST', url: '/mcp', headers, body: listTools });
    expect(answer.statusCode).toBe(421);
    await app.close();
  });
});

describe('what is no message is refused', () => {
  const list = (length: number) => JSON.stringify(Array(length).fill(JSON.parse(listTools)));
  test.each([
    ['GET', undefined, json, 405, /takes POST, but GET arrived/],
    ['DELETE', undefined, json, 405, /takes POST, but DELETE arrived/],
    ['POST', '{', json, 400, /JSON/],
    ['POST', '', json, 400, /empty/],
    ['POST', '"x"', json, 400, /JSON-RPC/],
    ['POST', '{"jsonrpc":"1.0","id":1,"method":"tools/list"}', json, 400, /JSON-RPC/],
    ['POST', list(1), json, 400, /one message, but a list arrived/],
    ['POST', list(1_000), json, 400, /one message, but a list arrived/],
    ['POST', `"${'x'.repeat(110_000)}"`, json, 413, /bytes of body/],
    ['POST', '['.repeat(50_000), json, 400, /JSON/],
    ['POST', listTools, { ...json, 'content-type': 'text/plain' }, 415, /application\/json|Media Type/],
    ['POST', listTools, { ...json, accept: 'text/html' }, 406, /Not Acceptable/],
    ['POST', listTools, { ...json, 'mcp-protocol-version': '1999-01-01' }, 400, /protocol version/i],
  ])('%s %#', async (method, body, headers, status, message) => {
    const { app, log } = await createTestServer();
    const answer = await app.inject({
      method: method as 'POST',
      url: '/mcp',
      headers: { host: 'localhost', ...headers },
      ...(body !== undefined && { body }),
    });
    expect([answer.statusCode, answer.body]).toEqual([status, expect.stringMatching(message)]);
    expect(answer.body).not.toMatch(/node_modules|\.ts|stack/);
    if (status === 405) expect(answer.headers.allow).toBe('POST');
    await app.close();
    expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

test('answers carry the headers of every answer, and a notification gets none', async () => {
  const { app } = await createTestServer({ engine, shelf });
  const headers = { host: 'localhost', ...json };
  const answer = await app.inject({ method: 'POST', url: '/mcp', headers, body: listTools });
  expect(answer.headers).toMatchObject({
    'content-type': expect.stringContaining('application/json'),
    'x-content-type-options': 'nosniff',
    'x-request-id': expect.any(String),
  });
  expect(answer.headers).not.toHaveProperty('mcp-session-id');
  expect(answer.json()).toMatchObject({ jsonrpc: '2.0', id: 1 });
  const notification = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' });
  const none = await app.inject({ method: 'POST', url: '/mcp', headers, body: notification });
  expect([none.statusCode, none.body]).toEqual([202, '']);
  await app.close();
});

/** An engine that never answers, and what it was asked. */
function createSilentEngine() {
  const requests: EngineRequest[] = [];
  const execute: Engine['execute'] = request => {
    requests.push(request);
    return new Promise(() => {});
  };
  return { execute, requests };
}

const search = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'search', arguments: { text: 'x' } },
});

test('a client that leaves ends its work, and nothing is left of it', async () => {
  const silent = createSilentEngine();
  const { url, log } = await listen({ engine: silent });
  const request = httpRequest(url, { method: 'POST', headers: json });
  request.on('error', () => {});
  request.end(search);
  await expect.poll(() => silent.requests.length).toBe(1);
  request.destroy();
  await expect.poll(() => silent.requests[0]!.signal!.aborted).toBe(true);
  await expect.poll(() => log.some(({ outcome }) => outcome === 'LEFT')).toBe(true);
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('a request that takes too long is a tool error', async () => {
  const silent = createSilentEngine();
  const { url, log } = await listen({ engine: silent, env: { PLANGRAPH_REQUEST_TIMEOUT_MS: '50' } });
  const answer = await fetch(url, { method: 'POST', headers: json, body: search });
  expect(await answer.json()).toMatchObject({
    id: 1,
    result: {
      isError: true,
      content: [{ text: expect.stringMatching(/^TIMEOUT: A request may take 0\.05 s/) }],
    },
  });
  expect(silent.requests[0]!.signal!.aborted).toBe(true);
  await expect.poll(() => log.some(({ outcome }) => outcome === 'TIMEOUT')).toBe(true);
});

test('requests of agents are counted, whatever tools they name', async () => {
  const { app } = await createTestServer({ engine, shelf });
  const headers = { host: 'localhost', ...json };
  for (const name of ['mine', 'mine', 'x'.repeat(500)]) {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name } });
    await app.inject({ method: 'POST', url: '/mcp', headers, body });
  }
  const { body } = await app.inject({ url: '/metrics', headers: { host: 'localhost' } });
  expect(body).toContain('plangraph_requests_total{operation="mcp",outcome="OK"} 2');
  expect(body).toContain('plangraph_requests_total{operation="mcp",outcome="200"} 1');
  expect(body).not.toContain('xxx');
  await app.close();
});
