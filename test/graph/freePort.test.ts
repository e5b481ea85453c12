import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../src/graph/embedded/freePort.ts';

test('the preferred port is given while nothing listens on it', async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(await freePort(port)).not.toBe(port);
  server.close();
});

test('no port is one of those that outgoing connections get', async () => {
  for (let i = 0; i < 20; i++) expect(await freePort()).toBeLessThan(32_768);
});
