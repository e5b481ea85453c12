import { describe, expect, test } from 'vitest';
import { renderGexf } from '../../src/formats/gexf.ts';
import { renderGraphml } from '../../src/formats/graphml.ts';
import { branchesOf } from '../../src/views/branches.ts';
import { drawnOf } from '../../src/views/drawn.ts';
import { flowOf } from '../../src/views/flow.ts';
import { graphOf } from '../../src/views/graph.ts';
import { marksOf } from '../../src/views/marks.ts';
import { matrixOf } from '../../src/views/matrix.ts';
import { networkOf } from '../../src/views/network.ts';
import type { Drawing, View } from '../../src/views/view.ts';
import { catalogue } from '../testEngine.ts';
import { ask, viewOf } from './smallGraph.ts';

type As<Form extends Drawing['as']> = Extract<Drawing, { as: Form }>;

const matrix = (selection: string) => {
  const view = viewOf('MATRIX', selection);
  const { rows, columns, cells } = matrixOf(view, view.drawing as As<'MATRIX'>, ask(view));
  return {
    rows: rows.map(({ key }) => key),
    columns: columns.map(({ key }) => key),
    cells: cells.map(({ row, column, value, count, inferred }) => [
      rows[row]!.key,
      columns[column]!.key,
      value,
      count,
      inferred,
    ]),
  };
};

describe('a matrix', () => {
  test('counts what meets, tells what is inferred, and keeps things of one name apart', () => {
    const industries = 'industries { edges { node { name @column } } }';
    expect(matrix(`measures { nodes { name @row ${industries} } }`)).toEqual({
      rows: ['a:m1', 'a:m2'],
      columns: ['a:i1', 'a:i2', 'a:i3'],
      cells: [
        ['a:m1', 'a:i1', 1, 1, 0],
        ['a:m1', 'a:i2', 1, 1, 1],
        ['a:m2', 'a:i3', 1, 1, 0],
      ],
    });
    expect(
      matrix(`pathways { nodes { name @row measures { edges { node { ${industries} } } } } }`).cells,
    ).toEqual([
      ['a:p1', 'a:i1', 1, 1, 0],
      ['a:p1', 'a:i2', 1, 1, 1],
      ['a:p1', 'a:i3', 1, 1, 0],
      ['a:p2', 'a:i3', 1, 1, 1],
    ]);
  });

  test('sets values side by side, counts different things, and takes the least or the greatest', () => {
    const cells = (agg: string, field = 'value') =>
      matrix(`targets { nodes { ${field} @value${agg} id joint @row indicator { name @column } } }`).cells;
    expect(cells('')).toEqual([['joint.false', 'a:n1', [2, 5], 3, 0]]);
    expect(cells('(agg: COUNT)')).toEqual([['joint.false', 'a:n1', 2, 3, 0]]);
    expect(cells('(agg: MIN)')).toEqual([['joint.false', 'a:n1', 2, 3, 0]]);
    expect(cells('(agg: MAX)')).toEqual([['joint.false', 'a:n1', 5, 3, 0]]);
    expect(cells('(agg: COUNT)', 'name')).toEqual([['joint.false', 'a:n1', 3, 3, 0]]);
    expect(cells('', 'baselineValue')).toEqual([['joint.false', 'a:n1', 1, 3, 0]]);
    expect(cells('', 'valueMax')).toEqual([['joint.false', 'a:n1', null, 3, 0]]);
  });

  test('has values as rows and columns, also where nothing is stated', () => {
    expect(matrix('measures { nodes { dueYear @row voice @column } }').cells).toEqual([
      ['dueYear.2026', 'voice.PLAN', 1, 1, 0],
      ['dueYear.2030', 'voice.PLAN', 1, 1, 0],
      ['dueYear.', 'voice.REPORTER', 1, 1, 0],
      ['dueYear.', 'voice.PLAN', 1, 1, 0],
    ]);
  });

  test('names by the chosen field, else by the name', () => {
    const view = viewOf('MATRIX', 'measures { nodes { nameEn @row industries { nodes { name @column } } } }');
    const { rows, columns } = matrixOf(view, view.drawing as As<'MATRIX'>, ask(view));
    expect(rows).toEqual([
      { key: 'a:m1', label: 'One', labelEn: null, id: 'a:m1', kind: 'Measure' },
      { key: 'a:m2', label: 'm2', labelEn: null, id: 'a:m2', kind: 'Measure' },
    ]);
    expect(columns.map(({ label, labelEn }) => [label, labelEn])).toEqual([
      ['Light', 'Light (en)'],
      ['Air', null],
      ['Light', null],
    ]);
  });

  test('of a crosstab is that, used as it is', () => {
    expect(matrix('measures { crosstab(rows: VOICE, columns: INDUSTRIES) { omittedRows } }')).toEqual({
      rows: ['row.PLAN', 'row.REPORTER'],
      columns: ['column.', 'a:i1', 'a:i2', 'a:i3'],
      cells: [
        ['row.PLAN', 'column.', 1, 1, 1],
        ['row.PLAN', 'a:i1', 1, 1, 0],
        ['row.PLAN', 'a:i2', 1, 1, 1],
        ['row.PLAN', 'a:i3', 1, 1, 0],
        ['row.REPORTER', 'column.', 1, 1, 1],
      ],
    });
  });
});

