import type { Graph } from '../src/graph/driver.ts';

/** Everything in a graph in one text: equal graphs give equal texts. */
export async function dumpGraph(graph: Graph): Promise<string> {
  const ask = (text: string) => graph.read({ text, params: {} });
  const nodes = await ask('MATCH (n) RETURN labels(n), properties(n) ORDER BY n.id');
  const relations = await ask(
    'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r) ORDER BY type(r), a.id, b.id',
  );
  return JSON.stringify([nodes, relations], (_, value) => {
    if (typeof value === 'bigint') return `${value}n`;
    if (value?.constructor !== Object) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
