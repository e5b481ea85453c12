import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnswerObject, keys } from '../../src/views/answer.ts';
import { explicitOnly } from '../../src/views/explicitOnly.ts';
import { readView } from '../../src/views/readView.ts';
import { readViews } from '../../src/views/readViews.ts';
import { readAnswer, readWhole } from '../../src/views/readWhole.ts';
import { isInferred, rowsOf } from '../../src/views/rows.ts';
import type { View } from '../../src/views/view.ts';
import { openExplorer } from '../explorer/openExplorer.ts';
import { schema } from '../testEngine.ts';

const views = readViews(
  readdirSync('views').map(name => ({
    file: path.join('views', name),
    source: readFileSync(path.join('views', name), 'utf8'),
  })),
  schema,
).filter(one => one.is === 'view');

/** A view that asks for that. */
function viewOf(query: string, form = 'TABLE'): View {
  const view = readView(
    { file: 'own.graphql', source: `query Own @view(as: ${form}, title: "Own") { ${query} }` },
    schema,
  );
  if (view.is === 'broken') throw new Error(view.problems.map(({ message }) => message).join('\n'));
  return view;
}

const narrowed = (query: string, form?: string) =>
  explicitOnly(viewOf(query, form), schema).source.replace(/\s+/g, ' ');

describe('a view without what is inferred', () => {
  test.each(views.map(view => [view.name, view] as const))(
    'of %s has the same columns, roles and parameters',
    (_, view) => {
      const explicit = explicitOnly(view, schema);
      expect({ ...explicit, source: '', document: null, fields: [] }).toEqual({
        ...view,
        source: '',
        document: null,
        fields: [],
      });
    },
  );

  test.each([
    [
      'lists that relations lead to',
      'measures { nodes { id industries { edges { assertion } } } }',
      'industries(edge: {assertion: {eq: EXPLICIT}})',
    ],
    [
      'those that are narrowed already',
      'measures { nodes { id industries(edge: { basis: { eq: SECTION } }) { edges { assertion } } } }',
      'industries(edge: {and: [{basis: {eq: SECTION}}, {assertion: {eq: EXPLICIT}}]})',
    ],
    [
      'conditions on related things',
      'measures(where: { industries: { some: { name: { eq: "5G" } } } }) { nodes { id } }',
      'industries: {some: {name: {eq: "5G"}}, edge: {assertion: {eq: EXPLICIT}}}',
    ],
    ['groups', 'measures { groups(by: INDUSTRIES) { key } }', 'groups(by: INDUSTRIES, assertion: EXPLICIT)'],
    [
      'statements',
      'statements(dataset: "xian-htz", where: { relation: { isNull: false } }) { nodes { id } }',
      'where: {and: [{relation: {isNull: false}}, {assertion: {eq: EXPLICIT}}]}',
    ],
    ['paths', 'paths(from: "a:b", to: "a:c") { length }', 'to: "a:c", assertion: EXPLICIT)'],
  ])('narrows %s', (_, query, written) => {
    expect(narrowed(query)).toContain(written);
  });

  test('leaves alone what asks for one assertion by itself', () => {
    expect(narrowed('measures { groups(by: INDUSTRIES, assertion: INFERRED) { key } }')).toContain(
      'groups(by: INDUSTRIES, assertion: INFERRED)',
    );
  });
});

describe('over the plans in seed/', () => {
  let explorer: Awaited<ReturnType<typeof openExplorer>>;

  beforeAll(async () => {
    explorer = await openExplorer(views);
  });
  afterAll(() => explorer?.close());

  async function rowsIn(view: View) {
    const data = await readAnswer(view, readWhole(view, {}, explorer.reader));
    return [...rowsOf(view, data)].map(row => ({
      isInferred: isInferred(row),
      told: row.map(item => idOf(item) ?? idOf(item?.node as AnswerObject | undefined)).join(' '),
    }));
  }

  const idOf = (item: AnswerObject | null | undefined) => item?.[keys.id];

  test.each(views.map(view => [view.name, view] as const))(
    '%s shows every explicit row and no other',
    { timeout: 60_000 },
    async (_, view) => {
      const before = await rowsIn(view);
      const after = await rowsIn(explicitOnly(view, schema));
      expect(after.filter(row => row.isInferred)).toEqual([]);
      const kept = new Set(after.map(({ told }) => told));
      for (const { isInferred: wasInferred, told } of before) if (!wasInferred) expect(kept).toContain(told);
      if (view.name === 'inferred-statements') expect(after).toEqual([]);
    },
  );

  test('the page and the files of a view leave it out by their address', async () => {
    const page = await explorer.get('/views/measures-by-industry?_lang=en&_inferred=0');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('What is inferred is left out here.');
    expect(page.body).toContain('<input type="hidden" name="_inferred" value="0"/>');
    expect(page.body).toContain('/views/measures-by-industry.csv?_inferred=0&amp;_lang=en');
    expect(page.body).not.toContain('class="inferred"');
    const whole = await explorer.get('/views/measures-by-industry?_lang=en');
    expect(whole.body).toContain('Leave it out');
    expect(whole.headers.etag).not.toBe(page.headers.etag);
    const lines = async (query: string) =>
      (await explorer.get(`/views/measures-by-industry.csv${query}`)).body.trimEnd().split('\r\n');
    const [all, explicit] = [await lines(''), await lines('?_inferred=0')];
    expect(all.filter(line => line.includes('INFERRED'))).toHaveLength(9);
    expect(explicit).toEqual(all.filter(line => !line.includes('INFERRED')));
  });
});
