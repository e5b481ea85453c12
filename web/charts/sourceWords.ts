import type { FieldValue } from '../../src/formats/field.ts';
import { sayable } from '../../src/formats/xml.ts';
import type { Mark } from '../../src/views/marks.ts';

/** What a mark says under a name, which may be one of a list or of an object: `late.unit` is a `unit`. */
export function detailOf({ details }: Mark, name: string): FieldValue | null {
  return details.find(detail => detail.name.split('.').at(-1) === name)?.value ?? null;
}

/** A value in the words of the text, where the view asks for them. */
export function sourceWords(mark: Mark): string | null {
  const value = detailOf(mark, 'valueText');
  return value === null ? null : sayable(String(value));
}
