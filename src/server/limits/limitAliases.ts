import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { countSelections } from './countSelections.ts';

/** An operation may rename at most so many fields. Each rename is a further execution of its field. */
export function limitAliases(limit: number): ValidationRule {
  return context => {
    const count = countSelections(context, field => (field.alias ? 1 : 0), 'deep');
    return {
      [Kind.OPERATION_DEFINITION](operation) {
        const aliases = count(operation.selectionSet);
        if (aliases > limit) {
          context.reportError(
            new GraphQLError(
              `An operation may have at most ${limit} aliases, not ${aliases}; ask in several requests.`,
              { nodes: operation },
            ),
          );
        }
      },
    };
  };
}
