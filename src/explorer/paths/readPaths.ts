import { GraphQLError } from 'graphql';
import type { Catalogue, Relation } from '../../catalogue/catalogue.ts';
import type { Named, Stated } from '../../entity/related.ts';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Said } from '../../views/view.ts';
import { modelWords } from '../../views/vocabulary.ts';
import { askDocument } from '../askDocument.ts';
import {
  type Kind,
  PathExamplesDocument,
  PathsDocument,
  type PathsQuery,
  type PathsQueryVariables,
  type RelationType,
} from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { type Choice, chooseEntity, type NamedOfKind, ofKind } from './chooseEntity.ts';

/** How two entities are tied. */
export interface Paths {
  readonly from: Choice;
  readonly to: Choice;
  readonly narrowing: PathNarrowing;
  /** What can be chosen. */
  readonly kinds: readonly { readonly constant: string; readonly name: string }[];
  readonly relations: readonly string[];
  readonly structuralRelations: readonly string[];
  readonly found: FoundPaths;
  /** Pairs that are tied; only where nothing is asked for. */
  readonly examples: readonly { readonly from: Named; readonly to: Named }[];
  readonly vocabulary: Readonly<Record<string, Said>>;
  /** What statements can rest on, by the values of the enum. */
  readonly bases: Readonly<Record<string, Said>>;
}

/** What paths are asked for. */
export interface PathNarrowing {
  readonly maxLength: number;
  readonly first: number;
  readonly through: readonly string[];
  readonly kinds: readonly string[];
  /** Structural relations are walked as well. */
  readonly isStructural: boolean;
  readonly isExplicitOnly: boolean;
}

export type FoundPaths =
  /** One end is still open, or both are the same. */
  | { readonly is: 'unasked' }
  | { readonly is: 'chains'; readonly chains: readonly PathChain[]; readonly graphql: string }
  /** Too much lies between the two to look through it all. */
  | { readonly is: 'tooMuch'; readonly graphql: string };

/** The steps from one end to the other. */
export type PathChain = readonly PathStep[];

export interface PathStep extends Omit<Stated, 'assertion'> {
  readonly from: NamedOfKind;
  readonly to: NamedOfKind;
  /** The type of the relation. */
  readonly type: string;
  /** Whether the relation leads as the chain goes, against it, or has no direction. */
  readonly direction: 'out' | 'in' | 'both';
  readonly isInferred: boolean;
}

const lengths = ['1', '2', '3', '4', '5', '6'];
const defaults = { maxLength: 4, first: 10 };
const mostPaths = 100;

/** Reads the page of paths. Throws a WrongAddress, and the GraphQLError that the engine answers with. */
export async function readPaths(asked: PageAsked): Promise<Paths> {
  const { given, catalogue, reader } = asked;
  const relations = [...new Set(catalogue.relations.map(({ type }) => type))];
  const constants = [...catalogue.kinds.values()].map(({ constant, name }) => ({ constant, name }));
  const structuralRelations = relations.filter(type => isStructural(type, catalogue.relations));
  const { values, settings } = readParametersOf(
    [
      pageParameter('from', { is: 'text' }),
      pageParameter('to', { is: 'text' }),
      pageParameter('maxLength', oneOf(...lengths)),
      pageParameter('through', oneOf(...relations), { isList: true }),
      pageParameter('kinds', oneOf(...constants.map(({ constant }) => constant)), { isList: true }),
      pageParameter('structural', { is: 'truth' }),
      pageParameter('first', { is: 'integer' }),
    ],
    given,
  );
  const narrowing: PathNarrowing = {
    maxLength: Number(values.maxLength ?? defaults.maxLength),
    first: readFirst(values.first as number | undefined),
    through: (values.through ?? []) as readonly string[],
    kinds: (values.kinds ?? []) as readonly string[],
    isStructural: values.structural === true,
    isExplicitOnly: !settings.inferred,
  };
  const [from, to] = (await Promise.all(
    (['from', 'to'] as const).map(name => chooseEntity(name, values[name] as string | undefined, asked)),
  )) as [Choice, Choice];
  const isUnasked = from.is === 'open' && to.is === 'open';
  const [found, examples] = await Promise.all([
    from.is === 'made' && to.is === 'made' && from.entity.id !== to.entity.id
      ? findPaths(from.entity.id, to.entity.id, narrowing, { ...asked, relations, structuralRelations })
      : { is: 'unasked' as const },
    isUnasked ? readExamples(asked) : [],
  ]);
  return {
    from,
    to,
    narrowing,
    kinds: constants,
    relations: relations.filter(type => !structuralRelations.includes(type)),
    structuralRelations,
    found,
    examples,
    vocabulary: modelWords(catalogue, reader.schema),
    bases: enumMeanings(reader.schema.getType('Basis') as Parameters<typeof enumMeanings>[0]),
  };
}

