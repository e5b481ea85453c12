import { textWidth } from './textWidth.ts';

/** A text in lines, with an ellipsis where it did not fit. */
export interface BrokenLabel {
  readonly lines: readonly string[];
  readonly size: number;
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
  /** In bold type. */
  readonly isStrong?: boolean;
}

/** How much wider bold type is. */
export const strongly = 1.1;

export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/**
 * What can stand on a line of its own: a word with the space before it, as far as a hyphen, or a Chinese character, each with the punctuation
 * that no line ends or begins with.
 */
const pieces =
  /\s*[“‘（《【〔「(]*(?:[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF-]+-?|-|\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF])[，。、；：！？）》】〕」”’)%]*|\s+/gu;

/** As wide a text is at least, when no word of it is broken. */
export function narrowestWidth(
  text: string,
  { size, isStrong = false }: Pick<Room, 'size' | 'isStrong'>,
): number {
  const widths = (text.match(pieces) ?? []).map(piece => textWidth(piece.trim(), size));
  return Math.max(0, ...widths) * (isStrong ? strongly : 1);
}

/** Breaks a text into lines that are no wider than there is room, and about as long as each other. */
export function breakLabel(text: string, { width, size, lines: most, isStrong = false }: Room): BrokenLabel {
  const widthOf = (line: string) => textWidth(line.trim(), size) * (isStrong ? strongly : 1);
  let lines = breakAt(text, line => widthOf(line) <= width);
  if (lines.length > most) {
    const rest = lines
      .slice(most - 1)
      .join('')
      .trim();
    const last = longestStart(rest, start => widthOf(`${start}…`) <= width);
    lines = [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
  } else if (lines.length > 1)
    // No narrower than the widest word, which would be broken.
    for (
      let even = Math.max(widthOf(text) / lines.length, ...text.match(pieces)!.map(widthOf));
      even < width;
      even += size / 2
    ) {
      const evenly = breakAt(text, line => widthOf(line) <= even);
      if (evenly.length > lines.length) continue;
      lines = evenly;
      break;
    }
  const shown = lines.map(line => line.trim());
  return {
    lines: shown,
    size,
    width: Math.max(0, ...shown.map(widthOf)),
    height: shown.length * lineHeight(size),
  };
}

/** All of a text in lines that fit. */
function breakAt(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line);
    line = piece;
    // A word that is wider than a line is broken where that ends.
    while (!fits(line)) {
      const head = longestStart(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line];
}

/** The longest start of a text that fits, of one character at least. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  let start = '';
  for (const character of text) {
    if (start.trim() !== '' && !fits(start + character)) break;
    start += character;
  }
  return start;
}
