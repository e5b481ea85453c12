import {
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Catalogue } from '../../catalogue/catalogue.ts';

/**
 * At most so many relations inside one another. A root list is none, and what makes a relation's answer up is none:
 * connections, edges, statements, a citation with its source. A source cited inside a citation is one, though, for
 * citations could go on without end.
 */
export function limitDepth(limit: number, catalogue: Catalogue): ValidationRule {
  return context => {
    const depthOf = measureDepth(context, catalogue);
    return {
      [Kind.OPERATION_DEFINITION](operation) {
        const depth = depthOf(operation.selectionSet, context.getSchema().getQueryType(), false);
        if (depth > limit) {
          context.reportError(
            new GraphQLError(
              `Relations may stand at most ${limit} deep in one another, not ${depth}; ask for the far ones by their ids.`,
              { nodes: operation },
            ),
          );
        }
      },
    };
  };
}

type DepthOf = (
  selections: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  isCited: boolean,
) => number;

function measureDepth(context: ValidationContext, catalogue: Catalogue): DepthOf {
  const schema = context.getSchema();
  const fragments = new Map<string, number>();

  const fragmentDepth = (name: string, isCited: boolean): number => {
    const key = `${name} ${isCited}`;
    const known = fragments.get(key);
    if (known !== undefined) return known;
    // Until it is known, for fragments in a circle: another rule refuses those.
    fragments.set(key, 0);
    const fragment = context.getFragment(name);
    const depth = fragment
      ? depthOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), isCited)
      : 0;
    fragments.set(key, depth);
    return depth;
  };

  const depthOf: DepthOf = ({ selections }, type, isCited) => {
    let deepest = 0;
    for (const selection of selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          if (!selection.selectionSet) break;
          const name = selection.name.value;
          const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
          const inner = getNamedType(field?.type);
          const isRelation = type ? catalogue.kinds.get(type.name)?.links.has(name) : false;
          const isCitation = inner?.name === 'Citation';
          const step = isRelation || (isCitation && isCited) ? 1 : 0;
          deepest = Math.max(deepest, step + depthOf(selection.selectionSet, inner, isCited || isCitation));
          break;
        }
        case Kind.INLINE_FRAGMENT: {
          const on = selection.typeCondition;
          const inner = on ? schema.getType(on.name.value) : type;
          deepest = Math.max(deepest, depthOf(selection.selectionSet, inner, isCited));
          break;
        }
        case Kind.FRAGMENT_SPREAD:
          deepest = Math.max(deepest, fragmentDepth(selection.name.value, isCited));
          break;
      }
    }
    return deepest;
  };
  return depthOf;
}
