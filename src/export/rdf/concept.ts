import { kindNamed } from '../../catalogue/catalogue.ts';
import type { Dataset, Entity } from '../../dataset/dataset.ts';
import { type Description, expand, literal, type RdfProperty, textIn, typesOf } from '../../formats/rdf.ts';
import type { Scope } from './scope.ts';
import { freeConcepts, officialScheme } from './vocabulary.ts';

/**
 * The names of a concept as SKOS has them, one preferred in each language and no preferred one among the alternative, and
 * the scheme that it belongs to.
 */
export function describeConcept({ kind, values }: Entity, language: string, scope: Scope): RdfProperty[] {
  const name = String(values.get('name'));
  const nameEn = values.get('nameEn');
  const preferred = [textIn(language, name)];
  if (typeof nameEn === 'string' && language.toLowerCase() !== 'en') preferred.push(textIn('en', nameEn));
  const alternative = [values.get('altNames') ?? []]
    .flat()
    .map(String)
    .filter(other => other !== name && other !== nameEn);
  const scheme = freeConcepts.has(kind)
    ? schemeOfDataset(kind, scope)
    : scope.names.scheme(String(values.get(officialScheme.property)));
  return [
    ...preferred.map((text): RdfProperty => [expand('skos:prefLabel'), text]),
    ...alternative.map((text): RdfProperty => [expand('skos:altLabel'), literal(text)]),
    [expand('skos:inScheme'), { iri: scheme }],
  ];
}

/** The schemes that the concepts of a dataset belong to: its own, and those of official classifications. */
export function describeSchemes({ header, entities }: Dataset, scope: Scope): Description[] {
  const { names, catalogue } = scope;
  const describe = (iri: string, ...properties: RdfProperty[]): Description => ({
    iri,
    properties: [...typesOf('skos:ConceptScheme'), ...properties],
    annotations: [],
  });
  const free = new Set(entities.map(({ kind }) => kind).filter(kind => freeConcepts.has(kind)));
  const official = new Set(
    entities
      .filter(({ kind }) => kind === officialScheme.kind)
      .map(({ values }) => String(values.get(officialScheme.property))),
  );
  return [
    ...[...free].map(kind =>
      describe(
        schemeOfDataset(kind, scope),
        [expand('dcterms:title'), literal(`${header.title}: ${kindNamed(catalogue, kind).plural}`)],
        [names.term('dataset'), { iri: names.dataset(header.id) }],
      ),
    ),
    ...[...official]
      .sort()
      .map(title => describe(names.scheme(title), [expand('dcterms:identifier'), literal(title)])),
  ];
}

function schemeOfDataset(kind: string, { names, catalogue, dataset }: Scope): string {
  return `${names.dataset(dataset)}/${kindNamed(catalogue, kind).plural}`;
}
