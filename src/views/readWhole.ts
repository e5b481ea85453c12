import { type DocumentNode, type GraphQLError, type GraphQLSchema, getVariableValues, Kind } from 'graphql';
import { dataChanged, tooExpensive } from '../engine/errors.ts';
import { type AnswerObject, collect, keys } from './answer.ts';
import { type Asked, askedOf, pathsOf } from './asked.ts';
import { askOn, askOnBelow, askWhole, variables as own } from './askWhole.ts';
import { type Cut, createCuts } from './cuts.ts';
import type { Reader } from './reader.ts';
import { rowsOf } from './rows.ts';
import { type Cells, tableRows } from './table.ts';
import type { View } from './view.ts';

/** A view is as long as that, and so is each list in it. */
export const mostRows = 100_000;

/**
 * How many rows of the list that is read on are asked for at a time, and of each list inside it. What may come back is the
 * product of these, so that lists in lists take smaller pages: the first sizes that the engine admits are taken.
 */
const sizes: readonly (readonly [page: number, inner: number])[] = [
  [1000, 40],
  [500, 40],
  [200, 40],
  [100, 40],
  [100, 20],
  [50, 20],
  [20, 20],
  [20, 10],
  [10, 10],
  [10, 5],
  [5, 5],
  [1, 5],
  [1, 1],
];

/** The answer to a view's query, piece by piece. */
export interface WholeReading {
  /**
   * Answers to the query, each with the next page of the list that its rows follow, and with the whole of every other list.
   * Throws the GraphQLError that the engine answers with; TOO_EXPENSIVE for a view or a list that is too long.
   */
  readonly pieces: AsyncGenerator<AnswerObject>;
  /** The lists that were not shown whole, as far as they are read. */
  readonly cuts: () => readonly Cut[];
}

/** Reads a view with values for its variables. Nothing is asked before the first piece is. */
export function readWhole(
  view: View,
  values: Readonly<Record<string, unknown>>,
  reader: Reader,
): WholeReading {
  const cuts = createCuts(coerce(view, values, reader.schema));
  return { pieces: readPieces(view, values, reader, cuts), cuts: cuts.list };
}

/** The rows of a view's table, as they come. */
export async function* readRows(view: View, { pieces }: WholeReading): AsyncGenerator<Cells> {
  for await (const piece of pieces) yield* tableRows(view, piece);
}

/** The whole answer at once. */
export async function readAnswer(view: View, reading: WholeReading): Promise<AnswerObject> {
  return (await readStart(view, reading, Number.POSITIVE_INFINITY)).data;
}

