import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Property } from '../catalogue/catalogue.ts';
import type { Value } from './parseYaml.ts';

/** What a property holds. Whether a number is an Int or a Float is said by the property. */
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/** What is read, or why it cannot be: a sentence that starts with "must". */
export type Reading<T> = { readonly value: T } | { readonly problem: string };

/** Reads a property from a file. */
export function readValue(
  property: Pick<Property, 'type' | 'enumValues' | 'isList'>,
  value: Value,
): Reading<PropertyValue> {
  if (!property.isList) return readOne(property, value);
  if (value.type !== 'list') return { problem: `must be a list, such as [a, b], not ${show(value)}.` };
  const values = [];
  for (const item of value.items) {
    const read = readOne(property, item);
    if ('problem' in read) return { problem: `must be a list in which every item ${read.problem}` };
    values.push(read.value);
  }
  return { value: values };
}

function readOne(
  property: Pick<Property, 'type' | 'enumValues'>,
  value: Value,
): Reading<string | number | boolean> {
  const given = value.type === 'scalar' ? value.value : null;
  if (property.enumValues) {
    if (typeof given === 'string' && property.enumValues.includes(given)) return { value: given };
    const advice = didYouMean(suggestionList(String(given), property.enumValues));
    return { problem: `must be ${expected(property)}, not ${show(value)}.${advice}` };
  }
  const problem = { problem: `must be ${expected(property)}, not ${show(value)}.` };
  switch (property.type) {
    case 'Int':
      // The Int of GraphQL has 32 bits.
      return typeof given === 'number' && (given | 0) === given ? { value: given } : problem;
    case 'Float':
      return typeof given === 'number' && Number.isFinite(given) ? { value: given } : problem;
    case 'Boolean':
      return typeof given === 'boolean' ? { value: given } : problem;
    case 'Date':
      // YAML reads a year alone as a number.
      return isDate(String(given)) ? { value: String(given) } : problem;
    default:
      if (typeof given === 'string') return given.trim() === '' ? problem : { value: given };
      return given === null ? problem : { problem: `${problem.problem} Put it in quotes.` };
  }
}

/** What one value of the property has to be, to complete a message. */
export function expected({ type, enumValues }: Pick<Property, 'type' | 'enumValues'>): string {
  if (enumValues) return `one of ${enumValues.join(', ')}`;
  switch (type) {
    case 'Int':
      return 'a whole number';
    case 'Float':
      return 'a number';
    case 'Boolean':
      return 'true or false';
    case 'Date':
      return 'a date, YYYY, YYYY-MM or YYYY-MM-DD';
    default:
      return 'text';
  }
}

/** A value of a file as a message shows it. */
export function show(value: Value): string {
  switch (value.type) {
    case 'list':
      return `a list of ${value.items.length}`;
    case 'mapping':
      return `a mapping of ${[...value.fields.keys()].join(', ') || 'nothing'}`;
    case 'scalar':
      return value.value === null ? 'nothing' : JSON.stringify(value.value);
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year!, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
