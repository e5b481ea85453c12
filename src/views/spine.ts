import type { Asked, AskedPath } from './asked.ts';

/** The keys that lead from one object to another in it. */
export type Keys = readonly string[];

/**
 * The lists that the rows of a view follow, the outermost first: the keys from the answer to the first list, and from an
 * item of each list to the next one.
 */
export type Spine = readonly Keys[];

/** Where a field stands: the lists that it is in, and the keys from an item of the last one to it. */
export interface Place {
  readonly lists: Spine;
  readonly rest: Keys;
}

/** Where a way leads. A list of values is no list to follow, but one value. */
export function placeOf(path: AskedPath): Place {
  const lists: Keys[] = [];
  let rest: string[] = [];
  for (const asked of path) {
    rest.push(asked.key);
    if (!isFollowed(asked)) continue;
    lists.push(rest);
    rest = [];
  }
  return { lists, rest };
}

/** The longest chain of lists that has anything to show and is not `@joined`, of equals the one that is written first. */
export function longestSpine(fields: readonly Asked[]): Spine {
  return fields.reduce<Spine>((longest, asked) => {
    if (asked.isHidden || asked.isJoined) return longest;
    const below = longestSpine(asked.fields);
    const spine = isFollowed(asked) ? [[asked.key], ...below] : under(asked.key, below);
    return spine.length > longest.length ? spine : longest;
  }, []);
}

function under(key: string, [first, ...others]: Spine): Spine {
  return first ? [[key, ...first], ...others] : [];
}

function isFollowed({ isList, fields }: Asked): boolean {
  return isList && fields.length > 0;
}

/** How many lists of a spine another one shares, from the outermost on. */
export function sharedLists(spine: Spine, lists: Spine): number {
  const end = lists.findIndex((keys, i) => keys.join('.') !== spine[i]?.join('.'));
  return end < 0 ? lists.length : end;
}
