import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindNamed } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { checkDatasets } from '../../src/dataset/check.ts';
import { type Mapping, parseYaml } from '../../src/dataset/parseYaml.ts';
import { renderProblem } from '../../src/dataset/problem.ts';
import type { ListFile } from '../../src/dataset/read.ts';
import { readText } from '../../src/formats/text.ts';
import { dataFiles } from '../../src/scaffold/editorSchemas.ts';
import { exampleEntry } from '../../src/scaffold/exampleEntry.ts';
import { findHeadings } from '../../src/scaffold/findHeadings.ts';
import { guessLanguage } from '../../src/scaffold/guessLanguage.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { createValidator } from './createValidator.ts';

const catalogue = loadCatalogue();
const kinds = [...catalogue.kinds.values()];

const contents = readFileSync('test/dataset/fixtures/town.txt', 'utf8');
const sha256 = createHash('sha256').update(contents).digest('hex');
const outline = { id: 'mine', title: '示例', language: 'zh-Hans', file: 'town.txt', sha256, contents };

describe('examples', () => {
  const validate = createValidator();
  const examples = new Map(kinds.map(kind => [kind, exampleEntry(kind, catalogue).join('\n')]));

  test.each(kinds.map(kind => [kind.name, kind] as const))('of %s: all keys, each explained', (_, kind) => {
    const example = examples.get(kind)!;
    expect(validate(`${kind.plural}.yaml`, parse(example))).toEqual([]);
    const lines = example.split('\n').map(line => line.replace(/^(- | {2})/, ''));
    for (const key of [
      'id',
      ...kind.own,
      ...kind.links.keys(),
      'quote',
      'quotes',
      'in',
      'inferred',
      'basis',
    ]) {
      const at = lines.findIndex(line => line.startsWith(`${key}:`) || line.startsWith(`# ${key}:`));
      expect(at, key).toBeGreaterThan(0);
      expect(lines[at - 1], key).toMatch(/^# /);
    }
    for (const { name, enumValues } of kind.properties.values())
      if (kind.own.has(name))
        for (const value of enumValues ?? []) expect(example).toMatch(new RegExp(`#   ${value}: \\S`));
  });

  test('they are a dataset, all of them together', () => {
    const all = [...examples.values()].join('\n');
    const entriesOf = (kind: (typeof kinds)[number]) => {
      const { items } = parseYaml(examples.get(kind)!) as { items: ListFile['items'] };
      const secondId = `${kind.singular}-2`;
      if (!new RegExp(`to: ${secondId}\\b`).test(all)) return items;
      const required = [...(items[0] as Mapping).fields].filter(
        ([key]) => kind.properties.get(key)?.isRequired,
      );
      const scalar = (value: string) => ({ type: 'scalar', line: 1, value }) as const;
      const fields = new Map([...required, ['id', scalar(secondId)], ['inferred', scalar('a second one')]]);
      return [...items, { type: 'mapping', line: 1, fields } as Mapping];
    };
    const header = 'id: mine\ntitle: 示例\nversion: "1"\nlicence: CC0-1.0\nlanguages: [zh]\n';
    const text = { file: 'text', sha256: '…', text: readText('…') };
    const lists = new Map(
      kinds.map(kind => [kind.name, { file: `${kind.plural}.yaml`, items: entriesOf(kind) }]),
    );
    const files = {
      ...{ dir: 'mine', header: parseYaml(header) as Mapping, lists, leftOut: null, lock: new Map() },
      problems: [],
    };
    const nothing = { known: new Map(), foreign: [], foreignCitations: [] };
    const { problems } = checkDatasets([files], catalogue, { sourceFiles: [text], ...nothing });
    // A section is found by its heading, which the second one has not.
    const [noHeading, ...others] = problems.map(renderProblem);
    expect(noHeading).toMatch('section-2.quote: is required: the heading');
    expect(others).toEqual([]);
  });
});

describe('scaffold', () => {
  const files = scaffold(outline, catalogue);

  test('it has the files of a first plan, all of the data format', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['plans.yaml', 'measures.yaml', 'targets.yaml']),
    );
    expect(dataFiles(catalogue)).toEqual(
      expect.arrayContaining([...files.keys()].filter(name => name.endsWith('.yaml'))),
    );
  });

  test('what is known is filled in, and all else is comments', () => {
    const entries = [...files]
      .filter(([name]) => name.endsWith('.yaml'))
      .map(([name, text]) => [name, parse(text)])
      .filter(([, value]) => value !== null);
    expect(Object.fromEntries(entries)).toEqual({
      'dataset.yaml': {
        ...{ id: 'mine', title: '示例', version: '0.1.0', licence: 'NOASSERTION', languages: ['zh-Hans'] },
        maxQuote: 40,
      },
      'sources.yaml': [
        {
          ...{ id: 'SRC1', name: '示例', title: '示例', language: 'zh-Hans', docType: 'OFFICIAL_DOCUMENT' },
          ...{ file: 'town.txt', sha256, characters: 94 },
        },
      ],
      'sections.yaml': ['一、目标', '二、环境'].map((heading, i) => ({
        ...{ id: `S${i + 1}`, name: heading, order: i + 1, heading, quote: heading },
        source: { to: 'SRC1', quote: heading },
      })),
    });
  });

  test('each file begins with what the schema says of it', () => {
    const { description } = kindNamed(catalogue, 'Measure');
    expect(files.get('measures.yaml')).toMatch(`# measures.yaml: ${description}\n`);
    expect(files.get('measures.yaml')).toContain('\n# - id: measure-1\n');
    expect(files.get('left-out.yaml')).toContain('\n# - source: SRC1\n');
  });
});

