import { GraphQLError } from 'graphql';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Named } from '../../entity/related.ts';
import type { Reader } from '../../views/reader.ts';
import { askDocument } from '../askDocument.ts';
import { ChosenEntitiesDocument, FindEntitiesDocument } from '../documents/generated/graphql.ts';
import { WrongAddress } from '../wrongAddress.ts';

export interface NamedOfKind extends Named {
  /** The name of its type. */
  readonly kind: string;
}

/** What a parameter that names an entity says: by an id, or by what somebody typed. */
export type Choice =
  | { readonly is: 'open' }
  | {
      readonly is: 'made';
      readonly entity: NamedOfKind;
      /** The text by which it was found; null where its id was given. */
      readonly by: string | null;
    }
  /** Several may be meant, or none; the best are offered. */
  | {
      readonly is: 'unsure';
      readonly text: string;
      readonly offers: readonly NamedOfKind[];
      readonly total: number;
    };

/** So many are offered where several may be meant. */
const mostOffered = 8;

/** From here on a name is the text: see `score` of a SearchEdge. */
const exactScore = 700;

interface ChoosingParts {
  readonly catalogue: Catalogue;
  readonly reader: Pick<Reader, 'execute' | 'signal'>;
}

/**
 * The entity that a parameter names. A text that is no id of one is looked up: what alone is called exactly so is taken,
 * and what alone is found; else the best are offered. Throws a WrongAddress for a text that cannot be searched for.
 */
export async function chooseEntity(
  parameter: string,
  given: string | undefined,
  { catalogue, reader }: ChoosingParts,
): Promise<Choice> {
  const text = (given ?? '').trim();
  if (text === '') return { is: 'open' };
  const { nodes } = await askDocument(ChosenEntitiesDocument, { ids: [text] }, reader);
  const node = nodes[0];
  // A statement has an id too, and is nothing to start from.
  if (node && 'name' in node && catalogue.kinds.has(node.__typename))
    return { is: 'made', entity: ofKind(node), by: null };
  const { search } = await askDocument(
    FindEntitiesDocument,
    { text, kinds: null, first: mostOffered },
    reader,
  ).catch(error => refuseText(parameter, error));
  const { edges, totalCount } = search ?? { edges: [], totalCount: 0 };
  const exact = edges.filter(({ score }) => score >= exactScore);
  const alone = exact.length === 1 ? exact[0] : totalCount === 1 ? edges[0] : undefined;
  return alone
    ? { is: 'made', entity: ofKind(alone.node), by: text }
    : { is: 'unsure', text, offers: edges.map(edge => ofKind(edge.node)), total: totalCount };
}

export function ofKind({
  __typename,
  id,
  name,
  nameEn,
}: Named & { readonly __typename: string }): NamedOfKind {
  return { id, name, nameEn, kind: __typename };
}

/** What is wrong with a text to search for is wrong with the parameter. */
function refuseText(parameter: string, error: unknown): never {
  if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
    throw new WrongAddress([error.message.replace('`text`', `"${parameter}"`)]);
  throw error;
}
