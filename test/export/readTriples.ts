import { DataFactory, Parser, Store, type Term } from 'n3';
import { expect } from 'vitest';
import { type Catalogue, kindNamed, type Property } from '../../src/catalogue/catalogue.ts';
import type { Captions, Citation, Dataset, Entity, Statement } from '../../src/dataset/dataset.ts';
import { statedProperties } from '../../src/dataset/statement.ts';
import type { PropertyValue } from '../../src/dataset/value.ts';

const { namedNode } = DataFactory;

const namespaces: Readonly<Record<string, string>> = {
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
};

/** Triples, asked by names with a prefix; `plan:` is that of the terms under the base. */
export class Triples {
  readonly store: Store;
  readonly base: string;

  constructor(turtle: string, base: string) {
    this.store = new Store(new Parser().parse(turtle));
    this.base = base;
  }

  iri(name: string): string {
    const [prefix = '', local = ''] = name.split(':');
    return (prefix === 'plan' ? `${this.base}term/` : namespaces[prefix]) + local;
  }

  objects(subject: Term | string, predicate: string): Term[] {
    const node = typeof subject === 'string' ? namedNode(subject) : subject;
    return this.store.getObjects(node as never, namedNode(this.iri(predicate)), null);
  }

  /** The only object; undefined when there is none. */
  object(subject: Term | string, predicate: string): Term | undefined {
    const objects = this.objects(subject, predicate);
    if (objects.length > 1) throw new Error(`${JSON.stringify(subject)} has ${objects.length} ${predicate}.`);
    return objects[0];
  }

  text(subject: Term | string, predicate: string): string | null {
    return this.object(subject, predicate)?.value ?? null;
  }

  subjects(predicate: string, object: string | Term): Term[] {
    const node = typeof object === 'string' ? namedNode(this.iri(object)) : object;
    return this.store.getSubjects(namedNode(this.iri(predicate)), node as never, null);
  }

  list(head: Term | undefined): string[] {
    if (!head || head.value === this.iri('rdf:nil')) return [];
    return [this.object(head, 'rdf:first')!.value, ...this.list(this.object(head, 'rdf:rest'))];
  }

  /** The local name of one of the own terms. */
  own(term: Term): string {
    if (!term.value.startsWith(this.iri('plan:'))) throw new Error(`${term.value} is no own term.`);
    return term.value.slice(this.iri('plan:').length);
  }
}

/** Where a property stands, when it is not its own name. */
const standing: Readonly<Record<string, string>> = {
  altNames: 'schema:alternateName',
  description: 'schema:description',
  'Source.title': 'dcterms:title',
  'Source.language': 'schema:inLanguage',
  'Source.publisher': 'dc:publisher',
  'Source.publishedOn': 'schema:datePublished',
  'Plan.issuedOn': 'dcterms:issued',
  'IndustryClass.code': 'skos:notation',
};

