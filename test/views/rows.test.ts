import { describe, expect, test } from 'vitest';
import { withSources } from '../../src/views/sources.ts';
import { tableOf } from '../../src/views/table.ts';
import { ask, viewOf } from './smallGraph.ts';

/** The table of a view: the names of its columns, then its rows. */
function tabled(as: string, selection: string) {
  const view = viewOf(as, selection);
  const { columns, rows } = tableOf(view, ask(view));
  return [columns.map(({ name }) => name), ...rows];
}

describe('the rows of a table', () => {
  test('follow the longest chain of lists, and repeat what stands above', () => {
    expect(tabled('TABLE', 'pathways { nodes { name measures { nodes { name voice } } } }')).toEqual([
      ['name', 'measures.name', 'measures.voice'],
      ['p1', 'm1', 'PLAN'],
      ['p1', 'm2', 'PLAN'],
      ['p2', 'm2', 'PLAN'],
      ['p2', 'm3', 'REPORTER'],
    ]);
  });

  test('keep the parents of an empty list, at every level', () => {
    const industries = 'industries { nodes { name } }';
    expect(tabled('TABLE', `measures { nodes { name ${industries} } }`)).toEqual([
      ['name', 'industries.name'],
      ['m1', 'Light'],
      ['m1', 'Air'],
      ['m2', 'Light'],
      ['m3', null],
      ['m4', null],
    ]);
    expect(
      tabled('TABLE', `platforms { nodes { name producedBy { nodes { name ${industries} } } } }`),
    ).toEqual([
      ['name', 'producedBy.name', 'producedBy.industries.name'],
      ['Light', null, null],
      ['Park', null, null],
    ]);
  });

  test('are not multiplied by lists beside the chain, whose values are joined', () => {
    const sides = 'builds { nodes { name platformType } } targets { nodes { name } } altNames';
    expect(tabled('TABLE', `measures { nodes { name industries { nodes { name } } ${sides} } }`)).toEqual([
      ['name', 'industries.name', 'builds.name', 'builds.platformType', 'targets.name', 'altNames'],
      ['m1', 'Light', 'Light; Park', 'LAB; PARK', null, ['x', 'y']],
      ['m1', 'Air', 'Light; Park', 'LAB; PARK', null, ['x', 'y']],
      ['m2', 'Light', null, null, null, []],
      ['m3', null, 'Light', 'LAB', null, []],
      ['m4', null, null, null, null, []],
    ]);
  });

  test('join a list beside the chain that is as long as it, with all that lies in it', () => {
    expect(
      tabled(
        'TABLE',
        'pathways(first: 1) { nodes { name measures { nodes { name } } more: measures { nodes { altNames industries { nodes { name } } } } } }',
      ),
    ).toEqual([
      ['name', 'measures.name', 'more.altNames', 'more.industries.name'],
      ['p1', 'm1; m2', ['x', 'y'], 'Light'],
      ['p1', 'm1; m2', ['x', 'y'], 'Air'],
      ['p1', 'm1; m2', [], 'Light'],
    ]);
  });

  test('have the columns of edges, of totals and of what leads to one', () => {
    expect(
      tabled(
        'TABLE',
        'targets { nodes { name indicator { name unit } } edges @hidden { node { id } } totalCount }',
      ),
    ).toEqual([
      ['name', 'indicator.name', 'indicator.unit', 'totalCount'],
      ['t1', 'n1', 'parks', 3],
      ['t2', 'n1', 'parks', 3],
      ['t3', 'n1', 'parks', 3],
    ]);
    const view = viewOf('TABLE', 'pathways { nodes { order measures { totalCount } } }');
    expect(tableOf(view, ask(view)).columns.map(({ name, type }) => [name, type])).toEqual([
      ['order', 'integer'],
      ['measures.totalCount', 'integer'],
    ]);
  });

  test('of several root fields go by these, and what is beside is joined', () => {
    expect(
      tabled(
        'TABLE',
        'pathways { nodes { name measures { nodes { name } } } } industries { nodes { name } }',
      ),
    ).toEqual([
      ['pathways.name', 'pathways.measures.name', 'industries.name'],
      ...[
        ['p1', 'm1'],
        ['p1', 'm2'],
        ['p2', 'm2'],
        ['p2', 'm3'],
      ].map(row => [...row, 'Light; Air; Light']),
    ]);
  });

  test('without any list are one', () => {
    expect(tabled('TABLE', 'measure(id: "a:m1") { name nameEn }')).toEqual([
      ['name', 'nameEn'],
      ['m1', 'One'],
    ]);
  });

  test('are none where nothing is found', () => {
    expect(tabled('TABLE', 'measure(id: "a:none") { name nameEn }')).toEqual([['name', 'nameEn']]);
    expect(tabled('TABLE', 'measures(where: {id: {eq: "a:none"}}) { nodes { name } }')).toEqual([['name']]);
    expect(tabled('TABLE', 'pathway(id: "a:none") { name measures { nodes { name } } }')).toHaveLength(1);
    expect(tabled('TABLE', 'measure(id: "a:m4") { name industries { nodes { name } } }')).toEqual([
      ['name', 'industries.name'],
      ['m4', null],
    ]);
  });

  test('of fragments on several kinds share their columns', () => {
    expect(
      tabled(
        'TABLE',
        'nodes(ids: ["a:m1", "a:none", "a:b1"]) { ... on Measure { name voice } ... on Platform { name platformType } }',
      ),
    ).toEqual([
      ['name', 'voice', 'platformType'],
      ['m1', 'PLAN', null],
      ['Light', null, 'LAB'],
    ]);
  });
});

