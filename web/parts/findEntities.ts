import type { Control } from '../../src/views/controls.ts';

type Option = Control['options'][number];

const search =
  'query FindEntities($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds, first: 20) { nodes { id name nameEn } } }';

interface Found {
  readonly data?: {
    readonly search: {
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly nameEn: string | null;
      }[];
    } | null;
  } | null;
}

/** Asks the server which entities of a kind are spoken of so; none where it does not say. */
export async function findEntities(
  text: string,
  kind: string,
  signal: AbortSignal,
): Promise<readonly Option[]> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: search, variables: { text, kinds: [kind] } }),
      signal,
    });
    const { data } = (await response.json()) as Found;
    return (data?.search?.nodes ?? []).map(({ id, name, nameEn }) => ({
      value: id,
      label: { en: nameEn ?? name, zh: name },
    }));
  } catch {
    return [];
  }
}