/** A dataset read back from its triples, but for the lock. Lists whose order says nothing are sorted. */
export function readTriples(triples: Triples, catalogue: Catalogue): Omit<Dataset, 'lock'> {
  const [dataset] = triples.subjects('rdf:type', 'dcat:Dataset');
  const text = (predicate: string) => triples.text(dataset!, predicate)!;
  const idOf = (term: Term | string) => triples.text(term, 'dcterms:identifier')!;
  /** Entities of other datasets have no more than their IRI. */
  const entityOf = (term: Term) => term.value.slice(triples.base.length);
  const enumValue = (term: Term | undefined, name: string) => {
    if (!term) return null;
    if (!triples.own(term).startsWith(`${name}-`)) throw new Error(`${term.value} is no value of ${name}.`);
    return triples.own(term).slice(name.length + 1);
  };

  const passage = (target: Term): Captions => {
    const selectors = triples.objects(target, 'oa:hasSelector');
    const of = (type: string) => selectors.find(s => triples.text(s, 'rdf:type') === triples.iri(type))!;
    const number = (node: Term, predicate: string) => Number(triples.text(node, predicate));
    return {
      quote: triples.text(of('oa:TextQuoteSelector'), 'oa:exact')!,
      occurrence: number(target, 'plan:occurrence'),
      source: entityOf(triples.object(target, 'oa:hasSource')!),
      start: number(target, 'plan:bareStart'),
      end: number(target, 'plan:bareEnd'),
      rawStart: number(of('oa:TextPositionSelector'), 'oa:start'),
      rawEnd: number(of('oa:TextPositionSelector'), 'oa:end'),
    };
  };
  const statement = (subject: Term): Statement => ({
    assertion: enumValue(triples.object(subject, 'plan:assertion'), 'Assertion') as Statement['assertion'],
    basis: enumValue(triples.object(subject, 'plan:basis'), 'Basis'),
    reason: triples.text(subject, 'plan:reason'),
    note: triples.text(subject, 'skos:note'),
    citations: triples
      .subjects('oa:hasBody', subject)
      .sort((a, b) => Number(a.value.split('/').at(-1)) - Number(b.value.split('/').at(-1)))
      .map((annotation): Citation => {
        const target = triples.object(annotation, 'oa:hasTarget')!;
        const section = triples.object(target, 'plan:section');
        return { ...passage(target), section: section ? entityOf(section) : null };
      }),
  });

  const read = (subject: Term, kind: string, { name, type, enumValues }: Property): PropertyValue[] => {
    const names = triples.objects(subject, 'schema:name') as (Term & { language: string })[];
    const english = names.filter(({ language }) => language === 'en');
    const key = `${kind}.${name}`;
    if (name === 'name') return [(names.find(n => n.language !== 'en') ?? english[0])!.value];
    if (name === 'nameEn' && names.length > 1) return [english[0]!.value];
    if (key === 'Source.authors') {
      expect(triples.objects(subject, 'dc:creator').map(o => o.value)).toEqual(
        triples.list(triples.object(subject, 'plan:authors')),
      );
      return triples.list(triples.object(subject, 'plan:authors'));
    }
    if (key === 'Source.sha256')
      return [triples.text(triples.object(subject, 'schema:encoding')!, 'schema:sha256')!];
    if (key === 'IndustryClass.scheme') return [idOf(triples.object(subject, 'skos:inScheme')!)];
    const objects = triples.objects(subject, standing[key] ?? standing[name] ?? `plan:${name}`);
    if (enumValues) return objects.map(object => enumValue(object, type)!);
    if (type === 'Boolean') return objects.map(({ value }) => value === 'true');
    return objects.map(({ value }) => (type === 'Int' || type === 'Float' ? Number(value) : value));
  };
  const entity = (subject: Term): Entity => {
    const types = triples.objects(subject, 'rdf:type').filter(t => t.value.startsWith(triples.iri('plan:')));
    const kind = triples.own(types[0]!);
    const values = [...kindNamed(catalogue, kind).properties.values()]
      .filter(({ name }) => !statedProperties.has(name))
      .map((property): [string, PropertyValue | undefined] => {
        const found = read(subject, kind, property);
        return [property.name, property.isList ? (found as string[]) : found[0]];
      })
      .filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined);
    return { id: idOf(subject), kind, values: new Map(values), statement: statement(subject) };
  };

  const members = triples.subjects('plan:dataset', dataset!);
  const statements = triples.subjects('rdf:type', 'rdf:Statement');
  const isStatement = new Set(statements.map(({ value }) => value));
  const schemes = new Set(triples.subjects('rdf:type', 'skos:ConceptScheme').map(({ value }) => value));
  const entities = members
    .filter(({ value }) => !isStatement.has(value) && !schemes.has(value))
    .map(entity)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    header: {
      id: idOf(dataset!),
      title: text('dcterms:title'),
      version: text('dcat:version'),
      licence: text('plan:licence'),
      languages: triples.list(triples.object(dataset!, 'plan:languages')),
      maxQuote: Number(text('plan:maxQuote')),
    },
    entities,
    relations: statements
      .map(subject => {
        const [type = '', from = '', to = ''] = idOf(subject).split('/');
        expect(entityOf(triples.object(subject, 'rdf:subject')!)).toBe(from);
        expect(entityOf(triples.object(subject, 'rdf:object')!)).toBe(to);
        return { type, from, to, statement: statement(subject) };
      })
      .sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1)),
    captions: entities
      .filter(({ kind }) => kind === 'Source')
      .flatMap(({ id }) => triples.objects(triples.base + id, 'plan:captions').map(passage)),
    leftOut: triples.objects(dataset!, 'plan:leftOut').map(sentence => ({
      source: entityOf(triples.object(sentence, 'oa:hasSource')!),
      start: Number(triples.text(sentence, 'plan:bareStart')),
      end: Number(triples.text(sentence, 'plan:bareEnd')),
      reason: triples.text(sentence, 'plan:reason')!,
    })),
  };
}

export function addressOf({ type, from, to }: { type: string; from: string; to: string }): string {
  return `${type}/${from}/${to}`;
}
