import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeImport } from '../src/commands/describeImport.ts';
import { settings } from '../src/config.ts';
import { type Graph, openGraph } from '../src/graph/driver.ts';
import { checkShownAnswers } from './shownAnswers.ts';
import { loadSeed } from './testEngine.ts';
import { testNeo4j } from './testNeo4j.ts';

// The questions of the README files are run, and their answers are what stands below them. PLANGRAPH_UPDATE=readme
// writes the answers anew.
let graph: Graph;
let loaded: readonly string[];

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  loaded = describeImport(await loadSeed(graph));
});
afterAll(() => graph?.close());

describe.each(['README.md', 'README.zh-CN.md'])('%s', file => {
  test('its questions have the answers that it shows', async () => {
    const update = process.env.PLANGRAPH_UPDATE === 'readme' && !process.env.CI;
    expect(await checkShownAnswers(file, graph, update)).toBe(3);
  });

  test('it shows what a first start loads', () => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').filter(line => / loaded: \d+ entities/.test(line))).toEqual(loaded);
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
