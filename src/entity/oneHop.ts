import type { Drawn, DrawnNode, DrawnTie } from '../views/drawn.ts';
import type { EntityRead } from './readEntity.ts';
import type { Named, Related, RelatedGroup } from './related.ts';

/** An entity and what it is related to, as a network. */
export interface OneHop {
  readonly drawn: Extract<Drawn, { as: 'NETWORK' }>;
  /** How many neighbours are drawn. */
  readonly shown: number;
  /** How many relations there are, those that are not drawn too. */
  readonly total: number;
}

/** More would be a knot; the lists have all. */
export const mostNeighbours = 40;

/**
 * The entity with at most 40 of its neighbours: in turn the next of each group, so that each has its part, and those that
 * tie nearly everything together, to a plan or a region, last.
 */
export function oneHopOf({ kind, groups, ...entity }: EntityRead): OneHop {
  const centre = nodeOf(entity, kind.name);
  const nodes = new Map([[centre.key, centre]]);
  const sorted = [...groups].sort((a, b) => Number(a.isStructural) - Number(b.isStructural));
  for (const [group, item] of inTurn(sorted)) {
    if (nodes.size > mostNeighbours) break;
    const node = nodeOf(item, group.kind);
    if (!nodes.has(node.key)) nodes.set(node.key, node);
  }
  const ties = groups.flatMap(({ items, type, direction }) =>
    items
      .map(item => tieOf(centre.key, keyOf(item.id), item, type, direction))
      .filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  );
  const drawn = { as: 'NETWORK', nodes: [...nodes.values()], ties: onceEach(ties) } as const;
  return { drawn, shown: nodes.size - 1, total: groups.reduce((sum, { total }) => sum + total, 0) };
}

/** The first of each group, then the second of each, and so on. */
function* inTurn(groups: readonly RelatedGroup[]): Generator<readonly [RelatedGroup, Related]> {
  const longest = Math.max(0, ...groups.map(({ items }) => items.length));
  for (let i = 0; i < longest; i++)
    for (const group of groups) if (group.items[i]) yield [group, group.items[i]!];
}

function nodeOf({ id, name, nameEn }: Named, kind: string): DrawnNode {
  return { key: keyOf(id), label: name, labelEn: nameEn, id, kind, values: {} };
}

function keyOf(id: string): string {
  return id.replaceAll('/', ':');
}

function tieOf(
  centre: string,
  other: string,
  { isInferred }: Related,
  type: string,
  direction: RelatedGroup['direction'],
): DrawnTie {
  const isInwards = direction === 'in' || (direction === 'both' && other < centre);
  const [from, to] = isInwards ? [other, centre] : [centre, other];
  return { from, to, type, isInferred, values: {} };
}

/** A relation of an entity to itself stands in the groups of both directions. */
function onceEach(ties: readonly DrawnTie[]): readonly DrawnTie[] {
  return [...new Map(ties.map(tie => [`${tie.type} ${tie.from} ${tie.to}`, tie])).values()];
}
