import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { describeVerification } from '../../src/commands/describeVerification.ts';
import { readTexts } from '../../src/commands/readTexts.ts';
import { proveDirectories } from '../../src/commands/verifyDirectories.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import type { Citation, Dataset, Statement } from '../../src/dataset/dataset.ts';
import { renderLock } from '../../src/dataset/lock.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import { type Finding, verifyDatasets } from '../../src/verify/verifyDatasets.ts';
import { copyFixture, type Fixture } from '../dataset/fixture.ts';

const catalogue = loadCatalogue();

const verify = ({ harbour, harbourText }: Fixture, hasText = true) =>
  proveDirectories([harbour], hasText ? [harbourText] : []);

/** `file:line: id.field: message [check]`, with paths and hashes made short. */
function show(findings: readonly Finding[], { shorten }: Fixture): string[] {
  return findings.map(finding =>
    `${shorten(renderProblem(finding))} [${finding.check}]`
      .replaceAll('harbour/', '')
      .replace(/[0-9a-f]{64,}/g, hash => hash.slice(0, 4)),
  );
}

test('the fixture is proved, by all checks', () => {
  const verification = verify(copyFixture());
  expect(verification).toMatchObject({ outcome: 'proved', faults: [], notices: [] });
  expect(new Set(verification.checks.map(({ result }) => result))).toEqual(new Set(['passed']));
});

type Spoil = (fixture: Fixture) => void;
const edit =
  (file: string, from: string, to: string): Spoil =>
  fixture =>
    fixture.edit(`harbour/${file}`, from, to);
const append =
  (file: string, text: string): Spoil =>
  fixture =>
    fixture.append(`harbour/${file}`, text);
const rewrite = 'Import with --source FILE to have it written anew.';

