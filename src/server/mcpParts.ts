import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/execute.ts';
import type { McpParts } from '../mcp/parts.ts';
import { createReader, type ReaderParts } from '../views/reader.ts';
import type { Shelf } from '../views/shelf.ts';
import { startDeadline } from './deadline.ts';
import { publicError, type ReportFault, toGraphQLError } from './errors.ts';
import { documentLimits } from './limits/documentLimits.ts';
import type { Account } from './log.ts';
import { readDocument } from './readDocument.ts';
import { noteOrigin } from './requestOrigin.ts';

export interface McpSurroundings extends ReaderParts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly shelf: Shelf;
  readonly version: string;
  readonly report: ReportFault;
}

/** One request, as it is known in the log. */
export interface Requested {
  readonly id: string;
  readonly account: Account;
}

/** What a server for agents is made of, within the limits that the API has. `begin` is asked for each request. */
export function createMcpParts(surroundings: McpSurroundings, begin: () => Requested): McpParts {
  const { config, schema, catalogue, engine, gate, shelf, version, report } = surroundings;
  const limits = documentLimits(config, catalogue);
  return {
    version,
    publicUrl: config.publicUrl,
    schema,
    catalogue,
    shelf,
    readDocument: config.trustedOnly ? undefined : source => readDocument(source, schema, limits),
    async work(name, left, work) {
      const { id, account } = begin();
      account.operation = name;
      const deadline = startDeadline(config.requestTimeout, left);
      noteOrigin(deadline.signal, { requestId: id, operation: name });
      const explain = (error: GraphQLError) => publicError(error, id, report);
      const reader = createReader({ schema, engine: accounted(engine, account), gate }, deadline.signal);
      try {
        const done = await Promise.race([work({ reader, explain }), deadline.passed]);
        account.outcome ??= 'OK';
        return done;
      } catch (error) {
        const shown = explain(toGraphQLError(error));
        account.outcome = String(shown.extensions.code);
        throw shown;
      } finally {
        deadline.end();
      }
    },
  };
}

/** An engine that writes down what all the operations of a request took together. */
function accounted(engine: Engine, account: Account): Engine {
  return {
    async execute(request) {
      const answer = await engine.execute(request);
      const { nodes, work, rows, databaseMs } = answer.stats;
      const { cost = { nodes: 0, work: 0 } } = account;
      account.cost = { nodes: cost.nodes + nodes, work: cost.work + work };
      account.rows = (account.rows ?? 0) + rows;
      account.databaseMs = Math.round(((account.databaseMs ?? 0) + databaseMs) * 10) / 10;
      return answer;
    },
  };
}
