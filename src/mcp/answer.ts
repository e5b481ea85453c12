import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLError } from 'graphql';
import { tooExpensive } from '../engine/errors.ts';

/** The longest text of an answer: an agent reads all of it. */
const mostCharacters = 100_000;

/** The longest message of an error, which may repeat what arrived. */
const mostOfMessage = 2_000;

/** An answer as JSON. Throws a GraphQLError when it is too long; `advice` says what to do then. */
export function answerJson(answer: Record<string, unknown>, advice: string): CallToolResult {
  return { ...answerText(JSON.stringify(answer), advice), structuredContent: answer };
}

/** An answer as text. Throws a GraphQLError when it is too long; `advice` says what to do then. */
export function answerText(text: string, advice: string): CallToolResult {
  if (text.length > mostCharacters)
    throw tooExpensive(
      `A tool answers in at most ${mostCharacters.toLocaleString('en-US')} characters, but this answer has ${text.length.toLocaleString('en-US')}. ${advice}`,
    );
  return { content: [{ type: 'text', text }] };
}

/** An error that the agent can read and act on. */
export function answerError({ message, extensions }: GraphQLError): CallToolResult {
  const said = message.length > mostOfMessage ? `${message.slice(0, mostOfMessage)}…` : message;
  return { content: [{ type: 'text', text: `${extensions.code}: ${said}` }], isError: true };
}

/** A value without what is null or an empty list, on every level: nothing is said by it, and much of an answer is it. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}
