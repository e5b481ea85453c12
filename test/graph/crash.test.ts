import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSeed } from '../testSeed.ts';
import { type CrashSite, type Kill, openCrashSite } from './crash.ts';

// A hundred kills, and imports under many readers, are in test/long.

let site: CrashSite;

beforeAll(async () => {
  site = await openCrashSite({ seed: testSeed, size: 300, liftAfterMs: 500 });
}, 120_000);
afterAll(() => site?.close());

test(`a change that is killed is made by the next run, and seen whole or not at all (seed ${testSeed})`, async () => {
  const kills: Kill[] = [];
  await site.kill(2, kill => kills.push(kill));
  expect(kills.map(({ victim }) => victim)).toEqual(['changer', 'Neo4j']);
}, 120_000);
