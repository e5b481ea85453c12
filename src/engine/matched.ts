import { isChinese, searchWords, tokenText, wordTokens } from '../catalogue/searchWords.ts';
import { spokenFields } from '../catalogue/storage.ts';
import type { MatchedShape } from './plan.ts';
import { isSpoken, isWritten } from './search.ts';

/** A text of an entity, and the field that holds it. */
interface FieldText {
  readonly field: string;
  readonly text: string;
}

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
  const found = shape.words.flatMap(word => {
    const byText = texts[written.findIndex(tokens => isWritten(word, tokens))];
    return byText ?? spoken[Math.floor(pinyin.findIndex(tokens => isSpoken(word, tokens)) / 2)] ?? [];
  });
  return [...new Set(found)].map(match =>
    Object.fromEntries(
      shape.fields.map(([key, name]) => [key, name === '__typename' ? 'SearchMatch' : match[name]]),
    ),
  );
}
