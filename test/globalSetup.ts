import type { TestProject } from 'vitest/node';
import type { GraphAddress } from '../src/graph/driver.ts';
import { buildPages } from '../src/server/pages.ts';
import { type StartedNeo4j, startNeo4j } from './startNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for each process that runs tests. */
    neo4js: readonly GraphAddress[];
  }
}

/** Starts what test files share: the pages as they are shipped, and a Neo4j for each process, which its files use in turn. */
export async function setup(project: TestProject) {
  const { signal } = new AbortController();
  const building = buildPages(
    { state: 'building' },
    { environment: process.env, signal, progress: line => console.log(line) },
  );
  const neo4js: StartedNeo4j[] = [];
  // One after the other, as the first may have to be fetched.
  for (let i = 0; i < project.config.maxWorkers; i++) neo4js.push(await startNeo4j());
  await building;
  project.provide(
    'neo4js',
    neo4js.map(({ address }) => address),
  );
  return () => Promise.all(neo4js.map(neo4j => neo4j.stop()));
}
