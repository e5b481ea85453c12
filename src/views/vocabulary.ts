import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { enumMeanings } from './enumMeanings.ts';
import type { Said, View } from './view.ts';

const known = new WeakMap<Catalogue, Readonly<Record<string, Said>>>();

/** What a view has to name: kinds, and the values of the enums in its columns. */
export function vocabularyOf(
  { columns }: Pick<View, 'columns'>,
  catalogue: Catalogue,
  schema: GraphQLSchema,
): Readonly<Record<string, Said>> {
  return Object.assign({}, kindWords(catalogue, schema), ...columns.map(({ meanings }) => meanings));
}

/** What kinds are called, by the names of their types and of their fields. */
export function kindWords(catalogue: Catalogue, schema: GraphQLSchema): Readonly<Record<string, Said>> {
  const ready = known.get(catalogue);
  if (ready) return ready;
  const meanings = enumMeanings(schema.getType('Kind') as GraphQLEnumType);
  const made = Object.fromEntries(
    [...catalogue.kinds.values()].flatMap(({ name, singular, plural, constant }) => {
      const { en, zh } = meanings[constant]!;
      return [
        [name, { en, zh }],
        [singular, { en, zh }],
        [plural, { en: inWords(plural), zh }],
      ];
    }),
  );
  known.set(catalogue, made);
  return made;
}

/** `industryClasses` → `industry classes`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
