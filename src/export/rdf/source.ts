import type { Dataset } from '../../dataset/dataset.ts';
import { type Description, expand, literal, type RdfProperty, typesOf } from '../../formats/rdf.ts';
import { describePassage } from './passage.ts';
import type { Scope } from './scope.ts';

/** The file that was read of a source, and where its captions begin; nothing for what is no source. */
export function describeSource(
  id: string,
  { captions }: Pick<Dataset, 'captions'>,
  scope: Scope,
): RdfProperty[] {
  const file = scope.sources.get(id);
  if (!file) return [];
  return [
    [expand('schema:encoding'), { iri: file.iri }],
    ...captions
      .filter(({ source }) => source === id)
      .map(
        (start): RdfProperty => [
          scope.names.term('captions'),
          describePassage(`${scope.names.entity(id)}/captions`, start, scope),
        ],
      ),
  ];
}

/** The files that were read, each once. */
export function describeFiles({ sources }: Scope): Description[] {
  const files = new Map([...sources.values()].map(({ iri, sha256 }) => [iri, sha256]));
  return [...files].map(([iri, sha256]) => ({
    iri,
    properties: [...typesOf('schema:MediaObject', 'prov:Entity'), [expand('schema:sha256'), literal(sha256)]],
    annotations: [],
  }));
}
