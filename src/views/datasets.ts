import { type GraphQLError, parse } from 'graphql';
import type { Reader } from './reader.ts';

/** A dataset that a view is read from, with the texts that it was made of. */
export interface ViewDataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly licence: string;
  /** ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly sources: readonly ViewSource[];
}

export interface ViewSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Year, month or day. */
  readonly publishedOn: string | null;
  /** Of the file that was read, in lower-case hexadecimal. */
  readonly sha256: string;
}

const document = parse(`query DatasetsOfView {
  datasets {
    id title version licence loadedAt
    sources(first: 1000) { id title publisher publishedOn sha256 }
  }
}`);

/** The datasets in the graph, which every view is read from, by id. Throws the GraphQLError that the engine answers with. */
export async function readDatasets({
  execute,
  signal,
}: Pick<Reader, 'execute' | 'signal'>): Promise<readonly ViewDataset[]> {
  const { result } = await execute({ document, signal });
  if (result.errors?.[0]) throw result.errors[0] satisfies GraphQLError;
  return result.data!.datasets as readonly ViewDataset[];
}
