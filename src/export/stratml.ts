import { v5 as uuidOf } from 'uuid';
import type { Dataset, Entity } from '../dataset/dataset.ts';
import { type Element, element, renderXml } from '../formats/xml.ts';
import type { ExportContext } from './context.ts';
import { endsOf } from './end.ts';
import { ExportRefused } from './exportRefused.ts';
import { type Facts, indexFacts } from './facts.ts';
import { findBeside, type Goal, kinds, layOutGoals, type Objective, relations } from './goals.ts';
import { type Telling, tell } from './tell.ts';

/** The relations of a pathway or a measure that make a stakeholder of the far end. */
const stakes = [
  { type: 'LEADS', direction: 'in', role: 'Lead', roleType: 'Performer' },
  { type: 'TAKES_PART_IN', direction: 'in', role: 'Participant', roleType: 'Performer' },
  { type: 'TARGETS_ENTERPRISE', direction: 'out', role: 'Aimed at', roleType: 'Beneficiary' },
] as const;

/** The kinds whose entities are in the document, be it in elements of their own or as other information of the whole. */
const toldKinds: ReadonlySet<string> = new Set(Object.values(kinds));

/** The values that have an element of their own, and so are not told as other information. */
const described = ['name', 'nameEn', 'description'];
const elsewhere = {
  goal: new Set([...described, 'order']),
  objective: new Set([...described, 'actor']),
  result: new Set([...described, 'year', 'periodStart', 'comparator', 'valueText']),
  indicator: new Set(['name', 'unit']),
  nothing: new Set<string>(),
};

/**
 * A dataset as StratML Part 2 (ISO 17469-2, schema of 2016-02-16): a pathway is a Goal, a measure an Objective, a target a
 * PerformanceIndicator with a TargetResult, an observation an ActualResult. What has no element is told in
 * OtherInformation, under the schema's names. Identifiers are UUIDs made of our ids, so that they stay the same.
 * Throws an Error for a dataset in which there is nothing of the kind.
 */
export function renderStratml(dataset: Dataset, context: ExportContext): string {
  const { header } = dataset;
  const facts = indexFacts(dataset);
  const telling = {
    catalogue: context.catalogue,
    facts,
    endOf: endsOf(dataset, context),
    isTold: (id: string) => toldKinds.has(facts.entity(id)?.kind ?? ''),
  };
  const goals = layOutGoals(header.id, facts);
  if (goals.length === 0)
    throw new ExportRefused(
      `StratML is about pathways, measures and targets, and the dataset ${header.id} has none. Choose another format.`,
    );
  const root = element(
    'PerformancePlanOrReport',
    {
      xmlns: 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport http://stratml.us/references/PerformancePlanOrReport20160216.xsd',
      Type: 'Performance_Plan',
    },
    [
      element('Name', {}, header.title),
      renderDocumentInformation(dataset, telling),
      element('StrategicPlanCore', {}, [
        ...renderOrganizations(telling),
        ...goals.map(goal => renderGoal(goal, dataset, telling)),
      ]),
      renderAdministration(header.id, facts),
    ],
  );
  return renderXml(root);
}

function renderGoal({ id, measures, results }: Goal, { header }: Dataset, telling: Telling): Element {
  const entity = telling.facts.entity(id);
  const isPathway = entity?.kind === kinds.pathway;
  const objectives = measures.map(objective => renderObjective(objective, telling));
  const rest = results.length === 0 ? [] : [renderRest(id, results, telling)];
  return element('Goal', {}, [
    element('Name', {}, entity ? nameOf(entity) : header.title),
    element('Description', {}, entity ? description(entity) : ''),
    identifier(entity ? id : `${id}#goal`),
    ...(isPathway ? [element('SequenceIndicator', {}, String(entity.values.get('order')))] : []),
    ...(isPathway ? renderStakeholders(entity, telling) : []),
    isPathway
      ? information(tell(entity, elsewhere.goal, telling))
      : information(['No goal of the source: what it states outside any pathway.']),
    ...objectives,
    ...rest,
  ]);
}

function renderObjective({ measure, targets }: Objective, telling: Telling): Element {
  return element('Objective', {}, [
    element('Name', {}, nameOf(measure)),
    element('Description', {}, description(measure)),
    identifier(measure.id),
    ...renderStakeholders(measure, telling),
    information(tell(measure, elsewhere.objective, telling)),
    ...targets.map(target => renderIndicator(target, telling)),
  ]);
}

