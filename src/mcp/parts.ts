import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Reader } from '../views/reader.ts';
import type { Shelf } from '../views/shelf.ts';

/** What a server for agents is made of. */
export interface McpParts {
  readonly version: string;
  /** Where readers reach the pages, if that is known. */
  readonly publicUrl: string | undefined;
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly shelf: Pick<Shelf, 'list' | 'find'>;
  /** Reads a document that an agent wrote, or says what is wrong with it; undefined where none is answered. */
  readonly readDocument: ((source: string) => DocumentNode | readonly GraphQLError[]) | undefined;
  /**
   * Does the work of one request, which ends when its time is over or `left` aborts. Rejects with what the public may know
   * of an error, and with nothing else. `name` is what is written down of the request.
   */
  readonly work: <T>(name: string, left: AbortSignal, work: (means: Means) => Promise<T>) => Promise<T>;
}

/** What the work of a request is done with. */
export interface Means {
  readonly reader: Reader;
  /** What the public may know of an error in an answer of the engine. */
  readonly explain: (error: GraphQLError) => GraphQLError;
}
