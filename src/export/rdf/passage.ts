import type { Captions, Citation, Statement } from '../../dataset/dataset.ts';
import {
  type Description,
  expand,
  integer,
  literal,
  type Part,
  type RdfProperty,
  standard,
  typesOf,
} from '../../formats/rdf.ts';
import type { Scope } from './scope.ts';

/** A Web Annotation for each quotation, in order, which links what is said to the passage that says it. */
export function describeCitations(body: string, { citations }: Statement, scope: Scope): Description[] {
  return citations.map((citation, i) => ({
    iri: `${body}/citation/${i + 1}`,
    properties: [
      ...typesOf('oa:Annotation'),
      [expand('oa:motivatedBy'), standard('oa:linking')],
      [expand('oa:hasBody'), { iri: body }],
      [expand('oa:hasTarget'), describePassage(`${body}/citation/${i + 1}/passage`, citation, scope)],
    ],
    annotations: [],
  }));
}

/** A passage of a source, under a name of its own. The selectors of Web Annotation count in the file as it is. */
export function describePassage(
  iri: string,
  { quote, source, start, end, rawStart, rawEnd, occurrence, section }: Captions & Partial<Citation>,
  { names, sources }: Scope,
): Part {
  const file = sources.get(source);
  const position = (offset: number) => literal(String(offset), 'xsd:nonNegativeInteger');
  const select = (...properties: RdfProperty[]): RdfProperty => [
    expand('oa:hasSelector'),
    { iri: null, properties },
  ];
  return {
    iri,
    properties: [
      ...typesOf('oa:SpecificResource'),
      [expand('oa:hasSource'), { iri: names.entity(source) }],
      ...(file ? [[expand('prov:wasQuotedFrom'), { iri: file.iri }] as const] : []),
      select(...typesOf('oa:TextQuoteSelector'), [expand('oa:exact'), literal(quote)]),
      select(
        ...typesOf('oa:TextPositionSelector'),
        [expand('oa:start'), position(rawStart)],
        [expand('oa:end'), position(rawEnd)],
      ),
      [names.term('bareStart'), integer(start)],
      [names.term('bareEnd'), integer(end)],
      [names.term('occurrence'), integer(occurrence)],
      ...(section ? [[names.term('section'), { iri: names.entity(section) }] as const] : []),
    ],
  };
}
