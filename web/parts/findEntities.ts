import { FindEntitiesDocument, type Kind } from '../../src/explorer/documents/generated/graphql.ts';
import type { Control } from '../../src/views/controls.ts';
import { askServer } from './askServer.ts';

type Option = Control['options'][number];

/** Asks the server which entities of a kind are spoken of so; none where it does not say. */
export async function findEntities(
  text: string,
  kind: string,
  signal: AbortSignal,
): Promise<readonly Option[]> {
  const variables = { text, kinds: [kind as Kind], first: 20 };
  const found = await askServer(FindEntitiesDocument, variables, signal).catch(() => null);
  return (found?.search?.edges ?? []).map(({ node: { id, name, nameEn } }) => ({
    value: id,
    label: { en: nameEn ?? name, zh: name },
  }));
}
