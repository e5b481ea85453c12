import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLabel } from '../../web/charts/breakLabel.ts';
import { spread } from '../../web/charts/spread.ts';
import { textWidth } from '../../web/charts/textWidth.ts';

const lines = (text: string, width: number, most = 9) =>
  breakLabel(text, { width, size: 10, lines: most }).lines;

test('a Chinese character is as wide as the size, a Latin letter about half', () => {
  expect(textWidth('产业', 10)).toBe(20);
  expect(textWidth('industry', 10)).toBeGreaterThan(40);
  expect(textWidth('industry', 10)).toBeLessThan(60);
});

describe('a label', () => {
  test('breaks between words, after hyphens and between Chinese characters, in lines about as long', () => {
    expect(lines('Build advanced clusters', 110)).toEqual(['Build advanced', 'clusters']);
    expect(lines('medium-sized', 50)).toEqual(['medium-', 'sized']);
    expect(lines('引导社会资本建设', 70)).toEqual(['引导社会', '资本建设']);
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    expect(lines('智能工厂（智能车间）', 50)).toEqual(['智能工厂', '（智能车', '间）']);
    expect(lines('云计算、5G', 30)[0]).not.toBe('云计算');
  });

  test('ends with an ellipsis where there is no more room', () => {
    expect(lines('引导社会资本建设', 40, 1)).toEqual(['引导社…']);
    expect(lines('one two three', 45, 1)).toEqual(['one tw…']);
  });

  test('fits, and says all of its text as far as it has lines', () => {
    const text = fc.string({ unit: fc.constantFrom(...'产业（）、，“”ab c-W. ') });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const label = breakLabel(text, { width, size: 10, lines: 99 });
        expect(label.width).toBeLessThanOrEqual(width);
        expect(label.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

test('what is spread keeps its order, overlaps nothing, and stays where nothing presses', () => {
  expect(
    spread([
      { middle: 10, size: 4 },
      { middle: 30, size: 4 },
    ]),
  ).toEqual([10, 30]);
  expect(
    spread([
      { middle: 20, size: 10 },
      { middle: 20, size: 10 },
    ]),
  ).toEqual([15, 25]);
  expect(
    spread([
      { middle: 1, size: 10 },
      { middle: 2, size: 10 },
    ]),
  ).toEqual([5, 15]);
});
