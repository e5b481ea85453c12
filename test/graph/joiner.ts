/** Joins Neo4j, says so in a line of JSON, and leaves when a line comes in. Run by lifecycle.test.ts. */
import { once } from 'node:events';
import { readConfig } from '../../src/config.ts';
import { joinNeo4j } from '../../src/graph/embedded/join.ts';

const neo4j = await joinNeo4j(readConfig(), { progress: () => {} });
console.log(JSON.stringify({ pid: neo4j.pid, startedHere: neo4j.startedHere }));
await once(process.stdin, 'data');
await neo4j.leave();
process.exit(0);
