import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { kindNamed } from '../../src/catalogue/catalogue.ts';
import type { Cost, Statistics } from '../../src/engine/cost.ts';
import type { EngineAnswer } from '../../src/engine/execute.ts';
import { readOrder, writeCursor } from '../../src/engine/order.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';

/** 1,000 nodes of each kind with two neighbours over each relation. */
const statistics: Statistics = {
  labels: new Map([...catalogue.kinds.keys()].map(kind => [kind, 1000])),
  links: new Map(
    [...catalogue.kinds.values()].flatMap(kind =>
      [...kind.links.keys()].map(link => [`${kind.name}.${link}`, 2000] as const),
    ),
  ),
};

async function ask(
  source: string,
  { variables = {}, limits }: { variables?: Record<string, unknown>; limits?: Cost } = {},
): Promise<EngineAnswer & { reads: number }> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  let reads = 0;
  const engine = createTestEngine({
    ...(limits && { limits }),
    statistics: () => statistics,
    read: async () => {
      reads++;
      return [];
    },
  });
  return { ...(await engine.execute({ document, variables })), reads };
}

const orderOf = (field: string, direction = 'ASC') =>
  readOrder(kindNamed(catalogue, 'Measure'), [{ field, direction }]);

test.each([
  [
    'a null operand',
    '{ measures(where: {name: {eq: null}}) { totalCount } }',
    /`where.name.eq` needs a value.*isNull/,
  ],
  [
    'a null deep inside',
    '{ measures(where: {or: [{industries: {some: {name: null}}}]}) { totalCount } }',
    /`where.or\[0\].industries.some.name`/,
  ],
  [
    '{} under a quantifier',
    '{ measures(where: {industries: {none: {}}}) { totalCount } }',
    /`where.industries.none`.*count: \{gte: 1\}.*count: \{eq: 0\}/,
  ],
  [
    '{} of the texts of a list',
    '{ measures(where: {altNames: {some: {}}}) { totalCount } }',
    /`where.altNames.some`.*count: \{gte: 1\}.*count: \{eq: 0\}/,
  ],
  [
    'an edge alone',
    '{ measures(where: {industries: {edge: {assertion: {eq: EXPLICIT}}}}) { totalCount } }',
    /`where.industries` has only `edge`/,
  ],
  [
    'both ends of a page',
    '{ measures(first: 1, last: 1) { totalCount } }',
    /`first` or by `last`, but both arrived/,
  ],
  [
    'an empty page',
    '{ measures(first: 0) { totalCount } }',
    /`first` needs a number from 1 to 1000, but 0 arrived/,
  ],
  [
    'a page too long',
    '{ measures(last: 1001) { totalCount } }',
    /`last` needs a number from 1 to 1000, but 1001 arrived/,
  ],
  ['no cursor', '{ measures(after: "x") { nodes { id } } }', /`after` needs a cursor that this API gave/],
  [
    'a changed cursor',
    `{ measures(after: "${writeCursor('Measure:id', [7])}") { nodes { id } } }`,
    /whose content was changed/,
  ],
  [
    'a search for nothing',
    '{ search(text: "  ") { totalCount } }',
    /`text` needs a letter, a digit or a Chinese character, but an empty text arrived/,
  ],
  [
    'a search for punctuation',
    '{ measures(search: "“*？\\"", first: 3) { totalCount } }',
    /`search` needs a letter, .* but a text without one arrived. Leave it out to list everything/,
  ],
  [
    'a search for a long text',
    `{ search(text: "${'光'.repeat(10_000)}") { totalCount } }`,
    /`text` takes at most 200 characters, but 10000 arrived/,
  ],
  [
    'a search for many words',
    `{ measures { nodes { industries(search: "${'a '.repeat(26)}") { totalCount } } } }`,
    /`search` takes at most 25 words, but 26 arrived/,
  ],
  [
    'a page of a search that is too long',
    '{ search(text: "a", first: 1001) { totalCount } }',
    /`first` needs a number from 1 to 1000/,
  ],
  [
    'too many ids',
    `{ nodes(ids: [${Array.from({ length: 101 }, (_, i) => `"a:${i}"`)}]) { id } }`,
    /at most 100 ids, but 101 arrived/,
  ],
])('%s is refused with its path and what to do, and nothing is read', async (_, source, message) => {
  const { result, reads } = await ask(source);
  expect(reads).toBe(0);
  expect(result.errors).toHaveLength(1);
  expect(result.errors![0]!.message).toMatch(message);
  expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test.each(['mutation', 'subscription'])('a %s is refused: the API only reads', async kind => {
  let reads = 0;
  const read = async () => {
    reads++;
    return [];
  };
  const { result } = await createTestEngine({ read }).execute({ document: parse(`${kind} { a { b } }`) });
  expect(reads).toBe(0);
  expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(result.errors![0]!.message).toMatch(
    new RegExp(`takes queries, but a ${kind} arrived.*plangraph import`),
  );
});

test('a null in a variable is refused too', async () => {
  const source = 'query ($where: MeasureWhere) { measures(where: $where) { totalCount } }';
  const { result } = await ask(source, { variables: { where: { name: { eq: null } } } });
  expect(result.errors![0]!.message).toMatch(/`where.name.eq`/);
});

test('a refused root field leaves the others, and a nested refusal says where it stands', async () => {
  const { result, reads } = await ask(
    '{ plans { nodes { pathways(first: 0) { totalCount } } } measures { totalCount } }',
  );
  expect(reads).toBe(1);
  expect(result.data!.plans).toBeNull();
  expect(result.errors![0]!.path).toEqual(['plans', 'nodes', 'pathways']);
});

test('a refused root field that the schema promises takes the others with it', async () => {
  const ids = JSON.stringify(Array.from({ length: 101 }, (_, i) => `a:${i}`));
  const { result } = await ask(`{ nodes(ids: ${ids}) { id } measures { totalCount } }`);
  expect(result.errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(result.data).toBeNull();
});

test('a cursor holds in its own order only, and over counts in its own state of the data only', async () => {
  const byName = writeCursor('Measure:nameSort,id', ['a', 'a:b']);
  const ask1 = (order: string, cursor: string) =>
    ask(`{ measures(orderBy: [{field: ${order}}], after: "${cursor}") { nodes { id } } }`);
  expect((await ask1('NAME', byName)).result.errors).toBeUndefined();
  const mismatched = (await ask1('VOICE', byName)).result.errors![0]!;
  expect(mismatched.extensions.code).toBe('CURSOR_MISMATCH');
  const count = (revision: string) => writeCursor(`Measure:#industries,id@${revision}`, [2, 'a:b']);
  expect(orderOf('INDUSTRIES_COUNT')).toHaveLength(2);
  expect((await ask1('INDUSTRIES_COUNT', count('r1'))).result.errors).toBeUndefined();
  expect((await ask1('INDUSTRIES_COUNT', count('r0'))).result.errors![0]!.extensions.code).toBe(
    'CURSOR_MISMATCH',
  );
});

test('a wrong variable is refused before anything is read', async () => {
  const { result, reads } = await ask('query ($first: Int) { measures(first: $first) { totalCount } }', {
    variables: { first: 'many' },
  });
  expect(reads).toBe(0);
  expect(result.data).toBeUndefined();
  expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('an operation is admitted at its bound of nodes and refused one below it', async () => {
  const source = '{ measures(first: 10) { nodes { industries(first: 5) { nodes { id } } } } }';
  const { stats } = await ask(source);
  expect(stats.nodes).toBe(10 * (1 + 5));
  expect((await ask(source, { limits: { nodes: 60, work: 1e9 } })).reads).toBe(1);
  const refused = await ask(source, { limits: { nodes: 59, work: 1e9 } });
  expect(refused.reads).toBe(0);
  expect(refused.result.errors![0]!.extensions.code).toBe('TOO_EXPENSIVE');
  expect(refused.result.errors![0]!.message).toMatch(
    /at most 59 nodes .* could return 60 .*`measures.industries` costs most/,
  );
});

test('an operation is admitted at its estimate of work and refused one below it', async () => {
  const source =
    '{ measures(where: {not: {industries: {some: {measures: {some: {name: {contains: "x"}}}}}}}, first: 3) { nodes { id } } }';
  const { stats } = await ask(source);
  expect(stats.work).toBeGreaterThan(1000 * 2 * 2);
  const at = (work: number) => ask(source, { limits: { nodes: 1e9, work } });
  expect((await at(stats.work)).reads).toBe(1);
  expect((await at(stats.work - 1)).result.errors![0]!.extensions.code).toBe('TOO_EXPENSIVE');
});

test('a list that an id anchors costs little work', async () => {
  const { stats } = await ask('{ measures(where: {industries: {some: {id: {eq: "a:b"}}}}) { totalCount } }');
  expect(stats.work).toBeLessThan(10);
});
