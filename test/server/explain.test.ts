import { expect, it } from 'vitest';
import { createTestEngine } from '../testEngine.ts';
import { ask, createTestServer } from './testServer.ts';

const query = '{ measures { nodes { name } } }';
const engine = createTestEngine({
  read: async () => [],
  plan: async () => ({ operator: 'NodeByLabelScan', args: {}, children: [] }),
});

it.each([
  ['1', '1', true],
  ['1', undefined, false],
  ['1', '0', false],
  ['1', 'true', false],
  ['0', '1', false],
  [undefined, '1', false],
])('with PLANGRAPH_EXPLAIN %s and the header %s: %s', async (setting, header, isExplained) => {
  const server = await createTestServer({ engine, env: setting ? { PLANGRAPH_EXPLAIN: setting } : {} });
  const answer = await ask(server, { query, ...(header && { headers: { 'x-plangraph-explain': header } }) });
  expect(answer.data).toEqual({ measures: { nodes: [] } });
  const text = JSON.stringify(answer);
  if (isExplained) expect(answer.extensions.explain.measures.statements[0].plan).toEqual(['NodeByLabelScan']);
  else expect(text).not.toMatch(/explain|MATCH|Scan/);
  await server.close(0);
});

it('a refused operation says nothing of its Cypher', async () => {
  const server = await createTestServer({
    env: { PLANGRAPH_EXPLAIN: '1', PLANGRAPH_MAX_NODES: '5' },
    read: async () => [],
  });
  const answer = await ask(server, { query, headers: { 'x-plangraph-explain': '1' } });
  expect(answer.errors[0].extensions.code).toBe('TOO_EXPENSIVE');
  expect(JSON.stringify(answer)).not.toMatch(/MATCH|explain/);
  await server.close(0);
});
