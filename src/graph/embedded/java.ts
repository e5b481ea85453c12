import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Config, SetupError } from '../../config.ts';
import { elsewhere } from './elsewhere.ts';
import { findOnPath } from './findOnPath.ts';
import type { Neo4jLine } from './lines.ts';

export interface Java {
  readonly command: string;
  /** Feature release, such as 17. */
  readonly release: number;
  /** Such as 17.0.15. */
  readonly version: string;
}

/**
 * The first Java that fits the line: in JAVA_HOME, on PATH, in `installations`.
 * Throws a SetupError that names what was found and what to install.
 */
export async function findJava(
  config: Config,
  line: Neo4jLine,
  installations = '/usr/lib/jvm',
): Promise<Java> {
  const installed = (await readdir(installations).catch(() => [])).sort();
  const commands = [
    ...(config.javaHome ? [path.join(config.javaHome, 'bin', 'java')] : []),
    ...findOnPath(config.path, 'java'),
    ...installed.map(name => path.join(installations, name, 'bin', 'java')),
  ];
  const found: Java[] = [];
  for (const command of new Set(commands)) {
    const java = await describeJava(command);
    if (!java) continue;
    if (line.java.includes(java.release)) return java;
    found.push(java);
  }
  const needed = `Neo4j ${line.version} needs Java ${line.java.join(' or ')}`;
  const seen =
    found.length > 0
      ? `only found ${found.map(({ command, release }) => `Java ${release} (${command})`).join(', ')}`
      : `found no Java in JAVA_HOME, on PATH or in ${installations}`;
  throw new SetupError(
    `${needed}, but plangraph ${seen}.\n` +
      `Install it (Debian, Ubuntu: apt install openjdk-${line.java[0]}-jre-headless; ` +
      `macOS: brew install openjdk@${line.java[0]}) or set JAVA_HOME to it. ${elsewhere}`,
  );
}

/** Undefined when there is no Java at `command` or it does not run. */
async function describeJava(command: string): Promise<Java | undefined> {
  try {
    // Written to stderr: openjdk version "17.0.15" 2025-04-15. Before Java 9 it was "1.8.0_402".
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { timeout: 10_000 });
    const [, version, release] = /version "((?:1\.)?(\d+)[^"]*)"/.exec(stderr + stdout) ?? [];
    return version === undefined ? undefined : { command, release: Number(release), version };
  } catch {
    return undefined;
  }
}
