import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, parse } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Gate } from '../graph/gate.ts';

export interface Measured {
  readonly gate: Pick<Gate, 'state'>;
  readonly isReady: () => Promise<boolean>;
  /** Documents whose operations are counted by name, as views are; all others are counted together, for clients choose the names. */
  readonly documents: readonly string[];
}

export interface Metrics {
  /** Counts a request that has ended; only those to the API and those of agents are counted. */
  count(request: FastifyRequest, reply: FastifyReply): void;
  serve(app: FastifyInstance): void;
}

const seconds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Where questions are put to the graph. */
const counted = new Set(['/graphql', '/mcp']);

const gateStates: readonly ReturnType<Gate['state']>[] = ['open', 'switching', 'silent'];

/**
 * `/metrics` and what it tells, in Prometheus' text form: https://prometheus.io/docs/instrumenting/exposition_formats/. What the process
 * takes has the names that Prometheus' client gives it; all else begins with `plangraph_`.
 */
export function createMetrics({ gate, isReady, documents }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'plangraph_ready',
    help: '1 when the server answers and the graph behind it',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'plangraph_gate',
    help: '1 at the state of the gate: open, switching while data are being replaced, silent when the graph does not answer',
    labelNames: ['state'],
    registers,
    collect() {
      const now = gate.state();
      for (const state of gateStates) this.set({ state }, state === now ? 1 : 0);
    },
  });
  const requests = new Counter({
    name: 'plangraph_requests_total',
    help: 'Requests to the API, those of agents as mcp, by operation and by OK, the code of the first error, LEFT, or the HTTP status of those without an operation',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'plangraph_request_seconds',
    help: 'Time of a request to the API',
    labelNames: ['operation'],
    buckets: seconds,
    registers,
  });
  const database = new Histogram({
    name: 'plangraph_database_seconds',
    help: 'Time of the slowest statement of an operation',
    buckets: seconds,
    registers,
  });
  const rows = new Counter({ name: 'plangraph_rows_total', help: 'Rows read from the graph', registers });
  const plans = new Counter({
    name: 'plangraph_plan_cache_total',
    help: 'Operations whose plan was kept from before (hit) or made anew (miss)',
    labelNames: ['result'],
    registers,
  });

  const known = operationNames(documents);
  return {
    count(request, reply) {
      const { url = '' } = request.routeOptions;
      if (!counted.has(url)) return;
      const { operation: name = '', databaseMs, rows: read, isPlanKnown } = request.account;
      // No client can give an operation a name with a colon: that is the document of a view.
      const isKnown = known.has(name) || name.startsWith('view:');
      const operation = url === '/mcp' ? 'mcp' : isKnown ? name : 'other';
      requests.inc({ operation, outcome: outcomeOf(request, reply) });
      duration.observe({ operation }, reply.elapsedTime / 1_000);
      if (databaseMs) database.observe(databaseMs / 1_000);
      if (read) rows.inc(read);
      if (isPlanKnown !== undefined) plans.inc({ result: isPlanKnown ? 'hit' : 'miss' });
    },
    serve(app) {
      app.get('/metrics', { config: { isQuiet: true } }, async (_request, reply) =>
        reply.type(registry.contentType).send(await registry.metrics()),
      );
    },
  };
}

function outcomeOf({ account }: FastifyRequest, { raw, statusCode }: FastifyReply): string {
  return account.outcome ?? (raw.writableEnded ? String(statusCode) : 'LEFT');
}

function operationNames(documents: readonly string[]): ReadonlySet<string> {
  return new Set(
    documents
      .flatMap(document => parse(document).definitions)
      .flatMap(d => (d.kind === Kind.OPERATION_DEFINITION && d.name ? [d.name.value] : [])),
  );
}
