import { expect, test } from 'vitest';
import type { Field } from '../../src/formats/field.ts';
import { escapeMarkdown, renderMarkdownHead, renderMarkdownRows } from '../../src/formats/markdown.ts';
import { nastyTexts } from './nastyText.ts';

const field = (name: string, type: Field['type'] = 'text', isList = false): Field => ({
  name,
  type,
  isList,
  description: '',
});

/** The cells of a row: what stands between pipes that are not escaped (GFM, section 4.10). */
const cellsOf = (line: string) =>
  line
    .split(/(?<!(?<!\\)(?:\\\\)*\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim());

test.each(nastyTexts)('%j stays in its cell, on its line, and is no HTML', text => {
  const table = renderMarkdownRows([['before', text, 'after']]);
  const lines = table.split(/[\n\r\u2028\u2029\u0085\v\f]/);
  expect(lines).toHaveLength(2);
  const cells = cellsOf(lines[0]!);
  expect(cells).toHaveLength(3);
  expect([cells[0], cells[2]]).toEqual(['before', 'after']);
  expect(table).not.toMatch(/[<>]/);
});

test.each([
  ['a|b\\', 'a\\|b\\\\'],
  ['a\\|b', 'a\\\\\\|b'],
  ['<img src=x onerror=alert(1)> & co', '&lt;img src=x onerror=alert(1)&gt; &amp; co'],
  ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  [' *a*\n_b_ `c` ~d~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$'],
  ['# 1', '\\# 1'],
  ['2. item', '2\\. item'],
  ['举措 × 产业', '举措 × 产业'],
])('%j is written %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test('numbers stand at the right; lists are joined, and what is missing is empty', () => {
  const columns = [field('name'), field('n', 'integer'), field('list', 'number', true), field('a|b')];
  expect(renderMarkdownHead(columns)).toBe('| name | n | list | a\\|b |\n| --- | ---: | --- | --- |\n');
  expect(renderMarkdownRows([['x', 0, [1, 2], null]])).toBe('| x | 0 | 1; 2 |  |\n');
});
