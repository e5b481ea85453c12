import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { countSelections } from './countSelections.ts';

/** An operation may ask for at most so many root fields, the same field each time it is written. */
export function limitRootFields(limit: number): ValidationRule {
  return context => {
    const count = countSelections(context, () => 1, 'flat');
    return {
      [Kind.OPERATION_DEFINITION](operation) {
        const fields = count(operation.selectionSet);
        if (fields > limit) {
          context.reportError(
            new GraphQLError(
              `An operation may have at most ${limit} root fields, not ${fields}; ask in several requests.`,
              { nodes: operation },
            ),
          );
        }
      },
    };
  };
}
