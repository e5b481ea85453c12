import type { Kind } from '../catalogue/catalogue.ts';
import { searchWords, tokenText, tokenTexts, wordTokens } from '../catalogue/searchWords.ts';
import { nameFields, searchKeys, spokenFields } from '../catalogue/storage.ts';
import type { PropertyValue } from './value.ts';

/** What search reads of an entity (see `storage.ts`), from its values and the words that are quoted for it. */
export function searchProperties(
  kind: Kind,
  read: (property: string) => PropertyValue | undefined,
  quotes: readonly string[],
  pinyinKeys: (name: string) => string[][],
): Record<string, string> {
  const textsOf = (property: string) => [read(property) ?? []].flat().map(String);
  const others = [...kind.properties.values()].filter(p => p.isSearched && !nameFields.includes(p.name));
  const texts = [...others.flatMap(p => textsOf(p.name)), ...quotes];
  return {
    [searchKeys.names]: tokenTexts(nameFields.flatMap(textsOf).map(tokensOf)),
    [searchKeys.text]: tokenText(texts.flatMap(tokensOf)),
    [searchKeys.pinyin]: tokenTexts(spokenFields.flatMap(textsOf).flatMap(pinyinKeys)),
  };
}

function tokensOf(text: string): string[] {
  return wordTokens(searchWords(text));
}
