import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import path from 'node:path';
import { type Config, SetupError } from '../../config.ts';
import { elsewhere } from './elsewhere.ts';
import type { Java } from './java.ts';
import { lineOf } from './lines.ts';

const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** By this argument a Neo4j of a directory is known among all processes. */
export const homeArgument = (directory: string) => `--home-dir=${directory}`;

const consoleLog = (directory: string) => path.join(directory, 'logs', 'console.log');

/**
 * Starts Neo4j on a directory that is prepared, and gives its pid. It outlives this process, and a Ctrl-C in the
 * terminal does not reach it, so that it ends after those who use it.
 */
export async function startNeo4j(
  config: Config,
  java: Java,
  jars: string,
  javaOptions: readonly string[],
  directory: string,
): Promise<number> {
  // A file, as writing to a pipe would fail once this process is gone.
  const log = openSync(consoleLog(directory), 'w');
  const child = spawn(
    java.command,
    [
      ...['-Xms256m', `-Xmx${config.neo4jHeap}`, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'],
      ...javaOptions,
      ...openedPackages.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['--enable-native-access=ALL-UNNAMED', '-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8'],
      ...['-cp', path.join(jars, '*'), lineOf(config.neo4jVersion).mainClass],
      ...[homeArgument(directory), `--config-dir=${path.join(directory, 'conf')}`, '--console-mode'],
    ],
    { cwd: directory, detached: true, stdio: ['ignore', log, log], env: config.environment },
  );
  closeSync(log);
  child.unref();
  return new Promise((resolve, reject) => {
    child.once('error', error => reject(new SetupError(`${java.command} did not start: ${error.message}`)));
    child.once('spawn', () => resolve(child.pid!));
  });
}

const failures: readonly (readonly [
  pattern: RegExp,
  meaning: (config: Config, directory: string) => string,
])[] = [
  [
    /FileLockException/,
    (_, directory) =>
      `another process uses the graph in ${directory}. Stop it, or set PLANGRAPH_HOME to another directory.`,
  ],
  [
    /UnsupportedLogVersionException|newer version of neo4j|originates from an newer/i,
    (config, directory) =>
      `the graph in ${directory} was written by a newer Neo4j than ${config.neo4jVersion}. ` +
      'Set PLANGRAPH_NEO4J_VERSION to that one, or set PLANGRAPH_HOME to another directory and import the plans again.',
  ],
  [
    /PortBindException|Address already in use/,
    () => 'another program took its port in the same moment. Start again.',
  ],
  [
    /Could not reserve enough space|heap size|insufficient memory|OutOfMemoryError/i,
    config => `Java cannot have, or needs more than, the heap of PLANGRAPH_NEO4J_HEAP=${config.neo4jHeap}.`,
  ],
];

/** Why a Neo4j that was started here is gone, or does not answer: the console log in one sentence. */
export async function explainFailure(config: Config, directory: string): Promise<SetupError> {
  const log = await readFile(consoleLog(directory), 'utf8').catch(() => '');
  const [, meaning] = failures.find(([pattern]) => pattern.test(log)) ?? [];
  const reason = (await isDiskFull(directory))
    ? `the disk of ${directory} is full.`
    : (meaning?.(config, directory) ?? `it said: ${lastReason(log)}`);
  return new SetupError(
    `Neo4j ${config.neo4jVersion} did not start: ${reason}\n` +
      `Its full log: ${consoleLog(directory)}. ${elsewhere}`,
  );
}

/** Asked of the disk, as Neo4j does not always say why it could not write. */
async function isDiskFull(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < 16e6;
}

/** The innermost cause of the last exception, which is printed last; else the last line. */
function lastReason(log: string): string {
  const lines = log.split('\n').filter(line => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  const reason = lines.findLast(line => /ERROR|Error:|Exception/.test(line)) ?? lines.at(-1) ?? 'nothing';
  return reason.replace(/^(Caused by: |Exception in thread "\w+" )?([\w.$]+(Exception|Error): )?/, '');
}
