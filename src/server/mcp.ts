import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { createMcpServer } from '../mcp/server.ts';
import { isOwnHost } from './address.ts';
import { createMcpParts, type McpSurroundings } from './mcpParts.ts';
import { refusal } from './refusal.ts';

/** Those that the transport looks at. */
const headersRead = ['accept', 'content-type', 'mcp-protocol-version'];

/**
 * `/mcp` for agents, over HTTP without sessions: each request is answered by itself, in JSON, by whichever server gets it,
 * and nothing is kept for a client that may not come back. So nobody is told when views change.
 */
export function serveMcp(app: FastifyInstance, surroundings: McpSurroundings): void {
  const { config } = surroundings;
  app.post('/mcp', { onRequest: checkOrigin(config) }, async (request, reply) => {
    if (Array.isArray(request.body))
      throw refusal(
        400,
        'BAD_USER_INPUT',
        'A request holds one message, but a list arrived; send each by itself.',
      );
    const server = createMcpServer(
      createMcpParts(surroundings, () => ({ id: request.id, account: request.account })),
      { announces: false },
    );
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    // A server that is closed ends its work, and answers nothing.
    const left = new Promise<null>(resolve => {
      reply.raw.once('close', () => resolve(null));
    });
    try {
      const answer = transport.handleRequest(toWebRequest(request), { parsedBody: request.body });
      const response = await Promise.race([answer, left]);
      return response ? await send(reply, response) : reply;
    } finally {
      await server.close();
    }
  });
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    // Whatever body there is is not looked at.
    onRequest: async (request, reply) => {
      reply.header('allow', 'POST');
      throw refusal(
        405,
        'BAD_USER_INPUT',
        `/mcp is for agents (Model Context Protocol) and takes POST, but ${request.method} arrived; it has no sessions.`,
      );
    },
    handler: () => {},
  });
}

/** A page elsewhere must not use the server in the name of whoever looks at it. */
function checkOrigin(config: Config) {
  return async ({ headers: { origin }, socket }: FastifyRequest) => {
    if (origin === undefined || config.corsOrigins?.includes(origin.toLowerCase())) return;
    const host = URL.canParse(origin) ? new URL(origin).host : undefined;
    if (!isOwnHost(host, socket.localAddress, config))
      throw refusal(
        403,
        'BAD_USER_INPUT',
        'Pages of this Origin may not use the server; add it to PLANGRAPH_CORS_ORIGINS to let them.',
      );
  };
}

function toWebRequest({ headers }: FastifyRequest): Request {
  const read = headersRead.flatMap(name => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  return new Request('http://localhost/mcp', { method: 'POST', headers: read });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status).headers(Object.fromEntries(response.headers));
  return reply.send(await response.text());
}
