import type { Relation } from '../../catalogue/catalogue.ts';
import type { StandardName } from '../../formats/rdf.ts';

// What of the model has an equivalent in a standard, which then stands in place of a term of plangraph's own. Kinds and
// relations that are not named here have none: a measure is no schema:Action (it has not been done), a target no
// schema:Observation, a class of firms no schema:Organization.

/** The classes of a kind; not of its entities that are themselves classes of things (`isClass`). */
export const kindClasses: Readonly<Record<string, readonly StandardName[]>> = {
  Source: ['schema:CreativeWork', 'prov:Entity'],
  Section: ['schema:CreativeWork'],
  Plan: ['schema:CreativeWork', 'prov:Plan'],
  Enterprise: ['schema:Organization'],
  Organization: ['schema:Organization'],
  Product: ['schema:Product'],
  Region: ['schema:Place'],
  Industry: ['skos:Concept'],
  IndustryClass: ['skos:Concept'],
  Observation: ['schema:Observation'],
};

/** How a property is said. */
export interface PropertyMapping {
  /** The term of a standard; without one it is the property's own name. */
  readonly term?: StandardName;
  /** The language of the text, where the schema says it: that of the source, or English. */
  readonly language?: 'source' | 'en';
  /** The order of the items counts, so that they are a list of their own too. */
  readonly isOrdered?: true;
}

/** By `Kind.property`, or by `property` alone for every kind. */
const propertyMappings: Readonly<Record<string, PropertyMapping>> = {
  name: { term: 'schema:name', language: 'source' },
  nameEn: { term: 'schema:name', language: 'en' },
  altNames: { term: 'schema:alternateName' },
  description: { term: 'schema:description' },
  note: { term: 'skos:note' },
  'Source.title': { term: 'dcterms:title', language: 'source' },
  'Source.language': { term: 'schema:inLanguage' },
  'Source.publisher': { term: 'dc:publisher' },
  'Source.publishedOn': { term: 'schema:datePublished' },
  'Source.authors': { term: 'dc:creator', isOrdered: true },
  'Section.heading': { language: 'source' },
  'Plan.issuedOn': { term: 'dcterms:issued' },
  'Pathway.thrust': { language: 'source' },
  'Measure.actor': { language: 'source' },
  'Target.valueText': { language: 'source' },
  'Industry.statedSize': { language: 'source' },
  'IndustryClass.code': { term: 'skos:notation' },
};

export function propertyMapping(kind: string, property: string): PropertyMapping {
  return propertyMappings[`${kind}.${property}`] ?? propertyMappings[property] ?? {};
}

/** By `TYPE From To`, or by `TYPE` for every pair of kinds. What SKOS says of concepts must not be said of other things. */
const relationTerms: Readonly<Record<string, StandardName>> = {
  LOCATED_IN: 'schema:location',
  DIFFERENT_FROM: 'owl:differentFrom',
  'HAS_SECTION Source Section': 'schema:hasPart',
  'PART_OF Section Section': 'schema:isPartOf',
  'PART_OF Region Region': 'schema:containedInPlace',
  'REPORTS_ON Source Plan': 'schema:about',
  'BROADER Industry Industry': 'skos:broader',
  'BROADER IndustryClass IndustryClass': 'skos:broader',
  'CLOSE_MATCH Industry IndustryClass': 'skos:closeMatch',
  'CLOSE_MATCH Industry Industry': 'skos:closeMatch',
  'EXACT_MATCH Industry IndustryClass': 'skos:exactMatch',
};

/** `TARGETS_INDUSTRY` → `targetsIndustry`, the own term of a type of relation. */
export function relationName(type: string): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The term of a standard that says what a relation between such kinds says; null when there is none. */
export function relationTerm({
  type,
  from,
  to,
}: Pick<Relation, 'type' | 'from' | 'to'>): StandardName | null {
  return relationTerms[`${type} ${from} ${to}`] ?? relationTerms[type] ?? null;
}

/** Where an official class says which classification it is of. */
export const officialScheme = { kind: 'IndustryClass', property: 'scheme' } as const;

/** Properties that are no literal but a thing of its own: a scheme of concepts, and a file by its hash. */
export const speciallySaid: ReadonlySet<string> = new Set(['IndustryClass.scheme', 'Source.sha256']);

/** Whether a property may come to be said by a term of plangraph's own. */
export function hasOwnTerm(kind: string, property: string): boolean {
  const { term, language, isOrdered } = propertyMapping(kind, property);
  if (speciallySaid.has(`${kind}.${property}`)) return false;
  // The English name of what is named in English would be a second name in one language.
  return !term || isOrdered === true || language === 'en';
}

/** The kinds whose concepts make up a scheme of each dataset, and are of no official one. */
export const freeConcepts: ReadonlySet<string> = new Set(['Industry']);

/** The kinds of entities that are a quantity, and those that set one. */
export const quantities: Readonly<Record<string, 'is' | 'sets'>> = { Observation: 'is', Target: 'sets' };

/** A term that is about exports and no part of the model. */
export interface ExportTerm {
  readonly name: string;
  readonly range: StandardName | null;
  readonly comment: string;
}

export const exportTerms: readonly ExportTerm[] = [
  { name: 'basis', range: null, comment: 'What a statement rests on.' },
  {
    name: 'dataset',
    range: 'dcat:Dataset',
    comment: 'The dataset that holds an entity or makes a statement.',
  },
  {
    name: 'languages',
    range: 'rdf:List',
    comment: 'The languages of the names of a dataset, first that of names in the words of the source.',
  },
  { name: 'licence', range: 'xsd:string', comment: 'The licence of a dataset, as its keeper wrote it.' },
  {
    name: 'maxQuote',
    range: 'xsd:integer',
    comment: 'The longest that a quotation of a dataset may be, in code points.',
  },
  {
    name: 'leftOut',
    range: 'oa:SpecificResource',
    comment: 'A sentence of a source that no statement of the dataset quotes; `reason` says why.',
  },
  {
    name: 'captions',
    range: 'oa:SpecificResource',
    comment: 'The first words of the captions that follow the body of a source.',
  },
  {
    name: 'quantity',
    range: 'schema:QuantitativeValue',
    comment: 'The number and the unit of a target, whatever its comparator and its basis.',
  },
  { name: 'section', range: null, comment: 'The section that a quotation stands in.' },
  {
    name: 'occurrence',
    range: 'xsd:integer',
    comment: 'Which occurrence of the same words in the source it is, from 1.',
  },
  {
    name: 'bareStart',
    range: 'xsd:integer',
    comment: 'Where a passage starts, in code points of the text without white space, from 0.',
  },
  {
    name: 'bareEnd',
    range: 'xsd:integer',
    comment: 'Where a passage ends, in code points of the text without white space, exclusive.',
  },
];