/** StratML has indicators under objectives only. */
function renderRest(goal: string, results: readonly Entity[], telling: Telling): Element {
  return element('Objective', {}, [
    element('Name', {}, 'Targets of the goal as a whole'),
    identifier(`${goal}#targets`),
    information(['No objective of the source: the targets that it ties to no measure.']),
    ...results.map(result => renderIndicator(result, telling)),
  ]);
}

/** The indicator of a target, with that target's result; or of an observation, with the observation's. */
function renderIndicator(result: Entity, telling: Telling): Element {
  const { facts } = telling;
  const { id, kind, values } = result;
  const indicators = facts.ends(id, relations.ofIndicator, 'out').flatMap(i => facts.entity(i) ?? []);
  const unit = [result, ...indicators].flatMap(entity => entity.values.get('unit') ?? [])[0] ?? '';
  const isNumber = ['value', 'valueMin', 'valueMax'].some(name => values.has(name));
  const measures = facts.ends(id, relations.quantifies, 'out').flatMap(m => facts.entity(m) ?? []);
  const isTarget = kind === kinds.target;
  const observations = isTarget ? findBeside(result, kinds.observation, facts) : [result];
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: isNumber ? 'Quantitative' : 'Qualitative' },
    [
      element('MeasurementDimension', {}, nameOf(indicators[0] ?? result)),
      element('UnitOfMeasurement', {}, String(unit)),
      identifier(id),
      ...relationship('Other targets of the indicator', findBeside(result, kinds.target, facts), 'Peer_To'),
      ...(measures.length > 1 ? relationship('Measures that the target puts a number to', measures) : []),
      element('MeasurementInstance', {}, [
        ...(isTarget ? [renderResult('TargetResult', result)] : []),
        ...observations.map(observation => renderResult('ActualResult', observation)),
      ]),
      information([
        ...tell(result, elsewhere.result, telling),
        ...tellUnder('indicator', indicators, elsewhere.indicator, telling),
        ...(isTarget ? tellUnder('observation', observations, elsewhere.result, telling) : []),
      ]),
    ],
  );
}

function tellUnder(
  heading: string,
  entities: readonly Entity[],
  told: ReadonlySet<string>,
  telling: Telling,
): string[] {
  return entities.flatMap(entity => tell(entity, told, telling).map(line => `${heading}.${line}`));
}

function relationship(name: string, others: readonly Entity[], type?: 'Peer_To'): Element[] {
  if (others.length === 0) return [];
  const referents = others.map(({ id }) => element('ReferentIdentifier', {}, identifierOf(id)));
  return [
    element('Relationship', type ? { RelationshipType: type } : {}, [
      ...referents,
      element('Name', {}, name),
    ]),
  ];
}

/** Years are told by their first and last days, as StratML has no other dates. */
function renderResult(name: 'TargetResult' | 'ActualResult', result: Entity): Element {
  const { values } = result;
  const number = numberOfUnits(result);
  const [year, start] = [values.get('year'), values.get('periodStart')];
  const descriptor = [
    ...optional('DescriptorName', values.get('comparator')),
    ...optional('DescriptorValue', values.get('valueText')),
  ];
  return element(name, {}, [
    ...optional('StartDate', start && firstDay(start)),
    ...optional('EndDate', year && lastDay(year)),
    ...optional('NumberOfUnits', number),
    ...(descriptor.length > 0 ? [element('Descriptor', {}, descriptor)] : []),
    element('Description', {}, [nameOf(result), description(result)].join('\n').trim()),
  ]);
}

/** The number that goes with the unit: a factor below 1 is the unit's own (%), a larger one (万) is multiplied out. */
function numberOfUnits({ values }: Entity): string | undefined {
  const [value, factor, baseValue] = ['value', 'factor', 'baseValue'].map(name => values.get(name));
  const number = typeof factor === 'number' && factor < 1 ? value : (baseValue ?? value);
  // XSD's decimal has no exponent.
  const digits = { useGrouping: false, maximumSignificantDigits: 21 };
  return typeof number === 'number' ? number.toLocaleString('en', digits) : undefined;
}

