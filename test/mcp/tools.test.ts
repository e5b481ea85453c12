import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readViews } from '../../src/views/readViews.ts';
import { shelfOf } from '../server/testServer.ts';
import { catalogue, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { call, connect, type Filled, fillGraph, refusalOf } from './connect.ts';

const views = readViews(
  readdirSync('views').map(name => {
    const file = path.join('views', name);
    return { file, source: readFileSync(file, 'utf8') };
  }),
  schema,
);

let filled: Filled;
let client: Client;
let accounts: Awaited<ReturnType<typeof connect>>['accounts'];

beforeAll(async () => {
  filled = await fillGraph(testNeo4j());
  ({ client, accounts } = await connect({ ...filled, shelf: shelfOf(views) }));
});
afterAll(async () => {
  await client?.close();
  await filled?.close();
});

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

describe('which measures serve photonics, and what does the text say?', () => {
  let photonics: Hit;

  test('search gives the id', async () => {
    const { structuredContent } = await call(client, 'search', { text: '光子', kinds: ['INDUSTRY'] });
    expect(structuredContent).toMatchObject({ total: 1, hits: [{ name: '光子', nameEn: 'Photonics' }] });
    [photonics] = structuredContent.hits;
    expect(photonics).toMatchObject({ kind: 'INDUSTRY', dataset: 'xian-htz' });
  });

  test('the view of measures and industries has the measure, in the words of the text', async () => {
    const { structuredContent, text } = await call(client, 'measures-by-industry');
    expect(structuredContent).toMatchObject({ shown: 164, total: 164, complete: true, cuts: [] });
    const rows = structuredContent.rows.filter((row: Hit) => row['industries.id'] === photonics.id);
    expect(rows).toEqual([
      expect.objectContaining({
        id: 'xian-htz:M1-1',
        name: '创建国家级创新型产业集群和中小企业特色产业集群',
        'industries.assertion': 'EXPLICIT',
        _sources: [
          {
            quote: '光子、新能源汽车及增材制造等重点领域，创建',
            source: 'xian-htz:SRC1',
            section: { id: 'xian-htz:S1', name: '锚定新型工业化新目标' },
            start: 773,
            end: 794,
          },
        ],
      }),
    ]);
    expect(text).toContain(
      '| 光子 | Photonics | “光子、新能源汽车及增材制造等重点领域，创建” (xian-htz:SRC1 773–794) |',
    );
  });

  test('its entity has the same, with the section, and says of what is inferred why', async () => {
    const { structuredContent } = await call(client, 'entity', { id: photonics.id });
    const { relations } = structuredContent;
    const measures = relations.find((group: Hit) => group.relation === 'TARGETS_INDUSTRY');
    expect(measures).toMatchObject({
      forward: false,
      kind: 'MEASURE',
      total: 1,
      to: [
        {
          id: 'xian-htz:M1-1',
          assertion: 'EXPLICIT',
          citations: [
            {
              quote: '光子、新能源汽车及增材制造等重点领域，创建',
              section: { name: '锚定新型工业化新目标' },
            },
          ],
        },
      ],
    });
    const shown = readFileSync('docs/agents.md', 'utf8').split('among its relations:')[1]!;
    expect(measures).toMatchObject(JSON.parse(/```json\n(.*?)```/s.exec(shown)![1]!));
    const inferred = relations
      .flatMap((group: { to: Hit[] }) => group.to)
      .filter((one: Hit) => one.assertion === 'INFERRED');
    expect(inferred.length).toBeGreaterThan(0);
    for (const { reason } of inferred) expect(reason).toMatch(/\w/);
  });
});

test('a parameter narrows a view, and its page and its file are told with it', async () => {
  const { structuredContent, text } = await call(client, 'measures-by-industry', {
    pathway: ['xian-htz:P9'],
    voice: ['PLAN', 'REPORTER'],
  });
  expect(new Set(structuredContent.rows.map((row: Hit) => row.id))).toEqual(
    new Set(['xian-htz:M9-2', 'xian-htz:M9-3']),
  );
  expect(structuredContent.url).toBe(
    '/views/measures-by-industry?pathway=xian-htz%3AP9&voice=PLAN&voice=REPORTER',
  );
  expect(text).toContain(`Page: ${structuredContent.url}`);
});

test('the page of a view is where readers reach it, if the server says so', async () => {
  const shelf = shelfOf(views);
  const { client: other } = await connect({
    ...filled,
    shelf,
    env: { PLANGRAPH_URL: 'https://plans.example.org' },
  });
  const { structuredContent } = await call(other, 'measures-by-industry', { pathway: ['xian-htz:P9'] });
  expect(structuredContent.url).toBe(
    'https://plans.example.org/views/measures-by-industry?pathway=xian-htz%3AP9',
  );
  await other.close();
});

test('every view answers with its defaults, as its schema says', async () => {
  const { tools } = await client.listTools();
  for (const { name, title } of views.flatMap(view =>
    view.is === 'view' ? [{ ...view, title: view.title }] : [],
  )) {
    const tool = tools.find(one => one.name === name)!;
    expect(tool.title).toBe(`${title.en} ${title.zh}`);
    expect(tool.annotations).toEqual({ readOnlyHint: true, openWorldHint: false });
    // The client checks the answer against the output schema.
    const { structuredContent } = await call(client, name);
    expect(structuredContent.complete).toBe(true);
    expect(structuredContent.shown).toBeGreaterThan(0);
  }
});

test('the schemas of arguments are JSON Schemas that take what the views take', async () => {
  const { tools } = await client.listTools();
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  const takes = (name: string) => ajv.compile(tools.find(tool => tool.name === name)!.inputSchema);
  for (const { name } of tools) expect(takes(name)).toBeTypeOf('function');
  const byIndustry = takes('measures-by-industry');
  expect(byIndustry({ pathway: ['xian-htz:P9'], voice: ['PLAN'] })).toBe(true);
  expect(byIndustry({})).toBe(true);
  expect(byIndustry({ voice: ['plan'] })).toBe(false);
  expect(byIndustry({ pathwy: ['xian-htz:P9'] })).toBe(false);
  expect(takes('counted-in-two-years')({ early: 2026 })).toBe(true);
  expect(takes('counted-in-two-years')({ early: '2026' })).toBe(false);
  expect(takes('search')({})).toBe(false);
  const { properties } = tools.find(tool => tool.name === 'measures-by-industry')!.inputSchema;
  expect(properties).toMatchObject({
    pathway: { description: expect.stringContaining('The id of a PATHWAY; find it with `search`') },
    voice: { default: ['PLAN'], description: expect.stringMatching(/SPOKESPERSON: .*\(负责人\)/) },
  });
});

describe('entity', () => {
  test('says all that an entity of any kind holds, and bounds each relation', async () => {
    const { structuredContent } = await call(client, 'entity', { id: 'xian-htz:P9', first: 1 });
    expect(structuredContent).toMatchObject({ id: 'xian-htz:P9', kind: 'PATHWAY', name: '新环境', order: 9 });
    const measures = structuredContent.relations.find((group: Hit) => group.relation === 'HAS_MEASURE');
    expect([measures.total, measures.to.length]).toEqual([7, 1]);
  });

  test('says a statement', async () => {
    const id = 'TARGETS_INDUSTRY/xian-htz:M9-3/xian-htz:I-5g';
    const { structuredContent } = await call(client, 'entity', { id });
    expect(structuredContent).toMatchObject({
      id,
      relation: 'TARGETS_INDUSTRY',
      from: { id: 'xian-htz:M9-3' },
      to: { id: 'xian-htz:I-5g', name: '5G' },
      assertion: 'EXPLICIT',
      citations: [{ quote: '引导社会资本建设一批大数据云计算、5G领域新园区', start: 3275, end: 3299 }],
    });
  });

  test('of every kind is read', async () => {
    for (const { constant, plural } of catalogue.kinds.values()) {
      const query = `{ ${plural}(first: 1) { nodes { id } } }`;
      const { data } = (await call(client, 'query', { query })).structuredContent;
      for (const { id } of data[plural].nodes)
        expect((await call(client, 'entity', { id })).structuredContent).toMatchObject({
          id,
          kind: constant,
        });
    }
  });
});

test('paths gives each step with its citation, and none is an answer', async () => {
  const ends = { from: 'xian-htz:P9', to: 'xian-htz:I-5g' };
  const { structuredContent } = await call(client, 'paths', { ...ends, first: 1 });
  expect(structuredContent.paths).toMatchObject([
    {
      length: 2,
      steps: [
        {
          relation: 'HAS_MEASURE',
          forward: true,
          to: { id: 'xian-htz:M9-3' },
          citations: [{ quote: '“新环境”' }],
        },
        {
          relation: 'TARGETS_INDUSTRY',
          assertion: 'EXPLICIT',
          citations: [{ quote: '引导社会资本建设一批大数据云计算、5G领域新园区' }],
        },
      ],
    },
  ]);
  const none = await call(client, 'paths', { ...ends, maxLength: 1 });
  expect(none.structuredContent).toEqual({ paths: [] });
});

test('schema tells kinds in short, and one type as it is', async () => {
  const { text } = await call(client, 'schema');
  for (const { constant, plural } of catalogue.kinds.values()) {
    expect(text).toContain(`- ${constant}: `);
    expect(text).toContain(`\`${plural}(`);
  }
  expect(text).toMatch(/^- `paths\(from: ID!, to: ID!, /m);
  const byName = (await call(client, 'schema', { type: 'Measure' })).text;
  expect(byName).toMatch(/^type Measure implements Entity & Node \{$/m);
  expect((await call(client, 'schema', { type: 'MEASURE' })).text).toBe(byName);
});

test('query answers what an agent writes, with variables', async () => {
  const { structuredContent, text } = await call(client, 'query', {
    query:
      'query ($id: ID!) { industry(id: $id) { name measures { edges { citations { quote } node { id } } } } }',
    variables: { id: 'xian-htz:I-photonics' },
  });
  expect(structuredContent).toEqual({
    data: {
      industry: {
        name: '光子',
        measures: {
          edges: [
            {
              citations: [{ quote: '光子、新能源汽车及增材制造等重点领域，创建' }],
              node: { id: 'xian-htz:M1-1' },
            },
          ],
        },
      },
    },
  });
  expect(JSON.parse(text)).toEqual(structuredContent);
});

test('what a request took is written down, never what stands in it', async () => {
  await call(client, 'measures-by-industry', { pathway: ['xian-htz:P9'] });
  expect(accounts.at(-1)).toEqual({
    operation: 'measures-by-industry',
    cost: { nodes: expect.any(Number), work: expect.any(Number) },
    rows: expect.any(Number),
    databaseMs: expect.any(Number),
    outcome: 'OK',
  });
  expect(accounts.at(-1)!.rows).toBeGreaterThan(0);
  await refusalOf(client, 'entity', { id: 'none:such' });
  expect(accounts.at(-1)).toMatchObject({ operation: 'entity', outcome: 'BAD_USER_INPUT' });
});

describe('resources', () => {
  const readText = async (uri: string) => {
    const [contents] = (await client.readResource({ uri })).contents;
    return { ...contents!, text: (contents as { text: string }).text };
  };

  test('are what the graph holds, its schema and the views', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'plangraph://datasets',
      'plangraph://kinds',
      'plangraph://schema',
      ...views.map(({ name }) => `plangraph://view/${name}`),
    ]);
    for (const { uri, mimeType } of resources) expect(await readText(uri)).toMatchObject({ uri, mimeType });
    const datasets = JSON.parse((await readText('plangraph://datasets')).text);
    expect(datasets.map(({ id }: Hit) => id)).toEqual(['common', 'qingdao-ai', 'xian-htz']);
    expect((await readText('plangraph://view/targets-by-year')).text).toBe(
      readFileSync('views/targets-by-year.graphql', 'utf8'),
    );
  });

  test('are entities and statements by their ids, written as they are or as addresses have them', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'plangraph://entity/{id}',
      'plangraph://view/{name}',
    ]);
    for (const id of ['xian-htz:P9', 'xian-htz%3AP9']) {
      const { text } = await readText(`plangraph://entity/${id}`);
      expect(JSON.parse(text)).toMatchObject({ id: 'xian-htz:P9', name: '新环境' });
    }
    const { text } = await readText('plangraph://entity/TARGETS_INDUSTRY/xian-htz:M9-3/xian-htz:I-5g');
    expect(JSON.parse(text)).toMatchObject({ relation: 'TARGETS_INDUSTRY' });
  });

  test.each([
    'plangraph://entity/none:such',
    'plangraph://entity/%',
    'plangraph://entity',
    'plangraph://view/none',
    'plangraph://view/../../package.json',
    'plangraph://datasets/xian-htz',
    'file:///etc/passwd',
  ])('%s is none', async uri => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({
      code: -32_002,
      message: expect.stringMatching(/Nothing stands at .*resources\/list/),
    });
  });

  test('ids are completed by search, names of views by their beginning', async () => {
    const complete = async (uri: string, name: string, value: string) =>
      (await client.complete({ ref: { type: 'ref/resource', uri }, argument: { name, value } })).completion
        .values;
    expect(await complete('plangraph://entity/{id}', 'id', '光子')).toEqual(['xian-htz:I-photonics']);
    expect(await complete('plangraph://entity/{id}', 'id', 'guangzi')).toContain('xian-htz:I-photonics');
    expect(await complete('plangraph://entity/{id}', 'id', ' ')).toEqual([]);
    expect(await complete('plangraph://entity/{id}', 'name', '光子')).toEqual([]);
    expect(await complete('plangraph://view/{name}', 'name', 'targets-by')).toEqual([
      'targets-by-indicator',
      'targets-by-year',
    ]);
    expect(await complete('plangraph://other/{x}', 'x', 'a')).toEqual([]);
  });
});

