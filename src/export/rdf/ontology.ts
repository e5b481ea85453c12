import type { Catalogue, Kind, Property, Relation } from '../../catalogue/catalogue.ts';
import {
  type Description,
  expand,
  type Iri,
  type RdfProperty,
  type RdfValue,
  type StandardName,
  standard,
  textIn,
} from '../../formats/rdf.ts';
import { enumValueName, type Names } from './names.ts';
import {
  type ExportTerm,
  exportTerms,
  hasOwnTerm,
  kindClasses,
  propertyMapping,
  relationName,
  relationTerm,
} from './vocabulary.ts';

/**
 * What the terms of plangraph's own mean, by their names: kinds, enums, properties and relations that no standard has a
 * term for, as the schema describes them, and the few terms of exports. They do not depend on a dataset, so that what
 * two exports say of a term agrees.
 */
export function describeTerms(catalogue: Catalogue, names: Names): Map<string, Description> {
  const own = (name: string): Iri => ({ iri: names.term(name) });
  const described = new Map<string, Description>();
  const define = ({ name, type, comments, more }: Definition) => {
    if (described.has(name)) throw new Error(`Two things of the schema would both be called ${name} in RDF.`);
    described.set(name, {
      iri: names.term(name),
      properties: [
        ...[type].flat().map((iri): RdfProperty => [expand('rdf:type'), iri]),
        [expand('rdfs:label'), textIn('en', words(name))],
        ...[...new Set(comments)]
          .filter(comment => comment !== '')
          .map((comment): RdfProperty => [expand('rdfs:comment'), textIn('en', comment)]),
        ...more,
        [expand('rdfs:isDefinedBy'), { iri: names.vocabulary }],
      ],
      annotations: [],
    });
  };
  for (const kind of catalogue.kinds.values()) define(defineKind(kind));
  for (const [name, values] of catalogue.enums) {
    const above: RdfProperty = [expand('rdfs:subClassOf'), standard('schema:Enumeration')];
    define({ name, type: standard('owl:Class'), comments: [], more: [above] });
    for (const [i, value] of values.entries())
      define({
        name: enumValueName(name, value),
        type: [standard('owl:NamedIndividual'), own(name)],
        comments: [catalogue.enumDescriptions.get(name)?.[i] ?? ''],
        more: [],
      });
  }
  for (const [name, holders] of ownProperties(catalogue))
    define(defineProperty(name, holders, catalogue.kinds.size, own));
  for (const [type, pairs] of ownRelations(catalogue))
    for (const definition of defineRelation(type, pairs, own)) define(definition);
  for (const term of exportTerms) define(defineExportTerm(term));
  return described;
}

interface Definition {
  readonly name: string;
  readonly type: Iri | readonly Iri[];
  readonly comments: readonly string[];
  readonly more: readonly RdfProperty[];
}

type Own = (name: string) => Iri;

function defineKind({ name, description, properties }: Kind): Definition {
  // Entities of such a kind may be classes of things, to which no class of a standard applies.
  const classes = properties.has('isClass') ? [] : (kindClasses[name] ?? []);
  return {
    name,
    type: standard('owl:Class'),
    comments: [description],
    more: classes.map(above => [expand('rdfs:subClassOf'), standard(above)]),
  };
}

type Holder = readonly [Kind, Property];

function ownProperties({ kinds }: Catalogue): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const kind of kinds.values())
    for (const property of kind.properties.values())
      if (hasOwnTerm(kind.name, property.name))
        holders.set(property.name, [...(holders.get(property.name) ?? []), [kind, property]]);
  return holders;
}

