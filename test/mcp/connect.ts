import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLError } from 'graphql';
import { readConfig } from '../../src/config.ts';
import { createEngine, type Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { type Gate, openGate } from '../../src/graph/gate.ts';
import { createMcpServer } from '../../src/mcp/server.ts';
import type { Account } from '../../src/server/log.ts';
import { createMcpParts } from '../../src/server/mcpParts.ts';
import type { Shelf } from '../../src/views/shelf.ts';
import { shelfOf } from '../server/testServer.ts';
import { catalogue, loadSeed, schema } from '../testEngine.ts';

/** The plans in `seed/`, as a server has them. */
export interface Filled {
  readonly graph: Graph;
  readonly gate: Gate;
  readonly engine: Engine;
  close(): Promise<void>;
}

export async function fillGraph(address: Parameters<typeof openGraph>[0]): Promise<Filled> {
  const graph = openGraph(address);
  await loadSeed(graph);
  const gate = await openGate(graph, catalogue);
  const config = readConfig({});
  const engine = createEngine({
    schema,
    catalogue,
    limits: { nodes: config.maxNodes, work: config.maxWork },
    statistics: gate.statistics,
    revision: gate.revision,
    read: graph.read,
  });
  return {
    graph,
    gate,
    engine,
    async close() {
      gate.close();
      await graph.close();
    },
  };
}

interface Asked {
  readonly engine?: Engine;
  readonly gate?: Pick<Gate, 'pass' | 'revision'>;
  readonly shelf?: Shelf;
  readonly env?: NodeJS.ProcessEnv;
}

/** A client of a server in the same process, and what that server wrote down. */
export async function connect({ engine, gate, shelf = shelfOf([]), env = {} }: Asked) {
  const accounts: Account[] = [];
  const faults: unknown[] = [];
  const parts = createMcpParts(
    {
      config: readConfig(env),
      schema,
      catalogue,
      engine: engine ?? { execute: async () => ({ result: { data: {} }, stats: noStats }) },
      gate: gate ?? { pass: async () => ({ revision: '1' }), revision: () => '1' },
      shelf,
      version: '0.0.0',
      report: (_, error) => faults.push((error as GraphQLError).message),
    },
    () => {
      accounts.push({});
      return { id: `r${accounts.length}`, account: accounts.at(-1)! };
    },
  );
  const server = createMcpServer(parts, { announces: true });
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  return { client, server, accounts, faults, close: () => client.close() };
}

const noStats = { nodes: 0, work: 0, rows: 0, databaseMs: 0 };

/** Calls a tool that answers. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form.
export async function call(client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult;
  if (result.isError) throw new Error(textOf(result));
  return { ...result, text: textOf(result) };
}

/** Calls a tool that refuses, and gives what it says. */
export async function refusalOf(client: Client, name: string, given: Record<string, unknown> = {}) {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult;
  if (!result.isError) throw new Error(`${name} answered: ${textOf(result).slice(0, 200)}`);
  return textOf(result);
}

function textOf({ content }: CallToolResult): string {
  return content.map(one => (one.type === 'text' ? one.text : `(${one.type})`)).join('\n');
}
