import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that a later one with the same pid is not mistaken for. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in whatever form the system gives. */
  readonly started: string;
}

interface ProcessFacts {
  readonly started: string;
  /** Undefined for one that was killed and is about to be gone: its files and ports are still taken. */
  readonly command: string | undefined;
}

/** Undefined for a process that is gone, or has ended and only waits to be reaped. */
function lookUp(pid: number): ProcessFacts | undefined {
  return process.platform === 'linux' ? lookUpInProc(pid) : lookUpByPs(pid);
}

function lookUpInProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, the second field, is in brackets and may hold spaces; state is field 3, the number of threads field 20,
    // start time field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
    // The first thread of a program may have ended before the others.
    if (hasEnded && Number(fields[17]) <= 1) return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { started: fields[19]!, command: command || undefined };
  } catch {
    return undefined;
  }
}

function lookUpByPs(pid: number): ProcessFacts | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  // Ss   Tue Nov 24 07:34:00 2026     /usr/bin/java …
  const [, state, started, command] =
    /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)/.exec(stdout ?? '') ?? [];
  return state && !state.startsWith('Z') ? { started: started!, command: command! } : undefined;
}

/** Undefined when no such process runs. */
export function markOf(pid: number): ProcessMark | undefined {
  const facts = lookUp(pid);
  return facts && { pid, started: facts.started };
}

export const isAlive = ({ pid, started }: ProcessMark) => lookUp(pid)?.started === started;

/** Whether a process with this pid runs and has `fragment` on its command line, or had it and is not quite gone. */
export function runsWith(pid: number, fragment: string): boolean {
  const facts = lookUp(pid);
  return facts !== undefined && (facts.command === undefined || facts.command.includes(fragment));
}

/**
 * Ends the process with this pid that has `fragment` on its command line: SIGTERM, and SIGKILL if it still
 * runs `patienceMs` later. Resolves when it is gone.
 */
export async function stopProcess(pid: number, fragment: string, patienceMs = 60_000): Promise<void> {
  const signal = (name: NodeJS.Signals) => runsWith(pid, fragment) && process.kill(pid, name);
  const isGoneIn = async (ms: number) => {
    for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) {
      if (!runsWith(pid, fragment)) return true;
    }
    return false;
  };
  signal('SIGTERM');
  if (await isGoneIn(patienceMs)) return;
  signal('SIGKILL');
  await isGoneIn(5_000);
}
