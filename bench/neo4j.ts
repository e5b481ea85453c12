import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { type Config, readConfig } from '../src/config.ts';
import { type Graph, type GraphAddress, openGraph } from '../src/graph/driver.ts';
import { joinNeo4j } from '../src/graph/embedded/join.ts';
import { finishBulk, importInBulk } from './data/bulk.ts';
import { type DataSize, generatePlans } from './data/generate.ts';
import { loadPlans } from './data/load.ts';

/** A Neo4j that holds synthetic plans and nothing else. */
export interface BenchNeo4j {
  readonly address: GraphAddress;
  /** Undefined for a Neo4j given by NEO4J_URI. */
  readonly pid: number | undefined;
  readonly version: string;
  readonly heap: string;
  readonly pageCache: string;
  readonly startMs: number;
  readonly loadMs: number;
  readonly loadedBy: 'import' | 'neo4j-admin';
  readonly nodes: number;
  readonly relations: number;
  stop(): Promise<void>;
}

/** From so many plans on, data go in by neo4j-admin: one transaction after the other would take minutes. */
const bulkFrom = 500;

/**
 * Heap and page cache for a number of plans, so that no arm wants for memory and the store is in it. A and C do with what
 * plangraph gives by default (512m and 128m) at ×100; B's connections do not.
 */
function memoryFor(plans: number): { heap: string; pageCache: string } {
  if (plans < 500) return { heap: '2g', pageCache: '512m' };
  return plans < 5_000 ? { heap: '4g', pageCache: '1g' } : { heap: '6g', pageCache: '8g' };
}

/**
 * Starts a Neo4j in a directory of its own and fills it; or fills the one of NEO4J_URI, which must be empty or hold what
 * an earlier run wrote. PLANGRAPH_NEO4J_HEAP and PLANGRAPH_NEO4J_PAGECACHE go before the sizes that fit the data.
 */
export async function startFilledNeo4j(
  size: DataSize,
  catalogue: Catalogue,
  progress: (line: string) => void,
): Promise<BenchNeo4j> {
  const home = await mkdtemp(path.join(tmpdir(), 'plangraph-bench-'));
  const { heap, pageCache } = memoryFor(size.plans);
  const config = readConfig({
    ...process.env,
    PLANGRAPH_HOME: home,
    PLANGRAPH_NEO4J_HEAP: process.env.PLANGRAPH_NEO4J_HEAP || heap,
    PLANGRAPH_NEO4J_PAGECACHE: process.env.PLANGRAPH_NEO4J_PAGECACHE || pageCache,
  });
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    return await fill(config, size, catalogue, progress, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fill(
  config: Config,
  size: DataSize,
  catalogue: Catalogue,
  progress: (line: string) => void,
  remove: () => Promise<void>,
): Promise<BenchNeo4j> {
  const generate = () => generatePlans(catalogue, size);
  const isOwn = config.neo4jUri === undefined;
  let started = performance.now();
  let neo4j = await joinNeo4j(config, { progress });
  let startMs = performance.now() - started;
  // Only for a run that is cut short; `stop` does it in peace.
  const kill = () => {
    if (neo4j.pid !== undefined) process.kill(neo4j.pid, 'SIGKILL');
    rmSync(config.home, { recursive: true, force: true });
  };
  process.once('exit', kill);
  let graph = openGraph(neo4j.address);
  try {
    const loading = performance.now();
    const loadedBy = isOwn && size.plans >= bulkFrom ? 'neo4j-admin' : 'import';
    if (loadedBy === 'import') {
      await clear(graph);
      await loadPlans(graph, catalogue, generate(), progress);
    } else {
      await graph.close();
      await neo4j.leave();
      const bulk = await importInBulk(config, catalogue, generate, progress);
      started = performance.now();
      neo4j = await joinNeo4j(config, { progress });
      startMs = performance.now() - started;
      graph = openGraph(neo4j.address);
      await finishBulk(graph, catalogue, bulk, progress);
    }
    const loadMs = performance.now() - loading;
    const [[version], [nodes], [relations]] = (await Promise.all(
      [
        'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
        'MATCH (n) RETURN count(n)',
        'MATCH ()-[r]->() RETURN count(r)',
      ].map(async text => (await graph.read({ text, params: {} }))[0]!),
    )) as [[string], [bigint], [bigint]];
    return {
      address: neo4j.address,
      pid: neo4j.pid,
      version,
      heap: isOwn ? config.neo4jHeap : 'its own',
      pageCache: isOwn ? config.neo4jPageCache : 'its own',
      startMs,
      loadMs,
      loadedBy,
      nodes: Number(nodes),
      relations: Number(relations),
      async stop() {
        await neo4j.leave();
        process.off('exit', kill);
        await remove();
      },
    };
  } catch (error) {
    await neo4j.leave();
    process.off('exit', kill);
    throw error;
  } finally {
    await graph.close();
  }
}

/** Takes away what an earlier run wrote. Throws when there is anything else. */
async function clear(graph: Graph): Promise<void> {
  const [row] = await graph.read({
    text: "MATCH (n) WHERE NOT coalesce(n.dataset, n.id, '') STARTS WITH 'bench-' RETURN count(n)",
    params: {},
  });
  if (Number(row![0]) > 0)
    throw new Error(
      'The Neo4j of NEO4J_URI holds data that this benchmark did not write. Give it the address of an empty one.',
    );
  await graph.command({
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    params: {},
  });
}
