import type { GraphQLEnumType, GraphQLSchema } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { enumMeanings } from './enumMeanings.ts';
import type { Said, View } from './view.ts';

const known = new WeakMap<Catalogue, Readonly<Record<string, Said>>>();

/** What a view has to name: kinds, relations, and the values of the enums in its columns. */
export function vocabularyOf(
  { columns }: Pick<View, 'columns'>,
  catalogue: Catalogue,
  schema: GraphQLSchema,
): Readonly<Record<string, Said>> {
  return Object.assign({}, modelWords(catalogue, schema), ...columns.map(({ meanings }) => meanings));
}

/** What kinds are called, by the names of their types and of their fields, and relations, by their types. */
export function modelWords(catalogue: Catalogue, schema: GraphQLSchema): Readonly<Record<string, Said>> {
  const ready = known.get(catalogue);
  if (ready) return ready;
  const meaningsOf = (type: string) => enumMeanings(schema.getType(type) as GraphQLEnumType);
  const kinds = meaningsOf('Kind');
  const made = {
    ...meaningsOf('RelationType'),
    ...Object.fromEntries(
      [...catalogue.kinds.values()].flatMap(({ name, singular, plural, constant }) => {
        const { en, zh } = kinds[constant]!;
        return [
          [name, { en, zh }],
          [singular, { en, zh }],
          [plural, { en: inWords(plural), zh }],
        ];
      }),
    ),
  };
  known.set(catalogue, made);
  return made;
}

/** `industryClasses` → `industry classes`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
