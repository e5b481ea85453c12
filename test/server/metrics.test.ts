import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Server } from '../../src/server/http.ts';
import { ask, createTestServer } from './testServer.ts';

async function scrape(server: Server): Promise<Map<string, number>> {
  const { body, headers, statusCode } = await server.app.inject({
    url: '/metrics',
    headers: { host: 'localhost' },
  });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  const samples = body.split('\n').filter(line => line && !line.startsWith('#'));
  return new Map(samples.map(line => [line.replace(/ \S+$/, ''), Number(/ (\S+)$/.exec(line)![1])]));
}

const questions = [{ title: 'How many?', query: 'query HowMany { measures { totalCount } }' }];

it('counts requests by outcome and by the names of known operations', async () => {
  const read = () => sleep(2, [['total', [[3n]]]]);
  const server = await createTestServer({ questions, read });
  const count = (operation: string, outcome: string) =>
    `plangraph_requests_total{operation="${operation}",outcome="${outcome}"}`;
  await ask(server, { query: questions[0]!.query });
  await ask(server, { query: questions[0]!.query });
  for (let i = 0; i < 50; i++) await ask(server, { query: `query Free${i} { measures { totalCount } }` });
  await ask(server, { query: '{ measures(first: 0) { totalCount } }' });
  await ask(server, { query: '{ nothing }' });
  await ask(server, { body: JSON.stringify({ query: '.'.repeat(200_000) }) });
  const samples = await scrape(server);
  expect(samples.get(count('HowMany', 'OK'))).toBe(2);
  expect(samples.get(count('other', 'OK'))).toBe(50);
  expect(samples.get(count('other', 'BAD_USER_INPUT'))).toBe(1);
  expect(samples.get(count('other', 'GRAPHQL_VALIDATION_FAILED'))).toBe(1);
  expect(samples.get(count('other', '413'))).toBe(1);
  expect([...samples.keys()].join('\n')).not.toContain('Free');
  expect(samples.get('plangraph_request_seconds_count{operation="HowMany"}')).toBe(2);
  expect(samples.get('plangraph_database_seconds_count')).toBe(52);
  expect(samples.get('plangraph_rows_total')).toBe(52);
  await server.close(0);
});

it('says how often a plan was kept from before', async () => {
  const server = await createTestServer();
  for (let i = 0; i < 5; i++) await ask(server, { query: '{ measures { nodes { id } } }' });
  const samples = await scrape(server);
  expect(samples.get('plangraph_plan_cache_total{result="miss"}')).toBe(1);
  expect(samples.get('plangraph_plan_cache_total{result="hit"}')).toBe(4);
  await server.close(0);
});

it.each(['open', 'switching', 'silent'] as const)('says that the gate is %s', async state => {
  const server = await createTestServer({ gate: { state: () => state } });
  const samples = await scrape(server);
  for (const other of ['open', 'switching', 'silent'])
    expect(samples.get(`plangraph_gate{state="${other}"}`)).toBe(other === state ? 1 : 0);
  await server.close(0);
});

it('says whether the server is ready, and what the process takes', async () => {
  let isUp = true;
  const ping = async () => {
    if (!isUp) throw new Error('away');
  };
  const server = await createTestServer({ ping });
  const samples = await scrape(server);
  expect(samples.get('plangraph_ready')).toBe(1);
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect(samples.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
  isUp = false;
  expect((await scrape(server)).get('plangraph_ready')).toBe(0);
  await server.close(0);
});

it('asks for the key where there is one', async () => {
  const server = await createTestServer({ env: { PLANGRAPH_API_KEY: 'secret' } });
  const get = (headers: Record<string, string>) =>
    server.app.inject({ url: '/metrics', headers: { host: 'localhost', ...headers } });
  expect((await get({})).statusCode).toBe(401);
  expect((await get({ authorization: 'Bearer secret' })).statusCode).toBe(200);
  await server.close(0);
});
