import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../../src/cli.ts';
import { checkDirectories } from '../../src/commands/checkDirectories.ts';
import { newDataset } from '../../src/commands/newDataset.ts';
import { copyFixture } from '../dataset/fixture.ts';

const nothing = { id: undefined, title: undefined, language: undefined };
const text = path.resolve('test/dataset/fixtures/town.txt');
let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plangraph-commands-'));
  output = '';
  const writing = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    output += chunk;
    return true;
  });
  onTestFinished(() => {
    writing.mockRestore();
    rmSync(root, { recursive: true });
  });
});

const at = (...parts: string[]) => path.join(root, ...parts);
const shortened = () => output.replaceAll(`${root}/`, '').replaceAll(text, 'town.txt');

/** All that is under a directory. */
const listed = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

describe('new', () => {
  const make = (dir: string, given: Partial<Parameters<typeof newDataset>[1]> = {}) =>
    newDataset(dir, { ...nothing, source: text, ...given });

  test('what it makes is good as it is, with and without the text', () => {
    make(at('mine'));
    expect(shortened()).toContain(
      'mine is there for mine (示例文本，为测试而写).\nsections.yaml has the 2 sections',
    );
    expect(shortened()).toContain('npx plangraph check mine --source town.txt');
    expect(readdirSync(root)).toEqual(['mine']);
    output = '';
    for (const sources of [[], [text]]) {
      expect(checkDirectories([at('mine')], sources)).toBe(true);
      expect(output).toContain('4 quotations found in the text\n\nNothing is wrong');
      expect(output).not.toContain('still to be proved');
    }
  });

  test('the command line says id, title and language', async () => {
    const told = ['--id', 'town-2', '--title', 'Second: plan', '--language', 'zh'];
    await runCommand(['node', 'plangraph', 'new', at('Mine!'), '--source', text, ...told]);
    expect(readFileSync(at('Mine!/dataset.yaml'), 'utf8').replaceAll(/^#.*\n/gm, '')).toBe(
      'id: town-2\ntitle: "Second: plan"\nversion: 0.1.0\nlicence: NOASSERTION\nlanguages:\n  - zh\nmaxQuote: 40\n',
    );
  });

  test('an empty directory is filled, and missing ones above it are made', () => {
    mkdirSync(at('empty'));
    make(at('empty'));
    make(at('far/away'));
    expect(listed(at('empty'))).toEqual(listed(at('far/away')));
    expect(listed(at('empty'))).toContain('.vscode/plangraph/measures.json');
  });

  test('a first line that is long is no title', () => {
    writeFileSync(at('long.txt'), `${'发展'.repeat(40)}\n`);
    make(at('mine'), { source: at('long.txt') });
    expect(shortened()).toContain(
      'mine is there for mine (long).\nThe text shows no headings that are plain to see',
    );
    expect(existsSync(at('mine/citations.lock.json'))).toBe(false);
  });

  test('VS Code gets a schema for each file, and ids of the shared dataset', () => {
    make(at('mine'));
    const settings = JSON.parse(readFileSync(at('mine/.vscode/settings.json'), 'utf8'));
    for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
      expect(path.parse(schema).name).toBe(path.parse(file as string).name);
      expect(existsSync(at('mine', schema)), schema).toBe(true);
    }
    const { definitions } = JSON.parse(readFileSync(at('mine/.vscode/plangraph/definitions.json'), 'utf8'));
    expect(definitions.SectionId.anyOf[0]).toEqual({
      enum: ['S1', 'S2'],
      enumDescriptions: ['一、目标', '二、环境'],
    });
    expect(definitions.RegionId.anyOf[0].enum).toContain('common:R-china');
  });

  const refused: Record<string, [given: () => void, message: string]> = {
    'a directory with something in it': [
      () => make(at('full')),
      'full has files in it. Name a directory that is empty or not there yet.',
    ],
    'a file for a directory': [
      () => make(at('full/a')),
      'full/a is a file. Name a directory that is not there yet.',
    ],
    'a directory in a file': [
      () => make(at('full/a/b')),
      'No directory can be made in full/a. Name one where you may write.',
    ],
    'a text that is missing': [
      () => make(at('mine'), { source: at('no.txt') }),
      'no.txt is no file; --source needs the file of a text.',
    ],
    'a text that is not UTF-8': [
      () => make(at('mine'), { source: at('gbk.txt') }),
      'gbk.txt is not UTF-8; --source needs the file as it was read first.',
    ],
    'a text that is empty': [
      () => make(at('mine'), { source: at('blank.txt') }),
      'blank.txt is empty; --source needs the text of the plan.',
    ],
    'a text in a language that it does not know': [
      () => make(at('mine'), { source: at('french.txt') }),
      'The language of french.txt is not plain to see. Give it: --language fr, or another BCP 47 tag.',
    ],
    'an id that is none': [
      () => make(at('mine'), { id: 'My plan' }),
      '"My plan" cannot be the id of a dataset: it takes lower-case letters, digits and hyphens. Give --id.',
    ],
    'a directory whose name is no id': [
      () => make(at('My_plan')),
      '"My_plan" cannot be the id of a dataset: it takes lower-case letters, digits and hyphens. Give --id.',
    ],
    'an id of the seed': [
      () => make(at('xian-htz')),
      'xian-htz is the id of a dataset that comes with plangraph. Give another with --id.',
    ],
    'all at once': [
      () => make(at('full'), { id: 'common', source: at('no.txt') }),
      [
        'full has files in it. Name a directory that is empty or not there yet.',
        'common is the id of a dataset that comes with plangraph. Give another with --id.',
        'no.txt is no file; --source needs the file of a text.',
      ].join('\n'),
    ],
  };

  test.each(Object.entries(refused))(
    'it refuses %s and leaves everything as it is',
    (_, [given, message]) => {
      mkdirSync(at('full'));
      writeFileSync(at('full/a'), '');
      writeFileSync(at('gbk.txt'), Buffer.from([0xca, 0xbe, 0xc0, 0xfd]));
      writeFileSync(at('blank.txt'), '\uFEFF \n\n');
      writeFileSync(at('french.txt'), 'La ville aura trois parcs.\n');
      const before = listed(root);
      let thrown: Error | undefined;
      try {
        given();
      } catch (error) {
        thrown = error as Error;
      }
      expect(thrown?.name).toBe('CommandRefused');
      expect(thrown?.message.replaceAll(`${root}/`, '')).toBe(message);
      expect(listed(root)).toEqual(before);
      expect(output).toBe('');
    },
  );
});

