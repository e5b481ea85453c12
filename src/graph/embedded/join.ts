import { access, constants, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, SetupError } from '../../config.ts';
import { type GraphAddress, openGraph } from '../driver.ts';
import { GraphError, isRefusedLogin } from '../errors.ts';
import { classArchive, exercise, readArchive, writeArchive } from './classArchive.ts';
import { freePort } from './freePort.ts';
import { findHome, isThere, lostPassword, prepareHome } from './home.ts';
import {
  addMember,
  currentMembers,
  type Instance,
  isRunning,
  lastInstance,
  recordInstance,
} from './instance.ts';
import { getJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { lineOf } from './lines.ts';
import { withLock } from './lock.ts';
import { stopProcess } from './processes.ts';
import { explainFailure, homeArgument, startNeo4j } from './start.ts';

export interface JoinedNeo4j {
  readonly address: GraphAddress;
  /** Undefined for a Neo4j given by NEO4J_URI. */
  readonly pid?: number;
  readonly startedHere: boolean;
  /** Stops Neo4j unless other processes use it. Close the driver first. A second call does nothing. */
  leave(): Promise<void>;
}

/** Gets a line of text for whatever takes over a second. */
type Progress = (line: string) => void;

interface JoinOptions {
  readonly progress: Progress;
  /** How long one that runs may be silent before it is taken for dead. */
  readonly silentMs?: number;
}

/**
 * The Neo4j of NEO4J_URI, or else the one of PLANGRAPH_HOME, which all processes share: it is joined if it runs,
 * even if whoever started it was killed, and started if not. It answers when this resolves.
 * Throws a SetupError that says what to do.
 */
export async function joinNeo4j(
  config: Config,
  { progress, silentMs = 10_000 }: JoinOptions,
): Promise<JoinedNeo4j> {
  if (config.neo4jUri !== undefined) return joinGiven(config, config.neo4jUri);
  try {
    return await withLock(
      config.home,
      () => joinOrStart(config, progress, silentMs),
      () => progress('Waiting for another process that starts or stops Neo4j …'),
    );
  } catch (error) {
    throw unwritable(error, config.home) ?? error;
  }
}

async function joinGiven(config: Config, uri: string): Promise<JoinedNeo4j> {
  const address = {
    uri,
    user: config.neo4jUser,
    password: config.neo4jPassword ?? '',
    database: config.neo4jDatabase,
  };
  const graph = openGraph(address);
  try {
    await graph.verify();
  } catch (error) {
    throw new SetupError(explainGiven(config, error));
  } finally {
    await graph.close();
  }
  return { address, startedHere: false, leave: async () => {} };
}

function explainGiven({ neo4jUri, neo4jUser, neo4jDatabase }: Config, error: unknown): string {
  if (isRefusedLogin(error)) {
    return `Neo4j at NEO4J_URI=${neo4jUri} refuses the user ${neo4jUser}: check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (error instanceof GraphError && error.code === 'UNAVAILABLE') {
    return `No Neo4j answers at NEO4J_URI=${neo4jUri}: check the address, and that it runs.`;
  }
  const database = neo4jDatabase === undefined ? '' : `, and that NEO4J_DATABASE=${neo4jDatabase} is there`;
  return `Neo4j at NEO4J_URI=${neo4jUri} does not answer a simple question: check its log${database}.`;
}

/** Only one process at a time is in here. */
async function joinOrStart(config: Config, progress: Progress, silentMs: number): Promise<JoinedNeo4j> {
  const last = await lastInstance(config.home);
  if (last && isRunning(last)) {
    const isWanted = last.version === config.neo4jVersion;
    const state = isWanted ? await untilReady(last, silentMs) : 'unwanted';
    if (state === 'ready') return join(config, last, false);
    if (state !== 'gone') await stopUnused(config, last, progress);
  }
  return join(config, await start(config, last?.port, progress), true);
}

/** Stops a Neo4j of another version, or one that does not answer. */
async function stopUnused(config: Config, instance: Instance, progress: Progress): Promise<void> {
  const users = await currentMembers(config.home);
  if (users.length > 0) {
    const isWanted = instance.version === config.neo4jVersion;
    throw new SetupError(
      `Neo4j ${instance.version} of ${config.home} is used by process ${users.join(', ')}` +
        `${isWanted ? ' and does not answer' : `, so ${config.neo4jVersion} cannot start there`}.\n` +
        'Stop that process first, or set PLANGRAPH_HOME to another directory.',
    );
  }
  progress(`Stopping Neo4j ${instance.version}, which nobody uses (process ${instance.pid})`);
  await stop(instance);
}

/** What a Neo4j is started from. */
interface Program {
  readonly java: Java;
  readonly jars: string;
}

async function start(config: Config, lastPort: number | undefined, progress: Progress): Promise<Instance> {
  const line = lineOf(config.neo4jVersion);
  const java = await findJava(config, line);
  const { isNew } = await findHome(config);
  const program = { java, jars: await getJars({ config, line, java, progress }, isNew) };
  const archive = classArchive(program.jars, java);
  await archiveClasses(config, program, archive, progress);
  return launch(config, program, [readArchive(archive)], lastPort, progress);
}

/**
 * Once for all checkouts: lets a Neo4j start and end in a place of its own, so that Java archives its classes. Should that
 * fail, the Neo4j that is wanted starts without, and says itself what is wrong.
 */
async function archiveClasses(config: Config, program: Program, archive: string, progress: Progress) {
  const home = path.join(config.home, 'archiving');
  // Moved to its place when it is whole.
  const written = `${archive}.${process.pid}`;
  await removeArchiving(home);
  if (await isThere(archive)) return;
  progress('Archiving its classes, once on this machine, so that it starts faster from now on');
  try {
    await access(path.dirname(archive), constants.W_OK);
    await mkdir(home, { recursive: true });
    const instance = await launch({ ...config, home }, program, [writeArchive(written)], undefined, () => {});
    await runAll(instance, exercise);
    await stop(instance);
    await rename(written, archive);
  } catch {
    progress('The classes could not be archived: it starts as fast as it can without');
  } finally {
    await removeArchiving(home);
    await rm(written, { force: true });
  }
}

/** Whatever happened there, no Neo4j is left running. */
async function removeArchiving(home: string): Promise<void> {
  const left = await lastInstance(home);
  if (left) await stop(left);
  await rm(home, { recursive: true, force: true });
}

async function runAll(instance: Instance, statements: readonly string[]): Promise<void> {
  const graph = openGraph(addressOf(instance));
  try {
    for (const text of statements) await graph.command({ text, params: {} });
  } finally {
    await graph.close();
  }
}

async function launch(
  config: Config,
  { java, jars }: Program,
  javaOptions: readonly string[],
  lastPort: number | undefined,
  progress: Progress,
): Promise<Instance> {
  const { version } = lineOf(config.neo4jVersion);
  const home = await findHome(config);
  // The last port again, so that those who still use it find the Neo4j that takes over from a killed one.
  const port = await freePort(lastPort);
  const password = await prepareHome(home, config, port);

  const since = Date.now();
  progress(`Starting Neo4j ${version} with Java ${java.release}`);
  const pid = await startNeo4j(config, java, jars, javaOptions, home.directory);
  const instance = { pid, port, version, directory: home.directory, password };
  recordInstance(config.home, instance);

  const state = await untilReady(instance, 120_000);
  if (state !== 'ready') {
    await stop(instance);
    throw state === 'refused' ? lostPassword(home.directory) : await explainFailure(config, home.directory);
  }
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  progress(`Neo4j ${version} answers on port ${port} after ${seconds} s (process ${pid})`);
  return instance;
}

async function join(config: Config, instance: Instance, startedHere: boolean): Promise<JoinedNeo4j> {
  const removeMember = await addMember(config.home);
  let left: Promise<void> | undefined;
  return {
    address: addressOf(instance),
    pid: instance.pid,
    startedHere,
    leave() {
      left ??= withLock(config.home, async () => {
        await removeMember();
        const last = await lastInstance(config.home);
        if (last && (await currentMembers(config.home)).length === 0) await stop(last);
      });
      return left;
    },
  };
}

const addressOf = ({ port, password }: Instance): GraphAddress => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password,
});

const stop = ({ pid, directory }: Instance) => stopProcess(pid, homeArgument(directory));

/** Asks until Neo4j answers, refuses the password, has ended, or was silent for too long. */
async function untilReady(instance: Instance, patienceMs: number) {
  const graph = openGraph(addressOf(instance));
  try {
    for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) {
      if (!isRunning(instance)) return 'gone';
      try {
        await graph.verify(2_000);
        return 'ready';
      } catch (error) {
        if (isRefusedLogin(error)) return 'refused';
      }
    }
    return 'silent';
  } finally {
    await graph.close();
  }
}

/** The SetupError for a file system that refuses to be written to. */
function unwritable(error: unknown, home: string): SetupError | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
      return new SetupError(`PLANGRAPH_HOME (${home}) or the cache cannot be written: the disk is full.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new SetupError(`PLANGRAPH_HOME (${home}) or the cache is no directory.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new SetupError(
        `PLANGRAPH_HOME (${home}) or the cache cannot be written: check its permissions.`,
      );
    default:
      return undefined;
  }
}
