import type { Coverage, CoveredSentence } from '../dataset/coverage.ts';

/** A source that was covered, with the text and the name of its file. */
interface CoveredSource {
  readonly file: string;
  readonly contents: string;
  readonly coverage: Coverage;
}

const labels = { quoted: 'quoted', leftOut: 'left out', gap: 'GAP' } as const;

/**
 * The report for people: each sentence with its state, how many statements quote it, how much of it is quoted, its line and
 * its words, in which `mark` shows what is quoted; then the sums and each gap with its place.
 */
export function describeCoverage(
  { file, contents, coverage }: CoveredSource,
  mark: (words: string) => string,
): string[] {
  const { source, sentences, characters, quoted, marks } = coverage;
  const points = [...contents];
  const gaps = sentences.filter(({ state }) => state === 'gap');
  const leftOut = sentences.filter(({ state }) => state === 'leftOut');
  return [
    `${source}, ${file}`,
    '',
    'state     statements  quoted   line  sentence',
    ...sentences.map(sentence => {
      const { state, statements, line, reason } = sentence;
      const cells = [
        labels[state].padEnd(8),
        String(statements).padStart(10),
        `${Math.round(shareOf(sentence) * 100)} %`.padStart(6),
        String(line).padStart(5),
      ];
      const words = showSentence(sentence, points, marks, mark);
      return `${cells.join('  ')}  ${words}${reason === null ? '' : ` (${reason})`}`;
    }),
    '',
    `${sentences.length} sentences: ${sentences.length - gaps.length - leftOut.length} quoted, ${leftOut.length} left out, ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'}`,
    `${((100 * quoted) / characters).toFixed(1)} % of the text is quoted: ${quoted} of ${characters} characters`,
    ...gaps.map(
      ({ line, start, end }) =>
        `${file}:${line}: from ${start} to ${end} nothing is quoted, and nothing says why.`,
    ),
    '',
  ];
}

/** The same as data. It holds no words of the text. */
export function coverageJson({ file, coverage }: Omit<CoveredSource, 'contents'>) {
  const { source, sentences, characters, quoted } = coverage;
  const count = (state: CoveredSentence['state']) => sentences.filter(s => s.state === state).length;
  return {
    source,
    file,
    characters,
    quotedCharacters: quoted,
    quotedShare: quoted / characters,
    counts: { quoted: count('quoted'), leftOut: count('leftOut'), gap: count('gap') },
    sentences: sentences.map(sentence => {
      const { line, start, end, rawStart, rawEnd, state, reason, statements } = sentence;
      return {
        ...{ line, start, end, rawStart, rawEnd, state, reason, statements },
        quotedShare: shareOf(sentence),
      };
    }),
  };
}

function shareOf({ start, end, quoted }: CoveredSentence): number {
  return quoted / (end - start);
}

/** A sentence on one line: white space is one space between Latin letters and digits, and nothing elsewhere. */
function showSentence(
  { start, rawStart, rawEnd }: CoveredSentence,
  points: readonly string[],
  marks: readonly boolean[],
  mark: (words: string) => string,
): string {
  const runs: { words: string; isQuoted: boolean }[] = [];
  let place = start;
  let space = '';
  for (const point of points.slice(rawStart, rawEnd)) {
    if (/[\p{White_Space}\uFEFF]/u.test(point)) {
      space = ' ';
      continue;
    }
    const isQuoted = marks[place++]!;
    const last = runs.at(-1);
    const gap = /[!-~]$/.test(last?.words ?? '') && /[!-~]/.test(point) ? space : '';
    space = '';
    if (last && last.isQuoted === isQuoted) last.words += gap + point;
    else runs.push({ words: gap + point, isQuoted });
  }
  return runs.map(({ words, isQuoted }) => (isQuoted ? mark(words) : words)).join('');
}
