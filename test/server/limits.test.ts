import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Server } from '../../src/server/http.ts';
import { ask, createTestServer } from './testServer.ts';

interface Limit {
  readonly setting: string;
  readonly default: number;
  /** A body with exactly so much of what is limited. */
  readonly body: (amount: number) => string;
  readonly refusal: { status: number; code: string; message: RegExp };
}

const ofQuery = (query: string) => JSON.stringify({ query });

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

/** From measures to industries and back, over so many relations, in pages of one. */
function zigzag(depth: number): string {
  let inner = '{ name }';
  for (let level = depth; level > 0; level--) {
    inner = `{ ${level % 2 === 1 ? 'industries' : 'measures'}(first: 1) { edges { node ${inner} } } }`;
  }
  return inner;
}

const limits: readonly Limit[] = [
  {
    setting: 'PLANGRAPH_MAX_BODY',
    default: 102_400,
    body: amount => {
      const of = (pad: string) =>
        JSON.stringify({ query: '{ measures { nodes { id } } }', variables: { pad } });
      return of('.'.repeat(amount - of('').length));
    },
    refusal: { status: 413, code: 'BAD_USER_INPUT', message: /may have 102400 bytes/ },
  },
  {
    setting: 'PLANGRAPH_MAX_TOKENS',
    default: 2_000,
    body: amount =>
      ofQuery(`{ measures(where: {name: {in: [${times(amount - 23, () => '"5G"')}]}}) { nodes { id } } }`),
    refusal: { status: 400, code: 'GRAPHQL_PARSE_FAILED', message: /more that 2000 tokens/ },
  },
  {
    setting: 'PLANGRAPH_MAX_DEPTH',
    default: 6,
    body: amount => ofQuery(`{ measures(first: 1) { nodes ${zigzag(amount)} } }`),
    refusal: { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: /at most 6 deep .* not 7/ },
  },
  {
    setting: 'PLANGRAPH_MAX_ALIASES',
    default: 30,
    body: amount => ofQuery(`{ measures { nodes { ${times(amount, i => `a${i}: name`)} } } }`),
    refusal: { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: /at most 30 aliases, not 31/ },
  },
  {
    setting: 'PLANGRAPH_MAX_ROOT_FIELDS',
    default: 10,
    body: amount => ofQuery(`{ ${times(amount, () => 'measures { nodes { id } }')} }`),
    refusal: { status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message: /at most 10 root fields, not 11/ },
  },
];

const read = vi.fn(async () => []);
let server: Server;

beforeAll(async () => {
  server = await createTestServer({ read });
});
beforeEach(() => read.mockClear());
afterAll(() => server.close(0));

const post = (to: Server, body: string) => ask(to, { body });

describe.each(limits)('$setting', ({ setting, default: limit, body, refusal }) => {
  it(`lets ${limit} through`, async () => {
    const answer = await post(server, body(limit));
    expect(answer).toMatchObject({ status: 200, data: { measures: {} } });
    expect(answer.errors).toBeUndefined();
    expect(read).toHaveBeenCalled();
  });

  it(`refuses ${limit + 1} without a word to the graph`, async () => {
    const answer = await post(server, body(limit + 1));
    expect(answer.status).toBe(refusal.status);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0].extensions.code).toBe(refusal.code);
    expect(answer.errors[0].message).toMatch(refusal.message);
    expect(read).not.toHaveBeenCalled();
  });

  it('is what the setting says', async () => {
    const smaller = limit - 1;
    const strict = await createTestServer({ read, env: { [setting]: String(smaller) } });
    expect(await post(strict, body(smaller))).toMatchObject({ status: 200 });
    expect(await post(strict, body(limit))).toMatchObject({ status: refusal.status });
    await strict.close(0);
  });
});

