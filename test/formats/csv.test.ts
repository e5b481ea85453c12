import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/formats/csv.ts';
import type { Field } from '../../src/formats/field.ts';
import { testSeed } from '../testSeed.ts';
import { nastyTexts, unsayableTexts } from './nastyText.ts';

const field = (name: string, type: Field['type'] = 'text', isList = false): Field => ({
  name,
  type,
  isList,
  description: '',
});

/** Reads a table back as other programs do, and takes off the apostrophe that keeps spreadsheets from running a text. */
function read(csv: string): string[][] {
  const rows: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  return rows.map(row => row.map(text => text.replace(/^'/, '')));
}

test('values of each type', () => {
  const table = {
    name: 'things',
    columns: [field('a'), field('b', 'number'), field('c', 'boolean'), field('d', 'text', true)],
    rows: [
      ['text', -1.5, true, ['x', 'y, "z"']],
      [null, null, null, []],
      ['', 1e21, false, null],
    ],
  };
  expect(renderCsv(table)).toBe(
    '\uFEFFa,b,c,d\r\ntext,-1.5,true,"[""x"",""y, \\""z\\""""]"\r\n,,,\r\n,1e+21,false,\r\n',
  );
});

test('no text is run by a spreadsheet', () => {
  const rows = nastyTexts.map(text => [text]);
  const cells: string[][] = parse(renderCsv({ name: 't', columns: [field('a')], rows }), { bom: true });
  for (const [cell] of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
});

test('any text is read back as it was', () => {
  // Half a pair of surrogates is nothing that UTF-8 can hold.
  const whole = unsayableTexts.filter(text => !/\p{Surrogate}/u.test(text));
  const text = fc.oneof(
    fc.constantFrom(...nastyTexts, ...whole),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.stringMatching(/^[=+\-@'",\r\n\ta]{1,5}$/),
  );
  const columns = [field('a'), field('b')];
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), rows => {
      expect(read(renderCsv({ name: 't', columns, rows }))).toEqual([['a', 'b'], ...rows]);
    }),
    { seed: testSeed, numRuns: 200 },
  );
});