describe('a flow', () => {
  const flow = (selection: string) => {
    const view = viewOf('SANKEY', selection);
    return flowOf(view, view.drawing as As<'SANKEY'>, ask(view));
  };

  test('leads from step to step, as wide as there are rows', () => {
    const { nodes, links } = flow(
      'pathways { nodes { name @step(n: 1) measures { edges { node { name @step(n: 2) industries { edges { node { name @step(n: 3) } } } } } } } }',
    );
    expect(nodes.map(({ step, key }) => `${step} ${key}`)).toEqual([
      '1 a:p1',
      '1 a:p2',
      '2 a:m1',
      '2 a:m2',
      '3 a:i1',
      '3 a:i2',
      '3 a:i3',
    ]);
    expect(links.map(({ step, from, to, value, inferred }) => [step, from, to, value, inferred])).toEqual([
      [1, 'a:p1', 'a:m1', 2, 1],
      [1, 'a:p1', 'a:m2', 1, 0],
      [1, 'a:p2', 'a:m2', 1, 1],
      [2, 'a:m1', 'a:i1', 1, 0],
      [2, 'a:m1', 'a:i2', 1, 1],
      [2, 'a:m2', 'a:i3', 2, 1],
    ]);
  });

  test('is as wide as the things that it counts, each once', () => {
    const { links } = flow(
      'pathways { nodes { name @step(n: 1) measures { nodes { id @value(agg: COUNT) voice @step(n: 2) industries { nodes { name @step(n: 3) } } } } } }',
    );
    expect(links.map(({ from, to, value, count }) => [from, to, value, count])).toEqual([
      ['a:p1', 'voice.PLAN', 2, 3],
      ['a:p2', 'voice.PLAN', 1, 1],
      ['voice.PLAN', 'a:i1', 1, 1],
      ['voice.PLAN', 'a:i2', 1, 1],
      ['voice.PLAN', 'a:i3', 1, 2],
    ]);
  });

  test('flows one way, whatever is tied in a circle', () => {
    const { nodes, links } = flow(
      'industries { nodes { name @step(n: 1) broader { nodes { name @step(n: 2) } } } }',
    );
    expect(nodes.map(({ step, key }) => `${step} ${key}`)).toEqual(['1 a:i1', '1 a:i2', '2 a:i2', '2 a:i1']);
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['a:i1', 'a:i2'],
      ['a:i2', 'a:i1'],
    ]);
  });
});

