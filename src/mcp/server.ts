import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { GraphQLError } from 'graphql';
import { answerError } from './answer.ts';
import type { McpParts, Means } from './parts.ts';
import { listResources, readResource, resourceTemplates, suggest } from './resources.ts';
import { describeUnknownTool, findTool, listTools } from './tools.ts';

const instructions = `A knowledge graph of development plans (发展规划知识图谱). Every statement in it carries the words of its source, or the reason why it was inferred.
Find ids with \`search\`, then take the tool whose title is nearest to the question; \`entity\` gives all that is said of one thing, \`paths\` how two are tied, \`query\` the rest.
Answer with the quotations and tell INFERRED from EXPLICIT. What the graph does not hold, the source does not say: do not make it up, and do not add up numbers of different years or units.`;

/** The code of the protocol for a resource that there is not. */
const resourceNotFound = -32_002;

/** It is for forms that a server has filled in, which this one never does. One will do for all servers. */
const jsonSchemaValidator = new AjvJsonSchemaValidator();

export interface McpOptions {
  /** Whether clients are told when tools and resources change; see `announceChanges`. */
  readonly announces: boolean;
}

/** A server for agents, to be connected to one transport. */
export function createMcpServer(parts: McpParts, { announces }: McpOptions): Server {
  const server = new Server(
    { name: 'plangraph', title: 'plangraph 规划知识图谱', version: parts.version },
    {
      capabilities: {
        tools: { listChanged: announces },
        resources: { listChanged: announces },
        completions: {},
      },
      instructions,
      jsonSchemaValidator,
    },
  );

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: listTools(parts).map(({ call: _, ...tool }) => ({
      ...tool,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = findTool(params.name, parts);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, describeUnknownTool(params.name, parts));
    try {
      return await parts.work(tool.name, signal, means => tool.call(params.arguments ?? {}, means));
    } catch (error) {
      return answerError(error as GraphQLError);
    }
  });

  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: listResources(parts) }));

  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [...resourceTemplates],
  }));

  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }, { signal }) => {
    const contents = await tell('resources/read', signal, means => readResource(uri, parts, means));
    if (!contents)
      throw new McpError(
        resourceNotFound,
        `Nothing stands at ${uri.slice(0, 200)}. resources/list and resources/templates/list say what there is; \`search\` finds ids.`,
      );
    return { contents: [{ uri, ...contents }] };
  });

  server.setRequestHandler(CompleteRequestSchema, async ({ params: { ref, argument } }, { signal }) => {
    const template = ref.type === 'ref/resource' ? ref.uri : '';
    const values = await tell('completion/complete', signal, means =>
      suggest(template, argument, parts, means),
    );
    return { completion: { values } };
  });

  /** Work whose errors are errors of the protocol. */
  async function tell<T>(name: string, left: AbortSignal, work: (means: Means) => Promise<T>): Promise<T> {
    try {
      return await parts.work(name, left, work);
    } catch (error) {
      const { message, extensions } = error as GraphQLError;
      const isInput = extensions.code === 'BAD_USER_INPUT';
      throw new McpError(isInput ? ErrorCode.InvalidParams : ErrorCode.InternalError, message, {
        code: extensions.code,
      });
    }
  }

  return server;
}

/** Tells the client of a connected server that there may be other tools and resources. */
export async function announceChanges(server: Server): Promise<void> {
  await server.sendToolListChanged();
  await server.sendResourceListChanged();
}
