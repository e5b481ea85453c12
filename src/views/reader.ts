import type { GraphQLSchema } from 'graphql';
import type { Engine } from '../engine/execute.ts';

/** What the reading of a view needs of its surroundings. */
export interface Reader {
  readonly schema: GraphQLSchema;
  readonly execute: Engine['execute'];
  /** The state of the data, which must stay the same from the first page to the last. */
  readonly revision: () => string;
  readonly signal?: AbortSignal | undefined;
}

export interface ReaderParts {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  /** Lets each operation in, and names the state of the data. */
  readonly gate: {
    readonly pass: () => Promise<{ readonly revision: string }>;
    readonly revision: () => string;
  };
}

/** Reads by an engine, each operation when the gate lets it in. */
export function createReader({ schema, engine, gate }: ReaderParts, signal?: AbortSignal): Reader {
  return {
    schema,
    revision: gate.revision,
    signal,
    execute: async request => {
      await gate.pass();
      return engine.execute(request);
    },
  };
}
