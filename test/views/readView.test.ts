import { describe, expect, test } from 'vitest';
import { renderViewProblem } from '../../src/views/problem.ts';
import { readView } from '../../src/views/readView.ts';
import { readViews } from '../../src/views/readViews.ts';
import { toolNames } from '../../src/views/takenNames.ts';
import type { View } from '../../src/views/view.ts';
import { schema } from '../testEngine.ts';

const read = (source: string, file = 'views/mine.graphql') => readView({ file, source }, schema);

function viewOf(source: string): View {
  const one = read(source);
  if (one.is === 'broken') throw new Error(one.problems.map(renderViewProblem).join('\n'));
  return one;
}

/** What is said of a file that is wrong, without its name. */
function faultsOf(source: string, file?: string): string[] {
  const one = read(source, file);
  if (one.is === 'view') return [];
  for (const problem of one.problems) expect(problem.file).toBe(file ?? 'views/mine.graphql');
  return one.problems.map(({ line, message }) => `${line}: ${message}`);
}

/** A view of that form around a selection, which starts in line 2. */
const drawn = (as: string, selection: string) => `query mine @view(as: ${as}, title: "T") {\n${selection}\n}`;

describe('a view', () => {
  test('is what its file says', () => {
    const view = viewOf(`
      query measureIndustry("Only these" $pathway: [ID!] @entity(kind: PATHWAY), $voice: Voice! = PLAN)
        @view(as: MATRIX, title: "Which", titleZh: "哪些", description: "How") {
        measures(where: {voice: {eq: $voice}, pathways: {some: {id: {in: $pathway}}}}) {
          nodes { id @hidden name @row industries { edges { assertion node { id name @column } } } }
        }
      }`);
    expect(view.name).toBe('mine');
    expect(view.title).toEqual({ en: 'Which', zh: '哪些' });
    expect(view.description).toEqual({ en: 'How', zh: 'How' });
    expect(view.spine).toEqual([
      ['measures', 'nodes'],
      ['industries', 'edges'],
    ]);
    expect(view.drawing).toEqual({
      as: 'MATRIX',
      of: 'roles',
      row: { lists: [['measures', 'nodes']], rest: ['name'], isText: true },
      column: { lists: view.spine, rest: ['node', 'name'], isText: true },
      value: null,
    });
    expect(view.columns.map(({ field }) => field.name)).toEqual([
      'name',
      'industries.assertion',
      'industries.id',
      'industries.name',
    ]);
    expect(view.columns[0]!.field.description).toBe('The name in the language of the source.');
    expect(view.parameters).toMatchObject([
      {
        name: 'pathway',
        description: 'Only these',
        isRequired: false,
        isList: true,
        default: undefined,
        of: { is: 'entity', kind: 'PATHWAY' },
      },
      { name: 'voice', isRequired: false, isList: false, default: 'PLAN', of: { is: 'choice' } },
    ]);
  });

  test('reads fragments where they stand', () => {
    const view = viewOf(`
      query q @view(as: SANKEY, title: "T") { pathways { nodes { ...P } } }
      fragment P on Pathway { name @step(n: 1) ...M }
      fragment M on Pathway { name measures { nodes { name @step(n: 2) ... on Measure { voice } } } }`);
    expect(view.drawing).toMatchObject({ as: 'SANKEY', steps: [{ rest: ['name'] }, { rest: ['name'] }] });
    expect(view.columns.map(({ field }) => field.name)).toEqual(['name', 'measures.name', 'measures.voice']);
  });

  test('of a table follows the longest chain of lists, of equals the first', () => {
    const spineOf = (selection: string) =>
      viewOf(drawn('TABLE', selection)).spine.map(keys => keys.join('.'));
    const two = 'industries { nodes { name } } platforms: builds { nodes { name } }';
    expect(spineOf(`measures { nodes { name ${two} } }`)).toEqual(['measures.nodes', 'industries.nodes']);
    expect(
      spineOf(
        `measures { nodes { altNames ${two.replace('{ name } }', '{ name measures { edges { node { id } } } } }')} } }`,
      ),
    ).toEqual(['measures.nodes', 'industries.nodes', 'measures.edges']);
    expect(spineOf(`measures { nodes { name ${two.replace('industries', 'industries @hidden')} } }`)).toEqual(
      ['measures.nodes', 'platforms.nodes'],
    );
    const joined = two.replaceAll(' { nodes', ' @joined { nodes');
    expect(spineOf(`measures { nodes { name ${joined} } }`)).toEqual(['measures.nodes']);
    expect(spineOf('measure(id: "a:b") { name }')).toEqual([]);
  });

  test('of a crosstab has its columns', () => {
    const view = viewOf(
      drawn('MATRIX', 'measures { crosstab(rows: PATHWAYS, columns: INDUSTRIES) { rows { key } } }'),
    );
    expect(view.drawing).toEqual({ as: 'MATRIX', of: 'crosstab', keys: ['measures', 'crosstab'] });
    expect(view.columns.map(({ field }) => field.name)).toContain('inferred');
  });
});

