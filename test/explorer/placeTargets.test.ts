import { expect, test } from 'vitest';
import { placeTargets, type Target } from '../../src/explorer/targets/placeTargets.ts';
import { yearsOf } from '../../src/explorer/targets/readTargets.ts';

const plan = { id: 'x:PLAN', name: '规划', nameEn: null };
const pathway = (id: string, order: number, assertion = 'EXPLICIT') => ({
  assertion,
  reason: assertion === 'INFERRED' ? 'why' : null,
  node: { id, name: id, nameEn: null, order, plan },
});
const target = (id: string, fields: object) =>
  ({
    id,
    year: 2026,
    comparator: 'EQ',
    baseValue: 1,
    unit: '家',
    valueBasis: 'STOCK',
    recurring: null,
    joint: false,
    baselineYear: null,
    ambiguity: null,
    citations: [],
    indicator: { id: 'x:K', name: '指标', nameEn: null },
    plans: { nodes: [plan] },
    pathways: { edges: [pathway('x:P1', 1)] },
    dimensions: { edges: [] },
    ...fields,
  }) as unknown as Target;
const years = { early: 2026, late: 2030 };
const pairOf = (fields: object) =>
  placeTargets([target('x:a', {}), target('x:b', { year: 2030, baseValue: 3, ...fields })], years)[0]!
    .rows[0]!.pair;

test('numbers that are meant alike are a pair, and say where something is left open', () => {
  expect(pairOf({})).toEqual({ early: 1, late: 3, unit: '家', isOpen: false });
  expect(pairOf({ ambiguity: 'it may hold the earlier one' })?.isOpen).toBe(true);
});

test.each([
  { comparator: 'GTE' },
  { unit: '元' },
  { valueBasis: 'INCREMENT' },
  { recurring: 'P1Y' },
  { joint: true },
  { baseValue: null },
])('numbers that are not meant alike are none: %j', fields => {
  expect(pairOf(fields)).toBeNull();
});

test('a target stands under each of its pathways in their order, else under its plan', () => {
  const groups = placeTargets(
    [
      target('x:whole', { pathways: { edges: [] } }),
      target('x:two', { pathways: { edges: [pathway('x:P2', 2, 'INFERRED'), pathway('x:P1', 1)] } }),
    ],
    years,
  );
  expect(groups.map(({ place }) => place.id)).toEqual(['x:P1', 'x:P2', 'x:PLAN']);
  expect(groups[1]!.rows[0]!.early[0]).toMatchObject({ isInferred: true, reason: 'why' });
  expect(groups[2]!.rows[0]!.late).toEqual([]);
});

test('years are those that are given, or those that the most targets are set for', () => {
  const counted = [
    { year: 2035, count: 1 },
    { year: 2030, count: 34 },
    { year: 2026, count: 20 },
  ];
  expect(yearsOf({}, counted)).toEqual(years);
  expect(yearsOf({ early: 2030 }, counted)).toEqual({ early: 2030, late: 2035 });
  expect(yearsOf({ late: 2030 }, counted)).toEqual(years);
  expect(yearsOf({}, counted.slice(0, 1))).toEqual({ early: 2035, late: null });
  expect(yearsOf({}, [])).toEqual({ early: null, late: null });
});
