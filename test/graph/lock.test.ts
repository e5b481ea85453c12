import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../src/graph/embedded/lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'plangraph-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('one at a time, each in its turn', async () => {
  let inside = 0;
  let done = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await sleep(Math.random() * 5);
    inside--;
    done++;
  };
  await Promise.all(Array.from({ length: 30 }, () => withLock(directory, work)));
  expect(done).toBe(30);
  // Old facts are cleared away: the last holder's, and that it is free.
  expect(await readdir(directory)).toHaveLength(2);
});

test('is free again after a failure, which is passed on', async () => {
  await expect(withLock(directory, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(directory, async () => 'yes')).toBe('yes');
});

test('says once that it waits', async () => {
  let waits = 0;
  let other: Promise<void> | undefined;
  await withLock(directory, async () => {
    // Started in here, so that it is surely the second; it looks several times before it gets the lock.
    other = withLock(
      directory,
      async () => {},
      () => waits++,
    );
    await sleep(200);
  });
  await other;
  expect(waits).toBe(1);
});

test('of a killed process counts for nothing, whoever takes it first', async () => {
  const lock = path.resolve(import.meta.dirname, '../../src/graph/embedded/lock.ts');
  const holder = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '--eval'],
      `const { withLock } = await import(${JSON.stringify(lock)});
       await withLock(${JSON.stringify(directory)}, async () => {
         console.log('held');
         await new Promise(resolve => setTimeout(resolve, 60_000));
       });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  let taken = false;
  const takers = [1, 2, 3].map(() =>
    withLock(directory, async () => {
      expect(holder.killed).toBe(true);
      expect(taken).toBe(false);
      taken = true;
      await sleep(20);
      taken = false;
    }),
  );
  await sleep(200);
  holder.kill('SIGKILL');
  await Promise.all(takers);
});

test('of a process whose pid another one has now counts for nothing', async () => {
  await symlink(JSON.stringify({ pid: process.pid, started: 'long ago' }), path.join(directory, 'lock.7'));
  expect(await withLock(directory, async () => 'taken')).toBe('taken');
});
