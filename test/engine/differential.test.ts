import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { compareGenerated } from '../differences.ts';
import { createReference } from '../reference/executeReference.ts';
import { readReferenceGraph } from '../reference/graph.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

// test/long/differential.test.ts compares many more, over several graphs and over the shipped plans.
const shapes = Number(process.env.PLANGRAPH_TEST_SHAPES ?? 20);

let graph: Graph;

beforeAll(() => {
  graph = openGraph(testNeo4j());
});
afterAll(() => graph?.close());

test(`the engine answers operations of ${shapes} generated shapes as the reference does (seed ${testSeed})`, async () => {
  await writeSyntheticGraph(graph, catalogue, 12, testSeed);
  const compared = await compareGenerated(graph, { seed: testSeed, shapes, valuesOfAShape: 7 });
  // So much of what was generated is worth comparing.
  expect(compared.operations).toBeGreaterThan(shapes * 6);
  expect(compared.refused).toBeGreaterThan(0);
  expect(compared.continued).toBeGreaterThan(0);
}, 600_000);

test('lists that are found from the far end of relations hold each row once', async () => {
  // Large enough that each of the questions below has an answer.
  await writeSyntheticGraph(graph, catalogue, 40, 1);
  const held = await readReferenceGraph(graph);
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const reference = createReference(schema, held);
  const ids = (label: string) =>
    JSON.stringify([...held.nodes].filter(([, n]) => n.labels.includes(label)).map(([id]) => id));
  for (const where of [
    `{industries: {some: {id: {in: ${ids('Industry')}}}}}`,
    `{pathways: {some: {plan: {some: {id: {in: ${ids('Plan')}}}}}}, voice: {eq: PLAN}}`,
    `{industries: {some: {closeMatches: {some: {id: {in: ${ids('Industry')}}}}}, edge: {assertion: {eq: EXPLICIT}}}}`,
  ]) {
    const source = `{ measures(where: ${where}, first: 1000, orderBy: [{field: NAME}]) { totalCount nodes { id } } }`;
    const { result } = await engine.execute({ document: parse(source) });
    expect(plain(result.data), where).toEqual(plain(reference(source, {}).data));
    expect(result.data, where).not.toMatchObject({ measures: { totalCount: 0 } });
  }
});

function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}
