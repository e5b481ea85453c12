import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Property } from '../../src/catalogue/catalogue.ts';
import { citationLists } from '../../src/catalogue/storage.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { catalogue, loadSeed } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

// Neo4j Community has no constraint but uniqueness. What the importer promises is asked of the graph itself here.

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await loadSeed(graph);
});
afterAll(() => graph?.close());

const ask = (text: string, params = {}) => graph.read({ text, params });

const cypherTypes: Record<string, string> = { Int: 'INTEGER', Float: 'FLOAT', Boolean: 'BOOLEAN' };

function faultOf({ name, type, isList, isRequired, enumValues }: Property): string {
  const one = `${cypherTypes[type] ?? 'STRING'} NOT NULL`;
  const isTyped = `n.${name} IS :: ${isList ? `LIST<${one}> NOT NULL` : one}`;
  const isListed = enumValues ? `n.${name} IN $${type}` : 'true';
  const mayMiss = isRequired || isList ? 'false' : `n.${name} IS NULL`;
  return `CASE WHEN ${mayMiss} OR (${isTyped} AND ${isListed}) THEN null ELSE '${name}' END`;
}

test.each([...catalogue.kinds.values()].map(kind => [kind.name, kind] as const))(
  'every %s has what the schema requires, of its type',
  async (name, kind) => {
    const faults = [...kind.properties.values()].map(faultOf).join(', ');
    const rows = await ask(
      `MATCH (n:${name}) WITH n, [f IN [${faults}] WHERE f IS NOT NULL] AS faults WHERE faults <> [] RETURN n.id, faults`,
      Object.fromEntries(catalogue.enums),
    );
    expect(rows).toEqual([]);
  },
);

test('every entity has one kind and a known dataset, and nothing else is in the graph', async () => {
  expect(
    await ask(
      `MATCH (n) WHERE NOT n:Dataset AND (NOT n:Entity OR size(labels(n)) <> 2
        OR NOT labels(n)[0] IN $names OR NOT labels(n)[1] IN $names
        OR NOT EXISTS { (:Dataset {id: n.dataset, state: 'READY'}) } OR NOT n.id STARTS WITH n.dataset + ':')
      RETURN n.id, labels(n)`,
      { names: ['Entity', ...catalogue.kinds.keys()] },
    ),
  ).toEqual([]);
});

test('every relation ties the kinds that the schema says, once, and belongs to a dataset of one of them', async () => {
  const rows = await ask(
    `MATCH (a)-[r]->(b) RETURN DISTINCT type(r), [l IN labels(a) WHERE l <> 'Entity'][0], [l IN labels(b) WHERE l <> 'Entity'][0]`,
  );
  const known = new Set(catalogue.relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  expect(rows.map(row => row.join(' ')).filter(pair => !known.has(pair))).toEqual([]);
  expect(
    await ask(
      `MATCH (a)-[r]->(b) WITH a, b, type(r) AS type, collect(r.dataset) AS datasets
      WHERE size(datasets) > 1 OR NOT datasets[0] IN [a.dataset, b.dataset, 'common'] RETURN a.id, type, b.id`,
    ),
  ).toEqual([]);
});

test('a to-one field leads to one node, a symmetric relation goes from the smaller id', async () => {
  for (const kind of catalogue.kinds.values()) {
    for (const { relation, direction, isOne, kind: far } of kind.links.values()) {
      const arrow = direction === 'out' ? `-[:${relation.type}]->` : `<-[:${relation.type}]-`;
      if (isOne)
        expect(
          await ask(`MATCH (n:${kind.name}) WHERE COUNT { (n)${arrow}(:${far}) } > 1 RETURN n.id`),
        ).toEqual([]);
      if (relation.isSymmetric)
        expect(
          await ask(`MATCH (a:${far})-[:${relation.type}]->(b:${far}) WHERE a.id >= b.id RETURN a.id, b.id`),
        ).toEqual([]);
    }
  }
});

test('every statement is EXPLICIT with a quotation or INFERRED with a reason', async () => {
  expect(
    await ask(
      `MATCH ()-[r]->() WHERE NOT coalesce((r.assertion = 'EXPLICIT' AND r.citationQuotes IS NOT NULL)
        OR (r.assertion = 'INFERRED' AND r.reason IS NOT NULL), false) RETURN type(r), r.assertion`,
    ),
  ).toEqual([]);
  expect(
    await ask(
      `MATCH (n:Entity) WHERE n.assertion IS NOT NULL AND NOT ((n.assertion = 'EXPLICIT' AND n.citationQuotes IS NOT NULL)
        OR (n.assertion = 'INFERRED' AND n.reason IS NOT NULL)) RETURN n.id`,
    ),
  ).toEqual([]);
});

test('citations are lists of one length, or none, that lead to a source and to one of its sections', async () => {
  const lists = Object.values(citationLists);
  const lengths = (of: string) => `[${lists.map(list => `coalesce(size(${of}.${list}), 0)`).join(', ')}]`;
  for (const [pattern, of] of [
    ['(x:Entity)', 'x'],
    ['()-[x]->()', 'x'],
  ]) {
    expect(
      await ask(
        `MATCH ${pattern} WHERE any(l IN ${lengths(of!)} WHERE l <> coalesce(size(x.citationQuotes), 0)) RETURN x`,
      ),
    ).toEqual([]);
    expect(
      await ask(
        `MATCH ${pattern} WHERE x.citationQuotes IS NOT NULL UNWIND range(0, size(x.citationQuotes) - 1) AS i
        WITH x, x.citationSources[i] AS source, x.citationSections[i] AS section
        WHERE NOT EXISTS { (:Source {id: source}) } OR section <> '' AND NOT EXISTS { (:Section {id: section}) }
        RETURN source, section`,
      ),
    ).toEqual([]);
  }
});
