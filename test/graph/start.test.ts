import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { addMember } from '../../src/graph/embedded/instance.ts';
import { joinNeo4j } from '../../src/graph/embedded/join.ts';
import { runsWith } from '../../src/graph/embedded/processes.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { fakeJava } from './fakeProgram.ts';

let root: string;
let said: string[];
const started: ChildProcess[] = [];
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plangraph-start-'));
  said = [];
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(root, { recursive: true, force: true });
});

const home = () => path.join(root, 'home');
const neo4jHome = () => path.join(home(), 'neo4j-5.26');

const join = (env: NodeJS.ProcessEnv = {}, silentMs?: number) =>
  joinNeo4j(
    readConfig({
      ...process.env,
      NEO4J_URI: '',
      PLANGRAPH_HOME: home(),
      JAVA_HOME: path.join(root, 'java'),
      ...env,
    }),
    { progress: line => said.push(line), ...(silentMs !== undefined && { silentMs }) },
  );

/** A Java that prints `output` instead of running Neo4j. */
const javaThatPrints = (output: string) =>
  fakeJava(path.join(root, 'java'), '17.0.15', `cat <<'END'\n${output}\nEND\nexit 1`);

describe('a Neo4j that does not start', () => {
  // Console logs of Neo4j 5.26.30, shortened.
  const stack = '\tat org.neo4j.server.CommunityEntryPoint.main(CommunityEntryPoint.java:30)';
  const failed = `2026-11-24 07:34:56.003+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server
${stack}
`;

  test.each([
    [
      'for another process that has the store',
      `${failed}Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process\n${stack}`,
      'another process uses the graph in <home>. Stop it, or set PLANGRAPH_HOME to another directory.',
    ],
    [
      'for a store of a newer one',
      `${failed}Caused by: org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException: Log file contains\n${stack}`,
      'the graph in <home> was written by a newer Neo4j than 5.26.30. Set PLANGRAPH_NEO4J_VERSION to that one',
    ],
    [
      'for a port that is taken',
      `${failed}Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred\n${stack}`,
      'another program took its port in the same moment. Start again.',
    ],
    [
      'for too large a heap',
      'Error occurred during initialization of VM\nCould not reserve enough space for object heap',
      'Java cannot have, or needs more than, the heap of PLANGRAPH_NEO4J_HEAP=512m.',
    ],
    [
      'for anything else',
      `Exception in thread "main" java.lang.IllegalArgumentException: Unrecognized setting.\n${stack}\n2026-11-24 INFO  Stopped.`,
      'it said: Unrecognized setting.',
    ],
    [
      'for a cause within causes',
      `${failed}Caused by: org.neo4j.kernel.lifecycle.LifecycleException: outer\n${stack}\nCaused by: java.io.IOException: inner\n${stack}\n2026-11-24 INFO  Stopped.`,
      'it said: inner',
    ],
    ['without a word', '', 'it said: nothing'],
  ])('%s says so, without a stack', async (_, output, reason) => {
    await javaThatPrints(output);
    const error = await join().catch(each => each);
    expect(error.name).toBe('SetupError');
    expect(error.message).toContain(`Neo4j 5.26.30 did not start: ${reason.replace('<home>', neo4jHome())}`);
    expect(error.message).not.toContain('\tat ');
    expect(error.message).toContain(path.join(neo4jHome(), 'logs', 'console.log'));
  });

  test('is not counted as used by this process', async () => {
    await javaThatPrints('');
    await expect(join()).rejects.toThrow('did not start');
    // The next one starts at once, and waits for nobody.
    await expect(join()).rejects.toThrow('did not start');
    expect(said.filter(line => line.startsWith('Starting'))).toHaveLength(2);
  });
});

test('Neo4j gets its configuration, and no setting of another line', async () => {
  await javaThatPrints('');
  await join({ PLANGRAPH_NEO4J_PAGECACHE: '64m' }).catch(() => {});
  const configuration = await readFile(path.join(neo4jHome(), 'conf', 'neo4j.conf'), 'utf8');
  expect(configuration).toContain('server.memory.pagecache.size=64m\n');
  expect(configuration).toContain('server.http.enabled=false\n');
  expect(configuration).not.toContain('fleet');
});

test('a lost password is told before Neo4j is started', async () => {
  await javaThatPrints('');
  await join().catch(() => {});
  await mkdir(path.join(neo4jHome(), 'data', 'databases'));
  await rm(path.join(neo4jHome(), 'password'));
  await expect(join()).rejects.toMatchObject({
    name: 'SetupError',
    message: expect.stringMatching(
      /^The password of the graph in .* is not the one in .*\/password\.\nPut the right/,
    ),
  });
});

