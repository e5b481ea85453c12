import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Said } from '../../views/view.ts';
import { modelWords } from '../../views/vocabulary.ts';
import { askDocument } from '../askDocument.ts';
import {
  type Kind,
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
  type RelationType,
} from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { most, type Network, networkOf, withNeighbours } from './network.ts';

/** An entity and what surrounds it. */
export interface NetworkRead {
  readonly id: string;
  readonly network: Network;
  /** How many surround it, those that are left out too. */
  readonly total: number;
  readonly narrowing: NetworkNarrowing;
  /** The entities whose own neighbours were added. */
  readonly expanded: readonly string[];
  /** The picture is wanted however large the network is. */
  readonly isDrawn: boolean;
  /** What can be chosen. */
  readonly kinds: readonly { readonly constant: string; readonly name: string }[];
  readonly relations: readonly string[];
  /** The types of relations that have no direction. */
  readonly symmetric: readonly string[];
  readonly graphql: string;
  readonly vocabulary: Readonly<Record<string, Said>>;
  /** What statements can rest on, by the values of the enum. */
  readonly bases: Readonly<Record<string, Said>>;
}

/** What of the surroundings is asked for. */
export interface NetworkNarrowing {
  readonly hops: number;
  /** Only these kinds; none for all. */
  readonly kinds: readonly string[];
  /** Only these types of relations; none for all that are not structural. */
  readonly through: readonly string[];
  /** Structural relations are followed as well. */
  readonly isStructural: boolean;
  /** What is asked of the API for each entity. */
  readonly around: Pick<NeighbourhoodQueryVariables, 'through' | 'kinds' | 'assertion'>;
}

/** No id is longer. */
const longestId = 200;

/** Reads the network around an entity. Throws a WrongAddress, and the GraphQLError that the engine answers with. */
export async function readNetwork(asked: PageAsked): Promise<NetworkRead> {
  const { rest: id, given, catalogue, reader } = asked;
  if (id.length > longestId) throw unknown(`${id.slice(0, 40)}…`);
  const relations = [...new Set(catalogue.relations.map(({ type }) => type))];
  const kinds = [...catalogue.kinds.values()].map(({ constant, name }) => ({ constant, name }));
  const { values, settings } = readParametersOf(
    [
      pageParameter('hops', oneOf('1', '2')),
      pageParameter('kinds', oneOf(...kinds.map(({ constant }) => constant)), { isList: true }),
      pageParameter('through', oneOf(...relations), { isList: true }),
      pageParameter('structural', { is: 'truth' }),
      pageParameter('expand', { is: 'text' }, { isList: true }),
      pageParameter('draw', { is: 'truth' }),
    ],
    given,
  );
  const through = (values.through ?? []) as readonly RelationType[];
  const structural = catalogue.relations.filter(({ isStructural }) => isStructural).map(({ type }) => type);
  const isStructural = values.structural === true;
  const followed = through.length > 0 ? [...through, ...(isStructural ? structural : [])] : relations;
  const only = (values.kinds ?? []) as Kind[];
  const narrowing: NetworkNarrowing = {
    hops: Number(values.hops ?? 2),
    kinds: only,
    through,
    isStructural,
    around: {
      through: through.length > 0 || isStructural ? ([...new Set(followed)] as RelationType[]) : null,
      kinds: only.length > 0 ? only : null,
      assertion: settings.inferred ? null : 'EXPLICIT',
    },
  };
  const variables = { id, hops: narrowing.hops, ...narrowing.around, first: most.around };
  const { node, neighbourhood } = await askDocument(NeighbourhoodDocument, variables, reader);
  if (!neighbourhood || !isEntity(node)) throw unknown(id);
  const { name, nameEn, __typename: kind } = node;
  const expanded = [...new Set((values.expand ?? []) as readonly string[])];
  const network = await expand(
    networkOf({ id, name, nameEn, kind, distance: 0 }, neighbourhood),
    expanded,
    narrowing,
    asked,
  );
  return {
    id,
    network,
    total: neighbourhood.totalCount,
    narrowing,
    expanded,
    isDrawn: values.draw === true,
    kinds,
    relations,
    symmetric: [...new Set(catalogue.relations.filter(r => r.isSymmetric).map(({ type }) => type))],
    graphql: filledText(NeighbourhoodDocument, variables, reader.schema),
    vocabulary: modelWords(catalogue, reader.schema),
    bases: enumMeanings(reader.schema.getType('Basis') as Parameters<typeof enumMeanings>[0]),
  };
}

type Node = NonNullable<NeighbourhoodQuery['node']>;

function isEntity(node: Node | null): node is Extract<Node, { name: string }> {
  return node !== null && 'name' in node;
}

function unknown(id: string): WrongAddress {
  return new WrongAddress(
    [`There is no entity "${id}". An id has the form dataset:local; look the name up by a search.`],
    true,
  );
}

/** Adds the neighbours of some entities, one after another, as each may be what another one brought in. */
async function expand(
  network: Network,
  ids: readonly string[],
  { around }: NetworkNarrowing,
  { reader }: PageAsked,
): Promise<Network> {
  if (ids.length > most.expanded)
    throw new WrongAddress([
      `"expand" takes at most ${most.expanded} ids, but ${ids.length} arrived. Leave some out, or put one of them in the middle.`,
    ]);
  const answers = await Promise.all(
    ids.map(id => askDocument(NeighbourhoodDocument, { id, hops: 1, ...around, first: most.added }, reader)),
  );
  return ids.reduce((all, id, i) => {
    const { neighbourhood } = answers[i]!;
    if (!neighbourhood || !all.nodes.some(node => node.id === id))
      throw new WrongAddress([
        `"expand" takes ids of entities in the network, but "${id}" arrived, which is not in it. Leave it out.`,
      ]);
    return withNeighbours(all, id, neighbourhood);
  }, network);
}
