import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Graph, Rows, Statement } from '../graph/driver.ts';
import { GraphError } from '../graph/errors.ts';
import {
  type DatasetState,
  importMetadata,
  pollPeriodMs,
  readDatasets,
  runningImports,
} from '../graph/gate.ts';
import type { Dataset } from './dataset.ts';
import { awaitIndexes, createIndexes } from './indexes.ts';
import { ImportRefused } from './problem.ts';
import { type NodeRow, nodeRow, type RelationRow, relationRow } from './rows.ts';

type Run = (statement: Statement) => Promise<Rows>;

/** A dataset that the graph does not hold as it is, with the hash of its content. */
export interface Change {
  readonly dataset: Dataset;
  readonly hash: string;
}

export interface LoadOptions {
  /** Gets a line on each step that may take a while. */
  readonly progress: (line: string) => void;
  readonly now: () => Date;
  /** How long it waits for another import to end. */
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The graph changed since it was looked at, so what was checked against it may no longer hold. */
export class GraphChanged extends Error {}

/** How long an import waits for readers to end. */
const readersMs = 8_000;

/** The longest that the transaction of an import may live; past it the import was given up. */
const transactionMs = 30 * 60_000;

const batchSize = 5_000;

/**
 * Replaces datasets in the graph so that a reader sees all of them as they were or as they are now (see `gate.ts`):
 * marks them SWITCHING in a transaction of its own, waits until readers have seen that and are done, and writes
 * everything in one transaction, which stands open from the beginning and so shows that the import is at work; READY
 * follows by itself. What other datasets say about the entities stays.
 *
 * `seen` is the state of the graph that the datasets were checked against: throws GraphChanged when it is another now,
 * and ImportRefused while another import goes on. Whatever it throws, the graph is as it was.
 */
export async function loadDatasets(
  graph: Graph,
  catalogue: Catalogue,
  changes: readonly Change[],
  seen: ReadonlyMap<string, DatasetState>,
  options: LoadOptions,
): Promise<void> {
  const { progress, now, signal } = options;
  const ids = changes.map(({ dataset }) => dataset.header.id);
  const token = randomUUID();
  const { nodes, relations } = await layOut(changes, catalogue);
  let isMarked = false;
  try {
    await graph.write(
      async send => {
        const run: Run = statement => {
          signal?.throwIfAborted();
          return send(statement);
        };
        await awaitTurn(run, token, options);
        if (!isDeepEqual(await readDatasets(run), seen)) throw new GraphChanged();
        await createIndexes(graph, catalogue);
        isMarked = true;
        await graph.write(mark => mark(markStatement(ids, 'SWITCHING')));
        await awaitReaders(run, seen.size > 0, options);
        progress(`Writing ${nodes.length} entities and ${relations.length} relations.`);
        await replace(run, ids, nodes, relations);
        await awaitIndexes(graph);
        await run(describeStatement(changes, now()));
      },
      { metadata: importMetadata(token), timeoutMs: transactionMs },
    );
    // A commit becomes visible record by record, so readers are let in only when all of it is.
    await graph.write(run => run(markStatement(ids, 'READY')));
  } catch (error) {
    if (isMarked) await unmark(graph, ids, token);
    throw error instanceof GraphError && error.code === 'TOO_EXPENSIVE' ? tooLarge(nodes, relations) : error;
  }
}

/** Of the 358 MiB that a heap of 512 MiB leaves to a transaction, 20,000 entities with 40,000 relations take 256. */
function tooLarge(nodes: readonly unknown[], relations: readonly unknown[]): ImportRefused {
  return new ImportRefused(
    `${nodes.length} entities and ${relations.length} relations need more memory in one transaction than Neo4j may use. Give it a larger heap (PLANGRAPH_NEO4J_HEAP for the one that plangraph starts), or import fewer datasets at once.`,
  );
}

async function layOut(
  changes: readonly Change[],
  catalogue: Catalogue,
): Promise<{ nodes: NodeRow[]; relations: RelationRow[] }> {
  // Its dictionary takes a while to load, and an import that changes nothing does without.
  const { nameSort } = await import('./nameSort.ts');
  return {
    nodes: changes.flatMap(({ dataset: { header, entities } }) =>
      entities.map(entity => nodeRow(entity, header.id, catalogue, nameSort)),
    ),
    relations: changes.flatMap(({ dataset: { header, relations } }) =>
      relations.map(relation => relationRow(relation, header.id)),
    ),
  };
}

/** Waits until no earlier import is at work; the transaction of one that was killed may live on for moments. */
async function awaitTurn(
  run: Run,
  token: string,
  { progress, patienceMs, signal }: LoadOptions,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let isFirst = true; (await runningImports(run))[0] !== token; isFirst = false) {
    if (isFirst) progress('Waiting for another import to end.');
    if (performance.now() > deadline)
      throw new ImportRefused('Another import is running. Wait until it is done, then import again.');
    await sleep(100, null, { signal });
  }
}

