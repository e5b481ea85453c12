import type { Dataset } from '../dataset/dataset.ts';
import type { ExportContext } from './context.ts';

/** What is at the end of a relation; null for what is not known of it. */
export interface End {
  readonly kind: string | null;
  readonly name: string | null;
}

/** Tells of each id what is at it, whether it is of the dataset or beyond. */
export function endsOf({ entities }: Dataset, { beyond }: ExportContext): (id: string) => End {
  const own = new Map(
    entities.map(({ id, kind, values }) => [id, { kind, name: values.get('name') as string }]),
  );
  return id => own.get(id) ?? beyond.get(id) ?? { kind: null, name: null };
}