function renderStakeholders({ id, values }: Entity, { facts, endOf }: Telling): Element[] {
  const actor = values.get('actor');
  return [
    ...(actor === undefined ? [] : [stakeholder(String(actor), 'Actor', 'Performer')]),
    ...stakes.flatMap(({ type, direction, role, roleType }) =>
      facts.ends(id, type, direction).map(end => stakeholder(endOf(end).name ?? end, role, roleType)),
    ),
  ];
}

function stakeholder(name: string, role: string, roleType: 'Performer' | 'Beneficiary'): Element {
  return element('Stakeholder', {}, [
    element('Name', {}, name),
    element('Role', {}, [element('Name', {}, role), element('RoleType', {}, roleType)]),
  ]);
}

/** Whoever issued a plan, be it an organization or a region. */
function renderOrganizations({ facts, endOf }: Telling): Element[] {
  const issuers = facts.ofKind(kinds.plan).flatMap(({ id }) => facts.ends(id, relations.issued, 'in'));
  return [...new Set(issuers)].map(id =>
    element('Organization', {}, [element('Name', {}, endOf(id).name ?? id), identifier(id)]),
  );
}

/** What is about the document as a whole: the header, and the plans with their divisions and sources. */
function renderDocumentInformation({ header }: Dataset, telling: Telling): Element {
  const { id, version, licence, languages } = header;
  const entities = [kinds.plan, kinds.category, kinds.dimension, kinds.source].flatMap(telling.facts.ofKind);
  return information([
    `dataset: ${id}`,
    `version: ${version}`,
    `licence: ${licence}`,
    `languages: ${languages.join('; ')}`,
    ...entities.flatMap(entity => ['', entity.kind, ...tell(entity, elsewhere.nothing, telling)]),
  ]);
}

/** The source is named by its hash (RFC 6920), as its address on the web is not known. */
function renderAdministration(dataset: string, facts: Facts): Element {
  const [plans, sources] = [facts.ofKind(kinds.plan), facts.ofKind(kinds.source)];
  const valuesOf = (entities: readonly Entity[], name: string) =>
    entities.flatMap(({ values }) => values.get(name) ?? []);
  const starts = valuesOf(plans, 'periodStart').map(Number);
  const ends = valuesOf(plans, 'periodEnd').map(Number);
  const [sha256] = valuesOf(sources, 'sha256').map(String);
  return element('AdministrativeInformation', {}, [
    identifier(dataset),
    ...(starts.length > 0 ? [element('StartDate', {}, firstDay(Math.min(...starts)))] : []),
    ...(ends.length > 0 ? [element('EndDate', {}, lastDay(Math.max(...ends)))] : []),
    ...optional(
      'PublicationDate',
      sharedDay(valuesOf(plans, 'issuedOn')) ?? sharedDay(valuesOf(sources, 'publishedOn')),
    ),
    ...optional('Source', sha256 && `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`),
  ]);
}

/** The day that all the dates are; StratML has one day of publication, and no month or year alone. */
function sharedDay(dates: readonly unknown[]): string | undefined {
  const [first, ...others] = new Set(dates);
  return others.length === 0 && typeof first === 'string' && first.length === 'YYYY-MM-DD'.length
    ? first
    : undefined;
}

function firstDay(year: unknown): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function lastDay(year: unknown): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}

function nameOf({ values }: Entity): string {
  return String(values.get('name'));
}

/** StratML knows no languages, so the English name opens the description. */
function description({ values }: Entity): string {
  return ['nameEn', 'description'].flatMap(name => values.get(name) ?? []).join('\n');
}

function information(lines: readonly string[]): Element {
  return element('OtherInformation', {}, lines.join('\n'));
}

function optional(name: string, value: unknown): Element[] {
  return value === undefined ? [] : [element(name, {}, String(value))];
}

function identifier(id: string): Element {
  return element('Identifier', {}, identifierOf(id));
}

/** Made once for plangraph; another would change the identifiers of everything. */
const namespace = '5c1b3f0e-6a83-4d0e-9d0b-2f6c58a7e94d';

/** A UUID of version 5, after an underscore, as an XML ID starts with no digit. */
function identifierOf(id: string): string {
  return `_${uuidOf(id, namespace)}`;
}
