import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/**
 * Asks the server one of the pages' own queries, by its hash. Throws when no answer arrives, and when the answer is an
 * error.
 */
export async function askServer<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const { hash } = (document as unknown as { readonly __meta__: { readonly hash: string } }).__meta__;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: `sha256:${hash}`, variables }),
    signal,
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Answer | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (!data || errors?.[0]) throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
  return data;
}
