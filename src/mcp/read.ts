import type { DocumentNode } from 'graphql';
import type { Means } from './parts.ts';

/** An object of an answer. */
export type Data = Readonly<Record<string, unknown>>;

/** What the engine answers to a document of plangraph's own. Throws its first error. */
export async function read(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { reader: { execute, signal } }: Means,
): Promise<Data> {
  const { result } = await execute({ document, variables, signal });
  if (result.errors) throw result.errors[0];
  return result.data as Data;
}
