import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  locatedError,
  Kind as Node,
  OperationTypeNode,
} from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compile } from './compile.ts';
import { admit, type Cost, estimate, part, type Statistics } from './cost.ts';
import type { Statement } from './cypher.ts';
import { badInput } from './errors.ts';
import { type Explanation, explain, type PlanOperator } from './explain.ts';
import { findPaths } from './findPaths.ts';
import type { RootPlan, RootRead } from './plan.ts';
import { createPlanCache, type PlanCache } from './planCache.ts';
import { planOperation } from './planOperation.ts';
import { shape } from './shape.ts';

/** A validated document, and what is to be executed of it. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Says how each root field is answered, in `extensions.explain`; only where the engine can. */
  readonly wantsExplanation?: boolean;
}

/** What an operation took: its static figures, the rows read, and the milliseconds the slowest statement needed. */
export interface EngineStats extends Cost {
  /** Whether its plan was kept from before; undefined when it was refused before it was planned. */
  readonly isPlanKnown?: boolean | undefined;
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
  /** What the root field `views` gives at the moment, by the fields of the schema; without it, null. */
  readonly views?: () => readonly object[];
  /** Where plans are kept; by default in a cache of this engine. */
  readonly planCache?: PlanCache;
  /** Asks the database for its plan of a statement. Without it nothing is explained. */
  readonly plan?: (statement: Statement) => Promise<PlanOperator>;
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
export function createEngine(given: EngineOptions): Engine {
  const options = { planCache: createPlanCache(), ...given };
  return { execute: request => execute(options, request) };
}

type Options = EngineOptions & { readonly planCache: PlanCache };

async function execute(options: Options, request: EngineRequest): Promise<EngineAnswer> {
  const { schema, catalogue, limits, planCache } = options;
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
  const variables = coerced.coerced;
  const revision = options.revision();
  const { document, operationName } = request;
  const plan = () => {
    const selecting = {
      schema,
      catalogue,
      variables,
      revision,
      fragments: fragmentsOf(document),
      asked: { fields: 0 },
    };
    const plans = planOperation(selecting, operation);
    return { plans, fields: selecting.asked.fields };
  };

  let plans: readonly RootPlan[];
  let isPlanKnown: boolean | undefined;
  let cost: Cost;
  try {
    ({ plans, isKnown: isPlanKnown } = planCache.take(
      { document, operationName, variables, revision },
      plan,
    ));
    const statistics = options.statistics();
    const estimates = plans.flatMap(p => {
      if (p.is === 'read') return [estimate(p.key, p.read, statistics)];
      return p.is === 'local' && p.of === 'views' ? [part(p.key, options.views?.().length ?? 0, 0)] : [];
    });
    cost = admit(estimates, limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse([error], isPlanKnown);
  }
  const { result, stats } = await answer(options, request, plans, cost);
  return { result, stats: { ...stats, isPlanKnown } };
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
  const sent = new Map<string, Statement[]>();
  const values = await Promise.all(
    plans.map(async (plan): Promise<unknown> => {
      switch (plan.is) {
        case 'constant':
          return plan.value;
        case 'local': {
          const local = answerLocally(options, request, plan);
          errors.push(...(local.errors ?? []));
          return local.data?.[plan.key] ?? null;
        }
        case 'refused':
          errors.push(withCode(plan.error));
          return null;
        case 'read': {
          const started = performance.now();
          const own: Statement[] = [];
          sent.set(plan.key, own);
          try {
            const reading = statementsOf(plan.read);
            let step = reading.next();
            while (!step.done) {
              own.push(step.value);
              step = reading.next(await options.read(step.value, { signal: request.signal }));
            }
            const records = step.value;
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
  // As the specification says: null where null may not be takes with it what is around it, here all.
  const isLost = plans.some((plan, i) => values[i] === null && isPromised(options.schema, plan));
  const data = isLost ? null : Object.fromEntries(plans.map((plan, i) => [plan.key, values[i]]));
  const stats = { ...cost, rows, databaseMs };
  const explained = options.plan && request.wantsExplanation && (await explainAll(plans, sent, options.plan));
  const extensions = {
    cost: { ...cost, limits: options.limits },
    ...(explained && { explain: explained }),
  };
  return { result: errors.length > 0 ? { errors, data, extensions } : { data, extensions }, stats };
}

/** Whether the schema promises a value of a root field. */
function isPromised(schema: GraphQLSchema, plan: RootPlan): boolean {
  if (plan.is !== 'read' && plan.is !== 'refused') return false;
  return isNonNullType(schema.getQueryType()!.getFields()[plan.nodes[0]!.name.value]!.type);
}

/** The statements of a root field, each of which gets its records, and the records that the answer is made of. */
function* statementsOf(read: RootRead): Generator<Statement, readonly unknown[][], unknown[][]> {
  if (read.is === 'paths') return yield* findPaths(read);
  const statement = statementOf(read);
  return statement ? yield statement : [];
}

const statements = new WeakMap<RootRead, Statement | null>();

/** The statement of a root field, which lives as long as its plan. */
function statementOf(read: RootRead): Statement | null {
  const known = statements.get(read);
  if (known !== undefined) return known;
  const statement = compile(read);
  statements.set(read, statement);
  return statement;
}

/** By response key; null where the database does not say. */
async function explainAll(
  plans: readonly RootPlan[],
  sent: ReadonlyMap<string, readonly Statement[]>,
  plan: NonNullable<EngineOptions['plan']>,
): Promise<Record<string, Explanation | null>> {
  const explanations = plans
    .filter(root => root.is === 'read')
    .map(async ({ key, read }): Promise<[string, Explanation | null]> => {
      return [key, await explain(read, sent.get(key) ?? [], plan).catch(() => null)];
    });
  return Object.fromEntries(await Promise.all(explanations));
}

function refuse(errors: readonly GraphQLError[], isPlanKnown?: boolean): EngineAnswer {
  return { result: { errors }, stats: { nodes: 0, work: 0, rows: 0, databaseMs: 0, isPlanKnown } };
}

/** graphql-js answers questions about the schema, and those about the views from what stands in them. */
function answerLocally(
  { schema, views }: EngineOptions,
  { document, operationName, variables }: EngineRequest,
  { nodes }: Extract<RootPlan, { is: 'local' }>,
): ExecutionResult {
  const definitions = document.definitions.map(d =>
    d.kind === Node.OPERATION_DEFINITION
      ? { ...d, selectionSet: { ...d.selectionSet, selections: nodes } }
      : d,
  );
  const only = { ...document, definitions };
  return executeSync({
    schema,
    document: only,
    rootValue: { views },
    operationName,
    variableValues: variables,
  });
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
