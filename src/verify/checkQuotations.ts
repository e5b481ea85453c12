import type { Citation } from '../dataset/dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import { type Check, citationsOf, type Material } from './material.ts';

/**
 * Each quotation is what stands at its offsets, in both counts, and is the occurrence that it says. This slices the file's
 * own code points and shares nothing with what computed the offsets. Without the text only the lengths can be compared.
 */
export const checkQuotations: Check = material => {
  const faults = findMisquoted(material);
  const said = new Set<string>();
  return citationsOf(material).flatMap(([spot, citation]): Problem[] => {
    const message = faults.get(citation);
    // Many statements share a quotation; what is wrong with it is said once.
    const whole = `${citation.source} ${citation.start} ${message}`;
    if (message === undefined || said.has(whole)) return [];
    said.add(whole);
    return [{ ...spot, message }];
  });
};

/** The citations of the dataset that do not hold, each with what is wrong with it. */
export function findMisquoted(material: Material): Map<Citation, string> {
  const texts = new Map([...material.texts].map(([id, { contents }]) => [id, readPoints(contents)]));
  const known = new Map<string, string | null>();
  const faults = new Map<Citation, string>();
  for (const [, citation] of citationsOf(material)) {
    const { quote, occurrence, source, start, end, rawStart, rawEnd } = citation;
    const key = [source, occurrence, start, end, rawStart, rawEnd, quote].join(' ');
    const text = texts.get(source);
    if (!known.has(key)) known.set(key, text ? faultInText(citation, text) : faultInLengths(citation));
    const fault = known.get(key);
    if (fault) faults.set(citation, fault);
  }
  return faults;
}

interface Points {
  /** The code points of the file. */
  readonly raw: readonly string[];
  /** Those that are no white space. */
  readonly bare: readonly string[];
}

const isSpace = (point: string) => /[\p{White_Space}\uFEFF]/u.test(point);

function readPoints(contents: string): Points {
  const raw = [...contents];
  return { raw, bare: raw.filter(point => !isSpace(point)) };
}

function faultInText(citation: Citation, { raw, bare }: Points): string | null {
  const { quote, occurrence, start, end, rawStart, rawEnd } = citation;
  const words = readPoints(quote).bare;
  const sought = words.join('');
  const inBare = bare.slice(start, end).join('');
  if (inBare !== sought) return `is "${quote}", but from ${start} to ${end} the text has "${inBare}".`;
  const inFile = raw.slice(rawStart, rawEnd);
  const found = inFile.filter(point => !isSpace(point)).join('');
  if (found !== sought)
    return `is "${quote}", but from ${rawStart} to ${rawEnd} the file has "${inFile.join('').trim()}".`;
  if (isSpace(inFile[0]!) || isSpace(inFile.at(-1)!))
    return `stands in the file from ${rawStart} to ${rawEnd}, which starts or ends with white space.`;
  const number = countUpTo(start, words, bare);
  return number === occurrence
    ? null
    : `is occurrence ${number} of "${quote}" from ${start} to ${end}, not ${occurrence}.`;
}

/** How many times the words start up to a place, which is one. */
function countUpTo(place: number, words: readonly string[], bare: readonly string[]): number {
  let count = 0;
  for (let start = 0; start <= place; start++)
    if (bare[start] === words[0] && words.every((point, i) => bare[start + i] === point)) count++;
  return count;
}

function faultInLengths({ quote, start, end, rawStart, rawEnd }: Citation): string | null {
  const { length } = readPoints(quote).bare;
  if (end - start !== length)
    return `has ${length} characters, but is said to stand from ${start} to ${end}, which are ${end - start}.`;
  return rawEnd - rawStart < length || rawStart < start
    ? `cannot stand in the file from ${rawStart} to ${rawEnd} and without white space from ${start} to ${end}.`
    : null;
}
