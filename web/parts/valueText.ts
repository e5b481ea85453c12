import type { FieldValue } from '../../src/formats/field.ts';
import type { Language, Vocabulary } from '../props.ts';
import { words } from '../words.ts';

/** A value in words, an enum's by what it means; null where nothing is stated. */
export function valueText(value: FieldValue | null, meanings: Vocabulary, language: Language): string | null {
  if (value === null || (typeof value === 'object' && value.length === 0)) return null;
  const meaning = (one: string | number | boolean) =>
    meanings[String(one)]?.[language] ?? textOf(one, language);
  return typeof value === 'object'
    ? value.map(meaning).join(language === 'zh' ? '、' : ', ')
    : meaning(value);
}

function textOf(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no;
  // Years are numbers too, and take no separators.
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return value.toLocaleString('en-US');
  return String(value);
}
