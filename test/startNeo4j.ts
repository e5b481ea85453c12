import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/config.ts';
import type { GraphAddress } from '../src/graph/driver.ts';
import { joinNeo4j } from '../src/graph/embedded/join.ts';

export interface StartedNeo4j {
  readonly address: GraphAddress;
  stop(): Promise<void>;
}

/** Starts a Neo4j in a directory of its own, whatever the settings of whoever runs the tests. */
export async function startNeo4j(): Promise<StartedNeo4j> {
  const home = await mkdtemp(path.join(tmpdir(), 'plangraph-test-'));
  const config = readConfig({ ...process.env, NEO4J_URI: '', PLANGRAPH_HOME: home });
  const neo4j = await joinNeo4j(config, { progress: line => console.log(line) });
  const killAtExit = () => process.kill(neo4j.pid!, 'SIGKILL');
  process.once('exit', killAtExit);
  return {
    address: neo4j.address,
    async stop() {
      await neo4j.leave();
      process.off('exit', killAtExit);
      await rm(home, { recursive: true, force: true });
    },
  };
}
