import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { sourceKind } from '../../dataset/statement.ts';
import type { ExportContext } from '../context.ts';
import { endsOf } from '../end.ts';
import { type Names, nameByHash } from './names.ts';

/** What the parts of an export need to know of the whole. */
export interface Scope {
  readonly names: Names;
  readonly catalogue: Catalogue;
  /** The id of the dataset. */
  readonly dataset: string;
  /** The first language of the dataset; empty when it has none. */
  readonly language: string;
  /** The dataset's own sources, by id. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The kind of an entity; null for one beyond the dataset of which nothing is known. */
  readonly kindOf: (id: string) => string | null;
}

/** The file of a source. */
export interface SourceFile {
  readonly iri: string;
  readonly sha256: string;
  /** Of the text, as a BCP 47 tag. */
  readonly language: string;
}

export function scopeOf(dataset: Dataset, context: ExportContext, names: Names): Scope {
  const { header, entities } = dataset;
  const endOf = endsOf(dataset, context);
  const sources = entities
    .filter(({ kind }) => kind === sourceKind)
    .map(({ id, values }): [string, SourceFile] => {
      const sha256 = String(values.get('sha256'));
      const iri = nameByHash(sha256) ?? `${names.entity(id)}/file`;
      return [id, { iri, sha256, language: String(values.get('language') ?? header.languages[0] ?? '') }];
    });
  return {
    names,
    catalogue: context.catalogue,
    dataset: header.id,
    language: header.languages[0] ?? '',
    sources: new Map(sources),
    kindOf: id => endOf(id).kind,
  };
}
