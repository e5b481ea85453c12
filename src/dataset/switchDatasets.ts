import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph, Rows, Statement } from '../graph/driver.ts';
import {
  type DatasetState,
  importMetadata,
  pollPeriodMs,
  readDatasets,
  runningImports,
} from '../graph/gate.ts';
import { ImportRefused } from './problem.ts';

export type Run = (statement: Statement) => Promise<Rows>;

/** The state of each dataset in the graph, by id. */
export type Seen = ReadonlyMap<string, DatasetState>;

/** What becomes of some datasets all at once. */
export interface Switch {
  readonly ids: readonly string[];
  /** The state of the graph that the change was checked against. */
  readonly seen: Seen;
  /** Runs while no other import is at work, before readers pause. */
  readonly prepare?: () => Promise<void>;
  /**
   * Writes the change, and of the Dataset nodes all but their state. One that it leaves without a hash is no dataset, and
   * goes when all of the change is visible.
   */
  readonly write: (run: Run) => Promise<void>;
}

export interface SwitchOptions {
  /** Gets a line on each step that may take a while. */
  readonly progress: (line: string) => void;
  /** How long it waits for another import to end. */
  readonly patienceMs: number;
  /** How often readers look whether data are being replaced. */
  readonly pollMs?: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The graph changed since it was looked at, so what was checked against it may no longer hold. */
class GraphChanged extends Error {}

/** How long an import waits for readers to end: the time that a statement has, and 2 s until Neo4j notices. */
const readersMs = 10_000;

/** The longest that the transaction of an import may live; past it the import was given up. */
const transactionMs = 30 * 60_000;

/**
 * Runs `work`, which checks a change against the graph as it was seen and then switches, and runs it anew when the graph
 * changed in between. What imports left behind that were killed is set right before. Throws ImportRefused when the graph
 * goes on changing.
 */
export async function againWhenChanged<T>(graph: Graph, work: (seen: Seen) => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await work(await readSettled(graph));
    } catch (error) {
      if (!(error instanceof GraphChanged)) throw error;
    }
  }
  throw new ImportRefused('Other imports keep changing the graph. Try again when they are done.');
}

/**
 * Changes datasets so that a reader sees all of them as they were or as they are to be (see `gate.ts`): marks them
 * SWITCHING in a transaction of its own, waits until readers have seen that and are done, and writes everything in one
 * transaction, which stands open from the beginning and so shows that somebody is at work. When all of it is visible,
 * the marks go.
 *
 * To be called in `againWhenChanged`. Throws ImportRefused while another import goes on. Whatever it throws, the graph is
 * as it was; only when Neo4j goes away in the moment of the commit it may be as it is to be.
 */
export async function switchDatasets(
  graph: Graph,
  { ids, seen, prepare, write }: Switch,
  options: SwitchOptions,
): Promise<void> {
  const { signal } = options;
  const token = randomUUID();
  let isMarked = false;
  try {
    await graph.write(
      async send => {
        const run: Run = statement => {
          signal?.throwIfAborted();
          return send(statement);
        };
        await awaitTurn(run, token, options);
        const found = await readDatasets(run);
        // A mark that stands now is of an import that is over, and what was checked did not count on its end.
        if (!isDeepEqual(found, seen) || marksIn(found).length > 0) throw new GraphChanged();
        await prepare?.();
        isMarked = true;
        await graph.write(mark => mark(markStatement(ids, token)));
        await awaitReaders(run, seen.size > 0, options);
        // Of two that began in the same moment each may have seen itself alone at first, and a mark is lost when the
        // node that it is put on goes in the same moment.
        const marks = marksIn(await readDatasets(run)).filter(mark => mark.token === token);
        if (!(await hasTurn(run, token)) || marks.length < ids.length) throw new GraphChanged();
        await write(run);
      },
      { metadata: importMetadata(token), timeoutMs: transactionMs },
    );
    // A commit becomes visible record by record, so readers are let in only when all of it is.
    await graph.write(run => run(settleStatement(ids, [token])));
  } catch (error) {
    if (isMarked) await unmark(graph, ids, token);
    throw error;
  }
}

