import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

let graph: Graph;
let engine: Engine;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await writeSyntheticGraph(graph, catalogue, 3, testSeed);
  engine = createTestEngine({ read: statement => graph.read(statement) });
}, 120_000);
afterAll(() => graph?.close());

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function list(orderBy: string, page: Record<string, unknown>): Promise<string[] & { info?: Page }> {
  const document = parse(`query ($first: Int, $after: String, $last: Int, $before: String) {
    statements(dataset: "a", orderBy: [${orderBy}], first: $first, after: $after, last: $last, before: $before) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  const { result } = await engine.execute({ document, variables: page });
  expect(result.errors).toBeUndefined();
  const read = result.data!.statements as Page;
  return Object.assign(
    read.nodes.map(n => n.id),
    { info: read },
  );
}

test.each([
  '',
  '{field: START}',
  '{field: TO, direction: DESC}',
  '{field: RELATION, direction: DESC}, {field: BASIS}',
])(
  `a walk gives each statement once, both ways, ordered by [%s] (seed ${testSeed})`,
  async orderBy => {
    const whole = await list(orderBy, { first: 1000 });
    expect(whole.length).toBeGreaterThan(30);
    const forwards: string[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const page = await list(orderBy, { first: 13, after });
      forwards.push(...page);
      after = page.info!.pageInfo.endCursor;
      isMore = page.info!.pageInfo.hasNextPage;
    }
    expect(forwards).toEqual([...whole]);
    const backwards: string[] = [];
    for (let before: string | null = null, isMore = true; isMore; ) {
      const page = await list(orderBy, { last: 13, before });
      backwards.unshift(...page);
      before = page.info!.pageInfo.startCursor;
      isMore = page.info!.pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual([...whole]);
  },
  120_000,
);
