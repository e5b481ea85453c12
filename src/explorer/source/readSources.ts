import type { GraphQLEnumType } from 'graphql';
import { enumMeanings } from '../../views/enumMeanings.ts';
import type { Said } from '../../views/view.ts';
import { askDocument } from '../askDocument.ts';
import { SourcesDocument, type SourcesQuery } from '../documents/generated/graphql.ts';
import { filledText } from '../filledText.ts';
import { type PageAsked, readParametersOf } from '../pageAsked.ts';

/** The texts that plans were read from. */
export interface SourcesRead {
  readonly sources: NonNullable<SourcesQuery['sources']>['nodes'];
  /** How many there are, however many are listed. */
  readonly total: number;
  /** What sorts of text there are, by value. */
  readonly docTypes: Readonly<Record<string, Said>>;
  /** The query that gives them. */
  readonly document: string;
}

/** Reads the list of texts. Throws a WrongAddress, and the GraphQLError that the engine answers with. */
export async function readSources({ given, reader }: PageAsked): Promise<SourcesRead> {
  readParametersOf([], given);
  const { sources } = await askDocument(SourcesDocument, {}, reader);
  return {
    sources: sources?.nodes ?? [],
    total: sources?.totalCount ?? 0,
    docTypes: enumMeanings(reader.schema.getType('DocumentType') as GraphQLEnumType),
    document: filledText(SourcesDocument, {}, reader.schema),
  };
}
