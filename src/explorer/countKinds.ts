import type { Catalogue } from '../catalogue/catalogue.ts';

/** How many entities there are, by the plural of the kind, the most first; kinds without any are left out. */
export function countKinds(
  { kinds }: Catalogue,
  labels: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const counts = [...kinds.values()].flatMap(({ name, plural }) => {
    const count = labels.get(name);
    return count ? [[plural, count] as const] : [];
  });
  return Object.fromEntries(counts.sort(([, a], [, b]) => b - a));
}
