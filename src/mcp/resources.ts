import type { Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import { parse, printSchema } from 'graphql';
import { describeSchema } from './describeSchema.ts';
import { readEntity } from './entityTool.ts';
import type { McpParts, Means } from './parts.ts';
import { read } from './read.ts';
import { searchDocument } from './searchTool.ts';

export const datasetsDocument = parse(`
  query Datasets {
    datasets {
      id title version licence languages loadedAt
      sources { id name }
      kindCounts { kind count }
      relationCounts { relation count explicit inferred }
    }
  }
`);

const prefix = 'plangraph://';

/** What an agent can read that is always there. */
const fixed: readonly Resource[] = [
  {
    uri: `${prefix}datasets`,
    name: 'datasets',
    title: 'What the graph holds 数据集',
    description:
      'The datasets: version, licence, the texts that they were read from, how much they hold of each kind.',
    mimeType: 'application/json',
  },
  {
    uri: `${prefix}kinds`,
    name: 'kinds',
    title: 'Kinds of things 类型',
    description: 'The kinds of things in the graph, and the fields that a query begins with.',
    mimeType: 'text/markdown',
  },
  {
    uri: `${prefix}schema`,
    name: 'schema',
    title: 'The GraphQL schema 数据模式',
    description: 'All that can be asked, as SDL. It is long; the tool `schema` gives one type.',
    mimeType: 'text/plain',
  },
];

/** What an agent can read, but for entities, which are too many to list. */
export function listResources({ shelf }: McpParts): Resource[] {
  const views = shelf.list().flatMap(view => {
    if (view.is === 'broken') return [];
    const { name, title } = view;
    return [
      {
        uri: `${prefix}view/${name}`,
        name,
        title: title.en === title.zh ? title.en : `${title.en} ${title.zh}`,
        description: 'The file of the view: its query in GraphQL, from which others can be made.',
        mimeType: 'application/graphql',
      },
    ];
  });
  return [...fixed, ...views];
}

export const resourceTemplates: readonly ResourceTemplate[] = [
  {
    uriTemplate: `${prefix}entity/{id}`,
    name: 'entity',
    title: 'All that is said of one thing 实体',
    description: 'An entity or a statement by its id, with its relations and the quotations that prove them.',
    mimeType: 'application/json',
  },
  {
    uriTemplate: `${prefix}view/{name}`,
    name: 'view',
    title: 'The file of a view 视图',
    description: 'The query of a view in GraphQL.',
    mimeType: 'application/graphql',
  },
];

interface Contents {
  readonly mimeType: string;
  readonly text: string;
}

/** How many relations of each sort stand in an entity that is read as a resource. */
const relationsShown = 50;

const sdls = new WeakMap<McpParts['schema'], string>();

/** What stands at an address; null where there is nothing. Throws the GraphQLError that the engine answers with. */
export async function readResource(uri: string, parts: McpParts, means: Means): Promise<Contents | null> {
  const { schema, catalogue, shelf } = parts;
  const [, kind, rest] = /^plangraph:\/\/([a-z]+)(?:\/(.+))?$/.exec(uri) ?? [];
  const name = rest === undefined ? undefined : decode(rest);
  switch (name === undefined ? kind : `${kind}/`) {
    case 'datasets': {
      const { datasets } = await read(datasetsDocument, {}, means);
      return { mimeType: 'application/json', text: JSON.stringify(datasets) };
    }
    case 'kinds':
      return { mimeType: 'text/markdown', text: describeSchema({ schema, catalogue }) };
    case 'schema': {
      const sdl = sdls.get(schema) ?? printSchema(schema);
      sdls.set(schema, sdl);
      return { mimeType: 'text/plain', text: sdl };
    }
    case 'view/': {
      const view = shelf.find(name!);
      return view ? { mimeType: 'application/graphql', text: view.source } : null;
    }
    case 'entity/': {
      const entity = await readEntity({ id: name, first: relationsShown }, parts, means);
      return entity && { mimeType: 'application/json', text: JSON.stringify(entity) };
    }
    default:
      return null;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** As many as a client gets to choose from; the protocol allows 100. */
const mostSuggested = 20;

/** What an argument of a template may become, by what is written of it; nothing for what is not known. */
export async function suggest(
  template: string,
  argument: { readonly name: string; readonly value: string },
  { shelf }: McpParts,
  means: Means,
): Promise<string[]> {
  switch (template) {
    case `${prefix}view/{name}`:
      return shelf
        .list()
        .map(({ name }) => name)
        .filter(name => argument.name === 'name' && name.startsWith(argument.value))
        .slice(0, mostSuggested);
    case `${prefix}entity/{id}`: {
      if (argument.name !== 'id' || argument.value.trim() === '') return [];
      const { search } = await read(searchDocument, { text: argument.value, first: mostSuggested }, means);
      return (search as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    }
    default:
      return [];
  }
}
