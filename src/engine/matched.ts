import {
  isChinese,
  type PlacedWord,
  placedWords,
  searchWords,
  type TextPlace,
  tokenText,
  wordTokens,
} from '../catalogue/searchWords.ts';
import { spokenFields } from '../catalogue/storage.ts';
import { spokenPlaces, writtenPlaces } from './matchPlaces.ts';
import type { MatchedField, MatchedShape } from './plan.ts';
import { isSpoken, isWritten } from './search.ts';

/** A text of an entity, and the field that holds it. */
interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Where a word stands in the text in which it was found. */
type FindPlaces = (words: readonly PlacedWord[]) => readonly TextPlace[];

/** For each word the first text that it is found in: as it is written, else by the pinyin of a name. Each text once. */
export function shapeMatched(shape: MatchedShape, row: readonly unknown[]): Record<string, unknown>[] {
  const texts = shape.texts.flatMap(({ field, column }) =>
    [row[column] ?? []].flat().map((text): FieldText => ({ field, text: String(text) })),
  );
  const words = texts.map(({ text }) => searchWords(text));
  const written = words.map(w => tokenText(wordTokens(w)));
  const spoken = texts.filter(({ field }, i) => spokenFields.includes(field) && words[i]!.some(isChinese));
  // Between bars, two for each of these: see `pinyinKeys`.
  const pinyin = String(row[shape.pinyin]).split('|').slice(1, -1);
  const found = new Map<FieldText, FindPlaces[]>();
  for (const word of shape.words) {
    const byText = texts[written.findIndex(tokens => isWritten(word, tokens))];
    const reading = byText ? -1 : pinyin.findIndex(tokens => isSpoken(word, tokens));
    const match = byText ?? spoken[Math.floor(reading / 2)];
    if (!match) continue;
    const find: FindPlaces = byText
      ? placed => writtenPlaces(word, placed)
      : placed => spokenPlaces(word, placed, pinyin[reading]!);
    found.set(match, [...(found.get(match) ?? []), find]);
  }
  return [...found].map(([match, finds]) =>
    Object.fromEntries(shape.fields.map(field => [field[0], shapeField(field, match, finds)])),
  );
}

function shapeField(field: MatchedField, { field: name, text }: FieldText, finds: readonly FindPlaces[]) {
  switch (field[1]) {
    case 'field':
      return name;
    case 'text':
      return text;
    case 'places': {
      const words = placedWords(text);
      return joinPlaces(finds.flatMap(find => find(words))).map(place =>
        Object.fromEntries(
          field[2].map(([key, name]) => [key, name === '__typename' ? 'MatchPlace' : place[name]]),
        ),
      );
    }
    case '__typename':
      return 'SearchMatch';
  }
}

/** In the order of the text; those that meet are one. */
function joinPlaces(places: readonly TextPlace[]): readonly TextPlace[] {
  const joined: TextPlace[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || place.start > last.end) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined;
}
