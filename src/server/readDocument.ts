import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { ErrorCode } from './errors.ts';
import type { DocumentLimits } from './limits/documentLimits.ts';

/** Parses and checks a document that comes in beside Apollo, which does the same. What is wrong is told all at once. */
export function readDocument(
  source: string,
  schema: GraphQLSchema,
  { parseOptions, validationOptions, validationRules }: DocumentLimits,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(source, parseOptions);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
  }
  const errors = validate(schema, document, [...specifiedRules, ...validationRules], validationOptions);
  return errors.length > 0 ? errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) : document;
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions.code = code;
  return error;
}
