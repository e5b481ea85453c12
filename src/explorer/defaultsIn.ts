import type { GraphQLInputType } from 'graphql';
import {
  astFromValue,
  type ConstValueNode,
  type GraphQLSchema,
  parse,
  print,
  typeFromAST,
  visit,
} from 'graphql';

/** A query with values as the defaults of its variables, so that it can be sent as it is. */
export function defaultsIn(
  query: string,
  values: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): string {
  return print(
    visit(parse(query), {
      VariableDefinition: node => {
        const value = values[node.variable.name.value];
        if (value === undefined) return undefined;
        const type = typeFromAST(schema, node.type) as GraphQLInputType;
        return { ...node, defaultValue: astFromValue(value, type) as ConstValueNode };
      },
    }),
  );
}
