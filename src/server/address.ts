import { createServer } from 'node:net';
import { type Config, SetupError } from '../config.ts';

/** Whether only this machine reaches that address. */
function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);
}

/**
 * Who can reach the server beside this machine, as a sentence to show, or undefined for nobody.
 * Throws a SetupError when others could and nothing says that they may.
 */
export function describeOpenness({ host, apiKey, isPublic }: Config): string | undefined {
  if (isLoopback(host)) return undefined;
  if (apiKey !== undefined)
    return `Other machines reach it at HOST=${host}, with the key of PLANGRAPH_API_KEY.`;
  if (isPublic) return `Other machines reach it at HOST=${host}, without a key: PLANGRAPH_PUBLIC=1.`;
  throw new SetupError(
    `HOST=${host} lets other machines in.\n` +
      'Set PLANGRAPH_API_KEY to ask them for a key, or PLANGRAPH_PUBLIC=1 to let everybody ask.',
  );
}

const localNames = ['localhost', '127.0.0.1', '::1'];

/**
 * Whether a Host header names this server: localhost, the address that the request came in at, HOST, that of PLANGRAPH_URL,
 * or one of PLANGRAPH_HOSTS. Another name is a page elsewhere that had its own name lead here (DNS rebinding).
 */
export function isOwnHost(
  header: string | undefined,
  arrivedAt: string | undefined,
  { host, hosts = [], publicUrl }: Pick<Config, 'host' | 'hosts' | 'publicUrl'>,
): boolean {
  const name = /^(?:\[(?<v6>[^\]]+)\]|(?<name>[^:]+))(?::\d+)?$/.exec(header ?? '')?.groups;
  const asked = (name?.v6 ?? name?.name)?.toLowerCase();
  if (asked === undefined) return false;
  // A socket that listens for both families shows IPv4 addresses so.
  const address = arrivedAt?.replace(/^::ffff:/, '');
  const names = [...hosts, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])];
  return [...localNames, address, host, ...names.map(one => one.replace(/^\[|\]$/g, ''))].includes(asked);
}

/** The address as it stands in a browser. A wildcard is reached through localhost. */
export function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Throws a SetupError when a server could not listen there now. */
export async function tryPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(explainListen(error, host, port)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** What to do when a server cannot listen there; an error of another kind as it is. */
export function explainListen(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new SetupError(
        `Port ${port} of ${host} is taken by another program.\nSet PORT to another one; PORT=0 takes a free one.`,
      );
    case 'EACCES':
      return new SetupError(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SetupError(`HOST=${host} is no address of this machine: set it to one, or leave it out.`);
    default:
      return error;
  }
}
