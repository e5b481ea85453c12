import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { readConfig } from '../../src/config.ts';
import { importDatasets } from '../../src/dataset/import.ts';
import { RemovalRefused, removeDatasets } from '../../src/dataset/remove.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { joinNeo4j } from '../../src/graph/embedded/join.ts';
import { runsWith } from '../../src/graph/embedded/processes.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { openGate, readDatasets } from '../../src/graph/gate.ts';
import { dumpGraph } from '../dumpGraph.ts';
import { randomNumbers } from '../syntheticGraph.ts';
import { type Phase, phases } from './phases.ts';

// Kills whoever changes a dataset, or Neo4j under it, at random points, and looks at what readers see then and what the
// next run makes of it. Neo4j is one of its own, since it is killed.

/** What the graph holds of the dataset that changes: one of its two versions, or nothing. */
type Held = 'one' | 'two' | 'none';

export interface Kill {
  readonly victim: 'changer' | 'Neo4j' | 'both';
  readonly from: Held;
  readonly to: Held;
  /** What the changer had said last. */
  readonly during: Phase | 'done';
  /** What readers saw first afterwards. */
  readonly seen: Held;
  /** Milliseconds until Neo4j was back; 0 when it was not killed. */
  readonly awayFor: number;
  /** Milliseconds from then on until a reader was answered. */
  readonly readAfter: number;
  /** Milliseconds that the next run took. */
  readonly nextRun: number;
}

/** What readers met that asked all the time. */
export interface Polling {
  readonly answers: number;
  /** How often a reader was answered otherwise than before. */
  readonly changes: number;
  /** Answers that are no state of the dataset as a whole. */
  readonly mixtures: readonly string[];
  /** How long those were held that were refused, in milliseconds. */
  readonly refused: readonly number[];
}

export interface CrashOptions {
  readonly seed: number;
  /** About how many entities a version has. */
  readonly size: number;
  /** After how long a change is given up that nobody is at work on. */
  readonly liftAfterMs: number;
}

export interface CrashSite {
  /** Kills so many times, half of them the changer and half Neo4j. Throws when something is not as it must be. */
  kill(count: number, onKill: (kill: Kill) => void): Promise<void>;
  /** Imports so many times, the versions in turn, while readers ask. */
  importUnder(readers: number, count: number): Promise<Polling>;
  close(): Promise<void>;
}

const dataset = 'crash';

/** A changer that outlives Neo4j goes on, and may have its turn first; on a busy machine that takes a while. */
const patienceMs = 120_000;

const catalogue = loadCatalogue();

