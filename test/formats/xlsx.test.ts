import { expect, test } from 'vitest';
import { type CellValue, renderWorkbook } from '../../src/formats/xlsx.ts';
import { nastyTexts, unsayableTexts } from './nastyText.ts';
import { readWorkbook } from './readWorkbook.ts';

/** What a sheet with these rows under a head holds. */
async function written(rows: CellValue[][], head: string[] | null = null) {
  return readWorkbook(await renderWorkbook([{ name: 'Rows', head, rows }]));
}

test('numbers, truth and texts keep their types, and no value is no cell', async () => {
  const { Rows } = await written([[1.5, -2, true, false, '1.5', 'true', null, '举措 𠮷']], ['a', 'b']);
  expect(Rows!.rows).toEqual([
    ['a', 'b'],
    [1.5, -2, true, false, '1.5', 'true', null, '举措 𠮷'],
  ]);
});

test('the head is bold and stays in view; columns are as wide as what is in them', async () => {
  const rows = [['新质生产力新质生产力', 'ab', 'x'.repeat(500)]];
  const { Rows } = await written(rows, ['h', 'h', 'h']);
  expect(Rows!.xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(Rows!.xml).toMatch(/<c r="A1" s="[1-9]/);
  expect([...Rows!.xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
    21, 6, 60,
  ]);
});

test.each([
  ...nastyTexts,
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  'constructor',
  '__proto__',
  'toString',
  '_x0041_',
  'a_x000D_b',
])('%j is a text, as it is', async text => {
  const { Rows } = await written([[text, text]], [text]);
  expect(Rows!.xml).not.toContain('<f');
  // XML has one sort of line ends, and no control characters but these.
  const kept = text.replace(/\r\n?/g, '\n').replace(/\u0085/g, '\u0085');
  expect(Rows!.rows).toEqual([[kept], [kept, kept]]);
});

test.each(unsayableTexts)('what XML cannot say of %j is left out', async text => {
  const { Rows } = await written([[`a${text}b`]]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
  const kept = text.replace(/[\0-\x08\v\f\x0e-\x1f\ud842\ufffe\uffff]/g, '').replace('\r', '\n');
  expect(Rows!.rows).toEqual([[`a${kept}b`]]);
});

test('a text that is longer than a cell can be is cut, and says so', async () => {
  const { Rows } = await written([
    ['字'.repeat(32_767), '字'.repeat(32_768), `${'a'.repeat(32_740)}${'😀'.repeat(50)}`],
  ]);
  const [whole, long, pairs] = Rows!.rows[0] as string[];
  expect(whole).toBe('字'.repeat(32_767));
  expect(long).toMatch(/^字+ … \[32,768 characters, cut\]$/);
  expect(long).toHaveLength(32_767);
  expect(pairs!.length).toBeLessThanOrEqual(32_767);
  expect(pairs).toMatch(/a … \[32,840 characters, cut\]$/);
});
