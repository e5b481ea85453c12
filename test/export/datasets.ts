import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { by } from '../../src/dataset/by.ts';
import { checkDatasets } from '../../src/dataset/check.ts';
import type { Citation, Dataset, Entity, StatedRelation, Statement } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { PropertyValue } from '../../src/dataset/value.ts';
import type { ExportContext } from '../../src/export/context.ts';
import { nastyTexts, unsayableTexts } from '../formats/nastyText.ts';

const catalogue = loadCatalogue();

/** A dataset as it is exported, under the id of the dataset. */
export interface Case {
  readonly id: string;
  readonly dataset: Dataset;
  readonly context: ExportContext;
}

/** The datasets that are shipped, and one of nasty texts. */
export function readCases(): Case[] {
  const files = readdirSync('seed').map(id => readDataset(join('seed', id), catalogue));
  const { datasets } = checkDatasets(files, catalogue, {
    ...{ sourceFiles: [], known: new Map(), foreign: [], foreignCitations: [] },
  });
  const beyond = new Map(
    datasets
      .flatMap(({ entities }) => entities)
      .map(({ id, kind, values }) => [id, { kind, name: String(values.get('name')) }]),
  );
  return [...datasets, nastyDataset].map(dataset => ({
    id: dataset.header.id,
    dataset,
    context: { catalogue, beyond },
  }));
}

const nothing: Statement = { assertion: null, basis: null, reason: null, note: null, citations: [] };
const quote = (text: string, section: string | null): Citation => ({
  ...{ quote: text, occurrence: 1, source: 'nasty:SRC', section },
  ...{ start: 1, end: 2, rawStart: 3, rawEnd: 4 },
});
const entity = (
  id: string,
  kind: string,
  values: Readonly<Record<string, PropertyValue>>,
  statement: Partial<Statement> = {},
): Entity => ({
  id: `nasty:${id}`,
  kind,
  values: new Map(Object.entries(values)),
  statement: { ...nothing, ...statement },
});
const relation = (
  type: string,
  from: string,
  to: string,
  statement: Partial<Statement> = { assertion: 'EXPLICIT' },
): StatedRelation => ({ type, from: `nasty:${from}`, to, statement: { ...nothing, ...statement } });

const texts = [...nastyTexts, ...unsayableTexts.filter(text => !/\p{Surrogate}/u.test(text))];
const all = texts.join('|');

/** One of each thing that exports tell apart, with nasty texts in every place that holds a text. */
const nastyDataset: Dataset = {
  header: {
    ...{ id: 'nasty', title: all, version: '<1>', licence: 'CC0-1.0' },
    ...{ languages: ['zh-Hans', 'x-"&"'], maxQuote: 40 },
  },
  entities: [
    entity('I', 'Indicator', { name: `i ${all}`, unit: '万 & "元"', direction: 'DECREASE' }),
    entity('I2', 'Indicator', { name: 'without target' }),
    ...texts.map((name, i) =>
      entity(
        `M${i}`,
        'Measure',
        { name, nameEn: name, description: name, altNames: texts, actor: name, voice: 'PLAN' },
        {
          assertion: 'INFERRED',
          basis: 'LIST',
          reason: name,
          note: name,
          citations: [quote(name, 'nasty:S')],
        },
      ),
    ),
    entity('O', 'Observation', { name: 'reached', year: 2020, value: 2, factor: 1e4, baseValue: 2e4 }),
    entity('O2', 'Observation', { name: 'alone', year: 99, value: 1, factor: 1, baseValue: 1 }),
    entity('P', 'Plan', { name: all, issuedOn: '2024-05-31', periodStart: 2024, periodEnd: 2026 }),
    entity('P2', 'Plan', { name: 'empty plan', issuedOn: '2024-05-31' }),
    entity('S', 'Section', { name: 'section', order: 1, heading: all }),
    entity('SRC', 'Source', { name: all, sha256: 'ab'.repeat(32), authors: texts, publishedOn: '2024' }),
    ...[
      { value: 1.5, factor: 1e21, baseValue: 1.5e21, unit: '元', comparator: 'GTE' },
      { value: -3, factor: 0.01, baseValue: -0.03, unit: '%', comparator: 'CHANGE' },
      { valueMin: 1, valueMax: 2, factor: 1, unit: '个', comparator: 'RANGE', periodStart: 2024 },
      { comparator: 'STATUS' },
    ].map((values, i) =>
      entity(`T${i}`, 'Target', {
        ...{ name: `t${i} ${all}`, year: 2030, valueText: all, valueBasis: 'NOT_STATED', ambiguity: all },
        ...values,
      }),
    ),
    entity('T4', 'Target', { name: 'of no plan', comparator: 'SOME', valueText: '一批', joint: true }),
    ...['W1', 'W10', 'W2'].map((id, i) =>
      entity(id, 'Pathway', { name: `${id} ${all}`, order: [1, 10, 2][i]! }),
    ),
  ].sort(by(({ id }) => id)),
  relations: [
    relation('CLOSE_MATCH', 'M0', 'elsewhere:unknown', { assertion: 'INFERRED', reason: all }),
    relation('HAS_MEASURE', 'W1', 'nasty:M0', { assertion: 'EXPLICIT', citations: [quote(all, null)] }),
    relation('HAS_MEASURE', 'W10', 'nasty:M0'),
    relation('HAS_MEASURE', 'W2', 'nasty:M0'),
    relation('HAS_MEASURE', 'W2', 'nasty:M1'),
    relation('HAS_PATHWAY', 'P', 'nasty:W1'),
    relation('HAS_PATHWAY', 'P', 'nasty:W10'),
    relation('HAS_PATHWAY', 'P', 'nasty:W2'),
    relation('HAS_TARGET', 'W10', 'nasty:T1'),
    relation('HAS_TARGET', 'W2', 'nasty:T0'),
    relation('OF_INDICATOR', 'O', 'nasty:I'),
    relation('OF_INDICATOR', 'O2', 'nasty:I2'),
    ...[0, 1, 2, 3].map(i => relation('OF_INDICATOR', `T${i}`, 'nasty:I')),
    relation('PART_OF_PLAN', 'M2', 'nasty:P'),
    relation('PART_OF_PLAN', 'T2', 'nasty:P'),
    relation('QUANTIFIES', 'T0', 'nasty:M0'),
    relation('QUANTIFIES', 'T0', 'nasty:M1'),
    relation('RADIATES_TO', 'T0', 'common:R-china'),
  ].sort(by(({ type, from, to }) => `${type}/${from}/${to}`)),
  captions: [{ quote: all, occurrence: 2, source: 'nasty:SRC', start: 1, end: 2, rawStart: 3, rawEnd: 4 }],
  leftOut: [{ source: 'nasty:SRC', start: 5, end: 6, reason: all }],
  lock: new Map([['nasty:SRC', { sha256: 'ab'.repeat(32), quotations: [] }]]),
};