describe('a network', () => {
  const network = (selection: string) => {
    const view = viewOf('NETWORK', selection);
    return networkOf(view, catalogue, ask(view));
  };

  test('ties what is nested, each thing and each relation once, in the direction of the relation', () => {
    const { nodes, ties } = network(
      'measures { nodes { id voice pathways { edges { reason node { id } } } builds { nodes { name platformType } } } }',
    );
    expect(nodes.map(({ key, label, values }) => [key, label, Object.fromEntries(values)])).toEqual([
      ['a:m1', 'm1', { id: 'a:m1', voice: 'PLAN' }],
      ['a:p1', 'p1', { id: 'a:p1' }],
      ['a:b1', 'Light', { name: 'Light', platformType: 'LAB' }],
      ['a:b2', 'Park', { name: 'Park', platformType: 'PARK' }],
      ['a:m2', 'm2', { id: 'a:m2', voice: 'PLAN' }],
      ['a:p2', 'p2', { id: 'a:p2' }],
      ['a:m3', 'm3', { id: 'a:m3', voice: 'REPORTER' }],
      ['a:m4', 'm4', { id: 'a:m4', voice: 'PLAN' }],
    ]);
    expect(
      ties.map(({ from, type, to, isInferred }) => `${from} ${type} ${to}${isInferred ? ' ?' : ''}`),
    ).toEqual([
      'a:p1 HAS_MEASURE a:m1',
      'a:m1 BUILDS a:b1',
      'a:m1 BUILDS a:b2',
      'a:p1 HAS_MEASURE a:m2',
      'a:p2 HAS_MEASURE a:m2 ?',
      'a:p2 HAS_MEASURE a:m3',
      'a:m3 BUILDS a:b1',
    ]);
  });

  test('ties what a citation names by that, and not by the relation that is cited', () => {
    const { ties } = network(
      'measures(where: {id: {eq: "a:m2"}}) { nodes { id industries { edges { citations { source { id } } node { id } } } } }',
    );
    expect(ties.map(({ from, type, to }) => [from, type, to])).toEqual([
      ['a:m2', 'SOURCE', 'a:s1'],
      ['a:m2', 'TARGETS_INDUSTRY', 'a:i3'],
    ]);
  });

  test('has a relation without a direction once, from the smaller id', () => {
    const { ties } = network('industries { nodes { name closeMatches { nodes { name } } } }');
    expect(ties.map(({ from, to }) => [from, to])).toEqual([['a:i1', 'a:i2']]);
  });

  test('leaves out what is hidden, with all below it', () => {
    const { nodes, ties } = network('measures { nodes { name industries @hidden { nodes { name } } } }');
    expect([nodes.length, ties.length]).toEqual([4, 0]);
  });

  test('goes by the label that is marked', () => {
    const { nodes } = network('measures { nodes { nameEn @label } }');
    expect(nodes.map(({ label }) => label)).toEqual(['One', 'm2', 'm3', 'm4']);
  });

  test('ties the ends of statements and of the steps of a path', () => {
    const ends = 'from { id } to { id }';
    const statement = network(
      `statements(dataset: "a", where: {relation: {eq: CLOSE_MATCH}}) { nodes { relation ${ends} } }`,
    );
    expect(statement.ties.map(({ from, type, to }) => [from, type, to])).toEqual([
      ['a:i1', 'CLOSE_MATCH', 'a:i2'],
    ]);
    const inferred = network(
      `statements(dataset: "a", where: {assertion: {eq: INFERRED}}) { nodes { ${ends} } }`,
    );
    expect(inferred.ties.map(({ to, isInferred }) => [to, isInferred])).toEqual([
      ['a:m2', true],
      ['a:i2', true],
    ]);
    const path = network(`paths(from: "a:i3", to: "a:p2", maxLength: 2) { steps { ${ends} } }`);
    expect(path.nodes.map(({ key }) => key)).toEqual(['a:i3', 'a:m2', 'a:p2']);
    expect(path.ties.map(({ from, type, to, isInferred }) => [from, type, to, isInferred])).toEqual([
      ['a:m2', 'TARGETS_INDUSTRY', 'a:i3', false],
      ['a:p2', 'HAS_MEASURE', 'a:m2', true],
    ]);
  });
});

