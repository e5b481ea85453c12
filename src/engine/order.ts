import { constantCase, type Kind, type Link } from '../catalogue/catalogue.ts';
import { isText, nameSortKey } from '../catalogue/storage.ts';
import { type Cypher, conjunction, cypher, disjunction, parameter, type Variable } from './cypher.ts';
import { badInput, cursorMismatch } from './errors.ts';
import { inForm, pattern } from './match.ts';
import { type Search, scoreOf } from './search.ts';
import { stored, type TextForm } from './where.ts';

/** One key of an order. The id always comes last and makes the order total. */
export type OrderKey = PropertyKey | CountKey | ScoreKey;

interface PropertyKey {
  readonly is: 'property';
  readonly name: string;
  readonly type: string;
  readonly form: TextForm;
  readonly isNullable: boolean;
  readonly isIndexed: boolean;
  readonly isDescending: boolean;
}

interface CountKey {
  readonly is: 'count';
  readonly link: Link;
  readonly isDescending: boolean;
}

/** How well a search is fulfilled, the best first. */
interface ScoreKey {
  readonly is: 'score';
  readonly search: Search;
  readonly isDescending: true;
}

/** The values of a row's keys, its id last; what a cursor carries. */
export type KeyValues = readonly (string | number | boolean | null)[];

const idKey: PropertyKey = {
  is: 'property',
  name: 'id',
  type: 'ID',
  form: 'exact',
  isNullable: false,
  isIndexed: true,
  isDescending: false,
};

/** The keys of an `orderBy` argument. What follows an id can decide nothing and is left out. */
export function readOrder(
  kind: Kind,
  orderBy: readonly { field: string; direction: string }[] = [],
): readonly OrderKey[] {
  const keys = orderBy.map(({ field, direction }): OrderKey => {
    const isDescending = direction === 'DESC';
    if (field === 'ID') return { ...idKey, isDescending };
    for (const link of kind.links.values())
      if (field === `${constantCase(link.name)}_COUNT`) return { is: 'count', link, isDescending };
    const { name, type, isRequired, isIndexed } = [...kind.properties.values()].find(
      p => constantCase(p.name) === field,
    )!;
    const key = { is: 'property', type, isNullable: !isRequired, isDescending } as const;
    if (name === 'name') return { ...key, name: nameSortKey, form: 'exact', isIndexed };
    // An index holds a text as it is, not its key of order.
    return isText({ type })
      ? { ...key, name, form: 'ordered', isIndexed: false }
      : { ...key, name, form: 'exact', isIndexed };
  });
  const end = keys.findIndex(k => k.is === 'property' && k.name === 'id');
  return end < 0 ? [...keys, idKey] : keys.slice(0, end + 1);
}

/** The order of a search: the best first. */
export function orderByScore(search: Search): readonly OrderKey[] {
  return [{ is: 'score', search, isDescending: true }, idKey];
}

/** The expression of a key for a node. */
export function keyOf(node: Variable, key: OrderKey): Cypher {
  switch (key.is) {
    case 'property':
      return inForm(node, key.name, key.form);
    case 'count':
      return cypher`COUNT { ${pattern(node, key.link, null, null)} }`;
    case 'score':
      return scoreOf(node, key.search);
  }
}

export function isNullable(key: OrderKey): boolean {
  return key.is === 'property' && key.isNullable;
}

/** The list that follows ORDER BY. Missing values come last, and first when the order is read backwards. */
export function orderList(
  keys: readonly OrderKey[],
  values: readonly Cypher[],
  isBackward: boolean,
): Cypher[] {
  return keys.flatMap((key, i) => {
    const value = values[i]!;
    const isDescending = key.isDescending !== isBackward;
    const term = isDescending ? cypher`${value} DESC` : value;
    // Cypher itself puts missing values last when ascending and first when descending.
    if (!isNullable(key) || isDescending === isBackward) return [term];
    return [isBackward ? cypher`${value} IS NULL DESC` : cypher`${value} IS NULL`, term];
  });
}

/**
 * The condition that a row comes after the row with the given key values, in the order read backwards when `isBackward`.
 * Its first conjunct bounds the first key alone, where that key is always there, so that an index can seek it.
 */
