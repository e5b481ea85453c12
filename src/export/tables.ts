import type { Kind } from '../catalogue/catalogue.ts';
import type { Dataset, Entity, Statement } from '../dataset/dataset.ts';
import { statedProperties } from '../dataset/statement.ts';
import { renderCsv } from '../formats/csv.ts';
import type { Field, FieldValue } from '../formats/field.ts';
import type { Table } from '../formats/table.ts';
import type { ExportContext } from './context.ts';
import { endsOf } from './end.ts';
import { fieldOf, statementFields, statementValues, textField } from './fields.ts';

/** The CSV files of a dataset, by name: one for each of `tablesOf`. */
export function renderCsvFiles(dataset: Dataset, context: ExportContext): Map<string, string> {
  return new Map(tablesOf(dataset, context).map(table => [`${table.name}.csv`, renderCsv(table)]));
}

/**
 * A dataset as tables that together hold all of it: `dataset`, one for each kind that has entities, `relations`,
 * `citations` of both, `captions`, `left-out`, and `texts`, the hashes of the texts that were read.
 */
export function tablesOf(dataset: Dataset, context: ExportContext): Table[] {
  const kinds = [...context.catalogue.kinds.values()].flatMap(kind => {
    const entities = dataset.entities.filter(entity => entity.kind === kind.name);
    return entities.length === 0 ? [] : [kindTable(kind, entities)];
  });
  return [
    tableOf('dataset', headerFields, [{ ...dataset.header }]),
    ...kinds,
    relationTable(dataset, context),
    citationTable(dataset),
    tableOf(
      'captions',
      placeFields,
      dataset.captions.map(captions => ({ ...captions })),
    ),
    tableOf(
      'left-out',
      leftOutFields,
      dataset.leftOut.map(leftOut => ({ ...leftOut })),
    ),
    // All that the lock knows beside the quotations, which are those of the citations and captions.
    tableOf(
      'texts',
      textFields,
      [...dataset.lock].map(([source, { sha256 }]) => ({ source, sha256 })),
    ),
  ];
}

const headerFields = [
  textField('id', 'The prefix of the ids in it.'),
  textField('title', 'The title for people.'),
  textField('version', 'The version that its keeper gave it.'),
  textField('licence', 'The licence of the data, as an SPDX identifier.'),
  { ...textField('languages', 'The languages of its names, as BCP 47 tags.'), isList: true },
  integerField('maxQuote', 'The longest quotation, in code points.'),
];

function kindTable(kind: Kind, entities: readonly Entity[]): Table {
  const properties = [...kind.properties.values()].filter(({ name }) => !statedProperties.has(name));
  const columns = [textField('id', 'The address.'), ...properties.map(fieldOf), ...statementFields];
  return tableOf(
    kind.plural,
    columns,
    entities.map(({ id, values, statement }) => ({
      id,
      ...Object.fromEntries(values),
      ...statementValues(statement),
    })),
  );
}

const relationFields = [
  textField('type', 'The type of the relation.'),
  textField('from', 'The entity where it starts.'),
  textField('fromKind', 'The kind of that entity.'),
  textField('fromName', 'The name of that entity.'),
  textField('to', 'The entity where it ends.'),
  textField('toKind', 'The kind of that entity.'),
  textField('toName', 'The name of that entity.'),
  ...statementFields,
];

function relationTable(dataset: Dataset, context: ExportContext): Table {
  const endOf = endsOf(dataset, context);
  const records = dataset.relations.map(({ type, from, to, statement }) => {
    const [start, end] = [endOf(from), endOf(to)];
    const ends = { fromKind: start.kind, fromName: start.name, toKind: end.kind, toName: end.name };
    return { type, from, to, ...ends, ...statementValues(statement) };
  });
  return tableOf('relations', relationFields, records);
}

const placeFields = [
  textField('source', 'The text that is quoted.'),
  textField('quote', 'The words.'),
  integerField('occurrence', 'Which occurrence of the same words it is, from 1.'),
  integerField('start', 'Where they start, in code points of the text without white space.'),
  integerField('end', 'Where they end, in the text without white space.'),
  integerField('rawStart', 'Where they start, in code points of the file.'),
  integerField('rawEnd', 'Where they end, in the file.'),
];

const citationFields = [
  textField('statement', 'What is proved: the id of an entity, or TYPE/from/to of a relation.'),
  integerField('position', 'The place among the citations of the statement, from 1.'),
  textField('section', 'The section that the quotation stands in; none in the lead and in captions.'),
  ...placeFields,
];

function citationTable({ entities, relations }: Dataset): Table {
  const recordsOf = (address: string, { citations }: Statement) =>
    citations.map((citation, i) => ({ ...citation, statement: address, position: i + 1 }));
  return tableOf('citations', citationFields, [
    ...entities.flatMap(({ id, statement }) => recordsOf(id, statement)),
    ...relations.flatMap(({ type, from, to, statement }) => recordsOf(`${type}/${from}/${to}`, statement)),
  ]);
}

const leftOutFields = [
  textField('source', 'The text with a sentence that no statement quotes.'),
  integerField('start', 'Where the sentence starts, in code points of the text without white space.'),
  integerField('end', 'Where it ends, in the text without white space.'),
  textField('reason', 'Why nothing is said about it.'),
];

const textFields = [
  textField('source', 'The source.'),
  textField('sha256', 'The SHA-256 of the text that its quotations were found in.'),
];

function integerField(name: string, description: string): Field {
  return { name, type: 'integer', isList: false, description };
}

/** A table with a row for each record, which holds the values by the names of the columns. */
function tableOf(
  name: string,
  columns: readonly Field[],
  records: readonly Readonly<Record<string, FieldValue | null>>[],
): Table {
  return { name, columns, rows: records.map(record => columns.map(column => record[column.name] ?? null)) };
}
