import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, type as system, totalmem } from 'node:os';
import type { ArmName } from './arm.ts';
import type { Latency } from './measure/latency.ts';
import type { Load } from './measure/throughput.ts';

/** What a run found out at one size, as it is kept in a file. */
export interface Results {
  readonly plans: number;
  readonly seed: number;
  readonly rounds: number;
  readonly date: string;
  readonly minutes: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly neo4j: {
    readonly heap: string;
    readonly pageCache: string;
    readonly startMs: number;
    readonly loadMs: number;
    readonly loadedBy: string;
    readonly nodes: number;
    readonly relations: number;
    readonly residentMiB: number | null;
  };
  readonly arms: readonly {
    readonly name: ArmName;
    readonly startMs: number;
    readonly idleMiB: number;
    readonly residentMiB: number;
  }[];
  readonly questions: readonly QuestionResult[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** Processes that wanted a core, in the mean of the minute before. */
  readonly loadBefore: number;
}

export interface QuestionResult {
  readonly name: string;
  readonly about: string;
  readonly size: 'small' | 'large';
  readonly isRelationFilter: boolean;
  /** Values in the answer. */
  readonly values: number;
  readonly arms: Partial<Record<ArmName, ArmResult>>;
  /** Why an arm has no figures. */
  readonly absent: Partial<Record<ArmName, string>>;
}

export interface ArmResult {
  readonly bytes: number;
  readonly statements: number;
  readonly latency: Latency;
  readonly load: Load;
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release().split('.', 2).join('.')}`,
    loadBefore: Math.round(loadavg()[0]! * 100) / 100,
  };
}

/** The commit that was measured, marked when files have changed since. */
export function describeCommit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
    const isChanged = git('status', '--porcelain', '--', '../src', '../schema') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
