import { type Config, SetupError } from '../config.ts';
import { type Graph, openGraph } from '../graph/driver.ts';
import { joinNeo4j } from '../graph/embedded/join.ts';
import { awaitStopRequest } from './stopRequest.ts';

/**
 * Opens the graph of the configuration for one piece of work, and leaves it as it was found: running or not. Work that a
 * stop request cuts short fails with a SetupError that says so.
 */
export async function withGraph<T>(
  config: Config,
  progress: (line: string) => void,
  work: (graph: Graph, stopping: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = awaitStopRequest();
  const neo4j = await joinNeo4j(config, { progress });
  const graph = openGraph(neo4j.address);
  try {
    return await work(graph, stopping);
  } catch (error) {
    throw stopping.aborted ? new SetupError('Stopped. The graph holds what it held before.') : error;
  } finally {
    await graph.close();
    await neo4j.leave();
  }
}
