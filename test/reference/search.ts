import { pinyin } from 'pinyin-pro';
import type { ReferenceNode } from './graph.ts';

// What a search finds, in what order and why, by the words of `Query.search` and `SearchEdge` in the public schema.

interface Word {
  readonly text: string;
  readonly isChinese: boolean;
}

interface Found {
  readonly score: number;
  readonly matched: { field: string; text: string }[];
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
  const matches = words.map(
    word => texts.find(t => isWritten(word, t)) ?? readings.find(r => isSpoken(word, r)),
  );
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
  const matched = matches.map(m => ({ field: m!.field, text: m!.text }));
  return { score, matched: matched.filter((m, i) => matches.findIndex(o => same(o!, m)) === i) };
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

/** Folds a text, leaves out marks on Latin letters and apostrophes, and parts it character by character. */
export function wordsOf(text: string): Word[] {
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').normalize('NFD');
  let bare = '';
  for (const character of folded) {
    const isMark = /\p{M}/u.test(character) && /[a-z]$/.test(bare);
    if (!isMark && !`'’ʼ`.includes(character)) bare += character;
  }
  const words: { text: string; isChinese: boolean }[] = [];
  let isOpen = false;
  for (const character of bare.normalize('NFC')) {
    const isChinese = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}/u.test(character);
    const isLetter = isChinese || /[\p{L}\p{N}\p{M}]/u.test(character);
    const last = words.at(-1);
    if (isLetter && isOpen && last!.isChinese === isChinese) last!.text += character;
    else if (isLetter) words.push({ text: character, isChinese });
    isOpen = isLetter;
  }
  return words;
}
