import { GraphQLError } from 'graphql';
import { shapeMatched } from './matched.ts';
import { type KeyValues, writeCursor } from './order.ts';
import { placeCells } from './placeCells.ts';
import type { ConnectionField, ConnectionShape, Fields, LookupRead, Page, RootRead, Shape } from './plan.ts';
import { tallyPart } from './tally.ts';

type Row = readonly unknown[];
type CursorShape = Extract<Shape, { is: 'cursor' }>;

/** An answer in the making: where it stands, and what went wrong so far. The path is one stack, pushed and popped. */
interface Shaping {
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
}

/**
 * An object of an answer. It inherits nothing that a response key could meet. One from `Object.create(null)` would be a
 * dictionary, which takes over half as long again to fill and to write as JSON.
 */
class Answered {
  [key: string]: unknown;
}
Object.setPrototypeOf(Answered.prototype, null);

/** A value that cannot be given as the schema promises; the nearest place that may be null becomes null. */
class Unanswerable extends Error {}

/**
 * The value of a root field, made of the records of its statement (see `compile`). What the schema promises and the data
 * does not hold is null at the nearest place that may be, and an error with its path.
 */
export function shape(
  key: string,
  read: RootRead,
  records: readonly Row[],
): { value: unknown; errors: readonly GraphQLError[] } {
  const shaping: Shaping = { path: [key], errors: [] };
  const value = orNull(shaping, () => shapeRoot(shaping, read, records));
  return { value, errors: shaping.errors };
}

function shapeRoot(shaping: Shaping, read: RootRead, records: readonly Row[]): unknown {
  switch (read.is) {
    case 'list': {
      const rows = rowsOf(records, 'rows');
      const [total] = rowsOf(records, 'total');
      const tallies = read.list.tallies.map((_, i) => rowsOf(records, tallyPart(i)));
      return shapeConnection(shaping, read.of, rows, total?.[0], tallies);
    }
    case 'lookup':
      return shapeLookup(shaping, read, records);
    case 'paths': {
      const found = records.find(record => record[0] === 'rows');
      return found ? shapeEach(shaping, read.fields, found[1] as Row[]) : null;
    }
    case 'neighbours': {
      const [groups] = rowsOf(records, 'rows');
      return groups ? shapeEach(shaping, read.fields, groups as Row[]) : null;
    }
    case 'neighbourhood': {
      const [row] = rowsOf(records, 'rows');
      return row ? shapeFields(shaping, read.fields, row) : null;
    }
    case 'statements': {
      if (rowsOf(records, 'dataset').length === 0) return null;
      const [total] = rowsOf(records, 'total');
      return shapeConnection(shaping, read.of, rowsOf(records, 'rows'), total?.[0], []);
    }
    case 'datasets':
      return shapeEach(shaping, read.fields, rowsOf(records, 'rows'));
  }
}

/** The rows of a part; a part without rows has no record. */
export function rowsOf(records: readonly Row[], part: string): Row[] {
  return (records.find(record => record[0] === part)?.[1] ?? []) as Row[];
}

function shapeLookup(shaping: Shaping, read: LookupRead, records: readonly Row[]): unknown {
  const found = new Map<string, () => unknown>();
  for (const [id, row] of rowsOf(records, 'rows'))
    found.set(id as string, () => shapeValue(shaping, read.entities!.shape, row as Row));
  for (const [id, row] of rowsOf(records, 'own'))
    found.set(`ENTITY/${id}`, () => shapeValue(shaping, read.ownStatements!.shape, row as Row));
  for (const { type, shape } of read.statements)
    for (const [from, to, row] of rowsOf(records, type))
      found.set(`${type}/${from}/${to}`, () => shapeValue(shaping, shape, row as Row));
  const one = (id: string) => orNull(shaping, () => found.get(id)?.() ?? null);
  return read.isOne ? one(read.ids[0]!) : read.ids.map((id, i) => within(shaping, i, () => one(id)));
}

function shapeFields(shaping: Shaping, fields: Fields, row: Row): Record<string, unknown> {
  const object = new Answered();
  for (const [key, shape] of fields)
    object[key] = within(shaping, key, () => shapeValue(shaping, shape, row));
  return object;
}

function shapeStatementId({ type, from, to }: Extract<Shape, { is: 'statementId' }>, row: Row): string {
  const relation = typeof type === 'string' ? type : row[type];
  return relation ? `${relation}/${row[from]}/${row[to]}` : `ENTITY/${row[from]}`;
}

function shapeEach(shaping: Shaping, fields: Fields, rows: readonly Row[]): unknown[] {
  return rows.map((row, i) => within(shaping, i, () => shapeFields(shaping, fields, row)));
}

