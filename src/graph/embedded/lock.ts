import { mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, markOf, type ProcessMark } from './processes.ts';

const free = 'free';

/**
 * Runs `work` while no other process, and no other caller in this one, runs its own with the same directory.
 * The lock of a process that was killed counts for nothing. `onWait` is called once if another holds the lock.
 *
 * The lock is a row of numbered symbolic links, `lock.1`, `lock.2` …, whose targets are facts: "process P has it"
 * or "free". Only the last counts, and whoever may take the lock adds the next. Making a link is atomic and fails
 * where there is one, so one of many takers wins; and as the last fact is never removed or changed, none can
 * remove another's lock in the belief that it is stale.
 */
export async function withLock<T>(
  directory: string,
  work: () => Promise<T>,
  onWait?: () => void,
): Promise<T> {
  await mkdir(directory, { recursive: true });
  const mine = await take(directory, onWait);
  try {
    return await work();
  } finally {
    await symlink(free, ticket(directory, mine + 1));
  }
}

async function take(directory: string, onWait?: () => void): Promise<number> {
  for (let waited = false; ; ) {
    const last = await lastTicket(directory);
    if (last === 0 || (await isFree(ticket(directory, last)))) {
      const mine = last + 1;
      if (await add(ticket(directory, mine), JSON.stringify(markOf(process.pid)))) {
        // A slow taker can fill a number that has been used and cleared away; then it is not the last.
        if ((await lastTicket(directory)) === mine) {
          await clearBefore(directory, mine);
          return mine;
        }
        await rm(ticket(directory, mine), { force: true });
      }
      continue;
    }
    if (!waited) onWait?.();
    waited = true;
    await sleep(50);
  }
}

const ticket = (directory: string, number: number) => path.join(directory, `lock.${number}`);

async function tickets(directory: string): Promise<number[]> {
  const names = await readdir(directory);
  return names.flatMap(name => /^lock\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

const lastTicket = async (directory: string) => Math.max(0, ...(await tickets(directory)));

async function isFree(link: string): Promise<boolean> {
  try {
    const fact = await readlink(link);
    return fact === free || !isAlive(JSON.parse(fact) as ProcessMark);
  } catch {
    // Cleared away since it was listed, so it is not the last any more.
    return false;
  }
}

async function add(link: string, fact: string): Promise<boolean> {
  try {
    await symlink(fact, link);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function clearBefore(directory: string, number: number): Promise<void> {
  const old = (await tickets(directory)).filter(each => each < number);
  await Promise.all(old.map(each => rm(ticket(directory, each), { force: true })));
}
