import {
  type ExecutionResult,
  executeSync,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  parse,
} from 'graphql';
import { compare, edgeFulfils, fulfils, type Neighbour } from './conditions.ts';
import { between, listOf, pageOf, readCursor } from './cursors.ts';
import { figureOf } from './datasetFigures.ts';
import { givenTo } from './given.ts';
import type { ReferenceEdge, ReferenceGraph, ReferenceNode } from './graph.ts';
import { type ReferenceLink, readLinks } from './links.ts';
import { findNeighbourhood, type NeighbourhoodArguments } from './neighbourhood.ts';
import { findPaths, type PathArguments } from './paths.ts';
import { findRefusals, type Refusals, refuse } from './refusals.ts';
import { searchNode } from './search.ts';
import { kindOf, listStatements, type StatementArguments } from './statements.ts';
import { crosstab, group, type TallyArguments } from './tally.ts';

interface Arguments {
  where?: Record<string, unknown>;
  edge?: Record<string, unknown>;
  search?: string | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[] | null;
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

interface NeighbourArguments {
  id: string;
  assertion?: string | null;
  first?: number | null;
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

/** An answer, and what was to be refused, by root field. */
export type ReferenceAnswer = ExecutionResult & { readonly refusals: ReadonlyMap<string, Refusals> };

/**
 * Answers operations over arrays by graphql-js and resolvers, slow and obvious. It shares the public schema with the
 * engine and nothing else.
 */
export function createReference(schema: GraphQLSchema, graph: ReferenceGraph) {
  const links = readLinks();
  const labelOf = (node: ReferenceNode) => node.labels.find(l => l !== 'Entity')!;
  const nodesOf = (label: string) => [...graph.nodes.values()].filter(n => n.labels.includes(label));
  const id = (node: ReferenceNode) => node.properties.id as string;

  const edgesOf = new Map<string, ReferenceEdge[]>([...graph.nodes.keys()].map(key => [key, []]));
  for (const edge of graph.edges)
    for (const end of new Set([edge.from, edge.to])) edgesOf.get(end)!.push(edge);
  const follow = (node: ReferenceNode, link: ReferenceLink): Neighbour[] =>
    edgesOf
      .get(id(node))!
      .filter(e => e.type === link.type)
      .flatMap(edge => {
        const ends: string[] = [];
        if (link.way !== 'in' && edge.from === id(node)) ends.push(edge.to);
        if (link.way !== 'out' && edge.to === id(node)) ends.push(edge.from);
        return ends.map(end => ({ edge, node: graph.nodes.get(end)! }));
      })
      .filter(n => n.node.labels.includes(link.far));
  const linkOf = (node: ReferenceNode, field: string) =>
    field === 'within'
      ? [...links].find(([name, l]) => l.isWidening && name.startsWith(`${labelOf(node)}.`))?.[1]
      : links.get(`${labelOf(node)}.${field}`);
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

  type Row = Neighbour & { readonly score: number };

  const connect = (label: string, all: Neighbour[], args: Arguments) => {
    const scoreOf = (node: ReferenceNode) =>
      args.search == null ? { score: 0 } : searchNode(node, args.search);
    const order = (a: Row, b: Row): number => {
      if (!args.orderBy?.length && a.score !== b.score) return b.score - a.score;
      for (const { field, direction } of args.orderBy ?? []) {
        const [x, y] = [keyOf(a.node, field), keyOf(b.node, field)];
        if (x === undefined && y === undefined) continue;
        if (x === undefined) return 1;
        if (y === undefined) return -1;
        const order = compare(x, y);
        if (order !== 0) return direction === 'DESC' ? -order : order;
      }
      return compare(id(a.node), id(b.node));
    };
    const list = listOf(label, { ...args });
    // A cursor may be of a row that this list does not hold.
    const at = (cursor?: string | null): Row | null => {
      if (cursor == null) return null;
      const node = graph.nodes.get(readCursor(cursor, list))!;
      return { node, edge: null as never, score: scoreOf(node)?.score ?? 0 };
    };
    const rows = all
      .filter(r => !args.edge || edgeFulfils(r.edge, args.edge))
      .filter(r => !args.where || fulfils(r.node, args.where, neighbours))
      .flatMap(r => {
        const found = scoreOf(r.node);
        return found ? { ...r, ...found } : [];
      })
      .sort(order);
    const left = between(rows, { after: at(args.after), before: at(args.before) }, order);
    const { page, pageInfo, cursorOf } = pageOf(left, { ...args }, list, r => id(r.node));
    return {
      edges: page.map(row => ({ ...row, cursor: cursorOf(row) })),
      nodes: page.map(r => r.node),
      totalCount: rows.length,
      whole: rows.map(r => r.node),
      pageInfo,
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

  const ownStatement = (node: ReferenceNode) => ({
    ...node.properties,
    id: `ENTITY/${id(node)}`,
    relation: null,
    from: node,
    to: null,
    dataset: graph.nodes.get(node.properties.dataset as string),
    citations: citations(node.properties),
  });

  const pathsOf = (args: PathArguments) =>
    findPaths(graph, args)?.map(steps => ({
      length: steps.length,
      nodes: [steps[0]!.from, ...steps.map(s => s.to)],
      steps: steps.map(s => ({
        ...s,
        relation: s.edge.type,
        statement: statement({ edge: s.edge, node: s.to }),
      })),
    })) ?? null;

  const groupsOf = (args: NeighbourArguments) => {
    const node = graph.nodes.get(args.id);
    if (!node?.labels.includes('Entity')) return null;
    const own = [...links].filter(([name]) => name.startsWith(`${labelOf(node)}.`)).map(([, link]) => link);
    const declaredFirst = [...own.filter(l => l.way !== 'in'), ...own.filter(l => l.way === 'in')];
    return declaredFirst.flatMap(link => {
      const found = follow(node, link)
        .filter(n => !args.assertion || n.edge.properties.assertion === args.assertion)
        .sort((a, b) => compare(id(a.node), id(b.node)));
      if (found.length === 0) return [];
      return {
        relation: link.type,
        forward: link.way !== 'in',
        kind: kindOf(found[0]!.node),
        totalCount: found.length,
        edges: found.slice(0, args.first ?? 20),
      };
    });
  };

  const neighbourhoodOf = (args: NeighbourhoodArguments) => {
    const found = findNeighbourhood(graph, args);
    return (
      found && {
        totalCount: found.totalCount,
        neighbours: found.neighbours,
        statements: found.edges
          .map(edge => statement({ edge, node: graph.nodes.get(edge.to)! }))
          .sort((a, b) => compare(a.id, b.id)),
      }
    );
  };

  const statementsOf = (args: StatementArguments & { dataset?: string | null }) => {
    if (args.dataset != null && !graph.nodes.get(args.dataset)?.labels.includes('Dataset')) return null;
    const edges = graph.edges.map(e => ({
      id: `${e.type}/${e.from}/${e.to}`,
      relation: e.type,
      from: graph.nodes.get(e.from)!,
      to: graph.nodes.get(e.to)!,
      properties: e.properties,
      given: statement({ edge: e, node: graph.nodes.get(e.to)! }),
    }));
    const own = nodesOf('Entity')
      .filter(node => node.properties.assertion !== undefined)
      .map(node => ({ ...ownStatement(node), properties: node.properties, given: ownStatement(node) }));
    const { page, pageInfo, cursorOf, totalCount } = listStatements([...edges, ...own], args);
    return {
      edges: page.map(row => ({ node: row.given, cursor: cursorOf(row) })),
      nodes: page.map(s => s.given),
      totalCount,
      pageInfo,
    };
  };

  const lookup = (wanted: string) => {
    const node = graph.nodes.get(wanted);
    if (node?.labels.includes('Entity')) return node;
    const [type, from, to] = wanted.split('/');
    const stated = type === 'ENTITY' && to === undefined ? graph.nodes.get(from ?? '') : undefined;
    if (stated?.properties.assertion !== undefined) return ownStatement(stated);
    const edge = graph.edges.find(e => e.type === type && e.from === from && e.to === to);
    return edge ? statement({ edge, node: graph.nodes.get(edge.to)! }) : null;
  };

  const plurals = new Map(
    Object.values(schema.getQueryType()!.getFields()).map(f => [
      f.name,
      String(f.type).replace('Connection', ''),
    ]),
  );

  const resolve: GraphQLFieldResolver<unknown, Map<string, Refusals>> = (source, _, refusals, info) => {
    const field = info.fieldName;
    const parent = info.parentType.name;
    const asked = info.parentType.getFields()[field]!;
    const node = info.fieldNodes[0]!;
    refuse(parent, asked, node, info.variableValues);
    // biome-ignore lint/suspicious/noExplicitAny: arguments are as many things as there are fields.
    const args: any = givenTo(asked, node, info.variableValues);
    if (parent === 'Query') {
      const [code] = refusals.get(String(info.path.key))?.surely ?? [];
      if (code) throw new GraphQLError('It is refused.', { extensions: { code } });
      if (field === 'node') return lookup(args.id);
      if (field === 'nodes') return args.ids.map(lookup);
      if (field === 'search') {
        const kinds = (args.kinds as string[] | null | undefined)?.map(k => k.replaceAll('_', ''));
        const wanted = nodesOf('Entity').filter(n => !kinds || kinds.includes(labelOf(n).toUpperCase()));
        const rows = wanted.map(node => ({ node, edge: null as never }));
        return connect('Search', rows, { search: args.text, first: args.first, after: args.after });
      }
      if (field === 'paths') return pathsOf(args as PathArguments);
      if (field === 'neighbours') return groupsOf(args as NeighbourArguments);
      if (field === 'neighbourhood') return neighbourhoodOf(args as NeighbourhoodArguments);
      if (field === 'statements')
        return statementsOf(args as StatementArguments & { dataset?: string | null });
      if (field === 'datasets') return nodesOf('Dataset').sort((a, b) => compare(id(a), id(b)));
      if (field === 'views') return null;
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
      if (field === 'cursor' || parent === 'SearchEdge') return (source as Record<string, unknown>)[field];
      if (!row.edge) return null;
      return field === 'statement' ? statement(row) : statement(row)[field as 'id'];
    }
    if (parent.endsWith('Connection') && (field === 'groups' || field === 'crosstab')) {
      const { whole } = source as { whole: ReferenceNode[] };
      return (field === 'groups' ? group : crosstab)(whole, args as TallyArguments, neighbours);
    }
    if (parent === 'Neighbourhood' && field === 'statements')
      return (source as { statements: unknown[] }).statements.slice(0, args.first ?? 1000);
    const of = source as ReferenceNode;
    if (!of.labels) return (source as Record<string, unknown>)[field] ?? null;
    const figure = parent === 'Dataset' ? figureOf(graph, of, field, args.first) : undefined;
    if (figure) return figure;
    if (field === 'dataset') return graph.nodes.get(of.properties.dataset as string);
    if (field === 'citations') return citations(of.properties);
    const link = linkOf(of, field);
    if (!link) return of.properties[field] ?? null;
    const found = follow(of, link);
    return link.isOne ? (found[0]?.node ?? null) : connect(link.far, found, args);
  };

  return (document: string, variables: Record<string, unknown>): ReferenceAnswer => {
    const parsed = parse(document);
    const operation = parsed.definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
    const fragments = parsed.definitions.flatMap(d =>
      d.kind === Kind.FRAGMENT_DEFINITION ? ([[d.name.value, d]] as const) : [],
    );
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
    const refusals = given ? findRefusals(schema, operation, new Map(fragments), given) : new Map();
    const result = executeSync({
      schema,
      document: parsed,
      variableValues: variables,
      contextValue: refusals,
      fieldResolver: resolve,
      typeResolver: source =>
        'labels' in (source as object) ? labelOf(source as ReferenceNode) : 'Statement',
    });
    return { ...result, refusals };
  };
}
