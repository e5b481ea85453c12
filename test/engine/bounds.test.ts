import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cost } from '../../src/engine/cost.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { isNear, takeGenerated } from '../bounds.ts';
import { writeMultipliedGraph } from '../multipliedGraph.ts';
import { generateValues, operationGenerator } from '../reference/generateOperation.ts';
import { type ReferenceGraph, readReferenceGraph } from '../reference/graph.ts';
import { createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

// test/long/bounds.test.ts proves the same on a larger graph, with more operations.
const runs = 20;

let graph: Graph;
let held: ReferenceGraph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await writeMultipliedGraph(graph, 2);
  held = await readReferenceGraph(graph);
}, 120_000);
afterAll(() => graph?.close());

test(`generated operations return no more than was said, and three in four touch about as much (seed ${testSeed})`, async () => {
  const taken = await takeGenerated(graph, held, { seed: testSeed, runs });
  for (const { returned, stats, asked } of taken) expect(returned, asked).toBeLessThanOrEqual(stats.nodes);
  expect(taken.some(({ returned }) => returned > 10)).toBe(true);
  expect(taken.filter(isNear).length).toBeGreaterThanOrEqual((runs * 3) / 4);
}, 120_000);

test(`generated operations are admitted at their figures, and below them nothing is sent (seed ${testSeed})`, async () => {
  const generate = operationGenerator(schema, held);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async g => {
      const operation = generate(g);
      const document = parse(operation.document);
      const variables = generateValues(g, operation);
      let reads = 0;
      const read = async () => {
        reads++;
        return [];
      };
      const within = (limits: Cost) => createTestEngine({ limits, read }).execute({ document, variables });
      const { nodes, work } = (await within({ nodes: 1e12, work: 1e12 })).stats;
      expect((await within({ nodes, work })).result.errors?.[0]?.extensions.code).not.toBe('TOO_EXPENSIVE');
      reads = 0;
      for (const limits of [
        { nodes: nodes - 1, work },
        { nodes, work: work - 1 },
      ]) {
        const { result } = await within(limits);
        expect(result.errors![0]!.extensions.code, operation.document).toBe('TOO_EXPENSIVE');
        expect(result.data).toBeUndefined();
        refused++;
      }
      expect(reads, operation.document).toBe(0);
    }),
    { seed: testSeed, numRuns: 100, endOnFailure: true },
  );
  expect(refused).toBe(200);
});

test('fragments that say much in few words are refused before they are planned', async () => {
  const links = ['broader', 'narrower', 'closeMatches', 'differentFrom'];
  const level = (i: number) =>
    `fragment F${i} on Industry { ${links.map(l => `${l}(first: 1) { nodes { ...F${i - 1} } edges { node { ...F${i - 1} } } }`).join(' ')} }`;
  const document = parse(
    `{ industries(first: 1) { nodes { ...F8 } } } fragment F0 on Industry { id } ${[1, 2, 3, 4, 5, 6, 7, 8].map(level).join(' ')}`,
  );
  let reads = 0;
  const read = async () => {
    reads++;
    return [];
  };
  const { result } = await createTestEngine({ read }).execute({ document });
  expect(result.errors).toHaveLength(1);
  expect(result.errors![0]!.extensions.code).toBe('TOO_EXPENSIVE');
  expect(result.errors![0]!.message).toMatch(/at most 5000 fields/);
  expect(reads).toBe(0);
});

test('what is shown twice is counted twice', async () => {
  const nodesOf = async (source: string) => {
    const { stats } = await createTestEngine({ read: async () => [] }).execute({ document: parse(source) });
    return stats.nodes;
  };
  expect(await nodesOf('{ measures(first: 10) { nodes { id } } }')).toBe(10);
  expect(await nodesOf('{ measures(first: 10) { edges { cursor } } }')).toBe(10);
  expect(
    await nodesOf('{ measures(first: 10) { nodes { id } more: nodes { id } edges { node { id } } } }'),
  ).toBe(30);
  expect(
    await nodesOf(
      '{ measures(first: 10) { nodes { industries(first: 2) { edges { node { id } statement { id } } } } } }',
    ),
  ).toBe(10 * (1 + 2 * 2));
  expect(await nodesOf('{ nodes(ids: ["a:b", "a:b", "a:c"]) { id } }')).toBeGreaterThanOrEqual(3);
});
