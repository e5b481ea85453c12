import {
  expand,
  type Iri,
  type Literal,
  type Part,
  type RdfDocument,
  type RdfProperty,
  type RdfValue,
  standards,
} from './rdf.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** How the values of a predicate are written, so that most need no more than their text. */
interface Writing {
  readonly key: string;
  /** `@id`, `@vocab` or a datatype, when all values share it; null when each says it itself. */
  readonly type: string | null;
  readonly container: '@language' | '@list' | '@set' | null;
}

/** The key under which a thing holds the annotations whose body it is. */
const annotationsKey = 'hasCitation';

const typeOf = expand('rdf:type');
const hasBody = expand('oa:hasBody');

/** What JSON can say by itself. */
const native = new Set([expand('xsd:string'), expand('xsd:boolean'), expand('xsd:integer')]);

/**
 * A document as JSON-LD, in the order given: the same triples as in Turtle. Its context is its own, so that no network is
 * needed to read it. A term of the vocabulary is a bare name, and so is one of a standard where the vocabulary has no
 * such name.
 */
export function renderJsonLd(document: RdfDocument): string {
  const { vocabulary, prefixes, descriptions } = document;
  const writings = decideWritings(document);

  const renderNode = ({ iri, properties }: Part): { [key: string]: Json } => {
    const node: { [key: string]: Json } = iri === null ? {} : { '@id': shorten(iri, prefixes) };
    for (const [predicate, values] of group(properties)) {
      if (predicate === typeOf) {
        node['@type'] = (values as Iri[]).map(value => bare(value.iri));
        continue;
      }
      const { key, type, container } = writings.get(predicate)!;
      const rendered = values.map(value => renderValue(value, type, container));
      if (container === '@language') node[key] = languageMap(values as Literal[]);
      else node[key] = container === '@set' ? rendered : rendered[0]!;
    }
    return node;
  };

  const renderValue = (value: RdfValue, type: string | null, container: string | null): Json => {
    if ('properties' in value) return renderNode(value);
    if ('items' in value) {
      const items = value.items.map(item => renderValue(item, null, null));
      return container === '@list' ? items : { '@list': items };
    }
    if ('iri' in value) {
      if (type === null) return { '@id': shorten(value.iri, prefixes) };
      return type === '@vocab' ? bare(value.iri) : shorten(value.iri, prefixes);
    }
    if (value.datatype !== type) return renderLiteral(value);
    return type === expand('xsd:nonNegativeInteger') ? Number(value.text) : value.text;
  };

  const renderLiteral = ({ text, datatype, language }: Literal): Json => {
    if (language !== null) return { '@value': text, '@language': language };
    if (!native.has(datatype)) return { '@value': text, '@type': shorten(datatype, prefixes) };
    return datatype === expand('xsd:string') ? text : JSON.parse(text);
  };

  const bare = (iri: string) =>
    iri.startsWith(vocabulary.iri) && vocabulary.names.has(iri.slice(vocabulary.iri.length))
      ? iri.slice(vocabulary.iri.length)
      : shorten(iri, prefixes);

  const nodes = descriptions.map(({ annotations, ...description }) => ({
    ...renderNode(description),
    ...(annotations.length > 0 && {
      [annotationsKey]: annotations.map(({ iri, properties }) =>
        renderNode({ iri, properties: properties.filter(([predicate]) => predicate !== hasBody) }),
      ),
    }),
  }));
  return `${JSON.stringify({ '@context': contextOf(document, writings), '@graph': nodes }, null, 2)}\n`;
}

function contextOf({ vocabulary, prefixes }: RdfDocument, writings: ReadonlyMap<string, Writing>): Json {
  const terms = [...writings].flatMap(([predicate, { key, type, container }]): [string, Json][] => {
    const id = shorten(predicate, prefixes);
    if (type === null && container === null)
      return key === id || predicate === vocabulary.iri + key ? [] : [[key, id]];
    const typed = type && { '@type': type.startsWith('@') ? type : shorten(type, prefixes) };
    return [[key, { '@id': id, ...typed, ...(container && { '@container': container }) }]];
  });
  return {
    '@vocab': vocabulary.iri,
    ...Object.fromEntries(prefixes),
    ...Object.fromEntries(terms),
    [annotationsKey]: { '@reverse': shorten(hasBody, prefixes), '@container': '@set' },
  };
}