const measures = (inside: string) => `measures { nodes { ${inside} } }`;

describe('a wrong view is told with file, line and what to do:', () => {
  test.each<[string, string, string[]]>([
    [
      'syntax',
      drawn('TABLE', 'measures { nodes { id }'),
      ['3: Syntax Error: Expected Name, found <EOF>. Put right'],
    ],
    ['an empty file', '', ['1: Syntax Error']],
    [
      'no operation',
      'fragment F on Measure { id }',
      ['1: A view is a query, but there is none in the file. Write `query'],
    ],
    [
      'two operations',
      `${drawn('TABLE', measures('id'))}\nquery other { measures { totalCount } }`,
      ['4: A view is one query, and it starts in line 1; here is another operation. Move it'],
    ],
    ['a mutation', 'mutation m { x }', ['1: A view is a query, but here is a mutation. Views only read']],
    [
      'a type',
      `${drawn('TABLE', measures('id'))}\ntype X { a: Int }`,
      ['4: The "X" definition is not executable.'],
    ],
    [
      'a field that there is not',
      drawn('TABLE', measures('nam')),
      ['2: Cannot query field "nam" on type "Measure". Did you mean "name"?'],
    ],
    [
      'a directive that there is not',
      drawn('TABLE', measures('name @rows')),
      ['2: Unknown directive "@rows". Did you mean "@row"?'],
    ],
    [
      'a form that there is not',
      drawn('TABEL', measures('name')),
      ['1: Value "TABEL" does not exist in "ViewForm" enum. Did you mean the enum value "TABLE'],
    ],
    [
      'a variable that is not used',
      drawn('TABLE', measures('name')).replace('mine', 'mine($a: ID)'),
      ['1: Variable "$a" is never used in operation "mine". Use it, or take it out.'],
    ],
    [
      'a variable that is not declared',
      drawn('TABLE', 'measures(search: $text) { nodes { id } }'),
      ['2: Variable "$text" is not defined by operation "mine". Declare it'],
    ],
    [
      'several at once',
      drawn('TABLE', 'measures(wher: {}) {\nnodes { nam\nfoo } }'),
      [
        '2: Unknown argument "wher"',
        '3: Cannot query field "nam"',
        '4: Cannot query field "foo" on type "Measure". The schema says',
      ],
    ],
    [
      'no name of the query',
      drawn('TABLE', measures('id')).replace('mine ', ''),
      ['1: The query of a view needs a name'],
    ],
    [
      'no @view',
      'query mine { measures { nodes { id } } }',
      ['1: The query does not say how it is drawn. Write @view(as: TABLE'],
    ],
    [
      'no title',
      drawn('TABLE', measures('id')).replace('"T"', '" "'),
      ['1: @view needs a title, but it is empty. Write the question'],
    ],
    [
      'a title that varies',
      drawn('TABLE', measures('id')).replace('mine', 'mine($t: String!)').replace('"T"', '$t'),
      ['1: @view is the same for every reader, but its title is a variable.'],
    ],
    [
      'a variable that no address can hold',
      drawn('TABLE', 'measures(where: $w) { nodes { id } }').replace('mine', 'mine($w: MeasureWhere)'),
      ['1: $w is MeasureWhere, but a parameter of an address is a scalar, an enum, or a list of one.'],
    ],
    [
      'an entity that is no id',
      drawn('TABLE', 'measures(search: $s) { nodes { id } }').replace(
        'mine',
        'mine($s: String @entity(kind: PLAN))',
      ),
      ['1: @entity needs a variable of ID or [ID!], for ids of PLAN, but $s is String. Make it ID.'],
    ],
    [
      'a variable with the name of a setting',
      drawn('TABLE', 'measures(search: $_lang) { nodes { id } }').replace('mine', 'mine($_lang: String)'),
      ['1: $_lang begins with "_"'],
    ],
    [
      'a key with the name of what is asked beside',
      drawn('TABLE', measures('name _id: id')),
      ['2: `_id` begins with "_", as only what plangraph asks for itself does. Give it another alias.'],
    ],
    [
      'questions about the schema',
      drawn('TABLE', '__schema { types { name } }'),
      ['2: `__schema` begins with "_"'],
    ],
    [
      'a role of another form',
      drawn('MATRIX', measures('name @row voice @step(n: 1) industries { nodes { name @column } }')),
      [
        '2: @step on measures.nodes.voice is no role of a MATRIX, which takes @row, @column and @value. Take it out, or draw the view as SANKEY or TREE.',
      ],
    ],
    [
      'a role in a table',
      drawn('TABLE', measures('name @label')),
      ['2: @label on measures.nodes.name is no role of a TABLE, which takes none.'],
    ],
    [
      'no role at all',
      drawn('MATRIX', measures('name')),
      [
        '1: A MATRIX needs one field with @row, and none has it. Put @row on the field that names the rows',
        '1: A MATRIX needs one field with @column',
      ],
    ],
    [
      'two rows',
      drawn('MATRIX', measures('name @row\nvoice @row\nindustries { nodes { name @column } }')),
      [
        '3: A MATRIX has one @row, and it stands on measures.nodes.name (line 2) already; here it stands on measures.nodes.voice too. Take one out.',
      ],
    ],
    [
      'no step 2',
      drawn('SANKEY', 'pathways { nodes { name @step(n: 1) measures { nodes { name @step(n: 3) } } } }'),
      ['1: A SANKEY needs steps from 1 to 3, each once, but @step(n: 2) is missing. Put it on'],
    ],
    [
      'no steps',
      drawn('SANKEY', measures('name')),
      ['1: A SANKEY needs steps from 1 to 2, each once, but @step(n: 1) and @step(n: 2) are missing.'],
    ],
    [
      'a step twice',
      drawn('SANKEY', measures('name @step(n: 1)\nvoice @step(n: 2)\nactor @step(n: 2)')),
      [
        '4: Step 2 stands on measures.nodes.voice (line 3) already; here it stands on measures.nodes.actor too. Give each',
      ],
    ],
    [
      'step 0',
      drawn('TREE', measures('name @step(n: 0)')),
      ['2: Steps are numbered from 1, but @step(n: 0) stands on measures.nodes.name.'],
    ],
    [
      'a role on objects',
      drawn('BAR', 'industries { nodes { name @label measures @value(agg: COUNT) { totalCount } } }'),
      [
        '2: @value on industries.nodes.measures needs a field with a value, but measures holds objects. Put it on a field inside',
      ],
    ],
    [
      'a role on many values',
      drawn('MATRIX', measures('altNames @row voice @column')),
      ['2: @row on measures.nodes.altNames needs one value, but altNames is a list of them.'],
    ],
    [
      'a bar that is no number',
      drawn('BAR', measures('name @label voice @value')),
      [
        '2: @value on measures.nodes.voice needs a number, but voice is Voice. Count them with @value(agg: COUNT)',
      ],
    ],
    [
      'a start that is no time',
      drawn('TIMELINE', 'targets { nodes { name @label value @start } }'),
      [
        '2: @start on targets.nodes.value needs a year or a date, but value is Float. Put it on another field.',
      ],
    ],
    [
      'a target that is no number',
      drawn('BULLET', 'targets { nodes { name @label valueText @target } }'),
      ['2: @target on targets.nodes.valueText needs a number, but valueText is String.'],
    ],
    [
      'a flow of many sizes',
      drawn('SANKEY', 'targets { nodes { year @step(n: 1) unit @step(n: 2) value @value } }'),
      ['2: @value on targets.nodes.value lists values side by side, but a flow is as large as one number.'],
    ],
    [
      'lists beside each other',
      drawn('MATRIX', measures('industries { nodes { name @row } }\nbuilds { nodes { name @column } }')),
      [
        '3: The roles of a view stand on one list inside the other, but @column on measures.nodes.builds.nodes.name and @row on measures.nodes.industries.nodes.name (line 2) stand in lists beside each other. Nest',
      ],
    ],
    [
      'two crosstabs',
      drawn(
        'MATRIX',
        'measures {\na: crosstab(rows: VOICE, columns: PLANS) { omittedRows }\nb: crosstab(rows: VOICE, columns: PLANS) { omittedRows } }',
      ),
      ['4: A MATRIX shows one crosstab, and measures.a (line 3) is one already'],
    ],
    [
      'a crosstab inside a list',
      drawn(
        'MATRIX',
        'pathways { nodes { measures { crosstab(rows: VOICE, columns: PLANS) { omittedRows } } } }',
      ),
      [
        '2: A MATRIX shows a crosstab of one list, but pathways.nodes.measures.crosstab stands inside another list',
      ],
    ],
    [
      'a crosstab and roles',
      drawn(
        'MATRIX',
        'measures { nodes { name @row } crosstab(rows: VOICE, columns: PLANS) { omittedRows } }',
      ),
      ['2: A MATRIX of a crosstab has its rows and columns already, but @row stands on measures.nodes.name.'],
    ],
    [
      'nothing to show',
      drawn('TABLE', measures('id @hidden')),
      ['1: The view has nothing to show, as all its fields are @hidden.'],
    ],
    [
      'two columns of one name',
      drawn('TABLE', 'measures { nodes { name } edges { node { name } } }'),
      [
        '2: measures.edges.node.name and measures.nodes.name (line 2) would both be the column `name`. Give one of them an alias',
      ],
    ],
  ])('%s', (_, source, expected) => {
    const faults = faultsOf(source);
    expect(faults.map((fault, i) => fault.slice(0, expected[i]?.length))).toEqual(expected);
  });

  test.each([
    ['views/1st.graphql', '"1st" cannot be the name of a view'],
    ['views/my view.graphql', '"my view" cannot be the name of a view'],
    ['views/new.graphql', '"new" is an address of plangraph\'s own'],
    ...toolNames.map(name => [`views/${name}.graphql`, `"${name}" is a tool for agents of plangraph's own`]),
  ])('the name %s', (file, message) => {
    expect(faultsOf(drawn('TABLE', measures('id')), file)).toEqual([expect.stringContaining(message)]);
  });
});

