import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  astFromValue,
  type GraphQLInputType,
  type GraphQLSchema,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';
import { textOf } from './askDocument.ts';

/**
 * One of the explorer's queries as text with values as the defaults of its variables, so that it can be sent as it is.
 * Variables without a value stay as they are.
 */
export function filledText<Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
  schema: GraphQLSchema,
): string {
  const filled = visit(parse(textOf(document)), {
    VariableDefinition(definition) {
      const value = variables[definition.variable.name.value] ?? null;
      const type = typeFromAST(schema, definition.type) as GraphQLInputType;
      const defaultValue = value === null ? null : astFromValue(value, type);
      return defaultValue ? { ...definition, defaultValue } : undefined;
    },
  });
  return print(filled);
}