function readFirst(first: number | undefined): number {
  if (first !== undefined && (first < 1 || first > mostPaths))
    throw new WrongAddress([
      `"first" must be a number from 1 to ${mostPaths}, but "${first}" arrived. Change it, or leave it out.`,
    ]);
  return first ?? defaults.first;
}

/** Nearly everything is tied by it, wherever it stands, so that it is walked only when it is named. */
function isStructural(type: string, relations: readonly Relation[]): boolean {
  return relations.every(relation => relation.type !== type || relation.isStructural);
}

interface FindingParts extends Pick<PageAsked, 'catalogue' | 'reader'> {
  readonly relations: readonly string[];
  readonly structuralRelations: readonly string[];
}

async function findPaths(
  from: string,
  to: string,
  { through, kinds, isStructural, isExplicitOnly, maxLength, first }: PathNarrowing,
  { catalogue, reader, relations, structuralRelations }: FindingParts,
): Promise<FoundPaths> {
  const named = through.length > 0 ? through : isStructural ? relations : null;
  const walked = named && isStructural ? [...new Set([...named, ...structuralRelations])] : named;
  const variables: PathsQueryVariables = {
    from,
    to,
    through: walked as RelationType[] | null,
    kinds: kinds.length > 0 ? (kinds as Kind[]) : null,
    assertion: isExplicitOnly ? 'EXPLICIT' : null,
    maxLength,
    first,
  };
  const graphql = filledText(PathsDocument, variables, reader.schema);
  try {
    const { paths } = await askDocument(PathsDocument, variables, reader);
    const chains = (paths ?? []).map(({ steps }) => steps.map(step => stepOf(step, catalogue)));
    return { is: 'chains', chains, graphql };
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== 'TOO_EXPENSIVE') throw error;
    return { is: 'tooMuch', graphql };
  }
}

type AskedStep = NonNullable<PathsQuery['paths']>[number]['steps'][number];

function stepOf({ relation, forward, from, to, statement }: AskedStep, { kinds }: Catalogue): PathStep {
  const { assertion, basis, reason, note, citations } = statement;
  const isUndirected = [...kinds.get(from.__typename)!.links.values()].some(
    link => link.direction === 'both' && link.relation.type === relation && link.kind === to.__typename,
  );
  return {
    from: ofKind(from),
    to: ofKind(to),
    type: relation,
    direction: isUndirected ? 'both' : forward ? 'out' : 'in',
    isInferred: assertion === 'INFERRED',
    basis,
    reason,
    note,
    citations,
  };
}

/** Pairs that must be tied: whom a measure is for and a target of its pathway, an industry and what its measure relies on. */
async function readExamples({ reader }: PageAsked): Promise<Paths['examples']> {
  const { plans } = await askDocument(PathExamplesDocument, {}, reader);
  const pairs = (plans?.nodes ?? []).flatMap(({ aimed, relying }) => [
    ...aimed.nodes.map(({ enterprises, pathways }) => [
      enterprises.nodes[0],
      pathways.nodes[0]?.targets.nodes[0],
    ]),
    ...relying.nodes.map(({ industries, reliesOn }) => [industries.nodes[0], reliesOn.nodes[0]]),
  ]);
  return pairs.flatMap(([from, to]) => (from && to ? [{ from, to }] : []));
}
