import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/engine/cypher.ts';
import { addSteps, makePlace, type Place, walkPaths } from '../../src/engine/walk.ts';
import { createTestEngine, schema } from '../testEngine.ts';

const state = ['state', [['1', '2026-01-01T00:00:00.000Z', []]]];
const ends = [
  [
    'ends',
    [
      ['a:1', 300n],
      ['a:2', 70_000n],
    ],
  ],
  // Neither end is read at once.
  ['level', [[0n, []]]],
  state,
];
const level = (seen: bigint, far: unknown[]) => [['level', [[seen, far]]]];

/** Asks for paths of a database that gives one answer after another. */
async function ask(source: string, answers: readonly unknown[][][] = []) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const statements: Statement[] = [];
  const engine = createTestEngine({
    read: async statement => answers[statements.push(statement) - 1] ?? [],
  });
  const { result } = await engine.execute({ document });
  return { result, statements };
}

test.each([
  [
    'one end twice',
    'from: "a:1", to: "a:1"',
    /two different entities, but a:1 arrived for both.*`neighbours`/,
  ],
  ['no steps', 'from: "a:1", to: "a:2", maxLength: 0', /`maxLength` needs a number from 1 to 6, but 0/],
  ['long paths', 'from: "a:1", to: "a:2", maxLength: 7', /`maxLength` needs a number from 1 to 6, but 7/],
  ['many paths', 'from: "a:1", to: "a:2", first: 101', /`first` needs a number from 1 to 100, but 101/],
])('%s: refused before anything is read', async (_, given, message) => {
  const { result, statements } = await ask(`{ paths(${given}) { length } }`);
  expect(statements).toHaveLength(0);
  expect(result.errors![0]!.message).toMatch(message);
  expect(result.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('an unknown end is null, and ends that nothing ties have no paths', async () => {
  const source = '{ paths(from: "a:1", to: "a:2", maxLength: 2) { length } }';
  expect((await ask(source, [[['ends', [['a:1', 3n]]], level(3n, [])[0]!, state]])).result.data).toEqual({
    paths: null,
  });
  const nothing = await ask(source, [ends, level(3n, []), [state]]);
  expect(nothing.result).toMatchObject({ data: { paths: [] } });
});

test('the end with fewer relations is read first, and what would take too many steps is refused as it runs', async () => {
  const source = '{ paths(from: "a:2", to: "a:1", maxLength: 3) { length } }';
  const hub = ['a:hub', 60_000n, [['a:1', 'BUILDS', true, false, 'r1']]];
  const { result, statements } = await ask(source, [ends, level(3n, [hub]), level(49_998n, [])]);
  expect(Object.values(statements[1]!.params.given as object)).toContainEqual(['a:1']);
  // The place behind the first end is a smaller hub than the other end.
  expect(Object.values(statements[2]!.params.given as object)).toContainEqual(['a:hub']);
  expect(Object.values(statements[2]!.params.given as object)).toContain(49_998n);
  expect(statements).toHaveLength(3);
  const [error] = result.errors!;
  expect(error!.extensions.code).toBe('TOO_EXPENSIVE');
  expect(error!.message).toMatch(
    /50,000 steps, and paths of length 2 need more; a:hub alone has 60,000 relations.*`through`.*`kinds`.*`maxLength` of 1/,
  );
});

test('an end with few relations is read with the question whether it exists', async () => {
  const opening = [
    [
      'ends',
      [
        ['a:1', 1n],
        ['a:2', 70_000n],
      ],
    ],
    ['level', [[1n, [['a:2', 70_000n, [['a:1', 'BUILDS', true, false, 'r1']]]]]]],
    state,
  ];
  const source = '{ paths(from: "a:1", to: "a:2", first: 1) { length } }';
  const { result, statements } = await ask(source, [opening, [state]]);
  expect(result.data).toEqual({ paths: [{ length: 1 }] });
  expect(statements).toHaveLength(2);
});

test('data that are replaced meanwhile are never mixed', async () => {
  const later = ['state', [['1', '2026-01-01T00:00:00.000Z', ['token']]]];
  const { result } = await ask('{ paths(from: "a:1", to: "a:2", maxLength: 1) { length } }', [
    ends,
    level(0n, []),
    [later],
  ]);
  expect(result.data).toEqual({ paths: null });
  expect(result.errors![0]!.extensions.code).toBe('UNAVAILABLE');
});

test('the text of a level is the same for other ids, types and kinds', async () => {
  const textOf = async (given: string) => {
    const { statements } = await ask(`{ paths(${given}) { length } }`, [ends]);
    return statements[1]!.text;
  };
  const text = await textOf('from: "a:1", to: "a:2", kinds: [MEASURE]');
  expect(await textOf('from: "a:1", to: "a:2", kinds: [PLAN, REGION], through: [LOCATED_IN], first: 3')).toBe(
    text,
  );
  expect(text).not.toMatch(/Measure|BUILDS|a:1/);
});

test('paths come by inferred steps, then step by step by id, type and direction, and pass nothing twice', () => {
  const places = new Map<string, Place>();
  const place = (id: string) => {
    const known = places.get(id) ?? makePlace(id, 0);
    places.set(id, known);
    return known;
  };
  const relate = (from: string, type: string, to: string, isInferred = false) =>
    addSteps({
      relation: `${type}/${from}/${to}`,
      type,
      from: place(from),
      to: place(to),
      isForward: true,
      isInferred,
    });
  relate('s', 'B', 'x');
  relate('s', 'A', 'y');
  relate('x', 'B', 'g', true);
  relate('x', 'A', 'g', true);
  relate('g', 'A', 'y');
  relate('y', 'A', 'g');
  relate('x', 'A', 'y');
  const walk = (length: number) =>
    [...walkPaths(places.values(), place('s'), place('g'), length, () => {})].map(path =>
      path.map(s => `${s.isForward ? '' : '<'}${s.type}${s.to.id}`).join(' '),
    );
  expect(walk(1)).toEqual([]);
  expect(walk(2)).toEqual(['Ay Ag', 'Ay <Ag', 'Bx Ag', 'Bx Bg']);
  expect(walk(3)).toEqual(['Bx Ay Ag', 'Bx Ay <Ag', 'Ay <Ax Ag', 'Ay <Ax Bg']);
  expect(walk(4)).toEqual([]);
});
