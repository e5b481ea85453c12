import type { Graph } from '../src/graph/driver.ts';
import { catalogue, loadSeed } from './testEngine.ts';

/**
 * Replaces what a graph holds by the plans in `seed/`, so many times over. The copies have names and ids of their own, and
 * the relations of the original; a third of them share its far ends too, which makes those hubs, as regions and industries
 * are in many plans.
 */
export async function writeMultipliedGraph(graph: Graph, times: number): Promise<void> {
  await loadSeed(graph);
  const run = (text: string, params: Record<string, unknown> = {}) => graph.command({ text, params });
  const named = ['id', 'name', 'nameEn', 'nameSort', 'nameFolded', 'nameEnFolded']
    .map(property => `${property}: n.${property} + suffix`)
    .join(', ');
  const copies = Array.from({ length: times - 1 }, (_, i) => `_copy${i + 1}`);
  await run(
    `MATCH (n:Entity) WITH collect(n) AS originals UNWIND $copies AS suffix UNWIND originals AS n
CREATE (m:$(labels(n))) SET m = n {.*, ${named}}`,
    { copies },
  );
  const relations = new Map(catalogue.relations.map(r => [`${r.from}-${r.type}-${r.to}`, r]));
  const found = `UNWIND $relations AS relation
MATCH (a:$(relation.from))-[r:$(relation.type)]->(b:$(relation.to)) WITH collect([a.id, b.id, r]) AS originals
UNWIND range(1, size($copies)) AS i UNWIND originals AS original
WITH original[0] + $copies[i - 1] AS from, original[1] AS to, original[2] AS r, $copies[i - 1] AS suffix, i`;
  const create =
    'MATCH (a:Entity {id: from}), (b:Entity {id: to}) CREATE (a)-[s:$(type(r))]->(b) SET s = properties(r)';
  const own = [...relations.values()].map(({ type, from, to }) => ({ type, from, to }));
  const shared = [...relations.values()]
    .filter(({ isOne, inverseIsOne }) => !isOne && !inverseIsOne)
    .map(({ type, from, to }) => ({ type, from, to }));
  await run(`${found} WITH from, to + suffix AS to, r ${create}`, { copies, relations: own });
  await run(`${found} WHERE i % 3 = 0 ${create}`, { copies, relations: shared });
}
