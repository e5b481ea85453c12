import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, parse, print } from 'graphql';
import type { Reader } from '../views/reader.ts';
import texts from './documents/generated/persisted-documents.json' with { type: 'json' };

/** The queries of the explorer's pages by the SHA-256 of their texts, in lower-case hexadecimal. */
export const pageDocuments: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** Plans are kept by their document, so each is parsed once. */
const parsed = new Map([...pageDocuments].map(([hash, text]) => [hash, parse(text)]));

/** Asks one of the explorer's queries. Throws the first GraphQLError that the engine answers with. */
export async function askDocument<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  { execute, signal }: Pick<Reader, 'execute' | 'signal'>,
): Promise<Answer> {
  const { result } = await execute({ document: documentOf(document), variables, signal });
  if (result.errors?.[0]) throw result.errors[0];
  return result.data as Answer;
}

/** One of the explorer's queries as text, to be shown and sent by others. */
export function textOf(document: TypedDocumentNode<unknown, never>): string {
  return print(documentOf(document));
}

function documentOf(document: object): DocumentNode {
  return parsed.get(hashOf(document))!;
}

/** What stands for a query in the code is its hash alone. */
function hashOf(document: object): string {
  return (document as { readonly __meta__: { readonly hash: string } }).__meta__.hash;
}
