import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Graph } from '../graph/driver.ts';
import { GraphError } from '../graph/errors.ts';
import { nameTie, readForeignCitations, readForeignRelations } from './foreign.ts';
import { ImportRefused } from './problem.ts';
import { againWhenChanged, type Run, type Seen, switchDatasets } from './switchDatasets.ts';

export interface RemovalOptions {
  readonly ids: readonly string[];
  readonly graph: Graph;
  /** Gets a line on each step that may take a while. */
  readonly progress: (line: string) => void;
  /** Finds out what would go, and whether it may, and leaves it there. */
  readonly isDryRun?: boolean;
  /** How long it waits for another import to end. */
  readonly patienceMs?: number;
  /** How often readers of the graph look whether data are being replaced (see `gate.ts`). */
  readonly pollMs?: number;
  /** Stops the removal where it is; the graph is then as it was. */
  readonly signal?: AbortSignal | undefined;
}

/** A dataset that went, and how much it held. */
export interface RemovedDataset {
  readonly id: string;
  readonly entities: number;
  readonly relations: number;
}

/** The datasets must not be removed; the message says why, a line for each reason. */
export class RemovalRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RemovalRefused';
  }
}

/**
 * Removes datasets with all that they say, also of entities of others. Readers see all of them or none. Throws
 * RemovalRefused when one is not in the graph, or while a dataset that stays relates to their entities or quotes their
 * sources; and ImportRefused while an import runs, and the reason of `signal`; the graph is then as it was.
 */
export async function removeDatasets({
  ids: given,
  graph,
  progress,
  isDryRun = false,
  patienceMs = 10_000,
  pollMs,
  signal,
}: RemovalOptions): Promise<RemovedDataset[]> {
  const ids = [...new Set(given)];
  return againWhenChanged(graph, async seen => {
    refuseUnknown(ids, seen);
    await refuseNeeded(graph, ids);
    const removed = await countContents(graph, ids);
    if (isDryRun) return removed;
    const write = async (run: Run) => {
      progress(`Removing ${ids.join(', ')}.`);
      await remove(run, ids);
    };
    try {
      await switchDatasets(graph, { ids, seen, write }, { progress, patienceMs, pollMs, signal });
    } catch (error) {
      throw error instanceof GraphError && error.code === 'TOO_EXPENSIVE' ? tooLarge(ids) : error;
    }
    return removed;
  });
}

function refuseUnknown(ids: readonly string[], seen: Seen): void {
  const present = [...seen].filter(([, { hash }]) => hash !== null).map(([id]) => id);
  const lines = ids
    .filter(id => !present.includes(id))
    .map(id => `${id} is not in the graph.${didYouMean(suggestionList(id, present).slice(0, 3))}`);
  if (lines.length === 0) return;
  const there = present.length === 0 ? 'It holds no dataset.' : `It holds ${present.join(', ')}.`;
  throw new RemovalRefused([...lines, there].join('\n'));
}

async function refuseNeeded(graph: Graph, ids: readonly string[]): Promise<void> {
  const ties = [...(await readForeignRelations(graph, ids)), ...(await readForeignCitations(graph, ids))];
  if (ties.length === 0) return;
  const lines = ties.map(tie => ('cited' in tie ? `${nameTie(tie)}, from ${tie.cited}` : nameTie(tie)));
  const holders = [...new Set(ties.map(({ dataset }) => dataset))].sort();
  throw new RemovalRefused(
    [
      `${ids.join(', ')} cannot be removed, as ${holders.join(', ')} would lose what this rests on:`,
      ...lines.map(line => `  ${line}`),
      `Remove ${holders.join(', ')} too, or first import ${holders.length > 1 ? 'them' : 'it'} without this.`,
    ].join('\n'),
  );
}

async function countContents(graph: Graph, ids: readonly string[]): Promise<RemovedDataset[]> {
  const text = `UNWIND $ids AS id RETURN id, COUNT { MATCH (n:Entity) WHERE n.dataset = id },
  COUNT { MATCH ()-[r]->() WHERE r.dataset = id }`;
  const rows = (await graph.read({ text, params: { ids } })) as [string, bigint, bigint][];
  return rows.map(([id, entities, relations]) => ({
    id,
    entities: Number(entities),
    relations: Number(relations),
  }));
}

async function remove(run: Run, ids: readonly string[]): Promise<void> {
  for (const text of [
    'MATCH ()-[r]->() WHERE r.dataset IN $ids DELETE r',
    // Without DETACH it fails on relations of datasets that stay, which the check has ruled out.
    'MATCH (n:Entity) WHERE n.dataset IN $ids DELETE n',
    'MATCH (d:Dataset) WHERE d.id IN $ids SET d = {id: d.id, state: d.state, switchedBy: d.switchedBy}',
  ])
    await run({ text, params: { ids } });
}

function tooLarge(ids: readonly string[]): ImportRefused {
  return new ImportRefused(
    `To remove ${ids.join(', ')} takes more memory in one transaction than Neo4j may use. Give it a larger heap (PLANGRAPH_NEO4J_HEAP for the one that plangraph starts), or remove fewer datasets at once.`,
  );
}
