import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { listOf, readCursor } from './cursors.ts';
import { canRollUp } from './generateOperation.ts';
import { badInput, givenTo } from './given.ts';
import { wordsOf } from './search.ts';

type Given = Record<string, unknown>;
type Field = GraphQLField<unknown, unknown>;

/** Codes of what is refused in a root field, surely, and where it may be that nothing of it is ever looked at. */
export interface Refusals {
  readonly surely: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

/** What is refused before anything is read, by response key of the root fields. */
export function findRefusals(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Given,
): Map<string, Refusals> {
  const refusals = new Map<string, { surely: Set<string>; maybe: Set<string> }>();
  const walk = (
    selections: SelectionSetNode,
    typeName: string,
    key: string | null,
    isSure: boolean,
  ): void => {
    const type = schema.getType(typeName)!;
    for (const selection of selections.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
        const field = type.getFields()[selection.name.value]!;
        const root = key ?? selection.alias?.value ?? field.name;
        const into = refusals.get(root) ?? { surely: new Set(), maybe: new Set() };
        refusals.set(root, into);
        for (const code of codesOf(typeName, field, selection, variables))
          into[isSure ? 'surely' : 'maybe'].add(code);
        const inner = getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(inner))
          walk(selection.selectionSet, inner.name, root, isSure && !mayBeNothing(typeName, field));
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        walk(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName, key, isSure);
      }
    }
  };
  walk(operation.selectionSet, 'Query', null, true);
  return refusals;
}

/** Of what may be of several kinds, or may not be there for any row. */
function mayBeNothing(typeName: string, field: Field): boolean {
  const inner = getNamedType(field.type);
  return isInterfaceType(inner) || (typeName.endsWith('Edge') && field.name === 'statement');
}

/** Throws what a field's arguments are refused for. */
export function refuse(typeName: string, field: Field, node: FieldNode, variables: Given): void {
  const [code] = codesOf(typeName, field, node, variables);
  if (code) throw new GraphQLError('The arguments are refused.', { extensions: { code } });
}

function codesOf(typeName: string, field: Field, node: FieldNode, variables: Given): Set<string> {
  const codes = new Set<string>();
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      codes.add(error.extensions.code as string);
    }
  };
  let given: Given = {};
  attempt(() => {
    given = givenTo(field, node, variables);
  });
  for (const [name, value] of Object.entries(given))
    attempt(() => refuseArgument(typeName, field.name, name, value));
  if (given.first != null && given.last != null) codes.add('BAD_USER_INPUT');
  if (given.from !== undefined && given.from === given.to) codes.add('BAD_USER_INPUT');
  const label = typeName.replace('Connection', '');
  const by = [given.by, given.rows, given.columns].filter(name => name !== undefined) as string[];
  if (given.rollUp === true && !by.some(name => canRollUp(label, name))) codes.add('BAD_USER_INPUT');
  for (const name of ['after', 'before']) {
    const list = listOf(getNamedType(field.type).name.replace('Connection', ''), given);
    if (given[name] != null) attempt(() => readCursor(given[name] as string, list));
  }
  return codes;
}

const most: Readonly<Record<string, number>> = {
  'paths.first': 100,
  'paths.maxLength': 6,
  'neighbourhood.first': 500,
  'neighbourhood.hops': 2,
  'Neighbourhood.statements.first': 5000,
  'groups.first': 500,
  'crosstab.firstRows': 500,
  'crosstab.firstColumns': 500,
};

function mostOf(type: string, field: string, name: string): number {
  return most[`${type}.${field}.${name}`] ?? most[`${field}.${name}`] ?? 1000;
}

function refuseArgument(type: string, field: string, name: string, value: unknown): void {
  switch (name) {
    case 'first':
    case 'last':
    case 'maxLength':
    case 'hops':
    case 'firstRows':
    case 'firstColumns':
      if (value != null && ((value as number) < 1 || (value as number) > mostOf(type, field, name)))
        throw badInput('The number is too small or too large.');
      break;
    case 'ids':
      if ((value as string[]).length > 100) throw badInput('These are too many ids.');
      break;
    case 'search':
    case 'text': {
      if (value == null) break;
      const words = wordsOf(value as string);
      if (words.length === 0 || words.length > 25 || [...(value as string)].length > 200)
        throw badInput('There is nothing to search for, or too much.');
    }
  }
}
