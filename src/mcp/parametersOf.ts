import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { type Parameter, readParameters } from '../views/parameter.ts';

/** The parameters of a tool by the variables of its document, as those of a view are. */
export function parametersOf(document: DocumentNode, schema: GraphQLSchema): Parameter[] {
  const operation = document.definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
  return readParameters(schema, operation, (_, message) => {
    throw new Error(message);
  });
}
