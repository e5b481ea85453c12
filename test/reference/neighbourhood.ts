import { compare } from './conditions.ts';
import type { ReferenceEdge, ReferenceGraph, ReferenceNode } from './graph.ts';
import { readLinks } from './links.ts';

export interface NeighbourhoodArguments {
  readonly id: string;
  readonly hops?: number | null;
  readonly through?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly assertion?: string | null;
  readonly first?: number | null;
}

interface Neighbourhood {
  readonly totalCount: number;
  readonly neighbours: readonly { readonly distance: number; readonly node: ReferenceNode }[];
  readonly edges: readonly ReferenceEdge[];
}

/** Each entity with its distance, step by step from the middle; then the edges of what is nearer than the last step. */
export function findNeighbourhood(graph: ReferenceGraph, args: NeighbourhoodArguments): Neighbourhood | null {
  const centre = graph.nodes.get(args.id);
  if (!centre?.labels.includes('Entity')) return null;
  const hops = args.hops ?? 2;
  const followed = args.through ?? [...readLinks().values()].filter(l => !l.isStructural).map(l => l.type);
  const isAllowed = (id: string) =>
    id === args.id ||
    !args.kinds ||
    args.kinds.some(k => graph.nodes.get(id)!.labels.some(l => l.toUpperCase() === k.replaceAll('_', '')));
  const edges = graph.edges
    .filter(e => followed.includes(e.type) && e.from !== e.to)
    .filter(e => !args.assertion || e.properties.assertion === args.assertion)
    .filter(e => isAllowed(e.from) && isAllowed(e.to));
  const distances = new Map([[args.id, 0]]);
  for (let distance = 1; distance <= hops; distance++) {
    const ends = edges.flatMap(({ from, to }) => {
      if (distances.get(from) === distance - 1) return [to];
      return distances.get(to) === distance - 1 ? [from] : [];
    });
    for (const end of ends) if (!distances.has(end)) distances.set(end, distance);
  }
  const all = [...distances]
    .filter(([id]) => id !== args.id)
    .sort(([a, near], [b, far]) => near - far || compare(a, b));
  const shown = all.slice(0, args.first ?? 100);
  const isShown = new Set([args.id, ...shown.map(([id]) => id)]);
  return {
    totalCount: all.length,
    neighbours: shown.map(([id, distance]) => ({ distance, node: graph.nodes.get(id)! })),
    edges: edges
      .filter(e => isShown.has(e.from) && isShown.has(e.to))
      .filter(e => Math.min(distances.get(e.from)!, distances.get(e.to)!) < hops),
  };
}
