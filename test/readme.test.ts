import { readFileSync, writeFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settings } from '../src/config.ts';
import { type Graph, openGraph } from '../src/graph/driver.ts';
import { createTestEngine, loadSeed, schema } from './testEngine.ts';

// The questions of the README files are run, and their answers are what stands below them. PLANGRAPH_UPDATE=readme
// writes the answers anew.
let graph: Graph;

beforeAll(async () => {
  graph = openGraph(inject('neo4j'));
  await loadSeed(graph);
});
afterAll(() => graph?.close());

async function answer(question: string): Promise<unknown> {
  const document = parse(question);
  expect(validate(schema, document)).toEqual([]);
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const { result } = await engine.execute({ document });
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data));
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', file => {
  const questionAndAnswer = /```graphql\n(.*?)```\n\n```json\n(.*?)```/gs;

  test('its questions have the answers that it shows', async () => {
    const text = readFileSync(file, 'utf8');
    let updated = text;
    const pairs = [...text.matchAll(questionAndAnswer)];
    expect(pairs).toHaveLength(3);
    for (const [block, question, shown] of pairs) {
      const actual = await answer(question!);
      const written = block.replace(shown!, `${JSON.stringify(actual, null, 2)}\n`);
      if (process.env.PLANGRAPH_UPDATE === 'readme' && !process.env.CI)
        updated = updated.replace(block, () => written);
      else expect(JSON.parse(shown!), question).toEqual(actual);
    }
    if (updated !== text) writeFileSync(file, updated);
  });

  test('it lists every setting with its default', () => {
    const text = readFileSync(file, 'utf8');
    const rows = new Map(
      [...text.matchAll(/^\| `([A-Z0-9_]+)` \| ([^|]*) \|/gm)].map(([, name, value]) => [
        name,
        value!.trim(),
      ]),
    );
    const expected = Object.values(settings).map(
      s => [s.name, 'default' in s ? `\`${s.default}\`` : ''] as const,
    );
    expect([...rows]).toEqual(expected);
  });
});