describe('what is wrong is told to the agent', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      'an unknown parameter of a view',
      'measures-by-industry',
      { pathwy: ['xian-htz:P9'] },
      /^BAD_USER_INPUT: The view has no parameter "pathwy"\. Did you mean "pathway"\? It takes pathway, plan, voice\.$/,
    ],
    [
      'a setting of pages',
      'measures-by-industry',
      { _lang: 'zh' },
      /The view has no parameter "_lang"\. Leave it out/,
    ],
    [
      'a wrong value of an enum',
      'measures-by-industry',
      { voice: ['plan'] },
      /"voice" must be one of PLAN, SPOKESPERSON, REPORTER, but "plan" arrived\. Did you mean "PLAN"\?/,
    ],
    ['a wrong type', 'counted-in-two-years', { early: 'soon' }, /"early" must be a whole number/],
    [
      'an object',
      'counted-in-two-years',
      { early: { eq: 2026 } },
      /"early" takes a text, .* but an object arrived/,
    ],
    ['a list in a list', 'measures-by-industry', { pathway: [['a']] }, /but a list in a list arrived/],
    [
      'an id that is none',
      'measures-by-industry',
      { pathway: ['xian-htz:P99'] },
      /"pathway" must be the id of an entity of the kind PATHWAY, but "xian-htz:P99" is none that there is/,
    ],
    [
      'an id of another kind',
      'measures-by-industry',
      { pathway: ['xian-htz:I-5g'] },
      /but "xian-htz:I-5g" is of the kind INDUSTRY/,
    ],
    ['nothing to search for', 'search', {}, /The tool needs "text"/],
    ['an unknown kind', 'search', { text: 'x', kinds: ['MEASURES'] }, /Did you mean "MEASURE"\?/],
    ['too many hits', 'search', { text: '光', first: 1_001 }, /BAD_USER_INPUT: .*1,?000/],
    ['an unknown entity', 'entity', { id: 'none:such' }, /"id" must be the id .* Find it with `search`/],
    [
      'unknown ends of a path',
      'paths',
      { from: 'none:such', to: 'TARGETS_INDUSTRY/xian-htz:M9-3/xian-htz:I-5g' },
      /"from" must be .* none that there is.*\n"to" must be .* that of a statement/,
    ],
    ['a long path', 'paths', { from: 'xian-htz:P9', to: 'xian-htz:I-5g', maxLength: 7 }, /maxLength.*6/],
    ['an unknown type', 'schema', { type: 'Mesure' }, /"Mesure" is none\. Did you mean "Measure"/],
    ['no query', 'query', {}, /"query" must be a GraphQL document/],
    [
      'other arguments of a query',
      'query',
      { query: '{x}', vars: {}, variables: [] },
      /"vars".*\n"variables" must be/,
    ],
    ['a query that does not parse', 'query', { query: '{' }, /line 1, column 2: Syntax Error/],
    [
      'an unknown field',
      'query',
      { query: '{ mesures { nodes { id } } }' },
      /line 1, column 3: .*Did you mean "measures"/,
    ],
    ['a mutation', 'query', { query: 'mutation { delete }' }, /takes queries, but a mutation arrived/],
    [
      'too much',
      'query',
      { query: '{ measures(first: 1000) { nodes { industries(first: 1000) { nodes { id } } } } }' },
      /^TOO_EXPENSIVE: /,
    ],
    ['too deep', 'query', { query: deep(7) }, /Relations may stand at most 6 deep/],
    [
      'too many tokens',
      'query',
      { query: `{ ${'a '.repeat(3_000)} }` },
      /Document contains more (that|than) 2000 tokens/,
    ],
    [
      'too long an answer',
      'query',
      {
        query:
          '{ statements(dataset: "xian-htz", first: 1000) { nodes { id reason from { id name } to { id name } citations { quote start end source { id } } } } }',
      },
      /A tool answers in at most 100,000 characters, but this answer has [\d,]+\. Ask for fewer rows/,
    ],
    ['a variable that is missing', 'query', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, /\$id/],
  ])('%s', async (_, name, given, message) => {
    expect(await refusalOf(client, name, given)).toMatch(message);
  });

  test('an unknown tool is an error of the protocol', async () => {
    await expect(client.callTool({ name: 'measures-by-industri', arguments: {} })).rejects.toMatchObject({
      code: -32_602,
      message: expect.stringContaining(
        'There is no tool measures-by-industri. Did you mean "measures-by-industry"',
      ),
    });
    await expect(client.callTool({ name: 'constructor', arguments: {} })).rejects.toMatchObject({
      code: -32_602,
    });
  });
});

function deep(levels: number): string {
  const below = (left: number): string =>
    left === 0
      ? 'id'
      : left % 2 === 1
        ? `measures { nodes { ${below(left - 1)} } }`
        : `industries { nodes { ${below(left - 1)} } }`;
  return `{ industries(first: 1) { nodes { ${below(levels)} } } }`;
}
