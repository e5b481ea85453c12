import { describe, expect, test } from 'vitest';
import { GraphError, type GraphErrorCode, isRefusedLogin, toGraphError } from '../../src/graph/errors.ts';

/** As the driver makes them: servers before 2025 give most errors the general status 50N42. */
const cases: [expected: GraphErrorCode, code: string, gqlStatus?: string][] = [
  ['UNAVAILABLE', 'ServiceUnavailable'],
  ['UNAVAILABLE', 'SessionExpired'],
  ['UNAVAILABLE', 'N/A'],
  ['UNAVAILABLE', 'Neo.TransientError.General.DatabaseUnavailable'],
  ['UNAVAILABLE', 'Neo.TransientError.Transaction.DeadlockDetected'],
  ['UNAVAILABLE', 'Neo.TransientError.Transaction.MaximumTransactionLimitReached', '51N74'],
  ['TIMEOUT', 'Neo.ClientError.Transaction.TransactionTimedOut'],
  ['TIMEOUT', 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', '25N14'],
  ['TIMEOUT', 'Neo.ClientError.Transaction.Terminated'],
  ['TIMEOUT', 'Neo.ClientError.Transaction.LockClientStopped'],
  ['TIMEOUT', 'Neo.TransientError.Transaction.Terminated'],
  ['TIMEOUT', 'Neo.ClientError.Some.CodeToCome', '25N14'],
  ['TOO_EXPENSIVE', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'],
  ['TOO_EXPENSIVE', 'Neo.ClientError.General.TransactionOutOfMemoryError'],
  ['TOO_EXPENSIVE', 'Neo.TransientError.Some.CodeToCome', '51N72'],
  ['TOO_EXPENSIVE', 'Neo.ClientError.Some.CodeToCome', '51N73'],
  ['INTERNAL_SERVER_ERROR', 'Neo.ClientError.Statement.SyntaxError', '42001'],
  ['INTERNAL_SERVER_ERROR', 'Neo.ClientError.Statement.AccessMode', '08N03'],
  ['INTERNAL_SERVER_ERROR', 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  ['INTERNAL_SERVER_ERROR', 'Neo.ClientError.Security.Unauthorized'],
  ['INTERNAL_SERVER_ERROR', 'Neo.DatabaseError.Statement.ExecutionFailed'],
  ['INTERNAL_SERVER_ERROR', 'ProtocolError'],
];

describe('toGraphError', () => {
  test.each(cases)('%s for %s %s', (expected, code, gqlStatus = '50N42') => {
    const cause = Object.assign(new Error('MemoryPoolOutOfMemoryError ServiceUnavailable'), {
      code,
      gqlStatus,
    });
    const error = toGraphError(cause);
    expect(error).toMatchObject({ name: 'GraphError', code: expected, cause });
    expect(error.message).not.toContain('MemoryPool');
  });

  test.each([[new TypeError('of ours')], ['text'], [undefined], [null]])('of %s is internal', thrown => {
    expect(toGraphError(thrown)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', cause: thrown });
  });

  test('leaves a GraphError as it is', () => {
    const error = new GraphError('TIMEOUT', undefined);
    expect(toGraphError(error)).toBe(error);
  });
});

test('a refused login is told from what else may fail', () => {
  const refused = toGraphError({ code: 'Neo.ClientError.Security.Unauthorized' });
  expect(isRefusedLogin(refused)).toBe(true);
  expect(isRefusedLogin(toGraphError({ code: 'ServiceUnavailable' }))).toBe(false);
  expect(isRefusedLogin(new Error('other'))).toBe(false);
});
