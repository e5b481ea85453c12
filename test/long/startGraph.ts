import type { TestProject } from 'vitest/node';
import { type Graph, type GraphAddress, openGraph } from '../../src/graph/driver.ts';
import { setup } from '../neo4j.ts';

/** An empty graph in a Neo4j of its own, and what ends both. */
export async function startGraph(): Promise<{ readonly graph: Graph; stop(): Promise<void> }> {
  let address: GraphAddress | undefined;
  const provide = (_key: string, given: GraphAddress) => {
    address = given;
  };
  const stopNeo4j = await setup({ provide } as unknown as TestProject);
  const graph = openGraph(address!);
  return {
    graph,
    async stop() {
      await graph.close();
      await stopNeo4j();
    },
  };
}
