import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { badInput } from '../engine/errors.ts';
import { type ToolName, toolNames } from '../views/takenNames.ts';
import type { BrokenView } from '../views/view.ts';
import { entityTool } from './entityTool.ts';
import type { McpParts } from './parts.ts';
import { pathsTool } from './pathsTool.ts';
import { queryTool } from './queryTool.ts';
import { schemaTool } from './schemaTool.ts';
import { searchTool } from './searchTool.ts';
import type { Tool } from './tool.ts';
import { viewTool } from './viewTool.ts';

const makers: Readonly<Record<ToolName, (parts: McpParts) => Tool | null>> = {
  search: searchTool,
  entity: entityTool,
  paths: pathsTool,
  schema: schemaTool,
  query: queryTool,
};

/** The tools that there are at the moment: those that are always there, then a tool for each view that is not broken. */
export function listTools(parts: McpParts): Tool[] {
  return [
    ...toolNames.flatMap(name => makers[name](parts) ?? []),
    ...parts.shelf.list().flatMap(view => (view.is === 'view' ? [viewTool(view, parts)] : [])),
  ];
}

/** The tool of that name; undefined where there is none. That of a broken view says what is wrong with it when it is called. */
export function findTool(name: string, parts: McpParts): Tool | undefined {
  const own = toolNames.find(one => one === name);
  if (own) return makers[own](parts) ?? undefined;
  const view = parts.shelf.find(name);
  if (!view) return undefined;
  return view.is === 'view' ? viewTool(view, parts) : brokenTool(view);
}

/** What to say of a tool that there is not. */
export function describeUnknownTool(name: string, parts: McpParts): string {
  const names = listTools(parts).map(tool => tool.name);
  return `There is no tool ${name.slice(0, 100)}.${didYouMean(suggestionList(name, names))} tools/list says which there are.`;
}

/** A client may hold the list of tools from before. */
function brokenTool({ name, problems }: BrokenView): Tool {
  return {
    name,
    title: name,
    description: '',
    inputSchema: { type: 'object', properties: {} },
    async call() {
      const told = problems.map(({ line, message }) => `line ${line}: ${message}`);
      throw badInput(
        [
          `The view ${name} is broken since its file was changed; use another tool, or \`query\`.`,
          ...told,
        ].join('\n'),
      );
    },
  };
}
