import { loadCatalogue, loadPublicSchema } from '../../src/catalogue/schema.ts';
import { openShelf } from '../../src/commands/openShelf.ts';
import { readConfig } from '../../src/config.ts';
import { createEngine } from '../../src/engine/execute.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { openGate } from '../../src/graph/gate.ts';
import { createServer } from '../../src/server/http.ts';
import { createLog } from '../../src/server/log.ts';
import { readQuestions } from '../../src/server/questions.ts';
import { originOf } from '../../src/server/requestOrigin.ts';
import { version } from '../../src/version.ts';
import { reportToParent } from './child.ts';
import { graphAddress } from './shell.ts';

// Arm C: plangraph's own server, put together as `src/commands/serve.ts` does, but without loading the plans of `seed/`.

const config = readConfig();
const log = createLog(config.logForm);
const catalogue = loadCatalogue();
const schema = loadPublicSchema();
const graph = openGraph(graphAddress(config));
const gate = await openGate(graph, catalogue);
let statements = 0;
const engine = createEngine({
  schema,
  catalogue,
  limits: { nodes: config.maxNodes, work: config.maxWork },
  statistics: gate.statistics,
  revision: gate.revision,
  read: (statement, { signal }) => {
    statements++;
    return graph.read(statement, {
      signal,
      timeoutMs: config.transactionTimeout,
      metadata: { ...originOf(signal) },
    });
  },
});
const shelf = openShelf({ dir: config.views, schema, progress: line => log.info(line) });
const server = await createServer({
  config,
  schema,
  catalogue,
  engine,
  gate,
  shelf,
  ping: () => graph.verify(1_000),
  pages: { state: 'building' },
  questions: readQuestions(),
  version,
  log,
});
reportToParent({
  url: await server.listen(),
  statements: () => statements,
  async close() {
    await server.close(1_000);
    gate.close();
    shelf.close();
    await graph.close();
  },
});
