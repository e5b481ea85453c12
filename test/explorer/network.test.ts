import { parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { most } from '../../src/explorer/network/network.ts';
import { createRenderer } from '../../web/entry-server.tsx';
import type { NetworkProps } from '../../web/props.ts';
import { createReference } from '../reference/executeReference.ts';
import type { ReferenceEdge, ReferenceNode } from '../reference/graph.ts';
import { catalogue, createTestServer, schema } from '../server/testServer.ts';
import { createTestEngine } from '../testEngine.ts';
import { openExplorer } from './openExplorer.ts';

/** The props that a page was drawn from. */
function propsOf(body: string): NetworkProps {
  const [, json] = /<script type="application\/json" id="props">(.*?)<\/script>/s.exec(body)!;
  return JSON.parse(json!) as NetworkProps;
}

function shownIn(body: string): string {
  return body.replaceAll('<!-- -->', '').split('<script type="application/json"')[0]!;
}

describe('of the seed', () => {
  let explorer: Awaited<ReturnType<typeof openExplorer>>;
  let ask: (query: string) => Promise<Record<string, unknown>>;
  const id = 'xian-htz:I-future';
  const at = (rest = '') => `/network/${id}?_lang=en${rest}`;

  beforeAll(async () => {
    explorer = await openExplorer();
    const engine = createTestEngine({ read: explorer.graph.read });
    ask = async query => {
      const { result } = await engine.execute({ document: parse(query) });
      expect(result.errors).toBeUndefined();
      return result.data as Record<string, unknown>;
    };
  });
  afterAll(() => explorer?.close());

  type Groups = {
    relation: string;
    forward: boolean;
    edges: { node: { id: string }; statement: { id: string; assertion: string } }[];
  }[];

  /** The ids around an entity and of the relations there, found by asking for the neighbours of each, one after another. */
  async function walk(hops: number, isGood: (relation: string, assertion: string) => boolean) {
    const distances = new Map([[id, 0]]);
    const statements = new Set<string>();
    for (const [from, distance] of distances) {
      if (distance === hops) continue;
      const { neighbours } = await ask(
        `{ neighbours(id: "${from}", first: 1000) { relation forward edges { node { id } statement { id assertion } } } }`,
      );
      for (const { relation, edges } of neighbours as Groups)
        for (const { node, statement } of edges) {
          if (!isGood(relation, statement.assertion)) continue;
          statements.add(statement.id);
          if (!distances.has(node.id)) distances.set(node.id, distance + 1);
        }
    }
    return { distances, statements };
  }

  const followed = new Set(catalogue.relations.filter(r => !r.isStructural).map(({ type }) => type));

  it.each([
    [1, ''],
    [2, ''],
    [2, '&_inferred=0'],
  ])('holds what the neighbours of each, asked one by one, make up: %i hops%s', async (hops, rest) => {
    const { statusCode, body } = await explorer.get(at(`&hops=${hops}${rest}`));
    expect(statusCode).toBe(200);
    const { network, total } = propsOf(body);
    const isGood = (relation: string, assertion: string) =>
      followed.has(relation) && (rest === '' || assertion === 'EXPLICIT');
    const { distances, statements } = await walk(hops, isGood);
    expect(new Map(network.nodes.map(node => [node.id, node.distance]))).toEqual(distances);
    expect(new Set(network.ties.map(({ type, from, to }) => `${type}/${from}/${to}`))).toEqual(statements);
    expect(total).toBe(distances.size - 1);
    expect(network.ties.some(({ isInferred }) => isInferred)).toBe(rest === '');
  });

  it.each([
    ['en', 'Around Future industries', 'One relation away'],
    ['zh', '未来产业的关联网络', '直接相关'],
  ])('is complete without a script, in %s', async (language, title, distance) => {
    const { body } = await explorer.get(`/network/${id}?_lang=${language}`);
    const { network } = propsOf(body);
    const shown = shownIn(body);
    expect(shown).toContain(`<h1>${title}</h1>`);
    expect(shown).toContain(distance);
    expect(shown).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="chart"');
    // Each entity stands in the list once, and each relation too.
    expect(shown.match(/<li id="around-/g)).toHaveLength(network.nodes.length - 1);
    expect(shown.match(/<span class="relation">/g)).toHaveLength(network.ties.length);
    const inferred = network.ties.filter(({ isInferred }) => isInferred).length;
    expect(inferred).toBeGreaterThan(0);
    expect(shown.match(/<li class="inferred">/g)).toHaveLength(inferred);
    expect(shown).toContain('<q>');
    expect(shown).not.toMatch(/(src|href)="https?:/);
  });

  it('is narrowed by kinds and by relations', async () => {
    const { network } = propsOf((await explorer.get(at('&kinds=MEASURE&kinds=INDUSTRY'))).body);
    expect(new Set(network.nodes.map(({ kind }) => kind))).toEqual(new Set(['Measure', 'Industry']));
    const some = propsOf((await explorer.get(at('&through=TARGETS_INDUSTRY'))).body).network;
    expect(some.ties.length).toBeGreaterThan(0);
    expect(new Set(some.ties.map(({ type }) => type))).toEqual(new Set(['TARGETS_INDUSTRY']));
  });

  it('follows structural relations where that is asked for', async () => {
    const typesAt = async (rest: string) =>
      propsOf((await explorer.get(`/network/xian-htz:M5-5?_lang=en&hops=1${rest}`)).body).network.ties.map(
        ({ type }) => type,
      );
    expect((await typesAt('')).filter(type => !followed.has(type))).toEqual([]);
    expect(await typesAt('&structural=true')).toContain('PART_OF_PLAN');
  });

  it('grows by the neighbours of what is in it', async () => {
    const before = propsOf((await explorer.get(at('&hops=1'))).body).network;
    const [, one] = before.nodes;
    const { network } = propsOf((await explorer.get(at(`&hops=1&expand=${one!.id}`))).body);
    const { neighbourhood } = (await ask(
      `{ neighbourhood(id: "${one!.id}", hops: 1) { neighbours { node { id } } } }`,
    )) as { neighbourhood: { neighbours: { node: { id: string } }[] } };
    const ids = new Set(
      [...before.nodes, ...neighbourhood.neighbours.map(({ node }) => node)].map(n => n.id),
    );
    expect(new Set(network.nodes.map(node => node.id))).toEqual(ids);
    expect(Math.max(...network.nodes.map(({ distance }) => distance))).toBe(2);
  });

  it('gives its query so that it can be sent as it is', async () => {
    const { graphql, network } = propsOf((await explorer.get(at('&hops=1&_inferred=0'))).body);
    expect(validate(schema, parse(graphql))).toEqual([]);
    const { neighbourhood } = (await ask(graphql)) as { neighbourhood: { totalCount: number } };
    expect(neighbourhood.totalCount).toBe(network.nodes.length - 1);
  });

  it.each([
    ['/network/xian-htz:I-nothing?_lang=en', 404, 'There is no entity &quot;xian-htz:I-nothing&quot;'],
    [`/network/${'x'.repeat(900)}?_lang=en`, 404, 'There is no entity &quot;xxx'],
    ['/network/a/b/c?_lang=en', 404, 'There is no entity &quot;a/b/c&quot;'],
    [at('&hops=3'), 400, '&quot;hops&quot;'],
    [at('&kinds=MEASURES'), 400, '&quot;kinds&quot;'],
    [at('&hop=1'), 400, 'Did you mean &quot;hops&quot;'],
    [at('&expand=xian-htz:nothing'), 400, 'takes ids of entities in the network'],
    [
      at(Array.from({ length: 13 }, (_, i) => `&expand=a:${i}`).join('')),
      400,
      'takes at most 12 ids, but 13 arrived',
    ],
  ])('%s is told what is wrong', async (address, status, message) => {
    const { statusCode, body } = await explorer.get(address);
    expect(statusCode).toBe(status);
    expect(body).toContain(message);
  });

  it('is linked from the page of the entity', async () => {
    const { body } = await explorer.get(`/entity/${id}?_lang=en`);
    expect(body).toContain(`<a href="/network/${encodeURIComponent(id)}?_lang=en">Two hops around it</a>`);
  });
});

describe('of a hub', () => {
  const node = (label: string, local: string): [string, ReferenceNode] => [
    `a:${local}`,
    {
      labels: [label, 'Entity'],
      properties: { id: `a:${local}`, name: local, dataset: 'a', assertion: 'EXPLICIT' },
    },
  ];
  const edge = (from: string, type: string, to: string): ReferenceEdge => ({
    type,
    from: `a:${from}`,
    to: `a:${to}`,
    properties: { assertion: 'EXPLICIT', dataset: 'a' },
  });
  const names = (count: number) => Array.from({ length: count }, (_, i) => `m${String(i).padStart(4, '0')}`);

  /** The page of an industry that so many measures are for. */
  async function get(count: number, rest = '') {
    const answer = createReference(schema, {
      nodes: new Map([node('Industry', 'hub'), ...names(count).map(name => node('Measure', name))]),
      edges: names(count).map(name => edge(name, 'TARGETS_INDUSTRY', 'hub')),
    });
    const execute = async ({ document, variables = {} }: { document: never; variables?: object }) => ({
      result: answer(print(document), variables as Record<string, unknown>),
      stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 },
    });
    const renderer = createRenderer({ script: '/client.js', modules: [], style: '/client.css', styles: '' });
    const server = await createTestServer({
      engine: { execute } as never,
      pages: { state: 'ready', renderer },
    });
    const { body } = await server.app.inject({
      url: `/network/a:hub?_lang=en${rest}`,
      headers: { host: 'localhost' },
    });
    await server.close(0);
    return { shown: shownIn(body), props: propsOf(body) };
  }
  const picture = /<svg xmlns="[^"]*" class="chart" role/;

  it('is drawn up to 150 entities', async () => {
    const { shown } = await get(149);
    expect(shown).toMatch(picture);
    expect(shown).not.toContain('Draw them all the same');
  });

  it('is a list first when there are more, and is drawn when that is asked for', async () => {
    const { shown } = await get(180);
    expect(shown).not.toMatch(picture);
    expect(shown).toContain('180 entities are hard to read in one picture');
    expect(shown).toContain(
      'href="/network/a:hub?draw=true&amp;_lang=en#picture">Draw them all the same</a>',
    );
    expect(shown.match(/<li id="around-/g)).toHaveLength(180);
    const drawn = await get(180, '&draw=true');
    expect(drawn.shown).toMatch(picture);
    expect(drawn.shown).toContain('The 150 most connected of 181 are drawn');
  });

  it('says what is left out', async () => {
    const { shown, props } = await get(most.around + 40);
    expect(props.network.nodes).toHaveLength(most.around + 1);
    expect(props.total).toBe(most.around + 40);
    expect(shown).toContain('The nearest 500 of 540 are shown.');
  });
});
