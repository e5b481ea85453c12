import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Where ports are taken from: below those that systems give to outgoing connections (from 32768 on Linux, from 49152
 * elsewhere). A client that tries again and again to reach a Neo4j which is away would sooner or later be given the very
 * port that it tries, be connected with itself, and keep the port from the next Neo4j.
 */
const lowest = 20_000;
const highest = 32_767;

/** A port of 127.0.0.1 that nothing listens on: the preferred one if it is free. */
export async function freePort(preferred?: number): Promise<number> {
  let port = preferred ?? randomInt(lowest, highest + 1);
  while (!(await isFree(port))) port = randomInt(lowest, highest + 1);
  return port;
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