test('a PLANGRAPH_HOME that is no directory is told', async () => {
  const file = path.join(root, 'file');
  await writeFile(file, '');
  const message = `PLANGRAPH_HOME (${file}) or the cache is no directory.`;
  await expect(join({ PLANGRAPH_HOME: file })).rejects.toMatchObject({ name: 'SetupError', message });
});

describe('an instance.json', () => {
  /** A process that has what marks a Neo4j of this home on its command line, and the record of it. */
  async function startStandIn(version: string) {
    const standIn = spawn(process.execPath, [
      ...['--eval', 'console.log("up"); setInterval(() => {}, 1000)'],
      ...['--', `--home-dir=${neo4jHome()}`],
    ]);
    started.push(standIn);
    await once(standIn.stdout!, 'data');
    await record(standIn.pid!, version);
    return standIn;
  }
  async function record(pid: number, version: string) {
    const port = await freePortOfNobody();
    await mkdir(home(), { recursive: true });
    await writeFile(
      path.join(home(), 'instance.json'),
      JSON.stringify({ pid, port, version, directory: neo4jHome(), password: 'x' }),
    );
  }
  async function freePortOfNobody() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    return port;
  }

  test('of a pid that another program has now is ignored', async () => {
    await javaThatPrints('');
    await record(process.pid, '5.26.30');
    await expect(join()).rejects.toThrow('did not start');
    expect(said).toEqual(['Starting Neo4j 5.26.30 with Java 17']);
  });

  test('of another version that nobody uses: that Neo4j is stopped', async () => {
    await javaThatPrints('');
    const other = await startStandIn('2026.08.1');
    await expect(join()).rejects.toThrow('did not start');
    expect(said[0]).toBe(`Stopping Neo4j 2026.08.1, which nobody uses (process ${other.pid})`);
    expect(runsWith(other.pid!, neo4jHome())).toBe(false);
  });

  test('of another version that is used: the message says by whom, and nothing is stopped', async () => {
    const other = await startStandIn('2026.08.1');
    const leave = await addMember(home());
    await expect(join()).rejects.toMatchObject({
      name: 'SetupError',
      message:
        `Neo4j 2026.08.1 of ${home()} is used by process ${process.pid}, so 5.26.30 cannot start there.\n` +
        'Stop that process first, or set PLANGRAPH_HOME to another directory.',
    });
    await leave();
    expect(runsWith(other.pid!, neo4jHome())).toBe(true);
  });

  test('of one that does not answer and nobody uses: it is stopped', async () => {
    await javaThatPrints('');
    const silent = await startStandIn('5.26.30');
    await expect(join({}, 1_000)).rejects.toThrow('did not start');
    expect(said[0]).toBe(`Stopping Neo4j 5.26.30, which nobody uses (process ${silent.pid})`);
    expect(runsWith(silent.pid!, neo4jHome())).toBe(false);
  });

  test('that is no JSON is ignored', async () => {
    await javaThatPrints('');
    await mkdir(home(), { recursive: true });
    await writeFile(path.join(home(), 'instance.json'), '{');
    await expect(join()).rejects.toThrow('did not start');
  });
});

describe('a Neo4j given by NEO4J_URI', () => {
  const given = (change: NodeJS.ProcessEnv = {}) => {
    const { uri, user, password } = testNeo4j();
    return join({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...change });
  };

  test('is used, nothing is started, and leaving does not stop it', async () => {
    const neo4j = await given({ NEO4J_DATABASE: 'neo4j' });
    expect(neo4j).toMatchObject({ startedHere: false, address: { ...testNeo4j(), database: 'neo4j' } });
    expect(neo4j.pid).toBeUndefined();
    await neo4j.leave();
    await given();
    await expect(access(home())).rejects.toThrow();
  });

  test.each([
    [
      'nothing listens',
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      /^No Neo4j answers at NEO4J_URI=bolt:\/\/127.0.0.1:1: /,
    ],
    [
      'the password is wrong',
      { NEO4J_PASSWORD: 'x' },
      /refuses the user neo4j: check NEO4J_USER and NEO4J_PASSWORD/,
    ],
    ['the database is not there', { NEO4J_DATABASE: 'gone' }, /that NEO4J_DATABASE=gone is there/],
  ])('that cannot be used is told when %s', async (_, change, message) => {
    await expect(given(change)).rejects.toMatchObject({
      name: 'SetupError',
      message: expect.stringMatching(message),
    });
  });
});
