import jsonld from 'jsonld';
import { Parser } from 'n3';
import rdfCanonize from 'rdf-canonize';
import { describe, expect, test } from 'vitest';
import { by } from '../../src/dataset/by.ts';
import type { Dataset, Entity, Statement } from '../../src/dataset/dataset.ts';
import type { PropertyValue } from '../../src/dataset/value.ts';
import { describeDataset } from '../../src/export/rdf/document.ts';
import { defaultBase, faultOfBase } from '../../src/export/rdf/names.ts';
import { renderJsonLdFile, renderTurtleFile } from '../../src/export/rdf.ts';
import { decimal, textIn } from '../../src/formats/rdf.ts';
import { type Case, readCases } from './datasets.ts';
import { addressOf, readTriples, Triples } from './readTriples.ts';

const cases = readCases();
const caseOf = (id: string): Case => cases.find(c => c.id === id)!;
const { context } = caseOf('xian-htz');

/** The triples of both formats in canonical N-Quads, as readers that are not ours find them. */
async function readBoth(dataset: Dataset, base = defaultBase): Promise<{ turtle: string; json: string }> {
  const turtle = new Parser().parse(renderTurtleFile(dataset, { ...context, base }));
  const json = (await jsonld.toRDF(JSON.parse(renderJsonLdFile(dataset, { ...context, base })))) as {
    readonly object: { readonly language?: string };
  }[];
  // The tag of a language has no case, and the reader of Turtle lowers it.
  const alike = json.map(({ object, ...quad }) => ({
    ...quad,
    object: object.language ? { ...object, language: object.language.toLowerCase() } : object,
  }));
  const canonize = (quads: readonly unknown[]) => rdfCanonize.canonize(quads, { algorithm: 'RDFC-1.0' });
  return { turtle: await canonize(turtle), json: await canonize(alike) };
}

async function expectSameTriples(dataset: Dataset, base?: string): Promise<void> {
  const { turtle, json } = await readBoth(dataset, base);
  const inTurtle = new Set(turtle.split('\n'));
  const inJson = new Set(json.split('\n'));
  // The first differences only, as all of them can be a file of megabytes.
  expect([...inTurtle].filter(line => !inJson.has(line)).slice(0, 5)).toEqual([]);
  expect([...inJson].filter(line => !inTurtle.has(line)).slice(0, 5)).toEqual([]);
  expect(inTurtle.size).toBeGreaterThan(10);
}

/** A dataset as it can be read back: in the order of the schema, with empty lists, no order in lists that have none. */
function comparable({ header, entities, relations, captions, leftOut }: Omit<Dataset, 'lock'>): unknown {
  const comparableValues = ({ kind, values }: Entity) =>
    [...context.catalogue.kinds.get(kind)!.properties.values()]
      .map(({ name, isList }): [string, PropertyValue | undefined] => {
        const value = values.get(name) ?? (isList ? [] : undefined);
        return [name, Array.isArray(value) && name !== 'authors' ? value.toSorted() : value];
      })
      .filter(([, value]) => value !== undefined);
  const asValues = entities.map(entity => ({ ...entity, values: comparableValues(entity) }));
  return { header, entities: asValues, relations, captions, leftOut };
}

