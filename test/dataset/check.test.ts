import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { type Context, checkDatasets } from '../../src/dataset/check.ts';
import { renderLock } from '../../src/dataset/lock.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { SourceFile } from '../../src/dataset/sources.ts';
import { readText } from '../../src/formats/text.ts';
import { copyFixture, type Fixture } from './fixture.ts';

const catalogue = loadCatalogue();

function check({ atlas, town }: Fixture, context: Partial<Context> = {}) {
  const files = [atlas, town].map(dir => readDataset(dir, catalogue));
  return checkDatasets(files, catalogue, {
    ...{ sourceFiles: [], known: new Map(), foreign: [], foreignCitations: [] },
    ...context,
  });
}

function problemsOf(fixture: Fixture, context?: Partial<Context>): string[] {
  return check(fixture, context).problems.map(problem => fixture.shorten(renderProblem(problem)));
}

/** The text that `town` quotes, as it is given with --source. */
function textOf({ text: file }: Fixture): SourceFile {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, text: readText(bytes.toString()) };
}

test('the fixtures are good', () => {
  expect(problemsOf(copyFixture())).toEqual([]);
});

type Spoil = (fixture: Fixture) => void;
const edit =
  (file: string, from: string, to: string): Spoil =>
  fixture =>
    fixture.edit(`town/${file}`, from, to);
const append =
  (file: string, text: string): Spoil =>
  fixture =>
    fixture.append(`town/${file}`, text);

