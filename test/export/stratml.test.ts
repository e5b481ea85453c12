import { expect, test } from 'vitest';
import { kinds } from '../../src/export/goals.ts';
import { renderStratml } from '../../src/export/stratml.ts';
import { sayable } from '../formats/nastyText.ts';
import { faultsOf } from '../formats/validate.ts';
import { readCases } from './datasets.ts';

const cases = readCases().filter(({ id }) => id !== 'common');
const nasty = cases.find(({ id }) => id === 'nasty')!;

/** The text of a document without its marks of XML. */
function plain(xml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return xml
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);|&(\w+);/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : entities[name]!,
    );
}

/** The elements of a name, as they stand in the document; none of them holds another of the same name. */
function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
}

/** The text of the first element of that name. */
function first(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];
}

function holding(xmls: readonly string[], text: string): string {
  const found = xmls.filter(xml => xml.includes(text));
  expect(found.length, text).toBe(1);
  return found[0]!;
}

test.each(cases)('$id keeps to the standard', async ({ dataset, context }) => {
  const xml = renderStratml(dataset, context);
  expect(await faultsOf(xml, 'stratml')).toEqual([]);
  expect(renderStratml(dataset, context)).toBe(xml);
});

test('the check finds faults', async () => {
  const xml = renderStratml(nasty.dataset, nasty.context);
  for (const spoilt of [
    xml.replace(/<Identifier>_/, '<Identifier>'),
    xml.replace('<UnitOfMeasurement>', '<UnitOfMeasurement/><UnitOfMeasurement>'),
    xml.replace('<NumberOfUnits>', '<NumberOfUnits>1e3'),
    xml.replace('-12-31', ''),
    xml.replace('Type="Performance_Plan"', 'Type="Plan"'),
  ]) {
    expect(spoilt).not.toBe(xml);
    expect(await faultsOf(spoilt, 'stratml')).not.toEqual([]);
  }
});

test.each(cases)('$id: each pathway is a goal, each measure an objective, each target an indicator', c => {
  const { dataset, context } = c;
  const xml = renderStratml(dataset, context);
  const namesOf = (kind: string) =>
    dataset.entities.filter(entity => entity.kind === kind).map(({ id }) => `OtherInformation>id: ${id}\n`);
  for (const [kind, element] of [
    [kinds.pathway, 'Goal'],
    [kinds.measure, 'Objective'],
    [kinds.target, 'PerformanceIndicator'],
  ] as const)
    for (const opening of namesOf(kind)) holding(elements(xml, element), opening);
  const identifiers = elements(xml, 'Identifier');
  expect(new Set(identifiers).size).toBe(identifiers.length);
});

test.each(cases)('$id: nothing is lost of what StratML is about', ({ dataset, context }) => {
  const text = plain(renderStratml(dataset, context));
  const expectTold = (what: string, where: string) =>
    expect(text.includes(sayable(what)), `${where}: ${what}`).toBe(true);
  const told = new Set<string>(Object.values(kinds));
  const own = dataset.entities.filter(({ kind }) => told.has(kind));
  for (const { id, values, statement } of own) {
    for (const [name, value] of values) {
      if (typeof value === 'object' && value.length === 0) continue;
      expectTold(typeof value === 'object' ? JSON.stringify(value) : String(value), `${id} ${name}`);
    }
    for (const said of [statement.reason, statement.note, ...statement.citations.map(({ quote }) => quote)])
      if (said !== null) expectTold(said, id);
  }
  const ids = new Set(own.map(({ id }) => id));
  for (const { from, to, statement } of dataset.relations.filter(r => ids.has(r.from) || ids.has(r.to))) {
    expectTold(ids.has(from) ? to : from, `${from} ${to}`);
    if (statement.reason !== null) expectTold(statement.reason, `${from} ${to}`);
  }
});

