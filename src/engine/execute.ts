import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  locatedError,
  Kind as Node,
  OperationTypeNode,
} from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compile } from './compile.ts';
import { admit, type Cost, estimate, type Statistics } from './cost.ts';
import type { Statement } from './cypher.ts';
import { badInput } from './errors.ts';
import type { RootPlan } from './plan.ts';
import { planOperation } from './planOperation.ts';
import { shape } from './shape.ts';

/** A validated document, and what is to be executed of it. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What an operation took: its static figures, the rows read, and the milliseconds the slowest statement needed. */
export interface EngineStats extends Cost {
  readonly rows: number;
  readonly databaseMs: number;
}

export interface EngineAnswer {
  readonly result: ExecutionResult;
  readonly stats: EngineStats;
}

/** What the engine needs of its surroundings; it does no I/O itself. */
export interface EngineOptions {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly limits: Cost;
  readonly statistics: () => Statistics;
  /** The state of the data; cursors over counts hold within one. */
  readonly revision: () => string;
  /** Reads records of `[part, rows]` (see `compile`); integers arrive as bigint. */
  readonly read: (
    statement: Statement,
    options: { signal?: AbortSignal | undefined },
  ) => Promise<unknown[][]>;
}

/**
 * Executes operations. Errors are in the result, with `extensions.code`; what `read` throws is an `originalError`. It rejects
 * only for a fault of its own.
 */
export interface Engine {
  execute(request: EngineRequest): Promise<EngineAnswer>;
}

/** An engine over one schema and one graph. */
export function createEngine(options: EngineOptions): Engine {
  return { execute: request => execute(options, request) };
}

async function execute(options: EngineOptions, request: EngineRequest): Promise<EngineAnswer> {
  const { schema, catalogue, limits } = options;
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation)
    return refuse([
      badInput('The document needs one operation, or `operationName` the name of one of them. Name one.'),
    ]);
  if (operation.operation !== OperationTypeNode.QUERY) {
    return refuse([
      badInput(
        `The API takes queries, but a ${operation.operation} arrived. Plans are changed in their files and loaded by \`plangraph import\`.`,
      ),
    ]);
  }
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced.errors) return refuse(coerced.errors.map(withCode));
  const fragments = fragmentsOf(request.document);
  const selecting = {
    schema,
    catalogue,
    fragments,
    variables: coerced.coerced,
    revision: options.revision(),
  };
  const plans = planOperation(selecting, operation);

  let cost: Cost;
  try {
    const statistics = options.statistics();
    const estimates = plans.flatMap(p => (p.is === 'read' ? [estimate(p.key, p.read, statistics)] : []));
    cost = admit(estimates, limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse([error]);
  }
  return answer(options, request, plans, cost);
}

async function answer(
  options: EngineOptions,
  request: EngineRequest,
  plans: readonly RootPlan[],
  cost: Cost,
): Promise<EngineAnswer> {
  const errors: GraphQLError[] = [];
  let rows = 0;
  let databaseMs = 0;
  const values = await Promise.all(
    plans.map(async (plan): Promise<unknown> => {
      switch (plan.is) {
        case 'constant':
          return plan.value;
        case 'introspection':
          return introspect(options.schema, request, plan);
        case 'refused':
          errors.push(withCode(plan.error));
          return null;
        case 'read': {
          const started = performance.now();
          try {
            const statement = compile(plan.read);
            const records = statement ? await options.read(statement, { signal: request.signal }) : [];
            rows += records.reduce((sum, record) => sum + (record[1] as unknown[]).length, 0);
            databaseMs = Math.max(databaseMs, performance.now() - started);
            const shaped = shape(plan.key, plan.read, records);
            errors.push(...shaped.errors);
            return shaped.value;
          } catch (error) {
            errors.push(locatedError(error, plan.nodes, [plan.key]));
            return null;
          }
        }
      }
    }),
  );
  const data = Object.fromEntries(plans.map((plan, i) => [plan.key, values[i]]));
  const stats = { ...cost, rows, databaseMs };
  const extensions = { cost: { ...cost, limits: options.limits } };
  return { result: errors.length > 0 ? { errors, data, extensions } : { data, extensions }, stats };
}

function refuse(errors: readonly GraphQLError[]): EngineAnswer {
  return { result: { errors }, stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0 } };
}

/** graphql-js answers questions about the schema. */
function introspect(
  schema: GraphQLSchema,
  { document, operationName, variables }: EngineRequest,
  { key, nodes }: Extract<RootPlan, { is: 'introspection' }>,
): unknown {
  const definitions = document.definitions.map(d =>
    d.kind === Node.OPERATION_DEFINITION
      ? { ...d, selectionSet: { ...d.selectionSet, selections: nodes } }
      : d,
  );
  const only = { ...document, definitions };
  return (
    executeSync({ schema, document: only, operationName, variableValues: variables }).data?.[key] ?? null
  );
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(d => d.kind === Node.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map(f => [f.name.value, f]));
}

/** What graphql-js refuses, it refuses for the input. */
function withCode(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'BAD_USER_INPUT';
  return error;
}