/** Each is wrong in one way, and gives one message. */
const cases: Record<string, [spoil: Spoil, ...problems: string[]]> = {
  'missing field': [
    edit('measures.yaml', '  voice: PLAN\n', ''),
    'town/measures.yaml:1: M1.voice: is required: one of PLAN, SPOKESPERSON, REPORTER. Nothing was given.',
  ],
  'unknown field': [
    edit('measures.yaml', 'dueYear', 'dueYaer'),
    'town/measures.yaml:4: M1.dueYaer: is unknown: Measure has no "dueYaer". Did you mean "dueYear"?',
  ],
  'unknown relation': [
    edit('measures.yaml', 'industries:', 'industrys:'),
    'town/measures.yaml:10: M1.industrys: is unknown: Measure has no "industrys". Did you mean "industries"?',
  ],
  'field of the statement that files spell otherwise': [
    edit('measures.yaml', '  dueYear: 2030', '  reason: so'),
    'town/measures.yaml:4: M1.reason: is unknown: Measure has no "reason". A statement is INFERRED by `inferred`, which holds the reason, and EXPLICIT without it.',
  ],
  'unknown key of a relation': [
    edit('measures.yaml', 'note: a clause', 'noet: a clause'),
    'town/measures.yaml:20: M1.reliesOn.noet: is unknown: a relation has no "noet". Did you mean "note"?',
  ],
  'relation without a far end': [
    edit('measures.yaml', '- to: I1\n      quote', '- quote'),
    'town/measures.yaml:11: M1.industries.to: is required: the id of an Industry. Nothing was given.',
  ],
  'text for a whole number': [
    edit('measures.yaml', '2030', '二〇三〇'),
    'town/measures.yaml:4: M1.dueYear: must be a whole number, not "二〇三〇".',
  ],
  'fraction for a whole number': [
    edit('measures.yaml', '2030', '2030.5'),
    'town/measures.yaml:4: M1.dueYear: must be a whole number, not 2030.5.',
  ],
  'whole number beyond 32 bits': [
    edit('measures.yaml', '2030', '20302030203'),
    'town/measures.yaml:4: M1.dueYear: must be a whole number, not 20302030203.',
  ],
  'text for a number': [
    edit('targets.yaml', 'value: 3', 'value: three'),
    'town/targets.yaml:5: T1.value: must be a number, not "three".',
  ],
  'number for text': [
    edit('measures.yaml', 'name: 每年发布清单', 'name: 2030'),
    'town/measures.yaml:22: M2.name: must be text, not 2030. Put it in quotes.',
  ],
  'number for an id': [
    edit('measures.yaml', 'id: M2', 'id: 2'),
    'town/measures.yaml:21: id: must be text, not 2. Put it in quotes.',
  ],
  'empty text': [
    edit('measures.yaml', 'name: 每年发布清单', 'name: ""'),
    'town/measures.yaml:22: M2.name: must be text, not "".',
  ],
  'text for true or false': [
    edit('platforms.yaml', '  platformType: PARK', '  platformType: PARK\n  isClass: yes'),
    'town/platforms.yaml:4: PF1.isClass: must be true or false, not "yes".',
  ],
  'wrong enum': [
    edit('platforms.yaml', 'PARK', 'PARC'),
    `town/platforms.yaml:3: PF1.platformType: must be one of ${catalogue.enums.get('PlatformType')!.join(', ')}, not "PARC". Did you mean "PARK"?`,
  ],
  'wrong basis': [
    edit('measures.yaml', 'basis: SECTION', 'basis: SECTON'),
    'town/measures.yaml:9: M1.pathways.basis: must be one of LIST, CLAUSE, SECTION, CAPTION, PAIRED_LIST, NAME_SIMILARITY, BACKGROUND, not "SECTON". Did you mean "SECTION"?',
  ],
  'no date': [
    edit('plans.yaml', '"2026"', '2026-02-30'),
    'town/plans.yaml:3: P1.issuedOn: must be a date, YYYY, YYYY-MM or YYYY-MM-DD, not "2026-02-30".',
  ],
  'one value for a list': [
    edit('industries.yaml', 'altNames:\n    - Ｐhotonics', 'altNames: Ｐhotonics'),
    'town/industries.yaml:4: I1.altNames: must be a list, such as [a, b], not "Ｐhotonics".',
  ],
  'wrong item in a list': [
    edit('industries.yaml', '- Ｐhotonics', '- 1'),
    'town/industries.yaml:4: I1.altNames: must be a list in which every item must be text, not 1. Put it in quotes.',
  ],
  'list of relations that is none': [
    edit('plans.yaml', '    - to: W1\n      inferred', '    to: W1\n    inferred'),
    'town/plans.yaml:5: P1.pathways: must be a list, in which each relation starts with "- to: …", not a mapping of to, inferred.',
  ],
  'list for a to-one relation': [
    edit('targets.yaml', '    to: N1\n    inferred', '    - to: N1\n      inferred'),
    'town/targets.yaml:12: T1.indicator: leads to one entity, so it must hold "to: …" itself, without "- ", not a list of 1.',
  ],
  'bare id for a relation': [
    edit(
      'measures.yaml',
      'reliesOn:\n    - to: PF1\n      quote: 依托𠮷光园区\n      note: a clause with 依托',
      'reliesOn: [PF1]',
    ),
    'town/measures.yaml:17: M1.reliesOn: must hold relations, each starting with "- to: …", not "PF1".',
  ],
  'id that breaks the pattern': [
    edit('measures.yaml', 'id: M2', 'id: M 2'),
    'town/measures.yaml:21: id: must be of letters, digits, dots, hyphens and underscores, not "M 2".',
  ],
  'id of another dataset': [
    edit('measures.yaml', 'id: M2', 'id: atlas:M2'),
    'town/measures.yaml:21: id: must be an id of this dataset, town, not "atlas:M2". Write it without a prefix.',
  ],
  'missing id': [
    edit('measures.yaml', '- id: M2\n  name', '- name'),
    'town/measures.yaml:21: id: is required; nothing was given.',
  ],
  'doubled id in one file': [
    edit('measures.yaml', 'id: M2', 'id: M1'),
    'town/measures.yaml:21: M1.id: is the id of another entry too, at town/measures.yaml:1. Rename one of the two.',
  ],
  'doubled id in two files': [
    edit('measures.yaml', 'id: M2', 'id: I3'),
    'town/measures.yaml:21: I3.id: is the id of another entry too, at town/industries.yaml:13. Rename one of the two.',
  ],
  'entry that is no mapping': [
    append('measures.yaml', '- M3\n'),
    'town/measures.yaml:26: must hold keys and values, such as "id: …", not "M3".',
  ],
  'dangling id': [
    edit('targets.yaml', 'to: N1', 'to: N2'),
    'town/targets.yaml:13: T1.indicator.to: must be the id of an Indicator; "N2" is none. Did you mean "N1"?',
  ],
  'dangling id of a dataset at hand': [
    edit('targets.yaml', 'atlas:R1', 'atlas:R9'),
    'town/targets.yaml:16: T1.recognisedAt.to: must be the id of a Region; "atlas:R9" is none. Did you mean "atlas:R1" or "atlas:R2"?',
  ],
  'dangling id of an unknown dataset': [
    edit('targets.yaml', 'atlas:R1', 'globe:R1'),
    'town/targets.yaml:16: T1.recognisedAt.to: must be the id of a Region; "globe:R1" is in no dataset at hand. Give the directory of the dataset globe too.',
  ],
  'relation to another kind': [
    edit('targets.yaml', 'to: N1', 'to: I1'),
    'town/targets.yaml:13: T1.indicator.to: must be the id of an Indicator; "I1" (town/industries.yaml:1) is an Industry.',
  ],
  'relation to itself': [
    edit('industries.yaml', '- to: I1', '- to: I2'),
    'town/industries.yaml:11: I2.differentFrom.to: leads to the entry itself; a relation needs two.',
  ],
  'relation stated twice': [
    edit('measures.yaml', '- to: I2\n      quote: 光电子产业', '- to: I1\n      quote: 光子'),
    'town/measures.yaml:14: M1.industries: repeats Measure.industries from M1 to I1, which town/measures.yaml:11 (M1.industries) states already. Keep one of the two, with all quotations in it.',
  ],
  'relation stated from both sides': [
    edit('industries.yaml', '  quote: 光子', '  quote: 光子\n  measures: [{ to: M1, inferred: again }]'),
    'town/measures.yaml:11: M1.industries: repeats Measure.industries from M1 to I1, which town/industries.yaml:7 (I1.measures) states already. Keep one of the two, with all quotations in it.',
  ],
  'symmetric relation stated from both sides': [
    edit('industries.yaml', '  quote: 光子', '  quote: 光子\n  differentFrom: [{ to: I2, inferred: again }]'),
    'town/industries.yaml:12: I2.differentFrom: repeats Industry.differentFrom from I1 to I2, which town/industries.yaml:7 (I1.differentFrom) states already. Keep one of the two, with all quotations in it.',
  ],
  'second value of a to-one relation': [
    append(
      'indicators.yaml',
      '- id: N2\n  name: 园区数\n  inferred: x\n  targets: [{ to: T1, inferred: x }]\n',
    ),
    'town/targets.yaml:12: T1.indicator: gives T1 a second indicator, N1; a Target has one, and T1 has N2 by town/indicators.yaml:8 (N2.targets). Keep one of the two.',
  ],
  'second value of a to-one backward field': [
    append('plans.yaml', '- id: P2\n  name: 又\n  inferred: x\n  pathways: [{ to: W1, inferred: x }]\n'),
    'town/plans.yaml:11: P2.pathways: gives W1 a second plan, P2; a Pathway has one, and W1 has P1 by town/plans.yaml:6 (P1.pathways). Keep one of the two.',
  ],
  'relation with neither quotation nor reason': [
    edit('targets.yaml', '    to: N1\n    inferred: the thing that is counted', '    to: N1'),
    'town/targets.yaml:12: T1.indicator: needs a `quote` that proves it, or `inferred` with the reason; neither was given.',
  ],
  'entity with neither quotation nor reason': [
    edit('measures.yaml', '  quote: 每年发布清单\n', ''),
    'town/measures.yaml:21: M2: needs a `quote` that proves it, or `inferred` with the reason; neither was given.',
  ],
  'empty reason': [
    edit('targets.yaml', 'inferred: for the test', 'inferred: ""'),
    'town/targets.yaml:17: T1.recognisedAt.inferred: must be text, not "".',
  ],
  'quotation and quotations': [
    edit('industries.yaml', '  quotes:', '  quote: 光子\n  quotes:'),
    'town/industries.yaml:16: I3.quotes: cannot stand beside `quote`; put them all into `quotes`.',
  ],
  'no quotations': [
    edit('measures.yaml', 'quote: 每年发布清单', 'quotes: []'),
    'town/measures.yaml:25: M2.quotes: must be a list of quotations, not a list of 0. One alone is a `quote`.',
  ],
  'quotation that is too long': [
    edit('measures.yaml', 'quote: 每年发布清单', 'quote: 示例镇每年发布清单。发展新产业。示例镇全景。'),
    'town/measures.yaml:25: M2.quote: may have at most 20 characters (maxQuote in dataset.yaml), not 22. Quote the shortest words that prove it.',
  ],
  'quotation that is not proved': [
    edit('measures.yaml', 'quote: 每年发布清单', 'quote: 每年发布'),
    'town/measures.yaml:25: M2.quote: cannot be proved here, as it is not in citations.lock.json: pass --source FILE, the text of town:SRC.',
  ],
  'occurrence that is not proved': [
    edit('platforms.yaml', 'occurrence: 4', 'occurrence: 3'),
    'town/platforms.yaml:8: PF2.quote: cannot be proved here, as it is not in citations.lock.json: pass --source FILE, the text of town:SRC.',
  ],
  'occurrence below one': [
    edit('platforms.yaml', 'occurrence: 4', 'occurrence: 0'),
    'town/platforms.yaml:9: PF2.occurrence: must be at least 1, the first occurrence, not 0.',
  ],
  'occurrence of no quotation': [
    edit('platforms.yaml', 'quote: 示例镇\n', 'inferred: x\n'),
    'town/platforms.yaml:9: PF2.occurrence: needs a `quote` beside it, which it is about.',
  ],
  'quotation from an unknown source': [
    edit('platforms.yaml', 'occurrence: 4', 'occurrence: 4\n  in: SRC9'),
    'town/platforms.yaml:10: PF2.in: must be the id of a Source; "SRC9" is none. Did you mean "SRC"?',
  ],
  'unknown source of several quotations': [
    edit('industries.yaml', '  quotes:', '  in: SRC9\n  quotes:'),
    'town/industries.yaml:15: I3.in: must be the id of a Source; "SRC9" is none. Did you mean "SRC"?',
  ],
  'lock of another text': [
    edit('sources.yaml', 'sha256: ', 'sha256: 0'),
    'town/sources.yaml:1: SRC: cannot be quoted here, as citations.lock.json of town was made from another text: pass --source FILE, the file with the SHA-256 0b6e79239069bd21d6db5bfcc498a9b83db34caec188716208cd9c3f377eb3064.',
  ],
  'no lock': [
    f => f.remove('town/citations.lock.json'),
    'town/sources.yaml:1: SRC: cannot be quoted here, as citations.lock.json of town does not know it: pass --source FILE, the file with the SHA-256 b6e79239069bd21d6db5bfcc498a9b83db34caec188716208cd9c3f377eb3064.',
  ],
  'damaged lock': [
    edit('citations.lock.json', '"start"', '"strat"'),
    'town/citations.lock.json:1: is damaged; delete it and import with --source FILE to have it written anew.',
  ],
  'section without its heading': [
    edit('sections.yaml', '  quote: 二、环境\n', '  inferred: x\n'),
    'town/sections.yaml:9: S2.quote: is required: the heading, by which the section is found in the text. Nothing was given.',
  ],
  'sections out of order': [
    edit('sections.yaml', 'order: 2', 'order: 1'),
    'town/sections.yaml:11: S2.order: must be more than 1, not 1: its heading stands after that of "S1".',
  ],
  'wrong captions': [
    edit('sources.yaml', 'captions:\n    quote: 示例镇全景', 'captions: 示例镇全景'),
    'town/sources.yaml:9: SRC.captions: must be { quote: … }, the first words of the captions, not "示例镇全景".',
  ],
  'sentence left out without a reason': [
    edit('left-out.yaml', '  reason: Says that the text is made up.\n', ''),
    'town/left-out.yaml:1: reason: is required: text. Nothing was given.',
  ],
  'sentence left out at no place': [
    edit('left-out.yaml', 'end: 10', 'end: 0'),
    'town/left-out.yaml:1: end: must be more than start, and start at least 0, not 0 and 0.',
  ],
  'broken YAML': [
    edit('industries.yaml', '  name: 光电子', '  name: [光电子'),
    'town/industries.yaml:9: is no good YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Close each [ and { on the line that opens it.',
  ],
  'aliases of YAML': [
    edit('industries.yaml', 'name: 光电子', 'name: &x 光电子'),
    'town/industries.yaml:8: Anchors and aliases, & and * before a value, are not taken; write the value out, or put it in quotes.',
  ],
  'key given twice': [
    edit('industries.yaml', '  name: 光电子', '  name: 光电子\n  name: 光'),
    'town/industries.yaml:9: is no good YAML: Map keys must be unique. The key stands twice in one entry; keep one of the two.',
  ],
  'file that is no list': [
    f => {
      f.remove('town/left-out.yaml');
      f.append('town/left-out.yaml', 'a: 1\n');
    },
    'town/left-out.yaml:1: must hold a list, each entry of which starts with "- ".',
  ],
  'unknown file': [
    append('measure.yaml', '[]\n'),
    'town/measure.yaml:1: is no file of the data format, which has one list for each kind. Did you mean "measures.yaml"?',
  ],
  'missing dataset.yaml': [
    f => f.remove('town/dataset.yaml'),
    'town/dataset.yaml:1: is missing; a dataset needs it, with id, title, version, licence and languages.',
  ],
  'unknown key of dataset.yaml': [
    edit('dataset.yaml', 'maxQuote', 'maxQuot'),
    'town/dataset.yaml:8: maxQuot: is unknown: dataset.yaml has no "maxQuot". Did you mean "maxQuote"?',
  ],
  'wrong id of the dataset': [
    edit('dataset.yaml', 'id: town', 'id: Town'),
    'town/dataset.yaml:1: id: must be of lower-case letters, digits and hyphens, not "Town".',
  ],
  'dataset given twice': [
    f => {
      f.edit('atlas/dataset.yaml', 'id: atlas', 'id: town');
      f.edit('town/targets.yaml', 'atlas:R1', 'R1');
    },
    'town/dataset.yaml:1: id: is the id of the dataset in atlas too; give each dataset once.',
  ],
};

