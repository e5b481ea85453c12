/** What a failed question to Neo4j means to whoever asked. */
export type GraphErrorCode = 'UNAVAILABLE' | 'TIMEOUT' | 'TOO_EXPENSIVE' | 'INTERNAL_SERVER_ERROR';

const messages: Record<GraphErrorCode, string> = {
  UNAVAILABLE: 'The database does not answer at the moment; try again shortly.',
  TIMEOUT: 'The question took longer than it may; ask for less.',
  TOO_EXPENSIVE: 'The question needs more memory than it may use; ask for less.',
  INTERNAL_SERVER_ERROR: 'The database could not answer.',
};

/** The only error of a question to the graph. Its message is fit for the public; what Neo4j said is the cause. */
export class GraphError extends Error {
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, cause: unknown) {
    super(messages[code], { cause });
    this.name = 'GraphError';
    this.code = code;
  }
}

/**
 * The first rule that fits decides; what fits none is INTERNAL_SERVER_ERROR. Message texts are never looked at.
 * Codes and statuses: https://neo4j.com/docs/status-codes/current/errors/
 */
const rules: readonly { code: GraphErrorCode; statuses?: readonly string[]; codes: RegExp }[] = [
  {
    code: 'TOO_EXPENSIVE',
    // Memory pool out of memory; transaction memory limit reached.
    statuses: ['51N72', '51N73'],
    codes: /^Neo\.\w+\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError)$/,
  },
  {
    code: 'TIMEOUT',
    // Transaction termination client error.
    statuses: ['25N14'],
    codes: /^Neo\.\w+\.Transaction\.(TransactionTimedOut\w*|Terminated|LockClientStopped)$/,
  },
  // The driver gives no code (N/A) to "no free connection in time" and "pool closed".
  { code: 'UNAVAILABLE', codes: /^(ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\..+)$/ },
];

/** Reads gqlStatus and code of an error of the driver; anything else is INTERNAL_SERVER_ERROR. */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const { code, gqlStatus } = (error ?? {}) as { code?: unknown; gqlStatus?: unknown };
  const rule = rules.find(
    ({ statuses, codes }) =>
      statuses?.some(status => status === gqlStatus) || (typeof code === 'string' && codes.test(code)),
  );
  return new GraphError(rule?.code ?? 'INTERNAL_SERVER_ERROR', error);
}

/** Whether Neo4j answered, but refused user or password. */
export function isRefusedLogin(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' && cause.code.startsWith('Neo.ClientError.Security.');
}
