import {
  type ExecutionResult,
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { compare, edgeFulfils, fulfils, type Neighbour, withoutEmpty } from './conditions.ts';
import type { ReferenceGraph, ReferenceNode } from './graph.ts';
import { type ReferenceLink, readLinks } from './links.ts';

interface Arguments {
  where?: Record<string, unknown>;
  edge?: Record<string, unknown>;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[];
  first?: number | null;
  last?: number | null;
}

const citationFields = {
  quote: 'citationQuotes',
  start: 'citationStarts',
  end: 'citationEnds',
  rawStart: 'citationRawStarts',
  rawEnd: 'citationRawEnds',
  occurrence: 'citationOccurrences',
  source: 'citationSources',
  section: 'citationSections',
};

/**
 * Answers operations over arrays by graphql-js and resolvers, slow and obvious. It shares the public schema with the
 * engine and nothing else.
 */
export function createReference(schema: GraphQLSchema, graph: ReferenceGraph) {
  const links = readLinks();
  const labelOf = (node: ReferenceNode) => node.labels.find(l => l !== 'Entity')!;
  const nodesOf = (label: string) => [...graph.nodes.values()].filter(n => n.labels.includes(label));
  const id = (node: ReferenceNode) => node.properties.id as string;

  const follow = (node: ReferenceNode, link: ReferenceLink): Neighbour[] =>
    graph.edges
      .filter(e => e.type === link.type)
      .flatMap(edge => {
        const ends: string[] = [];
        if (link.way !== 'in' && edge.from === id(node)) ends.push(edge.to);
        if (link.way !== 'out' && edge.to === id(node)) ends.push(edge.from);
        return ends.map(end => ({ edge, node: graph.nodes.get(end)! }));
      })
      .filter(n => n.node.labels.includes(link.far));
  const linkOf = (node: ReferenceNode, field: string) => links.get(`${labelOf(node)}.${field}`);
  const neighbours = (node: ReferenceNode, field: string) => {
    const link = node.labels.length > 0 ? linkOf(node, field) : undefined;
    return link ? follow(node, link) : null;
  };

  const keyOf = (node: ReferenceNode, field: string): unknown => {
    const name = field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (name === 'name') return node.properties.nameSort;
    const counted = name.endsWith('Count') ? neighbours(node, name.slice(0, -'Count'.length)) : null;
    return counted ? counted.length : node.properties[name];
  };

  const connect = (label: string, all: Neighbour[], args: Arguments) => {
    const where = withoutEmpty(args.where) as Record<string, unknown> | undefined;
    const edge = withoutEmpty(args.edge) as Record<string, unknown> | undefined;
    const rows = all
      .filter(r => !edge || edgeFulfils(r.edge, edge))
      .filter(r => !where || fulfils(r.node, where, neighbours))
      .sort((a, b) => {
        for (const { field, direction } of args.orderBy ?? []) {
          const [x, y] = [keyOf(a.node, field), keyOf(b.node, field)];
          if (x === undefined && y === undefined) continue;
          if (x === undefined) return 1;
          if (y === undefined) return -1;
          const order = compare(x, y);
          if (order !== 0) return direction === 'DESC' ? -order : order;
        }
        return compare(id(a.node), id(b.node));
      });
    const page = args.last != null ? rows.slice(-args.last) : rows.slice(0, args.first ?? 20);
    const isCut = page.length < rows.length;
    return {
      is: `${label}Connection`,
      edges: page,
      nodes: page.map(r => r.node),
      totalCount: rows.length,
      pageInfo: { hasNextPage: args.last == null && isCut, hasPreviousPage: args.last != null && isCut },
    };
  };

  const citations = (properties: Readonly<Record<string, unknown>>) =>
    ((properties.citationQuotes ?? []) as string[]).map((_, i) =>
      Object.fromEntries(
        Object.entries(citationFields).map(([field, list]) => {
          const value = (properties[list] as unknown[])[i];
          return [
            field,
            field === 'source' || field === 'section' ? graph.nodes.get(value as string) : value,
          ];
        }),
      ),
    );

  const statement = ({ edge }: Neighbour) => ({
    ...edge.properties,
    id: `${edge.type}/${edge.from}/${edge.to}`,
    relation: edge.type,
    from: graph.nodes.get(edge.from),
    to: graph.nodes.get(edge.to),
    dataset: graph.nodes.get(edge.properties.dataset as string),
    citations: citations(edge.properties),
  });

  const lookup = (wanted: string) => {
    const node = graph.nodes.get(wanted);
    if (node?.labels.includes('Entity')) return node;
    const [type, from, to] = wanted.split('/');
    const edge = graph.edges.find(e => e.type === type && e.from === from && e.to === to);
    return edge ? statement({ edge, node: graph.nodes.get(edge.to)! }) : null;
  };

  const plurals = new Map(
    Object.values(schema.getQueryType()!.getFields()).map(f => [
      f.name,
      String(f.type).replace('Connection', ''),
    ]),
  );

  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _, info) => {
    const field = info.fieldName;
    const parent = info.parentType.name;
    if (parent === 'Query') {
      if (field === 'node') return lookup(args.id);
      if (field === 'nodes') return args.ids.map(lookup);
      if (field === 'datasets') return nodesOf('Dataset').sort((a, b) => compare(id(a), id(b)));
      const label = plurals.get(field)!;
      if (String(info.returnType).endsWith('Connection'))
        return connect(
          label,
          nodesOf(label).map(node => ({ node, edge: null as never })),
          args,
        );
      return nodesOf(label).find(n => id(n) === args.id) ?? null;
    }
    if (parent.endsWith('Edge')) {
      const row = source as Neighbour;
      if (field === 'node') return row.node;
      if (!row.edge) return null;
      return field === 'statement' ? statement(row) : statement(row)[field as 'id'];
    }
    const node = source as ReferenceNode;
    if (!node.labels) return (source as Record<string, unknown>)[field] ?? null;
    if (field === 'dataset') return graph.nodes.get(node.properties.dataset as string);
    if (field === 'citations') return citations(node.properties);
    const link = linkOf(node, field);
    if (!link) return node.properties[field] ?? null;
    const found = follow(node, link);
    return link.isOne ? (found[0]?.node ?? null) : connect(link.far, found, args);
  };

  return (document: string, variables: Record<string, unknown>): ExecutionResult =>
    executeSync({
      schema,
      document: parse(document),
      variableValues: variables,
      fieldResolver: resolve,
      typeResolver: source =>
        'labels' in (source as object) ? labelOf(source as ReferenceNode) : 'Statement',
    });
}