test('a measure of several pathways is under the first, a target under the measure that shares its pathway', () => {
  const xml = renderStratml(nasty.dataset, nasty.context);
  const goals = elements(xml, 'Goal');
  expect(goals.map(goal => first(goal, 'SequenceIndicator'))).toEqual(['1', '2', '10', undefined, undefined]);
  expect(holding(goals, 'OtherInformation>id: nasty:M0\n')).toBe(goals[0]);
  expect(holding(goals, 'OtherInformation>id: nasty:T0\n')).toBe(goals[1]);
  const objectives = elements(xml, 'Objective');
  expect(holding(objectives, 'id: nasty:T0\n')).toContain('id: nasty:M1\n');
  // The third pathway has a target and no measure, the plan one of each, and the rest belongs to nothing.
  expect(holding(goals, 'id: nasty:T1\n')).toBe(goals[2]);
  expect(holding(goals, 'id: nasty:T2\n')).toBe(goals[3]);
  expect(holding(goals, 'id: nasty:M2\n')).toBe(goals[3]);
  expect(holding(goals, 'id: nasty:T4\n')).toBe(goals[4]);
  expect(holding(goals, 'id: nasty:O2\n')).toBe(goals[4]);
});

test('numbers go with their units', () => {
  const indicators = elements(renderStratml(nasty.dataset, nasty.context), 'PerformanceIndicator');
  const shown = ['T0', 'T1', 'T2', 'T3'].map(id => {
    const indicator = holding(indicators, `id: nasty:${id}\n`);
    const target = first(indicator, 'TargetResult')!;
    return [
      ...[
        first(target, 'NumberOfUnits'),
        first(indicator, 'UnitOfMeasurement'),
        first(target, 'DescriptorName'),
      ],
      ...[/Type="(\w+)"/.exec(indicator)![1], first(target, 'StartDate'), first(target, 'EndDate')],
    ];
  });
  expect(shown).toEqual([
    ['1500000000000000000000', '元', 'GTE', 'Quantitative', undefined, '2030-12-31'],
    ['-3', '%', 'CHANGE', 'Quantitative', undefined, '2030-12-31'],
    [undefined, '个', 'RANGE', 'Quantitative', '2024-01-01', '2030-12-31'],
    [undefined, '万 &amp; "元"', 'STATUS', 'Qualitative', undefined, '2030-12-31'],
  ]);
});

test('what was reached stands beside each target of the indicator, or alone', () => {
  const indicators = elements(renderStratml(nasty.dataset, nasty.context), 'PerformanceIndicator');
  const actual = (text: string) => first(holding(indicators, text), 'ActualResult') ?? '';
  for (const id of ['T0', 'T1', 'T2', 'T3'])
    expect(actual(`id: nasty:${id}\n`)).toContain('<NumberOfUnits>20000</NumberOfUnits>');
  expect(actual('id: nasty:O2\n')).toContain('<EndDate>0099-12-31</EndDate>');
});

test('the document has the dates of the plans, and the source by its hash', () => {
  const [administration] = elements(renderStratml(nasty.dataset, nasty.context), 'AdministrativeInformation');
  expect(first(administration!, 'StartDate')).toBe('2024-01-01');
  expect(first(administration!, 'EndDate')).toBe('2026-12-31');
  expect(first(administration!, 'PublicationDate')).toBe('2024-05-31');
  expect(first(administration!, 'Source')).toBe('ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s');
});

test('identifiers depend on ids alone', () => {
  const { dataset, context } = nasty;
  const identifiersOf = (entities: typeof dataset.entities) =>
    elements(renderStratml({ ...dataset, entities }, context), 'Identifier');
  const renamed = dataset.entities.map(entity => ({
    ...entity,
    values: new Map([...entity.values, ['name', 'another'] as const]),
  }));
  expect(identifiersOf(renamed)).toEqual(identifiersOf(dataset.entities));
  expect(identifiersOf(dataset.entities)).toContain(
    '<Identifier>_c7e3da19-c1c8-541d-bbc8-fedd35d15346</Identifier>',
  );
});

test('a dataset without plans is refused', () => {
  const { dataset, context } = readCases().find(({ id }) => id === 'common')!;
  expect(() => renderStratml(dataset, context)).toThrow(
    'StratML is about pathways, measures and targets, and the dataset common has none. Choose another format.',
  );
});
