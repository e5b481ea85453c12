import type { GraphQLError } from 'graphql';
import { badInput } from '../engine/errors.ts';
import { answerJson } from './answer.ts';
import type { McpParts } from './parts.ts';
import type { Given, Tool } from './tool.ts';

const takes = ['query', 'variables', 'operationName'];

/** Answers a query that the agent writes, within the limits of the API; null where only plangraph's own are answered. */
export function queryTool({ readDocument }: McpParts): Tool | null {
  if (!readDocument) return null;
  return {
    name: 'query',
    title: 'Ask in GraphQL 自由查询',
    description:
      'Answers a GraphQL query, for what no other tool answers: conditions, counts, groups, cross tables. Read `schema` first. Ask relations by `edges { assertion reason citations { quote start end source { id } } node { … } }`, so that the answer carries the words that prove it. It only reads. 其他工具答不了的问题，用 GraphQL 查询；关系请带 citations 引文。',
    inputSchema: {
      type: 'object',
      properties: {
        query: { type: 'string', description: 'A GraphQL document with a query' },
        variables: { type: 'object', description: 'The values of its variables, by their names' },
        operationName: {
          type: 'string',
          description: 'Which operation of the document, where it has several',
        },
      },
      required: ['query'],
      additionalProperties: false,
    },
    async call(given, { reader: { execute, signal }, explain }) {
      const { query, variables, operationName } = readGiven(given);
      const document = readDocument(query);
      if ('length' in document) throw badInput(document.map(describeFault).join('\n'));
      const { result } = await execute({ document, variables, operationName, signal });
      const hasAnswer = Object.values(result.data ?? {}).some(value => value !== null);
      if (result.errors && !hasAnswer) throw result.errors[0];
      const errors = result.errors?.map(explain);
      return answerJson(
        {
          data: result.data,
          ...(errors && {
            errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
          }),
        },
        'Ask for fewer rows with `first`, or for fewer fields.',
      );
    },
  };
}

/** Where a fault stands is half of what it says. */
function describeFault({ message, locations }: GraphQLError): string {
  const place = locations?.[0];
  return place ? `line ${place.line}, column ${place.column}: ${message}` : message;
}

interface Asked {
  readonly query: string;
  readonly variables: Given;
  readonly operationName: string | undefined;
}

function readGiven(given: Given): Asked {
  const { query, variables = {}, operationName } = given;
  const unknown = Object.keys(given).filter(name => !takes.includes(name));
  const faults = [
    ...unknown.map(name => `The tool has no parameter "${name}". It takes ${takes.join(', ')}.`),
    ...(typeof query === 'string' ? [] : ['"query" must be a GraphQL document as a text. Give it.']),
    ...(isObject(variables)
      ? []
      : ['"variables" must be an object, by the names of the variables. Change it, or leave it out.']),
    ...(operationName === undefined || typeof operationName === 'string'
      ? []
      : ['"operationName" must be the name of an operation. Change it, or leave it out.']),
  ];
  if (faults.length > 0) throw badInput(faults.join('\n'));
  return { query, variables, operationName } as Asked;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
