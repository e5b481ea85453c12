import type { Named, Stated } from '../../entity/related.ts';
import type { NeighbourhoodQuery } from '../documents/generated/graphql.ts';

/** Entities around one of them, and the relations among them. */
export interface Network {
  /** The one in the middle first, then the nearest. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

export interface NetworkNode extends Named {
  /** The name of its kind. */
  readonly kind: string;
  /** How many relations lead there from the middle. */
  readonly distance: number;
}

/** A relation, from the id where it starts to the id where it ends. */
export interface NetworkTie extends Omit<Stated, 'assertion'> {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly isInferred: boolean;
}

/** So many surround an entity at most; so many are added to them at a time, and so often. */
export const most = { around: 500, added: 50, expanded: 12 };

type Answer = NonNullable<NeighbourhoodQuery['neighbourhood']>;

export function networkOf(middle: NetworkNode, answer: Answer): Network {
  return withNeighbours({ nodes: [middle], ties: [] }, middle.id, answer);
}

/** The network and what surrounds one of its entities; what it has already stays where it is. */
export function withNeighbours(
  { nodes, ties }: Network,
  id: string,
  { neighbours, statements }: Answer,
): Network {
  const known = new Map(nodes.map(node => [node.id, node]));
  const start = known.get(id)!.distance;
  for (const { node, distance } of neighbours)
    if (!known.has(node.id))
      known.set(node.id, {
        id: node.id,
        name: node.name,
        nameEn: node.nameEn,
        kind: node.__typename,
        distance: start + distance,
      });
  const tied = new Map(ties.map(tie => [keyOf(tie), tie]));
  for (const statement of statements) {
    const tie = tieOf(statement);
    tied.set(keyOf(tie), tie);
  }
  return { nodes: [...known.values()], ties: [...tied.values()] };
}

/** Tells a relation from all others. */
export function keyOf({ type, from, to }: NetworkTie): string {
  return `${type}/${from}/${to}`;
}

function tieOf({ relation, from, to, assertion, ...stated }: Answer['statements'][number]): NetworkTie {
  const { basis, reason, note, citations } = stated;
  // A statement among entities is that of a relation and has both ends.
  return {
    type: relation!,
    from: from.id,
    to: to!.id,
    isInferred: assertion === 'INFERRED',
    basis,
    reason,
    note,
    citations,
  };
}

/**
 * The relations that an entity is told with: those to what stands before it in the network, so that each relation is told
 * once, with the one of its ends that comes later.
 */
export function tiesByNode({ nodes, ties }: Network): ReadonlyMap<string, readonly NetworkTie[]> {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const told = new Map<string, NetworkTie[]>(nodes.map(({ id }) => [id, []]));
  for (const tie of ties) {
    const later = places.get(tie.from)! > places.get(tie.to)! ? tie.from : tie.to;
    told.get(later)!.push(tie);
  }
  return told;
}
