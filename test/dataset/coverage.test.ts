import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { coverageJson, describeCoverage } from '../../src/commands/describeCoverage.ts';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import { coverSource } from '../../src/dataset/coverage.ts';
import { copyFixture, type Fixture } from './fixture.ts';

const catalogue = loadCatalogue();

function cover({ harbour, harbourText }: Fixture) {
  const { problems, datasets } = checkFiles([harbour], [harbourText], catalogue);
  expect(problems).toEqual([]);
  const contents = readFileSync(harbourText, 'utf8');
  return { file: 'harbour.txt', contents, coverage: coverSource(datasets[0]!, 'harbour:SRC', contents) };
}

function removeCaption(fixture: Fixture): void {
  fixture.edit(
    'harbour/left-out.yaml',
    '- source: SRC\n  start: 184\n  end: 188\n  reason: Caption of a view.\n',
    '',
  );
}

test('a sentence is quoted, left out or a gap; quotations are counted by statement and by character', () => {
  const fixture = copyFixture();
  removeCaption(fixture);
  const { sentences, characters, quoted } = cover(fixture).coverage;
  expect(sentences.map(({ state }) => state)).toEqual([
    'quoted',
    'leftOut',
    ...new Array<string>(10).fill('quoted'),
    'gap',
  ]);
  expect(sentences[1]).toMatchObject({
    line: 2,
    start: 4,
    end: 10,
    reason: 'Says that the text is made up.',
  });
  // 1.发展产业。 is quoted by the plan's relation to the pathway and by the pathway, all but its mark.
  expect(sentences[7]).toMatchObject({
    line: 6,
    start: 96,
    end: 103,
    statements: 2,
    quoted: 6,
    reason: null,
  });
  expect(sentences[12]).toMatchObject({ line: 8, rawStart: 203, rawEnd: 207, statements: 0, quoted: 0 });
  expect(characters).toBe(188);
  expect(quoted).toBe(sentences.reduce((sum, sentence) => sum + sentence.quoted, 0));
});

test('what is quoted is not left out, and what is left out in part is not left out', () => {
  const fixture = copyFixture();
  fixture.edit('harbour/left-out.yaml', 'start: 184\n  end: 188', 'start: 184\n  end: 187');
  fixture.edit('harbour/left-out.yaml', 'start: 4\n  end: 10', 'start: 0\n  end: 10');
  const { sentences } = cover(fixture).coverage;
  expect(sentences[0]).toMatchObject({ state: 'quoted', reason: null });
  expect(sentences[1]).toMatchObject({ state: 'leftOut' });
  expect(sentences[12]).toMatchObject({ state: 'gap', reason: null });
});

test('the report shows what is quoted, and names each gap with its place', () => {
  const fixture = copyFixture();
  removeCaption(fixture);
  const lines = describeCoverage(cover(fixture), words => `[${words}]`);
  expect(lines[4]).toBe('left out           0     0 %      2  为测试而写。 (Says that the text is made up.)');
  expect(lines[10]).toBe('quoted             2    86 %      6  [1.发展产业]。');
  expect(lines.slice(-4)).toEqual([
    '13 sentences: 11 quoted, 1 left out, 1 gap',
    '82.4 % of the text is quoted: 155 of 188 characters',
    'harbour.txt:8: from 184 to 188 nothing is quoted, and nothing says why.',
    '',
  ]);
});

test('the data as JSON has just the keys that docs/evidence.md names, and no words of the text', () => {
  const json = coverageJson(cover(copyFixture()));
  expect(Object.keys(json)).toEqual([
    ...['source', 'file', 'characters', 'quotedCharacters', 'quotedShare', 'counts', 'sentences'],
  ]);
  expect(json.counts).toEqual({ quoted: 11, leftOut: 2, gap: 0 });
  expect(json.quotedShare).toBeCloseTo(155 / 188, 12);
  expect(json.sentences[7]).toEqual({
    ...{ line: 6, start: 96, end: 103, rawStart: 109, rawEnd: 116 },
    ...{ state: 'quoted', reason: null, statements: 2, quotedShare: 6 / 7 },
  });
  expect(JSON.stringify(json)).not.toMatch(/[\u4e00-\u9fff]/);
});

function run(...args: string[]) {
  const program = join(import.meta.dirname, '../../bin/plangraph.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the exit code says whether there is a gap, and what is piped is not marked', () => {
  const fixture = copyFixture();
  const { harbour, harbourText } = fixture;
  const whole = run('coverage', harbour, '--source', harbourText);
  expect(whole).toMatchObject({ status: 0, stderr: '' });
  expect(whole.stdout).toContain('13 sentences: 11 quoted, 2 left out, 0 gaps');
  expect(whole.stdout).not.toContain('\u001b');
  removeCaption(fixture);
  const gap = run('coverage', harbour, '--json', '--source', harbourText);
  expect(gap.status).toBe(1);
  expect(JSON.parse(gap.stdout)).toMatchObject({ dataset: 'harbour', sources: [{ counts: { gap: 1 } }] });
});

test('without the text there is nothing to cover, and faulty files are named as an import names them', () => {
  const { atlas, harbour, harbourText } = copyFixture();
  const without = run('coverage', harbour);
  expect(without).toMatchObject({ status: 2, stdout: '' });
  expect(without.stderr).toMatch(
    /^Sentences are read from the text: pass --source FILE for\n {2}harbour:SRC, the file with the SHA-256 [0-9a-f]{64}\n$/,
  );
  expect(run('coverage', atlas)).toEqual({
    ...{ status: 2, stdout: '', stderr: 'atlas has no source, so there is no text to cover.\n' },
  });
  const none = run('coverage', `${harbour}/none`, '--source', harbourText);
  expect(none).toMatchObject({ status: 1, stdout: '' });
  expect(none.stderr).toContain('none:1: is no directory; give that of a dataset.');
});

test('verify says by its exit code what it found; wrong use is told from that', () => {
  const fixture = copyFixture();
  const { harbour, harbourText } = fixture;
  const proved = run('verify', harbour, '--json', '--source', harbourText);
  expect(proved).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(proved.stdout)).toMatchObject({ outcome: 'proved', faults: [] });
  const partial = run('verify', harbour);
  expect(partial.status).toBe(3);
  expect(partial.stdout).toMatch(/\n0 faults\n$/);
  fixture.edit('harbour/pathways.yaml', 'order: 2', 'order: 3');
  expect(run('verify', harbour, '--source', harbourText).status).toBe(1);
  expect(run('verify').status).toBe(2);
  expect(run('verify', '--jsno').status).toBe(2);
});