/**
 * Waits until every server has seen the mark, and until what runs now has ended, at most 8 s. Servers look at an empty
 * graph before each operation, so there the first wait is not needed.
 */
async function awaitReaders(run: Run, hasReaders: boolean, { progress, signal }: LoadOptions): Promise<void> {
  if (hasReaders) {
    progress('Waiting for readers to pause.');
    await sleep(2 * pollPeriodMs, null, { signal });
  }
  const text = `SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE coalesce(metaData.plangraph, '') <> 'import' RETURN transactionId`;
  const list = async () => (await run({ text, params: {} })).map(([id]) => id as string);
  let left = await list();
  for (const deadline = performance.now() + readersMs; left.length > 0; ) {
    if (performance.now() > deadline) return;
    await sleep(50, null, { signal });
    const running = new Set(await list());
    left = left.filter(id => running.has(id));
  }
}

async function replace(
  run: Run,
  datasets: readonly string[],
  nodes: readonly NodeRow[],
  relations: readonly RelationRow[],
): Promise<void> {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const present = await run({
    text: `MATCH (n:Entity) WHERE n.dataset IN $datasets RETURN n.id, [l IN labels(n) WHERE l <> 'Entity']`,
    params: { datasets },
  });
  await run({
    text: 'MATCH (n:Entity)-[r]-() WHERE n.dataset IN $datasets AND r.dataset IN $datasets DELETE r',
    params: { datasets },
  });
  // Without DETACH it fails on relations of other datasets, which the check has ruled out.
  await inBatches(
    run,
    'UNWIND $rows AS id MATCH (n:Entity {id: id}) DELETE n',
    present.filter(([id, labels]) => String(labels) !== kinds.get(id as string)).map(([id]) => id),
  );
  await inBatches(
    run,
    'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties SET n:$(row.kind)',
    nodes,
  );
  await inBatches(
    run,
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    relations,
  );
}

async function inBatches(run: Run, text: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += batchSize)
    await run({ text, params: { rows: rows.slice(i, i + batchSize) } });
}

function markStatement(ids: readonly string[], state: 'SWITCHING' | 'READY'): Statement {
  return {
    text: 'UNWIND $ids AS id MERGE (d:Dataset {id: id}) SET d.state = $state',
    params: { ids, state },
  };
}

function describeStatement(changes: readonly Change[], now: Date): Statement {
  const rows = changes.map(({ dataset: { header, captions, leftOut }, hash }) => ({
    id: header.id,
    title: header.title,
    version: header.version,
    licence: header.licence,
    languages: header.languages,
    maxQuote: BigInt(header.maxQuote),
    // Nobody asks for these by their parts; an export gives them back.
    captions: JSON.stringify(captions),
    leftOut: JSON.stringify(leftOut),
    loadedAt: now.toISOString(),
    hash,
  }));
  return { text: 'UNWIND $rows AS row MATCH (d:Dataset {id: row.id}) SET d += row', params: { rows } };
}

/**
 * Puts the state back after a failure, unless the transaction goes on without us. Should that fail too, the readers find
 * out that nobody is at work any more.
 */
async function unmark(graph: Graph, ids: readonly string[], token: string): Promise<void> {
  await graph
    .write(async run => {
      if ((await runningImports(run)).includes(token)) return;
      const params = { ids };
      await run({ text: 'MATCH (d:Dataset) WHERE d.id IN $ids AND d.hash IS NULL DELETE d', params });
      await run({ text: "MATCH (d:Dataset) WHERE d.id IN $ids SET d.state = 'READY'", params });
    })
    .catch(() => {});
}

function isDeepEqual(a: ReadonlyMap<string, DatasetState>, b: ReadonlyMap<string, DatasetState>): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}
