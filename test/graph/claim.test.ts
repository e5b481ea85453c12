import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimServer, runningServer } from '../../src/graph/embedded/claim.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plangraph-claim-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const mine = { pid: process.pid, url: 'http://127.0.0.1:4000' };

async function startOther() {
  const child = spawn(process.execPath, ['--eval', 'console.log("up"); setInterval(() => {}, 1000)']);
  await once(child.stdout, 'data');
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid!, url: 'http://127.0.0.1:4001', kill };
}

test('nobody serves a home that was never claimed', async () => {
  expect(await runningServer(home)).toBeUndefined();
  expect(await runningServer(path.join(home, 'not', 'there'))).toBeUndefined();
});

test('a claim is seen until it is taken back', async () => {
  const release = await claimServer(home, mine);
  expect(await runningServer(home)).toEqual(mine);
  await release();
  expect(await runningServer(home)).toBeUndefined();
});

test('a process may claim again, as when it knows its port', async () => {
  await claimServer(home, { ...mine, url: 'starting' });
  await claimServer(home, mine);
  expect(await runningServer(home)).toEqual(mine);
});

test('a second server is told where the first serves', async () => {
  const { kill, ...other } = await startOther();
  await claimServer(home, other);
  await expect(claimServer(home, mine)).rejects.toMatchObject({
    name: 'SetupError',
    message: `plangraph already serves at http://127.0.0.1:4001 (process ${other.pid}).`,
  });
  expect(await runningServer(home)).toEqual(other);

  await kill();
  expect(await runningServer(home)).toBeUndefined();
  await claimServer(home, mine);
  expect(await runningServer(home)).toEqual(mine);
});
