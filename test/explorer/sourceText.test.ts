import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverText, drawnStretches } from '../../src/explorer/source/coverText.ts';
import { cutText } from '../../src/explorer/source/cutText.ts';
import { pageOfParts, partsOf } from '../../src/explorer/source/parts.ts';
import { markPieces, standingIn } from '../../src/explorer/source/placeQuotations.ts';
import { type Span, spansOf } from '../../src/explorer/source/spans.ts';
import { readText } from '../../src/formats/text.ts';

type Statement = Parameters<typeof spansOf>[0][number];

const stretch = (start: number, end: number) => ({ start, end });

function statement(
  id: string,
  ...places: readonly (readonly [number, number, (string | undefined)?, string?])[]
): Statement {
  return {
    id,
    relation: null,
    assertion: 'EXPLICIT',
    reason: null,
    from: { __typename: 'Plan', id: `a:${id}`, name: id, nameEn: null } as Statement['from'],
    to: null,
    citations: places.map(([start, end, section, source = 'a:SRC']) => ({
      quote: `${start}–${end}`,
      start,
      end,
      source: { id: source },
      section: section ? { id: section } : null,
    })),
  };
}

function span(start: number, section: string | null = null, end = start + 2): Span {
  return { start, end, quote: `${start}`, section, statements: [] };
}

describe('stretches that are quoted', () => {
  test('stand once, as the text runs, the widest first, with all that rests on them', () => {
    const spans = spansOf(
      [
        statement('x', [5, 8, 'a:S1'], [2, 4], [5, 8, 'a:S1']),
        statement('y', [5, 8, 'a:S1'], [2, 9], [0, 1, undefined, 'b:SRC']),
      ],
      'a:SRC',
    );
    expect(
      spans.map(({ start, end, section, statements }) => [start, end, section, statements.map(s => s.id)]),
    ).toEqual([
      [2, 9, null, ['y']],
      [2, 4, null, ['x']],
      [5, 8, 'a:S1', ['x', 'y']],
    ]);
  });
});

describe('a text', () => {
  test('is cut where stretches begin and end, with what covers each piece from the widest to the narrowest', () => {
    expect(cutText(10, [stretch(4, 6), stretch(2, 8), stretch(5, 9)])).toEqual([
      { start: 0, end: 2, covering: [] },
      { start: 2, end: 4, covering: [1] },
      { start: 4, end: 5, covering: [1, 0] },
      { start: 5, end: 6, covering: [1, 2, 0] },
      { start: 6, end: 8, covering: [1, 2] },
      { start: 8, end: 9, covering: [2] },
      { start: 9, end: 10, covering: [] },
    ]);
    expect(cutText(0, [])).toEqual([]);
    expect(cutText(3, [])).toEqual([{ start: 0, end: 3, covering: [] }]);
    // Of another text, which goes on.
    expect(cutText(3, [stretch(1, 9), stretch(5, 6)])).toEqual([
      { start: 0, end: 1, covering: [] },
      { start: 1, end: 3, covering: [0] },
    ]);
  });

  test('is quoted, left out or neither, each character once', () => {
    const covered = coverText(
      20,
      [stretch(2, 6), stretch(4, 8), stretch(8, 9)],
      [stretch(7, 12), stretch(15, 16)],
    );
    expect(covered).toEqual({
      stretches: [
        { start: 0, end: 2, is: 'neither', by: null },
        { start: 2, end: 9, is: 'quoted', by: 0 },
        { start: 9, end: 12, is: 'leftOut', by: 0 },
        { start: 12, end: 15, is: 'neither', by: null },
        { start: 15, end: 16, is: 'leftOut', by: 1 },
        { start: 16, end: 20, is: 'neither', by: null },
      ],
      figures: { quoted: 7, leftOut: 4, neither: 9 },
    });
  });

  test('is drawn in as many pieces as there is room for, from end to end', () => {
    const quoted = Array.from({ length: 1_000 }, (_, i) => stretch(i * 10, i * 10 + 9));
    const { stretches } = coverText(10_000, quoted, []);
    const drawn = drawnStretches(stretches, 10_000, 100);
    expect(drawn).toHaveLength(100);
    expect(drawn.map(({ start }) => start).slice(0, 3)).toEqual([0, 100, 200]);
    expect(drawn.at(-1)!.end).toBe(10_000);
    expect(drawn.every(({ is }) => is === 'quoted')).toBe(true);
    expect(drawnStretches(stretches, 10_000, 5_000)).toBe(stretches);
  });
});