test.each(Object.entries(cases))('%s', (_, [spoil, ...expected]) => {
  const fixture = copyFixture();
  spoil(fixture);
  expect(problemsOf(fixture)).toEqual(expected);
});

/** Each is wrong in one way where the text is at hand, and gives one message. */
const casesWithText: Record<string, [spoil: Spoil, problem: string]> = {
  'quotation not in the source': [
    edit('measures.yaml', 'quote: 每年发布清单', 'quote: 每年发布名单'),
    'town/measures.yaml:25: M2.quote: is not in the source: "每年发布名单". The source has its start, "每年发布", but goes on in other words.',
  ],
  'quotation with nothing in common': [
    edit('measures.yaml', 'quote: 每年发布清单', 'quote: 略'),
    'town/measures.yaml:25: M2.quote: is not in the source: "略". The source has not even its first character.',
  ],
  'occurrence that is not there': [
    edit('platforms.yaml', 'occurrence: 4', 'occurrence: 5'),
    'town/platforms.yaml:8: PF2.quote: occurs 4 times in the source, so there is no occurrence 5.',
  ],
  'wrong number of characters': [
    edit('sources.yaml', 'characters: 94', 'characters: 93'),
    'town/sources.yaml:8: SRC.characters: must be 94, as the text has so many characters without white space, not 93.',
  ],
  'wrong captions': [
    edit('sources.yaml', 'quote: 示例镇全景', 'quote: 示例镇全图'),
    'town/sources.yaml:10: SRC.captions.quote: is not in the source: "示例镇全图". The source has its start, "示例镇全", but goes on in other words.',
  ],
};

