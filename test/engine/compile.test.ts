import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/engine/cypher.ts';
import { createTestEngine, schema } from '../testEngine.ts';

/** The statements of an operation, without a database. */
async function statementsOf(source: string, variables: Record<string, unknown> = {}): Promise<Statement[]> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const statements: Statement[] = [];
  const engine = createTestEngine({
    read: async statement => {
      statements.push(statement);
      return [];
    },
  });
  await engine.execute({ document, variables });
  return statements;
}

async function textOf(source: string, variables?: Record<string, unknown>): Promise<string> {
  const [statement] = await statementsOf(source, variables);
  return statement!.text;
}

test('one shape has one text, whatever its values, limits and response names', async () => {
  const source = `query ($name: String, $first: Int, $year: [Int!]) {
    measures(where: {industries: {some: {name: {eq: $name}}}, dueYear: {in: $year}}, first: $first) {
      totalCount nodes { name industries(first: $first) { nodes { name } } } } }`;
  const renamed = source
    .replace('measures(', 'm: measures(')
    .replace('{ name industries', '{ n: name i: industries')
    .replaceAll('$name', '$other');
  const text = await textOf(source, { name: '5G', first: 3, year: [2026, 2030] });
  expect(await textOf(source, { name: '光子', first: 900, year: [] })).toBe(text);
  expect(await textOf(renamed, { other: 'x', year: [1] })).toBe(text);
  expect(text).not.toMatch(/5G|2026|\b900\b/);
});

test('a condition whose variable is not given is not in the text', async () => {
  const source = `query ($name: String) {
    measures(where: {industries: {some: {name: {eq: $name}}, edge: {assertion: {eq: EXPLICIT}}}}) { nodes { id } } }`;
  expect(await textOf(source)).toBe(await textOf('{ measures { nodes { id } } }'));
});

test('only what is selected is read', async () => {
  expect(await textOf('{ measures { nodes { name } } }')).not.toMatch(/COUNT|thrust|voice|UNION/);
  expect(await textOf('{ measures { totalCount } }')).toBe(
    "MATCH (v0:Measure) WITH count(v0) AS v1 RETURN 'total' AS part, collect([v1]) AS rows",
  );
  const plain = await textOf('{ measures(orderBy: [{field: DUE_YEAR}]) { nodes { id } } }');
  const withCursor = await textOf('{ measures(orderBy: [{field: DUE_YEAR}]) { edges { cursor } } }');
  expect(plain).toMatch(/collect\(\[v\d+\.id\]\) AS rows/);
  expect(withCursor).toMatch(/collect\(\[v\d+\.dueYear, v\d+\.id\]\) AS rows/);
});

test('the far end of a relation anchors a list when its condition is selective', async () => {
  const through = (where: string) => textOf(`{ measures(where: ${where}) { nodes { id } } }`);
  expect(await through('{industries: {some: {name: {eq: "5G"}}}}')).toMatch(
    /^MATCH \(v0:Industry\) WHERE \(v0.name = \$given\.p0\)/,
  );
  expect(await through('{pathways: {some: {plan: {some: {id: {eq: "a:b"}}}}}}')).toMatch(
    /^MATCH \(v0:Plan\) WHERE \(v0.id = \$given\.p0\) MATCH \(v1:Pathway\)/,
  );
  for (const where of [
    '{industries: {none: {name: {eq: "5G"}}}}',
    '{not: {industries: {some: {name: {eq: "5G"}}}}}',
    '{or: [{industries: {some: {name: {eq: "5G"}}}}]}',
    '{industries: {some: {name: {contains: "5G"}}}}',
  ])
    expect(await through(where), where).toMatch(/^MATCH \(v0:Measure\)/);
  expect(await through('{id: {eq: "a:b"}, industries: {some: {name: {eq: "5G"}}}}')).toMatch(
    /^MATCH \(v0:Measure\) WHERE \(v0.id = \$given\.p0\) AND EXISTS/,
  );
});

test('an index gives the order: a key that may be missing is read in two parts', async () => {
  expect(await textOf('{ measures(orderBy: [{field: NAME}]) { nodes { id } } }')).toMatch(
    /nameSort IS NOT NULL/,
  );
  const text = await textOf('{ measures(orderBy: [{field: DUE_YEAR, direction: DESC}]) { nodes { id } } }');
  expect(text).toMatch(/dueYear IS NOT NULL .* UNION ALL .*dueYear IS NULL/);
});

test('a relation type that leads to one kind only needs no label at the far end', async () => {
  expect(await textOf('{ measures { nodes { industries { totalCount } } } }')).toContain(
    '-[:TARGETS_INDUSTRY]->()',
  );
  expect(await textOf('{ measures { nodes { dimensions { totalCount } } } }')).toContain(
    '-[:ADVANCES]->(:Dimension)',
  );
});

test('each root field is one statement', async () => {
  const statements = await statementsOf(
    '{ a: measures { totalCount nodes { id } } b: plans { nodes { id } } __typename }',
  );
  expect(statements).toHaveLength(2);
});
