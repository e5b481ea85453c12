import type { Kind, Link } from '../../catalogue/catalogue.ts';

/** How many relationships there are, by `Kind.link`. */
export type LinkCounts = ReadonlyMap<string, number>;

/**
 * The links of a kind that lead anywhere, the most telling first: what the plans say before how they are built up, what the
 * kind says of itself before what is said of it, what is often said before what is seldom.
 */
export function tellingLinks({ name, links }: Kind, counts: LinkCounts): readonly Link[] {
  const countOf = (link: Link) => counts.get(`${name}.${link.name}`) ?? 0;
  const rank = ({ relation, direction }: Link) =>
    Number(relation.isStructural) * 2 + Number(direction === 'in');
  return [...links.values()]
    .filter(link => countOf(link) > 0)
    .sort((a, b) => rank(a) - rank(b) || countOf(b) - countOf(a));
}
