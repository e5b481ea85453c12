import { type Catalogue, kindNamed, type Property } from '../catalogue/catalogue.ts';
import {
  citationLists,
  fold,
  foldedName,
  isText,
  nameSortKey,
  orderedName,
  orderKey,
} from '../catalogue/storage.ts';
import type { Citation, Entity, StatedRelation, Statement } from './dataset.ts';
import { searchProperties } from './searchProperties.ts';
import type { PropertyValue } from './value.ts';

// What Neo4j is given. Integers are bigints, as a number becomes a Float.

type Stored = string | bigint | number | boolean | readonly (string | bigint | number | boolean)[];

export interface NodeRow {
  readonly id: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, Stored>>;
}

export interface RelationRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Stored>>;
}

/** To be raised when equal files come to be written as other rows, so that the graph is written anew. */
export const rowsVersion = 3;

/** What is derived from names by the readings of Chinese characters. */
export interface Readings {
  readonly nameSort: (name: string) => string;
  readonly pinyinKeys: (name: string) => string[][];
}

/** The node of an entity, with what is derived from it: see `catalogue/storage.ts`. */
export function nodeRow(
  { id, kind, values, statement }: Entity,
  dataset: string,
  catalogue: Catalogue,
  { nameSort, pinyinKeys }: Readings,
): NodeRow {
  const properties: Record<string, Stored> = { id, dataset, ...statementProperties(statement) };
  const layout = kindNamed(catalogue, kind);
  for (const property of layout.properties.values()) {
    const value = values.get(property.name);
    if (value === undefined) continue;
    if (isText(property)) Object.assign(properties, textForms(property.name, value));
    else properties[property.name] = stored(property, value);
  }
  // Cursors give the key back as a parameter.
  properties[nameSortKey] = orderKey(nameSort(String(values.get('name'))));
  const quotes = statement.citations.map(({ quote }) => quote);
  const read = (property: string) => values.get(property);
  Object.assign(properties, searchProperties(layout, read, quotes, pinyinKeys));
  return { id, kind, properties };
}

/** The relationship of a relation. */
export function relationRow({ type, from, to, statement }: StatedRelation, dataset: string): RelationRow {
  return { type, from, to, properties: { dataset, ...statementProperties(statement) } };
}

function statementProperties({
  assertion,
  basis,
  reason,
  note,
  citations,
}: Statement): Record<string, Stored> {
  return {
    ...(assertion && { assertion }),
    ...(basis && { basis }),
    ...(reason && textForms('reason', reason)),
    ...(note && textForms('note', note)),
    ...(citations.length > 0 && citationProperties(citations)),
  };
}

function citationProperties(citations: readonly Citation[]): Record<string, Stored> {
  const column = (field: keyof typeof citationLists): [string, Stored] => [
    citationLists[field],
    citations.map(citation => {
      const value = citation[field];
      return typeof value === 'number' ? BigInt(value) : (value ?? '');
    }),
  ];
  return Object.fromEntries((Object.keys(citationLists) as (keyof typeof citationLists)[]).map(column));
}

function stored({ type }: Property, value: PropertyValue): Stored {
  if (type !== 'Int') return value;
  return typeof value === 'object' ? value.map(BigInt) : BigInt(value);
}

/** A text, or a list of texts, in each form that is compared; the key of order only where it differs. */
function textForms(name: string, value: PropertyValue): Record<string, Stored> {
  const map = (change: (text: string) => string): string | string[] =>
    typeof value === 'object' ? value.map(item => change(String(item))) : change(String(value));
  const ordered = map(orderKey);
  const differs = JSON.stringify(ordered) !== JSON.stringify(value);
  return { [name]: value, [foldedName(name)]: map(fold), ...(differs && { [orderedName(name)]: ordered }) };
}
