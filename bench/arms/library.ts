import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { DocumentNode } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { librarySchema } from './librarySchema.ts';
import { graphAddress, serveArm } from './shell.ts';

// Arm B: @neo4j/graphql over Apollo, with the settings that plangraph has where there are any.

await serveArm(async ({ config, app }) => {
  const { uri, user, password, database } = graphAddress(config);
  // As in `src/graph/driver.ts`, but for `useBigInt`: the library works with the driver's own integers.
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'plangraph-bench',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    fetchSize: -1,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxConnectionLifetime: 10 * 60_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 30_000,
  });
  let statements = 0;
  const library = new Neo4jGraphQL({
    typeDefs: librarySchema(loadCatalogue()),
    driver: counting(driver, () => statements++),
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: 8 * 2 ** 20 }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async () => ({ ...(database && { sessionConfig: { database } }) }),
    }),
  });
  return {
    statements: () => statements,
    async close() {
      await apollo.stop();
      await driver.close();
    },
  };
});

/** The driver, whose sessions tell of each statement that is run in a transaction. */
function counting(driver: Driver, count: () => void): Driver {
  return overriding(driver, 'session', (...given) =>
    overriding(driver.session(...given), 'executeRead', function (this: unknown, work, config) {
      const session = this as ReturnType<Driver['session']>;
      return session.executeRead(
        transaction =>
          work(
            overriding(transaction, 'run', (...statement) => {
              count();
              return transaction.run(...statement);
            }),
          ),
        config,
      );
    } as ReturnType<Driver['session']>['executeRead']),
  );
}

/** An object with one method of another make; `this` in it is the object itself. */
function overriding<T extends object, K extends keyof T>(object: T, name: K, method: T[K]): T {
  return new Proxy(object, {
    get(target, property) {
      if (property === name) return (method as (...given: unknown[]) => unknown).bind(target);
      const value = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
