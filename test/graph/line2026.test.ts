import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { findJava } from '../../src/graph/embedded/java.ts';
import { joinNeo4j } from '../../src/graph/embedded/join.ts';
import { lineOf } from '../../src/graph/embedded/lines.ts';

const config = readConfig({ ...process.env, NEO4J_URI: '', PLANGRAPH_NEO4J_VERSION: '2026.08' });
const jars = path.join(
  config.cacheHome ?? path.join(homedir(), '.cache'),
  'plangraph/neo4j',
  config.neo4jVersion,
);
const hasJava = await findJava(config, lineOf(config.neo4jVersion)).catch(() => undefined);
const isWanted = process.env.PLANGRAPH_TEST_2026 === '1' || (hasJava !== undefined && existsSync(jars));

test.runIf(isWanted)(
  'the 2026.08 line starts, answers and refuses writes too',
  async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'plangraph-2026-'));
    const neo4j = await joinNeo4j({ ...config, home }, { progress: () => {} });
    const graph = openGraph(neo4j.address);
    try {
      expect(
        await graph.read({
          text: 'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions',
          params: {},
        }),
      ).toEqual([[['2026.08.1']]]);
      await expect(graph.read({ text: 'CREATE (:Bad)', params: {} })).rejects.toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
        cause: { code: 'Neo.ClientError.Statement.AccessMode' },
      });
      const settings = await readFile(path.join(home, 'neo4j-2026.08', 'conf', 'neo4j.conf'), 'utf8');
      expect(settings).toContain('dbms.fleet_manager.enabled=false\n');
    } finally {
      await graph.close();
      await neo4j.leave();
      await rm(home, { recursive: true, force: true });
    }
  },
  60_000,
);
