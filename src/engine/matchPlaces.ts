import { cutWord, isChinese, type PlacedWord, pinyinOf, type TextPlace } from '../catalogue/searchWords.ts';

/** Where a word is written among the words of a text: anywhere in a run of Chinese, else at the start of a word. */
export function writtenPlaces(word: string, words: readonly PlacedWord[]): TextPlace[] {
  const sought = isChinese(word) ? word : cutWord(word);
  const { length } = [...sought];
  return words.flatMap(({ word: there, places }) => {
    const characters = [...there];
    const lastStart = isChinese(word) ? characters.length - length : 0;
    return characters.flatMap((_, i) =>
      i <= lastStart && characters.slice(i, i + length).join('') === sought
        ? [{ start: places[i]!.start, end: places[i + length - 1]!.end }]
        : [],
    );
  });
}

/** A character of Chinese, or another word: what has a token of its own in stored pinyin. */
interface Part extends TextPlace {
  /** How many letters it is written with; null for a character, whose syllable the tokens tell. */
  readonly letters: number | null;
}

/**
 * Where a word is read among the words of a name whose pinyin, or whose initials, are stored in these tokens: each is what
 * is read from one part on.
 */
export function spokenPlaces(word: string, words: readonly PlacedWord[], stored: string): TextPlace[] {
  const letters = pinyinOf(word)!;
  const parts = words.flatMap(partsOf);
  const tokens = stored.trim().split(' ');
  return tokens.flatMap((token, first) => {
    if (!token.startsWith(letters)) return [];
    let last = first;
    for (let read = lettersAt(first); read < letters.length; read += lettersAt(last)) last++;
    return [{ start: parts[first]!.start, end: parts[last]!.end }];
  });

  function lettersAt(i: number): number {
    const known = parts[i]!.letters;
    if (known !== null) return known;
    // What is left of a token without its first part begins the next one, which may be cut later.
    const next = tokens[i + 1] ?? '';
    let length = 1;
    while (!next.startsWith(tokens[i]!.slice(length))) length++;
    return length;
  }
}

function partsOf({ word, places }: PlacedWord): Part[] {
  if (isChinese(word)) return places.map(place => ({ ...place, letters: null }));
  return [{ start: places[0]!.start, end: places.at(-1)!.end, letters: word.length }];
}
