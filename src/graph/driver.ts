import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Record as DriverRecord,
  type Result,
  type ResultSummary,
  type Session,
} from 'neo4j-driver';
import type { Statement } from '../engine/cypher.ts';
import { GraphError, toGraphError } from './errors.ts';

export type { Statement };

/** The values of each record by position. Integers are bigints, so nothing is rounded; floats are numbers. */
export type Rows = unknown[][];

export interface ReadOptions {
  /** Ends the transaction and rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /** How long the server lets the transaction live, in milliseconds. */
  timeoutMs?: number | undefined;
  /** Shown by SHOW TRANSACTIONS and in Neo4j's query log. */
  metadata?: Record<string, unknown> | undefined;
}

export type WriteOptions = Omit<ReadOptions, 'signal'>;

/** One operator of an execution plan. `rows` and `dbHits` are measured, so only PROFILE has them. */
export interface QueryPlan {
  readonly operator: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly identifiers: readonly string[];
  readonly rows?: number;
  readonly dbHits?: number;
  readonly children: readonly QueryPlan[];
}

/** Where a Neo4j is. Without a database the user's home database is asked. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** One Neo4j. Every method fails with a GraphError only, but for an AbortError of an aborted read. */
export interface Graph {
  /** An auto-commit read in READ mode: Neo4j refuses writes. A failure that may pass is tried once more. */
  read(statement: Statement, options?: ReadOptions): Promise<Rows>;
  /** The plan of a statement; PROFILE runs it too. READ mode. */
  plan(statement: Statement, mode: 'EXPLAIN' | 'PROFILE'): Promise<QueryPlan>;
  /**
   * One write transaction. It is run again for up to 30 s while failures may pass, at the commit too, so `work` must have no
   * effect but its statements. What `work` throws by itself rolls back and is thrown on unchanged.
   */
  write<T>(
    work: (run: (statement: Statement) => Promise<Rows>) => Promise<T>,
    options?: WriteOptions,
  ): Promise<T>;
  /** An auto-commit statement in WRITE mode, for schema changes and what must run outside a transaction. */
  command(statement: Statement): Promise<Rows>;
  /** Proves address, login and database by one read. */
  verify(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a driver; connections are made when they are needed. One for each process. */
export function openGraph(address: GraphAddress): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    useBigInt: true,
    userAgent: 'plangraph',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    // Answers are bounded before they are asked for, so all rows come in one pull.
    fetchSize: -1,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxConnectionLifetime: 10 * 60_000,
    connectionLivenessCheckTimeout: 30_000,
  });
  const openSession = (defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode, ...(address.database && { database: address.database }) });

  const run = async (mode: 'READ' | 'WRITE', statement: Statement, options: ReadOptions = {}) =>
    ask(openSession(mode), statement, options);

  const read = (statement: Statement, options?: ReadOptions) =>
    run('READ', statement, options).catch(error => {
      if (!mayPass(error)) throw error;
      return run('READ', statement, options);
    });

  return {
    read: (statement, options) => read(statement, options).then(({ rows }) => rows, refuse),

    plan: ({ text, params }, mode) =>
      run('READ', { text: `${mode} ${text}`, params }).then(
        ({ summary }) => readPlan((summary.profile || summary.plan) as DriverPlan),
        refuse,
      ),

    async write(work, options) {
      const end = performance.now() + retryMs;
      for (let pause = 1_000; ; pause *= 2) {
        try {
          return await transact(openSession('WRITE'), work, options);
        } catch (error) {
          const wait = pause * (0.8 + 0.4 * Math.random());
          if (!mayPass(error) || performance.now() + wait > end)
            throw error instanceof neo4j.Neo4jError ? toGraphError(error) : error;
          await sleep(wait);
        }
      }
    },

    command: statement => run('WRITE', statement).then(({ rows }) => rows, refuse),

    async verify(timeoutMs = 5_000) {
      const signal = AbortSignal.timeout(timeoutMs);
      await read({ text: 'RETURN 1', params: {} }, { signal, timeoutMs }).catch(error => {
        throw isAbort(error) ? new GraphError('UNAVAILABLE', error) : toGraphError(error);
      });
    },

    close: () => driver.close(),
  };
}

interface Answer {
  readonly rows: Rows;
  readonly summary: ResultSummary;
}

/** How long writes are tried again, in milliseconds. */
const retryMs = 30_000;

/** One transaction; closing its session takes back what is not committed. */
async function transact<T>(
  session: Session,
  work: (run: (statement: Statement) => Promise<Rows>) => Promise<T>,
  options: WriteOptions = {},
): Promise<T> {
  try {
    const transaction = await session.beginTransaction(transactionConfig(options));
    const result = await work(
      async ({ text, params }) => (await collect(transaction.run(text, params))).rows,
    );
    await transaction.commit();
    return result;
  } finally {
    await session.close();
  }
}

/** Runs one auto-commit statement and closes the session, which ends a transaction that still runs. */
async function ask(session: Session, { text, params }: Statement, options: ReadOptions): Promise<Answer> {
  const { signal } = options;
  try {
    // The driver ignores a signal that was aborted before.
    if (signal?.aborted) throw abortError();
    const answer = collect(withoutStack(() => session.run(text, params, transactionConfig(options))));
    return await (signal ? untilAborted(answer, signal) : answer);
  } finally {
    // Not waited for: an aborted caller must not wait for the connection, and a good answer need not.
    session.close().catch(() => {});
  }
}

/** The driver writes down the stack of every statement, for errors whose stack nobody is shown: a twelfth of all work. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Takes each record as it comes, a third faster for 20,000 of them than asynchronous iteration. */
function collect(result: Result): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const rows: Rows = [];
    result.subscribe({
      onNext: record => rows.push(valuesOf(record)),
      onCompleted: summary => resolve({ rows, summary }),
      onError: reject,
    });
  });
}

/** A loop, as the driver's iterators are generators compiled for old engines. */
function valuesOf(record: DriverRecord): unknown[] {
  const values = new Array<unknown>(record.length);
  for (let index = 0; index < values.length; index++) values[index] = record.get(index);
  return values;
}

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortError());
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function transactionConfig({ timeoutMs, metadata }: ReadOptions) {
  return { ...(timeoutMs !== undefined && { timeout: timeoutMs }), ...(metadata && { metadata }) };
}

const abortError = () => new DOMException('The reader left before the answer.', 'AbortError');

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** What needs too much memory would need it again, though Neo4j calls that transient and the driver would try for 30 s. */
const mayPass = (error: unknown) =>
  error instanceof neo4j.Neo4jError && error.retryable && toGraphError(error).code === 'UNAVAILABLE';

function refuse(error: unknown): never {
  throw isAbort(error) ? error : toGraphError(error);
}

interface DriverPlan {
  operatorType: string;
  identifiers: string[];
  arguments: Record<string, unknown>;
  rows?: number;
  dbHits?: number;
  children: DriverPlan[];
}

function readPlan(plan: DriverPlan): QueryPlan {
  return {
    // Neo4j writes the database behind it: NodeIndexSeek@neo4j.
    operator: plan.operatorType.replace(/@.*$/, ''),
    args: plan.arguments,
    identifiers: plan.identifiers,
    ...(plan.rows !== undefined && { rows: Number(plan.rows) }),
    ...(plan.dbHits !== undefined && { dbHits: Number(plan.dbHits) }),
    children: plan.children.map(readPlan),
  };
}
