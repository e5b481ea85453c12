import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await writeSyntheticGraph(graph, catalogue, 12, 1);
});
afterAll(() => graph?.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly dataset: { readonly id: string } }[];
}

test.each([...catalogue.kinds.values()])('the list of $plural is filtered by dataset', async kind => {
  const list = (alias: string, where: string) =>
    `${alias}: ${kind.plural}(where: ${where}, first: 1000) { totalCount nodes { id dataset { id } } }`;
  const document = parse(`{
    ${list('a', '{dataset: {eq: "a"}}')}
    ${list('notA', '{not: {dataset: {eq: "a"}}}')}
    ${list('both', '{dataset: {in: ["a", "b"]}}')}
    ${list('neither', '{dataset: {eq: "c"}}')}
  }`);
  expect(validate(schema, document)).toEqual([]);
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const { result } = await engine.execute({ document });
  expect(result.errors).toBeUndefined();
  const { a, notA, both, neither } = result.data as unknown as Record<string, Page>;
  const rows = await graph.read({ text: `MATCH (n:${kind.name}) RETURN n.id ORDER BY n.id`, params: {} });
  const ids = rows.map(([id]) => id as string);
  const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id).sort();
  expect(idsOf(a!)).toEqual(ids.filter(id => id.startsWith('a:')));
  expect(idsOf(notA!)).toEqual(ids.filter(id => !id.startsWith('a:')));
  expect(idsOf(both!)).toEqual(ids);
  expect(neither).toMatchObject({ totalCount: 0, nodes: [] });
  expect(new Set(a!.nodes.map(({ dataset }) => dataset.id))).toEqual(new Set(['a']));
  expect(idsOf(notA!).length).toBeGreaterThan(0);
});
