import { print } from 'graphql';
import type { Engine } from '../../src/engine/execute.ts';
import type { AnswerObject } from '../../src/views/answer.ts';
import { askWhole } from '../../src/views/askWhole.ts';
import { renderViewProblem } from '../../src/views/problem.ts';
import { readView } from '../../src/views/readView.ts';
import type { View } from '../../src/views/view.ts';
import { createReference } from '../reference/executeReference.ts';
import type { ReferenceEdge, ReferenceNode } from '../reference/graph.ts';
import { schema } from '../testEngine.ts';

const node = (
  label: string,
  local: string,
  properties: Record<string, unknown> = {},
): [string, ReferenceNode] => {
  const id = `a:${local}`;
  return [
    id,
    {
      labels: [label, 'Entity'],
      properties: { id, name: local, altNames: [], dataset: 'a', assertion: 'EXPLICIT', ...properties },
    },
  ];
};

const edge = (from: string, type: string, to: string, assertion = 'EXPLICIT'): ReferenceEdge => ({
  type,
  from: `a:${from}`,
  to: `a:${to}`,
  properties: { assertion, dataset: 'a' },
});

/** One quotation of the source, as it is stored. */
const citation = {
  citationQuotes: ['q'],
  citationSources: ['a:s1'],
  citationSections: [''],
  ...Object.fromEntries(
    ['Starts', 'Ends', 'RawStarts', 'RawEnds', 'Occurrences'].map(list => [`citation${list}`, [1]]),
  ),
};

const cited = (one: ReferenceEdge): ReferenceEdge => ({
  ...one,
  properties: { ...one.properties, ...citation },
});

const reasoned = (one: ReferenceEdge): ReferenceEdge => ({
  ...one,
  properties: { ...one.properties, reason: 'It says so of all.' },
});

const datasetProperties = {
  id: 'a',
  title: 'A',
  version: '1',
  licence: 'CC0-1.0',
  loadedAt: '2026-01-01T00:00:00Z',
};

/**
 * Two pathways and four measures: one with two industries and two platforms, one with an industry, one with a platform of
 * the same name as the industry, one with neither.
 */
const graph = {
  nodes: new Map<string, ReferenceNode>([
    ['a', { labels: ['Dataset'], properties: datasetProperties }],
    node('Pathway', 'p1', { order: 1 }),
    node('Pathway', 'p2', { order: 2 }),
    node('Measure', 'm1', { voice: 'PLAN', dueYear: 2026, altNames: ['x', 'y'], nameEn: 'One' }),
    node('Measure', 'm2', { voice: 'PLAN', dueYear: 2030 }),
    node('Measure', 'm3', { voice: 'REPORTER' }),
    node('Measure', 'm4', { voice: 'PLAN' }),
    node('Industry', 'i1', { name: 'Light', nameEn: 'Light (en)' }),
    node('Industry', 'i2', { name: 'Air', ...citation }),
    node('Industry', 'i3', { name: 'Light' }),
    node('Platform', 'b1', { name: 'Light', platformType: 'LAB', isClass: false }),
    node('Platform', 'b2', { name: 'Park', platformType: 'PARK', isClass: true }),
    node('Target', 't1', { year: 2026, value: 2, baselineValue: 1, valueText: '2', joint: false }),
    node('Target', 't2', { year: 2030, value: 5, valueText: '5', joint: false }),
    node('Target', 't3', { valueText: 'many', joint: false }),
    node('Source', 's1', { title: 'S', sha256: 'abc' }),
    node('Indicator', 'n1', { unit: 'parks' }),
  ]),
  edges: [
    edge('p1', 'HAS_MEASURE', 'm1'),
    edge('p1', 'HAS_MEASURE', 'm2'),
    reasoned(edge('p2', 'HAS_MEASURE', 'm2', 'INFERRED')),
    edge('p2', 'HAS_MEASURE', 'm3'),
    edge('m1', 'TARGETS_INDUSTRY', 'i1'),
    edge('m1', 'TARGETS_INDUSTRY', 'i2', 'INFERRED'),
    cited(edge('m2', 'TARGETS_INDUSTRY', 'i3')),
    edge('m1', 'BUILDS', 'b1'),
    edge('m1', 'BUILDS', 'b2'),
    edge('m3', 'BUILDS', 'b1'),
    edge('i1', 'CLOSE_MATCH', 'i2'),
    edge('i2', 'BROADER', 'i1'),
    edge('i1', 'BROADER', 'i2'),
    edge('t1', 'OF_INDICATOR', 'n1'),
    edge('t2', 'OF_INDICATOR', 'n1'),
    edge('t3', 'OF_INDICATOR', 'n1'),
  ],
};

const answer = createReference(schema, graph);

/** A view around a selection. */
export function viewOf(as: string, selection: string): View {
  const one = readView(
    { file: 'views/mine.graphql', source: `query mine @view(as: ${as}, title: "T") { ${selection} }` },
    schema,
  );
  if (one.is === 'broken') throw new Error(one.problems.map(renderViewProblem).join('\n'));
  return one;
}

/** What the small graph answers to a view's query. */
export function ask(view: View, variables: Record<string, unknown> = {}): AnswerObject {
  const document = print(askWhole(schema, view));
  const { data, errors } = answer(document, { _page: 100, _inner: 100, _counts: true, ...variables });
  if (errors) throw errors[0];
  return data as AnswerObject;
}

/** An engine over the small graph. */
export const execute: Engine['execute'] = async ({ document, variables = {} }) => ({
  result: answer(print(document), variables),
  stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 },
});