function shapeValue(shaping: Shaping, shape: Shape, row: Row): unknown {
  switch (shape.is) {
    case 'constant':
      return shape.value;
    case 'value': {
      const value = row[shape.column] ?? null;
      if (value === null && shape.isRequired) throw missing();
      return shapeScalar(value, shape.type);
    }
    case 'object':
      return shapeFields(shaping, shape.fields, row);
    case 'row': {
      const inner = row[shape.column] as Row | null;
      if (inner === null && shape.isRequired) throw missing();
      if (inner === null) return null;
      return shape.isRequired
        ? shapeValue(shaping, shape.of, inner)
        : orNull(shaping, () => shapeValue(shaping, shape.of, inner));
    }
    case 'rows': {
      const rows = (row[shape.column] ?? null) as Row[] | null;
      if (rows === null) throw missing();
      return shapeEach(shaping, shape.fields, shape.first === undefined ? rows : rows.slice(0, shape.first));
    }
    case 'each':
      return (row[shape.column] as Row[]).map((inner, i) =>
        within(shaping, i, () => shapeValue(shaping, shape.of, inner)),
      );
    case 'statementId':
      return shapeStatementId(shape, row);
    case 'cursor':
      return shapeCursor(shape, row);
    case 'matched':
      return shapeMatched(shape, row);
    case 'cases': {
      const fields = shape.cases.get(row[shape.label] as string) ?? shape.rest;
      return shapeFields(shaping, fields, row[shape.column] as Row);
    }
    case 'connection': {
      const rows = shape.rows === null ? [] : (row[shape.rows] as Row[]);
      const total = shape.total === null ? null : row[shape.total];
      const tallies = shape.tallies.map(column => row[column] as Row[]);
      return shapeConnection(shaping, shape.of, rows, total, tallies);
    }
  }
}

/** Integers arrive as bigint, so that none is rounded on the way. */
function shapeScalar(value: unknown, type: string): unknown {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  const isExact = type === 'Int' ? number === (number | 0) : Number.isSafeInteger(number);
  if (!isExact) throw new Unanswerable(`The value ${value} does not fit ${type}.`);
  return number;
}

function shapeConnection(
  shaping: Shaping,
  { page, cursor, fields }: ConnectionShape,
  read: readonly Row[],
  total: unknown,
  tallies: readonly (readonly Row[])[] = [],
): unknown {
  const rows = page ? read.slice(0, page.size) : [];
  const hasMore = page !== null && read.length > page.size;
  if (page?.isBackward) rows.reverse();
  const object = new Answered();
  for (const [key, field] of fields) {
    object[key] = within(shaping, key, () =>
      shapeConnectionField(shaping, field, { rows, hasMore, total, tallies, page, cursor }),
    );
  }
  return object;
}

interface ConnectionRows {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: unknown;
  readonly tallies: readonly (readonly Row[])[];
  readonly page: Page | null;
  readonly cursor: CursorShape | null;
}

function shapeConnectionField(shaping: Shaping, field: ConnectionField, of: ConnectionRows): unknown {
  switch (field.is) {
    case 'constant':
      return field.value;
    case 'each':
      return of.rows.map((row, i) => within(shaping, i, () => shapeValue(shaping, field.of, row)));
    case 'totalCount':
      return shapeScalar(of.total, 'Int');
    case 'groups': {
      const { fields, tally } = field;
      return shapeEach(shaping, fields, of.tallies[tally]!);
    }
    case 'crosstab':
      return shapeFields(shaping, field.fields, placeCells(of.tallies[field.tally]![0]));
    case 'pageInfo':
      return Object.fromEntries(field.fields.map(([key, name]) => [key, pageInfo(name, of)]));
  }
}

/** Behind a cursor there is at least the row that gave it, so the side that a page started from needs no look. */
function pageInfo(name: string, { rows, hasMore, page, cursor }: ConnectionRows): unknown {
  switch (name) {
    case 'hasNextPage':
      return page!.isBackward ? page!.before !== null : hasMore;
    case 'hasPreviousPage':
      return page!.isBackward ? hasMore : page!.after !== null;
    case 'startCursor':
      return rows.length > 0 ? shapeCursor(cursor!, rows[0]!) : null;
    case 'endCursor':
      return rows.length > 0 ? shapeCursor(cursor!, rows.at(-1)!) : null;
    default:
      return 'PageInfo';
  }
}

function shapeCursor({ signature, columns }: CursorShape, row: Row): string {
  return writeCursor(
    signature,
    columns.map(column => {
      const value = row[column] ?? null;
      return typeof value === 'bigint' ? Number(value) : value;
    }) as unknown as KeyValues,
  );
}

function missing(): Unanswerable {
  return new Unanswerable('The data lacks a value that the schema promises. Import the dataset again.');
}

function within<T>({ path }: Shaping, key: string | number, work: () => T): T {
  path.push(key);
  const value = work();
  path.pop();
  return value;
}

function orNull(shaping: Shaping, work: () => unknown): unknown {
  const depth = shaping.path.length;
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error;
    shaping.errors.push(
      new GraphQLError(error.message, {
        path: [...shaping.path],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    );
    shaping.path.length = depth;
    return null;
  }
}
