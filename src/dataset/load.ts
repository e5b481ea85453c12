import type { Catalogue } from '../catalogue/catalogue.ts';
import { leftOutLists } from '../catalogue/storage.ts';
import type { Graph, Statement } from '../graph/driver.ts';
import { GraphError } from '../graph/errors.ts';
import { countContent } from './countContent.ts';
import type { Dataset } from './dataset.ts';
import { awaitIndexes, createIndexes } from './indexes.ts';
import { ImportRefused } from './problem.ts';
import { type NodeRow, nodeRow, type RelationRow, relationRow } from './rows.ts';
import { type Run, type Seen, type SwitchOptions, switchDatasets } from './switchDatasets.ts';

/** A dataset that the graph does not hold as it is, with the hash of its content. */
export interface Change {
  readonly dataset: Dataset;
  readonly hash: string;
}

export interface LoadOptions extends SwitchOptions {
  readonly now: () => Date;
}

const batchSize = 5_000;

/**
 * Replaces datasets in the graph, or adds them: readers see all of them as they were or as they are now, as
 * `switchDatasets` says. What other datasets say about the entities stays.
 */
export async function loadDatasets(
  graph: Graph,
  catalogue: Catalogue,
  changes: readonly Change[],
  seen: Seen,
  options: LoadOptions,
): Promise<void> {
  const ids = changes.map(({ dataset }) => dataset.header.id);
  const { nodes, relations } = await layOut(changes, catalogue);
  const write = async (run: Run) => {
    options.progress(`Writing ${nodes.length} entities and ${relations.length} relations.`);
    await replace(run, ids, nodes, relations);
    await awaitIndexes(graph);
    await run(describeStatement(changes, catalogue, options.now()));
  };
  const prepare = () => createIndexes(graph, catalogue);
  try {
    await switchDatasets(graph, { ids, seen, prepare, write }, options);
  } catch (error) {
    throw error instanceof GraphError && error.code === 'TOO_EXPENSIVE' ? tooLarge(nodes, relations) : error;
  }
}

/** Of the 358 MiB that a heap of 512 MiB leaves to a transaction, 12,000 entities with 24,000 relations take 347. */
function tooLarge(nodes: readonly unknown[], relations: readonly unknown[]): ImportRefused {
  return new ImportRefused(
    `${nodes.length} entities and ${relations.length} relations need more memory in one transaction than Neo4j may use. Give it a larger heap (PLANGRAPH_NEO4J_HEAP for the one that plangraph starts), or import fewer datasets at once.`,
  );
}

/** What a graph is given of some datasets. */
export async function layOut(
  changes: readonly Change[],
  catalogue: Catalogue,
): Promise<{ nodes: NodeRow[]; relations: RelationRow[] }> {
  // Its dictionary takes a while to load, and an import that changes nothing does without.
  const [{ nameSort }, { pinyinKeys }] = await Promise.all([
    import('./nameSort.ts'),
    import('./pinyinKeys.ts'),
  ]);
  return {
    nodes: changes.flatMap(({ dataset: { header, entities } }) =>
      entities.map(entity => nodeRow(entity, header.id, catalogue, { nameSort, pinyinKeys })),
    ),
    relations: changes.flatMap(({ dataset: { header, relations } }) =>
      relations.map(relation => relationRow(relation, header.id)),
    ),
  };
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
    text: 'MATCH ()-[r]->() WHERE r.dataset IN $datasets DELETE r',
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

function describeStatement(changes: readonly Change[], catalogue: Catalogue, now: Date): Statement {
  const rows = changes.map(({ dataset, dataset: { header, captions, leftOut }, hash }) => ({
    ...countContent(dataset, catalogue),
    id: header.id,
    title: header.title,
    version: header.version,
    licence: header.licence,
    languages: header.languages,
    maxQuote: BigInt(header.maxQuote),
    // Nobody asks for these by their parts; an export gives them back.
    captions: JSON.stringify(captions),
    [leftOutLists.source]: leftOut.map(({ source }) => source),
    [leftOutLists.start]: leftOut.map(({ start }) => BigInt(start)),
    [leftOutLists.end]: leftOut.map(({ end }) => BigInt(end)),
    [leftOutLists.reason]: leftOut.map(({ reason }) => reason),
    loadedAt: now.toISOString(),
    hash,
  }));
  return { text: 'UNWIND $rows AS row MATCH (d:Dataset {id: row.id}) SET d += row', params: { rows } };
}
