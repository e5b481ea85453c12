import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { type JoinedNeo4j, joinNeo4j } from '../../src/graph/embedded/join.ts';
import { runsWith } from '../../src/graph/embedded/processes.ts';

let home: string;
const said: string[] = [];
const join = () =>
  joinNeo4j(readConfig({ ...process.env, NEO4J_URI: '', PLANGRAPH_HOME: home }), {
    progress: line => said.push(line),
  });

const isAlive = (pid: number) => runsWith(pid, home);

/** A process of its own that joins. */
async function startJoiner(): Promise<{ process: ChildProcess; pid: number; startedHere: boolean }> {
  const joiner = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'joiner.ts')], {
    env: { ...process.env, NEO4J_URI: '', PLANGRAPH_HOME: home },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: joiner.stdout }), 'line');
  return { process: joiner, ...JSON.parse(line) };
}

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plangraph-lifecycle-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

// One story, as each start takes seconds: a test begins where the one before it ended.
let neo4jPid: number;
let survivor: ChildProcess;
let joined: JoinedNeo4j;

test('two processes that start at once share one Neo4j', async () => {
  const both = await Promise.all([startJoiner(), startJoiner()]);
  neo4jPid = both[0].pid;
  expect(both[1].pid).toBe(neo4jPid);
  expect(both.map(each => each.startedHere).sort()).toEqual([false, true]);

  // Whoever started it leaves first.
  const [starter, other] = both[0].startedHere ? both : [both[1], both[0]];
  starter.process.stdin?.write('leave\n');
  await once(starter.process, 'exit');
  expect(isAlive(neo4jPid)).toBe(true);
  survivor = other.process;
}, 60_000);

test('a killed process leaves Neo4j to the next', async () => {
  survivor.kill('SIGKILL');
  await once(survivor, 'exit');
  joined = await join();
  expect(joined).toMatchObject({ pid: neo4jPid, startedHere: false });
  const graph = openGraph(joined.address);
  expect(await graph.read({ text: 'RETURN 1', params: {} })).toEqual([[1n]]);
  await graph.close();
});

test('what only the owner may read is readable by nobody else', async () => {
  const files = ['instance.json', 'neo4j-5.26/password', 'neo4j-5.26/data/dbms/auth.ini'];
  const modes = await Promise.all(files.map(async file => (await stat(path.join(home, file))).mode & 0o777));
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  const instance = JSON.parse(await readFile(path.join(home, 'instance.json'), 'utf8'));
  expect(instance).toMatchObject({ pid: neo4jPid, version: '5.26.30', password: joined.address.password });
});

test('Neo4j stays while one who joined twice has left once, and stops at the last leave', async () => {
  const again = await join();
  await again.leave();
  await again.leave();
  expect(isAlive(neo4jPid)).toBe(true);
  await joined.leave();
  expect(isAlive(neo4jPid)).toBe(false);
});

test('a killed Neo4j is started anew at the same address, with what it held', async () => {
  const first = await join();
  const graph = openGraph(first.address);
  await graph.command({ text: 'CREATE (:Kept {name: "科学城"})', params: {} });
  process.kill(first.pid!, 'SIGKILL');

  const second = await join();
  expect(second.startedHere).toBe(true);
  expect(second.pid).not.toBe(first.pid);
  // The driver that was open all the time.
  expect(await graph.read({ text: 'MATCH (n:Kept) RETURN n.name', params: {} })).toEqual([['科学城']]);
  await graph.close();
  await first.leave();
  expect(isAlive(second.pid!)).toBe(true);
  await second.leave();
  expect(isAlive(second.pid!)).toBe(false);
}, 60_000);

test('what takes time is told', () => {
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Starting Neo4j 5\.26\.30 with Java (17|21)$/),
      expect.stringMatching(/^Neo4j 5\.26\.30 answers on port \d+ after \d+\.\d s \(process \d+\)$/),
    ]),
  );
});