test.each(Object.entries(casesWithText))('with the text: %s', (_, [spoil, expected]) => {
  const fixture = copyFixture();
  spoil(fixture);
  expect(problemsOf(fixture, { sourceFiles: [textOf(fixture)] })).toEqual([expected]);
});

test('a text that is nobody’s is a problem', () => {
  const fixture = copyFixture();
  const own = textOf(fixture);
  const other = { ...own, file: 'other.txt', sha256: '0' };
  expect(problemsOf(fixture, { sourceFiles: [own, other] })).toEqual([
    `other.txt:1: is the text of no source here: its SHA-256 is 0; town:SRC has ${own.sha256}. Give the file as it was read; if it was changed on purpose, put its SHA-256 into the source.`,
  ]);
});

test('with two sources every quotation names its own', () => {
  const fixture = copyFixture();
  fixture.append(
    'town/sources.yaml',
    '- {id: SRC2, name: 二, title: 二, language: zh, docType: REPORT, file: b, sha256: b, characters: 1}\n',
  );
  const problems = problemsOf(fixture);
  expect(problems).toHaveLength(19);
  expect(problems[0]).toBe(
    'town/industries.yaml:6: I1.in: is required, as the dataset has 2 sources; name the one that is meant.',
  );
});

test('all problems are found at once, in the order of the files', () => {
  const fixture = copyFixture();
  const spoiled = Object.entries(cases).filter(([name]) =>
    [
      'missing field',
      'wrong enum',
      'dangling id',
      'broken YAML',
      'second value of a to-one backward field',
    ].includes(name),
  );
  for (const [, [spoil]] of spoiled) spoil(fixture);
  expect(problemsOf(fixture)).toEqual(spoiled.flatMap(([, [, ...problems]]) => problems).sort());
});

