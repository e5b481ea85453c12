import type { GraphQLEnumType } from 'graphql';
import type { Said } from './view.ts';

const known = new WeakMap<GraphQLEnumType, Readonly<Record<string, Said>>>();

/**
 * What the values of an enum mean. In English it is the value in words; in Chinese it is what the schema says in brackets, if
 * it does.
 */
export function enumMeanings(type: GraphQLEnumType): Readonly<Record<string, Said>> {
  const ready = known.get(type);
  if (ready) return ready;
  const meanings = Object.fromEntries(
    type.getValues().map(({ name, description }) => {
      const en = name.replaceAll('_', ' ').toLowerCase();
      return [name, { en, zh: chineseIn(description) ?? en }];
    }),
  );
  known.set(type, meanings);
  return meanings;
}

/** The first term in brackets that has Chinese in it: "Every year (每年)." gives 每年. */
function chineseIn(description: string | null | undefined): string | null {
  const bracketed = [...(description ?? '').matchAll(/\(([^(),;、]*)[^()]*\)/g)].map(([, term]) => term!);
  return bracketed.find(term => /\p{Script=Han}/u.test(term))?.trim() ?? null;
}
