import type { FieldValue } from '../../src/formats/field.ts';
import { sayable } from '../../src/formats/xml.ts';
import type { Detail } from '../../src/views/marks.ts';
import type { Thing } from '../../src/views/thing.ts';
import type { ChartOptions } from './options.ts';
import { words } from './words.ts';

type Naming = Pick<ChartOptions, 'language' | 'wordOf'>;

/** What a thing is called in the language of a chart. */
export function nameOf({ label, labelEn, id }: Thing, { language, wordOf }: Naming): string {
  if (label === '') return words[language].notStated;
  if (id === null) return sayable(wordOf?.(label) ?? label);
  return sayable(language === 'en' ? (labelEn ?? label) : label);
}

/** The language to mark a text with in an English chart. */
export function langOf(text: string, language: ChartOptions['language']): 'zh' | undefined {
  return language === 'en' && /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}

/** All that is said of a thing where one points at it: its name, its name in the other language, its kind, then more. */
export function describeThing(thing: Thing, options: Naming, ...more: readonly string[]): string {
  const name = nameOf(thing, options);
  const other = options.language === 'en' ? thing.label : thing.labelEn;
  const kind = thing.kind && wordFor(thing.kind, options);
  return [name, other && sayable(other) !== name ? sayable(other) : null, kind, ...more]
    .filter(Boolean)
    .join('\n');
}

/** What a name of the model is called; without a word for it, as it reads: `TARGETS_INDUSTRY` is "targets industry". */
export function wordFor(name: string, { wordOf }: Naming): string {
  return (
    wordOf?.(name) ??
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replaceAll(/[_.]/g, ' ')
      .toLowerCase()
  );
}

/** A value as it is read. */
export function textOfValue(value: FieldValue | null, { language, wordOf }: Naming): string {
  if (value === null) return words[language].notStated;
  if (typeof value === 'object')
    return value.map(item => textOfValue(item, { language, ...(wordOf && { wordOf }) })).join('; ');
  if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 6 });
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return sayable(/^[A-Z][A-Z0-9_]+$/.test(value) ? (wordOf?.(value) ?? value) : value);
}

/** What is said beside a mark, a line each. */
export function describeDetails(details: readonly Detail[], options: Naming): string[] {
  const { colon } = words[options.language];
  return details.map(({ name, value }) => `${wordFor(name, options)}${colon}${textOfValue(value, options)}`);
}
