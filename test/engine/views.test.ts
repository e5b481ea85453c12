import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createPlanCache } from '../../src/engine/planCache.ts';
import { listedView } from '../../src/views/listedView.ts';
import { readViews } from '../../src/views/readViews.ts';
import { readRows, readWhole } from '../../src/views/readWhole.ts';
import type { BrokenView, View } from '../../src/views/view.ts';
import { createTestEngine, schema } from '../testEngine.ts';

const goodFile = {
  file: '../secret/views/good.graphql',
  source: `query Good(
  "Which pathways"
  $pathway: [ID!] @entity(kind: PATHWAY)
  $voice: [Voice!] = [PLAN]
  $first: Int! = 3
  $text: String!
) @view(as: MATRIX, title: "Which?", titleZh: "哪些？", description: "D") {
  measures(first: $first, search: $text, where: { voice: { in: $voice }, pathways: { some: { id: { in: $pathway } } } }) {
    nodes { name @row industries { nodes { name @column } } }
  }
}`,
};
const badFile = { file: '../secret/views/bad.graphql', source: 'query bad { measures { nodes { nam } } }' };
const twins = ['a', 'b'].map(name => ({
  file: `../secret/views/${name}.graphql`,
  source: 'query twin @view(as: TABLE, title: "T") { measures { nodes { name } } }',
}));

let shelf: readonly (View | BrokenView)[] = [];
const engine = createTestEngine({
  read: async () => {
    throw new Error('The graph is not asked.');
  },
  limits: { nodes: 3, work: 10 },
  views: () => shelf.map(listedView),
});

async function ask(source: string, variables: Record<string, unknown> = {}, on = engine) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  return JSON.parse(JSON.stringify((await on.execute({ document, variables })).result));
}

const put = (...files: (typeof goodFile)[]) => {
  shelf = readViews(files, schema);
};

test('a view is told by its file', async () => {
  put(goodFile);
  const { data, errors } = await ask(`{
    views {
      __typename name title titleZh description descriptionZh form address query documentId formats isBroken
      problems { message }
      parameters { name description type isRequired isList default kind values }
    }
  }`);
  expect(errors).toBeUndefined();
  const { parameters, ...view } = data.views[0];
  expect(view).toEqual({
    __typename: 'View',
    name: 'good',
    title: 'Which?',
    titleZh: '哪些？',
    description: 'D',
    descriptionZh: 'D',
    form: 'MATRIX',
    address: '/views/good',
    query: goodFile.source,
    documentId: 'view:good',
    formats: ['csv', 'json', 'ndjson', 'md', 'xlsx', 'metadata.json', 'graphml', 'gexf'],
    isBroken: false,
    problems: [],
  });
  const nothing = {
    description: null,
    isRequired: false,
    isList: false,
    default: null,
    kind: null,
    values: [],
  };
  expect(parameters).toEqual([
    {
      ...nothing,
      name: 'pathway',
      description: 'Which pathways',
      type: '[ID!]',
      isList: true,
      kind: 'PATHWAY',
    },
    {
      ...nothing,
      name: 'voice',
      type: '[Voice!]',
      isList: true,
      default: '["PLAN"]',
      values: expect.any(Array),
    },
    { ...nothing, name: 'first', type: 'Int!', default: '3' },
    { ...nothing, name: 'text', type: 'String!', isRequired: true },
  ]);
  expect(parameters[1].values).toContain('PLAN');
});

test('broken ones are among them, with what is wrong, and nothing tells where files lie', async () => {
  put(badFile, goodFile);
  const { data } = await ask(
    '{ views { name title form isBroken formats parameters { name } problems { line message } } }',
  );
  expect(data.views).toEqual([
    {
      name: 'bad',
      title: null,
      form: null,
      isBroken: true,
      formats: [],
      parameters: [],
      problems: [{ line: 1, message: expect.stringMatching(/^Cannot query field "nam"/) }],
    },
    expect.objectContaining({ name: 'good', isBroken: false, problems: [] }),
  ]);
  put(...twins);
  const twin = await ask('{ views { problems { message } } }');
  expect(twin.data.views[0].problems[0].message).toMatch(/but that of b\.graphql is `twin` too/);
  expect(JSON.stringify(twin)).not.toContain('secret');
});

test('aliases, fragments, variables and directives do what they do elsewhere', async () => {
  put(goodFile);
  const { data, errors } = await ask(
    `query ($long: Boolean!, $no: Boolean = false) {
      __typename
      mine: views { ...F ...F @include(if: $no) n: name }
      mine: views { form @include(if: $long) title @skip(if: $long) }
      none: views @include(if: $no) { name }
      ... on Query { views { name } }
      __type(name: "View") { name }
    }
    fragment F on View { id: documentId parameters { ... on ViewParameter { name @skip(if: $long) __typename } } }`,
    { long: true },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    __typename: 'Query',
    mine: [
      {
        id: 'view:good',
        parameters: Array.from({ length: 4 }, () => ({ __typename: 'ViewParameter' })),
        n: 'good',
        form: 'MATRIX',
      },
    ],
    views: [{ name: 'good' }],
    __type: { name: 'View' },
  });
});

test('a plan that is kept gives the views as they are now', async () => {
  const document = parse('{ views { name } }');
  const planCache = createPlanCache();
  const cached = createTestEngine({ read: async () => [], planCache, views: () => shelf.map(listedView) });
  put(goodFile);
  const first = await cached.execute({ document });
  put(...twins);
  const second = await cached.execute({ document });
  expect([first, second].map(({ stats }) => stats.isPlanKnown)).toEqual([false, true]);
  expect(first.result.data).toEqual({ views: [{ name: 'good' }] });
  expect(second.result.data).toEqual({ views: [{ name: 'a' }, { name: 'b' }] });
});

test('each view counts as a node', async () => {
  put(badFile, goodFile);
  const good = await ask('{ views { name } }');
  expect(good.extensions.cost).toMatchObject({ nodes: 2, work: 0 });
  const { errors } = await ask('{ a: views { name } b: views { name } }');
  expect(errors[0].message).toMatch(/may return at most 3 nodes .* this one could return 4/);
});

test('without any folder of views there is null', async () => {
  const bare = createTestEngine({ read: async () => [] });
  expect((await ask('{ views { name } }', {}, bare)).data).toEqual({ views: null });
});

test('a view of views has a row for each', async () => {
  put(badFile, goodFile);
  const [view] = readViews(
    [
      {
        file: 'all.graphql',
        source: 'query all @view(as: TABLE, title: "T") { views { name parameters { name } } }',
      },
    ],
    schema,
  ) as [View];
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => 'r1' });
  const rows = [];
  for await (const row of readRows(view, reading)) rows.push(row);
  expect(rows).toEqual([['bad', null], ...['pathway', 'voice', 'first', 'text'].map(name => ['good', name])]);
  expect(reading.cuts()).toEqual([]);
});
