import { expect, test } from 'vitest';
import { layRings } from '../../web/charts/layRings.ts';

const around = (count: number, distance: number) =>
  Array.from({ length: count }, (_, i) => ({ key: `${distance} ${i}`, distance }));

test('what is nearer lies inside, nothing lies on anything else, and all sides are filled', () => {
  const nodes = [{ key: 'middle', distance: 0 }, ...around(120, 1), ...around(379, 2)];
  const ties = nodes.slice(1).map(({ key, distance }, i) => ({
    from: distance === 1 ? 'middle' : `1 ${i % 120}`,
    to: key,
  }));
  const places = layRings(nodes, ties);
  expect(places[0]).toEqual({ x: 0, y: 0 });
  const out = places.map(({ x, y }) => Math.hypot(x, y));
  expect(Math.max(...out.slice(1, 121))).toBeLessThan(Math.min(...out.slice(121)));
  for (const [i, one] of places.entries())
    for (const other of places.slice(0, i))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(80);
  for (const [right, below] of [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const) {
    const there = places.filter(({ x, y }) => x * right > 0 && y * below > 0);
    expect(there.length).toBeGreaterThan(100);
  }
  expect(Math.max(...out)).toBeLessThan(2_500);
});

test('what leads from one side lies on that side', () => {
  const [a, b] = ['1 0', '1 1'];
  const nodes = [{ key: 'middle', distance: 0 }, ...around(2, 1), ...around(8, 2)];
  const ties = [
    { from: 'middle', to: a },
    { from: 'middle', to: b },
    ...around(8, 2).map(({ key }, i) => ({ from: i < 4 ? a : b, to: key })),
  ];
  const places = layRings(nodes, ties);
  const isUp = (i: number) => places[i]!.y >= -1e-9;
  expect([3, 4, 5, 6].map(isUp)).toEqual([true, true, true, true]);
  expect(isUp(8) && isUp(9)).toBe(false);
});
