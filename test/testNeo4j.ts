import { inject } from 'vitest';
import type { GraphAddress } from '../src/graph/driver.ts';

/** Where the Neo4j is that the files of this process use, one after the other. */
export function testNeo4j(): GraphAddress {
  return inject('neo4js')[Number(process.env.VITEST_POOL_ID) - 1]!;
}
