import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { JsonObjectSchema } from './inputSchema.ts';
import type { Means } from './parts.ts';

/** Something that an agent can have done. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonObjectSchema;
  readonly outputSchema?: JsonObjectSchema;
  /** Throws a GraphQLError that says what was required, what arrived and what to do. */
  call(given: Given, means: Means): Promise<CallToolResult>;
}

/** The arguments of a call, as they arrived. */
export type Given = Readonly<Record<string, unknown>>;