export function comesAfter(
  keys: readonly OrderKey[],
  values: readonly Cypher[],
  row: KeyValues,
  isBackward: boolean,
): Cypher[] {
  const parameters = keys.map((key, i) => (row[i] === null ? null : parameter(keyParameter(key, row[i]))));
  const equal = (i: number) =>
    parameters[i] ? cypher`${values[i]!} = ${parameters[i]}` : cypher`${values[i]!} IS NULL`;
  const beyond = (i: number): Cypher | null => {
    const value = values[i]!;
    const nulls = isNullable(keys[i]!);
    const isDescending = keys[i]!.isDescending !== isBackward;
    if (!parameters[i]) return isBackward ? cypher`${value} IS NOT NULL` : null;
    const further = isDescending ? cypher`${value} < ${parameters[i]}` : cypher`${value} > ${parameters[i]}`;
    return nulls && !isBackward ? cypher`(${further} OR ${value} IS NULL)` : further;
  };
  const first = keys[0]!;
  const isBound = keys.length > 1 && parameters[0] !== null && !isNullable(first);
  const alternatives = keys.flatMap((_, i) => {
    const last = beyond(i);
    // Behind the bound, a first key that is not beyond is equal. Saying so again would make Neo4j sort all that is left.
    const equals = Array.from({ length: i }, (_, j) => j)
      .slice(isBound ? 1 : 0)
      .map(equal);
    return last ? [conjunction([...equals, last])] : [];
  });
  if (!isBound) return [disjunction(alternatives)];
  const bound =
    first.isDescending !== isBackward
      ? cypher`${values[0]!} <= ${parameters[0]!}`
      : cypher`${values[0]!} >= ${parameters[0]!}`;
  return [bound, disjunction(alternatives)];
}

function keyParameter(key: OrderKey, value: unknown): unknown {
  return stored(key.is === 'property' ? key.type : 'Int', value);
}

/** What a cursor is bound to: the kind and its order, and the state of the data when a key is a count or a score. */
export function orderSignature(kind: Kind, keys: readonly OrderKey[], revision: string): string {
  const names = keys.map(k => `${signatureOf(k)}${k.isDescending ? '-' : ''}`);
  const state = keys.some(k => k.is !== 'property') ? `@${revision}` : '';
  return `${kind.name}:${names.join()}${state}`;
}

function signatureOf(key: OrderKey): string {
  switch (key.is) {
    case 'property':
      return key.name;
    case 'count':
      return `#${key.link.name}`;
    case 'score':
      return `?${key.search.words.join(' ')}`;
  }
}

/** An opaque cursor. */
export function writeCursor(signature: string, values: KeyValues): string {
  return Buffer.from(JSON.stringify([signature, ...values])).toString('base64url');
}

/**
 * The key values of a cursor. Throws BAD_USER_INPUT for what is no cursor, CURSOR_MISMATCH for one of another list, order
 * or, where counts or scores are ordered by, of an older state of the data.
 */
export function readCursor(
  cursor: string,
  signature: string,
  keys: readonly OrderKey[],
  argument: string,
): KeyValues {
  const read = parseCursor(cursor);
  if (!read) {
    throw badInput(
      `\`${argument}\` needs a cursor that this API gave, from \`pageInfo\` or \`edges { cursor }\`, but something else arrived. Start again without it.`,
    );
  }
  const [given, ...values] = read;
  if (given !== signature) {
    throw cursorMismatch(
      `\`${argument}\` needs a cursor of this list in this order${signature.includes('@') ? ' and of this state of the data' : ''}, but one of another arrived. Start again without it, or ask with the order that gave it.`,
    );
  }
  if (values.length !== keys.length || !values.every((v, i) => fits(v, keys[i]!))) {
    throw badInput(`\`${argument}\` is a cursor whose content was changed. Start again without it.`);
  }
  return values;
}

function parseCursor(cursor: string): [string, ...KeyValues] | null {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) && typeof read[0] === 'string' ? (read as [string, ...KeyValues]) : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, key: OrderKey): boolean {
  if (value === null) return isNullable(key);
  if (key.is !== 'property' || key.type === 'Int') return Number.isSafeInteger(value);
  if (key.type === 'Float') return Number.isFinite(value);
  return typeof value === (key.type === 'Boolean' ? 'boolean' : 'string');
}
