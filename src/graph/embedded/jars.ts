import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Config, SetupError } from '../../config.ts';
import { elsewhere } from './elsewhere.ts';
import { findOnPath } from './findOnPath.ts';
import type { Java } from './java.ts';
import type { Neo4jLine } from './lines.ts';

/** What `neo4j/<line>/jars.lock.json` says of each jar, by file name. */
export type JarLock = Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;

interface Needs {
  readonly config: Config;
  readonly line: Neo4jLine;
  readonly java: Java;
  readonly progress: (line: string) => void;
}

/**
 * The directory that holds exactly the jars of the lock, in a cache that all checkouts share. What is missing is
 * downloaded by Maven beside it, checked, and moved there as a whole, so that whatever is there is complete.
 * Names and sizes are checked each time, sums if `wantsSums`. Throws a SetupError.
 */
export async function getJars(needs: Needs, wantsSums: boolean): Promise<string> {
  const { config, line, progress } = needs;
  const cache = path.join(config.cacheHome ?? path.join(homedir(), '.cache'), 'plangraph', 'neo4j');
  const jars = path.join(cache, line.version);
  const lock = await readLock(line);

  const problem = await differences(jars, lock, wantsSums);
  if (problem === undefined) return jars;
  if (problem !== 'missing') {
    progress(`The jars of Neo4j ${line.version} in ${jars} are damaged (${problem}): fetching them again.`);
  }

  await mkdir(cache, { recursive: true });
  await clearAbandoned(cache);
  const download = path.join(cache, `${line.version}${unfinished}${randomUUID()}`);
  try {
    await runMaven(needs, lock, download);
    const wrong = await differences(download, lock, true);
    if (wrong !== undefined) {
      throw new SetupError(
        `Maven fetched jars that are not those of Neo4j ${line.version} (${wrong}).\n` +
          `Ask whoever runs the repository that Maven uses. ${elsewhere}`,
      );
    }
    if (problem !== 'missing') await rm(jars, { recursive: true, force: true });
    await rename(download, jars).catch(async error => {
      // Another process was faster.
      if ((await differences(jars, lock, false)) !== undefined) throw error;
    });
  } finally {
    await rm(download, { recursive: true, force: true });
  }
  return jars;
}

const unfinished = '.download-';

/** Removes what downloads left that were killed. */
async function clearAbandoned(cache: string): Promise<void> {
  for (const name of (await readdir(cache)).filter(each => each.includes(unfinished))) {
    const { mtimeMs } = await stat(path.join(cache, name));
    if (Date.now() - mtimeMs > 3_600_000) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

/** Size and SHA-256 of each jar in a directory, by name. */
export async function describeJars(directory: string): Promise<JarLock> {
  const names = (await readdir(directory)).sort();
  const described = names.map(async name => {
    const file = path.join(directory, name);
    return [name, { bytes: (await stat(file)).size, sha256: await sha256(file) }] as const;
  });
  return Object.fromEntries(await Promise.all(described));
}

/** `neo4j/<line>/`. */
export const lineDirectory = (line: Neo4jLine) =>
  fileURLToPath(new URL(`../../../neo4j/${line.name}`, import.meta.url));

async function readLock(line: Neo4jLine): Promise<JarLock> {
  return JSON.parse(await readFile(path.join(lineDirectory(line), 'jars.lock.json'), 'utf8'));
}

/** Undefined when a directory is as its lock says. */
async function differences(
  directory: string,
  lock: JarLock,
  wantsSums: boolean,
): Promise<string | undefined> {
  const present = await readdir(directory).catch(() => undefined);
  if (present === undefined) return 'missing';
  const missing = Object.keys(lock).filter(name => !present.includes(name));
  if (missing.length > 0) return `${missing.length} jars are missing, such as ${missing[0]}`;
  const extra = present.find(name => !(name in lock));
  if (extra !== undefined) return `${extra} does not belong there`;
  for (const [name, { bytes, sha256: sum }] of Object.entries(lock)) {
    const file = path.join(directory, name);
    const { size } = await stat(file);
    if (size !== bytes) return `${name} has ${size} bytes, not ${bytes}`;
    if (wantsSums && (await sha256(file)) !== sum) return `${name} has another SHA-256`;
  }
  return undefined;
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Runs Maven and tells how far it is, from its lines "Downloaded from <repository>: <address>.jar (…)". */
async function runMaven(
  { config, line, java, progress }: Needs,
  lock: JarLock,
  output: string,
): Promise<void> {
  const [maven] = findOnPath(config.path, 'mvn');
  if (maven === undefined) {
    throw new SetupError(
      `Neo4j ${line.version} is fetched by Maven, but there is no mvn on PATH.\n` +
        `Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven). ${elsewhere}`,
    );
  }
  const names = Object.keys(lock);
  const megabytes = (jars: readonly string[]) =>
    Math.round(jars.reduce((sum, name) => sum + lock[name]!.bytes, 0) / 1e6);
  const report = (fetched: readonly string[]) =>
    progress(
      `Fetching Neo4j ${line.version}: ${fetched.length} of ${names.length} jars, ` +
        `${megabytes(fetched)} of ${megabytes(names)} MB`,
    );

  const child = spawn(
    maven,
    [
      ...[
        '--batch-mode',
        '--file',
        path.join(lineDirectory(line), 'pom.xml'),
        'dependency:copy-dependencies',
      ],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${output}`],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...config.environment, JAVA_HOME: path.dirname(path.dirname(java.command)) },
    },
  );
  const fetched = new Set<string>();
  const said: string[] = [];
  let reportedAt = 0;
  const hear = (text: string) => {
    const name = /^(?:\[INFO\] )?Downloaded from .*\/([^/]+\.jar) \(/.exec(text)?.[1];
    if (name === undefined) said.push(text);
    else if (name in lock) fetched.add(name);
    if (name !== undefined && Date.now() - reportedAt > 500) {
      reportedAt = Date.now();
      report([...fetched]);
    }
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);

  report([]);
  const failure = await new Promise<Error | number | null>(resolve => {
    child.once('error', resolve);
    child.once('close', resolve);
  });
  if (failure !== 0) throw new SetupError(explainMaven(line, failure, said));
  report(names);
}

const mavenFailures: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/No space left on device/, 'The disk is full: free about 500 MB for Maven and the jars.'],
  [
    /Could not transfer|Unknown host|Temporary failure in name|Connect(ion)? (to|timed out|refused|reset)|Network is unreachable|No route to host/i,
    'Maven does not reach its repository: check the network, or the proxy or mirror in ~/.m2/settings.xml.',
  ],
  [/JAVA_HOME|java: (command )?not found/, 'Maven found no Java of its own: set JAVA_HOME.'],
];

function explainMaven(line: Neo4jLine, failure: Error | number | null, said: readonly string[]): string {
  const all = said.join('\n');
  const [, meaning] = mavenFailures.find(([pattern]) => pattern.test(all)) ?? [];
  const lastError = said.findLast(text => text.startsWith('[ERROR]') && text.length > 10) ?? String(failure);
  return (
    `Neo4j ${line.version} could not be fetched. ` +
    `${meaning ?? `Maven said: ${lastError.replace('[ERROR] ', '')}`}\n${elsewhere}`
  );
}
