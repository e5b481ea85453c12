import fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Statement } from '../../src/engine/cypher.ts';
import type { EngineAnswer } from '../../src/engine/execute.ts';
import { createPlanCache, type PlanCache } from '../../src/engine/planCache.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import {
  type GeneratedOperation,
  generateValues,
  operationGenerator,
} from '../reference/generateOperation.ts';
import { readReferenceGraph } from '../reference/graph.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

const shapes = 10;
const valuesOfAShape = 3;

/** Plans everything anew. */
const noCache: PlanCache = { take: (_key, make) => ({ ...make(), isKnown: false }) };

describe('generated operations', () => {
  let graph: Graph;
  let generate: ReturnType<typeof operationGenerator>;

  beforeAll(async () => {
    graph = openGraph(testNeo4j());
    await writeSyntheticGraph(graph, catalogue, 8, testSeed);
    generate = operationGenerator(schema, await readReferenceGraph(graph));
  });
  afterAll(() => graph?.close());

  /** An engine, and the statements that it sent. */
  const createSpied = (planCache: PlanCache) => {
    const sent: Statement[] = [];
    const engine = createTestEngine({
      planCache,
      read: statement => {
        sent.push(statement);
        return graph.read(statement);
      },
    });
    return { engine, sent };
  };

  test(`have the same answers with and without a cache (seed ${testSeed})`, async () => {
    const [cached, fresh] = [createSpied(createPlanCache()), createSpied(noCache)];
    let known = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async g => {
        const operation = generate(g);
        const document = parse(operation.document);
        const values = Array.from({ length: valuesOfAShape }, () => generateValues(g, operation));
        // The second time round each is asked for while plans with other values are kept.
        for (const variables of [...values, ...values]) {
          const ask = ({ engine }: typeof cached) => engine.execute({ document, variables });
          const [a, b] = [await ask(cached), await ask(fresh)];
          const asked = `${operation.document}\n${JSON.stringify(variables)}`;
          expect(plain(a), asked).toEqual(plain(b));
          if (a.stats.isPlanKnown) known++;
        }
      }),
      { seed: testSeed, numRuns: shapes, endOnFailure: true },
    );
    expect(cached.sent).toEqual(fresh.sent);
    expect(known).toBeGreaterThan((shapes * valuesOfAShape) / 2);
  }, 120_000);

  test(`of one shape have one text, whatever their values (seed ${testSeed})`, async () => {
    const texts = new Map<string, string>();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async g => {
        const operation = generate(g);
        const document = parse(operation.document);
        for (let i = 0; i < 40; i++) {
          const variables = generateValues(g, operation);
          const sent: string[] = [];
          const read = async ({ text }: Statement) => {
            sent.push(text);
            return [];
          };
          const { result } = await createTestEngine({ read }).execute({ document, variables });
          // A value may be refused; then nothing is sent.
          if (result.errors) continue;
          const shape = `${operation.document}\n${shapeOf(operation, variables)}`;
          const known = texts.get(shape);
          if (known !== undefined) {
            expect(sent.join('\n'), shape).toBe(known);
            compared++;
          }
          texts.set(shape, sent.join('\n'));
        }
      }),
      { seed: testSeed, numRuns: 60, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

/**
 * What of the variables changes the shape: which are given, which are null, booleans (they include fields, or ask what is
 * missing), and the few arguments whose values say how to look: an id may name a statement, a condition has any form.
 */
function shapeOf({ variables, document }: GeneratedOperation, given: Record<string, unknown>): string {
  return variables
    .map(({ name }) => {
      const value = given[name];
      const saysHow = new RegExp(
        `\\b(id|ids|search|text|kinds|through|where|edge|orderBy): \\$${name}\\b`,
      ).test(document);
      const isValue = value !== undefined && value !== null && typeof value !== 'boolean' && !saysHow;
      return isValue ? 'given' : JSON.stringify(value);
    })
    .join();
}

/** What a client sees, and the figures that do not depend on the time. */
function plain({ result, stats }: EngineAnswer): unknown {
  const { nodes, work, rows } = stats;
  return JSON.parse(JSON.stringify({ result, nodes, work, rows }));
}

describe('the cache', () => {
  const document = parse(
    'query ($id: ID!, $first: Int = 20) { measures(where: {id: {eq: $id}}, first: $first) { nodes { id } } }',
  );
  const ask = (planCache: PlanCache, variables: Record<string, unknown>, revision = 'r1') =>
    createTestEngine({ planCache, revision: () => revision, read: async () => [] })
      .execute({ document, variables })
      .then(({ stats }) => stats.isPlanKnown);

  test('knows an operation by its document, its variables with their defaults, and the state of the data', async () => {
    const planCache = createPlanCache();
    expect(await ask(planCache, { id: 'a:1' })).toBe(false);
    expect(await ask(planCache, { id: 'a:1' })).toBe(true);
    expect(await ask(planCache, { id: 'a:1', first: 20, other: 7 })).toBe(true);
    expect(await ask(planCache, { id: 'a:2' })).toBe(false);
    expect(await ask(planCache, { id: 'a:1', first: 21 })).toBe(false);
    expect(await ask(planCache, { id: 'a:1', first: null })).toBe(false);
    expect(await ask(planCache, { id: 'a:1' }, 'r2')).toBe(false);
  });

  test('knows the operations of one document apart', async () => {
    const planCache = createPlanCache();
    const two = parse('query A { measures { totalCount } } query B { plans { totalCount } }');
    const engine = createTestEngine({ planCache, read: async () => [['total', [[1n]]]] });
    for (const [operationName, data] of [
      ['A', { measures: { totalCount: 1 } }],
      ['B', { plans: { totalCount: 1 } }],
      ['A', { measures: { totalCount: 1 } }],
    ] as const)
      expect((await engine.execute({ document: two, operationName })).result.data).toEqual(data);
  });

  test('holds no more plans than it may, and lets those go that were not asked for the longest', async () => {
    const planCache = createPlanCache({ entries: 3, bytes: 2 ** 20 });
    for (const id of ['1', '2', '3', '1', '4']) await ask(planCache, { id });
    expect(await ask(planCache, { id: '1' })).toBe(true);
    expect(await ask(planCache, { id: '2' })).toBe(false);
  });

  test('takes no more memory than it may, whatever variables a client makes up', async () => {
    const bytes = 2 ** 20;
    const planCache = createPlanCache({ entries: 1_000, bytes });
    const long = (i: number) => `${i}`.padEnd(10_000, 'x');
    for (let i = 0; i < 100; i++) await ask(planCache, { id: long(i) });
    expect(await ask(planCache, { id: long(99) })).toBe(true);
    expect(await ask(planCache, { id: long(0) })).toBe(false);
    const huge = { id: 'x'.repeat(bytes) };
    await ask(planCache, huge);
    expect(await ask(planCache, huge)).toBe(false);
    expect(await ask(planCache, { id: long(99) })).toBe(true);
  });

  test('keeps no refusal', async () => {
    const planCache = createPlanCache();
    expect(await ask(planCache, { id: 'a:1', first: 0 })).toBe(false);
    expect(await ask(planCache, { id: 'a:1', first: 0 })).toBe(false);
  });
});