function decideWritings(document: RdfDocument): Map<string, Writing> {
  const values = new Map<string, RdfValue[]>();
  const repeated = new Set<string>();
  const collect = (properties: readonly RdfProperty[]) => {
    for (const [predicate, objects] of group(properties)) {
      if (!values.has(predicate)) values.set(predicate, []);
      values.get(predicate)!.push(...objects);
      if (objects.length > 1) repeated.add(predicate);
      for (const object of objects) if ('properties' in object) collect(object.properties);
    }
  };
  for (const { properties, annotations } of document.descriptions)
    for (const description of [{ properties }, ...annotations]) collect(description.properties);
  return new Map(
    [...values]
      .filter(([predicate]) => predicate !== typeOf)
      .map(([predicate, all]): [string, Writing] => {
        const key = keyOf(predicate, document);
        if (all.every(value => 'text' in value && value.language !== null))
          return [predicate, { key, type: null, container: '@language' }];
        if (all.every(value => 'items' in value) && !repeated.has(predicate))
          return [predicate, { key, type: null, container: '@list' }];
        const container = repeated.has(predicate) ? '@set' : null;
        return [predicate, { key, type: sharedType(all, document), container }];
      })
      .sort(([, a], [, b]) => (a.key < b.key ? -1 : 1)),
  );
}

function sharedType(values: readonly RdfValue[], { vocabulary }: RdfDocument): string | null {
  const iris = values.flatMap(value => ('iri' in value && !('properties' in value) ? [value.iri] : []));
  if (iris.length > 0) {
    if (!values.every(value => 'iri' in value)) return null;
    const namespaces = [vocabulary.iri, ...Object.values(standards)];
    return iris.every(iri => namespaces.some(namespace => iri.startsWith(namespace))) ? '@vocab' : '@id';
  }
  const [first] = values;
  if (!first || !('text' in first) || first.language !== null || native.has(first.datatype)) return null;
  return values.every(value => 'text' in value && value.datatype === first.datatype) ? first.datatype : null;
}

function keyOf(predicate: string, { vocabulary, prefixes }: RdfDocument): string {
  if (predicate.startsWith(vocabulary.iri)) return predicate.slice(vocabulary.iri.length);
  const name = predicate.slice(Math.max(predicate.lastIndexOf('/'), predicate.lastIndexOf('#')) + 1);
  const isTaken = vocabulary.names.has(name) || prefixes.has(name) || name === annotationsKey;
  return isTaken ? shorten(predicate, prefixes) : name;
}

/** An IRI as `prefix:rest` where there is a prefix for it. */
function shorten(iri: string, prefixes: RdfDocument['prefixes']): string {
  for (const [prefix, namespace] of prefixes) {
    const rest = iri.slice(namespace.length);
    // What follows a prefix must not look like the rest of an absolute IRI.
    if (iri.startsWith(namespace) && rest !== '' && !rest.startsWith('//')) return `${prefix}:${rest}`;
  }
  return iri;
}

function languageMap(texts: readonly Literal[]): Json {
  const byLanguage = new Map<string, string[]>();
  for (const { text, language } of texts)
    byLanguage.set(language!, [...(byLanguage.get(language!) ?? []), text]);
  return Object.fromEntries(
    [...byLanguage].map(([language, all]) => [language, all.length === 1 ? all[0]! : all]),
  );
}

function group(properties: readonly RdfProperty[]): Map<string, RdfValue[]> {
  const groups = new Map<string, RdfValue[]>();
  for (const [predicate, object] of properties) {
    const values = groups.get(predicate);
    if (values) values.push(object);
    else groups.set(predicate, [object]);
  }
  return groups;
}
