import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { startNeo4j } from '../startNeo4j.ts';

/** An empty graph in a Neo4j of its own, and what ends both. */
export async function startGraph(): Promise<{ readonly graph: Graph; stop(): Promise<void> }> {
  const neo4j = await startNeo4j();
  const graph = openGraph(neo4j.address);
  return {
    graph,
    async stop() {
      await graph.close();
      await neo4j.stop();
    },
  };
}
