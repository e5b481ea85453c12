import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { ExportContext } from '../../src/export/context.ts';
import { renderCsvFiles, tablesOf } from '../../src/export/tables.ts';
import { readCases } from './datasets.ts';

type Row = Readonly<Record<string, string>>;

/** Reads a folder of CSV back as the tables of another program, and takes off the apostrophes before risky texts. */
function readFolder(files: ReadonlyMap<string, string>): (file: string) => Row[] {
  return file => {
    const rows: Row[] = parse(files.get(file) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
    return rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([key, text]) => [key, text.replace(/^'/, '')])),
    );
  };
}

/** Makes the dataset again of its CSV files alone, but for the quotations of the lock. */
function readBack(files: ReadonlyMap<string, string>, { catalogue }: ExportContext): unknown {
  const rowsOf = readFolder(files);
  const text = (given = '') => (given === '' ? null : given);
  const value = (given: string, type: string, isList: boolean) =>
    isList || ['Int', 'Float', 'Boolean'].includes(type) ? JSON.parse(given) : given;
  const place = ({ quote, occurrence, source, start, end, rawStart, rawEnd }: Row) => ({
    ...{ quote, occurrence: Number(occurrence), source, start: Number(start), end: Number(end) },
    ...{ rawStart: Number(rawStart), rawEnd: Number(rawEnd) },
  });
  const citations = groupByStatement(rowsOf('citations.csv'));
  const statement = (address: string, { assertion, basis, reason, note }: Row) => ({
    ...{ assertion: text(assertion), basis: text(basis), reason: text(reason), note: text(note) },
    citations: (citations.get(address) ?? [])
      .toSorted((a, b) => Number(a.position) - Number(b.position))
      .map(row => ({ ...place(row), section: text(row.section) })),
  });
  const [header] = rowsOf('dataset.csv');
  return {
    header: { ...header, languages: JSON.parse(header!.languages!), maxQuote: Number(header!.maxQuote) },
    entities: [...catalogue.kinds.values()]
      .flatMap(kind =>
        rowsOf(`${kind.plural}.csv`).map(row => ({
          id: row.id!,
          kind: kind.name,
          values: new Map(
            [...kind.properties.values()].flatMap(({ name, type, isList }) =>
              row[name] && !['assertion', 'reason', 'note'].includes(name)
                ? [[name, value(row[name], type, isList)]]
                : [],
            ),
          ),
          statement: statement(row.id!, row),
        })),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: rowsOf('relations.csv').map(row => {
      const { type, from, to } = row;
      return { type, from, to, statement: statement(`${type}/${from}/${to}`, row) };
    }),
    captions: rowsOf('captions.csv').map(place),
    leftOut: rowsOf('left-out.csv').map(({ source, start, end, reason }) => ({
      ...{ source, start: Number(start), end: Number(end), reason },
    })),
    texts: rowsOf('texts.csv').map(({ source, sha256 }) => [source, sha256]),
  };
}

function groupByStatement(rows: readonly Row[]): Map<string | undefined, Row[]> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) groups.set(row.statement, [...(groups.get(row.statement) ?? []), row]);
  return groups;
}

/** A dataset as `readBack` gives it: an empty list is no value there, and the lock has its hashes only. */
function comparable({ lock, entities, ...rest }: Dataset): unknown {
  return {
    ...rest,
    entities: entities.map(entity => ({
      ...entity,
      values: new Map(
        [...entity.values].filter(([, value]) => typeof value !== 'object' || value.length > 0),
      ),
    })),
    texts: [...lock].map(([source, { sha256 }]) => [source, sha256]),
  };
}

test.each(readCases())('the dataset $id can be made again of its CSV files', ({ dataset, context }) => {
  expect(readBack(renderCsvFiles(dataset, context), context)).toEqual(comparable(dataset));
});

test('the quotations of a lock are those of the citations and captions', () => {
  for (const { id, dataset } of readCases().filter(({ dataset }) => dataset.lock.size > 0)) {
    if (id === 'nasty') continue;
    const { entities, relations, captions, lock } = dataset;
    const cited = [...entities, ...relations].flatMap(({ statement }) => statement.citations);
    const show = ({ source, quote, occurrence, start, end, rawStart, rawEnd }: (typeof captions)[number]) =>
      [source, quote, occurrence, start, end, rawStart, rawEnd].join(' ');
    const locked = [...lock].flatMap(([source, { quotations }]) =>
      quotations.map(q => show({ ...q, source })),
    );
    expect(new Set(locked)).toEqual(new Set([...cited, ...captions].map(show)));
  }
});

test.each(readCases())('the tables of $id are whole and the same each time', ({ dataset, context }) => {
  const tables = tablesOf(dataset, context);
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
  expect([...renderCsvFiles(dataset, context)]).toEqual([...renderCsvFiles(dataset, context)]);
});

test('a relation names both its ends, where they are known', () => {
  const { dataset, context } = readCases().find(({ id }) => id === 'nasty')!;
  const rows = readFolder(renderCsvFiles(dataset, context))('relations.csv');
  expect(rows.find(({ to }) => to === 'common:R-china')).toMatchObject({
    ...{ fromKind: 'Target', toKind: 'Region', toName: '中国' },
  });
  expect(rows.find(({ to }) => to === 'elsewhere:unknown')).toMatchObject({ toKind: '', toName: '' });
});