/** Each plants one fault, and is found by these messages and no other. */
const faults: Record<string, [spoil: Spoil, ...findings: string[]]> = {
  'another text': [
    f => f.append('harbour.txt', '。'),
    'harbour.txt:1: is the text of no source here: its SHA-256 is 7fb3; harbour:SRC has 7e34. Give the file as it was read; if it was changed on purpose, put its SHA-256 into the source. [files]',
  ],
  'wrong length': [
    edit('sources.yaml', 'characters: 188', 'characters: 187'),
    'sources.yaml:9: SRC.characters: must be 188, as the text has so many characters without white space, not 187. [files]',
  ],
  'words that the text does not have': [
    edit('measures.yaml', 'quote: 培育龙头企业', 'quote: 培育龙头公司'),
    'measures.yaml:33: M3.quote: is not in the source: "培育龙头公司". The source has its start, "培育龙头", but goes on in other words. [files]',
  ],
  'occurrence that is not there': [
    edit('measures.yaml', 'quote: 培育龙头企业', 'quote: 培育龙头企业\n  occurrence: 2'),
    'measures.yaml:33: M3.quote: occurs once in the source, so there is no occurrence 2. [files]',
  ],
  'explicit without a quotation': [
    edit('measures.yaml', '  quote: 培育龙头企业\n', ''),
    'measures.yaml:29: M3: needs a `quote` that proves it, or `inferred` with the reason; neither was given. [files]',
  ],
  'inferred without a reason': [
    edit('regions.yaml', 'inferred: made up so', 'inferred: ""'),
    'regions.yaml:8: R1.partOf.inferred: must be text, not "". [files]',
  ],
  'sections out of order': [
    edit('sections.yaml', 'order: 2', 'order: 1'),
    'sections.yaml:13: S2.order: must be more than 1, not 1: its heading stands after that of "S1". [files]',
  ],
  'no lock': [
    f => f.remove('harbour/citations.lock.json'),
    `citations.lock.json:1: is missing. ${rewrite} [lock]`,
  ],
  'lock of another text': [
    edit('citations.lock.json', '"sha256": "', '"sha256": "0'),
    `citations.lock.json:3: was made from another text of harbour:SRC: 07e3. ${rewrite} [lock]`,
  ],
  'quotation that the lock lacks': [
    edit('measures.yaml', 'quote: 培育龙头企业', 'quote: 龙头企业'),
    `citations.lock.json:1: lacks "龙头企业". ${rewrite} [lock]`,
    `citations.lock.json:37: has "培育龙头企业", which no statement quotes. ${rewrite} [lock]`,
  ],
  'quotation that only the lock has': [
    edit('measures.yaml', 'quote: 培育龙头企业', 'quote: 2.培育企业'),
    `citations.lock.json:37: has "培育龙头企业", which no statement quotes. ${rewrite} [lock]`,
  ],
  'wrong place in the lock': [
    edit('citations.lock.json', '"start":168,"end":174', '"start":167,"end":173'),
    `citations.lock.json:37: has "培育龙头企业" from 167 to 173, in the file from 184 to 190; in the text it stands from 168 to 174, in the file from 184 to 190. ${rewrite} [lock]`,
  ],
  'wrong place in the file in the lock': [
    edit('citations.lock.json', '"rawStart":184', '"rawStart":183'),
    `citations.lock.json:37: has "培育龙头企业" from 168 to 174, in the file from 183 to 190; in the text it stands from 168 to 174, in the file from 184 to 190. ${rewrite} [lock]`,
  ],
  'source that only the lock has': [
    edit(
      'citations.lock.json',
      '\n  }\n}',
      '\n  },\n  "harbour:OLD": { "sha256": "0", "quotations": [] }\n}',
    ),
    `citations.lock.json:42: has quotations from harbour:OLD, which no statement quotes. ${rewrite} [lock]`,
  ],
  'lock in another form': [
    edit('citations.lock.json', '"quotations": [', '"quotations":  ['),
    `citations.lock.json:1: says what it should, but not in the form that an import writes. ${rewrite} [lock]`,
  ],
  'hierarchy of industries in a circle': [
    append('industries.yaml', '  broader: [{ to: I1, inferred: wrong }]\n'),
    'industries.yaml:19: I3.broader: closes a circle of BROADER: I1 → I2 → I3 → I1. Take one of them out. [hierarchies]',
  ],
  'platforms that are instances of each other': [
    edit(
      'platforms.yaml',
      'quote: 港湾园区',
      'quote: 港湾园区\n  instanceOf: [{ to: PF3, inferred: wrong }]',
    ),
    'platforms.yaml:18: PF3.instanceOf: closes a circle of INSTANCE_OF: PF1 → PF3 → PF1. Take one of them out. [hierarchies]',
  ],
  'measure without a plan': [
    edit(
      'measures.yaml',
      '  quote: 培育龙头企业\n  plans:\n    - to: P1\n      inferred: the plan has no other measures',
      '  quote: 培育龙头企业',
    ),
    'measures.yaml:29: M3: needs `plans`, as every Measure does; nothing was given, on either side. [ties]',
  ],
  'pathway without a plan': [
    edit('plans.yaml', '    - to: W2\n      quote: 2.培育企业\n', ''),
    'pathways.yaml:6: W2: needs `plan`, as every Pathway does; nothing was given, on either side. [ties]',
  ],
  'target without an indicator': [
    edit('targets.yaml', '  indicator:\n    to: N1\n    inferred: parks are counted\n', ''),
    'targets.yaml:102: T6: needs `indicator`, as every Target does; nothing was given, on either side. [ties]',
  ],
  'indicator that nothing measures': [
    append('indicators.yaml', '- id: N5\n  name: 平台数\n  nameEn: Platforms\n  inferred: what is counted\n'),
    'indicators.yaml:24: N5: needs `targets` or `observations`, as every Indicator does; nothing was given, on either side. [ties]',
  ],
  'section of no source': [
    edit('sections.yaml', '  source:\n    to: SRC\n    quote: 二、任务\n', ''),
    'sections.yaml:10: S2: needs `source`, as every Section does; nothing was given, on either side. [ties]',
  ],
  orphan: [
    append(
      'platforms.yaml',
      '- id: PF4\n  name: 码头\n  nameEn: Quay\n  platformType: PLACE\n  inferred: there is one\n',
    ),
    'platforms.yaml:19: PF4: is a Platform that no relation leads to or from. [ties]',
  ],
  'one name for two': [
    edit('industries.yaml', 'name: 光电子\n  nameEn: Optoelectronics', 'name: 光子\n  nameEn: Photonics'),
    'industries.yaml:9: I2.name: is the name of I1 too, and nothing tells the two apart: give each a `nameEn` or a `description` of its own. [names]',
  ],
  'gap in a numbering': [
    edit('pathways.yaml', 'order: 2', 'order: 3'),
    'pathways.yaml:9: W2.order: must be 2, not 3: each Pathway of P1 is numbered from 1, without gaps. [orders]',
  ],
  'number given twice': [
    edit('pathways.yaml', 'order: 2', 'order: 1'),
    'pathways.yaml:9: W2.order: must be 2, not 1: each Pathway of P1 is numbered from 1, without gaps. [orders]',
  ],
  'heading that is not quoted': [
    edit('sections.yaml', 'heading: 二、任务', 'heading: 三、任务'),
    'sections.yaml:14: S2.heading: must be as it is quoted, "二、任务", not "三、任务". [sections]',
  ],
  'unit with 万': [
    edit('indicators.yaml', 'unit: 元', 'unit: 亿元'),
    'indicators.yaml:9: N2.unit: must be without 万 and 亿, which belong into the factor, not "亿元". [numbers]',
    'observations.yaml:6: B1.unit: must be "亿元", the unit of its indicator, not "元". [numbers]',
    'targets.yaml:53: T3.unit: must be "亿元", the unit of its indicator, not "元". [numbers]',
  ],
  'unit of another indicator': [
    edit('targets.yaml', 'value: 3\n  unit: 个', 'value: 3\n  unit: 家'),
    'targets.yaml:7: T1.unit: must be "个", the unit of its indicator, not "家". [numbers]',
  ],
  'value without a unit': [
    edit('targets.yaml', 'value: 3\n  unit: 个', 'value: 3'),
    'targets.yaml:1: T1.unit: must be "个", the unit of its indicator, not nothing. [numbers]',
  ],
  'percent as a whole': [
    edit('targets.yaml', 'factor: 0.01\n  baseValue: 0.4', 'factor: 1\n  baseValue: 40'),
    'targets.yaml:73: T4.factor: must be 0.01, as the unit is %, not 1. [numbers]',
  ],
  'hundredth without percent': [
    edit('targets.yaml', 'factor: 1\n  baseValue: 3', 'factor: 0.01\n  baseValue: 0.03'),
    'targets.yaml:8: T1.factor: must be 1 or a power of ten such as 10000 (万), or go with the unit %, not 0.01. [numbers]',
  ],
  'base value that is not the product': [
    edit('targets.yaml', 'baseValue: 2000000000000', 'baseValue: 200000000000'),
    'targets.yaml:55: T3.baseValue: must be 2000000000000, value × factor, not 200000000000. [numbers]',
  ],
  'base value that is missing': [
    edit('targets.yaml', '  baseValue: 3\n', ''),
    'targets.yaml:1: T1.baseValue: is required beside a value; nothing was given. [numbers]',
  ],
  'observation that does not add up': [
    edit('observations.yaml', 'value: 1', 'value: 2'),
    'observations.yaml:8: B1.baseValue: must be 2000000000000, value × factor, not 1000000000000. [numbers]',
  ],
  'target before its plan': [
    edit(
      'targets.yaml',
      '  year: 2027\n  comparator: EQ\n  value: 3',
      '  year: 2024\n  comparator: EQ\n  value: 3',
    ),
    'targets.yaml:4: T1.year: must be 2025 or later, the start of P1, not 2024. [years]',
  ],
  'measure due before its plan': [
    edit('measures.yaml', 'dueYear: 2027', 'dueYear: 2020'),
    'measures.yaml:4: M1.dueYear: must be 2025 or later, the start of P1, not 2020. [years]',
  ],
  'period that ends before it starts': [
    edit('plans.yaml', 'periodEnd: 2027', 'periodEnd: 2024'),
    'plans.yaml:5: P1.periodEnd: must be 2025 or later, its periodStart, not 2024. [years]',
  ],
  'baseline in the year of the target': [
    edit('targets.yaml', 'baselineYear: 2024', 'baselineYear: 2027'),
    'targets.yaml:50: T3.year: must be after 2027, its baselineYear, not 2027. [years]',
  ],
  'comparator without its value': [
    edit('targets.yaml', '  value: 3\n  unit: 个\n  factor: 1\n  baseValue: 3\n', ''),
    'targets.yaml:1: T1.value: is required, as the comparator is EQ; nothing was given. [targets]',
  ],
  'range with one end': [
    edit('targets.yaml', '  valueMax: 2\n', ''),
    'targets.yaml:84: T5.valueMax: is required, as the comparator is RANGE; nothing was given. [targets]',
  ],
  'range upside down': [
    edit('targets.yaml', 'valueMax: 2', 'valueMax: 1'),
    'targets.yaml:89: T5.valueMax: must be more than valueMin, 1, not 1. [targets]',
  ],
  'range with a value': [
    edit('targets.yaml', '  valueMax: 2\n', '  valueMax: 2\n  value: 2\n  factor: 1\n  baseValue: 2\n'),
    'targets.yaml:90: T5.value: must be left out, as the comparator is RANGE. [targets]',
    'targets.yaml:92: T5.baseValue: must be left out, as the comparator is RANGE. [targets]',
  ],
  'some with a number': [
    edit('targets.yaml', 'valueText: 一批', 'valueText: 一批\n  factor: 1'),
    'targets.yaml:107: T6.factor: must be left out, as the comparator is SOME. [targets]',
  ],
  'recurring in words': [
    edit('targets.yaml', 'recurring: P1Y', 'recurring: yearly'),
    'targets.yaml:93: T5.recurring: must be an ISO 8601 duration such as P1Y, not "yearly". [targets]',
  ],
  'value in other words than the text': [
    edit('targets.yaml', 'valueText: 3个', 'valueText: 三个'),
    'targets.yaml:10: T1.valueText: must stand in a quotation of the target; "三个" does not. If it cannot, say why in a note. [targets]',
  ],
  'share of nothing': [
    edit(
      'indicators.yaml',
      '  quote: 绿色产值占港湾产值比重\n  shareOfRegions:\n    - to: R1\n      quote: 占港湾产值比重\n',
      '  quotes:\n    - 绿色产值占港湾产值比重\n    - 占港湾产值比重\n',
    ),
    'targets.yaml:76: T4.valueBasis: is SHARE, so N3 must say of what: by shareOfIndustries or shareOfRegions, or by a note where it is neither. [targets]',
  ],
  'joint count of one': [
    f => {
      f.edit('harbour/targets.yaml', '    - to: PF2\n      quote: 港湾平台共5个\n', '');
      f.edit(
        'harbour/platforms.yaml',
        'quote: 港湾平台',
        'quote: 港湾平台\n  instanceOf: [{ to: PF1, inferred: so }]',
      );
    },
    'targets.yaml:34: T2.joint: is true, so several things must be counted, or several levels recognise them; else say in `ambiguity` or a note what they are. [targets]',
  ],
  'count of several that is not joint': [
    edit('targets.yaml', '  joint: true\n', ''),
    'targets.yaml:22: T2.joint: must be true, as one number counts 2 things; nothing was given. [targets]',
  ],
  'left out, though quoted': [
    edit('left-out.yaml', 'start: 4\n  end: 10', 'start: 4\n  end: 14'),
    'left-out.yaml:1: is quoted, by "一、目标" of sections.yaml:1 (S1): leave out only what no statement quotes. [left-out]',
  ],
  'half a sentence left out': [
    edit('left-out.yaml', 'end: 10', 'end: 9'),
    'left-out.yaml:1: must go from 4 to 10, as that is a whole sentence, not from 4 to 9. [left-out]',
  ],
  'left out twice': [
    append('left-out.yaml', '- { source: SRC, start: 184, end: 187, reason: again }\n'),
    'left-out.yaml:9: leaves out again what left-out.yaml:5 leaves out. [left-out]',
  ],
  'left out beyond the text': [
    edit('left-out.yaml', 'end: 188', 'end: 189'),
    'left-out.yaml:5: must end within the text, which has 188 characters, not at 189. [left-out]',
  ],
};

