import { expect, test } from 'vitest';
import { characterCount, countOccurrences, locate, longestStart, readText } from '../../src/formats/text.ts';

test('a quotation is found over line breaks and other white space, on either side', () => {
  const text = readText('前文。\r\n发展新\n\u3000产 业。\u00a0End of line');
  expect(locate(text, '发展新产业', 1)).toEqual({ start: 3, end: 8, rawStart: 5, rawEnd: 13 });
  expect(locate(text, '发展 新产业', 1)).toEqual(locate(text, '发展新产业', 1));
  expect(locate(text, 'End of line', 1)).toEqual({ start: 9, end: 18, rawStart: 15, rawEnd: 26 });
});

test('U+FEFF counts as a code point of the file, but not of the text', () => {
  const text = readText('\ufeff光\ufeff子');
  expect(characterCount(text)).toBe(2);
  expect(locate(text, '光子', 1)).toEqual({ start: 0, end: 2, rawStart: 1, rawEnd: 4 });
});

test('offsets count code points, not UTF-16 units', () => {
  const text = readText('𠮷野\n家𠮷野家。');
  expect(characterCount(text)).toBe(7);
  expect(locate(text, '家', 1)).toEqual({ start: 2, end: 3, rawStart: 3, rawEnd: 4 });
  expect(locate(text, '𠮷野家', 2)).toEqual({ start: 3, end: 6, rawStart: 4, rawEnd: 7 });
});

test('each place where a quotation starts is an occurrence, overlapping or not', () => {
  const text = readText('新新新');
  expect(countOccurrences(text, '新新')).toBe(2);
  expect(locate(text, '新新', 2)).toEqual({ start: 1, end: 3, rawStart: 1, rawEnd: 3 });
  expect(locate(text, '新新', 3)).toBeNull();
});

test('white space alone is nowhere', () => {
  expect(locate(readText('a b'), ' ', 1)).toBeNull();
});

test('the longest start shows where a quotation parts from the text', () => {
  expect(longestStart(readText('发展光子产业'), '发展光电产业')).toBe('发展光');
  expect(longestStart(readText('发展光子产业'), '推动')).toBe('');
});
