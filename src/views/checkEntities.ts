import { parse } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Parameter } from './parameter.ts';
import type { Reader } from './reader.ts';

const lookup = parse('query Entities($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }');

/** As many ids as the API looks up at once. */
const mostIds = 100;

/**
 * What is wrong with the ids that parameters name: each must be that of an entity of the parameter's kind, since an id with a
 * slip in it would give an answer, if an empty one. Throws the GraphQLError that the engine answers with.
 */
export async function checkEntities(
  parameters: readonly Parameter[],
  values: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
  { execute, signal }: Pick<Reader, 'execute' | 'signal'>,
): Promise<string[]> {
  const named = parameters.flatMap(({ name, of }) => {
    const kind = of.is === 'entity' ? of.kind : null;
    return kind === null ? [] : [values[name] ?? []].flat().map(id => ({ name, kind, id: id as string }));
  });
  const ids = [...new Set(named.map(({ id }) => id))];
  const kinds = new Map<string, string | undefined>();
  for (let i = 0; i < ids.length; i += mostIds) {
    const variables = { ids: ids.slice(i, i + mostIds) };
    const { result } = await execute({ document: lookup, variables, signal });
    if (result.errors) throw result.errors[0];
    for (const node of (result.data as { nodes: ({ id: string; __typename: string } | null)[] }).nodes)
      if (node) kinds.set(node.id, catalogue.kinds.get(node.__typename)?.constant);
  }
  return named
    .filter(({ kind, id }) => kinds.get(id) !== kind)
    .map(({ name, kind, id }) => {
      const found = kinds.get(id);
      return `"${name}" must be the id of an entity of the kind ${kind}, but "${id}" is ${found ? `of the kind ${found}` : 'none that there is'}. Change it, or leave it out.`;
    });
}
