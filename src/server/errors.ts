import { HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/errors.ts';

/** The HTTP status of each code, when no root field answered. */
const statuses = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  CURSOR_MISMATCH: 400,
  FORBIDDEN: 403,
  TOO_EXPENSIVE: 422,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof statuses;

/** Seconds after which an UNAVAILABLE request may be sent again. */
export const retryAfter = 2;

/** Gets what is kept from the caller, with the id that the caller sees. */
export type ReportFault = (id: string, error: unknown) => void;

/** What the public may know of an error of an operation; the rest goes to `report` under the request's id. */
export function publicError(error: GraphQLError, id: string, report: ReportFault): GraphQLError {
  const code = codeOf(error);
  const place = {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
  };
  if (code === 'INTERNAL_SERVER_ERROR') {
    report(id, error.originalError ?? error);
    return new GraphQLError(internalMessage(id), { ...place, extensions: { code, id } });
  }
  return new GraphQLError(error.message, {
    ...place,
    extensions: { ...error.extensions, code, ...(code === 'UNAVAILABLE' && { retryAfter }) },
  });
}

/** Anything that was thrown as an error of GraphQL. */
export const toGraphQLError = (error: unknown) =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError((error as Error).message, { originalError: error as Error });

export const internalMessage = (id: string) =>
  `Something failed inside the server; its log says what, under ${id}.`;

function codeOf(error: Error): ErrorCode {
  if (error instanceof GraphError) return error.code;
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const { code } = error.extensions;
  if (typeof code === 'string' && code in statuses) return code as ErrorCode;
  if (error.originalError) return codeOf(error.originalError);
  // graphql-js points at what it refuses in the document; an error of its own points nowhere.
  return error.nodes?.length ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/**
 * Marks public errors with the HTTP status and headers that Apollo is to send. They differ from 200 only when no root
 * field answered; of several errors the gravest decides.
 */
export function markStatus(errors: readonly GraphQLError[], data: ExecutionResult['data']): void {
  const failed = new Set(errors.map(error => error.path?.[0]));
  const hasAnswer = data && Object.entries(data).some(([key, value]) => value !== null || !failed.has(key));
  if (errors.length === 0 || hasAnswer) return;
  const gravest = errors.reduce((a, b) => (statusOf(b) > statusOf(a) ? b : a));
  const headers = new HeaderMap();
  if (gravest.extensions.code === 'UNAVAILABLE') headers.set('retry-after', String(retryAfter));
  gravest.extensions.http = { status: statusOf(gravest), headers };
}

/** The HTTP status of a public error. */
export const statusOf = (error: GraphQLError) => statuses[error.extensions.code as ErrorCode];

/** Apollo's own codes for what the API calls otherwise. */
const renamed: Record<string, ErrorCode> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/** Apollo's `formatError`: its own codes become the API's, and what it does not know is kept from the caller. */
export function formatError(report: ReportFault, makeId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, id } = formatted.extensions ?? {};
    if (code === 'INTERNAL_SERVER_ERROR' && id === undefined) {
      const given = makeId();
      report(given, error);
      return { message: internalMessage(given), extensions: { code, id: given } };
    }
    const name = renamed[code as string];
    return name ? { ...formatted, extensions: { ...formatted.extensions, code: name } } : formatted;
  };
}
