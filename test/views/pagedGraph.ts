import {
  executeSync,
  GraphQLError,
  type GraphQLFieldResolver,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Engine } from '../../src/engine/execute.ts';
import { schema } from '../testEngine.ts';

interface Thing {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** So many pathways, each with so many measures, each with so many industries. */
export interface PagedGraph {
  readonly pathways: number;
  readonly measures: (pathway: number) => number;
  readonly industries?: number;
}

/**
 * An engine that gives things out page by page, as the real one does: 20 where a list is asked without a number, and no
 * more in all than `limit`, by the product of the pages.
 */
export function createPagedEngine({ pathways, measures, industries = 0 }: PagedGraph, limit = 50_000) {
  const thing = (type: string, id: string): Thing => ({ type, id: `a:${id}`, name: id, citations: [] });
  const list = (type: string, count: number, prefix: string) =>
    Array.from({ length: count }, (_, i) => thing(type, `${prefix}${i}`));
  const pathwayList = list('Pathway', pathways, 'p');
  const below = (of: Thing, field: string): Thing[] => {
    if (field === 'measures') return list('Measure', measures(Number(of.id.slice(3))), `${of.id.slice(2)}m`);
    return field === 'industries' ? list('Industry', industries, `${of.id.slice(2)}i`) : [];
  };

  const asked: { readonly first: number; readonly after: string | null; readonly path: string }[] = [];
  const resolve: GraphQLFieldResolver<unknown, unknown> = (
    source,
    args,
    _,
    { fieldName, parentType, returnType, path },
  ) => {
    const type = String(returnType).replace('!', '');
    if (fieldName === 'datasets' || fieldName === 'citations') return [];
    if (fieldName === 'node' && parentType === schema.getQueryType()) {
      const id = String(args.id);
      return thing(id.includes('m') ? 'Measure' : 'Pathway', id.slice(2));
    }
    if (fieldName === 'pathway') return pathwayList.find(({ id }) => id === args.id) ?? null;
    if (!type.endsWith('Connection')) return (source as Thing)[fieldName] ?? null;
    const all = source ? below(source as Thing, fieldName) : pathwayList;
    const start = args.after == null ? 0 : Number(args.after);
    const first = args.first ?? 20;
    asked.push({ first, after: args.after ?? null, path: String(path.key) });
    const nodes = all.slice(start, start + first);
    return {
      nodes,
      edges: nodes.map(node => ({ node, assertion: null })),
      totalCount: all.length,
      pageInfo: { hasNextPage: start + first < all.length, endCursor: String(start + nodes.length) },
    };
  };

  let requests = 0;
  let refusals = 0;
  const execute: Engine['execute'] = async ({ document, variables = {} }) => {
    const stats = { nodes: 0, work: 0, rows: 0, databaseMs: 0 };
    const operation = document.definitions[0] as OperationDefinitionNode;
    if (Number(variables._page) * Number(variables._inner) ** innerDepth(operation.selectionSet) > limit) {
      refusals += 1;
      const error = new GraphQLError('too much', { extensions: { code: 'TOO_EXPENSIVE' } });
      return { result: { errors: [error] }, stats };
    }
    requests += 1;
    const result = executeSync({
      schema,
      document,
      variableValues: variables,
      rootValue: null,
      fieldResolver: resolve,
      typeResolver: source => (source as Thing).type,
    });
    return { result, stats };
  };
  return { execute, asked, counts: () => ({ requests, refusals }) };
}

/** How deep lists lie in one another that are asked for so many rows at a time. */
function innerDepth({ selections }: SelectionSetNode): number {
  return Math.max(
    ...selections.map(selection => {
      if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return 0;
      const isInner = selection.kind === Kind.FIELD && /"_inner"/.test(JSON.stringify(selection.arguments));
      return (isInner ? 1 : 0) + innerDepth(selection.selectionSet);
    }),
  );
}
