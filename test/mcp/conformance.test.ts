import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '../../src/server/http.ts';
import { readViews } from '../../src/views/readViews.ts';
import { createTestServer, shelfOf } from '../server/testServer.ts';
import { schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { type Filled, fillGraph } from './connect.ts';

/**
 * The public suite calls tools by names that it chose. Here these are views, as any view is a tool: one that answers, and
 * one that lacks what it needs.
 */
const views = readViews(
  [
    {
      file: 'test_simple_text.graphql',
      source: 'query A @view(as: TABLE, title: "A") { plans { nodes { name } } }',
    },
    {
      file: 'test_error_handling.graphql',
      source:
        'query B($id: ID! @entity(kind: PLAN)) @view(as: TABLE, title: "B") { plans(where: {id: {eq: $id}}) { nodes { name } } }',
    },
  ],
  schema,
);

/** The suite imports `globSync` for another command than the one that is run; Node 20 has none. */
const shim = dataUrl("export * from 'node:fs'; export const globSync = undefined;");
const hook = dataUrl(
  `export const resolve = (name, context, next) => name === 'fs' && context.parentURL?.includes('/conformance/') ? { url: ${JSON.stringify(shim)}, shortCircuit: true } : next(name, context);`,
);
const withGlobSync = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(hook)});`);

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const require = createRequire(import.meta.url);
const suite = path.join(
  path.dirname(require.resolve('@modelcontextprotocol/conformance/package.json')),
  'dist/index.js',
);

let filled: Filled;
let server: Server;
let url: string;

beforeAll(async () => {
  filled = await fillGraph(testNeo4j());
  server = await createTestServer({ engine: filled.engine, gate: filled.gate, shelf: shelfOf(views) });
  url = `${await server.listen()}/mcp`;
});
afterAll(async () => {
  await server?.close(0);
  await filled?.close();
});

test.concurrent.each([
  ['server-initialize', 1],
  ['ping', 1],
  ['tools-list', 1],
  ['tools-call-simple-text', 1],
  ['tools-call-error', 1],
  ['resources-list', 1],
  ['completion-complete', 1],
  ['dns-rebinding-protection', 2],
])('%s of the public suite: %i passed', async (scenario, passed) => {
  const child = spawn(process.execPath, [
    '--import',
    withGlobSync,
    suite,
    'server',
    '--url',
    url,
    '--scenario',
    scenario,
  ]);
  const [output, , [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect(output).toContain(`Passed: ${passed}/${passed}, 0 failed`);
  expect(code).toBe(0);
});