describe('headings', () => {
  const digits = [...'一二三四五六七八九'];
  const toTwentyOne = [...digits, '十', ...digits.map(n => `十${n}`), '二十', '二十一'].map(n => `${n}、甲`);
  const headingsOf = (...lines: string[]) => findHeadings(lines.join('\n')).map(({ heading }) => heading);

  test.each([
    [
      ['一、目标', '正文。', '（一）小节', '二、任务', '正文。'],
      ['一、目标', '二、任务'],
    ],
    [
      ['第一章 总则', '正文。', '第二章 任务', '一、其他', '二、其他'],
      ['第一章 总则', '第二章 任务'],
    ],
    [
      ['1. Aims', 'Text.', '2. Means'],
      ['1. Aims', '2. Means'],
    ],
    [
      ['# Plan', '## Aims', 'Text.', '## Means'],
      ['Aims', 'Means'],
    ],
    [['九、甲', '十、乙', '十一、丙'], []],
    [toTwentyOne, toTwentyOne],
    [['一、目标', '正文。'], []],
    [['一、目标', '三、任务'], []],
    [['1. Aims', '2. Means', '1. More'], []],
    [['一、建成一批园区。', '二、发展一批产业。'], []],
    [['正文。', '正文。'], []],
  ])('%j', (lines, expected) => {
    expect(headingsOf(...lines)).toEqual(expected);
  });

  test('a heading that the text has said before is the occurrence that is a line', () => {
    expect(findHeadings('见一、目标和二、任务。\r\n  一、目标\r\n正文。\r\n  二、任务\r\n二、任务')).toEqual(
      [],
    );
    expect(findHeadings('见一、目标。\r\n　　一、目标\r\n正文。\r\n　　二、任务\r\n')).toEqual([
      { heading: '一、目标', occurrence: 2 },
      { heading: '二、任务', occurrence: 1 },
    ]);
  });
});

test.each([
  ['示例镇发布方案，发展新产业。', 'zh-Hans'],
  ['示例鎮發佈方案，發展新產業。', 'zh-Hant'],
  ['この計画は、町の産業を育てる。', 'ja'],
  ['이 계획은 마을의 산업을 키운다.', 'ko'],
  ['The town is to have three parks by the end of 2030, and a list of them.', 'en'],
  ['La ville aura trois parcs avant la fin de 2030.', null],
  ['2030', null],
])('the language of %j is %j', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});
