/** What Neo4j is told of a statement: it stands in its list of transactions and in its query log. */
export interface RequestOrigin {
  readonly requestId: string;
  readonly operation: string;
}

const origins = new WeakMap<AbortSignal, RequestOrigin>();

/** Notes which request a signal belongs to: the engine hands on the signal and knows nothing of requests. */
export function noteOrigin(signal: AbortSignal, origin: RequestOrigin): void {
  origins.set(signal, origin);
}

export function originOf(signal: AbortSignal | undefined): RequestOrigin | undefined {
  return signal && origins.get(signal);
}
