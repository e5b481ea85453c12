import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openShelf } from '../../src/commands/openShelf.ts';
import { SetupError } from '../../src/config.ts';
import type { Shelf } from '../../src/views/shelf.ts';
import { schema } from '../testEngine.ts';

let dir: string;
let told: string[];
let changes: number;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'plangraph-shelf-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
});

const write = (name: string, source: string) => writeFileSync(path.join(dir, name), source);
const view = (name: string, selection = 'measures { nodes { name } }', as = 'TABLE') =>
  `query ${name} @view(as: ${as}, title: "T") {\n  ${selection}\n}\n`;

function open(): Shelf {
  told = [];
  changes = 0;
  const shelf = openShelf({ dir, schema, progress: line => told.push(line) });
  onTestFinished(() => shelf.close());
  shelf.onChange(() => {
    changes += 1;
  });
  return shelf;
}

/** `good` or what is wrong with it, without the folder; undefined while there is no such view. */
function stateOf(shelf: Shelf, name: string): string | undefined {
  const found = shelf.find(name);
  if (!found) return undefined;
  if (found.is === 'view') return 'good';
  return found.problems
    .map(({ file, line, message }) => `${path.basename(file)}:${line}: ${message}`)
    .join('\n');
}

const until = (shelf: Shelf, name: string) => expect.poll(() => stateOf(shelf, name), { timeout: 5_000 });

