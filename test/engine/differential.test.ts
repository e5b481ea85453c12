import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { createReference } from '../reference/executeReference.ts';
import { generateValues, operationGenerator } from '../reference/generateOperation.ts';
import { type ReferenceGraph, readReferenceGraph } from '../reference/graph.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testSeed } from '../testSeed.ts';

const shapes = Number(process.env.PLANGRAPH_TEST_SHAPES ?? 100);
const valuesOfAShape = 7;

let graph: Graph;
let held: ReferenceGraph;
let engine: Engine;

beforeAll(async () => {
  graph = openGraph(inject('neo4j'));
  await writeSyntheticGraph(graph, catalogue, 12, testSeed);
  held = await readReferenceGraph(graph);
  engine = createTestEngine({ read: statement => graph.read(statement) });
});
afterAll(() => graph?.close());

test(`the engine answers ${shapes} generated operations as the reference does (seed ${testSeed})`, async () => {
  const reference = createReference(schema, held);
  const generate = operationGenerator(schema, held);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async g => {
      const operation = generate(g);
      const document = parse(operation.document);
      expect(validate(schema, document), operation.document).toEqual([]);
      for (let i = 0; i < valuesOfAShape; i++) {
        const variables = generateValues(g, operation);
        const { result } = await engine.execute({ document, variables });
        const expected = reference(operation.document, variables);
        const asked = `${operation.document}\n${JSON.stringify(variables)}`;
        expect(plain(result.data), asked).toEqual(plain(expected.data));
        expect(missing(result), asked).toEqual(missing(expected));
        answered++;
      }
    }),
    { seed: testSeed, numRuns: shapes, endOnFailure: true },
  );
  expect(answered).toBe(shapes * valuesOfAShape);
}, 600_000);

test('lists that are found from the far end of relations hold each row once', async () => {
  // Large enough that each of the questions below has an answer.
  await writeSyntheticGraph(graph, catalogue, 40, 1);
  held = await readReferenceGraph(graph);
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

/** The places where the data lacks what the schema promises; there are no other errors. */
function missing({ errors = [] }: ExecutionResult): string[] {
  return errors.map(e => e.path!.join('.')).sort();
}
