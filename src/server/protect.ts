import { createHash, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { isOwnHost } from './address.ts';
import { refusal } from './refusal.ts';

/** What stands before every route, in this order: load, Host, origin, key, rate. */
export async function protect(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: 1_000,
    pressureHandler: async () => {
      throw refusal(503, 'UNAVAILABLE', 'The server has too much to do at the moment; try again shortly.');
    },
  });
  await app.register(helmet, {
    // The editor of GraphiQL writes style elements of its own, and starts workers.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // TLS, where there is any, ends before this server.
    strictTransportSecurity: false,
  });

  app.addHook('onRequest', async request => {
    const host = request.headers.host;
    if (!isOwnHost(host, request.socket.localAddress, config)) {
      throw refusal(
        421,
        'MISDIRECTED',
        'This server is not known under that Host; use its address or localhost, or add the name to PLANGRAPH_HOSTS.',
      );
    }
  });

  if (config.corsOrigins) {
    await app.register(cors, { origin: [...config.corsOrigins], methods: ['GET', 'POST'] });
  }

  if (config.apiKey !== undefined) {
    const isKey = compareWith(config.apiKey);
    app.addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.config.isOpen) return;
      const key = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (key === undefined || !isKey(key)) {
        reply.header('www-authenticate', 'Bearer');
        throw refusal(
          401,
          'UNAUTHENTICATED',
          `This server asks for the header Authorization: Bearer <key>; ${key === undefined ? 'none arrived' : 'the key that arrived is another'}.`,
        );
      }
    });
  }

  if (config.rateLimit > 0) {
    await app.register(rateLimit, {
      max: config.rateLimit,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { after }) =>
        refusal(
          429,
          'RATE_LIMITED',
          `One address may send ${config.rateLimit} requests a minute; try again in ${after}.`,
        ),
    });
  }

  await app.register(compress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    // Its default of 11 takes longer than sending what it saves.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    globalDecompression: false,
  });
}

/** Compares in a time that tells nothing of the key. */
function compareWith(key: string): (given: string) => boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(key);
  return given => timingSafeEqual(digest(given), expected);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a key. */
    isOpen?: boolean;
    /** Is not written to the log when all is well. */
    isQuiet?: boolean;
  }
}