describe('a wrong view', () => {
  test.each<[string, string, RegExp]>([
    [
      'an unknown field',
      view('a', 'measures { nodes { nam } }'),
      /^a\.graphql:2: .*"nam".*Did you mean "name"/,
    ],
    ['no field at all', view('a', 'measures { nodes { } }'), /^a\.graphql:2: Syntax Error.*Put right/],
    ['braces left open', view('a').replace('}\n', ''), /^a\.graphql:\d+: Syntax Error.*Put right/],
    ['an empty file', '', /^a\.graphql:1: Syntax Error/],
    ['a file of a comment', '# Later\n', /^a\.graphql:\d: Syntax Error/],
    [
      'a fragment alone',
      'fragment f on Measure { name }',
      /^a\.graphql:1: A view is a query, but there is none/,
    ],
    ['a mutation', 'mutation a { x }', /^a\.graphql:1: .*here is a mutation\. Views only read/],
    ['a subscription', '\nsubscription a { x }', /^a\.graphql:2: .*here is a subscription\. Views only read/],
    [
      'two operations',
      `${view('a')}${view('b')}`,
      /^a\.graphql:4: A view is one query.*Move it to a file of its own/,
    ],
    ['no name', view('').replace('query  ', 'query '), /^a\.graphql:1: .*needs a name.*Write `query NAME`/],
    [
      'no @view',
      'query a {\n measures { nodes { name } } }',
      /^a\.graphql:1: .*Write @view\(as: TABLE, title/,
    ],
    [
      'no title',
      view('a').replace(', title: "T"', ''),
      /^a\.graphql:1: Directive "@view" argument "title" .*is required, but it was not provided\. Give it/,
    ],
    ['a blank title', view('a').replace('"T"', '" "'), /^a\.graphql:1: @view needs a title/],
    ['an unknown form', view('a', undefined, 'MATRX'), /^a\.graphql:1: .*"MATRX".*Did you mean.*"MATRIX"/],
    [
      'an unknown directive',
      view('a', 'measures { nodes { name @colunm } }'),
      /^a\.graphql:2: Unknown directive "@colunm".*Did you mean "@column"/,
    ],
    [
      'an unknown argument of @view',
      view('a').replace('title:', 'titel: "x", title:'),
      /^a\.graphql:1: Unknown argument "titel".*Did you mean "title/,
    ],
    [
      'a variable that nothing uses',
      view('a').replace('query a', 'query a($n: Int)'),
      /^a\.graphql:1: Variable "\$n" is never used.*Use it, or take it out/,
    ],
    [
      'a variable that is not declared',
      view('a', 'measures(first: $n) { nodes { name } }'),
      /^a\.graphql:2: Variable "\$n" is not defined.*Declare it/,
    ],
    [
      'a variable of another type',
      view('a', 'measures(first: $n) { nodes { name } }').replace('query a', 'query a($n: String)'),
      /^a\.graphql:[12]: Variable "\$n" of type "String" .*"Int"\. Declare it so/,
    ],
    [
      'a parameter that no address can hold',
      view('a', 'measures(where: $w) { nodes { name } }').replace('query a', 'query a($w: MeasureWhere)'),
      /^a\.graphql:1: \$w is MeasureWhere, but a parameter of an address is a scalar.*Put the variable at/,
    ],
    [
      'a parameter of a reserved name',
      view('a', 'measures(first: $_n) { nodes { name } }').replace('query a', 'query a($_n: Int)'),
      /^a\.graphql:1: \$_n begins with "_".*Give it another name/,
    ],
    [
      '@entity on a number',
      view('a', 'measures(first: $n) { nodes { name } }').replace(
        'query a',
        'query a($n: Int @entity(kind: PATHWAY))',
      ),
      /^a\.graphql:1: @entity needs a variable of ID.*Make it ID/,
    ],
    [
      'a reserved alias',
      view('a', 'measures { nodes { _n: name } }'),
      /^a\.graphql:2: `_n` begins with "_".*Give it another alias/,
    ],
    [
      'a role of another form',
      view('a', 'measures { nodes { name @row } }'),
      /^a\.graphql:2: @row on measures\.nodes\.name is no role of a TABLE.*Take it out, or draw the view as MATRIX/,
    ],
    [
      'a role that is missing',
      view('a', 'measures { nodes { name @row } }', 'MATRIX'),
      /^a\.graphql:1: A MATRIX needs one field with @column, and none has it\. Put @column on/,
    ],
    [
      'two rows',
      view(
        'a',
        'measures { nodes { id @row name @row industries { nodes { name @column } } } }',
        'MATRIX',
      ).replace('name @row', '\nname @row'),
      /^a\.graphql:3: A MATRIX has one @row, and it stands on measures\.nodes\.id \(line 2\) already.*Take one out/,
    ],
    [
      'no step 2',
      view('a', 'pathways { nodes { name @step(n: 1) measures { nodes { name @step(n: 3) } } } }', 'SANKEY'),
      /^a\.graphql:1: A SANKEY needs steps from 1 to 3, each once, but @step\(n: 2\) is missing/,
    ],
    [
      'a role on words where a number is needed',
      view('a', 'measures { nodes { name @label voice @value } }', 'BAR'),
      /^a\.graphql:2: @value on measures\.nodes\.voice needs a number, but voice is Voice\. Count them/,
    ],
    [
      'a role on objects',
      view('a', 'measures { nodes { name @row industries @column { nodes { name } } } }', 'MATRIX'),
      /^a\.graphql:2: @column on .*industries needs a field with a value.*Put it on a field inside/,
    ],
    [
      'roles in lists beside each other',
      view(
        'a',
        'pathways { nodes { measures { nodes { name @row } } targets { nodes { name @column } } } }',
        'MATRIX',
      ),
      /^a\.graphql:2: The roles of a view stand on one list inside the other.*Nest the one list in the other/,
    ],
    [
      'nothing to show',
      view('a', 'measures { nodes { name @hidden } }'),
      /^a\.graphql:1: .*all its fields are @hidden\. Show at least one/,
    ],
  ])('with %s is told with its line and what to do, and the others serve', (_, source, message) => {
    write('good.graphql', view('good'));
    write('a.graphql', source);
    const shelf = open();
    expect(stateOf(shelf, 'a')).toMatch(message);
    expect(stateOf(shelf, 'good')).toBe('good');
    expect(told).toEqual([expect.stringMatching(/A view is broken, the others serve\.\n.*a\.graphql:\d+: /)]);
  });

  test.each([
    ['a syntax error', view('a', 'measures { nodes { } }'), /^a\.graphql:2: Syntax Error/],
    ['an unknown field', view('a', 'measures { nodes { nam } }'), /^a\.graphql:2: .*"nam"/],
    ['a role that is missing', view('a', undefined, 'MATRIX'), /^a\.graphql:1: A MATRIX needs/],
  ])(
    'with %s that comes later is told, and the others stay; mended it serves',
    async (_, source, message) => {
      write('good.graphql', view('good'));
      const shelf = open();
      const good = shelf.find('good');
      write('a.graphql', source);
      await until(shelf, 'a').toMatch(message);
      expect(shelf.find('good')).toBe(good);
      expect(told.join('\n')).toMatch(/A view is broken, the others serve\.\n.*a\.graphql:\d+: /);
      write('a.graphql', view('a'));
      await until(shelf, 'a').toBe('good');
      expect(shelf.find('good')).toBe(good);
      expect(told.at(-1)).toMatch(/a\.graphql is read anew\.$/);
    },
  );

  test.each([
    ['9lives.graphql', '9lives'],
    ['two words.graphql', 'two words'],
    ['举措.graphql', '举措'],
    ['a.b.graphql', 'a.b'],
    ['new.graphql', 'new'],
  ])('is one in a file of the name %s', async (file, name) => {
    const shelf = open();
    write(file, view('a'));
    await until(shelf, name).toMatch(/:1: ".*" .*(Name the file so|Give the file another name)\./);
  });

  test('is each of two with one name but for its case, or with one query name', async () => {
    write('one.graphql', view('one'));
    write('good.graphql', view('good'));
    const shelf = open();
    write('ONE.graphql', view('other'));
    await until(shelf, 'ONE').toMatch(/^ONE\.graphql:1: .*one\.graphql has this one too\. Name one/);
    expect(stateOf(shelf, 'one')).toMatch(/^one\.graphql:1: .*ONE\.graphql has this one too/);
    unlinkSync(path.join(dir, 'ONE.graphql'));
    await until(shelf, 'one').toBe('good');
    write('two.graphql', `\n${view('one')}`);
    await until(shelf, 'two').toMatch(/^two\.graphql:2: .*one\.graphql is `one` too\. Name one of them anew/);
    expect(stateOf(shelf, 'one')).toMatch(/^one\.graphql:1: /);
    expect(stateOf(shelf, 'good')).toBe('good');
  });
});

describe('a folder of views', () => {
  test('is followed as files come, change and go', async () => {
    write('a.graphql', view('a'));
    const shelf = open();
    write('b.graphql', view('b'));
    await until(shelf, 'b').toBe('good');
    expect(shelf.list().map(({ name }) => name)).toEqual(['a', 'b']);
    write('a.graphql', view('a').replace('"T"', '"Other"'));
    await expect.poll(() => shelf.find('a')).toMatchObject({ title: { en: 'Other' } });
    unlinkSync(path.join(dir, 'b.graphql'));
    await until(shelf, 'b').toBeUndefined();
    expect(told.map(line => line.replace(/^.*\//, ''))).toEqual([
      'b.graphql is read anew.',
      'a.graphql is read anew.',
      'b.graphql is gone.',
    ]);
    expect(changes).toBe(3);
  });

  test('has the same object for a view that says the same', async () => {
    write('a.graphql', view('a'));
    write('b.graphql', 'query');
    const shelf = open();
    const [a, b] = shelf.list();
    write('a.graphql', view('a'));
    write('c.graphql', view('c'));
    await until(shelf, 'c').toBe('good');
    expect([shelf.find('a'), shelf.find('b')]).toEqual([a, b]);
    expect(shelf.find('a')).toBe(a);
    expect(shelf.find('b')).toBe(b);
    expect(told.slice(1)).toEqual([expect.stringMatching(/c\.graphql is read anew\.$/)]);
    expect(changes).toBe(1);
  });

  test('sees what editors save beside the file and put in its place', async () => {
    write('a.graphql', view('a'));
    const shelf = open();
    write('.a.graphql.swp', 'half');
    write('a.graphql~', view('a'));
    write('.a.tmp', view('a').replace('"T"', '"Other"'));
    renameSync(path.join(dir, '.a.tmp'), path.join(dir, 'a.graphql'));
    await expect.poll(() => shelf.find('a')).toMatchObject({ title: { en: 'Other' } });
    renameSync(path.join(dir, 'a.graphql'), path.join(dir, 'a.graphql.bak'));
    write('a.graphql', view('a').replace('"T"', '"Third"'));
    await expect.poll(() => shelf.find('a')).toMatchObject({ title: { en: 'Third' } });
    expect(shelf.list()).toHaveLength(1);
  });

  test('that holds a folder of the name of a view, or a link of Emacs to nothing, goes on', async () => {
    write('a.graphql', view('a'));
    const shelf = open();
    mkdirSync(path.join(dir, 'folder.graphql'));
    symlinkSync('somebody@somewhere.1', path.join(dir, '.#a.graphql'));
    write('b.graphql', view('b'));
    await until(shelf, 'b').toBe('good');
    expect(shelf.list().map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('that goes away leaves its views as they were', async () => {
    write('a.graphql', view('a'));
    const shelf = open();
    const a = shelf.find('a');
    renameSync(dir, `${dir}-away`);
    onTestFinished(() => rmSync(`${dir}-away`, { recursive: true, force: true }));
    await expect
      .poll(() => told)
      .toEqual([expect.stringContaining('The views stay as they were: There is no folder')]);
    expect(shelf.find('a')).toBe(a);
    expect(changes).toBe(0);
  });

  test('that is not there is told at the start', () => {
    rmSync(dir, { recursive: true });
    expect(open).toThrow(SetupError);
  });

  test('tells nobody who no longer listens', async () => {
    const shelf = open();
    let heard = 0;
    const stop = shelf.onChange(() => {
      heard += 1;
    });
    stop();
    write('a.graphql', view('a'));
    await until(shelf, 'a').toBe('good');
    expect([heard, changes]).toEqual([0, 1]);
  });
});
