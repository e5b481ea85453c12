import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import { badInput } from '../engine/errors.ts';
import { answerJson, withoutNothing } from './answer.ts';
import { citation, citationsSchema, citedIn } from './citation.ts';
import { inputSchemaOf } from './inputSchema.ts';
import { parametersOf } from './parametersOf.ts';
import type { McpParts, Means } from './parts.ts';
import { type Data, read } from './read.ts';
import { readArguments } from './readArguments.ts';
import type { Tool } from './tool.ts';

const typeDocument = parse('query TypeOf($id: ID!) { node(id: $id) { __typename } }');

const stated = `assertion basis reason note citations ${citation}`;

/**
 * What is asked of a node of a type: of an entity all that it says itself and what it is related to, of a statement all
 * that it says. The variables are the parameters of the tool.
 */
export function entityDocument(schema: GraphQLSchema, type: string): DocumentNode {
  const isEntity = schema.getPossibleTypes(entityOf(schema)).some(({ name }) => name === type);
  const selection = isEntity
    ? `${leavesOf(schema, type).join(' ')} dataset { id title version } citations ${citation}`
    : `id relation from { id name } to { id name } dataset { id title version } ${stated}`;
  return parse(`
    query Entity(
      "The id, such as \`search\` gives it; that of a statement is one too"
      $id: ID!
      "Only relations that the source states itself, or only inferred ones"
      $assertion: Assertion
      "At most so many of each relation, 1 to 1,000"
      $first: Int = 10
    ) {
      node(id: $id) { ... on ${type} { ${selection} } }
      neighbours(id: $id, assertion: $assertion, first: $first) {
        relation forward kind totalCount
        edges { node { id name nameEn } statement { id ${stated} } }
      }
    }
  `);
}

function entityOf(schema: GraphQLSchema) {
  return schema.getType('Entity') as Parameters<GraphQLSchema['getPossibleTypes']>[0];
}

/** The fields of a type that hold values. */
function leavesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(field => isLeafType(getNamedType(field.type))).map(field => field.name);
}

/** Gives all that is said of one thing, each statement with the words that prove it or the reason why it is inferred. */
export function entityTool({ schema, catalogue }: McpParts): Tool {
  const parameters = parametersOf(entityDocument(schema, 'Statement'), schema);
  return {
    name: 'entity',
    title: 'All that is said of one thing 实体',
    description:
      'Gives what is said of an entity and what it is related to, each statement with the quotations that prove it (source, section, place) or the reason why it is inferred. Quote these words when you answer. 给出一个实体的属性和关系，每条附原文引文及位置，或推断理由。',
    inputSchema: inputSchemaOf(parameters),
    outputSchema: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        kind: { type: 'string', description: 'None for a statement' },
        name: { type: 'string' },
        assertion: {
          type: 'string',
          description: 'EXPLICIT: the source says it itself; INFERRED: see `reason`',
        },
        reason: { type: 'string' },
        citations: citationsSchema,
        relations: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              relation: { type: 'string' },
              forward: { type: 'boolean', description: 'The relation starts at the entity' },
              kind: { type: 'string' },
              total: { type: 'integer', description: 'How many there are, shown or not' },
              to: { type: 'array', items: { type: 'object' } },
            },
            required: ['relation', 'forward', 'kind', 'total', 'to'],
          },
        },
      },
      required: ['id'],
    },
    async call(given, means) {
      const variables = readArguments(parameters, given, 'The tool');
      const entity = await readEntity(variables, { schema, catalogue }, means);
      if (!entity)
        throw badInput(
          `"id" must be the id of an entity or a statement, but "${variables.id}" is none that there is. Find it with \`search\`.`,
        );
      return answerJson(entity, 'Lower `first`, or ask for one `assertion`.');
    },
  };
}

/** All that is said of a node; null when there is none of that id. */
export async function readEntity(
  variables: Readonly<Record<string, unknown>>,
  { schema, catalogue }: Pick<McpParts, 'schema' | 'catalogue'>,
  means: Means,
): Promise<Data | null> {
  const found = (await read(typeDocument, { id: variables.id }, means)).node as Data | null;
  if (!found) return null;
  const type = found.__typename as string;
  const { node, neighbours } = await read(documentOf(schema, type), variables, means);
  if (!node) return null;
  const { id, citations: _, ...said } = node as Data;
  return withoutNothing({
    id,
    kind: catalogue.kinds.get(type)?.constant ?? null,
    ...said,
    citations: citedIn(node as Data),
    relations: ((neighbours ?? []) as Neighbours[]).map(({ relation, forward, kind, totalCount, edges }) => ({
      relation,
      forward,
      kind,
      total: totalCount,
      to: edges.map(({ node: to, statement }) => ({
        ...to,
        statement: statement.id,
        ...saidBy(statement),
      })),
    })),
  }) as Data;
}

interface Neighbours {
  readonly relation: string;
  readonly forward: boolean;
  readonly kind: string;
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Data; readonly statement: Data }[];
}

/** What a statement says beside what it ties. */
export function saidBy(statement: Data): Data {
  const { assertion, basis, reason, note } = statement;
  return { assertion, basis, reason, note, citations: citedIn(statement) };
}

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** Made once for each type, since plans are kept by their document. */
function documentOf(schema: GraphQLSchema, type: string): DocumentNode {
  const known = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, known);
  const document = known.get(type) ?? entityDocument(schema, type);
  known.set(type, document);
  return document;
}
