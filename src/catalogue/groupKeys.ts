import { constantCase, type Kind, type Link } from './catalogue.ts';

/** What the items of a list can be grouped by. */
export type GroupKey =
  | { readonly is: 'relation'; readonly link: Link }
  /** `values` is how many values there can be; null when the model does not say. */
  | { readonly is: 'property'; readonly name: string; readonly values: number | null };

const known = new WeakMap<Kind, ReadonlyMap<string, GroupKey>>();

/**
 * What a kind can be grouped by, under the values of its enum `GroupBy`: its dataset, each value out of a small set (enums,
 * truth values, years), and each relation.
 */
export function groupKeysOf(kind: Kind): ReadonlyMap<string, GroupKey> {
  const ready = known.get(kind);
  if (ready) return ready;
  const keys = new Map<string, GroupKey>([['DATASET', { is: 'property', name: 'dataset', values: null }]]);
  for (const { name, type, enumValues, isList, isYear } of kind.properties.values()) {
    if (isList || !(enumValues || type === 'Boolean' || isYear)) continue;
    const values = isYear ? null : (enumValues?.length ?? 2);
    keys.set(constantCase(name), { is: 'property', name, values });
  }
  for (const link of kind.links.values()) keys.set(constantCase(link.name), { is: 'relation', link });
  known.set(kind, keys);
  return keys;
}
