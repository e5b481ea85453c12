import { type Catalogue, constantCase } from '../catalogue/catalogue.ts';
import { indexStatements, searchIndex } from '../catalogue/storage.ts';
import type { Graph } from '../graph/driver.ts';

interface Index {
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly isConstraint: boolean;
}

/**
 * Creates the constraints and indexes of the catalogue that the graph lacks, and drops those of an earlier catalogue.
 * They are known by their names, so what somebody else made stays. Constraints hold at once; new indexes fill afterwards.
 */
export async function createIndexes(graph: Graph, catalogue: Catalogue): Promise<void> {
  const wanted = indexStatements(catalogue);
  const present = await readIndexes(graph);
  const good = new Set(present.filter(index => isGood(index, wanted)).map(({ name }) => name));
  await runAll(
    graph,
    present
      .filter(({ name }) => !good.has(name))
      .filter(isOurs)
      .map(({ name, isConstraint }) => `DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} ${name}`),
  );
  await runAll(
    graph,
    [...wanted].filter(([name]) => !good.has(name)).map(([, statement]) => statement),
  );
}

/** Waits until every index can be used. */
export async function awaitIndexes(graph: Graph): Promise<void> {
  await graph.command({ text: 'CALL db.awaitIndexes(300)', params: {} });
}

async function readIndexes(graph: Graph): Promise<Index[]> {
  const text = `SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint
WHERE labelsOrTypes IS NOT NULL RETURN name, labelsOrTypes, properties, owningConstraint IS NOT NULL`;
  const rows = await graph.read({ text, params: {} });
  return rows.map(([name, labels, properties, isConstraint]) => ({
    name: name as string,
    labels: labels as string[],
    properties: properties as string[],
    isConstraint: isConstraint as boolean,
  }));
}

function isGood({ name, properties }: Index, wanted: ReadonlyMap<string, string>): boolean {
  const statement = wanted.get(name);
  const covered = new Set([...(statement ?? '').matchAll(/\bn\.(\w+)/g)].map(([, property]) => property!));
  return covered.size === properties.length && properties.every(property => covered.has(property));
}

/** Whether an index is named as `indexStatements` names them. */
function isOurs({ name, labels, properties }: Index): boolean {
  return (
    name === searchIndex ||
    (labels.length === 1 &&
      properties.length === 1 &&
      name === `${constantCase(labels[0]!)}_${properties[0]}`.toLowerCase())
  );
}

/** All in one transaction and sent at once: a transaction for each takes half as long again. */
async function runAll(graph: Graph, statements: readonly string[]): Promise<void> {
  if (statements.length === 0) return;
  await graph.write(run => Promise.all(statements.map(text => run({ text, params: {} }))));
}
