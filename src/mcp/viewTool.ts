import { badInput } from '../engine/errors.ts';
import type { FieldValue } from '../formats/field.ts';
import { checkEntities } from '../views/checkEntities.ts';
import { renderCitation } from '../views/citation.ts';
import type { Cut } from '../views/cuts.ts';
import type { Reader } from '../views/reader.ts';
import { readWhole } from '../views/readWhole.ts';
import { type ShownRow, shownColumns, shownRows } from '../views/shownTable.ts';
import { sourcesColumn, withSources } from '../views/sources.ts';
import type { View } from '../views/view.ts';
import { answerText, withoutNothing } from './answer.ts';
import { tellCitations } from './citation.ts';
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
export function viewTool(
  found: View,
  { catalogue, publicUrl = '' }: Pick<McpParts, 'catalogue' | 'publicUrl'>,
): Tool {
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
      const address = (ending: string) => `${publicUrl}/views/${name}${ending}${query && `?${query}`}`;
      const structuredContent = {
        title: title.en,
        columns: view.columns.map(({ field }) => ({
          name: field.name,
          type: field.type,
          description: field.description,
        })),
        rows: records.map(({ record }) => record),
        shown: records.length,
        total,
        complete: records.length === total && cuts.length === 0,
        cuts,
        url: address(''),
      };
      const text = [
        inBoth(title.en, title.zh),
        '',
        records.length > 0 ? renderRecords(view, records) : 'No rows: nothing fulfils the conditions.',
        '',
        ...describeLeftOut(told, address('.csv')),
        `Page: ${address('')}`,
      ].join('\n');
      return { ...answerText(text, 'Narrow it by parameters.'), structuredContent };
    },
  };
}

const hint =
  'Rows carry the quotations that prove them (`_sources`); for more of an `id` in a row, and for reasons, ask `entity`.';

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

/** A row, and the same as an object. */
interface Told {
  readonly row: ShownRow;
  readonly record: Readonly<Record<string, unknown>>;
}

interface Reading {
  readonly records: readonly Told[];
  /** Null where the view has more rows than are counted. */
  readonly total: number | null;
  readonly cuts: readonly Cut[];
}

async function readRecords(
  view: View,
  variables: Readonly<Record<string, unknown>>,
  reader: Reader,
): Promise<Reading> {
  const reading = readWhole(view, variables, reader);
  const records: Told[] = [];
  let total = 0;
  let characters = 0;
  for await (const piece of reading.pieces) {
    for (const row of shownRows(view, piece)) {
      total += 1;
      if (records.length === mostRows || characters > mostCharacters) continue;
      const record = recordOf(view, row);
      records.push({ row, record });
      characters += JSON.stringify(record).length;
    }
    if (total > mostCounted) return { records, total: null, cuts: reading.cuts() };
  }
  return { records, total, cuts: reading.cuts() };
}

function recordOf(view: View, { cells, citations }: ShownRow): Readonly<Record<string, unknown>> {
  const values = shownColumns(view).map(({ field }, i) => [field.name, cells[i]?.value ?? null]);
  const sources = withoutNothing(tellCitations(citations));
  return {
    ...Object.fromEntries(values),
    ...(citations.length > 0 && { [sourcesColumn.field.name]: sources }),
  };
}

function renderRecords({ columns }: View, records: readonly Told[]): string {
  return renderMarkdown(
    columns.map(({ field }) => field.name),
    records.map(({ row: { cells, citations } }) =>
      columns.map((column, i) =>
        column === sourcesColumn ? citations.map(renderCitation).join('; ') : inText(cells[i]?.value ?? null),
      ),
    ),
  );
}

function inText(value: FieldValue | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

function describeLeftOut({ records, total, cuts }: Reading, csv: string): string[] {
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
