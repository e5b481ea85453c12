import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cost, Statistics } from '../../src/engine/cost.ts';
import type { Statement } from '../../src/engine/cypher.ts';
import type { Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

/** 1,000 nodes of each kind with two neighbours over each relation. */
const statistics: Statistics = {
  labels: new Map([...catalogue.kinds.keys()].map(kind => [kind, 1000])),
  links: new Map(
    [...catalogue.kinds.values()].flatMap(kind =>
      [...kind.links.keys()].map(link => [`${kind.name}.${link}`, 2000] as const),
    ),
  ),
};

/** Asks without a database. */
async function ask(source: string, variables: Record<string, unknown> = {}, limits?: Cost) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const statements: Statement[] = [];
  const read = async (statement: Statement) => {
    statements.push(statement);
    return [];
  };
  const engine = createTestEngine({ read, statistics: () => statistics, ...(limits && { limits }) });
  return { ...(await engine.execute({ document, variables })), statements };
}

describe('refusals', () => {
  test.each([
    [
      'no groups',
      'groups(by: VOICE, first: 0) { key }',
      /`first` needs a number from 1 to 500, but 0 arrived/,
    ],
    ['too many groups', 'groups(by: VOICE, first: 501) { key }', /`first` needs .* but 501 arrived.*`where`/],
    [
      'too many rows',
      'crosstab(rows: VOICE, columns: PLANS, firstRows: 501) { omittedRows }',
      /`firstRows` needs a number from 1 to 500, but 501 arrived/,
    ],
    [
      'too many columns',
      'crosstab(rows: VOICE, columns: PLANS, firstColumns: 1000) { omittedRows }',
      /`firstColumns` needs a number from 1 to 500, but 1000 arrived/,
    ],
    [
      'roll-up of what has no wider',
      'groups(by: PATHWAYS, rollUp: true) { key }',
      /`rollUp` needs `by` to lead to .*Group by SECTIONS or INDUSTRIES or RADIATES_TO, or leave it out/,
    ],
    [
      'roll-up of neither axis',
      'crosstab(rows: VOICE, columns: PLANS, rollUp: true) { omittedRows }',
      /`rollUp` needs `rows` or `columns` to lead to/,
    ],
  ])('%s, with the path and what to do, and nothing is read', async (_, selection, message) => {
    const { result, statements } = await ask(`{ plans { nodes { measures { a: ${selection} } } } }`);
    expect(statements).toEqual([]);
    expect(result.errors).toHaveLength(1);
    expect(result.errors![0]!.message).toMatch(message);
    expect(result.errors![0]!.path).toEqual(['plans', 'nodes', 'measures', 'a']);
    expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('a null in `within`', async () => {
    const { result } = await ask('{ industries(where: {within: null}) { totalCount } }');
    expect(result.errors![0]!.message).toMatch(/`where.within` needs a value/);
  });
});

describe('bounds', () => {
  const measures = (selection: string) => `{ measures { ${selection} } }`;

  test.each([
    ['groups(by: INDUSTRIES) { key }', 50],
    [
      'groups(by: INDUSTRIES, first: 500) { node { ... on Industry { measures(first: 3) { nodes { id } } } } }',
      500 + 1500,
    ],
    // Three voices, and what is not stated.
    ['groups(by: VOICE) { key }', 4],
    ['crosstab(rows: INDUSTRIES, columns: PATHWAYS) { omittedRows }', 150],
    ['crosstab(rows: INDUSTRIES, columns: PATHWAYS) { cells { count } }', 150 + 5000],
    ['crosstab(rows: INDUSTRIES, columns: VOICE, firstRows: 500) { cells { count } }', 504 + 2000],
  ])('%s is bound by its caps and by what the model knows', async (selection, nodes) => {
    const { stats } = await ask(measures(selection));
    expect(stats.nodes).toBe(nodes);
    expect((await ask(measures(selection), {}, { nodes, work: 1e9 })).statements).toHaveLength(1);
    const refused = await ask(measures(selection), {}, { nodes: nodes - 1, work: 1e9 });
    expect(refused.statements).toEqual([]);
    expect(refused.result.errors![0]!.extensions.code).toBe('TOO_EXPENSIVE');
  });

  test('the work is that of the filtered list and its degrees', async () => {
    const workOf = async (selection: string, where = '') =>
      (await ask(`{ measures${where} { ${selection} } }`)).stats.work;
    const groups = await workOf('groups(by: INDUSTRIES) { key }');
    expect(groups).toBeGreaterThanOrEqual(1000 + 1000 * 2);
    expect(await workOf('groups(by: INDUSTRIES, rollUp: true) { key }')).toBeGreaterThan(groups);
    expect(await workOf('crosstab(rows: INDUSTRIES, columns: PATHWAYS) { cells { count } }')).toBeGreaterThan(
      1000 * (2 + 2 + 2 * 2),
    );
    const few = '(where: {plans: {some: {id: {eq: "a:b"}}}})';
    expect(await workOf('groups(by: INDUSTRIES) { key }', few)).toBeLessThan(100);
  });
});

describe('statements', () => {
  const textOf = async (source: string, variables?: Record<string, unknown>) =>
    (await ask(source, variables)).statements[0]!.text;

  test('one shape has one text, whatever its sizes and assertion', async () => {
    const source = `query ($first: Int, $assertion: Assertion) { measures {
      crosstab(rows: INDUSTRIES, columns: VOICE, rollUp: true, assertion: $assertion, firstRows: $first) { cells { count } } } }`;
    const text = await textOf(source, { first: 3, assertion: 'EXPLICIT' });
    expect(await textOf(source, { first: 400, assertion: 'INFERRED' })).toBe(text);
  });

  test('groups are in the statement of their page, cells only when they are asked for', async () => {
    const { statements } = await ask(
      '{ measures { nodes { id } groups(by: VOICE) { key } crosstab(rows: PLANS, columns: VOICE) { omittedRows } } }',
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]!.text).toMatch(/'rows'.* UNION ALL .*'tally0'.* UNION ALL .*'tally1'/);
    const cells = (selection: string) =>
      textOf(`{ measures { crosstab(rows: PLANS, columns: VOICE) { ${selection} } } }`);
    expect((await cells('rows { key } cells { count }')).length).toBeGreaterThan(
      (await cells('rows { key }')).length + 100,
    );
  });

  test('what counts inside a row is bound before the row', async () => {
    const source = '{ plans { nodes { measures { groups(by: VOICE) { key } } } } }';
    expect(await textOf(source)).toMatch(/ WITH \*, COLLECT \{ .*count\(\*\).* \} AS (v\d+) RETURN .*\[\1\]/);
  });

  test('`within` starts at its ids where it must hold, and at nothing else', async () => {
    expect(await textOf('{ industries(where: {within: ["a:b"]}) { nodes { id } } }')).toMatch(
      /^MATCH \(v0:Industry\) WHERE v0.id IN \$given\.p0 MATCH \(v1\)-\[:BROADER\*0\.\.\]->\(v0\) WITH DISTINCT v1/,
    );
    expect(
      await textOf('{ measures(where: {industries: {some: {within: ["a:b"]}}}) { nodes { id } } }'),
    ).toMatch(/^MATCH \(v0:Industry\) WHERE v0.id IN \$given\.p0/);
    expect(await textOf('{ industries(where: {not: {within: ["a:b"]}}) { nodes { id } } }')).toMatch(
      /^MATCH \(v0:Industry\)/,
    );
  });
});

describe('answers', () => {
  let graph: Graph;
  let engine: Engine;

  // m1 → steel → metal → all, m2 → metal, m3 → all by inference, m4 → nothing; steel, metal and ore go round in a circle,
  // and the step from metal to all is inferred.
  beforeAll(async () => {
    graph = openGraph(testNeo4j());
    engine = createTestEngine({ read: statement => graph.read(statement) });
    await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
    await graph.command({
      text: `CREATE (all:Industry:Entity {id: 'a:all', name: 'all', dataset: 'a'}), (metal:Industry:Entity {id: 'a:metal', name: 'metal', dataset: 'a'}),
        (steel:Industry:Entity {id: 'a:steel', name: 'steel', dataset: 'a'}), (ore:Industry:Entity {id: 'a:ore', name: 'ore', dataset: 'a'}),
        (m1:Measure:Entity {id: 'a:m1', voice: 'PLAN', dueYear: 2026, assertion: 'EXPLICIT', dataset: 'a'}),
        (m2:Measure:Entity {id: 'a:m2', voice: 'PLAN', dueYear: 2030, assertion: 'INFERRED', dataset: 'a'}),
        (m3:Measure:Entity {id: 'a:m3', voice: 'REPORTER', assertion: 'EXPLICIT', dataset: 'a'}),
        (m4:Measure:Entity {id: 'a:m4', voice: 'PLAN', dueYear: 2026, assertion: 'EXPLICIT', dataset: 'b'}),
        (steel)-[:BROADER {assertion: 'EXPLICIT'}]->(metal), (metal)-[:BROADER {assertion: 'INFERRED'}]->(all),
        (metal)-[:BROADER {assertion: 'EXPLICIT'}]->(ore), (ore)-[:BROADER {assertion: 'EXPLICIT'}]->(steel),
        (m1)-[:TARGETS_INDUSTRY {assertion: 'EXPLICIT'}]->(steel), (m2)-[:TARGETS_INDUSTRY {assertion: 'EXPLICIT'}]->(metal),
        (m2)-[:TARGETS_INDUSTRY {assertion: 'INFERRED'}]->(steel), (m3)-[:TARGETS_INDUSTRY {assertion: 'INFERRED'}]->(all)`,
      params: {},
    });
  });
  afterAll(() => graph?.close());

  const tell = async (selection: string) => {
    const document = parse(`{ measures(first: 1) { ${selection} } }`);
    expect(validate(schema, document)).toEqual([]);
    const { result } = await engine.execute({ document });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data!.measures));
  };
  const groups = async (args: string) => {
    const { groups } = await tell(`groups(${args}) { key count explicit inferred }`);
    return groups.map((g: Record<string, unknown>) => [g.key, g.count, g.explicit, g.inferred]);
  };

  test('an item counts once in each group, and what is not stated is a group too', async () => {
    expect(await groups('by: INDUSTRIES')).toEqual([
      ['a:steel', 2, 1, 1],
      ['a:all', 1, 0, 1],
      ['a:metal', 1, 1, 0],
      [null, 1, 0, 1],
    ]);
  });

  test('roll-up counts an item in all that is wider, over circles too, and is explicit only throughout', async () => {
    expect(await groups('by: INDUSTRIES, rollUp: true')).toEqual([
      ['a:all', 3, 0, 3],
      ['a:metal', 2, 2, 0],
      ['a:ore', 2, 2, 0],
      ['a:steel', 2, 2, 0],
      [null, 1, 0, 1],
    ]);
  });

  test('`assertion` follows relations that have it only, roll-up steps included', async () => {
    expect(await groups('by: INDUSTRIES, rollUp: true, assertion: EXPLICIT')).toEqual([
      ['a:metal', 2, 2, 0],
      ['a:ore', 2, 2, 0],
      ['a:steel', 2, 2, 0],
      [null, 2, 0, 2],
    ]);
    expect(await groups('by: INDUSTRIES, rollUp: true, assertion: INFERRED')).toEqual([
      [null, 2, 0, 2],
      ['a:all', 1, 0, 1],
      ['a:steel', 1, 0, 1],
    ]);
  });

  test('values are groups by the statement of the item itself', async () => {
    expect(await groups('by: DUE_YEAR')).toEqual([
      ['2026', 2, 2, 0],
      ['2030', 1, 0, 1],
      [null, 1, 0, 1],
    ]);
    expect(await groups('by: DUE_YEAR, assertion: INFERRED')).toEqual([
      [null, 3, 0, 3],
      ['2030', 1, 0, 1],
    ]);
    expect(await groups('by: DATASET')).toEqual([
      ['a', 3, 2, 1],
      ['b', 1, 1, 0],
    ]);
  });

  test('a cross table shows the largest rows and columns, says what it omits, and has no empty cell', async () => {
    const { crosstab } = await tell(
      'crosstab(rows: VOICE, columns: INDUSTRIES, firstColumns: 3) { rows { key } columns { key } cells { row column count explicit inferred } omittedRows omittedColumns }',
    );
    expect(crosstab).toEqual({
      rows: [{ key: 'PLAN' }, { key: 'REPORTER' }],
      columns: [{ key: 'a:steel' }, { key: 'a:all' }, { key: 'a:metal' }],
      cells: [
        { row: 0, column: 0, count: 2, explicit: 1, inferred: 1 },
        { row: 0, column: 2, count: 1, explicit: 0, inferred: 1 },
        { row: 1, column: 1, count: 1, explicit: 0, inferred: 1 },
      ],
      omittedRows: 0,
      omittedColumns: 1,
    });
  });

  test('`within` takes the ids and what lies below them', async () => {
    const ids = async (where: string) => {
      const { result } = await engine.execute({
        document: parse(`{ industries(where: ${where}) { nodes { id } } }`),
      });
      return (result.data!.industries as { nodes: { id: string }[] }).nodes.map(n => n.id);
    };
    expect(await ids('{within: ["a:metal"]}')).toEqual(['a:metal', 'a:ore', 'a:steel']);
    expect(await ids('{within: ["a:all", "a:none"]}')).toEqual(['a:all', 'a:metal', 'a:ore', 'a:steel']);
    expect(await ids('{not: {within: ["a:metal"]}}')).toEqual(['a:all']);
    expect(await ids('{within: []}')).toEqual([]);
  });
});
