import type { Arm, ArmName } from '../arm.ts';
import { openClient } from '../ask.ts';
import type { Asking } from '../compare.ts';
import { cpuMs } from './processes.ts';
import { quantile } from './sample.ts';
import { shuffled } from './shuffled.ts';

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds that one request in a hundred exceeds. */
  readonly p99: number;
  readonly requests: number;
  readonly errors: number;
  /** CPU time of the server and of Neo4j for a request, in milliseconds; null where the system does not tell. */
  readonly serverCpu: number | null;
  readonly neo4jCpu: number | null;
}

export type Loads = ReadonlyMap<ArmName, Load>;

export interface ThroughputOptions {
  readonly rounds: number;
  /** How many clients ask at once, each the next as soon as it has the answer. */
  readonly clients: number;
  readonly seconds: number;
  readonly neo4jPid: number | undefined;
  readonly random: () => number;
  readonly progress: (line: string) => void;
}

interface Sum {
  readonly times: number[];
  ms: number;
  errors: number;
  serverCpu: number | null;
  neo4jCpu: number | null;
}

/** Several clients ask one question of one arm at a time, arm after arm, in each round anew. */
export async function measureThroughput(
  arms: readonly Arm[],
  askings: readonly Asking[],
  options: ThroughputOptions,
): Promise<Map<string, Loads>> {
  const sums = new Map<string, Sum>();
  for (let round = 1; round <= options.rounds; round++) {
    options.progress(`${options.clients} clients, round ${round} of ${options.rounds}`);
    for (const asking of shuffled(askings, options.random))
      for (const arm of shuffled(arms, options.random)) {
        if (!asking.exchanges.has(arm.name)) continue;
        const key = `${asking.question.name} ${arm.name}`;
        const sum = sums.get(key) ?? { times: [], ms: 0, errors: 0, serverCpu: 0, neo4jCpu: 0 };
        sums.set(key, sum);
        await load(arm, asking, options, sum);
      }
  }
  return new Map(
    askings.map(({ question, exchanges }) => [
      question.name,
      new Map(
        [...exchanges.keys()].map((name): [ArmName, Load] => {
          const { times, ms, errors, serverCpu, neo4jCpu } = sums.get(`${question.name} ${name}`)!;
          return [
            name,
            {
              requestsPerSecond: (times.length / ms) * 1000,
              p99: quantile(times, 0.99),
              requests: times.length,
              errors,
              serverCpu: serverCpu === null ? null : serverCpu / times.length,
              neo4jCpu: neo4jCpu === null ? null : neo4jCpu / times.length,
            },
          ];
        }),
      ),
    ]),
  );
}

async function load(arm: Arm, asking: Asking, options: ThroughputOptions, sum: Sum): Promise<void> {
  const exchanges = asking.exchanges.get(arm.name)!;
  const clients = Array.from({ length: options.clients }, () => openClient(arm.url));
  const cpu = () =>
    [cpuMs(arm.pid), options.neo4jPid === undefined ? null : cpuMs(options.neo4jPid)] as const;
  const [serverBefore, neo4jBefore] = cpu();
  const begun = performance.now();
  const end = begun + options.seconds * 1000;
  let next = 0;
  await Promise.all(
    clients.map(async client => {
      while (performance.now() < end) {
        const { path, body, expected } = exchanges[next++ % exchanges.length]!;
        const started = performance.now();
        const answer = await client.post(path, body).catch(() => null);
        sum.times.push(performance.now() - started);
        if (!answer?.body.equals(expected)) sum.errors++;
      }
    }),
  );
  sum.ms += performance.now() - begun;
  const [serverAfter, neo4jAfter] = cpu();
  sum.serverCpu = added(sum.serverCpu, serverBefore, serverAfter);
  sum.neo4jCpu = added(sum.neo4jCpu, neo4jBefore, neo4jAfter);
  for (const client of clients) client.close();
}

function added(sum: number | null, before: number | null, after: number | null): number | null {
  return sum === null || before === null || after === null ? null : sum + after - before;
}
