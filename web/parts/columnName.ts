import type { ChartProps } from '../props.ts';
import { words } from '../words.ts';

/** A name in the model in words of the page: of a kind, of an enum's value, of a field; null where there are no better ones. */
export function wordOf(
  { language, vocabulary }: Pick<ChartProps, 'language' | 'vocabulary'>,
  name: string,
): string | null {
  return words[language].fields[name] ?? vocabulary[name]?.[language] ?? null;
}

/** What a column is called: what leads to it, with dots between. */
export function columnName(props: Pick<ChartProps, 'language' | 'vocabulary'>, name: string): string {
  return name
    .split('.')
    .map(part => wordOf(props, part) ?? part.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`))
    .join(' · ');
}