test('what is missing is filled in as the schema says: false, an empty list, null', () => {
  const { datasets } = check(copyFixture());
  const platform = datasets[1]!.entities.find(({ id }) => id === 'town:PF1')!;
  expect(Object.fromEntries(platform.values)).toEqual({
    name: '𠮷光园区',
    altNames: [],
    notNames: [],
    platformType: 'PARK',
    isClass: false,
  });
  const region = datasets[0]!.entities[0]!;
  expect(region.statement).toEqual({ assertion: null, basis: null, reason: null, note: null, citations: [] });
});

test('a symmetric relation goes from the smaller id, whichever side states it', () => {
  const { datasets } = check(copyFixture());
  const relation = datasets[1]!.relations.find(({ type }) => type === 'DIFFERENT_FROM');
  expect(relation).toMatchObject({ from: 'town:I1', to: 'town:I2' });
});

test('a section reaches from its heading to the next; the lead and captions are in none', () => {
  const { datasets } = check(copyFixture());
  const sectionsOf = (id: string) =>
    datasets[1]!.entities.find(entity => entity.id === id)!.statement.citations.map(({ section }) => section);
  expect(sectionsOf('town:P1')).toEqual([null]);
  expect(sectionsOf('town:I3')).toEqual([null, 'town:S1', 'town:S2']);
  expect(sectionsOf('town:S2')).toEqual(['town:S2']);
  expect(sectionsOf('town:PF2')).toEqual([null]);
});

