/**
 * Where a quotation stands. All offsets count Unicode code points and are half-open: `start` and `end` in the text
 * without white space, `rawStart` and `rawEnd` in the file as it is.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
  readonly rawEnd: number;
}

/** A text that can be quoted. */
export interface Text {
  /** The text without white space. */
  readonly bare: string;
  /** For each UTF-16 unit of `bare`, and for its end, the code points of `bare` before it. */
  readonly points: Uint32Array;
  /** For each code point of `bare`, its offset in the file, in code points. */
  readonly rawOffsets: Uint32Array;
}

const blank = /[\p{White_Space}\uFEFF]/u;
const blanks = new RegExp(blank, 'gu');

/** The text of a file, a mark at its start included; null when it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text without white space (`\p{White_Space}` and U+FEFF), as quotations are compared: lines may break inside words. */
export function withoutSpace(text: string): string {
  return text.replace(blanks, '');
}

/** Makes the contents of a file quotable. */
export function readText(contents: string): Text {
  const bare = withoutSpace(contents);
  const points = new Uint32Array(bare.length + 1);
  const rawOffsets: number[] = [];
  let raw = 0;
  let unit = 0;
  for (const character of contents) {
    if (!blank.test(character)) {
      points.fill(rawOffsets.length, unit, unit + character.length);
      unit += character.length;
      rawOffsets.push(raw);
    }
    raw++;
  }
  points[unit] = rawOffsets.length;
  return { bare, points, rawOffsets: Uint32Array.from(rawOffsets) };
}

/** How many code points the text has without white space. */
export function characterCount(text: Text): number {
  return text.rawOffsets.length;
}

/**
 * Finds an occurrence of a quotation, from 1; null when there is none. Every place where the quotation starts is an
 * occurrence, so occurrences may overlap. White space is ignored on both sides.
 */
export function locate(text: Text, quote: string, occurrence: number): Span | null {
  const sought = withoutSpace(quote);
  if (sought === '') return null;
  let unit = -1;
  for (let n = 0; n < occurrence; n++) {
    unit = text.bare.indexOf(sought, unit + 1);
    if (unit === -1) return null;
  }
  const start = text.points[unit]!;
  const end = text.points[unit + sought.length]!;
  return { start, end, rawStart: text.rawOffsets[start]!, rawEnd: text.rawOffsets[end - 1]! + 1 };
}

/** How often the text has the quotation, overlapping ones counted too. */
export function countOccurrences(text: Text, quote: string): number {
  let count = 0;
  while (locate(text, quote, count + 1)) count++;
  return count;
}

/** The longest start of the quotation that the text has, to show where the two part. */
export function longestStart(text: Text, quote: string): string {
  const characters = [...quote];
  let length = characters.length;
  while (length > 0 && !locate(text, characters.slice(0, length).join(''), 1)) length--;
  return characters.slice(0, length).join('').trim();
}
