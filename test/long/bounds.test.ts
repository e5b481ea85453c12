import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/engine/explain.ts';
import type { Graph, QueryPlan } from '../../src/graph/driver.ts';
import { hitsOf, isNear, takeGenerated } from '../bounds.ts';
import { writeMultipliedGraph } from '../multipliedGraph.ts';
import { readReferenceGraph } from '../reference/graph.ts';
import { shippedQuestions } from '../shippedQuestions.ts';
import { createTestEngine } from '../testEngine.ts';
import { startGraph } from './startGraph.ts';

const seed = Number(process.env.PLANGRAPH_TEST_SEED ?? Date.now() % 1_000_000);
const runs = Number(process.env.PLANGRAPH_TEST_SHAPES ?? 300);

/** A hundred times the entities of the first plan. */
const times = 28;

let graph: Graph;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ graph, stop } = await startGraph());
  await writeMultipliedGraph(graph, times);
}, 900_000);
afterAll(() => stop?.());

test(`${runs} generated operations return no more than was said, and nine in ten touch about as much (seed ${seed})`, async () => {
  const taken = await takeGenerated(graph, await readReferenceGraph(graph), { seed, runs });
  for (const { returned, stats, asked } of taken) expect(returned, asked).toBeLessThanOrEqual(stats.nodes);
  const far = taken.filter(t => !isNear(t));
  console.log(`${runs - far.length} of ${runs} estimates are within a factor of ten`);
  console.log(far.map(({ stats, dbHits, asked }) => `${stats.work} for ${dbHits}: ${asked}`).join('\n'));
  expect(far.length).toBeLessThanOrEqual(runs / 10);
}, 3_600_000);

describe('shipped questions', { timeout: 120_000 }, () => {
  test.each([...shippedQuestions()])(
    '%s starts where few are',
    async (place, { document: question, variables }) => {
      const plans: QueryPlan[] = [];
      const engine = createTestEngine({
        read: statement => graph.read(statement),
        plan: async statement => {
          const plan = await graph.plan(statement, 'PROFILE');
          plans.push(plan);
          return plan;
        },
      });
      const { result } = await engine.execute({
        document: parse(question),
        variables,
        wantsExplanation: true,
      });
      expect(result.errors).toBeUndefined();
      const starts = Object.values(result.extensions!.explain as Record<string, Explanation>).map(
        e => e.start,
      );
      const hits = plans.map(hitsOf).reduce((a, b) => a + b, 0);
      console.log(`${place}: ${hits} hits. ${starts.join(' ')}`);
      // What the question itself says, whatever the engine sees in it.
      if (/\b(id|name): ?{ ?(eq|in):|within: ?\[|search\(/.test(question))
        expect(starts.join()).toMatch(/From /);
      if (!starts.every(start => start.startsWith('From '))) return;
      const scans = plans.flatMap(scansOf);
      expect(scans).toEqual([]);
      // Those count or search what belongs to a whole plan, or walk through it.
      if (!/groups|crosstab|search|paths/.test(question)) expect(hits).toBeLessThan(2_500);
    },
  );
});

/** What is read from end to end; of datasets there are only a few. */
function scansOf({ operator, args, children }: QueryPlan): string[] {
  const details = String(args.Details);
  const isScan =
    operator === 'AllNodesScan' || (operator === 'NodeByLabelScan' && !/:Dataset$/.test(details));
  return [...(isScan ? [`${operator} ${details}`] : []), ...children.flatMap(scansOf)];
}
