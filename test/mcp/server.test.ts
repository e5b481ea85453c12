import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { type DocumentNode, GraphQLError, type GraphQLSchema, isObjectType, validate } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openShelf } from '../../src/commands/openShelf.ts';
import type { Engine, EngineRequest } from '../../src/engine/execute.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { entityDocument } from '../../src/mcp/entityTool.ts';
import { pathsDocument } from '../../src/mcp/pathsTool.ts';
import { datasetsDocument } from '../../src/mcp/resources.ts';
import { searchDocument } from '../../src/mcp/searchTool.ts';
import { announceChanges } from '../../src/mcp/server.ts';
import { shelfOf } from '../server/testServer.ts';
import { catalogue, schema } from '../testEngine.ts';
import { createPagedEngine } from '../views/pagedGraph.ts';
import { viewOf } from '../views/smallGraph.ts';
import { call, connect, refusalOf } from './connect.ts';

const stats = { nodes: 0, work: 0, rows: 0, databaseMs: 0 };
const failing = (error: unknown): Engine => ({
  execute: async () => {
    throw error;
  },
});

describe('the documents of tools are queries of the schema', () => {
  test.each<[string, DocumentNode]>([
    ['search', searchDocument],
    ['paths', pathsDocument],
    ['datasets', datasetsDocument],
    ['entity, of a statement', entityDocument(schema, 'Statement')],
    ...[...catalogue.kinds.keys()].map(
      kind => [`entity, of a ${kind}`, entityDocument(schema, kind)] as [string, DocumentNode],
    ),
  ])('%s', (_, document) => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('and ask for all that a kind holds', () => {
    for (const { name, own } of catalogue.kinds.values()) {
      const asked = JSON.stringify(entityDocument(schema, name));
      for (const field of fieldsOf(schema, name).filter(field => own.has(field)))
        expect(asked).toContain(`"value":"${field}"`);
    }
  });
});

function fieldsOf(from: GraphQLSchema, name: string): string[] {
  const type = from.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

describe('a view of many rows', () => {
  const flat = viewOf('TABLE', 'pathways { nodes { name } }');
  const connectTo = (pathways: number) =>
    connect({
      engine: createPagedEngine({ pathways, measures: () => 0 }),
      shelf: shelfOf([flat]),
    });

  test.each([
    [200, 200, 200, null],
    [201, 200, 201, 'First 200 of 201 rows; narrow it by parameters, or read all at /views/mine.csv'],
    [
      5_999,
      200,
      null,
      'First 200 of more than 5,000 rows; narrow it by parameters, or read all at /views/mine.csv',
    ],
  ])('of %i shows %i', async (pathways, shown, total, told) => {
    const { client } = await connectTo(pathways);
    const { structuredContent, text } = await call(client, 'mine');
    expect(structuredContent).toMatchObject({ shown, total, complete: told === null, cuts: [] });
    expect(structuredContent.rows).toHaveLength(shown);
    expect(structuredContent.rows[0]).toEqual({ name: 'p0' });
    expect(text.split('\n').filter((line: string) => /^\| p\d/.test(line))).toHaveLength(shown);
    if (told) expect(text).toContain(told);
    else expect(text).not.toContain('First');
  });

  test('is not read on only to be counted', async () => {
    const engine = createPagedEngine({ pathways: 50_000, measures: () => 0 });
    const { client } = await connect({ engine, shelf: shelfOf([flat]) });
    await call(client, 'mine');
    expect(engine.counts().requests).toBe(6);
  });

  test('shows fewer of long ones', async () => {
    const name = 'n'.repeat(1_000);
    const long = viewOf(
      'TABLE',
      `pathways { nodes { ${Array.from({ length: 2 }, (_, i) => `a${i}: name`).join(' ')} } }`,
    );
    const engine = createPagedEngine({ pathways: 150, measures: () => 0 });
    const execute: Engine['execute'] = async request => {
      const answer = await engine.execute(request);
      return JSON.parse(JSON.stringify(answer).replaceAll(/"p\d+"/g, `"${name}"`));
    };
    const { client } = await connect({ engine: { execute }, shelf: shelfOf([long]) });
    const { structuredContent, text } = await call(client, 'mine');
    expect(structuredContent).toMatchObject({ shown: 40, total: 150, complete: false });
    expect(text).toContain('First 40 of 150 rows');
  });

  test('tells the lists that it cuts itself', async () => {
    const cut = viewOf('TABLE', 'pathways(first: 3) { nodes { name } }');
    const { client } = await connect({
      engine: createPagedEngine({ pathways: 10, measures: () => 0 }),
      shelf: shelfOf([cut]),
    });
    const { structuredContent, text } = await call(client, 'mine');
    expect(structuredContent).toMatchObject({
      shown: 3,
      total: 3,
      complete: false,
      cuts: [{ path: 'pathways', shown: 3, total: 10 }],
    });
    expect(text).toContain('Not whole: pathways shows 3 of 10.');
  });

  test('of no rows says so', async () => {
    const { client } = await connectTo(0);
    expect((await call(client, 'mine')).text).toContain('No rows: nothing fulfils the conditions.');
  });

  test('has cells that break no table', async () => {
    const engine = createPagedEngine({ pathways: 1, measures: () => 0 });
    const execute: Engine['execute'] = async request =>
      JSON.parse(JSON.stringify(await engine.execute(request)).replaceAll('"p0"', '"a | b\\n\\\\| c"'));
    const { client } = await connect({ engine: { execute }, shelf: shelfOf([flat]) });
    expect((await call(client, 'mine')).text).toContain('\n| a \\| b \\\\\\| c |  |\n');
  });
});

describe('views that change', () => {
  const good = 'query mine @view(as: TABLE, title: "T") { pathways { nodes { name } } }';

  async function openChanging() {
    const dir = mkdtempSync(path.join(tmpdir(), 'plangraph-mcp-'));
    const write = (source: string) => writeFileSync(path.join(dir, 'mine.graphql'), source);
    write(good);
    const shelf = openShelf({ dir, schema, progress: () => {} });
    const engine = createPagedEngine({ pathways: 1, measures: () => 0 });
    const { client, server } = await connect({ engine, shelf });
    shelf.onChange(() => announceChanges(server));
    onTestFinished(async () => {
      shelf.close();
      await client.close();
      rmSync(dir, { recursive: true });
    });
    const changed = () =>
      new Promise<void>(resolve =>
        client.setNotificationHandler(ToolListChangedNotificationSchema, () => resolve()),
      );
    return { client, write, changed };
  }

  test('are told, and a broken one says what is wrong when it is called', async () => {
    const { client, write, changed } = await openChanging();
    const names = async () => (await client.listTools()).tools.map(({ name }) => name);
    expect(await names()).toContain('mine');
    expect(client.getServerCapabilities()).toMatchObject({ tools: { listChanged: true } });
    const first = changed();
    write(good.replace('name }', 'nam }'));
    await first;
    expect(await names()).not.toContain('mine');
    const told = await refusalOf(client, 'mine');
    expect(told).toMatch(
      /The view mine is broken since its file was changed.*\nline 1: .*Did you mean "name"/,
    );
    expect(told).not.toContain(tmpdir());
    const second = changed();
    write(good);
    await second;
    expect((await call(client, 'mine')).structuredContent.shown).toBe(1);
  });
});

describe('what fails', () => {
  const secret = 'MATCH (n) at /srv/x failed: Neo.ClientError on 7687';

  test.each([
    ['of the program', new TypeError(secret)],
    ['of the graph', new GraphError('INTERNAL_SERVER_ERROR', new Error(secret))],
  ])('%s shows an id and nothing else, once', async (_, error) => {
    const { client, accounts, faults } = await connect({
      engine: failing(error),
      shelf: shelfOf([viewOf('TABLE', 'plans { nodes { name } }')]),
    });
    for (const [name, given] of [
      ['search', { text: 'x' }],
      ['mine', {}],
      ['query', { query: '{ plans { nodes { id } } }' }],
    ] as const) {
      const before = faults.length;
      expect(await refusalOf(client, name, given)).toMatch(
        /^INTERNAL_SERVER_ERROR: Something failed inside the server; its log says what, under r\d+\.$/,
      );
      expect(faults.length).toBe(before + 1);
      expect(accounts.at(-1)).toMatchObject({ operation: name, outcome: 'INTERNAL_SERVER_ERROR' });
    }
    await expect(client.readResource({ uri: 'plangraph://datasets' })).rejects.toThrow(/Something failed/);
    await client.close();
  });

  test('in an answer of the engine is masked too', async () => {
    const error = new Error(secret);
    const execute: Engine['execute'] = async () => ({
      result: {
        data: { a: null, b: 1 },
        errors: [new GraphQLError(secret, { path: ['a'], originalError: error })],
      },
      stats,
    });
    const { client } = await connect({ engine: { execute } });
    const { structuredContent } = await call(client, 'query', { query: '{ __typename }' });
    expect(structuredContent).toEqual({
      data: { a: null, b: 1 },
      errors: [
        {
          message: 'Something failed inside the server; its log says what, under r1.',
          path: ['a'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'r1' },
        },
      ],
    });
    expect(JSON.stringify(structuredContent)).not.toContain('MATCH');
  });

  test('in an answer of the engine without data is told once', async () => {
    const execute: Engine['execute'] = async () => ({
      result: { data: { a: null }, errors: [new GraphQLError(secret, { originalError: new Error(secret) })] },
      stats,
    });
    const { client, faults } = await connect({ engine: { execute } });
    expect(await refusalOf(client, 'query', { query: '{ __typename }' })).toMatch(/under r1\.$/);
    expect(faults).toEqual([secret]);
  });

  test('because the graph is away says so', async () => {
    const { client } = await connect({ engine: failing(new GraphError('UNAVAILABLE', new Error(secret))) });
    expect(await refusalOf(client, 'search', { text: 'x' })).toBe(
      'UNAVAILABLE: The database does not answer at the moment; try again shortly.',
    );
  });
});

describe('work ends', () => {
  /** An engine that never answers, and the requests that it got. */
  function createSilentEngine() {
    const requests: EngineRequest[] = [];
    const execute: Engine['execute'] = request => {
      requests.push(request);
      return new Promise(() => {});
    };
    return { execute, requests };
  }

  test('when its time is over', async () => {
    const engine = createSilentEngine();
    const { client, accounts } = await connect({ engine, env: { PLANGRAPH_REQUEST_TIMEOUT_MS: '30' } });
    expect(await refusalOf(client, 'search', { text: 'x' })).toMatch(/^TIMEOUT: A request may take 0\.03 s/);
    expect(engine.requests[0]!.signal!.aborted).toBe(true);
    expect(accounts).toMatchObject([{ operation: 'search', outcome: 'TIMEOUT' }]);
  });

  test('when the agent does not want it any more, or goes', async () => {
    const engine = createSilentEngine();
    const { client } = await connect({ engine });
    const ask = (options: { signal?: AbortSignal }) => {
      const asked = client.callTool({ name: 'search', arguments: { text: 'x' } }, undefined, options);
      asked.catch(() => {});
      return asked;
    };
    const controller = new AbortController();
    const cancelled = ask(controller);
    await expect.poll(() => engine.requests.length).toBe(1);
    controller.abort();
    await expect(cancelled).rejects.toThrow();
    await expect.poll(() => engine.requests[0]!.signal!.aborted).toBe(true);
    const left = ask({});
    await expect.poll(() => engine.requests.length).toBe(2);
    await client.close();
    await expect(left).rejects.toThrow();
    await expect.poll(() => engine.requests[1]!.signal!.aborted).toBe(true);
  });
});

test('a server of trusted operations offers no query', async () => {
  const { client } = await connect({ env: { PLANGRAPH_TRUSTED_ONLY: '1' } });
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
    'search',
    'entity',
    'paths',
    'schema',
  ]);
  await expect(client.callTool({ name: 'query', arguments: { query: '{ __typename }' } })).rejects.toThrow(
    /There is no tool query/,
  );
});

describe('hostile arguments', () => {
  test.each<[string, Record<string, unknown>]>([
    ['search', JSON.parse('{"__proto__": {"polluted": 1}}')],
    ['search', { text: 'x', constructor: 'y' }],
    ['search', { text: { toString: 'x' } }],
    ['search', { text: ['a', 'b'] }],
    ['entity', { id: nest(5_000) }],
    ['schema', { type: '__proto__' }],
    ['schema', { type: 'constructor' }],
    ['schema', { type: 'x'.repeat(50_000) }],
    ['query', { query: '{'.repeat(5_000) }],
    ['query', { query: `{ ${'a:__typename '.repeat(600)} }` }],
    ['query', { query: 'query { ...F } fragment F on Query { ...F }' }],
  ])('%s %#', async (name, given) => {
    const { client, faults } = await connect({});
    const told = await refusalOf(client, name, given);
    expect(told).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED): /);
    expect(told.length).toBeLessThan(2_100);
    expect(faults).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

function nest(levels: number): unknown {
  let inner: unknown = 'x';
  for (let i = 0; i < levels; i++) inner = [inner];
  return inner;
}
