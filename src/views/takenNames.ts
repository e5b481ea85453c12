/** The tools for agents that are there beside the views, each of which is a tool under its own name. */
export const toolNames = ['search', 'entity', 'paths', 'schema', 'query'] as const;

export type ToolName = (typeof toolNames)[number];

/** Names that no view can have, and what has them. */
export const takenNames: ReadonlyMap<string, string> = new Map([
  ['new', 'an address'],
  ...toolNames.map(name => [name, 'a tool for agents'] as const),
]);
