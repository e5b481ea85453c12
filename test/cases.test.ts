import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../src/engine/execute.ts';
import { type Graph, openGraph } from '../src/graph/driver.ts';
import { createTestEngine, loadSeed, schema } from './testEngine.ts';
import { testNeo4j } from './testNeo4j.ts';

// A case is a question, its statements and its answer, side by side: name.graphql, name.cypher, name.json.
// PLANGRAPH_UPDATE=cypher or =json writes one of the two anew; it is for reading what changed, never for CI.
const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.graphql'))
  .map(file => file.replace('.graphql', ''));
const updated = process.env.CI ? undefined : process.env.PLANGRAPH_UPDATE;

let graph: Graph;
let engine: Engine;
let texts: string[] = [];

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await loadSeed(graph);
  engine = createTestEngine({
    read: statement => {
      texts.push(statement.text);
      return graph.read(statement);
    },
  });
});
afterAll(() => graph?.close());

test.each(names)('%s', async name => {
  const document = parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
  expect(validate(schema, document)).toEqual([]);
  texts = [];
  const { result } = await engine.execute({ document });
  expect(result.errors).toBeUndefined();
  compareWith(`${name}.json`, `${JSON.stringify(result.data, null, 2)}\n`);
  compareWith(`${name}.cypher`, `${texts.map(layOut).join('\n\n')}\n`);
});

function compareWith(file: string, actual: string): void {
  const path = join(folder, file);
  if (updated && file.endsWith(updated)) writeFileSync(path, actual);
  expect(existsSync(path), `${file} is missing`).toBe(true);
  expect(actual, file).toBe(readFileSync(path, 'utf8'));
}

/** One clause a line, for people. */
function layOut(text: string): string {
  return text.replaceAll(/ (?=(MATCH|WITH|RETURN|UNION ALL|CALL|UNWIND) )/g, '\n');
}