describe('check', () => {
  const check = async (...args: string[]) => {
    output = '';
    await runCommand(['node', 'plangraph', 'check', ...args]);
    const { exitCode } = process;
    process.exitCode = undefined;
    return exitCode;
  };

  test('it finds what a dataset refers to beside it and counts what the dataset holds', async () => {
    const fixture = copyFixture();
    expect(await check(fixture.town)).toBeUndefined();
    expect(output).toBe(`town (A made-up plan of a made-up town)
  platforms 2, industries 3, plans 1, pathways 1, measures 2, sources 1, sections 2, indicators 1, targets 1, relations 10
  23 statements: 17 EXPLICIT, by the text's own word, 6 INFERRED, with a reason
  20 quotations found in the text

Nothing is wrong with the writing.
`);
  });

  test('all that is wrong is said by file and line, and what to do', async () => {
    const fixture = copyFixture();
    fixture.edit('town/measures.yaml', 'voice: PLAN\n  frequency', 'voice: PLANS\n  frequency');
    fixture.edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: soon');
    fixture.edit('town/industries.yaml', 'quote: 光电子', 'quote: 光电');
    fixture.edit('town/plans.yaml', 'to: W1', 'to: W2');
    expect(await check(fixture.town, '--source', fixture.text)).toBe(1);
    expect(fixture.shorten(output).split('\n\n')).toEqual([
      'town/measures.yaml\n  line 4: M1.dueYear must be a whole number, not "soon".\n' +
        '  line 23: M2.voice must be one of PLAN, SPOKESPERSON, REPORTER, not "PLANS". Did you mean "PLAN"?',
      'town/plans.yaml\n  line 6: P1.pathways.to must be the id of a Pathway; "W2" is none. Did you mean "W1"?',
      expect.stringContaining('town (A made-up plan'),
      '3 problems in 2 files. Put right what is named above, then check again:\n' +
        '  npx plangraph check town --source town.txt\n',
    ]);
  });

  test('a quotation whose text was not given is open, not wrong', async () => {
    const fixture = copyFixture();
    fixture.edit('town/industries.yaml', 'quote: 光电子', 'quote: 光电');
    expect(await check(fixture.town)).toBeUndefined();
    expect(output).toContain(
      '1 quotation still to be proved: give the text with --source (town.txt).\n\nNothing',
    );
    fixture.remove('town/citations.lock.json');
    expect(await check(fixture.town)).toBeUndefined();
    expect(output).toContain('  0 quotations found in the text\n20 quotations still to be proved');
    expect(await check(fixture.town, '--source', fixture.text)).toBeUndefined();
    expect(output).not.toContain('still to be proved');
  });

  test('a plan may refer to what comes with plangraph, wherever it is', async () => {
    const fixture = copyFixture();
    fixture.edit('town/targets.yaml', 'atlas:R1', 'common:R-china');
    expect(await check(fixture.town)).toBeUndefined();
    fixture.edit('town/targets.yaml', 'common:R-china', 'globe:R1');
    expect(await check(fixture.town)).toBe(1);
    expect(output).toContain(
      '"globe:R1" is in no dataset at hand. Give the directory of the dataset globe too.',
    );
  });

  test('what is no dataset has problems only', async () => {
    expect(await check(at('nowhere'), '--source', at('no.txt'))).toBe(1);
    expect(shortened()).toBe(`no.txt
  line 1: is no file; --source needs the file of a text.

nowhere
  line 1: is no directory; give that of a dataset.


2 problems in 2 files. Put right what is named above, then check again:
  npx plangraph check nowhere --source no.txt
`);
  });

  test('it tells an editor which ids there are, and nothing where no editor is set up', async () => {
    const fixture = copyFixture();
    const before = listed(fixture.town);
    await check(fixture.town);
    expect(listed(fixture.town)).toEqual(before);

    newDataset(at('mine'), { ...nothing, source: text });
    const settings = at('mine/.vscode/settings.json');
    writeFileSync(settings, '{}');
    writeFileSync(at('mine/industries.yaml'), '- id: I1\n  name: 光子\n  quote: 光子\n');
    await check(at('mine'), fixture.atlas);
    const { definitions } = JSON.parse(readFileSync(at('mine/.vscode/plangraph/definitions.json'), 'utf8'));
    expect(definitions.IndustryId.anyOf[0]).toEqual({ enum: ['I1'], enumDescriptions: ['光子'] });
    expect(definitions.RegionId.anyOf[0].enum).toEqual(
      expect.arrayContaining(['atlas:R1', 'common:R-china']),
    );
    expect(readFileSync(settings, 'utf8')).toBe('{}');
  });
});
