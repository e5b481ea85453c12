import type { Property } from '../catalogue/catalogue.ts';
import type { Statement } from '../dataset/dataset.ts';
import type { Field } from '../formats/field.ts';

const fieldTypes: Readonly<Record<string, Field['type']>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

/** The field that holds a property; enums and dates are text. */
export function fieldOf({ name, type, isList, description }: Property): Field {
  return { name, type: fieldTypes[type] ?? 'text', isList, description };
}

/** A field of one text. */
export function textField(name: string, description: string): Field {
  return { name, type: 'text', isList: false, description };
}

/** What says who vouches for an entity or a relation, but for its citations. */
export const statementFields: readonly Field[] = [
  textField('assertion', 'Whether the source says it itself (EXPLICIT) or it was inferred (INFERRED).'),
  textField('basis', 'What the statement rests on.'),
  textField('reason', 'Why an inferred statement holds.'),
  textField('note', 'What a reader should know about it.'),
];

/** The values of `statementFields`, by name. */
export function statementValues({ assertion, basis, reason, note }: Statement) {
  return { assertion, basis, reason, note };
}
