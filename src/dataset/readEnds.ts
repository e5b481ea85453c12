import type { Graph } from '../graph/driver.ts';
import type { Dataset } from './dataset.ts';
import { datasetOf } from './ids.ts';

/** The kind and the name of the entities of other datasets at which relations of this one end, by id. */
export async function readEnds(
  graph: Graph,
  { header, relations }: Dataset,
): Promise<Map<string, { kind: string; name: string }>> {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].filter(
    id => datasetOf(id) !== header.id,
  );
  const text =
    "MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id, head([l IN labels(n) WHERE l <> 'Entity']), n.name";
  const rows = (await graph.read({ text, params: { ids } })) as [string, string, string][];
  return new Map(rows.map(([id, kind, name]) => [id, { kind, name }]));
}