/** The start of a view in one answer. */
export interface Start {
  readonly data: AnswerObject;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/** Reads until there are so many rows, in whole pieces, and leaves the rest unread. */
export async function readStart(view: View, { pieces }: WholeReading, rows: number): Promise<Start> {
  let data: AnswerObject | null = null;
  const root = view.fields.find(({ key }) => key === view.spine[0]?.[0]);
  let read = 0;
  for await (const piece of pieces) {
    read += countRows(view, piece);
    if (data && root) append(root, data[root.key] as Page, piece[root.key] as Page);
    else data = piece;
    const isLast = !root || nextOf(piece[root.key] as Page | null) === null;
    if (read >= rows && !isLast) return { data, isWhole: false };
  }
  return { data: data!, isWhole: true };
}

/** A reading whose start is there already. */
export interface HeldReading extends WholeReading {
  /** Whether it is read to its end. */
  readonly isRead: boolean;
}

/** Reads ahead until there are so many rows, so that what fails at once does so before anything is handed on. */
export async function readAhead(view: View, reading: WholeReading, rows: number): Promise<HeldReading> {
  const held: AnswerObject[] = [];
  let read = 0;
  let isRead = false;
  while (read < rows && !isRead) {
    const { value, done } = await reading.pieces.next();
    isRead = done ?? false;
    if (done) break;
    held.push(value);
    read += countRows(view, value);
  }
  async function* pieces() {
    while (held.length > 0) yield held.shift()!;
    yield* reading.pieces;
  }
  return { pieces: pieces(), cuts: reading.cuts, isRead };
}

function countRows(view: View, piece: AnswerObject): number {
  let rows = 0;
  for (const _ of rowsOf(view, piece)) rows += 1;
  return rows;
}

/** A connection as it was asked for. */
interface Page extends AnswerObject {
  readonly [keys.page]?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly [keys.total]?: number;
}

async function* readPieces(
  view: View,
  values: Readonly<Record<string, unknown>>,
  reader: Reader,
  cuts: ReturnType<typeof createCuts>,
): AsyncGenerator<AnswerObject> {
  const queries = queriesOf(view, reader.schema);
  const { fields } = queries;
  const ask = asker(values, reader);
  const along = fields.find(({ key }) => key === view.spine[0]?.[0]);

  const first = await ask(queries.whole, { [own.counts]: true });
  for (const field of fields) {
    const page = first[field.key] as Page | null;
    if ((page?.[keys.total] ?? 0) > mostRows && page?.[keys.page])
      throw tooLong(field.key, page[keys.total]!);
    if (field !== along)
      await readOn(field, page, queries.on(field), ask, data => data[field.key] as Page | null);
  }
  await readInside(fields, first, queries, ask);
  cuts.note(fields, first);

  let piece = first;
  let rows = 0;
  for (;;) {
    for (const _ of rowsOf(view, piece)) if (++rows > mostRows) throw tooLong(view.name, null);
    yield piece;
    const after = along && nextOf(piece[along.key] as Page | null);
    if (!along || after === null) return;
    const more = await ask(queries.on(along), { [own.after]: after });
    await readInside([along], more, queries, ask);
    cuts.note([along], more);
    piece = { ...first, ...more };
  }
}

type Ask = (document: DocumentNode, more: Readonly<Record<string, unknown>>) => Promise<AnswerObject>;

/** Asks with the first sizes that are admitted, which are kept for each document. */
function asker(values: Readonly<Record<string, unknown>>, { execute, revision, signal }: Reader): Ask {
  const admitted = new Map<DocumentNode, number>();
  const state = revision();
  return async (document, more) => {
    for (let i = admitted.get(document) ?? 0; ; i++) {
      const [page, inner] = sizes[i]!;
      const variables = { ...values, [own.page]: page, [own.inner]: inner, [own.counts]: false, ...more };
      const { result } = await execute({ document, variables, signal });
      const error = result.errors?.[0];
      if (revision() !== state) throw dataChanged();
      if (!error) {
        admitted.set(document, i);
        return result.data as AnswerObject;
      }
      // Without data nothing was sent to the graph.
      const isRefused = error.extensions.code === 'TOO_EXPENSIVE' && !result.data;
      if (!isRefused || i === sizes.length - 1) throw error;
    }
  };
}

/** Reads the lists inside objects to their ends, and those inside these. */
async function readInside(
  fields: readonly Asked[],
  object: AnswerObject,
  queries: Queries,
  ask: Ask,
): Promise<void> {
  for (const field of fields) {
    if (field.fields.length === 0) continue;
    for (const item of collect(object[field.key], []) as AnswerObject[]) {
      const id = object[keys.id];
      if (id !== undefined && nextOf(item) !== null) {
        const on = queries.onBelow(field, object[keys.kind] as string);
        const askEntity: Ask = (document, more) => ask(document, { ...more, [own.id]: id });
        await readOn(
          field,
          item,
          on,
          askEntity,
          ({ node }) => (node as AnswerObject | null)?.[field.key] as Page,
        );
      }
      await readInside(field.fields, item, queries, ask);
    }
  }
}

/** Reads a list to its end. */
async function readOn(
  field: Asked,
  page: Page | null,
  document: DocumentNode,
  ask: Ask,
  pageIn: (data: AnswerObject) => Page | null,
): Promise<void> {
  for (let after = nextOf(page); after !== null; ) {
    const more = pageIn(await ask(document, { [own.after]: after }));
    if (!more) return;
    const length = append(field, page!, more);
    if (length > mostRows) throw tooLong(field.key, null);
    after = nextOf(more);
  }
}

/** Where the list goes on; null at its end. */
function nextOf(page: Page | null | undefined): string | null {
  const turned = page?.[keys.page];
  return turned?.hasNextPage ? turned.endCursor : null;
}

/** Puts the rows of a page behind those of another. Gives how many these are. */
function append({ fields }: Asked, page: Page, more: Page): number {
  let length = 0;
  for (const { key, isList, fields: inner } of fields) {
    if (!isList || inner.length === 0) continue;
    const rows = page[key] as unknown[];
    for (const row of more[key] as unknown[]) rows.push(row);
    length = rows.length;
  }
  return length;
}

function tooLong(what: string, rows: number | null): GraphQLError {
  const figure = rows === null ? 'more' : rows.toLocaleString('en-US');
  return tooExpensive(
    `A view shows at most ${mostRows.toLocaleString('en-US')} rows, but \`${what}\` has ${figure}. Narrow it by a parameter or a condition, or give it a \`first\`.`,
  );
}

/** The queries of a view as they are sent. */
interface Queries {
  readonly whole: DocumentNode;
  /** What the query as a whole asks for. */
  readonly fields: readonly Asked[];
  /** The one that goes on in a list of the query itself. */
  readonly on: (list: Asked) => DocumentNode;
  /** The one that goes on in a list of an entity of that kind. */
  readonly onBelow: (list: Asked, kind: string) => DocumentNode;
}

const known = new WeakMap<View, Queries>();

/** Made once for each view, since plans are kept by their document. */
function queriesOf(view: View, schema: GraphQLSchema): Queries {
  const ready = known.get(view);
  if (ready) return ready;
  const whole = askWhole(schema, view);
  const fields = askedOf(schema, whole, operationOf(whole));
  if (!fields) throw tooExpensive('The view asks for too many fields. Ask for fewer.');
  const made = new Map<string, DocumentNode>();
  const once = (key: string, make: () => DocumentNode) => {
    const document = made.get(key) ?? make();
    made.set(key, document);
    return document;
  };
  const numbers = new Map([...pathsOf(fields)].map((path, i) => [path.at(-1)!, i]));
  const queries = {
    whole,
    fields,
    on: (list: Asked) => once(`${numbers.get(list)}`, () => askOn(whole, list)),
    onBelow: (list: Asked, kind: string) =>
      once(`${numbers.get(list)} ${kind}`, () => askOnBelow(whole, kind, list)),
  };
  known.set(view, queries);
  return queries;
}

function operationOf({ definitions }: DocumentNode) {
  return definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
}

function coerce(view: View, values: Readonly<Record<string, unknown>>, schema: GraphQLSchema) {
  const { variableDefinitions = [] } = operationOf(view.document);
  return getVariableValues(schema, variableDefinitions, values).coerced ?? {};
}
