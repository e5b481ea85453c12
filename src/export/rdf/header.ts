import type { Dataset, LeftOut } from '../../dataset/dataset.ts';
import {
  type Description,
  expand,
  integer,
  literal,
  type Part,
  type RdfProperty,
  typesOf,
} from '../../formats/rdf.ts';
import type { Scope } from './scope.ts';

/** SPDX has an address for each of its identifiers, but none for an expression over them. */
const spdxIdentifier = /^[A-Za-z0-9.+-]+$/;

/** What a dataset says of itself, and the sentences that it leaves out. */
export function describeHeader({ header, leftOut }: Dataset, scope: Scope): Description {
  const { id, title, version, licence, languages, maxQuote } = header;
  const { names, sources } = scope;
  const property = (predicate: string, object: RdfProperty[1]): RdfProperty => [predicate, object];
  return {
    iri: names.dataset(id),
    properties: [
      ...typesOf('dcat:Dataset', 'prov:Entity'),
      [expand('dcterms:identifier'), literal(id)],
      [expand('dcterms:title'), literal(title)],
      [expand('dcat:version'), literal(version)],
      ...(spdxIdentifier.test(licence)
        ? [property(expand('dcterms:license'), { iri: `http://spdx.org/licenses/${licence}` })]
        : []),
      [names.term('licence'), literal(licence)],
      ...languages.map(language => property(expand('schema:inLanguage'), literal(language))),
      [names.term('languages'), { items: languages.map(language => literal(language)) }],
      [names.term('maxQuote'), integer(maxQuote)],
      ...[...sources.keys()].map(source =>
        property(expand('prov:wasDerivedFrom'), { iri: names.entity(source) }),
      ),
      ...leftOut.map(sentence => property(names.term('leftOut'), describeSentence(sentence, scope))),
    ],
    annotations: [],
  };
}

function describeSentence({ source, start, end, reason }: LeftOut, { names }: Scope): Part {
  return {
    iri: null,
    properties: [
      ...typesOf('oa:SpecificResource'),
      [expand('oa:hasSource'), { iri: names.entity(source) }],
      [names.term('bareStart'), integer(start)],
      [names.term('bareEnd'), integer(end)],
      [names.term('reason'), literal(reason)],
    ],
  };
}
