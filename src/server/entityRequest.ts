import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Kind, Link } from '../catalogue/catalogue.ts';

/** What the address of an entity asks for beside the entity. */
export interface EntityRequest {
  /** The one group that is shown; null for the whole entity. */
  readonly link: Link | null;
  /** The cursor after which the page of the group starts. */
  readonly after: string | null;
  readonly isExplicitOnly: boolean;
}

export type ReadEntityRequest =
  | ({ readonly is: 'good' } & EntityRequest)
  /** All that is wrong: what was required, what arrived, what to do. */
  | { readonly is: 'wrong'; readonly faults: readonly string[] };

const known = ['_lang', '_group', '_after', '_inferred'];

/** The parameters of the address of an entity. As in the addresses of views, an empty one is not given. */
export function readEntityRequest({ name, links }: Kind, given: URLSearchParams): ReadEntityRequest {
  const faults: string[] = [];
  for (const key of new Set(given.keys()))
    if (!known.includes(key))
      faults.push(
        `The page of an entity has no parameter "${key}".${didYouMean(suggestionList(key, known))} It takes ${known.join(', ')}.`,
      );
  const read = (key: string) => {
    const [first, ...others] = given.getAll(key).filter(text => text !== '');
    if (others.length > 0)
      faults.push(`"${key}" takes one value, but ${others.length + 1} arrived. Leave out the others.`);
    return first ?? null;
  };
  const readChoice = (key: string, ...values: string[]) => {
    const value = read(key);
    if (value !== null && !values.includes(value))
      faults.push(
        `"${key}" must be one of ${values.join(', ')}, but "${value}" arrived. Change it, or leave it out.`,
      );
    return value;
  };
  readChoice('_lang', 'en', 'zh');
  const isExplicitOnly = readChoice('_inferred', '0', '1') === '0';
  const after = read('_after');
  const group = read('_group');
  const lists = [...links.values()].filter(({ isOne }) => !isOne).map(link => link.name);
  const link = group !== null && lists.includes(group) ? links.get(group)! : null;
  if (group !== null && !link)
    faults.push(
      `"_group" must be a list of ${name}, but "${group}" arrived.${didYouMean(suggestionList(group, lists))} It has ${lists.join(', ')}.`,
    );
  if (after !== null && group === null)
    faults.push('"_after" goes on in a group, and none is named. Give "_group" as well, or leave it out.');
  return faults.length > 0 ? { is: 'wrong', faults } : { is: 'good', link, after, isExplicitOnly };
}
