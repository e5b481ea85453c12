import type { Span } from '../formats/text.ts';

/**
 * Splits a text into its sentences, in order. A sentence ends with 。！？ or ；, or with . ! ? ; before a space, or where a
 * heading, a caption or a paragraph ends. White space and lines without a letter or digit are in none.
 *
 * - A mark inside brackets or quotation marks ends nothing, but 。！？ right before a closing quotation mark does, unless a
 *   comma or another mark goes on with the sentence. The ellipsis ends nothing.
 * - A bracket between the end of a sentence and the end of its paragraph belongs to that sentence: （责任单位：…）.
 * - A line end is the end of a paragraph, unless the text is wrapped, that is, most lines stop in mid-sentence. Then a line
 *   runs on when it is about as long as the others, and no blank line follows, where those are not everywhere.
 *
 * Intl.Segmenter does not do: it stops at every line end, does not stop at ；, splits inside quotation marks and parts
 * （责任单位：…） from its sentence.
 */
export function splitSentences(contents: string): Span[] {
  const text = readPoints(contents);
  return paragraphsOf(text)
    .flatMap(paragraph => splitParagraph(text, paragraph))
    .filter(([start, end]) => text.points.slice(start, end).some(({ point }) => /[\p{L}\p{N}]/u.test(point)))
    .map(([start, end]) => ({
      start,
      end,
      rawStart: text.points[start]!.raw,
      rawEnd: text.points[end - 1]!.raw + 1,
    }));
}

/** From, and up to but without, in code points that are no white space. */
type Range = readonly [start: number, end: number];

/** A code point that is no white space. */
interface Point {
  readonly point: string;
  readonly raw: number;
  /** White space follows, or the end of the text. */
  readonly isBeforeSpace: boolean;
}

interface Line {
  readonly range: Range;
  readonly text: string;
  /** In full-width characters. */
  readonly width: number;
  readonly isBeforeBlank: boolean;
}

interface Points {
  readonly points: readonly Point[];
  /** The lines that say something. */
  readonly lines: readonly Line[];
}

const blank = /[\p{White_Space}\uFEFF]/u;
const lineEnd = /\n|\r(?!\n)|[\u2028\u2029]/u;

function readPoints(contents: string): Points {
  const points: Point[] = [];
  const lines: Line[] = [];
  let raw = 0;
  for (const line of contents.split(lineEnd)) {
    const characters = [...line];
    const start = points.length;
    for (const [i, point] of characters.entries()) {
      const next = characters[i + 1];
      if (!blank.test(point))
        points.push({ point, raw: raw + i, isBeforeSpace: next === undefined || blank.test(next) });
    }
    raw += characters.length + 1;
    const range: Range = [start, points.length];
    const text = points
      .slice(...range)
      .map(({ point }) => point)
      .join('');
    // A line of stars parts paragraphs as a blank one does.
    if (/[\p{L}\p{N}。！？；”）]/u.test(text))
      lines.push({ range, text, width: widthOf(text), isBeforeBlank: false });
    else if (lines.length > 0) lines.push({ ...lines.pop()!, isBeforeBlank: true });
  }
  return { points, lines };
}

function widthOf(text: string): number {
  return [...text].reduce((width, point) => width + (point < '\u2000' ? 0.5 : 1), 0);
}

function paragraphsOf({ lines }: Points): Range[] {
  const isWrapped = mostOf(lines, ({ text }) => !/[。！？；：…”」』）)】.!?;:]$/u.test(text));
  const isSpaced = mostOf(lines, line => line.isBeforeBlank);
  const usual = lines.map(({ width }) => width).sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  const runsOn = ({ text, width, isBeforeBlank }: Line, next: Line) => {
    if (!isWrapped || isItem(next.text) || isByline(text) || (isBeforeBlank && !isSpaced)) return false;
    return (width >= (usual * 2) / 3 && width <= (usual * 4) / 3) || /[，、,]$/.test(text);
  };
  const paragraphs: Range[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const start = before && runsOn(before, line) ? paragraphs.pop()![0] : line.range[0];
    paragraphs.push([start, line.range[1]]);
  }
  return paragraphs;
}

function mostOf<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.filter(test).length * 2 > items.length;
}

/** What opens a line: ▶ and the like, and the number of a heading, 一、 or （一）. */
const itemMark = /^(\p{So}|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u;
const isItem = (line: string) => itemMark.test(line);
/** An item without a mark in it is no sentence that runs on. */
const isByline = (line: string) => isItem(line) && !/[，。；：、,;:]/.test(line.replace(itemMark, ''));

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
};
const openers = new Map(Object.entries(closers).map(([open, close]) => [close, open]));

function splitParagraph({ points }: Points, [from, to]: Range): Range[] {
  const at = (i: number) => (i >= from && i < to ? points[i]!.point : '');
  const pairs = pairBrackets(at, from, to);
  const endsAt = (i: number, start: number): boolean => {
    if (/[。！？；｡]/.test(at(i))) return true;
    if (!/[.!?;]/.test(at(i)) || !points[i]!.isBeforeSpace) return false;
    if (at(i) !== '.') return true;
    const isNumber = points.slice(start, i).every(({ point }) => /[\d.]/.test(point));
    return !isNumber && /[\p{Ll}\d%)\]”"]/u.test(at(i - 1)) && !/\p{Ll}/u.test(at(i + 1));
  };

  const sentences: Range[] = [];
  let start = from;
  const end = (i: number) => {
    let after = i + 1;
    while (after < to && (endsAt(after, start) || (openers.has(at(after)) && !pairs.has(after)))) after++;
    const close = /[（(]/.test(at(after)) ? pairs.get(after) : undefined;
    if (
      close !== undefined &&
      /^[。；.;]?$/.test(
        points
          .slice(close + 1, to)
          .map(p => p.point)
          .join(''),
      )
    )
      after = to;
    sentences.push([start, after]);
    start = after;
    return after;
  };
  for (let i = from; i < to; ) {
    const close = pairs.get(i);
    if (close !== undefined) {
      const isQuoted = /[“「『]/.test(at(i)) && /[。！？]/.test(at(close - 1));
      const goesOn = close + 1 === to || /[，、；：,;:。！？…—）)]/.test(at(close + 1));
      i = isQuoted && !goesOn ? end(close) : close + 1;
    } else {
      i = endsAt(i, start) ? end(i) : i + 1;
    }
  }
  if (start < to) sentences.push([start, to]);
  return sentences;
}

/** For each opening bracket or quotation mark that is closed in the paragraph, where. */
function pairBrackets(at: (i: number) => string, from: number, to: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    if (closers[at(i)]) open.push(i);
    const opener = openers.get(at(i));
    const last = opener === undefined ? -1 : open.findLastIndex(j => at(j) === opener);
    if (last !== -1) pairs.set(open.splice(last)[0]!, i);
  }
  return pairs;
}
