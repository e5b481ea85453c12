import type { Kind, Property } from '../catalogue/catalogue.ts';
import { statedProperties } from '../dataset/statement.ts';

/** The properties of a kind that a file writes under their own names. */
export function writtenProperties(kind: Kind): Property[] {
  return [...kind.properties.values()].filter(({ name }) => !statedProperties.has(name));
}

/** Whether an entry must have it: a list may be empty, and true or false is false when nothing is said. */
export function mustBeWritten({ isRequired, isList, type }: Property): boolean {
  return isRequired && !isList && type !== 'Boolean';
}
