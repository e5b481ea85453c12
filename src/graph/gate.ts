import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Statistics } from '../engine/cost.ts';
import type { Graph, Rows, Statement } from './driver.ts';
import { GraphError } from './errors.ts';

/** How often a reader looks whether data are being replaced. An import waits two of these before it writes. */
export const pollPeriodMs = 500;

/**
 * How long a reader trusts what it saw last, in polling periods. The rest of the two is for what it has let in: an import
 * knows only of statements that have reached Neo4j when it has waited.
 */
const trust = 1.2;

/** A look at the graph that takes longer has failed. */
const lookMs = 2_000;

/** The reader's side of an import: nothing is read while data are being replaced. */
export interface Gate {
  /**
   * Lets an operation in, which must then send its statements at once. Holds it while data are being replaced. Throws a
   * GraphError: UNAVAILABLE when that takes too long, or what the graph says when it cannot be asked.
   */
  pass(): Promise<{ readonly revision: string }>;
  /** Names the state of the data: equal for equal datasets. */
  revision(): string;
  statistics(): Statistics;
  /**
   * What becomes of an operation: it passes, it is held while data are being replaced, or the graph has not said for a
   * while.
   */
  state(): 'open' | 'switching' | 'silent';
  close(): void;
}

export interface GateOptions {
  readonly pollMs?: number;
  /** How long an operation is held. */
  readonly holdMs?: number;
  /** A replacement that no import has been at work on for so long was given up; what was there before holds. */
  readonly liftAfterMs?: number;
}

interface Seen {
  readonly revision: string;
  readonly statistics: Statistics;
  readonly isOpen: boolean;
  /** An import does not wait for the readers of an empty graph, so they look before every operation. */
  readonly isEmpty: boolean;
  /** When the graph was asked, by the clock of the process. */
  readonly at: number;
}

/** Opens the gate with a first look at the graph. Throws a GraphError when the graph does not answer. */
export async function openGate(
  graph: Graph,
  catalogue: Catalogue,
  { pollMs = pollPeriodMs, holdMs = 5_000, liftAfterMs = 10_000 }: GateOptions = {},
): Promise<Gate> {
  let last: Seen | null = null;
  let givenUpSince: number | null = null;

  const read = (statement: Statement) =>
    graph
      .read(statement, { timeoutMs: lookMs, signal: AbortSignal.timeout(lookMs) })
      .catch(error =>
        Promise.reject(error instanceof GraphError ? error : new GraphError('UNAVAILABLE', error)),
      );

  const ask = async (): Promise<Seen> => {
    const at = performance.now();
    const datasets = await readDatasets(read);
    const isSwitching = [...datasets.values()].some(({ state }) => state === 'SWITCHING');
    const isAtWork = isSwitching && (await runningImports(read)).length > 0;
    givenUpSince = isSwitching && !isAtWork ? (givenUpSince ?? at) : null;
    const isOpen = !isSwitching || (givenUpSince !== null && at - givenUpSince >= liftAfterMs);
    const revision = revisionOf(datasets);
    const statistics = last?.revision === revision ? last.statistics : await readStatistics(read, catalogue);
    return { revision, statistics, isOpen, isEmpty: datasets.size === 0, at };
  };

  let looking: Promise<Seen> | null = null;
  const look = (): Promise<Seen> => {
    looking ??= ask()
      .then(answer => {
        last = answer;
        return answer;
      })
      .finally(() => {
        looking = null;
      });
    return looking;
  };

  const first = await look();
  let upcoming = Promise.resolve(first);
  let isClosed = false;
  const keepLooking = async () => {
    while (!isClosed) {
      upcoming = sleep(pollMs, null, { ref: false }).then(look);
      // Whoever waits for it gets the error.
      await upcoming.catch(() => {});
    }
  };
  void keepLooking();

  const latest = () => last ?? first;
  const isFresh = ({ isEmpty, at }: Seen) => !isEmpty && performance.now() - at < trust * pollMs;
  return {
    async pass() {
      const deadline = performance.now() + holdMs;
      let found = isFresh(latest()) ? latest() : await before(deadline, look());
      while (!found.isOpen) found = await before(deadline, upcoming);
      return { revision: found.revision };
    },
    revision: () => latest().revision,
    statistics: () => latest().statistics,
    state() {
      const { isOpen, at } = latest();
      if (performance.now() - at > pollMs + lookMs) return 'silent';
      return isOpen ? 'open' : 'switching';
    },
    close() {
      isClosed = true;
    },
  };
}

