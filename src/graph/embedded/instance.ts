import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, markOf, type ProcessMark, runsWith } from './processes.ts';
import { homeArgument } from './start.ts';

/** The Neo4j that was last started in a PLANGRAPH_HOME: the content of its `instance.json`. */
export interface Instance {
  readonly pid: number;
  readonly port: number;
  readonly version: string;
  readonly directory: string;
  readonly password: string;
}

const instanceFile = (home: string) => path.join(home, 'instance.json');

/** It may have ended since; see `isRunning`. */
export async function lastInstance(home: string): Promise<Instance | undefined> {
  try {
    return JSON.parse(await readFile(instanceFile(home), 'utf8'));
  } catch {
    return undefined;
  }
}

/** At once, so that hardly a moment is left in which a kill would lose sight of the Neo4j just started. */
export function recordInstance(home: string, instance: Instance): void {
  writeFileSync(instanceFile(home), JSON.stringify(instance, null, 2), { mode: 0o600 });
}

export const isRunning = ({ pid, directory }: Instance) => runsWith(pid, homeArgument(directory));

const members = (home: string) => path.join(home, 'joined');

/** Counts this process among those that use Neo4j; what it gives takes the count back. */
export async function addMember(home: string): Promise<() => Promise<void>> {
  await mkdir(members(home), { recursive: true });
  const file = path.join(members(home), randomUUID());
  await writeFile(file, JSON.stringify(markOf(process.pid)));
  return () => rm(file, { force: true });
}

/** The pids that use Neo4j. Forgets those that ended without leaving. */
export async function currentMembers(home: string): Promise<number[]> {
  const pids: number[] = [];
  for (const name of await readdir(members(home)).catch(() => [])) {
    const file = path.join(members(home), name);
    const mark = await readMark(file);
    if (mark && isAlive(mark)) pids.push(mark.pid);
    else await rm(file, { force: true });
  }
  return pids;
}

async function readMark(file: string): Promise<ProcessMark | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