/** Waits until no earlier import is at work; the transaction of one that was killed may live on for moments. */
async function awaitTurn(
  run: Run,
  token: string,
  { progress, patienceMs, signal }: SwitchOptions,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let isFirst = true; !(await hasTurn(run, token)); isFirst = false) {
    if (isFirst) progress('Waiting for another import to end.');
    if (performance.now() > deadline)
      throw new ImportRefused('Another import is running. Wait until it is done, then try again.');
    await sleep(100, null, { signal });
  }
}

/** Whether the transaction of this import is the earliest; one that it lost with its connection goes before it. */
async function hasTurn(run: Run, token: string): Promise<boolean> {
  const running = await runningImports(run);
  return running[0] === token && running.lastIndexOf(token) === 0;
}

/**
 * Waits until every server has seen the mark, and until what runs then has ended, with what servers have let in but
 * not sent yet; 10 s at most. Servers look at an empty graph before each operation, so there the first wait is not needed.
 */
async function awaitReaders(
  run: Run,
  hasReaders: boolean,
  { progress, pollMs = pollPeriodMs, signal }: SwitchOptions,
): Promise<void> {
  if (hasReaders) {
    progress('Waiting for readers to pause.');
    await sleep(2 * pollMs, null, { signal });
  }
  const text = `SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE coalesce(metaData.plangraph, '') <> 'import' RETURN transactionId, metaData.requestId IS NOT NULL`;
  const list = async () => (await run({ text, params: {} })) as [id: string, isRequest: boolean][];
  let left = await list();
  const ids = new Set(left.map(([id]) => id));
  for (const deadline = performance.now() + readersMs; left.length > 0; ) {
    if (performance.now() > deadline) return;
    await sleep(50, null, { signal });
    left = (await list()).filter(([id, isRequest]) => isRequest || ids.has(id));
  }
}

function markStatement(ids: readonly string[], token: string): Statement {
  return {
    text: "UNWIND $ids AS id MERGE (d:Dataset {id: id}) SET d.state = 'SWITCHING', d.switchedBy = $token",
    params: { ids, token },
  };
}

/** Takes marks away, unless somebody else has marked the dataset meanwhile. */
function settleStatement(ids: readonly string[], tokens: readonly string[]): Statement {
  return {
    // The first SET takes the lock, so that the mark which is read next is the last one. It writes what never changes, as
    // what it writes was read before.
    text: `MATCH (d:Dataset) WHERE d.id IN $ids SET d.id = d.id
WITH d WHERE coalesce(d.switchedBy, '') IN $tokens SET d.state = 'READY' REMOVE d.switchedBy
WITH d WHERE d.hash IS NULL DELETE d`,
    params: { ids, tokens },
  };
}

/**
 * The state of the datasets once the marks are gone that nobody is at work on any more. Each is whole: what an import
 * writes is there by its commit or not at all.
 */
async function readSettled(graph: Graph): Promise<Seen> {
  const seen = await readDatasets(graph.read);
  const marks = marksIn(seen);
  if (marks.length === 0) return seen;
  const atWork = await runningImports(graph.command);
  const left = marks.filter(({ token }) => !atWork.includes(token));
  await graph.command(
    settleStatement(
      left.map(({ id }) => id),
      left.map(({ token }) => token),
    ),
  );
  return readDatasets(graph.read);
}

/**
 * Takes the marks away after a failure, unless the transaction goes on without us. Should that fail too, readers find out
 * that nobody is at work any more, and so does the next import.
 */
async function unmark(graph: Graph, ids: readonly string[], token: string): Promise<void> {
  try {
    const atWork = await runningImports(graph.command);
    if (!atWork.includes(token)) await graph.command(settleStatement(ids, [token]));
  } catch {
    // What was thrown first says more.
  }
}

function marksIn(seen: Seen): { readonly id: string; readonly token: string }[] {
  return [...seen].flatMap(([id, { state, switchedBy }]) =>
    state === 'SWITCHING' ? [{ id, token: switchedBy ?? '' }] : [],
  );
}

function isDeepEqual(a: Seen, b: Seen): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
