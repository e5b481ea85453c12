import { parse } from 'graphql';
import { answerJson, withoutNothing } from './answer.ts';
import { citation, citationsSchema, citedIn } from './citation.ts';
import { inputSchemaOf } from './inputSchema.ts';
import { parametersOf } from './parametersOf.ts';
import type { McpParts } from './parts.ts';
import { type Data, read } from './read.ts';
import { readArguments } from './readArguments.ts';
import type { Tool } from './tool.ts';

export const searchDocument = parse(`
  query Search(
    "Words to look for, such as 光子, guangzi or gz; all of them must be found, at most 25"
    $text: String!
    "Only these kinds"
    $kinds: [Kind!]
    "At most so many, 1 to 1,000"
    $first: Int = 20
  ) {
    search(text: $text, kinds: $kinds, first: $first) {
      totalCount
      edges {
        matched { field text }
        node { __typename id name nameEn description dataset { id } citations ${citation} }
      }
    }
  }
`);

/** Finds entities by what is written in them, the best first. */
export function searchTool({ schema, catalogue }: McpParts): Tool {
  const parameters = parametersOf(searchDocument, schema);
  return {
    name: 'search',
    title: 'Find by words 检索',
    description:
      'Finds what the plans speak of (measures, industries, targets, platforms, enterprises …) by words of its name, description or quotations, in Chinese, English or pinyin, the best first. Start here: it gives the ids that the other tools take. 按名称、说明或原文检索规划中的实体，返回其他工具所需的 id。',
    inputSchema: inputSchemaOf(parameters),
    outputSchema: {
      type: 'object',
      properties: {
        total: { type: 'integer', description: 'How many there are, shown or not' },
        hits: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              kind: { type: 'string' },
              name: { type: 'string' },
              nameEn: { type: 'string' },
              description: { type: 'string' },
              dataset: { type: 'string' },
              matched: { type: 'array', items: { type: 'object' } },
              citations: citationsSchema,
            },
            required: ['id', 'kind', 'name', 'dataset'],
          },
        },
      },
      required: ['total', 'hits'],
    },
    async call(given, means) {
      const { search } = await read(searchDocument, readArguments(parameters, given, 'The tool'), means);
      const { totalCount, edges } = search as {
        totalCount: number;
        edges: { matched: unknown; node: Data }[];
      };
      const hits = edges.map(({ matched, node }) => ({
        id: node.id,
        kind: catalogue.kinds.get(node.__typename as string)?.constant,
        name: node.name,
        nameEn: node.nameEn,
        description: node.description,
        dataset: (node.dataset as Data).id,
        matched,
        citations: citedIn(node),
      }));
      return answerJson({ total: totalCount, hits: hits.map(withoutNothing) }, 'Lower `first`.');
    },
  };
}