test.each(Object.entries(faults))('finds: %s', (_, [spoil, ...expected]) => {
  const fixture = copyFixture();
  spoil(fixture);
  const { outcome, faults } = verify(fixture);
  expect(outcome).toBe('faulty');
  expect(show(faults, fixture)).toEqual(expected);
});

/** Each is worth a look, but no fault. */
const notices: Record<string, [spoil: Spoil, notice: string]> = {
  'sentence that nothing quotes': [
    edit('left-out.yaml', '- source: SRC\n  start: 184\n  end: 188\n  reason: Caption of a view.\n', ''),
    'sources.yaml:1: SRC: has 1 of 13 sentences that no statement quotes and that are not left out; `plangraph coverage` names them. [gaps]',
  ],
  'no English name': [
    edit('regions.yaml', '  nameEn: Harbour\n', ''),
    'regions.yaml:1: R1: has no English name. [english]',
  ],
  'one English name for two': [
    edit('industries.yaml', 'Optoelectronics', 'Photonics'),
    'industries.yaml:10: I2.nameEn: is the English name of I1 too, which has another name in the source. [english]',
  ],
};

test.each(Object.entries(notices))('notes: %s', (_, [spoil, expected]) => {
  const fixture = copyFixture();
  spoil(fixture);
  const { outcome, faults, notices } = verify(fixture);
  expect(outcome).toBe('proved');
  expect(faults).toEqual([]);
  expect(show(notices, fixture)).toEqual([expected]);
});

