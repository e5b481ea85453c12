import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Statement } from '../../src/graph/driver.ts';
import { testNeo4j } from '../testNeo4j.ts';

const graph = openGraph(testNeo4j());
const cypher = (text: string, params: Statement['params'] = {}): Statement => ({ text, params });
const count = async () => (await graph.read(cypher('MATCH (n:DriverTest) RETURN count(n)')))[0]?.[0];

/** More memory than Neo4j has. */
const large = cypher(
  'UNWIND range(1, 30000000) AS n WITH collect(toString(n) + $pad) AS list RETURN size(list)',
  { pad: 'x'.repeat(40) },
);
/** Far more work than any test waits for. */
const endless = cypher(
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)',
);

beforeAll(async () => {
  await graph.command(cypher('MATCH (n:DriverTest) DETACH DELETE n'));
});
afterAll(() => graph.close());

describe('read', () => {
  test('gives values by position, integers as bigints', async () => {
    const rows = await graph.read(
      cypher('UNWIND [1, 2] AS n RETURN n, n + 0.5 AS half, $word AS word, null AS nothing', {
        word: '科学城',
      }),
    );
    expect(rows).toEqual([
      [1n, 1.5, '科学城', null],
      [2n, 2.5, '科学城', null],
    ]);
  });

  test('rounds no integer', async () => {
    const beyondDouble = 2n ** 60n + 1n;
    expect(await graph.read(cypher('RETURN $n, $n + 1', { n: beyondDouble }))).toEqual([
      [beyondDouble, beyondDouble + 1n],
    ]);
  });

  test('sends numbers as floats and bigints as integers', async () => {
    const types = await graph.read(cypher('RETURN valueType($a), valueType($b)', { a: 1, b: 1n }));
    expect(types).toEqual([['FLOAT NOT NULL', 'INTEGER NOT NULL']]);
  });

  test('gives more rows than one page of the protocol', async () => {
    const rows = await graph.read(cypher('UNWIND range(1, 2500) AS n RETURN n'));
    expect(rows).toHaveLength(2500);
    expect(rows.at(-1)).toEqual([2500n]);
  });

  test('is refused when it writes', async () => {
    const write = graph.read(cypher('CREATE (:DriverTest)'));
    await expect(write).rejects.toMatchObject({
      name: 'GraphError',
      code: 'INTERNAL_SERVER_ERROR',
      cause: { code: 'Neo.ClientError.Statement.AccessMode' },
    });
    expect(await count()).toBe(0n);
  });

  test('shows no detail of a failure in its message', async () => {
    const error = await graph.read(cypher('MATCH (secret RETURN 1')).catch(each => each);
    expect(error.code).toBe('INTERNAL_SERVER_ERROR');
    expect(error.message).not.toMatch(/secret|Neo\./);
  });

  test('ends in time', async () => {
    await expect(graph.read(endless, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('is too expensive when it needs more memory than there is', async () => {
    await expect(graph.read(large)).rejects.toMatchObject({ code: 'TOO_EXPENSIVE' });
  });
});

describe('an aborted read', () => {
  const running = async (id: string) => {
    const [row] = await graph.read(
      cypher('SHOW TRANSACTIONS YIELD metaData WHERE metaData.requestId = $id RETURN count(*)', { id }),
    );
    return Number(row?.[0]);
  };
  const until = async (isTrue: () => Promise<boolean>, ms: number) => {
    for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) if (await isTrue()) return true;
    return false;
  };

  test.each([
    ['computes', endless],
    ['streams', cypher('UNWIND range(1, 50000000) AS n RETURN n, toString(n)')],
  ])('that %s ends its transaction within a second', async (id, statement) => {
    const leaving = new AbortController();
    const read = graph.read(statement, { signal: leaving.signal, metadata: { requestId: id } });
    const refusal = expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect(await until(async () => (await running(id)) === 1, 10_000)).toBe(true);
    leaving.abort();
    await refusal;
    expect(await until(async () => (await running(id)) === 0, 1_000)).toBe(true);
  });

  test('is not sent when the signal was aborted before', async () => {
    const read = graph.read(endless, { signal: AbortSignal.abort(), metadata: { requestId: 'before' } });
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    expect(await running('before')).toBe(0);
  });

  test('leaves the connection to others', async () => {
    for (let round = 0; round < 60; round++) {
      const read = graph.read(endless, { signal: AbortSignal.timeout(5) });
      await expect(read).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(await graph.read(cypher('RETURN 1'))).toEqual([[1n]]);
  });
});

describe('a read whose connection breaks', () => {
  /** Stands between driver and Neo4j, and hangs up on the next `breaks` messages of the driver. */
  async function openProxy() {
    const state = { breaks: 0, broken: 0 };
    const sockets = new Set<Socket>();
    const { port } = new URL(testNeo4j().uri);
    const server = createServer(client => {
      const neo4j = connect(Number(port), '127.0.0.1');
      for (const socket of [client, neo4j]) {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => (socket === client ? neo4j : client).destroy());
      }
      neo4j.pipe(client);
      client.on('data', data => {
        if (state.breaks === 0) return neo4j.write(data);
        state.breaks--;
        state.broken++;
        return client.destroy();
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const proxied = openGraph({
      ...testNeo4j(),
      uri: `bolt://127.0.0.1:${(server.address() as { port: number }).port}`,
    });
    await proxied.verify();
    const close = async () => {
      await proxied.close();
      for (const socket of sockets) socket.destroy();
      server.close();
    };
    return { proxied, state, close };
  }

  test('is answered by a second try', async () => {
    const { proxied, state, close } = await openProxy();
    state.breaks = 1;
    expect(await proxied.read(cypher('RETURN 1'))).toEqual([[1n]]);
    expect(state.broken).toBe(1);
    await close();
  });

  test('is unavailable, and not tried a third time, when that breaks too', async () => {
    const { proxied, state, close } = await openProxy();
    state.breaks = 3;
    await expect(proxied.read(cypher('RETURN 1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(state.broken).toBe(2);
    await close();
  });
});

test('with every connection in use, a read is unavailable after two seconds', async () => {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  const busy = Array.from({ length: 50 }, () =>
    graph.write(async run => {
      await run(cypher('RETURN 1'));
      await released;
    }),
  );
  await expect(graph.read(cypher('RETURN 1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  release();
  await Promise.all(busy);
  expect(await graph.read(cypher('RETURN 1'))).toEqual([[1n]]);
});

describe('write', () => {
  test('commits all that its work does', async () => {
    const created = await graph.write(async run => {
      await run(cypher('CREATE (:DriverTest {name: $name})', { name: 'a' }));
      return run(cypher('MATCH (n:DriverTest) RETURN n.name'));
    });
    expect(created).toEqual([['a']]);
    expect(await count()).toBe(1n);
  });

  test('rolls back and throws on what its work throws', async () => {
    const before = await count();
    const problem = new RangeError('not so');
    const write = graph.write(async run => {
      await run(cypher('CREATE (:DriverTest)'));
      throw problem;
    });
    await expect(write).rejects.toBe(problem);
    expect(await count()).toBe(before);
  });

  test('is run again after a failure that may pass', async () => {
    await graph.command(cypher('CREATE (:DriverTest {name: "left"}), (:DriverTest {name: "right"})'));
    const mark = (name: string) => cypher('MATCH (n:DriverTest {name: $name}) SET n.marked = true', { name });
    let tries = 0;
    let met = () => {};
    const bothHoldOne = new Promise<void>(resolve => {
      met = resolve;
    });
    const lockBoth = (first: string, second: string) =>
      graph.write(async run => {
        await run(mark(first));
        if (++tries === 2) met();
        await bothHoldOne;
        return run(mark(second));
      });
    // A deadlock: Neo4j fails one of the two with a transient error.
    await Promise.all([lockBoth('left', 'right'), lockBoth('right', 'left')]);
    expect(tries).toBe(3);
  });

  test('is not run again when it needs more memory than there is', async () => {
    let tries = 0;
    const write = graph.write(run => {
      tries++;
      return run(large);
    });
    await expect(write).rejects.toMatchObject({ code: 'TOO_EXPENSIVE' });
    expect(tries).toBe(1);
  });

  test('fails with a GraphError', async () => {
    await expect(graph.write(run => run(cypher('RETRUN 1')))).rejects.toMatchObject({
      name: 'GraphError',
      code: 'INTERNAL_SERVER_ERROR',
    });
  });
});

describe('plan', () => {
  const statement = cypher('MATCH (n:DriverTest) WHERE n.name = $name RETURN n.name', { name: 'a' });

  test('EXPLAIN gives operators without running', async () => {
    const plan = await graph.plan(statement, 'EXPLAIN');
    expect(plan.operator).toBe('ProduceResults');
    expect(plan.children[0]).toMatchObject({ children: expect.any(Array), args: expect.any(Object) });
    expect(plan).not.toHaveProperty('dbHits');
  });

  test('PROFILE measures', async () => {
    const plan = await graph.plan(statement, 'PROFILE');
    const hits = (each: typeof plan): number =>
      (each.dbHits ?? 0) + each.children.map(hits).reduce((a, b) => a + b, 0);
    expect(plan.rows).toBe(1);
    expect(hits(plan)).toBeGreaterThan(0);
  });
});

describe('verify', () => {
  test('accepts the Neo4j that runs', async () => {
    await expect(graph.verify()).resolves.toBeUndefined();
  });

  test.each([
    ['no Neo4j listens', { uri: 'bolt://127.0.0.1:1' }, 'UNAVAILABLE'],
    ['the password is wrong', { password: 'wrong' }, 'INTERNAL_SERVER_ERROR'],
    ['the database is not there', { database: 'elsewhere' }, 'INTERNAL_SERVER_ERROR'],
  ])('fails when %s', async (_, change, code) => {
    const other = openGraph({ ...testNeo4j(), ...change });
    await expect(other.verify()).rejects.toMatchObject({ name: 'GraphError', code });
    await other.close();
  });
});

test('the routing scheme works on one instance too', async () => {
  const { uri, ...login } = testNeo4j();
  const routed = openGraph({ ...login, uri: uri.replace('bolt:', 'neo4j:') });
  expect(await routed.read(cypher('RETURN 1'))).toEqual([[1n]]);
  expect(await routed.write(run => run(cypher('RETURN 2')))).toEqual([[2n]]);
  await routed.close();
});
