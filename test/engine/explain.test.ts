import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { PlanOperator } from '../../src/engine/explain.ts';
import { createTestEngine } from '../testEngine.ts';

const operator = (name: string, details: string, ...children: PlanOperator[]): PlanOperator => ({
  operator: name,
  args: { Details: details, EstimatedRows: 1, runtime: 'SLOTTED' },
  children,
});
const plan = async () =>
  operator(
    'ProduceResults',
    'rows',
    operator('Apply', '', operator('Argument', 'a'), operator('Expand', 'b')),
  );

async function explain(source: string, wantsExplanation = true) {
  const engine = createTestEngine({ read: async () => [], plan });
  const { result } = await engine.execute({ document: parse(source), wantsExplanation });
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it.
  return result.extensions!.explain as any;
}

test.each([
  ['{ a: measures(where: {id: {eq: "a:b"}}) { totalCount } }', 'From Measure by id.'],
  [
    '{ a: measures(where: {pathways: {some: {plan: {some: {id: {eq: "a:b"}}}}}}) { totalCount } }',
    'From Plan by id over HAS_PATHWAY to Pathway over HAS_MEASURE to Measure.',
  ],
  [
    '{ a: measures(where: {not: {id: {eq: "a:b"}}}, orderBy: [{field: NAME}]) { nodes { id } } }',
    'No condition is selective; Measure in the order of its index on nameSort.',
  ],
  [
    '{ a: measures(orderBy: [{field: INDUSTRIES_COUNT}]) { nodes { id } } }',
    'No condition is selective; every Measure.',
  ],
  ['{ a: measure(id: "a:b") { name } }', 'From each id.'],
  ['{ a: search(text: "光子") { totalCount } }', 'From Entity by full text.'],
  ['{ a: paths(from: "a:b", to: "a:c") { length } }', 'From both ends.'],
  ['{ a: neighbours(id: "a:b") { totalCount } }', 'From the id.'],
  ['{ a: neighbourhood(id: "a:b") { totalCount } }', 'From the id.'],
  [
    '{ a: statements(dataset: "a", where: {from: {id: {eq: "a:b"}}}) { totalCount } }',
    'From the ids of an end.',
  ],
  [
    '{ a: statements(dataset: "a", where: {not: {from: {id: {eq: "a:b"}}}}) { totalCount } }',
    'No condition is selective; every statement.',
  ],
  ['{ a: datasets { id } }', 'Every dataset.'],
])('%s starts: %s', async (source, start) => {
  expect((await explain(source)).a.start).toBe(start);
});

test('each root field has its Cypher, and the operators in lines', async () => {
  const explained = await explain('{ a: measures { totalCount } b: plans { totalCount } __typename }');
  expect(Object.keys(explained)).toEqual(['a', 'b']);
  expect(explained.b.statements[0].cypher).toMatch(/^MATCH \(v0:Plan\)/);
  expect(explained.b.statements[0].plan).toEqual([
    'ProduceResults rows',
    'Apply',
    '- Argument a',
    '- Expand b',
  ]);
});

test('nothing is explained that nobody asked for', async () => {
  expect(await explain('{ measures { totalCount } }', false)).toBeUndefined();
});

test('an answer stands when the database does not say how it came', async () => {
  const engine = createTestEngine({
    read: async () => [['total', [[7n]]]],
    plan: () => Promise.reject(new Error('away')),
  });
  const document = parse('{ measures { totalCount } }');
  const { result } = await engine.execute({ document, wantsExplanation: true });
  expect(result).toMatchObject({
    data: { measures: { totalCount: 7 } },
    extensions: { explain: { measures: null } },
  });
  expect(result.errors).toBeUndefined();
});
