import type { Catalogue } from '../catalogue/catalogue.ts';

/** What an export knows beside the dataset. */
export interface ExportContext {
  readonly catalogue: Catalogue;
  /** The entities of other datasets at which relations of this one end, by id. */
  readonly beyond: ReadonlyMap<string, { readonly kind: string; readonly name: string }>;
  /** The address under which RDF puts its names; without it, a URN. */
  readonly base?: string | undefined;
}
