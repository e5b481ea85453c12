import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OppositeBars } from '../../web/charts/OppositeBars.tsx';
import { PairBars } from '../../web/charts/PairBars.tsx';

const widths = (svg: string, className: string) =>
  [...svg.matchAll(new RegExp(`<rect class="${className}"[^>]* width="([\\d.]+)"`, 'g'))].map(([, width]) =>
    Number(width),
  );

test('two numbers are bars on one scale from 0, with the numbers beside them', () => {
  const bars = [
    { label: '2026', value: 1, said: '1 个' },
    { label: '2030', value: 2, said: '2 个' },
  ];
  const svg = renderToStaticMarkup(createElement(PairBars, { bars, title: 'two years' }));
  const [early, late] = widths(svg, 'fill');
  expect(late! / early!).toBe(2);
  expect(svg).toContain('<title>two years</title>');
  expect(svg).toContain('>2 个</text>');
});

test('numbers below 0 and numbers of nothing have bars too', () => {
  const bars = [
    { label: '2026', value: -4, said: '−4' },
    { label: '2030', value: 0, said: '0' },
  ];
  expect(widths(renderToStaticMarkup(createElement(PairBars, { bars, title: '' })), 'fill')).toEqual([
    100, 1,
  ]);
});

test('sides are on one scale, and what is inferred is an outline', () => {
  const svg = renderToStaticMarkup(
    createElement(OppositeBars, {
      left: [{ count: 4, inferred: 1 }],
      right: [
        { count: 2, inferred: 0 },
        { count: 1, inferred: 1 },
      ],
      most: 4,
      title: 'both',
    }),
  );
  const [left, right] = widths(svg, 'fill');
  expect(left! / right!).toBeCloseTo(1.5, 1);
  expect(widths(svg, 'dashed')).toHaveLength(2);
  expect(svg).toContain('height="48"');
});
