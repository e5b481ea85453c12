import { kindNamed, type Property } from '../../catalogue/catalogue.ts';
import type { Dataset, Entity } from '../../dataset/dataset.ts';
import type { PropertyValue } from '../../dataset/value.ts';
import {
  type Description,
  decimal,
  expand,
  integer,
  type Literal,
  literal,
  type RdfProperty,
  textIn,
  typesOf,
} from '../../formats/rdf.ts';
import { describeConcept } from './concept.ts';
import { describeCitations } from './passage.ts';
import { describeQuantity } from './quantity.ts';
import type { Scope } from './scope.ts';
import { describeSource } from './source.ts';
import { describeAssertion } from './statement.ts';
import { kindClasses, propertyMapping, speciallySaid } from './vocabulary.ts';

/** An entity with its values, the relations that start at it, and who vouches for it. */
export function describeEntity(
  entity: Entity,
  relations: readonly RdfProperty[],
  dataset: Pick<Dataset, 'captions'>,
  scope: Scope,
): Description {
  const { id, kind, values, statement } = entity;
  const { names } = scope;
  const iri = names.entity(id);
  const classes = values.get('isClass') === true ? [] : (kindClasses[kind] ?? []);
  const language = languageOf(entity, scope);
  const own = [...kindNamed(scope.catalogue, kind).properties.values()].flatMap(property => {
    const value = values.get(property.name);
    return value === undefined ? [] : describeValue(kind, property, value, language, scope);
  });
  return {
    iri,
    properties: [
      [expand('rdf:type'), { iri: names.term(kind) }],
      ...typesOf(...classes),
      [expand('dcterms:identifier'), literal(id)],
      [names.term('dataset'), { iri: names.dataset(scope.dataset) }],
      ...own,
      ...(classes.includes('skos:Concept') ? describeConcept(entity, language, scope) : []),
      ...describeQuantity(entity, scope),
      ...describeSource(id, dataset, scope),
      ...relations,
      ...describeAssertion(statement, scope),
    ],
    annotations: describeCitations(iri, statement, scope),
  };
}

/** The language of what an entity says in the words of its source. */
function languageOf({ id, statement }: Entity, { sources, language }: Scope): string {
  const source = sources.get(id) ?? sources.get(statement.citations[0]?.source ?? '');
  return source?.language ?? language;
}

function describeValue(
  kind: string,
  property: Property,
  value: PropertyValue,
  sourceLanguage: string,
  { names }: Scope,
): RdfProperty[] {
  const { name, type, enumValues } = property;
  if (speciallySaid.has(`${kind}.${name}`)) return [];
  const { term, language, isOrdered } = propertyMapping(kind, name);
  // Of two names in English only one can be the name.
  const isSecondName = language === 'en' && sourceLanguage.toLowerCase() === 'en';
  const predicate = term && !isSecondName ? expand(term) : names.term(name);
  const textLanguage = language === 'source' ? sourceLanguage : (language ?? null);
  const items = [value]
    .flat()
    .map(item =>
      enumValues ? { iri: names.enumValue(type, String(item)) } : literalOf(type, item, textLanguage),
    );
  return [
    ...items.map((item): RdfProperty => [predicate, item]),
    ...(isOrdered && items.length > 0 ? [[names.term(name), { items }] as const] : []),
  ];
}

/** A value as its type in the schema asks for. */
function literalOf(type: string, value: string | number | boolean, language: string | null): Literal {
  switch (type) {
    case 'Int':
      return integer(Number(value));
    case 'Float':
      return decimal(Number(value));
    case 'Boolean':
      return literal(String(value), 'xsd:boolean');
    case 'Date':
      return date(String(value));
    default:
      return textIn(language, String(value));
  }
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function date(text: string): Literal {
  const datatypes = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const;
  return literal(text, datatypes[text.split('-').length - 1]);
}
