import { GraphQLError } from 'graphql';

/** What was asked cannot be understood; the message says what was required, what arrived and what to do. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A cursor of another list, order or state of the data. */
export function cursorMismatch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'CURSOR_MISMATCH' } });
}

/** The data changed between two statements of one answer. */
export function dataChanged(): GraphQLError {
  return new GraphQLError('The data were replaced while they were read. Ask again.', {
    extensions: { code: 'UNAVAILABLE' },
  });
}

/** The operation may return or touch too much. */
export function tooExpensive(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_EXPENSIVE' } });
}
