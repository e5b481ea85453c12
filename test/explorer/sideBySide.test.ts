import { expect, test } from 'vitest';
import { sideBySide } from '../../src/explorer/compare/sideBySide.ts';

const tie = (a: string, b: string, why = 'strong') => ({ a, b, why });
const shown = (pairings: ReturnType<typeof sideBySide<string>>) =>
  pairings.map(({ a, b, ties }) => `${a} | ${b} | ${ties.map(one => `${one.a}~${one.b} ${one.why}`)}`);

test('the same thing stands beside itself, and what is tied to nothing stands alone', () => {
  expect(shown(sideBySide(['x', 'a1'], ['x', 'b1'], []))).toEqual(['x | x | ', 'a1 |  | ', ' | b1 | ']);
});

test('what is tied by way of others stands together, each thing once', () => {
  expect(shown(sideBySide(['a1', 'a2'], ['b1', 'b2'], [tie('a1', 'b1'), tie('a2', 'b1')]))).toEqual([
    'a1,a2 | b1 | a1~b1 strong,a2~b1 strong',
    ' | b2 | ',
  ]);
});

test('weak ties count only for what would else be alone, and first between two such things', () => {
  const weak = [tie('a2', 'b1', 'weak'), tie('a2', 'b2', 'weak'), tie('a1', 'b1', 'weak')];
  expect(shown(sideBySide(['a1', 'a2'], ['b1', 'b2'], [tie('a1', 'b1')], weak))).toEqual([
    'a1 | b1 | a1~b1 strong',
    'a2 | b2 | a2~b2 weak',
  ]);
  expect(shown(sideBySide(['a1', 'a2'], ['b1'], [tie('a1', 'b1')], weak.slice(0, 1)))).toEqual([
    'a1,a2 | b1 | a1~b1 strong,a2~b1 weak',
  ]);
});