export async function openCrashSite({ seed, size, liftAfterMs }: CrashOptions): Promise<CrashSite> {
  const random = randomNumbers(seed);
  const root = mkdtempSync(path.join(tmpdir(), 'plangraph-crash-'));
  const environment = { ...process.env, NEO4J_URI: '', PLANGRAPH_HOME: path.join(root, 'home') };
  const dirs = writeDatasets(root, size, random);
  const join = () => joinNeo4j(readConfig(environment), { progress: () => {} });
  let neo4j = await join();
  const killAtExit = () => runsWith(neo4j.pid!, root) && process.kill(neo4j.pid!, 'SIGKILL');
  process.once('exit', killAtExit);
  const graph = openGraph(neo4j.address);

  const load = (dirs: readonly string[]) =>
    importDatasets({
      ...{ graph, catalogue, dirs, sourceFiles: [] },
      ...{ progress: () => {}, now: () => new Date(0), patienceMs },
    });
  const change = async (to: Held) => {
    if (to !== 'none') await load([dirs[to]]);
    else await removeDatasets({ graph, ids: [dataset], progress: () => {}, patienceMs }).catch(passWhenGone);
  };
  const startChanger = (to: Held) =>
    spawnChanger(to === 'none' ? ['remove', dataset] : ['import', dirs[to]], environment);

  const undisturbed = new Map<Held, { hash: string; summary: string }>();
  for (const state of ['none', 'one', 'two'] as const) {
    await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
    await load(state === 'none' ? [dirs.beside] : [dirs.beside, dirs[state]]);
    undisturbed.set(state, { hash: await hash(graph), summary: await summarise(graph) });
  }
  let held: Held = 'two';
  const gate = await openGate(graph, catalogue, { liftAfterMs });

  /** What a reader sees; something else than a name of a state for a mixture. */
  const look = async (): Promise<string> => {
    await gate.pass();
    const summary = await summarise(graph);
    return [...undisturbed].find(([, state]) => state.summary === summary)?.[0] ?? summary;
  };

  const killOnce = async (victim: Kill['victim'], phase: Phase, delay: number): Promise<Kill> => {
    const from = held;
    const to = pickNext(from, random);
    const changer = startChanger(to);
    await Promise.race([changer.entered(phase), changer.ended]);
    await sleep(delay);
    const during = changer.last();
    const killed = performance.now();
    if (victim !== 'Neo4j') changer.kill();
    if (victim !== 'changer') {
      const { pid, leave } = neo4j;
      process.kill(pid!, 'SIGKILL');
      while (runsWith(pid!, root)) await sleep(10);
      neo4j = await join();
      await leave();
    }
    const back = performance.now();
    const seen = await untilAnswered(look);
    const readAfter = performance.now() - back;
    const awayFor = victim === 'changer' ? 0 : back - killed;
    if (seen !== from && seen !== to) throw new Error(`A kill while ${during} let readers see ${seen}.`);

    const started = performance.now();
    await change(to);
    const nextRun = performance.now() - started;
    // One that outlives Neo4j goes on by itself.
    await changer.ended;
    if ((await hash(graph)) !== undisturbed.get(to)!.hash) {
      const [datasets, summary] = [await readDatasets(graph.read), await summarise(graph)];
      throw new Error(
        `After a kill while ${during} the next run did not make ${to} of ${from}, but ${JSON.stringify([...datasets])} with ${summary}.`,
      );
    }
    held = to;
    return { victim, from, to, during, seen, awayFor, readAfter, nextRun };
  };

  return {
    async kill(count, onKill) {
      const measured = startChanger('one');
      await measured.ended;
      held = 'one';
      const lengths = measured.lengths();
      const polling = poll(look, 1, 50);
      const wanted = shuffle(
        Array.from({ length: count }, (_, i) => phases[i % phases.length]!),
        random,
      );
      for (const [i, phase] of wanted.entries()) {
        const victim = i % 2 === 0 ? 'changer' : i % 4 === 1 ? 'Neo4j' : 'both';
        onKill(await killOnce(victim, phase, random() * lengths.get(phase)!));
      }
      const { mixtures } = await polling.stop();
      if (mixtures.length > 0) throw new Error(`Readers saw ${mixtures.join(' and ')}.`);
    },

    async importUnder(readers, count) {
      const polling = poll(look, readers, 0);
      for (let i = 0; i < count; i++) {
        held = held === 'one' ? 'two' : 'one';
        if ((await startChanger(held).ended) !== 0) throw new Error('An import under readers failed.');
      }
      await sleep(1_000);
      return polling.stop();
    },

    async close() {
      gate.close();
      await graph.close();
      await neo4j.leave();
      process.off('exit', killAtExit);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A process of its own that changes the graph. */
function spawnChanger(args: readonly string[], env: NodeJS.ProcessEnv) {
  const file = path.join(import.meta.dirname, 'changer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: { phase: Phase | 'done'; at: number }[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', line => said.push({ phase: line as Phase | 'done', at: performance.now() }));
  return {
    kill: () => child.kill('SIGKILL'),
    /** Its exit code; null when it was killed. */
    ended: once(child, 'close').then(([code]) => code as number | null),
    last: () => said.at(-1)?.phase ?? 'reading',
    async entered(phase: Phase) {
      while (!said.some(each => each.phase === phase)) await once(lines, 'line');
    },
    /** How many milliseconds each phase took. */
    lengths: () => new Map(said.slice(1).map(({ at }, i) => [said[i]!.phase, at - said[i]!.at])),
  };
}

/** Readers that ask one question after the other, with a pause between. */
function poll(look: () => Promise<string>, readers: number, pauseMs: number) {
  const mixtures: string[] = [];
  const refused: number[] = [];
  let answers = 0;
  let changes = 0;
  let isDone = false;
  const read = async () => {
    for (let before: string | null = null; !isDone; await sleep(pauseMs)) {
      const since = performance.now();
      try {
        const seen = await look();
        answers++;
        if (before !== null && seen !== before) changes++;
        before = seen;
        if (!['one', 'two', 'none'].includes(seen)) mixtures.push(seen);
      } catch (error) {
        passWhenUnavailable(error);
        refused.push(performance.now() - since);
      }
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  // Whoever stops it gets the error.
  reading.catch(() => {});
  return {
    async stop(): Promise<Polling> {
      isDone = true;
      await reading;
      return { answers, changes, mixtures, refused };
    },
  };
}

async function untilAnswered(look: () => Promise<string>): Promise<Held> {
  for (;;) {
    try {
      return (await look()) as Held;
    } catch (error) {
      passWhenUnavailable(error);
      await sleep(20);
    }
  }
}

function passWhenUnavailable(error: unknown): void {
  if (!(error instanceof GraphError && error.code === 'UNAVAILABLE')) throw error;
}

/** A removal that was killed may have been done. */
function passWhenGone(error: unknown): void {
  if (!(error instanceof RemovalRefused)) throw error;
}

async function hash(graph: Graph): Promise<string> {
  return createHash('sha256')
    .update(await dumpGraph(graph))
    .digest('hex');
}

/** The marks of versions that entities and relations carry, and how many of these there are. */
async function summarise(graph: Graph): Promise<string> {
  const text = `MATCH (n:Entity) WHERE n.dataset = $dataset OPTIONAL MATCH (n)-[r]->()
RETURN collect(DISTINCT n.description), collect(DISTINCT r.reason), count(DISTINCT n), count(r)`;
  const [row] = await graph.read({ text, params: { dataset } });
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}

function pickNext(from: Held, random: () => number): Held {
  if (from === 'none') return random() < 0.5 ? 'one' : 'two';
  if (random() < 0.15) return 'none';
  return from === 'one' ? 'two' : 'one';
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map(item => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Two versions of a dataset, each with most of the same ids, some of another kind; and a dataset that they relate to. */
function writeDatasets(root: string, size: number, random: () => number) {
  const write = (name: string, id: string, lists: Record<string, readonly object[]>) => {
    const dir = path.join(root, name);
    mkdirSync(dir);
    const header = { id, title: 'Made up', version: name, licence: 'CC0-1.0', languages: ['en'] };
    writeFileSync(path.join(dir, 'dataset.yaml'), JSON.stringify(header));
    for (const [list, entries] of Object.entries(lists))
      writeFileSync(
        path.join(dir, `${list}.yaml`),
        entries.map(entry => `- ${JSON.stringify(entry)}\n`).join(''),
      );
    return dir;
  };
  const version = (name: string) => {
    const marks = (i: number) => ({ id: `I${i}`, name: `n${i}`, description: name });
    const ids = Array.from({ length: size }, (_, i) => i).filter(i => i === 0 || random() < 0.9);
    const isProduct = new Set(ids.filter(i => i > 0 && random() < 0.1));
    const earlier: number[] = [];
    const industries = ids
      .filter(i => !isProduct.has(i))
      .map(i => {
        const targets = new Set<number>();
        for (let n = 0; n < 2 && earlier.length > 0; n++)
          targets.add(earlier[Math.floor(random() * earlier.length)]!);
        earlier.push(i);
        const to = (local: string) => ({ to: local, inferred: name });
        return {
          ...marks(i),
          broader: i === 0 ? [to('beside:I0')] : [...targets].map(target => to(`I${target}`)),
        };
      });
    return write(name, dataset, { industries, products: [...isProduct].map(marks) });
  };
  return {
    beside: write('beside', 'beside', { industries: [{ id: 'I0', name: 'n0' }] }),
    one: version('one'),
    two: version('two'),
  };
}
