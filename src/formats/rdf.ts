// RDF as the writers of Turtle and JSON-LD take it: what is said about one thing after the other.

export interface Iri {
  readonly iri: string;
}

export interface Literal {
  readonly text: string;
  readonly datatype: string;
  /** A BCP 47 tag; null where the datatype is not `rdf:langString`. */
  readonly language: string | null;
}

/** What is said of a thing that has no name, or of one that is best read where it is named. */
export interface Part {
  /** Null for a blank node. */
  readonly iri: string | null;
  readonly properties: readonly RdfProperty[];
}

/** An `rdf:List`. */
export interface RdfList {
  readonly items: readonly (Iri | Literal)[];
}

export type RdfValue = Iri | Literal | Part | RdfList;

/** A predicate, as an IRI, and one object. */
export type RdfProperty = readonly [predicate: string, object: RdfValue];

/** What is said about one thing: its types first, and what has the same predicate together. */
export interface Description extends Iri {
  readonly properties: readonly RdfProperty[];
  /** The Web Annotations whose body (`oa:hasBody`) it is. */
  readonly annotations: readonly Description[];
}

export interface RdfDocument {
  /** The writer's own terms: a namespace, and every local name that may come to stand in it. */
  readonly vocabulary: { readonly iri: string; readonly names: ReadonlySet<string> };
  /** Namespaces by prefix; those of the standards and of the vocabulary are among them. No prefix is the scheme of an IRI. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly descriptions: readonly Description[];
}

/** The namespaces of the standards, by their usual prefixes. */
export const standards = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a standard, as `prefix:name`. */
export type StandardName = `${keyof typeof standards}:${string}`;

/** The IRI of a term of a standard. */
export function expand(name: StandardName): string {
  const colon = name.indexOf(':');
  return standards[name.slice(0, colon) as keyof typeof standards] + name.slice(colon + 1);
}

/** A term of a standard as a value. */
export function standard(name: StandardName): Iri {
  return { iri: expand(name) };
}

/** That a thing is of these classes of standards. */
export function typesOf(...names: readonly StandardName[]): RdfProperty[] {
  return names.map(name => [expand('rdf:type'), standard(name)]);
}

/** A literal that is no text in a language. */
export function literal(text: string, datatype: StandardName = 'xsd:string'): Literal {
  return { text, datatype: expand(datatype), language: null };
}

/** A text in a language; plain text where the tag is unknown or such as RDF cannot hold. */
export function textIn(language: string | null, text: string): Literal {
  if (language === null || !/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) return literal(text);
  return { text, datatype: expand('rdf:langString'), language };
}

/** A whole number. */
export function integer(value: number): Literal {
  return literal(String(value), 'xsd:integer');
}

/** A finite number as an exact `xsd:decimal`: the shortest that reads back as the same number. */
export function decimal(value: number): Literal {
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = 1 + Number(exponent);
  const padded = digits.padEnd(point, '0');
  const whole = point > 0 ? padded.slice(0, point) : '0';
  const part = point > 0 ? padded.slice(point) : '0'.repeat(-point) + digits;
  return literal(`${value < 0 ? '-' : ''}${whole}.${part || '0'}`, 'xsd:decimal');
}