describe.each(cases.map(({ id, dataset }) => [id, dataset] as const))('%s', (_, dataset) => {
  const turtle = renderTurtleFile(dataset, context);
  const triples = new Triples(turtle, defaultBase);

  test('has the same triples in Turtle and in JSON-LD', () => expectSameTriples(dataset));

  test('can be read back from its triples', () => {
    expect(comparable(readTriples(triples, context.catalogue))).toEqual(comparable(dataset));
  });

  test('says each relation directly, and once as a statement', () => {
    for (const relation of dataset.relations) {
      const statement = `${defaultBase}statement/${addressOf(relation)}`;
      const [subject, predicate, object] = ['subject', 'predicate', 'object'].map(
        part => triples.object(statement, `rdf:${part}`)!.value,
      );
      const direct = triples.store.countQuads(subject!, predicate!, object!, null);
      expect([addressOf(relation), direct]).toEqual([addressOf(relation), 1]);
    }
  });

  test('explains every term of its own that it uses', () => {
    const used = new Set(
      [...triples.store].flatMap(({ subject, predicate, object }) => [subject, predicate, object]),
    );
    const own = new Set([...used].map(({ value }) => value).filter(v => v.startsWith(triples.iri('plan:'))));
    for (const term of own) expect([term, triples.objects(term, 'rdfs:label').length]).toEqual([term, 1]);
    expect(own.size).toBeGreaterThan(10);
  });

  test('keeps what SKOS asks of concepts, and says it of nothing else', () => {
    const concepts = triples.subjects('rdf:type', 'skos:Concept');
    const schemes = new Set(triples.subjects('rdf:type', 'skos:ConceptScheme').map(({ value }) => value));
    for (const concept of concepts) {
      const labels = triples.objects(concept, 'skos:prefLabel');
      const languages = new Set(labels.map(label => 'language' in label && label.language));
      expect(languages.size).toBe(labels.length);
      const preferred = labels.map(({ value }) => value);
      for (const { value } of triples.objects(concept, 'skos:altLabel'))
        expect(preferred).not.toContain(value);
      expect(schemes).toContain(triples.object(concept, 'skos:inScheme')!.value);
      expect(schemes).not.toContain(concept.value);
    }
    const isConcept = (iri: string) => {
      const id = iri.slice(defaultBase.length);
      const kind = dataset.entities.find(entity => entity.id === id)?.kind ?? context.beyond.get(id)?.kind;
      return kind === 'Industry' || kind === 'IndustryClass';
    };
    for (const relation of ['broader', 'closeMatch', 'exactMatch'])
      for (const { subject, object } of triples.store.match(
        null,
        named(triples.iri(`skos:${relation}`)),
        null,
      ))
        expect([subject.value, object.value].filter(iri => !isConcept(iri))).toEqual([]);
  });

  test('is the same bytes when it is equal', () => {
    const reversed = dataset.entities.map(entity => ({
      ...entity,
      values: new Map([...entity.values].reverse()),
    }));
    const equal = { ...dataset, entities: reversed };
    expect(renderTurtleFile(equal, context) === turtle).toBe(true);
    expect(renderJsonLdFile(equal, context) === renderJsonLdFile(dataset, context)).toBe(true);
  });
});

const named = (iri: string) => new Parser().parse(`<${iri}> a <${iri}>.`)[0]!.object;

const nothing: Statement = { assertion: null, basis: null, reason: null, note: null, citations: [] };

/** A dataset of a source and an industry with two names, related to an entity of another dataset. */
function small(id: string, language: string): Dataset {
  const entity = (local: string, kind: string, values: Record<string, PropertyValue>): Entity => ({
    id: `${id}:${local}`,
    kind,
    values: new Map(Object.entries(values)),
    statement: nothing,
  });
  return {
    header: { id, title: 't', version: '1', licence: 'MIT OR CC0-1.0', languages: [language], maxQuote: 9 },
    entities: [
      entity('-a.', 'Industry', { name: 'n', nameEn: 'N', altNames: ['n', 'm', 'N'] }),
      entity('S', 'Source', { name: 's', title: 's', language, docType: 'REPORT', sha256: 'none' }),
    ],
    relations: [
      { type: 'CLOSE_MATCH', from: `${id}:-a.`, to: 'schema:b', statement: nothing },
      { type: 'CLOSE_MATCH', from: 'urn:b', to: 'x:b', statement: nothing },
    ].sort(by(addressOf)),
    captions: [],
    leftOut: [],
    lock: new Map(),
  };
}

test.each([
  ['a prefix of a standard', 'schema'],
  ['the scheme of the IRIs', 'urn'],
  ['the scheme of the file', 'ni'],
  ['a name of JSON-LD', 'id'],
  ['a term of its own', 'value'],
  ['a term of a standard', 'name'],
  ['a word of Turtle', 'a'],
  ['no prefix of Turtle', '5g-plan'],
  ['no prefix of Turtle either', '-'],
  ['the prefix of the terms', 'plan'],
])('a dataset may have the id of %s', async (_, id) => {
  for (const base of [defaultBase, 'https://example.org/plans/', 'http://example.org/#']) {
    const dataset = small(id, 'zh-Hans');
    await expectSameTriples(dataset, base);
    const triples = new Triples(renderTurtleFile(dataset, { ...context, base }), base);
    expect(triples.text(`${base}${id}:-a.`, 'dcterms:identifier')).toBe(`${id}:-a.`);
    expect(comparable(readTriples(triples, context.catalogue))).toEqual(comparable(dataset));
  }
});

test.each(['en', 'EN', 'en-GB', '', '中文', 'zh_CN'])(
  'names are told apart in the language "%s"',
  async language => {
    const dataset = small('d', language);
    await expectSameTriples(dataset);
    const triples = new Triples(renderTurtleFile(dataset, context), defaultBase);
    const names = triples.objects(`${defaultBase}d:-a.`, 'schema:name').map(({ id }) => id);
    const tags: Record<string, string> = { en: '@en', EN: '@en', 'en-GB': '@en-gb' };
    const english = tags[language] === '@en' ? [] : ['"N"@en'];
    expect(names).toEqual([`"n"${tags[language] ?? ''}`, ...english]);
    expect(triples.objects(`${defaultBase}d:-a.`, 'skos:prefLabel').length).toBe(names.length);
    expect(triples.objects(`${defaultBase}d:-a.`, 'skos:altLabel').map(({ value }) => value)).toEqual(['m']);
  },
);