test('two of one name are told apart by a description, by a relation, or by English names', () => {
  for (const more of ['description: one', 'differentFrom: [{ to: I1, inferred: so }]', 'nameEn: Other']) {
    const fixture = copyFixture();
    fixture.edit(
      'harbour/industries.yaml',
      '  nameEn: Photonics\n',
      '  nameEn: Photonics\n  description: two\n',
    );
    fixture.edit('harbour/industries.yaml', 'name: 光电子\n  nameEn: Optoelectronics', 'name: 光 子');
    fixture.edit('harbour/industries.yaml', '  quote: 光电子\n', `  ${more}\n  quote: 光电子\n`);
    expect(verify(fixture).faults).toEqual([]);
  }
});

test('a note may say why a value is not quoted, what a share is of, and what a joint count counts', () => {
  const fixture = copyFixture();
  fixture.edit('harbour/targets.yaml', 'valueText: 3个', 'valueText: 三个\n  joint: true\n  note: in words');
  fixture.edit(
    'harbour/indicators.yaml',
    '  shareOfRegions:\n    - to: R1\n      quote: 占港湾产值比重\n',
    '  note: x\n',
  );
  fixture.edit('harbour/regions.yaml', 'quote: 港湾产值', 'quote: 占港湾产值比重');
  expect(show(verify(fixture).faults, fixture)).toEqual([]);
});