test('the rows of a network keep the parents of an empty list, too', () => {
  expect(tabled('NETWORK', 'measures { nodes { name industries { nodes { name } } } }')).toHaveLength(6);
});

describe('the rows of other forms', () => {
  test('follow the deepest role, and drop the parents of an empty list', () => {
    expect(
      tabled(
        'MATRIX',
        'measures { nodes { name @row industries { edges { assertion node { name @column } } } builds { nodes { name } } } }',
      ),
    ).toEqual([
      ['name', 'industries.assertion', 'industries.name', 'builds.name'],
      ['m1', 'EXPLICIT', 'Light', 'Light; Park'],
      ['m1', 'INFERRED', 'Air', 'Light; Park'],
      ['m2', 'EXPLICIT', 'Light', null],
    ]);
  });

  test('join lists that go deeper than any role', () => {
    expect(
      tabled('BAR', 'pathways { nodes { name @label measures { totalCount @value nodes { name } } } }'),
    ).toEqual([
      ['name', 'measures.totalCount', 'measures.name'],
      ['p1', 2, 'm1; m2'],
      ['p2', 2, 'm2; m3'],
    ]);
  });

  test('of a crosstab are its cells', () => {
    expect(tabled('MATRIX', 'measures { crosstab(rows: PATHWAYS, columns: VOICE) { omittedRows } }')).toEqual(
      [
        ['row', 'rowId', 'column', 'columnId', 'count', 'inferred'],
        ['p1', 'a:p1', 'PLAN', null, 2, 0],
        ['p2', 'a:p2', 'PLAN', null, 1, 1],
        ['p2', 'a:p2', 'REPORTER', null, 1, 0],
        ['', null, 'PLAN', null, 1, 1],
      ],
    );
  });
});

describe('where rows stand in the text', () => {
  test('is one column more, of the relations that led to them', () => {
    const view = withSources(
      viewOf(
        'TABLE',
        'measures { nodes { name industries { edges { node { name } } } builds { edges { node { name } } } } }',
      ),
    );
    const { columns, rows } = tableOf(view, ask(view));
    expect(columns.at(-1)!.name).toBe('_sources');
    expect(rows.map(row => [row[0], row[1], row.at(-1)])).toEqual([
      ['m1', 'Light', []],
      ['m1', 'Air', []],
      ['m2', 'Light', ['“q” (a:s1 1–1)']],
      ['m3', null, []],
      ['m4', null, []],
    ]);
    expect(withSources(view)).toBe(view);
  });

  test('makes no row where nothing is found', () => {
    const view = withSources(viewOf('TABLE', 'measures(where: {id: {eq: "a:none"}}) { nodes { name } }'));
    expect(tableOf(view, ask(view)).rows).toEqual([]);
  });

  test('is told of statements, and not of a crosstab', () => {
    const view = withSources(
      viewOf('TABLE', 'statements(dataset: "a", where: {relation: {eq: TARGETS_INDUSTRY}}) { nodes { id } }'),
    );
    expect(tableOf(view, ask(view)).rows).toContainEqual(['TARGETS_INDUSTRY/a:m2/a:i3', ['“q” (a:s1 1–1)']]);
    const crosstab = viewOf('MATRIX', 'measures { crosstab(rows: VOICE, columns: PLANS) { omittedRows } }');
    expect(withSources(crosstab)).toBe(crosstab);
  });
});
