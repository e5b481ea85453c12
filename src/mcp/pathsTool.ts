import { parse } from 'graphql';
import { badInput } from '../engine/errors.ts';
import { answerJson, withoutNothing } from './answer.ts';
import { citation, citationsSchema } from './citation.ts';
import { saidBy } from './entityTool.ts';
import { inputSchemaOf } from './inputSchema.ts';
import { parametersOf } from './parametersOf.ts';
import type { McpParts } from './parts.ts';
import { type Data, read } from './read.ts';
import { readArguments } from './readArguments.ts';
import type { Tool } from './tool.ts';

export const pathsDocument = parse(`
  query Paths(
    "The id of the entity that the paths start from, as \`search\` gives it"
    $from: ID!
    "The id of the entity that they lead to"
    $to: ID!
    "Only relations of these types; without it all but those that tie nearly everything together: to a region, a plan or a section"
    $through: [RelationType!]
    "Only kinds that may lie between the two"
    $kinds: [Kind!]
    "Only relations that the source states itself, or only inferred ones"
    $assertion: Assertion
    "At most so many steps, 1 to 6"
    $maxLength: Int = 4
    "At most so many paths, 1 to 100"
    $first: Int = 10
  ) {
    paths(from: $from, to: $to, through: $through, kinds: $kinds, assertion: $assertion, maxLength: $maxLength, first: $first) {
      length
      steps {
        relation forward
        from { id name }
        to { id name }
        statement { id assertion basis reason note citations ${citation} }
      }
    }
    ends: nodes(ids: [$from, $to]) { id __typename }
  }
`);

interface Path {
  readonly length: number;
  readonly steps: readonly Step[];
}

interface Step extends Data {
  readonly statement: Data;
}

/** Tells how two entities are tied, step by step, each with the words that prove it. */
export function pathsTool({ schema, catalogue }: McpParts): Tool {
  const parameters = parametersOf(pathsDocument, schema);
  return {
    name: 'paths',
    title: 'How two things are tied 关联路径',
    description:
      'Gives the shortest paths between two entities, each step with the quotations that prove it or the reason why it is inferred. No path is an answer too. 给出两个实体之间的最短关联路径，每一步附引文或推断理由。',
    inputSchema: inputSchemaOf(parameters),
    outputSchema: {
      type: 'object',
      properties: {
        paths: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              length: { type: 'integer' },
              steps: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    from: { type: 'object' },
                    relation: { type: 'string' },
                    forward: { type: 'boolean', description: 'The relation starts where the step does' },
                    to: { type: 'object' },
                    statement: { type: 'string' },
                    assertion: { type: 'string' },
                    citations: citationsSchema,
                  },
                  required: ['from', 'relation', 'forward', 'to', 'assertion'],
                },
              },
            },
            required: ['length', 'steps'],
          },
        },
      },
      required: ['paths'],
    },
    async call(given, means) {
      const variables = readArguments(parameters, given, 'The tool');
      const { paths, ends } = await read(pathsDocument, variables, means);
      const faults = (['from', 'to'] as const).flatMap((name, i) => {
        const end = (ends as (Data | null)[])[i];
        const isEntity = end && catalogue.kinds.has(end.__typename as string);
        return isEntity
          ? []
          : [
              `"${name}" must be the id of an entity, but "${variables[name]}" is ${end ? 'that of a statement' : 'none that there is'}. Find it with \`search\`.`,
            ];
      });
      if (faults.length > 0) throw badInput(faults.join('\n'));
      const told = ((paths ?? []) as Path[]).map(({ length, steps }) => ({
        length,
        steps: steps.map(({ from, relation, forward, to, statement }) =>
          withoutNothing({ from, relation, forward, to, statement: statement.id, ...saidBy(statement) }),
        ),
      }));
      return answerJson({ paths: told }, 'Lower `first` or `maxLength`.');
    },
  };
}