function defineProperty(name: string, holders: readonly Holder[], kinds: number, own: Own): Definition {
  const properties = holders.map(([, property]) => property);
  const domain = holders.map(([kind]) => kind.name);
  const ranges = new Map(
    properties.map(property => rangeOf(property, own)).map(range => [range?.iri, range]),
  );
  const isList = holders.some(([kind]) => propertyMapping(kind.name, name).isOrdered);
  const [range] = isList ? [standard('rdf:List')] : ranges.size === 1 ? ranges.values() : [null];
  const isOfThings = properties.every(({ enumValues }) => enumValues !== null);
  return {
    name,
    type: standard(isList ? 'rdf:Property' : isOfThings ? 'owl:ObjectProperty' : 'owl:DatatypeProperty'),
    comments: properties.map(({ description }) => description),
    more: [
      // What every kind has, statements have as well.
      ...(domain.length < kinds ? [[expand('rdfs:domain'), unionOf(domain, own)] as const] : []),
      ...(range ? [[expand('rdfs:range'), range] as const] : []),
    ],
  };
}

/** What the values are; null where they are of several datatypes: dates, and texts with and without a language. */
function rangeOf({ type, enumValues }: Property, own: Own): Iri | null {
  if (enumValues) return own(type);
  switch (type) {
    case 'Int':
      return standard('xsd:integer');
    case 'Float':
      return standard('xsd:decimal');
    case 'Boolean':
      return standard('xsd:boolean');
    default:
      return null;
  }
}

/** The pairs of kinds that a type of relation leads between, but for those that a standard has a term for. */
function ownRelations({ relations }: Catalogue): Map<string, Relation[]> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations)
    if (relationTerm(relation) === null)
      pairs.set(relation.type, [...(pairs.get(relation.type) ?? []), relation]);
  return pairs;
}

function defineRelation(type: string, pairs: readonly Relation[], own: Own): Definition[] {
  const name = relationName(type);
  const inverse = `${name}Inverse`;
  const from = unionOf([...new Set(pairs.map(pair => pair.from))], own);
  const to = unionOf([...new Set(pairs.map(pair => pair.to))], own);
  const isSymmetric = pairs.every(pair => pair.isSymmetric);
  const ends = (pair: Relation) => (pairs.length === 1 ? '' : `${words(pair.from)} to ${words(pair.to)}: `);
  const forward: Definition = {
    name,
    type: standard(isSymmetric ? 'owl:SymmetricProperty' : 'owl:ObjectProperty'),
    comments: pairs.map(pair => ends(pair) + pair.description),
    more: [
      [expand('rdfs:domain'), from],
      [expand('rdfs:range'), to],
      ...(isSymmetric ? [] : [[expand('owl:inverseOf'), own(inverse)] as const]),
    ],
  };
  const backward: Definition = {
    name: inverse,
    type: standard('owl:ObjectProperty'),
    comments: ['The same, read from its end.'],
    more: [
      [expand('rdfs:domain'), to],
      [expand('rdfs:range'), from],
    ],
  };
  return isSymmetric ? [forward] : [forward, backward];
}

function defineExportTerm({ name, range, comment }: ExportTerm): Definition {
  return {
    name,
    type: standard(exportTermType(range)),
    comments: [comment],
    more: range ? [[expand('rdfs:range'), standard(range)]] : [],
  };
}

function exportTermType(range: StandardName | null): StandardName {
  if (range === 'rdf:List') return 'rdf:Property';
  return range?.startsWith('xsd:') ? 'owl:DatatypeProperty' : 'owl:ObjectProperty';
}

/** One of the kinds: two domains of their own would mean that a thing is of both. */
function unionOf(kinds: readonly string[], own: Own): RdfValue {
  if (kinds.length === 1) return own(kinds[0]!);
  return {
    iri: null,
    properties: [
      [expand('rdf:type'), standard('owl:Class')],
      [expand('owl:unionOf'), { items: kinds.map(own) }],
    ],
  };
}

/** `dueYear`, `IndustryClass`, `ValueBasis-NOT_STATED` → `due year`, `industry class`, `not stated`. */
function words(name: string): string {
  return name
    .slice(name.indexOf('-') + 1)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .toLowerCase();
}
