import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { keys } from './answer.ts';
import type { Asked } from './asked.ts';
import type { View } from './view.ts';

/**
 * What a view is asked with beside its own variables: how many rows at a time of the list that is read on and of those
 * inside it, where to go on, in which entity, and whether the list is to be counted.
 */
export const variables = {
  page: '_page',
  inner: '_inner',
  after: '_after',
  id: '_id',
  counts: '_counts',
} as const;

const definitions = variableDefinitionsOf(
  `query ($${variables.page}: Int!, $${variables.inner}: Int!, $${variables.after}: String, $${variables.counts}: Boolean!) { x }`,
);
const idDefinition = variableDefinitionsOf(`query ($${variables.id}: ID!) { x }`);

/** Whoever writes one of these pages by hand. */
const pagedBy = new Set(['first', 'last', 'after', 'before']);

/**
 * The query of a view as it is sent. Every object with an id says which it is, and every edge who vouches for it. A list
 * that the view does not page itself is asked for page by page; of one that it does, how many there are is asked too. With
 * sources, whatever the texts say also says where, but for what is in lists that stay in a cell: it would be most of the work,
 * and no row rests on it.
 */
export function askWhole(
  schema: GraphQLSchema,
  { document, wantsSources }: Pick<View, 'document' | 'wantsSources'>,
): DocumentNode {
  const types = new TypeInfo(schema);
  const selectsRows = rowSelection(document);
  let joined = 0;
  return visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: {
        leave: node => ({
          ...node,
          variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
        }),
      },
      Field: {
        enter: node => {
          if (isJoined(node)) joined += 1;
        },
        leave: node => {
          if (isJoined(node)) joined -= 1;
          const type = getNamedType(types.getType());
          if (!node.selectionSet || !isConnection(type) || !selectsRows(node.selectionSet)) return undefined;
          const isRoot = types.getParentType() === schema.getQueryType();
          return isWhole(node) ? askPage(node, isRoot) : withSelections(node, totalled);
        },
      },
      SelectionSet: {
        leave: node => {
          const added = additionsFor(types.getParentType(), wantsSources && joined === 0);
          return added.length > 0 ? { ...node, selections: [...node.selections, ...added] } : undefined;
        },
      },
    }),
  );
}

function isJoined({ directives }: FieldNode): boolean {
  return directives?.some(({ name }) => name.value === 'joined') ?? false;
}

/** A list that the view leaves to be read to its end. */
export function isWhole({ arguments: given }: FieldNode): boolean {
  return !given?.some(({ name }) => pagedBy.has(name.value));
}

export function isConnection(type: GraphQLNamedType | null | undefined): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

/** The query for the next page of a root list of one that `askWhole` gave. */
export function askOn(document: DocumentNode, list: Asked): DocumentNode {
  return withSelection(document, list.nodes, []);
}

/** The query for the next page of a list of the entity of that kind and `variables.id`, of one that `askWhole` gave. */
export function askOnBelow(document: DocumentNode, kind: string, list: Asked): DocumentNode {
  // Under the same key fragments may ask lists of other kinds.
  const own = list.nodes.filter((_, i) => list.parents[i] === kind);
  const fields = own.map(node => ({
    ...node,
    arguments: [...withoutPage(node), ...pageArguments(true)],
  }));
  const [entity] = selectionsOf(`node(id: $${variables.id}) { ... on ${kind} { id } }`);
  const on = (entity as FieldNode).selectionSet!.selections[0]!;
  const below = { ...on, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as SelectionNode;
  const asked = { ...entity, selectionSet: { kind: Kind.SELECTION_SET, selections: [below] } } as FieldNode;
  return withSelection(document, [asked], idDefinition);
}

function withSelection(
  document: DocumentNode,
  selections: readonly SelectionNode[],
  more: readonly VariableDefinitionNode[],
): DocumentNode {
  const change = (node: OperationDefinitionNode): OperationDefinitionNode => ({
    ...node,
    variableDefinitions: [...(node.variableDefinitions ?? []), ...more],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  });
  return {
    ...document,
    definitions: document.definitions.map(d => (d.kind === Kind.OPERATION_DEFINITION ? change(d) : d)),
  };
}

function askPage(node: FieldNode, isRoot: boolean): FieldNode {
  const paged = { ...node, arguments: [...(node.arguments ?? []), ...pageArguments(isRoot)] };
  if (isRoot) return withSelections(paged, [...turned, ...counted]);
  // The API ends the list of a search early.
  const isSearch = node.arguments?.some(({ name }) => name.value === 'search');
  return withSelections(paged, isSearch ? [...turned, ...totalled] : turned);
}

function withoutPage({ arguments: given = [] }: FieldNode): readonly ArgumentNode[] {
  return given.filter(({ name }) => !pagedBy.has(name.value));
}

/** A list inside another is asked from its start; the rest is read by a query of its own. */
function pageArguments(isReadOn: boolean): ArgumentNode[] {
  return isReadOn
    ? [argument('first', variables.page), argument('after', variables.after)]
    : [argument('first', variables.inner)];
}

function argument(name: string, variable: string): ArgumentNode {
  const value: ValueNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } };
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}

