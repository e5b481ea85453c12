import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { citationLists, nameFields, searchKeys } from '../catalogue/storage.ts';
import { orderByScore, orderSignature, readCursor } from './order.ts';
import type { MatchedField, MatchedShape, PlaceField, RootRead, Shape } from './plan.ts';
import { anyKind, readSearch, type Search } from './search.ts';
import {
  type Columns,
  objectType,
  type Path,
  readPage,
  type Selecting,
  selectAbstract,
  selectConnection,
  subfields,
} from './select.ts';
import { all, type Condition } from './where.ts';

/** The root field `search`: a list of entities of all kinds, the best first. Throws BAD_USER_INPUT and CURSOR_MISMATCH. */
export function selectSearch(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  path: Path,
): RootRead {
  const { catalogue, variables, revision } = selecting;
  const given = getArgumentValues(field, nodes[0]!, variables as Record<string, unknown>);
  const search = readSearch(given.text as string, 'text');
  const constants = given.kinds as readonly string[] | null | undefined;
  const wanted = [...catalogue.kinds.values()].filter(k => !constants || constants.includes(k.constant));
  const conditions: Condition[] = [search];
  if (constants) conditions.push({ is: 'kind', of: wanted.map(k => k.name) });

  const order = orderByScore(search);
  const signature = orderSignature(anyKind, order, revision);
  const page = readPage(given, cursor => readCursor(given[cursor] as string, signature, order, cursor));
  const selectNode = (fieldNodes: readonly FieldNode[], columns: Columns, at: Path) =>
    selectAbstract(selecting, [...catalogue.kinds.values()], fieldNodes, columns, at);
  const { of, ...asked } = selectConnection(
    selecting,
    'SearchConnection',
    { signature, order, page },
    nodes,
    path,
    {
      selectNode,
      selectEdge: (fieldNodes, columns, cursor, at) =>
        subfields(selecting, objectType(selecting, 'SearchEdge'), fieldNodes).map(([key, inner]) => {
          const shapeOf = (): Shape => {
            switch (inner[0]!.name.value) {
              case 'node':
                return selectNode(inner, columns, [...at, key]);
              case 'cursor':
                return cursor();
              case 'score':
                return {
                  is: 'value',
                  column: columns.take({ is: 'key', index: 0 }),
                  type: 'Int',
                  isRequired: true,
                };
              case 'matched':
                return selectMatched(selecting, search, inner, columns);
              default:
                return { is: 'constant', value: 'SearchEdge' };
            }
          };
          return [key, shapeOf()];
        }),
    },
  );
  const list = { kind: anyKind, link: null, where: all(conditions), edge: null, order, ...asked };
  return { is: 'list', list, of };
}

function selectMatched(
  selecting: Selecting,
  { words }: Search,
  nodes: readonly FieldNode[],
  columns: Columns,
): MatchedShape {
  const take = (name: string) => columns.take({ is: 'property', of: 'node', name });
  const searched = [...selecting.catalogue.kinds.values()].flatMap(kind =>
    [...kind.properties.values()].filter(p => p.isSearched).map(p => p.name),
  );
  const fields = [...new Set([...nameFields, ...searched])];
  return {
    is: 'matched',
    words,
    texts: [
      ...fields.map(field => ({ field, column: take(field) })),
      { field: 'citations', column: take(citationLists.quote) },
    ],
    pinyin: take(searchKeys.pinyin),
    fields: subfields(selecting, objectType(selecting, 'SearchMatch'), nodes).map(([key, inner]) => {
      const name = inner[0]!.name.value as MatchedField[1];
      return name === 'places' ? [key, name, selectPlaces(selecting, inner)] : [key, name];
    }),
  };
}

function selectPlaces(selecting: Selecting, nodes: readonly FieldNode[]): readonly PlaceField[] {
  return subfields(selecting, objectType(selecting, 'MatchPlace'), nodes).map(([key, [field]]) => [
    key,
    field!.name.value as PlaceField[1],
  ]);
}
