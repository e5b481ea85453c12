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
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/**
 * What can stand on a line of its own: a word with the space before it, or a Chinese character with the punctuation that no
 * line begins or ends with.
 */
const pieces =
  /[“‘（《【〔「(]*(?:\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF])[，。、；：！？）》】〕」”’)%]*|\s*[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+|\s+/gu;

/** Breaks a text into lines that are no wider than there is room. */
export function breakLabel(text: string, { width, size, lines: most }: Room): BrokenLabel {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (fits(line + piece.trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line);
    line = piece.trimStart();
    // A word that is wider than the line by itself is broken where the line ends.
    while (!fits(line)) {
      const head = longestStart(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line);
  const shown = lines.slice(0, most).map(one => one.trim());
  if (lines.length > most) {
    const last = lines.slice(most - 1).join('');
    shown[most - 1] = `${longestStart(last, start => fits(`${start}…`)).trimEnd()}…`;
  }
  return {
    lines: shown,
    size,
    width: Math.max(0, ...shown.map(one => textWidth(one, size))),
    height: shown.length * lineHeight(size),
  };
}

/** The longest start of a text that fits, of one character at least. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  let start = '';
  for (const character of text) {
    if (start !== '' && !fits(start + character)) break;
    start += character;
  }
  return start;
}
