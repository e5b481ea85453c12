import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { type Gate, openGate } from '../../src/graph/gate.ts';
import type { AnswerObject } from '../../src/views/answer.ts';
import { branchesOf } from '../../src/views/branches.ts';
import { flowOf } from '../../src/views/flow.ts';
import { marksOf } from '../../src/views/marks.ts';
import { matrixOf } from '../../src/views/matrix.ts';
import { networkOf } from '../../src/views/network.ts';
import type { Reader } from '../../src/views/reader.ts';
import { readViews } from '../../src/views/readViews.ts';
import { readAnswer, readWhole } from '../../src/views/readWhole.ts';
import { tableOf } from '../../src/views/table.ts';
import type { Drawing, View } from '../../src/views/view.ts';
import { catalogue, createTestEngine, loadSeed, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

const folder = 'views';
const files = readdirSync(folder).map(name => path.join(folder, name));
const read = readViews(
  files.map(file => ({ file, source: readFileSync(file, 'utf8') })),
  schema,
);
const views = read.filter(one => one.is === 'view');

describe('the shipped views', () => {
  test('are good', () => {
    expect(read.flatMap(one => (one.is === 'broken' ? one.problems : []))).toEqual([]);
    expect(views).toHaveLength(11);
  });

  test.each(views.map(view => [view.name, view] as const))(
    '%s speaks both languages',
    (_, { title, description, parameters }) => {
      for (const { en, zh } of [title, description!]) {
        expect(en).toMatch(/^[^\p{Script=Han}]+$|依托|万/u);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
      for (const { description, isRequired, default: given } of parameters) {
        expect(description).toBeTruthy();
        // Every one shows something before anybody has chosen anything.
        expect(isRequired && given === undefined).toBe(false);
      }
    },
  );

  test('draw in every form', () => {
    expect([...new Set(views.map(({ drawing }) => drawing.as))].sort()).toEqual([
      'BAR',
      'BULLET',
      'MATRIX',
      'NETWORK',
      'SANKEY',
      'TABLE',
      'TIMELINE',
      'TREE',
    ]);
  });
});

describe('over the plans in seed/', () => {
  let graph: Graph;
  let gate: Gate;
  let reader: Reader;

  beforeAll(async () => {
    graph = openGraph(testNeo4j());
    await loadSeed(graph);
    gate = await openGate(graph, catalogue);
    // The limits of a server that nobody has set otherwise.
    const engine = createTestEngine({
      read: graph.read,
      statistics: gate.statistics,
      limits: { nodes: 50_000, work: 5_000_000 },
    });
    reader = { schema, execute: engine.execute, revision: gate.revision };
  });
  afterAll(async () => {
    gate?.close();
    await graph?.close();
  });

  async function answerOf(name: string, values: Record<string, unknown> = {}) {
    const view = views.find(one => one.name === name)!;
    const reading = readWhole(view, values, reader);
    const data = await readAnswer(view, reading);
    expect(reading.cuts()).toEqual([]);
    return { view, data, drawing: view.drawing };
  }

  /** A table as records of some of its columns. */
  function records({ view, data }: { view: View; data: AnswerObject }, ...names: string[]) {
    const { columns, rows } = tableOf(view, data);
    const at = names.map(name => columns.findIndex(column => column.name === name));
    return rows.map(row => at.map(i => row[i]));
  }

  type As<Form extends Drawing['as']> = Extract<Drawing, { as: Form }>;

  test.each([
    ['counted-in-two-years', 3],
    ['enterprises-and-ties', 20],
    ['from-pathway-to-industry', 34],
    ['industries-without-measure', 7],
    ['inferred-statements', 173],
    ['measures-by-industry', 164],
    ['plans-by-industry', 108],
    ['platforms-relied-on', 8],
    ['targets-by-indicator', 40],
    ['targets-by-year', 62],
    ['what-pathways-build', 24],
  ])('%s has %i rows, and no list is cut', async (name, rows) => {
    const { view, data } = await answerOf(name);
    expect(tableOf(view, data).rows).toHaveLength(rows);
  });

  test('what is counted in both years stands side by side, in the words of the text', async () => {
    const answer = await answerOf('counted-in-two-years');
    expect(records(answer, 'id', 'early.valueText', 'late.valueText')).toEqual([
      ['xian-htz:K-national-innovative-clusters', '一批', '2个'],
      ['xian-htz:K-new-industrialisation-bases', '1个', '2个'],
      [
        'xian-htz:K-new-industrialisation-zone',
        '发展成为辐射西部的国家新型工业化示范区',
        '发展成为引领全国的国家新型工业化示范区',
      ],
    ]);
  });

  test('industries without a measure are those that none names, nor anything narrower', async () => {
    const answer = await answerOf('industries-without-measure', { dataset: 'xian-htz' });
    expect(records(answer, 'name').flat()).toEqual(['服务业', '生产性服务业', '数字经济核心产业']);
  });

  test('two measures serve 5G, in the matrix as in the flow', async () => {
    const { view, data, drawing } = await answerOf('measures-by-industry');
    const { rows, columns, cells } = matrixOf(view, drawing as As<'MATRIX'>, data);
    expect([rows.length, columns.length, cells.length]).toEqual([101, 76, 164]);
    expect(cells.filter(({ inferred }) => inferred > 0)).toHaveLength(9);
    const column = columns.findIndex(({ id }) => id === 'xian-htz:I-5g');
    expect(cells.filter(cell => cell.column === column).map(cell => rows[cell.row]!.label)).toEqual([
      '培育壮大五大战略性新兴产业',
      '引导社会资本建设大数据云计算、5G领域新园区及标准厂房',
    ]);

    const flow = await answerOf('from-pathway-to-industry');
    const { links } = flowOf(flow.view, flow.drawing as As<'SANKEY'>, flow.data);
    const measures = links.filter(({ to }) => to === 'xian-htz:I-5g').map(({ from }) => from);
    expect(measures).toEqual(['xian-htz:M4-2', 'xian-htz:M9-3']);
    expect(links.filter(({ to }) => measures.includes(to)).map(({ from }) => from)).toEqual([
      'xian-htz:P4',
      'xian-htz:P9',
    ]);
  });

  test('a parameter narrows them', async () => {
    const { view, data, drawing } = await answerOf('measures-by-industry', { pathway: ['xian-htz:P9'] });
    const { rows } = matrixOf(view, drawing as As<'MATRIX'>, data);
    expect(rows.map(({ id }) => id)).toEqual(['xian-htz:M9-2', 'xian-htz:M9-3']);
  });

  test('a pathway builds what its measures build', async () => {
    const { view, data, drawing } = await answerOf('what-pathways-build', { pathway: ['xian-htz:P9'] });
    const told = (branches: ReturnType<typeof branchesOf>): unknown[] =>
      branches.map(({ label, branches }) => (branches.length > 0 ? [label, ...told(branches)] : label));
    expect(told(branchesOf(view, drawing as As<'TREE'>, data))).toEqual([
      [
        '新环境',
        [
          '打造未来产业集聚区、产业融合示范区及新型工业化示范区',
          '未来产业集聚区',
          '产业融合示范区',
          '新型工业化示范区',
        ],
        ['引导社会资本建设大数据云计算、5G领域新园区及标准厂房', '大数据云计算、5G领域新园区', '标准厂房'],
      ],
    ]);
  });

  test('one firm is tied by what the text says and by what is inferred', async () => {
    const { view, data } = await answerOf('enterprises-and-ties');
    const { nodes, ties } = networkOf(view, catalogue, data);
    expect([nodes.length, ties.length]).toEqual([37, 22]);
    expect(
      ties
        .filter(({ from }) => from === 'xian-htz:E-blt')
        .map(({ type, to, isInferred }) => [type, to, isInferred]),
    ).toEqual([
      ['OPERATES', 'xian-htz:PF-blt-factory', false],
      ['OPERATES_IN', 'xian-htz:I-additive-manufacturing', true],
      ['INSTANCE_OF', 'xian-htz:E-listed', true],
    ]);
  });

  test('each platform is relied on by one measure, which the table names', async () => {
    const answer = await answerOf('platforms-relied-on', { platformType: ['PARK'] });
    const { marks } = marksOf(answer.view, answer.drawing as As<'BAR'>, answer.data);
    expect(marks.map(({ label, values }) => [label.label, values.value])).toEqual([
      ['人工智能产业园', 1],
      ['软件园', 1],
    ]);
  });

  test('targets without a year have no place on the line, but are counted', async () => {
    const { view, data, drawing } = await answerOf('targets-by-year');
    const { marks, unplaced } = marksOf(view, drawing as As<'TIMELINE'>, data);
    expect([marks.length, unplaced]).toEqual([54, 8]);
  });
});