function withSelections(node: FieldNode, added: readonly SelectionNode[]): FieldNode {
  const { selectionSet } = node;
  return { ...node, selectionSet: { ...selectionSet!, selections: [...selectionSet!.selections, ...added] } };
}

const turned = selectionsOf(`${keys.page}: pageInfo { hasNextPage endCursor }`);
const counted = selectionsOf(`${keys.total}: totalCount @include(if: $${variables.counts})`);
const totalled = selectionsOf(`${keys.total}: totalCount`);
const identified = selectionsOf(`${keys.id}: id ${keys.kind}: __typename`);
const named = selectionsOf(`${keys.name}: name ${keys.nameEn}: nameEn`);
const vouched = selectionsOf(`${keys.assertion}: assertion`);
const citing = `${keys.citations}: citations { quote start end source { id title } section { id name } } ${keys.reason}: reason`;
const cited = selectionsOf(citing);
const tied = selectionsOf(`${keys.relation}: relation`);
const direct = (citing: string) =>
  selectionsOf(
    `${keys.forward}: forward ${keys.statement}: statement { ${keys.assertion}: assertion ${citing} }`,
  );
const directed = direct('');
const directedAndCited = direct(citing);
const group = `key node { ${keys.id}: id ${keys.kind}: __typename ${keys.name}: name ${keys.nameEn}: nameEn }`;
const crossed = selectionsOf(
  `${keys.rows}: rows { ${group} } ${keys.columns}: columns { ${group} } ${keys.cells}: cells { row column count inferred }
  ${keys.omittedRows}: omittedRows ${keys.omittedColumns}: omittedColumns`,
);

/** What is asked of an object of a type beside what a view asks. */
function additionsFor(
  type: GraphQLNamedType | null | undefined,
  wantsSources: boolean,
): readonly SelectionNode[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = type.getFields();
  const has = (...names: string[]) => names.every(name => name in fields);
  const isStated = has('node', 'cursor', 'assertion') || has('relation', 'from', 'to', 'assertion');
  return [
    ...(has('id') ? identified : []),
    ...(has('id', 'name', 'nameEn') ? named : []),
    ...(isStated ? vouched : []),
    ...(wantsSources && has('citations', 'reason') ? cited : []),
    ...(has('relation', 'from', 'to') ? tied : []),
    ...(has('forward', 'from', 'to') ? (wantsSources ? directedAndCited : directed) : []),
    ...(has('totalCount', 'edges') && !isConnection(type) ? totalled : []),
    ...(has('omittedRows') ? crossed : []),
  ];
}

/** Whether a selection on a connection asks for rows, and not for what can be said of the whole list only. */
function rowSelection({ definitions }: DocumentNode): (selections: SelectionSetNode) => boolean {
  const fragments = new Map(
    definitions.flatMap(d => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const selectsRows = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection): boolean => {
      if (selection.kind === Kind.FIELD) return ['nodes', 'edges'].includes(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return selectsRows(selection.selectionSet);
      return selectsRows(fragments.get(selection.name.value)!);
    });
  return selectsRows;
}

function operationOf(source: string): OperationDefinitionNode {
  return parse(source, { noLocation: true }).definitions[0] as OperationDefinitionNode;
}

function variableDefinitionsOf(source: string): readonly VariableDefinitionNode[] {
  return operationOf(source).variableDefinitions!;
}

function selectionsOf(source: string): readonly SelectionNode[] {
  return operationOf(`{ ${source} }`).selectionSet.selections;
}
