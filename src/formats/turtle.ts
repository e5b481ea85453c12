import { DataFactory, type Quad_Object, Writer } from 'n3';
import type { Literal, Part, RdfDocument, RdfProperty, RdfValue } from './rdf.ts';

const { namedNode, literal } = DataFactory;

/** A document as Turtle (RDF 1.1), in the order given. */
export function renderTurtle({ prefixes, descriptions }: RdfDocument): string {
  const writer = new Writer({ prefixes: Object.fromEntries(prefixes) });
  const write = (iri: string, properties: readonly RdfProperty[]): void => {
    for (const [predicate, object] of properties)
      writer.addQuad(namedNode(iri), namedNode(predicate), termOf(object, writer));
    for (const [, object] of properties)
      if ('properties' in object && object.iri !== null) write(object.iri, object.properties);
  };
  for (const { iri, properties, annotations } of descriptions) {
    write(iri, properties);
    for (const annotation of annotations) write(annotation.iri, annotation.properties);
  }
  let turtle = '';
  writer.end((_, result) => {
    turtle = result;
  });
  // The writer escapes line breaks in literals, so that these all stand between statements.
  return turtle.replace(/\.\n(?=[<a-z])/g, '.\n\n');
}

function termOf(value: RdfValue, writer: Writer): Quad_Object {
  if ('text' in value) return literalOf(value);
  // The writer gives back a list as one term, whatever its types say.
  if ('items' in value)
    return writer.list(value.items.map(item => termOf(item, writer))) as unknown as Quad_Object;
  if (value.iri !== null) return namedNode(value.iri);
  const node = writer.blank(
    (value as Part).properties.map(([predicate, object]) => ({
      predicate: namedNode(predicate),
      object: termOf(object, writer),
    })),
  );
  // The writer indents what is nested as if it were not.
  return Object.defineProperty(node, 'id', { value: node.id.replaceAll('\n', '\n    ') });
}

function literalOf({ text, datatype, language }: Literal): Quad_Object {
  if (language === null) return literal(text, namedNode(datatype));
  // The factory lowers the case of a tag, which is one and the same to RDF, but zh-Hans to its readers.
  return Object.defineProperty(literal(text, language), 'language', { value: language });
}
