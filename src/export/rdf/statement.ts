import type { StatedRelation, Statement } from '../../dataset/dataset.ts';
import { type Description, expand, literal, type RdfProperty, typesOf } from '../../formats/rdf.ts';
import { describeCitations } from './passage.ts';
import type { Scope } from './scope.ts';
import { relationName, relationTerm } from './vocabulary.ts';

/** A relation as a thing of its own, of which can be said who vouches for it. */
export function describeStatement(relation: StatedRelation, scope: Scope): Description {
  const { type, from, to, statement } = relation;
  const { names } = scope;
  const iri = names.statement(type, from, to);
  const cited = new Set(statement.citations.map(({ source }) => source));
  return {
    iri,
    properties: [
      ...typesOf('rdf:Statement', 'prov:Entity'),
      [expand('dcterms:identifier'), literal(`${type}/${from}/${to}`)],
      [expand('rdf:subject'), { iri: names.entity(from) }],
      [expand('rdf:predicate'), { iri: predicateOf(relation, scope) }],
      [expand('rdf:object'), { iri: names.entity(to) }],
      [names.term('dataset'), { iri: names.dataset(scope.dataset) }],
      ...describeAssertion(statement, scope),
      ...[...cited].map(
        (source): RdfProperty => [expand('prov:hadPrimarySource'), { iri: names.entity(source) }],
      ),
    ],
    annotations: describeCitations(iri, statement, scope),
  };
}

/** The term that says the relation. Where the kind of an end is unknown, all pairs of kinds that fit must agree on it. */
export function predicateOf(
  { type, from, to }: Pick<StatedRelation, 'type' | 'from' | 'to'>,
  { names, catalogue, kindOf }: Scope,
): string {
  const [near, far] = [kindOf(from), kindOf(to)];
  const fitting = catalogue.relations.filter(
    relation =>
      relation.type === type &&
      (near === null || relation.from === near) &&
      (far === null || relation.to === far),
  );
  const [term, ...others] = new Set(fitting.map(relationTerm));
  return term && others.length === 0 ? expand(term) : names.term(relationName(type));
}

/** Who vouches for an entity or a relation, and why; its quotations are annotations. */
export function describeAssertion(
  { assertion, basis, reason, note }: Statement,
  { names }: Scope,
): RdfProperty[] {
  const properties: (RdfProperty | null)[] = [
    assertion && [names.term('assertion'), { iri: names.enumValue('Assertion', assertion) }],
    basis === null ? null : [names.term('basis'), { iri: names.enumValue('Basis', basis) }],
    reason === null ? null : [names.term('reason'), literal(reason)],
    note === null ? null : [expand('skos:note'), literal(note)],
  ];
  return properties.filter(property => property !== null);
}