test('the lock stands for the text: it gives the same datasets, and the text gives the same lock', () => {
  const fixture = copyFixture();
  const byLock = check(fixture).datasets;
  const byText = check(fixture, { sourceFiles: [textOf(fixture)] }).datasets;
  expect(byText.map(({ entities, relations }) => ({ entities, relations }))).toEqual(
    byLock.map(({ entities, relations }) => ({ entities, relations })),
  );
  expect(renderLock(byText[1]!.lock)).toBe(readFileSync(`${fixture.town}/citations.lock.json`, 'utf8'));
});

test('what the graph holds of other datasets counts too', () => {
  const fixture = copyFixture();
  fixture.edit('town/targets.yaml', 'atlas:R1', 'globe:R1');
  expect(problemsOf(fixture, { known: new Map([['globe:R1', 'Region']]) })).toEqual([]);
  expect(problemsOf(fixture, { known: new Map([['globe:R1', 'Plan']]) })).toEqual([
    'town/targets.yaml:16: T1.recognisedAt.to: must be the id of a Region; "globe:R1" is a Plan.',
  ]);
});

test('relations of other datasets must neither lose an end nor be stated again', () => {
  const fixture = copyFixture();
  const relation = (type: string, from: string, fromKind: string, to: string, toKind: string) => ({
    ...{ type, from, fromKind, to, toKind },
    dataset: 'globe',
  });
  const foreign = [
    relation('OF_INDICATOR', 'town:T1', 'Target', 'globe:N9', 'Indicator'),
    relation('PART_OF', 'globe:R9', 'Region', 'atlas:R9', 'Region'),
    relation('TARGETS_INDUSTRY', 'town:M1', 'Measure', 'town:I1', 'Industry'),
    relation('OPERATES', 'globe:E1', 'Enterprise', 'town:I3', 'Platform'),
  ];
  expect(problemsOf(fixture, { foreign })).toEqual([
    'atlas/dataset.yaml:1: R9: is gone from the files, but other datasets in the graph relate to it: PART_OF/globe:R9/atlas:R9 of globe. Put it back, or give the directories of those datasets too.',
    'town/industries.yaml:13: I3: has become an Industry, but other datasets in the graph relate to it: OPERATES/globe:E1/town:I3 of globe. Put it back, or give the directories of those datasets too.',
    'town/measures.yaml:11: M1.industries: repeats Measure.industries from M1 to I1, which the dataset globe in the graph states already. Keep one of the two, with all quotations in it.',
    'town/targets.yaml:12: T1.indicator: gives T1 a second indicator, N1; a Target has one, and T1 has globe:N9 by the dataset globe in the graph. Keep one of the two.',
  ]);
});

