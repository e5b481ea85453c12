import type { Span } from '../formats/text.ts';
import type { Dataset, LeftOut, Statement } from './dataset.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of a source, and what the dataset makes of it. */
export interface CoveredSentence extends Span {
  /** Of the file, from 1. */
  readonly line: number;
  readonly state: 'quoted' | 'leftOut' | 'gap';
  /** Why it is left out; null when it is not. */
  readonly reason: string | null;
  /** How many statements quote it. */
  readonly statements: number;
  /** How many of its characters are quoted. */
  readonly quoted: number;
}

export interface Coverage {
  /** The id of the source. */
  readonly source: string;
  readonly sentences: readonly CoveredSentence[];
  /** How many code points the text has without white space. */
  readonly characters: number;
  /** How many of them stand in a quotation. */
  readonly quoted: number;
  /** Whether a character is quoted, by its place in the text without white space. */
  readonly marks: readonly boolean[];
}

/**
 * Says for each sentence of a source whether the dataset quotes it, leaves it out or passes it over. `contents` is the text
 * of the source, as its file has it.
 */
export function coverSource(dataset: Dataset, source: string, contents: string): Coverage {
  const characters = [...contents.replace(/[\p{White_Space}\uFEFF]/gu, '')].length;
  const statements = [...dataset.entities, ...dataset.relations].map(({ statement }) => statement);
  const marks = markQuoted(statements, source, characters);
  const leftOut = dataset.leftOut.filter(item => item.source === source);
  const points = [...contents];
  let line = 1;
  let raw = 0;
  const sentences = splitSentences(contents).map((sentence): CoveredSentence => {
    for (; raw < sentence.rawStart; raw++) if (points[raw] === '\n') line++;
    const reason = leftOut.find(item => isWithin(sentence, item))?.reason ?? null;
    const count = statements.filter(({ citations }) =>
      citations.some(c => c.source === source && c.start < sentence.end && sentence.start < c.end),
    ).length;
    const state = count > 0 ? 'quoted' : reason === null ? 'gap' : 'leftOut';
    return {
      ...sentence,
      line,
      state,
      reason: state === 'leftOut' ? reason : null,
      statements: count,
      quoted: countMarks(marks.slice(sentence.start, sentence.end)),
    };
  });
  return { source, sentences, characters, quoted: countMarks(marks), marks };
}

function markQuoted(statements: readonly Statement[], source: string, characters: number): boolean[] {
  const marks = new Array<boolean>(characters).fill(false);
  for (const { citations } of statements)
    for (const citation of citations)
      if (citation.source === source) marks.fill(true, citation.start, citation.end);
  return marks;
}

function countMarks(marks: readonly boolean[]): number {
  return marks.filter(isQuoted => isQuoted).length;
}

function isWithin(sentence: Span, { start, end }: LeftOut): boolean {
  return start <= sentence.start && sentence.end <= end;
}
