import { by } from '../../dataset/by.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { datasetOf } from '../../dataset/ids.ts';
import {
  type Description,
  expand,
  type RdfDocument,
  type RdfProperty,
  type RdfValue,
  standards,
  textIn,
  typesOf,
} from '../../formats/rdf.ts';
import type { ExportContext } from '../context.ts';
import { describeSchemes } from './concept.ts';
import { describeEntity } from './entity.ts';
import { describeHeader } from './header.ts';
import { type Names, namesUnder } from './names.ts';
import { describeTerms } from './ontology.ts';
import { scopeOf } from './scope.ts';
import { describeFiles } from './source.ts';
import { describeStatement, predicateOf } from './statement.ts';

/**
 * A dataset as RDF, under a base (see `namesUnder`). First what it says of itself, then its entities by id, relations
 * that start at entities of other datasets, its statements by address, the files and schemes that these name, and what
 * the terms of plangraph's own mean, as far as they are used.
 */
export function describeDataset(dataset: Dataset, context: ExportContext, base: string): RdfDocument {
  const { header, entities, relations } = dataset;
  const names = namesUnder(base);
  const scope = scopeOf(dataset, context, names);
  const starting = new Map<string, RdfProperty[]>(entities.map(({ id }) => [id, []]));
  for (const relation of relations) {
    const property: RdfProperty = [predicateOf(relation, scope), { iri: names.entity(relation.to) }];
    starting.set(relation.from, [...(starting.get(relation.from) ?? []), property]);
  }
  const beyond = [...starting].filter(([id]) => datasetOf(id) !== header.id).sort(by(([id]) => id));
  const descriptions: Description[] = [
    describeHeader(dataset, scope),
    ...entities.map(entity => describeEntity(entity, starting.get(entity.id)!, dataset, scope)),
    ...beyond.map(([id, properties]) => ({ iri: names.entity(id), properties, annotations: [] })),
    ...relations.map(relation => describeStatement(relation, scope)),
    ...describeFiles(scope),
    ...describeSchemes(dataset, scope),
  ];

  const terms = describeTerms(context.catalogue, names);
  const vocabulary = { iri: names.vocabulary, names: new Set(terms.keys()) };
  const ends = relations.flatMap(({ from, to }) => [datasetOf(from), datasetOf(to)]);
  return {
    vocabulary,
    prefixes: prefixesOf([header.id, ...ends], vocabulary, base),
    descriptions: [...descriptions, ...describeUsed(descriptions, terms, names)],
  };
}

/** What the own terms in use mean, and those that this uses in turn. */
function describeUsed(
  descriptions: readonly Description[],
  terms: ReadonlyMap<string, Description>,
  names: Names,
): Description[] {
  const used = new Set<string>();
  const note = (iri: string): void => {
    const name = iri.slice(names.vocabulary.length);
    if (!iri.startsWith(names.vocabulary) || used.has(name)) return;
    used.add(name);
    noteAll(terms.get(name)?.properties ?? []);
  };
  const noteValue = (value: RdfValue): void => {
    if ('properties' in value) noteAll(value.properties);
    else if ('items' in value) value.items.forEach(noteValue);
    else if ('iri' in value) note(value.iri);
  };
  const noteAll = (properties: readonly RdfProperty[]): void => {
    for (const [predicate, object] of properties) {
      note(predicate);
      noteValue(object);
    }
  };
  for (const { properties, annotations } of descriptions) {
    noteAll(properties);
    for (const annotation of annotations) noteAll(annotation.properties);
  }
  const ontology: Description = {
    iri: names.vocabulary,
    properties: [...typesOf('owl:Ontology'), [expand('rdfs:label'), textIn('en', 'The terms of plangraph')]],
    annotations: [],
  };
  return [ontology, ...[...terms].filter(([name]) => used.has(name)).map(([, description]) => description)];
}

/**
 * The prefixes, among them the datasets' ids, by which entities are called by their ids. An id that would not do as a
 * prefix, or be taken for another name, is none, and its entities are called by their IRIs.
 */
export function prefixesOf(
  datasets: readonly string[],
  vocabulary: RdfDocument['vocabulary'],
  base: string,
): Map<string, string> {
  const prefixes = new Map<string, string>(Object.entries({ ...standards, plan: vocabulary.iri }));
  const schemes = ['http', 'https', 'ni', base.slice(0, base.indexOf(':')).toLowerCase()];
  const taken = new Set([...prefixes.keys(), ...vocabulary.names, ...schemes]);
  for (const dataset of [...new Set(datasets)].sort())
    if (/^[a-z]/.test(dataset) && !taken.has(dataset))
      prefixes.set(dataset, namesUnder(base).entity(`${dataset}:`));
  return prefixes;
}