test('a tree branches from level to level', () => {
  const view = viewOf(
    'TREE',
    'pathways { nodes { name @step(n: 1) measures { edges { node { voice @step(n: 2) name @step(n: 3) } } } } }',
  );
  const told = (branches: ReturnType<typeof branchesOf>): unknown[] =>
    branches.map(({ label, isInferred, branches }) => [
      `${label}${isInferred ? ' ?' : ''}`,
      ...told(branches),
    ]);
  expect(told(branchesOf(view, view.drawing as As<'TREE'>, ask(view)))).toEqual([
    ['p1', ['PLAN', ['m1'], ['m2']]],
    ['p2', ['PLAN ?', ['m2 ?']], ['REPORTER', ['m3']]],
  ]);
});

describe('marks', () => {
  const marks = (as: 'BAR' | 'TIMELINE' | 'BULLET', selection: string) => {
    const view = viewOf(as, selection);
    const { marks, unplaced } = marksOf(view, view.drawing as As<'BAR' | 'TIMELINE' | 'BULLET'>, ask(view));
    return { marks: marks.map(({ label, values }) => [label.key, values]), unplaced };
  };

  test('of bars are one for each thing', () => {
    expect(marks('BAR', 'measures { nodes { voice @label id @value(agg: COUNT) } }').marks).toEqual([
      ['voice.PLAN', { value: 3 }],
      ['voice.REPORTER', { value: 1 }],
    ]);
    expect(marks('BAR', 'measures { groups(by: VOICE) { key @label count @value } }').marks).toEqual([
      ['key.PLAN', { value: 3 }],
      ['key.REPORTER', { value: 1 }],
    ]);
  });

  test('of other forms are one for each row; what has no place is counted', () => {
    expect(marks('TIMELINE', 'targets { nodes { name @label year @start } }')).toEqual({
      marks: [
        ['a:t1', { start: 2026, end: null }],
        ['a:t2', { start: 2030, end: null }],
      ],
      unplaced: 1,
    });
    expect(
      marks(
        'BULLET',
        'targets { nodes { value @target baselineValue @baseline indicator { name @label } } }',
      ),
    ).toEqual({
      marks: [
        ['a:n1', { target: 2, actual: null, baseline: 1 }],
        ['a:n1', { target: 5, actual: null, baseline: null }],
      ],
      unplaced: 1,
    });
  });
});

test('a mark says beside it what the view shows of its row, and whose number it is', () => {
  const view = viewOf(
    'BULLET',
    'targets { nodes { id year value @target valueText baselineValue @baseline indicator { id name @label nameEn unit } } }',
  );
  const drawing = view.drawing as As<'BULLET'>;
  const { marks } = marksOf(view, drawing, ask(view));
  expect(marks.map(({ of, details }) => [of?.id, details.map(({ name, value }) => [name, value])])).toEqual([
    [
      'a:t1',
      [
        ['year', 2026],
        ['valueText', '2'],
        ['indicator.unit', 'parks'],
      ],
    ],
    [
      'a:t2',
      [
        ['year', 2030],
        ['valueText', '5'],
        ['indicator.unit', 'parks'],
      ],
    ],
  ]);
  const own = viewOf(
    'TIMELINE',
    'targets { nodes { id name @label year @start measures { nodes { name } } } }',
  );
  expect(
    marksOf(own, own.drawing as As<'TIMELINE'>, ask(own)).marks.map(({ of, details }) => [of, details]),
  ).toEqual([
    [null, []],
    [null, []],
  ]);
  const bars = viewOf('BAR', 'measures { nodes { voice @label id @value(agg: COUNT) dueYear } }');
  expect(marksOf(bars, bars.drawing as As<'BAR'>, ask(bars)).marks.flatMap(({ details }) => details)).toEqual(
    [],
  );
});

