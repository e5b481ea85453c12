import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { EngineOptions } from '../../src/engine/execute.ts';
import { writeCursor } from '../../src/engine/order.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';

async function ask(source: string, options: Partial<EngineOptions> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const texts: string[] = [];
  const engine = createTestEngine({
    read: async ({ text }) => {
      texts.push(text);
      return [];
    },
    ...options,
  });
  return { ...(await engine.execute({ document })), texts };
}

test.each([
  [
    'a null operand',
    '{ statements(dataset: "a", where: {from: {id: {eq: null}}}) { totalCount } }',
    /`where.from.id.eq` needs a value/,
  ],
  [
    'no condition on citations',
    '{ statements(dataset: "a", where: {citations: {none: {}}}) { totalCount } }',
    /`where.citations.none` needs a condition.*count: \{gte: 1\}/,
  ],
  ['an empty page', '{ statements(dataset: "a", first: 0) { totalCount } }', /`first` needs a number/],
  [
    'a changed cursor',
    `{ statements(dataset: "a", after: "${writeCursor('Statement:ID', [7])}") { totalCount } }`,
    /whose content was changed/,
  ],
  ['no neighbours', '{ neighbours(id: "a:1", first: 0) { kind } }', /`first` needs a number from 1 to 1000/],
  [
    'too many sources',
    '{ datasets { sources(first: 1001) { id } } }',
    /`first` needs a number.*sources\(where/,
  ],
])('%s: refused before anything is read', async (_, source, message) => {
  const { result, texts } = await ask(source);
  expect(texts).toHaveLength(0);
  expect(result.errors![0]!.message).toMatch(message);
  expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('a cursor of statements holds in its own order only', async () => {
  const cursor = writeCursor('Statement:START,ID', [null, 'BUILDS/a:1/a:2']);
  const list = (order: string) =>
    ask(`{ statements(dataset: "a", orderBy: [{field: ${order}}], after: "${cursor}") { nodes { id } } }`);
  expect((await list('START')).result.errors).toBeUndefined();
  expect((await list('BASIS')).result.errors![0]!.extensions.code).toBe('CURSOR_MISMATCH');
});

test('only what can fulfil the condition is read', async () => {
  const textOf = async (where: string) =>
    (await ask(`{ statements(dataset: "a", where: ${where}) { nodes { id } } }`)).texts[0]!;
  expect(await textOf('{relation: {eq: BUILDS}}')).not.toContain('ENTITY');
  expect(await textOf('{relation: {isNull: true}}')).not.toMatch(/-\[/);
  expect(await textOf('{to: {kind: {ne: PLAN}}}')).toMatch(/-\[.*ENTITY/s);
});

test('statements and neighbours are admitted at their bounds and refused one below', async () => {
  const statistics = () => ({
    labels: new Map([...catalogue.kinds.keys()].map(kind => [kind, 1000])),
    links: new Map([['Measure.industries', 4000]]),
  });
  for (const source of [
    '{ statements(dataset: "a", first: 10) { totalCount nodes { id } } }',
    '{ neighbours(id: "a:1", first: 5) { edges { node { id } } } }',
    '{ paths(from: "a:1", to: "a:2") { nodes { id } } }',
  ]) {
    const { stats } = await ask(source, { statistics });
    const at = (limits: { nodes: number; work: number }) => ask(source, { statistics, limits });
    expect((await at(stats)).texts.length, source).toBeGreaterThan(0);
    for (const limits of [
      { nodes: stats.nodes - 1, work: stats.work },
      { nodes: stats.nodes, work: stats.work - 1 },
    ]) {
      const { result, texts } = await at(limits);
      expect(texts, source).toHaveLength(0);
      expect(result.errors![0]!.extensions.code).toBe('TOO_EXPENSIVE');
    }
  }
});
