import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../src/graph/driver.ts';
import { loadSeed } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { call, refusalOf } from './connect.ts';

const command = [path.resolve('bin/plangraph.js'), 'mcp'];
let env: Record<string, string>;
let root: string;

beforeAll(async () => {
  const address = testNeo4j();
  const graph = openGraph(address);
  await loadSeed(graph);
  await graph.close();
  root = mkdtempSync(path.join(tmpdir(), 'plangraph-stdio-'));
  cpSync('views', path.join(root, 'views'), { recursive: true });
  env = {
    PATH: process.env.PATH!,
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    PLANGRAPH_VIEWS: path.join(root, 'views'),
  };
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const greeting = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { method: 'notifications/initialized' },
];
const lines = (...messages: object[]) =>
  messages.map(message => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');

/** The command by itself, and what it has written so far. */
function start(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, command, { env: environment });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    child,
    stdout: text(child.stdout!),
    stderr: text(child.stderr!),
    ended: once(child, 'exit') as Promise<[number | null, string | null]>,
  };
}

test("the SDK's client is served, and told when views change", async () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: command,
    env,
    stderr: 'pipe',
  });
  const stderr = text(transport.stderr as NonNullable<typeof transport.stderr> & AsyncIterable<string>);
  await client.connect(transport);
  const pid = transport.pid!;
  const { hits } = (await call(client, 'search', { text: '光子' })).structuredContent;
  expect(hits).toMatchObject([{ id: 'xian-htz:I-photonics' }]);
  const { rows } = (await call(client, 'measures-by-industry', { pathway: 'xian-htz:P1' })).structuredContent;
  expect(rows.filter((row: Record<string, unknown>) => row['industries.id'] === hits[0].id)).toMatchObject([
    { _sources: [{ quote: '光子、新能源汽车及增材制造等重点领域，创建', start: 773, end: 794 }] },
  ]);
  expect(await refusalOf(client, 'measures-by-industry', { pathway: 'none:such' })).toMatch(
    /none that there is/,
  );

  const told = new Promise<void>(resolve =>
    client.setNotificationHandler(ToolListChangedNotificationSchema, () => resolve()),
  );
  writeFileSync(
    path.join(root, 'views/mine.graphql'),
    'query Mine @view(as: TABLE, title: "Mine") { plans { nodes { name } } }',
  );
  await told;
  expect((await call(client, 'mine')).structuredContent.shown).toBeGreaterThan(0);
  await client.close();
  expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
  expect(await stderr).toMatch(/answers agents on standard input and output/);
});

test('what was asked before the input ended is answered, and nothing else is written', async () => {
  const { child, stdout, ended } = start(env);
  child.stdin!.end(
    lines(...greeting, {
      id: 2,
      method: 'tools/call',
      params: { name: 'search', arguments: { text: '光子' } },
    }),
  );
  expect(await ended).toEqual([0, null]);
  const written = (await stdout)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(written.map(({ id }) => id)).toEqual([1, 2]);
  expect(written[1].result.structuredContent.hits).toMatchObject([{ name: '光子' }]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it', async signal => {
  const { child, stdout, ended } = start(env);
  child.stdin!.write(lines(...greeting));
  child.stdin!.write(
    lines({ id: 2, method: 'tools/call', params: { name: 'search', arguments: { text: '光子' } } }),
  );
  // Signals are listened to once Neo4j is being joined, which the second answer is after.
  let seen = '';
  child.stdout!.on('data', chunk => {
    seen += chunk;
  });
  await expect.poll(() => seen, { timeout: 20_000 }).toContain('"id":2');
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
  await stdout;
});

test('lines that are no messages are passed over', async () => {
  const { child, stdout, ended } = start(env);
  child.stdin!.end(`not json\n{"a":1}\n\n${lines(...greeting, { id: 2, method: 'ping' })}`);
  expect(await ended).toEqual([0, null]);
  expect(
    (await stdout)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual([1, 2]);
});

test.each([
  [
    'a setting that does not fit',
    { PLANGRAPH_MAX_DEPTH: '0' },
    /^Settings that do not fit:\n.*PLANGRAPH_MAX_DEPTH/,
  ],
  ['a Neo4j that is not there', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /^No Neo4j answers at NEO4J_URI=bolt/],
  ['no folder of views', { PLANGRAPH_VIEWS: '/nowhere/views' }, /^There is no folder \/nowhere\/views/],
])('%s is told on standard error', async (_, more, message) => {
  const { stdout, stderr, ended } = start({ ...env, ...more });
  expect(await ended).toEqual([1, null]);
  expect(await stdout).toBe('');
  expect(await stderr).toMatch(message);
});

// The last one, as it leaves nothing in the graph.
test('an empty graph is told on standard error', async () => {
  const graph = openGraph(testNeo4j());
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  await graph.close();
  const { stderr, ended } = start(env);
  expect(await ended).toEqual([1, null]);
  expect(await stderr).toMatch(/^The graph holds nothing yet\. Load the plans of plangraph with `npm start`/);
});
