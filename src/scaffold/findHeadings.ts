import { locate, readText } from '../formats/text.ts';

/** A heading and which occurrence of its words in the text it is, from 1. */
export interface Heading {
  readonly heading: string;
  readonly occurrence: number;
}

/** Ways of numbering headings, the coarsest first; the group is the number. */
const numberings = [
  /^第([一二三四五六七八九十]+|\d+)[章部篇节]/,
  /^([一二三四五六七八九十]+)、/,
  /^(?:Chapter|Part|Section)\s+(\d+)\b/i,
  /^(\d+)(?:[.．、]\s*|\s+)\p{Letter}/u,
];

/**
 * The headings of a text, where they are plain to see: lines in Markdown with the fewest `#` that several have, or short
 * lines without a full stop that are numbered from one without a gap. Any other text has none; whoever reads it knows.
 */
export function findHeadings(contents: string): Heading[] {
  const text = readText(contents);
  const lines = linesOf(contents).filter(({ line }) => [...line].length <= 40);
  const markdown = ['#', '##', '###']
    .map(marks =>
      lines
        .filter(({ line }) => line.startsWith(`${marks} `))
        .map(({ line, start }) => ({ line: line.slice(marks.length).trim(), start: start + marks.length })),
    )
    .find(found => found.length > 1);
  const numbered = numberings
    .map(numbering =>
      lines
        .filter(({ line }) => numbering.test(line) && !/[。；，.;,:：？?!！]$/.test(line))
        .map(({ line, start }) => ({ line, start, number: numberOf(numbering.exec(line)![1]!) })),
    )
    .find(found => found.length > 1 && found.every(({ number }, i) => number === i + 1));
  return (markdown ?? numbered ?? []).flatMap(({ line, start }) => {
    for (let occurrence = 1; ; occurrence++) {
      const span = locate(text, line, occurrence);
      if (span === null) return [];
      if (span.rawStart >= start) return [{ heading: line, occurrence }];
    }
  });
}

/** The lines with something in them, and where each starts in code points. */
function linesOf(contents: string): { line: string; start: number }[] {
  let start = 0;
  return contents.split('\n').flatMap(whole => {
    const indent = whole.length - whole.trimStart().length;
    const found = { line: whole.trim(), start: start + indent };
    start += [...whole].length + 1;
    return found.line === '' ? [] : [found];
  });
}

/** The value of a number up to 99, in digits or as Chinese writes it. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const digit = (sign: string | undefined) => (sign ? '一二三四五六七八九'.indexOf(sign) + 1 : 0);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  return (written.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}
