import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify';
import { printSchema } from 'graphql';
import type { Gate } from '../graph/gate.ts';
import type { ReaderParts } from '../views/reader.ts';
import type { Shelf } from '../views/shelf.ts';
import { explainListen, urlOf } from './address.ts';
import { serveCompareFiles } from './compareFiles.ts';
import { serveDrafts } from './drafts.ts';
import { serveEntities } from './entity.ts';
import type { ReportFault } from './errors.ts';
import { serveExplore } from './explore.ts';
import { serveExplorer } from './explorer.ts';
import { serveFront } from './front.ts';
import { createApollo, type GraphQLParts } from './graphql.ts';
import type { Account, Log } from './log.ts';
import { serveMatrix } from './matrix.ts';
import { serveMcp } from './mcp.ts';
import { createMetrics, type Measured } from './metrics.ts';
import { type Pages, servePages } from './pages.ts';
import { protect } from './protect.ts';
import type { Question } from './questions.ts';
import { answerFailures } from './refusal.ts';
import { serveTargetFiles } from './targetFiles.ts';
import { createTrustedDocuments } from './trustedDocuments.ts';
import { untilSent } from './untilSent.ts';
import { serveViews } from './views.ts';

export interface ServerParts extends Omit<GraphQLParts, 'gate' | 'report' | 'makeId'> {
  readonly gate: Pick<Gate, 'statistics'> & Measured['gate'] & ReaderParts['gate'];
  readonly shelf: Shelf;
  readonly questions: readonly Question[];
  readonly version: string;
  /** Reads from the graph, or throws after a second. */
  readonly ping: () => Promise<void>;
  readonly pages: Pages;
}

export interface Server {
  /** Serves at HOST and PORT; gives the address. Throws a SetupError when the port is taken. */
  listen(): Promise<string>;
  /**
   * Is no longer ready, soon lets no new connection in, and resolves when the requests under way are answered, at the
   * latest after `patienceMs`.
   */
  close(patienceMs: number): Promise<void>;
  readonly app: FastifyInstance;
}

/**
 * A server with clients goes on accepting for so long after it was told to stop: connections that wait to be accepted when
 * it ceases are lost, and whoever spreads requests needs a moment to see that it is no longer ready.
 */
const graceMs = 500;

/** 48 random bits. Node keeps random UUIDs in stock, and asks for random bytes anew each time. */
const makeId = () => randomUUID().slice(-12);

/** The HTTP server over the parts that answer. Nothing listens yet. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { config, log } = parts;
  const report: ReportFault = (id, error) => {
    log.error({ id, err: error }, 'Fault');
  };
  // Of Fastify's own lines only what is amiss; requests are written down below.
  const loggerInstance: FastifyBaseLogger = log.child({}, { level: 'warn' });
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: makeId,
    bodyLimit: config.maxBody,
    requestTimeout: config.requestTimeout,
    // Requests on connections that are open when the server closes get their answer.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
  });
  let isStopping = false;
  const isReady = () =>
    isStopping
      ? Promise.resolve(false)
      : parts.ping().then(
          () => true,
          () => false,
        );

  const documents = parts.questions.map(({ query }) => query);
  const metrics = createMetrics({ gate: parts.gate, isReady, documents });

  app.decorateRequest('account');
  app.addHook('onRequest', async (request, reply) => {
    request.account = {};
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () => {
      logRequest(log, request, reply);
      metrics.count(request, reply);
    });
  });
  answerFailures(app, report, config.maxBody);
  // Apollo takes in the schema at one go, which is not to be taken for too much to do.
  const apollo = createApollo({ ...parts, report, makeId });
  await apollo.start();
  await protect(app, config);

  const trusted = createTrustedDocuments(parts.shelf, config.trustedOnly);
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => ({
        id: request.id,
        left: untilSent(reply),
        account: request.account,
        trusted: trusted.find(request),
      }),
    }),
  });
  let sdl: string | undefined;
  app.get('/schema.graphql', async (_request, reply) => {
    sdl ??= printSchema(parts.schema);
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
  app.get('/healthz', { config: { isOpen: true, isQuiet: true } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { config: { isQuiet: true } }, async (_request, reply) => {
    const isUp = await isReady();
    reply.code(isUp ? 200 : 503);
    return { status: isUp ? 'ready' : isStopping ? 'stopping' : 'the graph does not answer' };
  });
  serveMcp(app, { ...parts, report });
  metrics.serve(app);
  const pageParts = { ...parts, report };
  serveFront(app, pageParts);
  serveViews(app, pageParts);
  serveDrafts(app, pageParts);
  serveEntities(app, pageParts);
  serveExplore(app, pageParts);
  serveTargetFiles(app, pageParts);
  serveCompareFiles(app, pageParts);
  serveExplorer(app, pageParts);
  serveMatrix(app, pageParts);
  await servePages(app, parts.pages);
  await app.ready();

  return {
    app,
    async listen() {
      try {
        await app.listen({ host: config.host, port: config.port });
      } catch (error) {
        throw explainListen(error, config.host, config.port);
      }
      const [address] = app.addresses() as AddressInfo[];
      return urlOf(config.host, address!.port);
    },
    async close(patienceMs) {
      isStopping = true;
      const end = setTimeout(() => app.server.closeAllConnections(), patienceMs);
      if ((await countConnections(app.server)) > 0) await sleep(graceMs);
      const sweep = sweepSlowly(app.server);
      await app.close();
      clearInterval(sweep);
      clearTimeout(end);
      await apollo.stop();
    },
  };
}

/** Writes a request down, whether or not the client stayed for the answer. */
function logRequest(log: Log, request: FastifyRequest, reply: FastifyReply): void {
  const { account, id, routeOptions, method } = request;
  if (routeOptions.config.isQuiet && reply.statusCode < 400) return;
  log.info({
    id,
    method,
    path: routeOptions.url ?? '(nowhere)',
    status: reply.statusCode,
    ...(!reply.raw.writableEnded && { outcome: 'LEFT' }),
    ...account,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  });
}

function countConnections(server: HttpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

/**
 * Node closes connections without a request as soon as a server closes. The request may be under way, though, from a
 * client that sends one after the other: it is answered, and told that the connection ends, when there is time for it.
 */
function sweepSlowly(server: HttpServer): NodeJS.Timeout {
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {};
  return setInterval(closeIdle, 500);
}

declare module 'fastify' {
  interface FastifyRequest {
    account: Account;
  }
}
