import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import { type Config, readConfig } from '../../src/config.ts';
import { createLog } from '../../src/server/log.ts';
import { protect } from '../../src/server/protect.ts';
import { reportToParent } from './child.ts';

export interface ShellParts {
  readonly config: Config;
  readonly app: FastifyInstance;
}

/** What an arm puts behind the shell. */
export interface Mounted {
  readonly statements: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Serves what `mount` adds to a Fastify that has what plangraph's own has: the same options, the same protection and a
 * line in the log for each request.
 */
export async function serveArm(mount: (parts: ShellParts) => Promise<Mounted>): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logForm);
  const app = fastify({
    loggerInstance: log.child({}, { level: 'warn' }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(6).toString('base64url'),
    bodyLimit: config.maxBody,
    requestTimeout: config.requestTimeout,
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () =>
      log.info({
        id: request.id,
        method: request.method,
        path: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      }),
    );
  });
  await protect(app, config);
  const { statements, close } = await mount({ config, app });
  await app.listen({ host: config.host, port: config.port });
  const [address] = app.addresses() as AddressInfo[];
  reportToParent({
    url: `http://${config.host}:${address!.port}`,
    statements,
    async close() {
      await app.close();
      await close();
    },
  });
}

/** Where the Neo4j is that the parent named in the environment. */
export function graphAddress({ neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase }: Config) {
  return { uri: neo4jUri!, user: neo4jUser, password: neo4jPassword!, database: neo4jDatabase };
}