describe('what is drawn', () => {
  test.each([
    ['TABLE', 'measures { nodes { name } }', ['as']],
    ['MATRIX', 'measures { nodes { name @row industries { nodes { name @column } } } }', ['as', 'matrix']],
    [
      'SANKEY',
      'measures { nodes { name @step(n: 1) industries { nodes { name @step(n: 2) } } } }',
      ['as', 'flow'],
    ],
    ['TREE', 'measures { nodes { name @step(n: 1) } }', ['as', 'branches']],
    [
      'NETWORK',
      'measures { nodes { name builds { edges { basis node { name } } } } }',
      ['as', 'nodes', 'ties'],
    ],
    ['TIMELINE', 'targets { nodes { name @label year @start } }', ['as', 'marks', 'unplaced']],
    ['BULLET', 'targets { nodes { name @label value @target } }', ['as', 'marks', 'unplaced']],
    ['BAR', 'measures { nodes { voice @label id @value(agg: COUNT) } }', ['as', 'marks', 'unplaced']],
  ])('of a %s is plain data', (as, selection, keys) => {
    const view = viewOf(as, selection);
    const drawn = drawnOf(view, catalogue, ask(view));
    expect(Object.keys(drawn)).toEqual(keys);
    expect(drawn.as).toBe(as);
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
  });

  test('of a network has the values of its things', () => {
    const view = viewOf('NETWORK', 'measures { nodes { id voice } }');
    const drawn = drawnOf(view, catalogue, ask(view)) as Extract<
      ReturnType<typeof drawnOf>,
      { as: 'NETWORK' }
    >;
    expect(drawn.nodes[0]!.values).toEqual({ id: 'a:m1', voice: 'PLAN' });
  });
});

describe('the graph of a view', () => {
  const graphed = (view: View) => graphOf(view, catalogue, ask(view));

  test('has typed fields, and its ids are good for XML', () => {
    const graph = graphed(
      viewOf(
        'SANKEY',
        'measures { edges { node { dueYear @step(n: 1) voice @step(n: 2) id @value(agg: COUNT) } } }',
      ),
    )!;
    expect(graph.nodes.map(({ id, label, kind }) => [id, label, kind])).toEqual([
      ['1.dueYear.2026', '2026', null],
      ['1.dueYear.2030', '2030', null],
      ['1.dueYear.', 'not stated', null],
      ['2.voice.PLAN', 'PLAN', null],
      ['2.voice.REPORTER', 'REPORTER', null],
    ]);
    expect(graph.edges[2]).toEqual({
      id: 'FLOW:1.dueYear.:2.voice.REPORTER',
      from: '1.dueYear.',
      to: '2.voice.REPORTER',
      kind: 'FLOW',
      values: new Map([
        ['value', 1],
        ['count', 1],
        ['inferred', 0],
      ]),
    });
    expect(graph.edgeFields.map(({ name, type }) => [name, type])).toEqual([
      ['value', 'integer'],
      ['count', 'integer'],
      ['inferred', 'integer'],
    ]);
  });

  test.each([
    ['MATRIX', 'measures { nodes { name @row industries { nodes { name @column } } } }', 5, 3],
    ['SANKEY', 'measures { nodes { name @step(n: 1) industries { nodes { name @step(n: 2) } } } }', 5, 3],
    [
      'NETWORK',
      'measures { nodes { name altNames builds { edges { assertion basis node { name isClass } } } } }',
      6,
      3,
    ],
  ])('of a %s can be written', (as, selection, nodes, edges) => {
    const graph = graphed(viewOf(as, selection))!;
    expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, edges]);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const { from, to } of graph.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(renderGraphml(graph)).toContain('</graphml>');
    expect(renderGexf(graph)).toContain('</gexf>');
  });

  test('is none for other forms', () => {
    expect(graphed(viewOf('TABLE', 'measures { nodes { name } }'))).toBeNull();
  });
});
