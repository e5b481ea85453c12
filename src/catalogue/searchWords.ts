import { fold } from './storage.ts';

// What search takes for a word, the same for what is stored and for what is asked. A run of Chinese characters (of kana and
// hangul too) is one word and is found anywhere inside a run; any other run of letters and digits is one word and is found
// at the start of a word. All else parts words. Words are laid down as tokens, each after a space: of a Chinese run each
// character with the next one, of any other word itself. So whoever looks for a space and the tokens of a word finds just that.

const chinese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const word = new RegExp(`${chinese}+|(?:(?!${chinese})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const startsChinese = new RegExp(`^${chinese}`, 'u');

/** As much of a word as counts, in code points: the analyzer of the index would cut a longer token in two. */
const mostLetters = 100;

/** A text as it is searched: folded, Latin letters without their marks, apostrophes left out (Xi'an is xian). */
function bareText(text: string): string {
  return fold(text)
    .replace(/['’ʼ]/g, '')
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** The words of a text. */
export function searchWords(text: string): string[] {
  return bareText(text).match(word) ?? [];
}

/** A part of a text, in code points of it. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** A word of a text, with where each of its characters comes from. */
export interface PlacedWord {
  readonly word: string;
  readonly places: readonly TextPlace[];
}

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The words of a text with their places. No fold goes beyond what is read as one character. */
export function placedWords(text: string): PlacedWord[] {
  let start = 0;
  const parts = [...characters.segment(text)].map(({ segment }) => {
    const place = { start, end: start + [...segment].length };
    start = place.end;
    return { place, bare: bareText(segment) };
  });
  const joined = parts.map(({ bare }) => bare).join('');
  // A small sigma depends on what follows it, which changes no length.
  const whole = bareText(text);
  const bare = whole.length === joined.length ? whole : joined;
  const placeOf = parts.flatMap(part => Array.from({ length: part.bare.length }, () => part.place));
  return [...bare.matchAll(word)].map(({ 0: found, index }) => {
    let at = index;
    const places = [...found].map(character => {
      at += character.length;
      return placeOf[at - character.length]!;
    });
    return { word: found, places };
  });
}

export function isChinese(word: string): boolean {
  return startsChinese.test(word);
}

function tokensOf(word: string): string[] {
  if (!isChinese(word)) return [cutWord(word)];
  const characters = [...word];
  return characters.map((character, i) => character + (characters[i + 1] ?? ''));
}

/** The tokens of words, one for each Chinese character and each other word. */
export function wordTokens(words: readonly string[]): string[] {
  return words.flatMap(tokensOf);
}

/** The tokens that a text has where it has these words, one after the other: the last run may go on. */
export function openTokens(words: readonly string[]): string[] {
  const tokens = wordTokens(words);
  const last = words.at(-1);
  return last && isChinese(last) && [...last].length > 1 ? tokens.slice(0, -1) : tokens;
}

/** As much of a word as counts. */
export function cutWord(word: string): string {
  return [...word].slice(0, mostLetters).join('');
}

/** Tokens as they are laid down. */
export function tokenText(tokens: readonly string[]): string {
  return tokens.map(token => ` ${token}`).join('');
}

/** Texts as they are laid down side by side, each as its tokens between bars. */
export function tokenTexts(texts: readonly (readonly string[])[]): string {
  return ` |${texts.map(tokens => `${tokenText(tokens)} |`).join('')}`;
}

/** As much of pinyin or initials as counts, in letters. */
const mostPinyin = 24;

/** Pinyin or initials as they are compared: u for ü, which some write v. */
export function cutPinyin(letters: string): string {
  return [...letters].slice(0, mostPinyin).join('').replaceAll('v', 'u');
}

/** What a word is as pinyin or initials, without the numbers of tones; null when it cannot be. */
export function pinyinOf(word: string): string | null {
  if (!/^[a-z0-9]+$/.test(word)) return null;
  const hasTones = /^(?:(?=[a-z]*[aeiouv])[a-z]{2,6}[1-5])+$/.test(word);
  return cutPinyin(hasTones ? word.replace(/[1-5]/g, '') : word);
}
