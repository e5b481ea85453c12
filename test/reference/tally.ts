import { compare, type Neighbour } from './conditions.ts';
import type { ReferenceNode } from './graph.ts';

export interface TallyArguments {
  by?: string;
  rows?: string;
  columns?: string;
  rollUp?: boolean | null;
  assertion?: string | null;
  first?: number | null;
  firstRows?: number | null;
  firstColumns?: number | null;
}

/** The neighbours over a field, or null when the field is no relation; over `within` those that are wider. */
type Neighbours = (node: ReferenceNode, field: string) => Neighbour[] | null;

interface Way {
  readonly key: string | null;
  readonly node: ReferenceNode | null;
  readonly isExplicit: boolean;
}

/** A group, and whether each of its items is explicit in it, by id. */
interface Group {
  readonly key: string | null;
  readonly node: ReferenceNode | null;
  readonly items: Map<string, boolean>;
}

/** The groups of some items, as the answer gives them. */
export function group(items: readonly ReferenceNode[], args: TallyArguments, neighbours: Neighbours) {
  return groupsBy(items, args.by!, args, neighbours)
    .slice(0, args.first ?? 50)
    .map(({ key, node, items }) => ({ key, node, ...counts([...items.values()]) }));
}

/** A cross table of some items, as the answer gives it. */
export function crosstab(items: readonly ReferenceNode[], args: TallyArguments, neighbours: Neighbours) {
  const allRows = groupsBy(items, args.rows!, args, neighbours);
  const allColumns = groupsBy(items, args.columns!, args, neighbours);
  const rows = allRows.slice(0, args.firstRows ?? 100);
  const columns = allColumns.slice(0, args.firstColumns ?? 50);
  const told = ({ key, node, items }: Group) => ({ key, node, ...counts([...items.values()]) });
  const cells = rows.flatMap((r, row) =>
    columns.flatMap((c, column) => {
      const shared = [...r.items.keys()].filter(id => c.items.has(id));
      if (shared.length === 0) return [];
      return [{ row, column, ...counts(shared.map(id => r.items.get(id)! && c.items.get(id)!)) }];
    }),
  );
  return {
    rows: rows.map(told),
    columns: columns.map(told),
    cells,
    omittedRows: allRows.length - rows.length,
    omittedColumns: allColumns.length - columns.length,
  };
}

function counts(areExplicit: readonly boolean[]) {
  const explicit = areExplicit.filter(Boolean).length;
  return { count: areExplicit.length, explicit, inferred: areExplicit.length - explicit };
}

function groupsBy(
  items: readonly ReferenceNode[],
  by: string,
  args: TallyArguments,
  neighbours: Neighbours,
): Group[] {
  const groups = new Map<string | null, Group>();
  for (const item of items) {
    const ways = waysOf(item, by, args, neighbours);
    for (const { key, node, isExplicit } of ways.length > 0 ? ways : [notStated]) {
      const into = groups.get(key) ?? { key, node, items: new Map() };
      const id = item.properties.id as string;
      into.items.set(id, isExplicit || (into.items.get(id) ?? false));
      groups.set(key, into);
    }
  }
  return [...groups.values()].sort((a, b) => {
    if (a.items.size !== b.items.size) return b.items.size - a.items.size;
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return compare(a.key, b.key);
  });
}

const notStated: Way = { key: null, node: null, isExplicit: false };

function waysOf(
  item: ReferenceNode,
  by: string,
  { rollUp, assertion }: TallyArguments,
  neighbours: Neighbours,
): Way[] {
  const field = by.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const follow = (node: ReferenceNode, over: string) =>
    neighbours(node, over)?.filter(n => !assertion || n.edge.properties.assertion === assertion);
  const found = follow(item, field);
  const isStated = (properties: Readonly<Record<string, unknown>>) => properties.assertion === 'EXPLICIT';
  if (!found) {
    const value = item.properties[field];
    if (value === undefined || (assertion && item.properties.assertion !== assertion)) return [];
    return [{ key: String(value), node: null, isExplicit: isStated(item.properties) }];
  }
  const ways = found.map(n => ({ node: n.node, isExplicit: isStated(n.edge.properties) }));
  if (rollUp) {
    for (const way of ways) {
      for (const { node, edge } of follow(way.node, 'within') ?? []) {
        const isExplicit = way.isExplicit && isStated(edge.properties);
        if (!ways.some(w => w.node === node && w.isExplicit === isExplicit)) ways.push({ node, isExplicit });
      }
    }
  }
  return ways.map(way => ({ ...way, key: way.node.properties.id as string }));
}
