import { pinyin } from 'pinyin-pro';
import type { ReferenceNode } from './graph.ts';

// What a search finds, in what order and why, by the words of `Query.search` and `SearchEdge` in the public schema.

interface Word {
  readonly text: string;
  readonly isChinese: boolean;
  /** Where its characters stand in the bare text that it was read from. */
  readonly at: readonly number[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly score: number;
  readonly matched: { field: string; text: string; readonly places: Place[] }[];
}

/** How well a node fulfils a search; null when it does not. */
export function searchNode({ properties }: ReferenceNode, asked: string): Found | null {
  const words = wordsOf(asked);
  const texts = ['name', 'nameEn', 'altNames', 'description', 'citationQuotes'].flatMap(property =>
    [properties[property] ?? []].flat().map(text => ({
      field: property === 'citationQuotes' ? 'citations' : property,
      text: text as string,
      words: wordsOf(text as string),
    })),
  );
  const names = texts.filter(t => ['name', 'nameEn', 'altNames'].includes(t.field));
  const readings = names
    .filter(n => n.field !== 'nameEn' && n.words.some(w => w.isChinese))
    .flatMap(n => readingsOf(n.words).map(parts => ({ ...n, parts })));

  const isWritten = (word: Word, text: { words: Word[] }) => text.words.some(w => hasAt(w, word));
  const isSpoken = (word: Word, { parts }: { parts: string[] }) => {
    const letters = lettersOf([word]);
    return letters !== null && from(parts).some(suffix => suffix.startsWith(letters));
  };
  const matches = words.map(word => {
    const text = texts.find(t => isWritten(word, t));
    if (text) return { ...text, spans: () => spansWritten(word, text.words) };
    const reading = readings.find(r => isSpoken(word, r));
    return reading && { ...reading, spans: () => spansSpoken(lettersOf([word])!, reading) };
  });
  if (matches.includes(undefined)) return null;

  const isInNames = words.every(
    word => names.some(n => isWritten(word, n)) || readings.some(r => isSpoken(word, r)),
  );
  const letters = lettersOf(words);
  const level = Math.max(
    isInNames ? 1 : 0,
    ...names.map(n => levelOfName(n.words, words)),
    ...readings.map(r => (letters === null ? 0 : levelOfReading(r.parts, letters))),
  );
  const score = level * 100 + Math.max(0, 99 - [...(properties.name as string)].length);
  const matched = matches.map(m => ({
    field: m!.field,
    text: m!.text,
    get places() {
      const spans = matches.filter(o => same(o!, m!)).flatMap(o => o!.spans());
      return placesOf(m!.text, spans);
    },
  }));
  return { score, matched: matched.filter((m, i) => matches.findIndex(o => same(o!, m)) === i) };
}

type Span = readonly [first: number, last: number];

/** The characters of a bare text that are a word in it. */
function spansWritten(word: Word, words: Word[]): Span[] {
  const { length } = [...word.text];
  return words.flatMap(({ text, at, isChinese }) =>
    at.flatMap((_, i): Span[] => {
      const isThere = [...text].slice(i, i + length).join('') === word.text;
      return isThere && (i === 0 || isChinese) ? [[at[i]!, at[i + length - 1]!]] : [];
    }),
  );
}

/** The characters of a bare name that are read as some letters, to the end of each syllable and word. */
function spansSpoken(letters: string, { words, parts }: { words: Word[]; parts: string[] }): Span[] {
  const spans = words.flatMap(({ at, isChinese }): Span[] =>
    isChinese ? at.map(i => [i, i]) : [[at[0]!, at.at(-1)!]],
  );
  return from(parts).flatMap((suffix, first): Span[] => {
    if (!suffix.startsWith(letters)) return [];
    let last = first;
    while (parts.slice(first, last + 1).join('').length < letters.length) last++;
    return [[spans[first]![0], spans[last]![1]]];
  });
}

/** The places in a text of what stands in its bare form, whole characters as they are read. */
function placesOf(text: string, spans: Span[]): Place[] {
  const bounds = [0];
  for (const { segment } of new Intl.Segmenter('en').segment(text))
    bounds.push(bounds.at(-1)! + [...segment].length);
  const before = (bound: number) => [...bareOf([...text].slice(0, bound).join(''))].length;
  const covered = new Set<number>();
  for (const [first, last] of spans) {
    const start = bounds.findLastIndex(bound => before(bound) <= first);
    const end = bounds.findIndex(bound => before(bound) > last);
    for (let i = bounds[start]!; i < bounds[end]!; i++) covered.add(i);
  }
  const starts = [...covered].filter(i => !covered.has(i - 1)).sort((a, b) => a - b);
  return starts.map(start => {
    let end = start;
    while (covered.has(end)) end++;
    return { start, end };
  });
}

function same(a: { field: string; text: string }, b: { field: string; text: string }): boolean {
  return a.field === b.field && a.text === b.text;
}

function levelOfName(name: Word[], words: Word[]): number {
  if (name.map(w => w.text).join(' ') === words.map(w => w.text).join(' ')) return 7;
  const standsAt = (i: number, isStart: boolean) =>
    words.every((word, j) => {
      const there = name[i + j]?.text ?? '';
      const isFirst = j === 0 && !isStart && word.isChinese;
      const isLast = j === words.length - 1;
      if (isFirst && isLast) return there.includes(word.text);
      if (isFirst) return there.endsWith(word.text);
      return isLast ? there.startsWith(word.text) : there === word.text;
    });
  if (standsAt(0, true)) return 6;
  return name.some((_, i) => standsAt(i, false)) ? 5 : 0;
}

function levelOfReading(parts: string[], letters: string): number {
  const [whole, ...rest] = from(parts);
  if (whole === letters) return 4;
  if (whole!.startsWith(letters)) return 3;
  return rest.some(suffix => suffix.startsWith(letters)) ? 2 : 0;
}

function hasAt(there: Word, word: Word): boolean {
  return word.isChinese ? there.text.includes(word.text) : there.text.startsWith(word.text);
}

/** The pinyin of a name, character by character, and its initials. */
function readingsOf(words: Word[]): string[][] {
  const parts = words.map(w => (w.isChinese ? syllablesOf(w.text) : [w.text]));
  const initials = parts.map((part, i) => (words[i]!.isChinese ? part.map(p => [...p][0]!) : part));
  return [parts.flat(), initials.flat()];
}

const known = new Map<string, string[]>();

function syllablesOf(text: string): string[] {
  const syllables = known.get(text) ?? pinyin(text, { toneType: 'none', v: true, type: 'array' });
  known.set(text, syllables);
  return syllables;
}

function from(parts: string[]): string[] {
  return parts.map((_, i) => pinyinForm(parts.slice(i).join('')));
}

function pinyinForm(letters: string): string {
  return [...letters].slice(0, 24).join('').replace(/v/g, 'u');
}

function lettersOf(words: Word[]): string | null {
  if (words.some(w => !/^[a-z0-9]+$/.test(w.text))) return null;
  const syllables = words.map(({ text }) => {
    const parts = text.match(/[a-z]+|[0-9]+/g)!;
    const isToned =
      parts.length % 2 === 0 &&
      parts.every((p, i) =>
        i % 2 === 0 ? /[aeiouv]/.test(p) && p.length >= 2 && p.length <= 6 : /^[1-5]$/.test(p),
      );
    return isToned ? parts.filter((_, i) => i % 2 === 0).join('') : text;
  });
  return pinyinForm(syllables.map(pinyinForm).join(''));
}

/** Folds a text, leaves out marks on Latin letters and apostrophes. */
function bareOf(text: string): string {
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').normalize('NFD');
  let bare = '';
  for (const character of folded) {
    const isMark = /\p{M}/u.test(character) && /[a-z]$/.test(bare);
    if (!isMark && !`'’ʼ`.includes(character)) bare += character;
  }
  return bare.normalize('NFC');
}

/** The words of a text, which it parts character by character. */
export function wordsOf(text: string): Word[] {
  const words: { text: string; isChinese: boolean; at: number[] }[] = [];
  let isOpen = false;
  for (const [at, character] of [...bareOf(text)].entries()) {
    const isChinese = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}/u.test(character);
    const isLetter = isChinese || /[\p{L}\p{N}\p{M}]/u.test(character);
    const last = words.at(-1);
    if (isLetter && isOpen && last!.isChinese === isChinese) {
      last!.text += character;
      last!.at.push(at);
    } else if (isLetter) words.push({ text: character, isChinese, at: [at] });
    isOpen = isLetter;
  }
  return words;
}
