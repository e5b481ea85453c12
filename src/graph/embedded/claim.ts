import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SetupError } from '../../config.ts';
import { withLock } from './lock.ts';
import { isAlive, markOf, type ProcessMark } from './processes.ts';

/** The plangraph server of a PLANGRAPH_HOME. */
export interface RunningServer {
  readonly pid: number;
  readonly url: string;
}

const serverFile = (home: string) => path.join(home, 'server.json');

/** Undefined when none serves, or the one that did was killed. */
export async function runningServer(home: string): Promise<RunningServer | undefined> {
  const server = await readServer(home);
  return server && isAlive(server) ? { pid: server.pid, url: server.url } : undefined;
}

/**
 * Makes a process the server of a PLANGRAPH_HOME; what it gives takes that back. A claim of the same process
 * replaces its former. Throws a SetupError that says where another one serves.
 */
export async function claimServer(home: string, server: RunningServer): Promise<() => Promise<void>> {
  await withLock(home, async () => {
    const other = await runningServer(home);
    if (other && other.pid !== server.pid) {
      throw new SetupError(`plangraph already serves at ${other.url} (process ${other.pid}).`);
    }
    await writeFile(serverFile(home), JSON.stringify({ ...markOf(server.pid), url: server.url }, null, 2));
  });
  return () => rm(serverFile(home), { force: true });
}

async function readServer(home: string): Promise<(ProcessMark & RunningServer) | undefined> {
  try {
    return JSON.parse(await readFile(serverFile(home), 'utf8'));
  } catch {
    return undefined;
  }
}