test('a dataset without a source is there for others, so nothing in it is an orphan', () => {
  const fixture = copyFixture();
  fixture.append('atlas/regions.yaml', '- { id: R3, name: 示例市, nameEn: City, level: CITY }\n');
  expect(proveDirectories([fixture.atlas], []).outcome).toBe('proved');
});

test('a circle over two datasets is found where one of them states a part of it', () => {
  const fixture = copyFixture();
  fixture.append(
    'atlas/regions.yaml',
    '- { id: R3, name: 示例市, level: CITY, partOf: [{ to: R1, inferred: so }] }\n',
  );
  fixture.edit('atlas/dataset.yaml', 'id: atlas', 'id: common');
  fixture.edit('harbour/regions.yaml', 'atlas:R2', 'common:R2');
  fixture.append('atlas/regions.yaml', '- { id: "harbour:R1", parts: [{ to: R1, inferred: wrong }] }\n');
  const { faults } = proveDirectories([fixture.harbour], [fixture.harbourText]);
  expect(show(faults, fixture)).toEqual([
    'regions.yaml:7: R1.partOf: closes a circle of PART_OF: R1 → common:R2 → common:R1 → R1. Take one of them out. [hierarchies]',
  ]);
});

/** What no file can bring about, as reading them forbids it: the proof does not rely on that. */
type Doctor = (statement: Statement) => Statement;
const moved = (change: (citation: Citation) => Partial<Citation>): Doctor => {
  return statement => ({ ...statement, citations: statement.citations.map(c => ({ ...c, ...change(c) })) });
};
const doctored: Record<string, [doctor: Doctor, fault: string]> = {
  'quotation one place off': [
    moved(c => ({ start: c.start + 1, end: c.end + 1 })),
    'is "培育龙头企业", but from 169 to 175 the text has "育龙头企业！".',
  ],
  'quotation one place off in the file': [
    moved(c => ({ rawStart: c.rawStart + 1, rawEnd: c.rawEnd + 1 })),
    'is "培育龙头企业", but from 185 to 191 the file has "育龙头企业！".',
  ],
  'another occurrence': [
    moved(() => ({ occurrence: 2 })),
    'is occurrence 1 of "培育龙头企业" from 168 to 174, not 2.',
  ],
  'another section': [
    moved(() => ({ section: 'harbour:S1' })),
    'quotes "培育龙头企业" in harbour:S1; it stands in harbour:S2.',
  ],
  'explicit without a quotation': [
    statement => ({ ...statement, citations: [] }),
    'is EXPLICIT, so it needs a quotation.',
  ],
  'inferred without a reason': [
    statement => ({ ...statement, assertion: 'INFERRED' }),
    'is INFERRED, so it needs a reason.',
  ],
  'unvouched for': [
    statement => ({ ...statement, assertion: null }),
    'needs a quotation that proves it, or the reason why it is inferred.',
  ],
};

