import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Server } from '../../src/server/http.ts';
import { createTestServer } from './testServer.ts';

let server: Server;
let url = '';

beforeAll(async () => {
  server = await createTestServer();
  url = `${await server.listen()}/graphql`;
});
afterAll(() => server.close(0));

// GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/
const audits = serverAudits({ url: () => url });

it.each(audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).map(audit => [audit.name, audit] as const))(
  '%s',
  async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' || result.reason).toBe(true);
  },
);