describe('quotations', () => {
  const spans = [span(0), span(3, 'S1'), span(6, 'S1'), span(9), span(12, 'S2')];

  test('are parted by sections, what is in none after these comes last', () => {
    expect(partsOf(spans).map(({ key, spans }) => [key, spans.map(({ start }) => start)])).toEqual([
      ['lead', [0]],
      ['S1', [3, 6]],
      ['S2', [12]],
      ['rest', [9]],
    ]);
    expect(partsOf([span(1), span(4)]).map(({ key }) => key)).toEqual(['lead']);
    expect(partsOf([])).toEqual([]);
  });

  test('come in pages, each of which an offset leads to', () => {
    const parts = partsOf(spans);
    const page = (from: number) => {
      const { parts: shown, ...rest } = pageOfParts(parts, from, 2);
      return { ...rest, starts: shown.flatMap(({ spans }) => spans.map(({ start }) => start)) };
    };
    expect(page(0)).toEqual({ first: 1, last: 2, previous: null, next: 6, starts: [0, 3] });
    expect(page(4)).toEqual({ first: 3, last: 4, previous: 0, next: 9, starts: [6, 12] });
    expect(page(9)).toEqual({ first: 5, last: 5, previous: 6, next: null, starts: [9] });
    expect(page(99)).toEqual(page(9));
    expect(pageOfParts([], 0, 2)).toEqual({ parts: [], first: 0, last: 0, previous: null, next: null });
  });

  test('that start together stand on one page', () => {
    const together = partsOf([span(0), span(4, null, 9), span(4, null, 8), span(4, null, 7), span(9)]);
    const { first, last, next } = pageOfParts(together, 0, 2);
    expect([first, last, next]).toEqual([1, 4, 9]);
  });
});

describe('a file', () => {
  const contents = '\uFEFF甲 乙\n丙丁𠮷\r\n己庚辛\n';
  const text = readText(contents);
  const quoted = (start: number, end: number) => ({
    ...stretch(start, end),
    quote: [...text.bare].slice(start, end).join(''),
  });

  test('is cut into pieces that make it up again, white space inside words with them', () => {
    const pieces = markPieces(
      contents,
      text,
      [quoted(1, 5), quoted(1, 2), quoted(2, 5), quoted(4, 6)],
      [stretch(7, 8)],
    );
    expect(pieces.map(piece => piece.text).join('')).toBe(contents);
    expect(pieces.filter(({ of }) => of !== null)).toEqual([
      {
        text: '乙',
        of: { start: 1, end: 2, is: 'quoted' },
        begin: [stretch(1, 5), stretch(1, 2)],
        hidden: [],
      },
      { text: '丙丁', of: { start: 2, end: 5, is: 'quoted' }, begin: [stretch(2, 5)], hidden: [] },
      // The widest is nowhere the narrowest, so it is told where it ends.
      { text: '𠮷', of: { start: 4, end: 6, is: 'quoted' }, begin: [stretch(4, 6)], hidden: [stretch(1, 5)] },
      { text: '己', of: { start: 4, end: 6, is: 'quoted' }, begin: [], hidden: [] },
      { text: '辛', of: { start: 7, end: 8, is: 'leftOut' }, begin: [], hidden: [] },
    ]);
  });

  test('of which nothing is quoted, or which is empty, is shown as it is', () => {
    expect(
      markPieces(contents, text, [], [])
        .map(piece => piece.text)
        .join(''),
    ).toBe(contents);
    expect(markPieces('', readText(''), [], [])).toEqual([]);
    expect(markPieces(' \n', readText(' \n'), [], [])).toEqual([
      { text: ' \n', of: null, begin: [], hidden: [] },
    ]);
  });

  test('has the quotations whose words stand at their places, however its lines break', () => {
    const quotations = [quoted(0, 2), quoted(2, 5), quoted(5, 8)];
    expect(standingIn(readText('甲乙丙\n丁𠮷己庚 辛'), quotations)).toEqual(quotations);
    expect(standingIn(readText('甲乙丙丁己庚辛'), quotations)).toEqual([quotations[0]]);
    expect(standingIn(readText('乙甲'), quotations)).toEqual([]);
  });

  test('of the fixtures has each quotation of its lock at its place', () => {
    const folder = 'test/dataset/fixtures/harbour';
    const lock = JSON.parse(readFileSync(`${folder}/citations.lock.json`, 'utf8'));
    const { quotations } = lock['harbour:SRC'];
    const harbour = readFileSync(`${folder}.txt`, 'utf8');
    const pieces = markPieces(harbour, readText(harbour), quotations, []);
    expect(standingIn(readText(harbour), quotations)).toEqual(quotations);
    expect(pieces.map(piece => piece.text).join('')).toBe(harbour);
    const begun = pieces.flatMap(({ begin }) => begin);
    expect(begun).toHaveLength(quotations.length);
    const led = pieces.flatMap(({ of, hidden }) => [...(of ? [of] : []), ...hidden]);
    for (const { start, end } of quotations)
      expect(
        led.some(one => one.start === start && one.end === end),
        `${start}–${end}`,
      ).toBe(true);
  });
});
