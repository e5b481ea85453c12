import { Kind } from 'graphql';
import type { View } from './view.ts';

/** The file of a view whose query is named anew, so that it can stand beside the one that it was made of. */
export function copyOfView({ source, document }: Pick<View, 'source' | 'document'>): string {
  const operation = document.definitions.find(d => d.kind === Kind.OPERATION_DEFINITION)!;
  const { end } = operation.name!.loc!;
  return `${source.slice(0, end)}Copy${source.slice(end)}`;
}
