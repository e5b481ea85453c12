import type { Arm, ArmName } from '../arm.ts';
import { type Client, openClient } from '../ask.ts';
import type { Asking, Exchange } from '../compare.ts';
import { quantile, type Spread, spreadOf } from './sample.ts';
import { shuffled } from './shuffled.ts';

export interface Latency {
  /** Milliseconds from the request to the last byte of the answer: over the medians of the rounds. */
  readonly spread: Spread;
  /** The median of each round; the arms' rounds of one number were next to each other in time. */
  readonly rounds: readonly number[];
  readonly requests: number;
  /** Answers that were not the one that all arms had given, byte by byte. */
  readonly errors: number;
}

/** Latencies of a question, by arm. */
export type Latencies = ReadonlyMap<ArmName, Latency>;

export interface LatencyOptions {
  readonly rounds: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
}

/** Each round takes each arm for so long on a question, but so many requests at least and at most. */
const [roundMs, fewest, most] = [120, 3, 60];

/** Rounds that do not count: until then programs are compiled while they run, and statements planned. */
const warmUps = 2;

/**
 * Asks one request at a time. A round asks every question of every arm, questions in an order of its own and the arms of a
 * question right after each other, in turn, so that whatever else happens on the machine happens to all.
 */
export async function measureLatency(
  arms: readonly Arm[],
  askings: readonly Asking[],
  { rounds, random, progress }: LatencyOptions,
): Promise<Map<string, Latencies>> {
  const clients = new Map(arms.map(({ name, url }) => [name, openClient(url)]));
  const medians = new Map<string, number[]>();
  const counts = new Map<string, { requests: number; errors: number }>();
  const next = new Map<string, number>();
  try {
    for (let round = 1 - warmUps; round <= rounds; round++) {
      progress(round < 1 ? 'Warming up' : `Latency, round ${round} of ${rounds}`);
      for (const { question, exchanges } of shuffled(askings, random))
        for (const { name } of rotated(arms, round + warmUps)) {
          const asked = exchanges.get(name);
          if (!asked) continue;
          const key = `${question.name} ${name}`;
          const first = next.get(key) ?? 0;
          const { times, errors } = await askFor(clients.get(name)!, asked, first);
          next.set(key, first + times.length);
          if (round < 1) continue;
          medians.set(key, [...(medians.get(key) ?? []), quantile(times, 0.5)]);
          const count = counts.get(key) ?? { requests: 0, errors: 0 };
          counts.set(key, { requests: count.requests + times.length, errors: count.errors + errors });
        }
    }
  } finally {
    for (const client of clients.values()) client.close();
  }
  return new Map(
    askings.map(({ question, exchanges }) => [
      question.name,
      new Map(
        [...exchanges.keys()].map(name => {
          const key = `${question.name} ${name}`;
          const rounds = medians.get(key)!;
          return [name, { spread: spreadOf(rounds), rounds, ...counts.get(key)! }];
        }),
      ),
    ]),
  );
}

async function askFor(client: Client, exchanges: readonly Exchange[], first: number) {
  const times: number[] = [];
  let errors = 0;
  for (const begun = performance.now(); ; ) {
    const { path, body, expected } = exchanges[(first + times.length) % exchanges.length]!;
    const started = performance.now();
    const answer = await client.post(path, body).catch(() => null);
    times.push(performance.now() - started);
    if (!answer?.body.equals(expected)) errors++;
    const isLong = performance.now() - begun > roundMs;
    if (times.length >= most || (isLong && times.length >= fewest)) return { times, errors };
  }
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