/** The fixtures, with the atlas made the shared dataset and a list of industries in it. */
function checkShared(industries: string) {
  const fixture = copyFixture();
  fixture.edit('atlas/dataset.yaml', 'id: atlas', 'id: common');
  fixture.edit('town/targets.yaml', 'atlas:R1', 'common:R1');
  fixture.append('atlas/industries.yaml', industries);
  const { problems, datasets } = check(fixture);
  return { problems: problems.map(problem => fixture.shorten(renderProblem(problem))), shared: datasets[0]! };
}

test('the shared dataset relates entities of other datasets', () => {
  const { problems, shared } = checkShared(
    '- id: town:I3\n  closeMatches:\n    - to: town:I1\n      inferred: made up so\n',
  );
  expect(problems).toEqual([]);
  expect(shared.entities.map(({ id }) => id)).toEqual(['common:R1', 'common:R2']);
  expect(shared.relations).toContainEqual(
    expect.objectContaining({ type: 'CLOSE_MATCH', from: 'town:I1', to: 'town:I3' }),
  );
});

test('the shared dataset says nothing else about entities of other datasets', () => {
  expect(checkShared('- id: town:I3\n  name: 新\n- id: town:PF1\n- id: town:I9\n').problems).toEqual([
    expect.stringMatching(
      /^atlas\/industries.yaml:2: town:I3.name: is unknown: an entry about an Industry of another dataset has no "name". It may have id, /,
    ),
    'atlas/industries.yaml:3: town:PF1.id: must be the id of an Industry; "town:PF1" (town/platforms.yaml:1) is a Platform.',
    'atlas/industries.yaml:4: town:I9.id: must be the id of an Industry; "town:I9" is none. Did you mean "town:I1", "town:I2", or "town:I3"?',
  ]);
});