describe('several views', () => {
  const view = (name: string) => drawn('TABLE', measures('id')).replace('mine', name);

  test('are in the order of their names, broken ones among them', () => {
    const files = [
      { file: 'views/b.graphql', source: view('b') },
      { file: 'views/c.graphql', source: 'query {' },
      { file: 'views/a.graphql', source: view('a') },
    ];
    expect(readViews(files, schema).map(({ name, is }) => [name, is])).toEqual([
      ['a', 'view'],
      ['b', 'view'],
      ['c', 'broken'],
    ]);
  });

  test('of one name are both broken, whatever the case and the folder', () => {
    const files = [
      { file: 'views/one.graphql', source: view('a') },
      { file: 'mine/One.graphql', source: view('b') },
    ];
    const problems = readViews(files, schema).flatMap(one => (one.is === 'broken' ? one.problems : []));
    expect(problems.map(renderViewProblem)).toEqual([
      expect.stringContaining(
        'mine/One.graphql:1: A view needs a name of its own, whatever its case, but views/one.graphql has this one too.',
      ),
      expect.stringContaining(
        'views/one.graphql:1: A view needs a name of its own, whatever its case, but mine/One.graphql',
      ),
    ]);
  });

  test('with queries of one name are both broken', () => {
    const files = ['a', 'b'].map(name => ({ file: `views/${name}.graphql`, source: `\n${view('same')}` }));
    const problems = readViews(files, schema).flatMap(one => (one.is === 'broken' ? one.problems : []));
    expect(problems.map(renderViewProblem)).toEqual([
      expect.stringMatching(
        /^views\/a.graphql:2: The query of a view needs a name of its own.* that of views\/b.graphql is `same` too/,
      ),
      expect.stringMatching(/^views\/b.graphql:2: /),
    ]);
  });
});
