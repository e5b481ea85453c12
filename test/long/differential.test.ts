import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { type Compared, compareGenerated } from '../differences.ts';
import { randomNumbers, writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, loadSeed } from '../testEngine.ts';
import { startGraph } from './startGraph.ts';

const seed = Number(process.env.PLANGRAPH_TEST_SEED ?? Date.now() % 1_000_000);
const operations = Number(process.env.PLANGRAPH_TEST_OPERATIONS ?? 20_000);

/** What is asked between two lines of progress, of one graph. */
const batchOf = { shapes: 40, valuesOfAShape: 12 };

let graph: Graph;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ graph, stop } = await startGraph());
}, 300_000);
afterAll(() => stop?.());

test(`the engine answers ${operations} generated operations as the reference does (seed ${seed})`, async () => {
  const random = randomNumbers(seed);
  const started = performance.now();
  const differences: string[] = [];
  const onDifference = ({ message }: Error) => {
    console.log(message);
    differences.push(message);
  };
  const sum: Compared = { operations: 0, refused: 0, continued: 0, tooExpensive: 0 };
  for (let batch = 0; sum.operations < operations; batch++) {
    const own = Math.floor(random() * 2 ** 31);
    // Every third batch asks the shipped plans, the others a new graph each, some of them small and some larger.
    const size = [0, 12, 4 + (batch % 5) * 8][batch % 3]!;
    if (size === 0) await loadSeed(graph);
    else await writeSyntheticGraph(graph, catalogue, size, own);
    const compared = await compareGenerated(graph, { seed: own, ...batchOf, onDifference });
    for (const key of Object.keys(sum) as (keyof Compared)[]) sum[key] += compared[key];
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `${size === 0 ? 'The plans' : `${size} of each kind`}, seed ${own}; ${seconds} s: ${JSON.stringify(sum)}`,
    );
  }
  expect(differences).toEqual([]);
  expect(sum.refused).toBeGreaterThan(operations / 100);
  expect(sum.continued).toBeGreaterThan(operations / 100);
  expect(sum.tooExpensive).toBeLessThan(operations / 10);
}, 7_200_000);
