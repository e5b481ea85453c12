import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/execute.ts';
import type { Gate } from '../graph/gate.ts';
import { startDeadline } from './deadline.ts';
import { formatError, markStatus, publicError, type ReportFault, toGraphQLError } from './errors.ts';
import { documentLimits } from './limits/documentLimits.ts';
import type { Account, Log } from './log.ts';
import { noteOrigin } from './requestOrigin.ts';
import { askTrusted, type TrustedDocument } from './trustedDocuments.ts';

/** One request to the API, beside what stands in it. */
export interface Asking extends BaseContext {
  readonly id: string;
  /** Aborts when the client leaves. */
  readonly left: AbortSignal;
  readonly account: Account;
  /** The document that is asked for by its id; null for a query of the client's own. */
  readonly trusted: TrustedDocument | null;
}

export interface GraphQLParts {
  readonly config: Config;
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  /** Lets an operation in, or holds it while data are being replaced. */
  readonly gate: Pick<Gate, 'pass'>;
  readonly log: Log;
  readonly report: ReportFault;
  readonly makeId: () => string;
}

/** Apollo parses, validates and caches documents; the engine answers them as the gateway that Apollo asks. */
export function createApollo(parts: GraphQLParts): ApolloServer<Asking> {
  const { config, catalogue, log } = parts;
  return new ApolloServer<Asking>({
    gateway: gatewayOf(parts),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Bytes of JSON; in memory a document takes a few times as much.
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: 8 * 2 ** 20 }),
    ...documentLimits(config, catalogue),
    formatError: formatError(parts.report, parts.makeId),
    logger: log,
    plugins: [
      askTrusted,
      keepAccount,
      answerPlainJson,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

type GatewayInterface = ApolloServerOptionsWithGateway<Asking>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type GatewayRequest = Parameters<GatewayExecutor>[0];
type Answer = Awaited<ReturnType<GatewayExecutor>>;

function gatewayOf(parts: GraphQLParts): GatewayInterface {
  let announce: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0] = () => {};
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => {
        announce = () => {};
      };
    },
    async load() {
      announce({ apiSchema: parts.schema, coreSupergraphSdl: '' });
      return { executor: executorOf(parts) };
    },
    async stop() {},
  };
}

function executorOf({ config, engine, gate, report }: GraphQLParts): GatewayExecutor {
  const answer = async (context: GatewayRequest, signal: AbortSignal): Promise<Answer> => {
    const { account } = context.context as Asking;
    await gate.pass();
    const { result, stats } = await engine.execute({
      document: context.document,
      operationName: context.request.operationName,
      variables: context.request.variables,
      signal,
      wantsExplanation: config.explain && context.request.http?.headers.get('x-plangraph-explain') === '1',
    });
    const { nodes, work, rows, databaseMs, isPlanKnown } = stats;
    Object.assign(account, {
      cost: { nodes, work },
      rows,
      databaseMs: Math.round(databaseMs * 10) / 10,
      isPlanKnown,
    });
    return result as Answer;
  };

  return async context => {
    const { id, left, account } = context.context as Asking;
    const deadline = startDeadline(config.requestTimeout, left);
    noteOrigin(deadline.signal, { requestId: id, operation: account.operation ?? '' });
    const { errors, ...rest } = await Promise.race([answer(context, deadline.signal), deadline.passed])
      .catch((error: unknown): Answer => ({ errors: [toGraphQLError(error)] }))
      .finally(deadline.end);
    if (!errors?.length) return rest;
    const shown = errors.map(error => publicError(error, id, report));
    markStatus(shown, rest.data);
    return { ...rest, errors: shown };
  };
}

/** Notes for the log what was asked and what came of it. */
const keepAccount: ApolloServerPlugin<Asking> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation) contextValue.account.operation ??= describeOperation(operation);
      },
      async willSendResponse({ response, contextValue }) {
        const { body } = response;
        const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
        contextValue.account.outcome = error ? String(error.extensions?.code) : 'OK';
      },
    };
  },
};

/** Its name, or the root fields of one without; cut, since the client chooses both. */
function describeOperation({ name, selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.map(s => (s.kind === Kind.FIELD ? s.name.value : '…'));
  const text = name?.value ?? `{ ${fields.join(' ')} }`;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * A client that takes application/json alone gets 200 for a request that is well-formed as HTTP, whatever is wrong with
 * the operation: https://graphql.github.io/graphql-over-http/draft/#sec-application-json. What the server could not do
 * keeps its status.
 */
const answerPlainJson: ApolloServerPlugin<Asking> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isMalformed = errors?.some(error => error.extensions?.code === 'BAD_REQUEST');
        if (
          response.http.status === 400 &&
          !isMalformed &&
          accept.includes('application/json') &&
          !accept.includes('application/graphql-response+json')
        ) {
          response.http.status = 200;
        }
      },
    };
  },
};
