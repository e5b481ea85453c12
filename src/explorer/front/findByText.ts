import type { Reader } from '../../views/reader.ts';
import { askDocument } from '../askDocument.ts';
import { FindEntitiesDocument, type FindEntitiesQuery } from '../documents/generated/graphql.ts';
import { mostFound } from './mostFound.ts';

/** What a search finds: the best of it, and how much there is. */
export type Found = NonNullable<FindEntitiesQuery['search']>;

/** Searches all kinds, or some. Throws the GraphQLError that the engine answers with. */
export async function findByText(text: string, reader: Pick<Reader, 'execute' | 'signal'>): Promise<Found> {
  const { search } = await askDocument(FindEntitiesDocument, { text, kinds: null, first: mostFound }, reader);
  return search ?? { totalCount: 0, edges: [] };
}
