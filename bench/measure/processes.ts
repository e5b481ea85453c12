import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The memory that a process holds, in MiB. */
export function residentMiB(pid: number): number {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kibibytes) / 1024;
}

/** The CPU time that a process has used, in milliseconds to ten; null where the system does not tell. */
export function cpuMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // User and system time are fields 14 and 15; the name, field 2, is in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
