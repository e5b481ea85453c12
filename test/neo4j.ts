import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../src/config.ts';
import type { GraphAddress } from '../src/graph/driver.ts';
import { joinNeo4j } from '../src/graph/embedded/join.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for the whole run, which all test files share, one after the other. */
    neo4j: GraphAddress;
  }
}

/** Starts one Neo4j in a directory of its own, whatever the settings of whoever runs the tests. */
export async function setup(project: TestProject) {
  const home = await mkdtemp(path.join(tmpdir(), 'plangraph-test-'));
  const config = readConfig({ ...process.env, NEO4J_URI: '', PLANGRAPH_HOME: home });
  const neo4j = await joinNeo4j(config, { progress: line => console.log(line) });
  const killAtExit = () => process.kill(neo4j.pid!, 'SIGKILL');
  process.once('exit', killAtExit);
  project.provide('neo4j', neo4j.address);

  return async () => {
    await neo4j.leave();
    process.off('exit', killAtExit);
    await rm(home, { recursive: true, force: true });
  };
}
