import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Config, SetupError } from '../../config.ts';
import { lineOf } from './lines.ts';

/** Where one line of Neo4j lives, inside PLANGRAPH_HOME. */
export interface Neo4jHome {
  readonly directory: string;
  /** Whether no Neo4j has run here yet. */
  readonly isNew: boolean;
}

/** Each line has a directory of its own, as an older Neo4j cannot open a newer one's store. */
export async function findHome(config: Config): Promise<Neo4jHome> {
  const directory = path.join(config.home, `neo4j-${lineOf(config.neo4jVersion).name}`);
  return { directory, isNew: !(await isThere(path.join(directory, 'data', 'databases'))) };
}

/**
 * Writes the configuration of the Neo4j that is about to start on `port`, and before its first start the
 * password of its user `neo4j`, which it gives. Throws a SetupError if the password of a store is lost.
 */
export async function prepareHome(
  { directory, isNew }: Neo4jHome,
  config: Config,
  port: number,
): Promise<string> {
  for (const name of ['conf', 'data/dbms', 'import', 'logs', 'plugins', 'run']) {
    await mkdir(path.join(directory, name), { recursive: true, mode: 0o700 });
  }
  const settings = neo4jSettings(directory, config, port);
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(directory, 'conf', 'neo4j.conf'), lines.join(''));
  return isNew ? createPassword(directory) : readPassword(directory);
}

function neo4jSettings(directory: string, config: Config, port: number): Record<string, string> {
  const inside = (name: string) => path.join(directory, name);
  return {
    'server.directories.data': inside('data'),
    'server.directories.logs': inside('logs'),
    'server.directories.run': inside('run'),
    'server.directories.plugins': inside('plugins'),
    'server.directories.import': inside('import'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': config.neo4jPageCache,
    'dbms.security.auth_enabled': 'true',
    'dbms.security.procedures.allowlist': 'db.*,dbms.components',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'db.transaction.timeout': '15s',
    'db.lock.acquisition.timeout': '5s',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.preallocate': 'false',
    // Neo4j waits this long twice when it stops, even without connections: 10 s by default.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
    ...lineOf(config.neo4jVersion).settings,
  };
}

const passwordFile = (directory: string) => path.join(directory, 'password');

/** Neo4j reads auth.ini on its first start; the form is its own: algorithm, hash, salt, iterations. */
async function createPassword(directory: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest();
  const user = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`;
  await writeFile(path.join(directory, 'data', 'dbms', 'auth.ini'), user, { mode: 0o600 });
  await writeFile(passwordFile(directory), password, { mode: 0o600 });
  return password;
}

async function readPassword(directory: string): Promise<string> {
  try {
    return await readFile(passwordFile(directory), 'utf8');
  } catch {
    throw lostPassword(directory);
  }
}

/** Also for a password that Neo4j refuses. */
export const lostPassword = (directory: string) =>
  new SetupError(
    `The password of the graph in ${directory} is not the one in ${passwordFile(directory)}.\n` +
      'Put the right one there; or remove the directory, and import the plans again.',
  );

/** Whether there is a file or directory. */
export async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