test.each(Object.entries(doctored))('proves anew: %s', (_, [doctor, expected]) => {
  const { harbour, harbourText } = copyFixture();
  const checked = checkFiles([harbour], [harbourText], catalogue);
  const [dataset] = checked.datasets as [Dataset];
  const entities = dataset.entities.map(entity =>
    entity.id === 'harbour:M3' ? { ...entity, statement: doctor(entity.statement) } : entity,
  );
  const { faults } = verifyDatasets(
    { ...checked, datasets: [{ ...dataset, entities }] },
    readTexts(checked.sourceFiles),
    [renderLock(dataset.lock)],
    catalogue,
  );
  expect(faults.map(({ line, id, message }) => [line, id, message])).toEqual([[29, 'M3', expected]]);
});

test('proves anew: another length', () => {
  const { harbour, harbourText } = copyFixture();
  const checked = checkFiles([harbour], [harbourText], catalogue);
  const texts = readTexts(checked.sourceFiles).map(text => ({
    ...text,
    file: 'harbour.txt',
    contents: text.contents.trimEnd().slice(0, -1),
  }));
  const locks = [renderLock(checked.datasets[0]!.lock)];
  const { faults } = verifyDatasets(checked, texts, locks, catalogue);
  expect(
    faults.filter(({ check }) => check === 'sources').map(({ line, message }) => [line, message]),
  ).toEqual([[9, 'must be 187, the length of harbour.txt without white space, not 188.']]);
});

