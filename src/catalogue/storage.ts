import type { Catalogue, Property } from './catalogue.ts';

// How the catalogue is laid down in Neo4j. A node carries the label of its kind and `Entity`, its id, the id of its
// dataset, its properties under their own names, and the derived properties named here. A relationship carries
// `dataset assertion basis reason note`, and the derived ones. A missing value is a missing property; a list is always there.

/** The key that lists order names by: pinyin with tones for Chinese. */
export const nameSortKey = 'nameSort';

/** The property that `contains`, `startsWith` and `endsWith` read: the folded text, or the folded texts of a list. */
export function foldedName(property: string): string {
  return `${property}Folded`;
}

/** Whether a property is text to be folded; ids, dates and enum values are compared as they are. */
export function isText(property: Pick<Property, 'type'>): boolean {
  return property.type === 'String';
}

/** Text as filters compare it: NFKC, then case folded (by way of upper case, so that ß meets SS). */
export function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The property that `lt`, `lte`, `gt`, `gte` and orders read, where it differs from the text itself: its `orderKey`. */
export function orderedName(property: string): string {
  return `${property}Order`;
}

/**
 * Text whose order by UTF-16 unit is the order of the original by code point. Neo4j compares two stored texts by code
 * point, but a stored text with a parameter by UTF-16 unit, and the two differ where a code point beyond the BMP meets one
 * from U+E000 to U+FFFF (full-width punctuation is there). A mark before either puts them right in both.
 */
export function orderKey(text: string): string {
  return text.replace(/[\u{E000}-\u{FFFF}]/gu, '\uE000$&').replace(/[\u{10000}-\u{10FFFF}]/gu, '\uE001$&');
}

/**
 * Citations are parallel lists on the node or relationship that they prove, since a relationship cannot point at a node.
 * By field of `Citation`; `source` and `section` hold ids, and a citation outside any section holds ''. Without citations
 * there are no lists.
 */
export const citationLists = {
  quote: 'citationQuotes',
  start: 'citationStarts',
  end: 'citationEnds',
  rawStart: 'citationRawStarts',
  rawEnd: 'citationRawEnds',
  occurrence: 'citationOccurrences',
  source: 'citationSources',
  section: 'citationSections',
} as const;

/**
 * How much a dataset holds, as parallel lists on its node, by the fields of `KindCount` and `RelationCount`: nothing else
 * writes to the graph than what replaces a dataset as a whole, and counting its relations would read them all.
 */
export const countLists = {
  kindCounts: { kind: 'countedKinds', count: 'kindCounts' },
  relationCounts: {
    relation: 'countedTypes',
    count: 'relationCounts',
    explicit: 'explicitCounts',
    inferred: 'inferredCounts',
  },
} as const;

/** What a dataset leaves out of its texts, as parallel lists on its node, by field of `LeftOut`; `source` holds ids. */
export const leftOutLists = {
  source: 'leftOutSources',
  start: 'leftOutStarts',
  end: 'leftOutEnds',
  reason: 'leftOutReasons',
} as const;

/**
 * What search reads, as tokens (see `searchWords.ts`): the names; what else `@search` marks and the quotations; and, of names
 * with Chinese in them, the pinyin and the initials. Names, and what is read of them, stand between bars.
 */
export const searchKeys = { names: 'searchNames', text: 'searchText', pinyin: 'searchPinyin' } as const;

/** The names of an entity, in the order in which search reads them; of these, what it also reads by pinyin. */
export const nameFields = ['name', 'nameEn', 'altNames'];
export const spokenFields = ['name', 'altNames'];

/** The full-text index over these. The tokens are ours, so its analyzer has but to part them. */
export const searchIndex = 'entity_search';

/**
 * The constraints and indexes of a catalogue, by name, as Cypher. Names of kinds and properties come from the schema, so
 * they are plain identifiers.
 */
export function indexStatements(catalogue: Catalogue): Map<string, string> {
  const statements = new Map([
    ['entity_id', 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE'],
    // An import asks for all entities of a dataset; a list that filters by one reads its own label.
    ['entity_dataset', 'CREATE INDEX entity_dataset IF NOT EXISTS FOR (n:Entity) ON (n.dataset)'],
    ['dataset_id', 'CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE'],
  ]);
  for (const kind of catalogue.kinds.values()) {
    const indexed = [...kind.properties.values()].filter(p => p.isIndexed).map(p => p.name);
    for (const property of ['id', nameSortKey, ...indexed]) {
      const name = `${kind.constant.toLowerCase()}_${property.toLowerCase()}`;
      statements.set(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${kind.name}) ON (n.${property})`);
    }
  }
  statements.set(
    searchIndex,
    `CREATE FULLTEXT INDEX ${searchIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [${Object.values(searchKeys)
      .map(key => `n.${key}`)
      .join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  );
  return statements;
}
