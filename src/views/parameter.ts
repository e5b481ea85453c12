import {
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { enumMeanings } from './enumMeanings.ts';
import type { Report } from './problem.ts';
import type { Said } from './view.ts';

/** A variable of a view's query, which is a parameter of its address and a control of its form. */
export interface Parameter {
  readonly name: string;
  /** What is written above the variable, for people. */
  readonly description: string | null;
  /** The same in Chinese, where the variable says it. */
  readonly descriptionZh: string | null;
  /** The GraphQL type, as it is written. */
  readonly type: string;
  readonly isRequired: boolean;
  /** It takes several values. */
  readonly isList: boolean;
  /** What it is when it is not given; undefined for nothing. */
  readonly default: unknown;
  /** What one value is. */
  readonly of: ParameterType;
}

export type ParameterType =
  | { readonly is: 'choice'; readonly values: readonly Choice[] }
  | { readonly is: 'truth' | 'integer' | 'number' | 'date' | 'text' }
  /** The id of an entity, of that kind where it is said. */
  | { readonly is: 'entity'; readonly kind: string | null };

export interface Choice {
  readonly value: string;
  readonly description: string;
  readonly meaning: Said;
}

const scalars = {
  Boolean: { is: 'truth' },
  Int: { is: 'integer' },
  Float: { is: 'number' },
  Date: { is: 'date' },
  String: { is: 'text' },
  ID: { is: 'entity', kind: null },
} as const satisfies Record<string, ParameterType>;

/** The parameters of a valid query. */
export function readParameters(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  report: Report,
): Parameter[] {
  return variableDefinitions.flatMap(definition => readParameter(schema, definition, report) ?? []);
}

function readParameter(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  report: Report,
): Parameter | null {
  const { variable, type: typeNode, defaultValue } = definition;
  const line = definition.loc?.startToken.line ?? 1;
  const name = variable.name.value;
  if (name.startsWith('_')) {
    report(
      line,
      `$${name} begins with "_", as only what every view takes does (_lang). Give it another name.`,
    );
    return null;
  }
  const type = typeFromAST(schema, typeNode) as GraphQLInputType;
  const nullable = getNullableType(type);
  const isList = isListType(nullable);
  const item = isList ? getNullableType(nullable.ofType) : nullable;
  const kind = getDirectiveValues(schema.getDirective('entity')!, definition)?.kind as string | undefined;
  if (kind !== undefined && String(item) !== 'ID') {
    report(
      line,
      `@entity needs a variable of ID or [ID!], for ids of ${kind}, but $${name} is ${type}. Make it ID.`,
    );
    return null;
  }
  const of = typeOf(item, kind ?? null);
  if (!of) {
    report(
      line,
      `$${name} is ${type}, but a parameter of an address is a scalar, an enum, or a list of one. Put the variable at the value itself, such as {id: {in: $ids}}.`,
    );
    return null;
  }
  return {
    name,
    description: definition.description?.value ?? null,
    descriptionZh: (getDirectiveValues(schema.getDirective('zh')!, definition)?.label ?? null) as
      | string
      | null,
    type: print(typeNode),
    isRequired: isNonNullType(type) && !defaultValue,
    isList,
    default: defaultValue ? (valueFromAST(defaultValue, type) ?? undefined) : undefined,
    of,
  };
}

function typeOf(type: unknown, kind: string | null): ParameterType | null {
  if (isEnumType(type)) {
    const meanings = enumMeanings(type);
    const values = type
      .getValues()
      .map(v => ({ value: v.name, description: v.description ?? '', meaning: meanings[v.name]! }));
    return { is: 'choice', values };
  }
  if (!isScalarType(type) || !(type.name in scalars)) return null;
  const of = scalars[type.name as keyof typeof scalars];
  return of.is === 'entity' ? { is: 'entity', kind } : of;
}
