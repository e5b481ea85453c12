import type { Parameter } from '../views/parameter.ts';
import { answerText } from './answer.ts';
import { describeSchema, describeType } from './describeSchema.ts';
import { inputSchemaOf } from './inputSchema.ts';
import type { McpParts } from './parts.ts';
import { readArguments } from './readArguments.ts';
import type { Tool } from './tool.ts';

const parameters: readonly Parameter[] = [
  {
    name: 'type',
    description: 'A type of the schema or a kind; without it, all kinds in short',
    descriptionZh: null,
    type: 'String',
    isRequired: false,
    isList: false,
    default: undefined,
    of: { is: 'text' },
  },
];

/** Tells what can be asked in GraphQL. */
export function schemaTool({ schema, catalogue }: McpParts): Tool {
  return {
    name: 'schema',
    title: 'What can be asked 数据模式',
    description:
      'Gives the GraphQL schema of the graph: without `type` the kinds of things and the root fields in short, with it one type as SDL. Read it before `query`. 查询前先看模式：不带参数列出全部类型，带 type 返回该类型的定义。',
    inputSchema: inputSchemaOf(parameters),
    async call(given) {
      const { type } = readArguments(parameters, given, 'The tool');
      const model = { schema, catalogue };
      const text = type === undefined ? describeSchema(model) : describeType(type as string, model);
      return answerText(text, 'Read the whole schema as the resource plangraph://schema.');
    },
  };
}