describe('PLANGRAPH_MAX_VALIDATION_ERRORS', () => {
  it.each([
    [5, 5],
    [6, 6],
    [50, 6],
  ])('%i mistakes give %i errors: five, and that there are more', async (mistakes, errors) => {
    const answer = await post(server, ofQuery(`{ measures { nodes { ${times(mistakes, i => `x${i}`)} } } }`));
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(errors);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('fragments', () => {
  it('count in each place where they are used', async () => {
    const ten = times(10, i => `a${i}: name`);
    const query = `
      fragment F on Measure { ${ten} industries { nodes { measures { nodes { ...G } } } } }
      fragment G on Measure { ${ten} }
      { measures { nodes { ...F } } targets { nodes { measures { nodes { ...G ...G } } } } }`;
    const answer = await post(server, ofQuery(query));
    expect(answer.errors[0].message).toMatch(/at most 30 aliases, not 40/);
  });

  it('that double one another are refused as fast as they are read', async () => {
    const levels = times(100, i => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const query = `${levels} fragment F100 on Query { a: __typename } { ...F0 }`;
    const answer = await post(server, ofQuery(query));
    expect(answer.errors.map((e: { message: string }) => e.message)).toEqual([
      expect.stringMatching(/at most 10 root fields/),
      expect.stringMatching(/at most 30 aliases/),
    ]);
  });

  it('in a circle are refused as such', async () => {
    const answer = await post(
      server,
      ofQuery(
        'fragment F on Measure { industries { nodes { measures { nodes { ...F } } } } } { measures { nodes { ...F } } }',
      ),
    );
    expect(answer.errors.map((e: { message: string }) => e.message)).toEqual([
      'Cannot spread fragment "F" within itself.',
    ]);
  });

  it('carry depth with them', async () => {
    const query = `fragment F on Measure ${zigzag(4)} { measures(first: 1) { nodes { industries(first: 1) { nodes { measures(first: 1) { nodes { name ...F } } } } } } }`;
    expect(await post(server, ofQuery(query))).toMatchObject({ status: 200 });
    const deeper = query.replace(
      '{ measures(first: 1) { nodes { industries',
      '{ industries(first: 1) { nodes { measures(first: 1) { nodes { industries',
    );
    expect((await post(server, ofQuery(`${deeper} } }`))).errors[0].message).toMatch(/not 7/);
  });
});

describe('depth', () => {
  const citing = (inner: string) => `{ quote source { title ${inner} } section { heading } }`;

  it('does not count citations with their source, statements, or a root list', async () => {
    const end = `{ name citations ${citing('')} dataset { id } }`;
    const query = `{ measures(first: 1) { edges { statement { id } node ${zigzag(6).replace('{ name }', end)} } } }`;
    expect(await post(server, ofQuery(query))).toMatchObject({ status: 200 });
  });

  it('counts a source that is cited inside a citation', async () => {
    const circle = (turns: number): string => (turns === 0 ? '' : `citations ${citing(circle(turns - 1))}`);
    expect(
      await post(server, ofQuery(`{ measures(first: 1) { nodes { ${circle(7)} } } }`)),
    ).not.toHaveProperty('errors.0.extensions.code', 'GRAPHQL_VALIDATION_FAILED');
    const { errors } = await post(server, ofQuery(`{ measures(first: 1) { nodes { ${circle(8)} } } }`));
    expect(errors[0].message).toMatch(/at most 6 deep in one another, not 7/);
  });

  it('does not count what the schema says of itself', async () => {
    const types = (depth: number): string => (depth === 0 ? 'name' : `name ofType { ${types(depth - 1)} }`);
    const query = `{ __schema { types { ${types(9)} } } }`;
    expect(await post(server, ofQuery(query))).toMatchObject({ status: 200 });
    expect(read).not.toHaveBeenCalled();
  });
});

describe('time', () => {
  it('a request that takes longer is told so, and its statement is ended', async () => {
    let signal: AbortSignal | undefined;
    const slow = await createTestServer({
      env: { PLANGRAPH_REQUEST_TIMEOUT_MS: '50' },
      read: (_statement, options) => {
        signal = options.signal;
        return new Promise(() => {});
      },
    });
    const answer = await post(slow, ofQuery('{ measures { nodes { id } } }'));
    expect(answer).toMatchObject({ status: 504, errors: [{ extensions: { code: 'TIMEOUT' } }] });
    expect(answer.errors[0].message).toMatch(/may take 0.05 s/);
    expect(signal?.aborted).toBe(true);
    await slow.close(0);
  });
});
