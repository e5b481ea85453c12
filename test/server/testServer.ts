import { loadCatalogue, loadPublicSchema } from '../../src/catalogue/schema.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createEngine, type Engine, type EngineOptions } from '../../src/engine/execute.ts';
import type { Gate } from '../../src/graph/gate.ts';
import { createServer, type Server } from '../../src/server/http.ts';
import { createLog } from '../../src/server/log.ts';
import type { Pages } from '../../src/server/pages.ts';
import type { Question } from '../../src/server/questions.ts';
import type { Shelf } from '../../src/views/shelf.ts';
import type { BrokenView, View } from '../../src/views/view.ts';

export const schema = loadPublicSchema();
export const catalogue = loadCatalogue();

interface TestParts {
  env?: NodeJS.ProcessEnv;
  read?: EngineOptions['read'];
  engine?: Engine;
  gate?: Partial<Gate>;
  ping?: () => Promise<void>;
  shelf?: Shelf;
  pages?: Pages;
  questions?: readonly Question[];
}

const noStatistics = () => ({ labels: new Map<string, number>(), links: new Map<string, number>() });

/** A server whose graph is `read`: by default one without any rows. Its log is kept, an object a line. */
export async function createTestServer(
  parts: TestParts = {},
): Promise<Server & { log: LogLine[]; config: Config }> {
  const config = readConfig({ PORT: '0', PLANGRAPH_RATE_LIMIT: '0', ...parts.env });
  const log: LogLine[] = [];
  const server = await createServer({
    config,
    schema,
    catalogue,
    engine: parts.engine ?? createTestEngine(config, parts.read ?? (async () => [])),
    gate: {
      pass: async () => ({ revision: '1' }),
      revision: () => '1',
      statistics: noStatistics,
      state: () => 'open',
      ...parts.gate,
    },
    ping: parts.ping ?? (async () => {}),
    log: createLog('json', line => log.push(JSON.parse(line))),
    shelf: parts.shelf ?? shelfOf([]),
    pages: parts.pages ?? { state: 'building' },
    questions: parts.questions ?? [{ title: 'How many <kinds>?', query: '{ __typename }' }],
    version: '0.0.0',
  });
  return { ...server, log, config };
}

/** Views that stay as they are. */
export function shelfOf(views: readonly (View | BrokenView)[]): Shelf {
  return {
    list: () => views,
    find: name => views.find(view => view.name === name),
    onChange: () => () => {},
    close: () => {},
  };
}

type LogLine = Record<string, unknown>;

function createTestEngine(config: Config, read: EngineOptions['read']): Engine {
  return createEngine({
    schema,
    catalogue,
    limits: { nodes: config.maxNodes, work: config.maxWork },
    statistics: noStatistics,
    revision: () => '1',
    read,
  });
}

interface Asked {
  query?: string;
  /** Instead of a query, the body as it is sent. */
  body?: string;
  headers?: Record<string, string>;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form.
  readonly [member: string]: any;
}

/** Posts to /graphql without a network; gives the members of the answer beside its status. */
export async function ask(server: Server, { query, body, headers }: Asked): Promise<Reply> {
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    body: body ?? JSON.stringify({ query }),
  });
  return { ...response.json(), status: response.statusCode, headers: response.headers };
}
