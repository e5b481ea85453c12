import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

type AskedField = GraphQLField<unknown, unknown>;

/** A selection on a type. */
type Selected = readonly [type: GraphQLNamedType, selections: SelectionSetNode];

/** What an operation asks for under one key of the answer, however often it is written. */
export interface Asked {
  readonly key: string;
  readonly field: AskedField;
  /** The type whose field it is; the first one, where fragments ask several types under the same key. */
  readonly parent: string;
  /** That of each of the `nodes`. */
  readonly parents: readonly string[];
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  readonly nodes: readonly FieldNode[];
  /** Where it is written first, from 1. */
  readonly line: number;
  /** Marked as not to be shown, which goes for all below it. */
  readonly isHidden: boolean;
  /** Marked as a list that stays in the row of what holds it. */
  readonly isJoined: boolean;
  /** What is asked of the objects that it holds; empty where it holds values. */
  readonly fields: readonly Asked[];
}

/** The way from the root of an answer to one of its fields, which comes last. */
export type AskedPath = readonly Asked[];

/** The engine plans no more fields than that. */
const mostFields = 5000;

/**
 * What a valid operation asks for, with the fields of fragments in each place where they stand; null when these are more
 * than can ever be answered.
 */
export function askedOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Asked[] | null {
  const fragments = new Map(
    document.definitions.flatMap(d => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  let count = 0;

  const gather = (sets: readonly Selected[]): Asked[] => {
    const found = new Map<
      string,
      { field: AskedField; parent: string; nodes: FieldNode[]; parents: string[]; below: Selected[] }
    >();
    const spread = new Set<string>();
    const take = (type: GraphQLNamedType, { selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        switch (selection.kind) {
          case Kind.FIELD: {
            const field = fieldOf(type, selection.name.value);
            const key = selection.alias?.value ?? selection.name.value;
            const known = found.get(key) ?? { field, parent: type.name, nodes: [], parents: [], below: [] };
            found.set(key, known);
            known.nodes.push(selection);
            known.parents.push(type.name);
            if (selection.selectionSet) known.below.push([getNamedType(field.type), selection.selectionSet]);
            break;
          }
          case Kind.INLINE_FRAGMENT: {
            const on = selection.typeCondition;
            take(on ? schema.getType(on.name.value)! : type, selection.selectionSet);
            break;
          }
          case Kind.FRAGMENT_SPREAD: {
            const fragment = fragments.get(selection.name.value)!;
            if (spread.has(fragment.name.value)) break;
            spread.add(fragment.name.value);
            take(schema.getType(fragment.typeCondition.name.value)!, fragment.selectionSet);
          }
        }
      }
    };
    for (const [type, set] of sets) take(type, set);
    count += found.size;
    if (count > mostFields) return [];
    return [...found].map(
      ([key, { field, parent, nodes, parents, below }]): Asked => ({
        key,
        field,
        parent,
        parents,
        type: getNamedType(field.type),
        isList: isListType(getNullableType(field.type)),
        nodes,
        line: nodes[0]!.loc?.startToken.line ?? 0,
        isHidden: isMarked(nodes, 'hidden'),
        isJoined: isMarked(nodes, 'joined'),
        fields: below.length === 0 ? [] : gather(below),
      }),
    );
  };
  const fields = gather([[schema.getQueryType()!, operation.selectionSet]]);
  return count > mostFields ? null : fields;
}

function isMarked(nodes: readonly FieldNode[], directive: string): boolean {
  return nodes.some(({ directives }) => directives?.some(d => d.name.value === directive));
}

function fieldOf(type: GraphQLNamedType, name: string): AskedField {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return field ?? TypeNameMetaFieldDef;
}

/** The way to each field of an answer, whatever lies on it. */
export function* pathsOf(fields: readonly Asked[], above: AskedPath = []): Generator<AskedPath> {
  for (const field of fields) {
    const path = [...above, field];
    yield path;
    yield* pathsOf(field.fields, path);
  }
}

/** A way as it is written in messages: the keys, with dots between them. */
export function renderPath(path: AskedPath): string {
  return path.map(({ key }) => key).join('.');
}

/** Whether it leads from a connection to its objects, under whatever key. */
export function isOfConnection({ field, parent, type }: Asked): boolean {
  if (type.name.endsWith('Edge')) return true;
  return field.name === 'nodes'
    ? parent.endsWith('Connection')
    : field.name === 'node' && parent.endsWith('Edge');
}
