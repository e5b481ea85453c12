import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CrashSite, type Kill, openCrashSite } from '../graph/crash.ts';

const seed = Number(process.env.PLANGRAPH_TEST_SEED ?? Date.now() % 1_000_000);
const kills = Number(process.env.PLANGRAPH_TEST_KILLS ?? 100);
const imports = Number(process.env.PLANGRAPH_TEST_IMPORTS ?? 50);

/** How long an operation is held before it is refused. */
const holdMs = 5_000;

let site: CrashSite;

beforeAll(async () => {
  site = await openCrashSite({ seed, size: 1_000, liftAfterMs: 2_000 });
}, 300_000);
afterAll(() => site?.close());

test(`${kills} kills leave the old dataset or the new one, and the next run finishes (seed ${seed})`, async () => {
  const done: Kill[] = [];
  const onKill = (kill: Kill) => {
    done.push(kill);
    const { victim, from, to, during, seen } = kill;
    console.log(`${done.length}: ${victim} while ${during}, ${from} to ${to}: ${seen}; ${describe([kill])}`);
  };
  await site.kill(kills, onKill);
  const by = (name: (kill: Kill) => string) => {
    const groups = new Map<string, Kill[]>();
    for (const kill of done) groups.set(name(kill), [...(groups.get(name(kill)) ?? []), kill]);
    return [...groups].map(([group, all]) => `${group}: ${all.length} kills; ${describe(all)}`);
  };
  console.log([...by(({ victim }) => victim), ...by(({ during }) => during)].join('\n'));
  expect(done).toHaveLength(kills);
}, 3_600_000);

test(`readers see no mixture in ${imports} imports, and none is refused that was not held (seed ${seed})`, async () => {
  const { answers, changes, mixtures, refused } = await site.importUnder(4, imports);
  console.log(`${answers} answers, ${changes} changes seen, ${refused.length} refused`);
  expect(mixtures).toEqual([]);
  expect(refused.filter(held => held < holdMs)).toEqual([]);
  expect(changes).toBeGreaterThan(imports / 2);
}, 3_600_000);

/** Medians, and what was longest, in milliseconds. */
function describe(kills: readonly Kill[]): string {
  const spread = (value: (kill: Kill) => number) => {
    const sorted = kills.map(value).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)]!;
    return `${median.toFixed(0)} ms${kills.length > 1 ? ` (at most ${sorted.at(-1)!.toFixed(0)})` : ''}`;
  };
  return `Neo4j away ${spread(k => k.awayFor)}, a reader answered after ${spread(k => k.readAfter)}, next run ${spread(k => k.nextRun)}`;
}
