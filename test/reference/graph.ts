import type { Graph } from '../../src/graph/driver.ts';

export interface ReferenceNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ReferenceEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All that a graph holds, in arrays. */
export interface ReferenceGraph {
  readonly nodes: ReadonlyMap<string, ReferenceNode>;
  readonly edges: readonly ReferenceEdge[];
}

/** Reads all nodes and relationships, once. */
export async function readReferenceGraph(graph: Graph): Promise<ReferenceGraph> {
  const ask = (text: string) => graph.read({ text, params: {} });
  const nodes = await ask('MATCH (n) RETURN n.id, labels(n), properties(n)');
  const edges = await ask('MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)');
  return {
    nodes: new Map(
      nodes.map(([id, labels, properties]) => [
        id as string,
        { labels: labels as string[], properties: numbers(properties) },
      ]),
    ),
    edges: edges.map(([type, from, to, properties]) => ({
      type: type as string,
      from: from as string,
      to: to as string,
      properties: numbers(properties),
    })),
  };
}

function numbers(properties: unknown): Record<string, unknown> {
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    return typeof value === 'bigint' ? Number(value) : value;
  };
  return Object.fromEntries(Object.entries(properties as object).map(([key, value]) => [key, number(value)]));
}
