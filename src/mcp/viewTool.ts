import { badInput } from '../engine/errors.ts';
import type { FieldValue } from '../formats/field.ts';
import type { AnswerObject } from '../views/answer.ts';
import { checkEntities } from '../views/checkEntities.ts';
import type { Cut } from '../views/cuts.ts';
import type { Reader } from '../views/reader.ts';
import { readWhole } from '../views/readWhole.ts';
import { type Row, rowsOf } from '../views/rows.ts';
import { citationsOf, type Passage, passagesOf, sourcesColumn, withSources } from '../views/sources.ts';
import { tableRows } from '../views/table.ts';
import type { View } from '../views/view.ts';
import { answerText } from './answer.ts';
import { inputSchemaOf, type JsonObjectSchema } from './inputSchema.ts';
import type { McpParts } from './parts.ts';
import { addressOf, readArguments } from './readArguments.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import type { Tool } from './tool.ts';

/** An agent reads all of an answer: more rows than that, or more characters in them, are left to the page of the view. */
const mostRows = 200;
const mostCharacters = 80_000;

/** A view that is longer is not read on only to count its rows. */
const mostCounted = 5_000;

/** A view as a tool: its parameters are those of the view, its rows carry the words that prove them. */
export function viewTool(found: View, { catalogue }: Pick<McpParts, 'catalogue'>): Tool {
  const view = withSources(found);
  const { name, title, description, parameters } = view;
  return {
    name,
    title: inBoth(title.en, title.zh),
    description: [inBoth(title.en, title.zh), description && inBoth(description.en, description.zh), hint]
      .filter(text => text)
      .join('\n'),
    inputSchema: inputSchemaOf(parameters),
    outputSchema,
    async call(given, { reader }) {
      const variables = readArguments(parameters, given, 'The view');
      const faults = await checkEntities(parameters, variables, catalogue, reader);
      if (faults.length > 0) throw badInput(faults.join('\n'));
      const told = await readRecords(view, variables, reader);
      const { records, total, cuts } = told;
      const query = addressOf(given, 'The view').toString();
      const address = (ending: string) => `/views/${name}${ending}${query && `?${query}`}`;
      const structuredContent = {
        title: title.en,
        columns: view.columns.map(({ field }) => ({
          name: field.name,
          type: field.type,
          description: field.description,
        })),
        rows: records.map(({ values, passages }) => ({
          ...values,
          ...(passages.length > 0 && { [sourcesColumn.field.name]: passages }),
        })),
        shown: records.length,
        total,
        complete: records.length === total && cuts.length === 0,
        cuts,
        url: address(''),
      };
      const text = [
        inBoth(title.en, title.zh),
        '',
        ...(records.length > 0
          ? [renderRecords(view, records)]
          : ['No rows: nothing fulfils the conditions.']),
        '',
        ...describeLeftOut(told, address('.csv')),
        `Page: ${address('')}`,
      ].join('\n');
      return { ...answerText(text, 'Narrow it by parameters.'), structuredContent };
    },
  };
}

const hint =
  'Rows carry quotations (`_sources`) where the view goes by relations; for those of an `id` in a row, and for reasons, ask `entity`.';

function inBoth(en: string, zh: string): string {
  return en === zh ? en : `${en} ${zh}`;
}

const outputSchema: JsonObjectSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    columns: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, type: { type: 'string' }, description: { type: 'string' } },
        required: ['name', 'type', 'description'],
      },
    },
    rows: {
      type: 'array',
      description:
        'Each an object by the names of the columns; `_sources` are quotations with source and place',
      items: { type: 'object' },
    },
    shown: { type: 'integer', description: 'How many rows there are here' },
    total: { type: ['integer', 'null'], description: 'How many there are; null for more than were counted' },
    complete: { type: 'boolean', description: 'Nothing is left out' },
    cuts: {
      type: 'array',
      description: 'Lists that the view itself shows in part',
      items: { type: 'object' },
    },
    url: { type: 'string', description: 'The page of the view, on the server of plangraph' },
  },
  required: ['title', 'columns', 'rows', 'shown', 'total', 'complete', 'cuts', 'url'],
};

interface Record {
  readonly values: Readonly<{ [column: string]: FieldValue | null }>;
  readonly passages: readonly Passage[];
  /** The same as lines of text. */
  readonly lines: readonly string[];
}

interface Told {
  readonly records: readonly Record[];
  /** Null where the view has more rows than are counted. */
  readonly total: number | null;
  readonly cuts: readonly Cut[];
}

async function readRecords(
  view: View,
  variables: Readonly<{ [name: string]: unknown }>,
  reader: Reader,
): Promise<Told> {
  const reading = readWhole(view, variables, reader);
  const records: Record[] = [];
  let total = 0;
  let characters = 0;
  for await (const piece of reading.pieces) {
    for (const record of recordsOf(view, piece)) {
      total += 1;
      if (records.length === mostRows || characters > mostCharacters) continue;
      records.push(record);
      characters += JSON.stringify([record.values, record.passages]).length;
    }
    if (total > mostCounted) return { records, total: null, cuts: reading.cuts() };
  }
  return { records, total, cuts: reading.cuts() };
}

function* recordsOf(view: View, piece: AnswerObject): Generator<Record> {
  const columns = view.columns.filter(column => column !== sourcesColumn);
  // The rows of a cross table are no rows of the answer, and stand in many places.
  const rows = view.wantsSources ? rowsOf(view, piece) : null;
  for (const cells of tableRows(view, piece)) {
    const row: Row = rows?.next().value ?? [];
    yield {
      values: Object.fromEntries(columns.map(({ field }, i) => [field.name, cells[i] ?? null])),
      passages: passagesOf(row),
      lines: citationsOf(row),
    };
  }
}

function renderRecords({ columns }: View, records: readonly Record[]): string {
  const names = columns.map(({ field }) => field.name);
  return renderMarkdown(
    names,
    records.map(({ values, lines }) =>
      names.map(name =>
        name === sourcesColumn.field.name ? lines.join('; ') : inText(values[name] ?? null),
      ),
    ),
  );
}

function inText(value: FieldValue | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

function describeLeftOut({ records, total, cuts }: Told, csv: string): string[] {
  const rows =
    records.length === total
      ? []
      : [
          `First ${records.length} of ${total ?? `more than ${mostCounted.toLocaleString('en-US')}`} rows; narrow it by parameters, or read all at ${csv}`,
        ];
  const lists = cuts.map(
    ({ path, shown, total }) => `Not whole: ${path} shows ${shown} of ${total ?? 'perhaps more'}.`,
  );
  return [...rows, ...lists];
}
