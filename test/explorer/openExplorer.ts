import { openGraph } from '../../src/graph/driver.ts';
import { openGate } from '../../src/graph/gate.ts';
import type { View } from '../../src/views/view.ts';
import { createRenderer } from '../../web/entry-server.tsx';
import { catalogue, createTestServer, shelfOf } from '../server/testServer.ts';
import { createTestEngine, loadSeed, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

/** The seed behind a server whose pages are drawn from their sources, without a build. */
export async function openExplorer(views: readonly View[] = []) {
  const graph = openGraph(testNeo4j());
  await loadSeed(graph);
  const gate = await openGate(graph, catalogue);
  const sent: string[] = [];
  const engine = createTestEngine({
    read: (statement, options) => {
      sent.push(statement.text);
      return graph.read(statement, options);
    },
    statistics: gate.statistics,
    limits: { nodes: 50_000, work: 5_000_000 },
  });
  const renderer = createRenderer({ script: '/client.js', modules: [], style: '/client.css', styles: '' });
  const server = await createTestServer({
    engine,
    gate,
    pages: { state: 'ready', renderer },
    shelf: shelfOf(views),
  });
  return {
    /** What the server says at an address. */
    async get(url: string, headers: Record<string, string> = {}) {
      return server.app.inject({ url, headers: { host: 'localhost', accept: 'text/html', ...headers } });
    },
    /** The same data without a server. */
    reader: { schema, execute: engine.execute, revision: gate.revision },
    statistics: gate.statistics,
    /** What the engine asked the graph so far. */
    sent,
    server,
    graph,
    async close() {
      await server.close(0);
      gate.close();
      await graph.close();
    },
  };
}
