import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { openGraph } from '../src/graph/driver.ts';
import { version } from '../src/version.ts';
import { randomNumbers } from '../test/syntheticGraph.ts';
import { type Arm, startArm } from './arm.ts';
import { type Asking, compareArms } from './compare.ts';
import { type Latencies, measureLatency } from './measure/latency.ts';
import { residentMiB } from './measure/processes.ts';
import { type Loads, measureThroughput } from './measure/throughput.ts';
import { type BenchNeo4j, startFilledNeo4j } from './neo4j.ts';
import type { Options } from './options.ts';
import { questions } from './questions/all.ts';
import {
  type ArmResult,
  describeCommit,
  describeMachine,
  type QuestionResult,
  type Results,
} from './results.ts';
import { pickSamples } from './samples.ts';

const [clientCount, loadRounds] = [8, 3];

/** All of a run at one size: fills a Neo4j, starts the arms, proves that they answer alike, and measures. */
export async function runSize(
  plans: number,
  options: Options,
  catalogue: Catalogue,
  packages: Readonly<Record<string, string>>,
  progress: (line: string) => void,
): Promise<Results> {
  const begun = performance.now();
  const machine = describeMachine();
  const neo4j = await startFilledNeo4j({ plans, seed: options.seed }, catalogue, progress);
  const logs = await mkdtemp(path.join(tmpdir(), 'plangraph-bench-logs-'));
  const arms: Arm[] = [];
  try {
    for (const name of options.arms)
      arms.push(await startArm(name, neo4j.address, path.join(logs, `${name}.log`)));
    const idleMiB = arms.map(({ pid }) => residentMiB(pid));
    const askings = await prepare(neo4j, arms, options, progress);
    const random = randomNumbers(options.seed);
    const latencies = await measureLatency(arms, askings, { rounds: options.rounds, random, progress });
    const loads = await measureThroughput(arms, askings, {
      rounds: loadRounds,
      clients: clientCount,
      seconds: options.seconds,
      neo4jPid: neo4j.pid,
      random,
      progress,
    });
    return {
      plans,
      seed: options.seed,
      rounds: options.rounds,
      date: new Date().toISOString().slice(0, 10),
      minutes: Math.round((performance.now() - begun) / 6_000) / 10,
      machine,
      versions: {
        plangraph: `${version} (${describeCommit()})`,
        Node: process.versions.node,
        Neo4j: neo4j.version,
        ...packages,
      },
      neo4j: {
        heap: neo4j.heap,
        pageCache: neo4j.pageCache,
        startMs: Math.round(neo4j.startMs),
        loadMs: Math.round(neo4j.loadMs),
        loadedBy: neo4j.loadedBy,
        nodes: neo4j.nodes,
        relations: neo4j.relations,
        residentMiB: neo4j.pid === undefined ? null : Math.round(residentMiB(neo4j.pid)),
      },
      arms: arms.map(({ name, startMs, pid }, i) => ({
        name,
        startMs: Math.round(startMs),
        idleMiB: Math.round(idleMiB[i]!),
        residentMiB: Math.round(residentMiB(pid)),
      })),
      questions: askings.map(asking =>
        resultOf(asking, latencies.get(asking.question.name)!, loads.get(asking.question.name)!),
      ),
    };
  } finally {
    for (const arm of arms) await arm.stop();
    await neo4j.stop();
    await rm(logs, { recursive: true, force: true });
  }
}

async function prepare(
  neo4j: BenchNeo4j,
  arms: readonly Arm[],
  { only }: Options,
  progress: (line: string) => void,
): Promise<Asking[]> {
  const graph = openGraph(neo4j.address);
  try {
    const samples = await pickSamples(graph, arms.find(arm => arm.name === 'C')!);
    progress('Comparing answers');
    const asked = questions.filter(({ name }) => name.includes(only));
    const askings = await compareArms(arms, asked, samples);
    for (const { question, absent } of askings)
      for (const [arm, reason] of absent)
        if (reason !== '–') progress(`${arm} is left out of "${question.name}": ${reason}`);
    progress(`All arms give the same answers, without errors, to ${askings.length} questions`);
    // Neo4j plans a text again soon after it is new, with what it has learnt of the graph.
    await sleep(1_000);
    return askings;
  } finally {
    await graph.close();
  }
}

function resultOf({ question, exchanges, absent, ...asking }: Asking, latencies: Latencies, loads: Loads) {
  const { name, about, size, isRelationFilter = false } = question;
  const result: QuestionResult = {
    name,
    about,
    size,
    isRelationFilter,
    values: asking.values,
    arms: Object.fromEntries(
      [...exchanges.keys()].map((arm): [string, ArmResult] => [
        arm,
        {
          bytes: asking.bytes.get(arm)!,
          statements: asking.statements.get(arm)!,
          latency: latencies.get(arm)!,
          load: loads.get(arm)!,
        },
      ]),
    ),
    absent: Object.fromEntries(absent),
  };
  return result;
}
