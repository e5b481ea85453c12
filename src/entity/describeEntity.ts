import type { Catalogue } from '../catalogue/catalogue.ts';
import type { StatedRelation, Statement } from '../dataset/dataset.ts';
import { datasetOf } from '../dataset/ids.ts';
import type { PropertyValue } from '../dataset/value.ts';
import { prefixesOf } from '../export/rdf/document.ts';
import { describeEntity as describe } from '../export/rdf/entity.ts';
import { defaultBase, nameByHash, namesUnder } from '../export/rdf/names.ts';
import { describeTerms } from '../export/rdf/ontology.ts';
import type { Scope } from '../export/rdf/scope.ts';
import { predicateOf } from '../export/rdf/statement.ts';
import {
  type Description,
  expand,
  literal,
  type RdfDocument,
  type RdfProperty,
  typesOf,
} from '../formats/rdf.ts';
import type { EntityDataset, EntityRead } from './readEntity.ts';

/**
 * An entity as RDF, as an export of its dataset has it: its values, its quotations and the shown relations that start at
 * it, beside what it takes to cite the dataset.
 */
export function describeEntity(entity: EntityRead, catalogue: Catalogue): RdfDocument {
  const { id, kind, dataset, groups } = entity;
  const names = namesUnder(defaultBase);
  const starting = groups
    .filter(({ direction }) => direction !== 'in')
    .flatMap(({ items, type, kind }) => items.map(item => ({ type, kind, to: item.id })));
  const kinds = new Map([...starting.map(({ to, kind }) => [to, kind] as const), [id, kind.name]]);
  const scope: Scope = {
    names,
    catalogue,
    dataset: dataset.id,
    language: dataset.languages[0] ?? '',
    sources: new Map(
      dataset.sources.map(({ id, sha256, language }) => [
        id,
        { iri: nameByHash(sha256) ?? `${names.entity(id)}/file`, sha256, language },
      ]),
    ),
    kindOf: end => kinds.get(end) ?? null,
  };
  const relations = starting.map(({ type, to }): RdfProperty => {
    const relation: Pick<StatedRelation, 'type' | 'from' | 'to'> = { type, from: id, to };
    return [predicateOf(relation, scope), { iri: names.entity(to) }];
  });
  const vocabulary = {
    iri: names.vocabulary,
    names: new Set(describeTerms(catalogue, names).keys()),
  };
  const datasets = [dataset.id, ...starting.map(({ to }) => datasetOf(to))];
  return {
    vocabulary,
    prefixes: prefixesOf(datasets, vocabulary, defaultBase),
    descriptions: [
      describe({ ...storedOf(entity), kind: kind.name }, relations, { captions: [] }, scope),
      describeDataset(dataset, scope),
    ],
  };
}

/** An entity as a dataset holds it. */
function storedOf({ id, values, statement }: EntityRead) {
  const stated: Statement = {
    ...statement,
    basis: null,
    citations: statement.citations.map(({ source, section, ...span }) => ({
      ...span,
      source: source.id,
      section: section?.id ?? null,
    })),
  };
  const present = Object.entries(values).filter(([, value]) => value !== null);
  return { id, values: new Map(present as [string, PropertyValue][]), statement: stated };
}

function describeDataset({ id, title, version, licence }: EntityDataset, { names }: Scope): Description {
  return {
    iri: names.dataset(id),
    properties: [
      ...typesOf('dcat:Dataset'),
      [expand('dcterms:identifier'), literal(id)],
      [expand('dcterms:title'), literal(title)],
      [expand('dcat:version'), literal(version)],
      [names.term('licence'), literal(licence)],
    ],
    annotations: [],
  };
}
