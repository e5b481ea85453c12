import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '../../src/cli.ts';

let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plangraph-views-'));
  output = '';
  const writing = vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    output += chunk;
    return true;
  });
  onTestFinished(() => {
    writing.mockRestore();
    rmSync(root, { recursive: true });
    process.exitCode = 0;
  });
});

const run = (...words: string[]) => runCommand(['node', 'plangraph', 'views', ...words, '--dir', root]);
const write = (name: string, text: string) => {
  writeFileSync(path.join(root, name), text);
  return path.join(root, name);
};
const contents = (name: string) => readFileSync(path.join(root, name), 'utf8');
const good =
  'query good($n: Int = 3) @view(as: TABLE, title: "All") { measures(first: $n) { nodes { name } } }';

test('list names the good and the broken', async () => {
  write('good.graphql', good);
  write('bad.graphql', 'query bad @view(as: TABLE, title: "T") { measures { nodes { nam } } }');
  write('notes.txt', 'no view');
  await run('list');
  expect(output.split('\n')).toEqual([
    expect.stringMatching(
      /^bad {3}broken {4}.*bad\.graphql:1: Cannot query field "nam" .*Did you mean "name"\?$/,
    ),
    'good  TABLE     All',
    '                takes n',
    '',
  ]);
});

describe('check', () => {
  test('tells every problem of every file, and fails', async () => {
    write('good.graphql', good);
    write('a.graphql', 'mutation m { x }');
    write('b.graphql', 'query b @view(as: MATRIX, title: "T") {\n measures { nodes { name @row } } }');
    await run('check', '--no-run');
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/a\.graphql:1: A view is a query, but here is a mutation\./),
      expect.stringMatching(/b\.graphql:1: A MATRIX needs one field with @column, and none has it\./),
      '2 views of 3 to put right.',
      '',
    ]);
    expect(process.exitCode).toBe(1);
  });

  test('is content with good ones', async () => {
    write('good.graphql', good);
    await run('check', '--no-run');
    expect(output).toBe('Nothing is wrong with 1 view.\n');
    expect(process.exitCode).not.toBe(1);
  });
});

describe('new', () => {
  test.each([
    ['{\n  measures { nodes { name } }\n}', 'query MyView @view(as: TABLE, title: "my-view") {\n  measures'],
    [
      '# Which?\nquery {\n  measures { nodes { name } }\n}',
      '# Which?\nquery MyView @view(as: TABLE, title: "Which?") {\n  measures',
    ],
    [
      'query Asked($n: Int) {\n  measures(first: $n) { nodes { name } }\n}',
      'query Asked($n: Int) @view(as: TABLE, title: "my-view") {\n  measures',
    ],
    [
      'query ($query: Int) { measures(first: $query) { nodes { ...F } } } fragment F on Measure { name }',
      'query MyView ($query: Int) @view(as: TABLE, title: "my-view") { measures',
    ],
    [
      '"A query" query { measures { nodes { name } } }',
      '"A query" query MyView @view(as: TABLE, title: "my-view") { measures',
    ],
    [
      'query Q @view(as: BAR, title: "T") { measures { nodes { name @label dueYear @value } } }',
      'query Q @view(as: BAR, title: "T") { measures',
    ],
  ])('makes a good view of %j', async (query, start) => {
    const from = write('query.txt', query);
    await run('new', 'my-view', '--from', from);
    expect(contents('my-view.graphql').slice(0, start.length)).toBe(start);
    output = '';
    await run('check', '--no-run');
    expect(output).toBe('Nothing is wrong with 1 view.\n');
  });

  test('takes a title, and begins with a small query when none is given', async () => {
    await run('new', 'mine', '--title', 'What "is" it?');
    expect(contents('mine.graphql')).toMatch(
      /^query Mine @view\(as: TABLE, title: "What \\"is\\" it\?"\) \{\n {2}measures/,
    );
  });

  test.each([
    ['new', '{ measures { nodes { name } } }', /"new" is an address of plangraph's own/],
    ['mine', '{ measures { nodes { nam } } }', /query\.txt:1: Cannot query field "nam"/],
    ['mine', 'query {', /query\.txt:1: Syntax Error/],
    ['mine', 'mutation { x }', /query\.txt:1: A view is a query, but here is a mutation/],
    ['there', '{ measures { nodes { name } } }', /there\.graphql is there already\. Give another name\./],
  ])('%s of %j is refused, and nothing is written', async (name, query, message) => {
    write('there.graphql', good);
    const from = write('query.txt', query);
    await expect(run('new', name, '--from', from)).rejects.toMatchObject({
      name: 'CommandRefused',
      message: expect.stringMatching(message),
    });
    expect(readdirSync(root).sort()).toEqual(['query.txt', 'there.graphql']);
    expect(contents('there.graphql')).toBe(good);
  });
});

describe('run refuses', () => {
  test.each([
    ['a name that there is not', ['goods'], /There is no view goods\. Did you mean "good"\?/],
    ['a broken view', ['bad'], /bad\.graphql:1: Syntax Error/],
    [
      'an unknown parameter',
      ['good', '--param', 'm=1'],
      /no parameter "m"\. Did you mean "n"\? It takes n\.|no parameter "m"\. It takes n\./,
    ],
    ['a wrong value', ['good', '--param', 'n=x'], /"n" must be a whole number/],
    ['a parameter without a value', ['good', '--param', 'n'], /--param takes name=value/],
    ['a setting of pages', ['good', '--param', '_lang=zh'], /--param takes name=value/],
    [
      'a format of graphs',
      ['good', '--format', 'graphml'],
      /good is a TABLE, which is no graph, but graphml is for graphs\. It can be csv, json, ndjson, md, xlsx, metadata\.json\./,
    ],
  ])('%s', async (_, words, message) => {
    write('good.graphql', good);
    write('bad.graphql', 'query {');
    await expect(run('run', ...words)).rejects.toMatchObject({
      name: 'CommandRefused',
      message: expect.stringMatching(message),
    });
  });

  test('a workbook on a terminal', async () => {
    write('good.graphql', good);
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    onTestFinished(() => {
      process.stdout.isTTY = isTTY;
    });
    await expect(run('run', 'good', '--format', 'xlsx')).rejects.toMatchObject({
      name: 'CommandRefused',
      message: expect.stringMatching(/^A workbook is no text for a terminal\. Send it to a file/),
    });
  });

  test('a folder that there is not', async () => {
    await expect(
      runCommand(['node', 'plangraph', 'views', 'list', '--dir', path.join(root, 'none')]),
    ).rejects.toThrow(/There is no folder .*none\. Give one that holds views with --dir/);
  });
});
