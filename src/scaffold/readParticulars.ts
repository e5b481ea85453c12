import type { Dataset } from '../dataset/dataset.ts';
import { writtenId } from '../dataset/ids.ts';
import { sourceKind } from '../dataset/statement.ts';
import type { Particulars } from './editorSchemas.ts';

/** What the schemas of a dataset say of it, with what it may refer to in others. */
export function readParticulars({ header, entities }: Dataset, others: readonly Dataset[]): Particulars {
  return {
    dataset: header.id,
    suggestions: [...entities, ...others.flatMap(other => other.entities)].map(({ id, kind, values }) => ({
      kind,
      id: writtenId(id, header.id),
      name: String(values.get('name') ?? ''),
    })),
    maxQuote: header.maxQuote,
    hasSource: entities.some(({ kind }) => kind === sourceKind),
  };
}