test('an expression over licences is no address, and a hash that is none names no file', () => {
  const triples = new Triples(renderTurtleFile(small('d', 'en'), context), defaultBase);
  expect(triples.objects(`${defaultBase}d`, 'dcterms:license')).toEqual([]);
  expect(triples.text(`${defaultBase}d:S`, 'schema:encoding')).toBe(`${defaultBase}d:S/file`);
});

test('a match is one of SKOS only between concepts, and an own one where the kinds are unknown', () => {
  const kinds: Record<string, string> = {
    'a:I': 'Industry',
    'a:C': 'IndustryClass',
    'a:P': 'Platform',
    'a:Q': 'Platform',
  };
  const beyond = new Map(Object.entries(kinds).map(([id, kind]) => [id, { kind, name: id }]));
  const relation = (from: string, to: string) => ({ type: 'CLOSE_MATCH', from, to, statement: nothing });
  const dataset = {
    ...small('d', 'en'),
    relations: [relation('a:I', 'a:C'), relation('a:P', 'a:Q'), relation('b:X', 'b:Y')],
  };
  const triples = new Triples(renderTurtleFile(dataset, { ...context, beyond }), defaultBase);
  const matches = (predicate: string) =>
    [...triples.store.match(null, named(triples.iri(predicate)), null)].map(q =>
      q.subject.value.slice(defaultBase.length),
    );
  expect(matches('skos:closeMatch')).toEqual(['a:I']);
  expect(matches('plan:closeMatch')).toEqual(['a:P', 'b:X']);
});

test('a quantity is in its unit, whatever the factor', () => {
  const target = (values: Record<string, PropertyValue>) => {
    const [entity] = small('d', 'zh').entities;
    const all = { name: 't', valueText: 't', ...values };
    const dataset = {
      ...small('d', 'zh'),
      entities: [{ ...entity!, kind: 'Target', values: new Map(Object.entries(all)) }],
    };
    const triples = new Triples(renderTurtleFile(dataset, context), defaultBase);
    const quantity = triples.object(`${defaultBase}d:-a.`, 'plan:quantity');
    return (
      quantity &&
      ['value', 'minValue', 'maxValue', 'unitText'].map(p => triples.text(quantity, `schema:${p}`))
    );
  };
  expect(target({ value: 1.5, factor: 1e4, unit: '项' })).toEqual(['15000.0', null, null, '项']);
  expect(target({ value: 67, factor: 0.01, unit: '%' })).toEqual(['67.0', null, null, '%']);
  expect(target({ value: 1.1, factor: 1e8, unit: '元' })).toEqual(['110000000.0', null, null, '元']);
  expect(target({ valueMin: 1, valueMax: 2, factor: 1e12, unit: '元' })).toEqual([
    null,
    '1000000000000.0',
    '2000000000000.0',
    '元',
  ]);
  expect(target({ unit: '个' })).toBeUndefined();
});

test('a decimal is exact', () => {
  const numbers = [
    0,
    1,
    -3,
    0.67,
    1e21,
    1.5e300,
    1e-7,
    5e-324,
    0.1 + 0.2,
    Number.MAX_VALUE,
    -12.5,
    123456.789,
  ];
  for (const number of numbers) {
    expect(decimal(number).text).toMatch(/^-?\d+\.\d+$/);
    expect(Number(decimal(number).text)).toBe(number);
  }
  expect(decimal(15000).text).toBe('15000.0');
  expect(decimal(0.00025).text).toBe('0.00025');
});

test('no prefix is the name of a term', () => {
  for (const { dataset } of cases) {
    const { vocabulary, prefixes } = describeDataset(dataset, context, defaultBase);
    expect([...prefixes.keys()].filter(prefix => vocabulary.names.has(prefix))).toEqual([]);
  }
});

test('a base that names cannot stand under is refused with what is wrong', () => {
  for (const base of [
    defaultBase,
    'https://example.org/',
    'https://example.org/plans#',
    'tag:example.org,2024:',
  ])
    expect(faultOfBase(base)).toBeNull();
  for (const base of [
    '',
    'plans/',
    'https://example.org',
    'https://example.org/a b/',
    'https://example.org/<x>/',
  ])
    expect(faultOfBase(base)).toContain(`must be an absolute IRI that ends in "/", "#" or ":"`);
});

test('a tag of a language that RDF cannot hold leaves plain text', () => {
  expect(textIn('zh-Hans', 'x').language).toBe('zh-Hans');
  for (const tag of ['', '中文', 'zh_CN', 'toolongatag', '-en']) expect(textIn(tag, 'x').language).toBeNull();
});