/** What a dataset in the graph is. */
export interface DatasetState {
  readonly state: 'READY' | 'SWITCHING';
  /** Of its content; null before it was loaded once, and when it was removed. */
  readonly hash: string | null;
  /** The token of the import that marked it SWITCHING. */
  readonly switchedBy: string | null;
}

/** The state of each dataset in the graph, by id, in the order of ids. */
export async function readDatasets(
  run: (statement: Statement) => Promise<Rows>,
): Promise<Map<string, DatasetState>> {
  const text = 'MATCH (d:Dataset) RETURN d.id, d.state, d.hash, d.switchedBy ORDER BY d.id';
  const rows = (await run({ text, params: {} })) as [
    string,
    DatasetState['state'],
    string | null,
    string | null,
  ][];
  return new Map(rows.map(([id, state, hash, switchedBy]) => [id, { state, hash, switchedBy }]));
}

/** What the transaction of an import carries, so that it is known among all. */
export function importMetadata(token: string): Record<string, unknown> {
  return { plangraph: 'import', token };
}

/** The tokens of the imports that are at work, the earliest first. */
export async function runningImports(run: (statement: Statement) => Promise<Rows>): Promise<string[]> {
  const text = `SHOW TRANSACTIONS YIELD transactionId, startTime, metaData
WHERE metaData.plangraph = 'import' RETURN startTime, transactionId, metaData.token`;
  const rows = (await run({ text, params: {} })) as [string, string, string][];
  // Ids of transactions end in a number that rises.
  const numberOf = (id: string) => Number(id.slice(id.lastIndexOf('-') + 1));
  return rows
    .sort(([a, idA], [b, idB]) => (a === b ? numberOf(idA) - numberOf(idB) : a < b ? -1 : 1))
    .map(([, , token]) => token);
}

function revisionOf(datasets: ReadonlyMap<string, DatasetState>): string {
  const loaded = [...datasets].filter(([, { hash }]) => hash !== null).map(([id, { hash }]) => [id, hash]);
  return createHash('sha256').update(JSON.stringify(loaded)).digest('hex').slice(0, 16);
}

interface NodeCount {
  readonly label?: string;
  readonly count: bigint;
}

interface RelationshipCount {
  readonly relationshipType?: string;
  readonly startLabel?: string;
  readonly endLabel?: string;
  readonly count: bigint;
}

/** Asks for the whole count store at once: a pattern for each kind and relation would take seconds to plan. */
async function readStatistics(
  run: (statement: Statement) => Promise<Rows>,
  { kinds }: Catalogue,
): Promise<Statistics> {
  const text = `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data.nodes, data.relationships`;
  const [row] = await run({ text, params: {} });
  const [nodes, relationships] = row as [NodeCount[], RelationshipCount[]];
  const byLabel = new Map(nodes.map(({ label, count }) => [label, Number(count)]));
  const byEnd = new Map(
    relationships.map(({ relationshipType, startLabel = '', endLabel = '', count }) => [
      `${startLabel}-${relationshipType}-${endLabel}`,
      Number(count),
    ]),
  );
  const labels = new Map<string, number>();
  const links = new Map<string, number>();
  for (const kind of kinds.values()) {
    labels.set(kind.name, byLabel.get(kind.name) ?? 0);
    for (const { name, relation } of kind.links.values()) {
      const starts = byEnd.get(`${relation.from}-${relation.type}-`) ?? 0;
      const ends = byEnd.get(`-${relation.type}-${relation.to}`) ?? 0;
      links.set(`${kind.name}.${name}`, Math.min(starts, ends));
    }
  }
  return { labels, links };
}

async function before<T>(deadline: number, promise: Promise<T>): Promise<T> {
  const settled = new AbortController();
  const late = sleep(Math.max(0, deadline - performance.now()), null, { signal: settled.signal }).then(() => {
    throw new GraphError(
      'UNAVAILABLE',
      new Error('Data are being replaced, which takes longer than readers wait.'),
    );
  });
  return Promise.race([promise, late]).finally(() => settled.abort());
}
