import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadCatalogue, loadPublicSchema } from '../catalogue/schema.ts';
import { type Config, SetupError } from '../config.ts';
import { createEngine } from '../engine/execute.ts';
import type { Graph } from '../graph/driver.ts';
import { type Gate, openGate } from '../graph/gate.ts';
import { announceChanges, createMcpServer } from '../mcp/server.ts';
import { createLog } from '../server/log.ts';
import { createMcpParts } from '../server/mcpParts.ts';
import { originOf } from '../server/requestOrigin.ts';
import { version } from '../version.ts';
import { listedView } from '../views/listedView.ts';
import { openShelf } from './openShelf.ts';
import { tellProgress } from './terminal.ts';
import { withGraph } from './withGraph.ts';

interface Opened {
  readonly graph: Graph;
  readonly gate: Gate;
}

/**
 * Serves an agent on standard input and output until it goes or a signal comes; all else is told on standard error. It is
 * listened to at once, as starting Neo4j may take longer than agents wait for a greeting; what needs the graph waits for it.
 */
export async function serveMcp(config: Config): Promise<void> {
  const log = createLog(config.logForm, line => process.stderr.write(line));
  const schema = loadPublicSchema();
  const catalogue = loadCatalogue();
  const shelf = openShelf({ dir: config.views, schema, progress: tellProgress });
  let opened: Opened | undefined;
  let open = () => {};
  const opening = new Promise<void>(resolve => {
    open = resolve;
  });
  /** Nothing is asked before it is there; see `work` below. */
  const now = () => opened!;

  const engine = createEngine({
    schema,
    catalogue,
    limits: { nodes: config.maxNodes, work: config.maxWork },
    statistics: () => now().gate.statistics(),
    revision: () => now().gate.revision(),
    views: () => shelf.list().map(listedView),
    read: (statement, { signal }) =>
      now().graph.read(statement, {
        signal,
        timeoutMs: config.transactionTimeout,
        metadata: { ...originOf(signal) },
      }),
  });
  let requests = 0;
  const parts = createMcpParts(
    {
      config,
      schema,
      catalogue,
      engine,
      gate: { pass: () => now().gate.pass(), revision: () => now().gate.revision() },
      shelf,
      version,
      report: (id, error) => log.error({ id, err: error }, 'Fault'),
    },
    () => ({ id: `mcp-${++requests}`, account: {} }),
  );

  const underWay = new Set<Promise<unknown>>();
  const server = createMcpServer(
    {
      ...parts,
      async work(name, left, work) {
        const done = opening.then(() => parts.work(name, left, work));
        underWay.add(done);
        return done.finally(() => underWay.delete(done));
      },
    },
    { announces: true },
  );
  const gone = untilGone();
  await server.connect(new StdioServerTransport());
  const stopTelling = shelf.onChange(() => {
    // Whoever is gone needs not be told.
    announceChanges(server).catch(() => {});
  });
  try {
    await withGraph(config, tellProgress, async (graph, stopping) => {
      const gate = await openGate(graph, catalogue);
      try {
        if (![...gate.statistics().labels.values()].some(count => count > 0))
          throw new SetupError(
            'The graph holds nothing yet. Load the plans of plangraph with `npm start`, or yours with `plangraph import DIR`, and start again.',
          );
        opened = { graph, gate };
        open();
        tellProgress(`plangraph ${version} answers agents on standard input and output.`);
        const stopped = untilAborted(stopping);
        // What was asked before the input ended is answered; a signal does not wait for that.
        await Promise.race([
          stopped,
          gone.then(() => Promise.allSettled(underWay)).then(() => setImmediate()),
        ]);
      } finally {
        await server.close();
        gate.close();
      }
    });
  } finally {
    stopTelling();
    shelf.close();
    await server.close();
    process.stdin.destroy();
  }
}

/** Resolves when the agent has ended its side, or takes no answers any more. */
function untilGone(): Promise<void> {
  return new Promise(resolve => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
    process.stdout.on('error', () => resolve());
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