test('without the text the proof is partial, and says so', () => {
  const fixture = copyFixture();
  const verification = verify(fixture, false);
  expect(verification).toMatchObject({ outcome: 'partial', faults: [] });
  expect(verification.datasets[0]!.quotations).toEqual({ total: 53, proved: 0 });
  const partial = verification.checks.filter(({ result }) => result === 'partial').map(({ name }) => name);
  expect(partial).toEqual(['sources', 'quotations', 'lock', 'left-out', 'gaps']);
  const report = describeVerification(verification).join('\n');
  expect(report).toContain('Not proved without the text: sources, quotations, lock, left-out, gaps.');
  expect(report).toMatch(/harbour:SRC, the file with the SHA-256 [0-9a-f]{64}\n0 faults$/);
});

test('without the text a lock that cannot be is found all the same', () => {
  const fixture = copyFixture();
  fixture.edit('harbour/citations.lock.json', '"start":168,"end":174', '"start":168,"end":175');
  fixture.edit('harbour/measures.yaml', 'quote: 每年举办“港湾。大会”活动', 'quote: 2.培育企业');
  expect(show(verify(fixture, false).faults, fixture)).toEqual([
    `citations.lock.json:32: has "每年举办“港湾。大会”活动", which no statement quotes. ${rewrite} [lock]`,
    'measures.yaml:29: M3: has 6 characters, but is said to stand from 168 to 175, which are 7. [quotations]',
  ]);
});

test('the report counts what there is and ends with the number of faults', () => {
  const fixture = copyFixture();
  fixture.edit('harbour/pathways.yaml', 'order: 2', 'order: 3');
  fixture.edit('harbour/regions.yaml', '  nameEn: Harbour\n', '');
  const lines = describeVerification(verify(fixture));
  expect(lines[0]).toBe('harbour 1.0.0, A made-up plan of a made-up harbour');
  expect(lines).toContain('  TARGETS_INDUSTRY         2         0');
  expect(lines).toContain('  PART_OF_PLAN             6         3');
  expect(fixture.shorten(lines.join('\n'))).toContain('53 of 53 quotations proved in harbour.txt');
  expect(lines.slice(-3)).toEqual(['14 of 16 checks passed.', '1 notice', '1 fault']);
});

test('the data as JSON has just the keys that docs/evidence.md names', () => {
  const fixture = copyFixture();
  fixture.edit('harbour/pathways.yaml', 'order: 2', 'order: 3');
  const verification = JSON.parse(JSON.stringify(verify(fixture)));
  expect(Object.keys(verification)).toEqual(['outcome', 'faults', 'notices', 'checks', 'datasets']);
  expect(Object.keys(verification.faults[0])).toEqual(['check', 'file', 'line', 'id', 'field', 'message']);
  expect(Object.keys(verification.checks[0])).toEqual(['name', 'says', 'result']);
  const [dataset] = verification.datasets;
  expect(Object.keys(dataset)).toEqual([
    ...['id', 'title', 'version', 'entities', 'relations', 'quotations', 'sources'],
  ]);
  expect(dataset.entities.Target).toBe(6);
  expect(dataset.relations.BROADER).toEqual({ explicit: 0, inferred: 2 });
  expect(Object.keys(dataset.sources[0])).toEqual(['id', 'sha256', 'file']);
});

test('files that cannot be imported are not proved at all', () => {
  const fixture = copyFixture();
  const { outcome, faults, checks, datasets } = proveDirectories([`${fixture.harbour}/none`], ['no.txt']);
  expect(outcome).toBe('faulty');
  expect(show(faults, fixture)).toEqual([
    'no.txt:1: is no file; --source needs the file of a text. [files]',
    'none:1: is no directory; give that of a dataset. [files]',
  ]);
  expect(checks.slice(1).every(({ result }) => result === 'notMade')).toBe(true);
  expect(datasets).toEqual([]);
});

test('the data that comes with plangraph has no fault that shows without the texts', () => {
  const seed = join(import.meta.dirname, '../../seed');
  const dirs = readdirSync(seed).map(name => join(seed, name));
  expect(proveDirectories(dirs, []).faults.map(renderProblem)).toEqual([]);
});
