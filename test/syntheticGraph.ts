import type { Catalogue, Property } from '../src/catalogue/catalogue.ts';
import {
  citationLists,
  fold,
  foldedName,
  indexStatements,
  isText,
  leftOutLists,
  nameSortKey,
  orderedName,
  orderKey,
} from '../src/catalogue/storage.ts';
import { type Content, countContent } from '../src/dataset/countContent.ts';
import { pinyinKeys } from '../src/dataset/pinyinKeys.ts';
import { searchProperties } from '../src/dataset/searchProperties.ts';
import type { Graph } from '../src/graph/driver.ts';

/** Words that meet: case folding, compatibility forms, combining marks, code points beyond the BMP and below its end. */
const words = [
  '光子',
  '西安光子',
  '汽车',
  '5G',
  'Ångström',
  'ﬁne',
  '𠮷野',
  'alpha',
  'Beta',
  '（智能）制造',
  'STRASSE',
  'straße',
  'zulu',
];

/** Replaces what a graph holds by `perKind` nodes of every kind, with random relations, cycles, gaps and ties. */
export async function writeSyntheticGraph(
  graph: Graph,
  catalogue: Catalogue,
  perKind: number,
  seed: number,
): Promise<void> {
  const random = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const several = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, i) => make(i));

  const value = (p: Property): unknown => {
    if (p.enumValues) return pick(p.enumValues);
    switch (p.type) {
      case 'Int':
        return BigInt(2024 + Math.floor(random() * 6));
      case 'Float':
        return pick([0.5, 1, 2, 3.25, -3]);
      case 'Boolean':
        return random() < 0.5;
      case 'Date':
        return pick(['2024', '2024-05', '2025-01-02']);
      default:
        return pick(words) + (random() < 0.3 ? pick(words) : '');
    }
  };
  const citations = (source: string) => {
    const quotes = several(2, () => pick(words));
    const lists: Record<string, unknown[]> = {};
    for (const [field, list] of Object.entries(citationLists)) {
      lists[list] = quotes.map((quote, i) => {
        if (field === 'quote') return quote;
        if (field === 'source') return source;
        return field === 'section' ? (i === 0 ? 'a:Section0' : '') : BigInt(i + 1);
      });
    }
    return lists;
  };

  await graph.write(async run => {
    for (const text of indexStatements(catalogue).values()) await run({ text, params: {} });
  });
  await graph.command({ text: 'CALL db.awaitIndexes(60)', params: {} });
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  await graph.command({
    text: `UNWIND ['a', 'b'] AS id CREATE (:Dataset {id: id, title: 'Dataset ' + id, version: '1', licence: 'MIT',
      languages: ['zh', 'en'], loadedAt: '2026-01-01T00:00:00.000Z', state: 'READY', hash: id})`,
    params: {},
  });
  const content = new Map(['a', 'b'].map(id => [id, { entities: [], relations: [] } as Written]));
  const ids = new Map<string, string[]>();
  const nodes: unknown[] = [];
  const links: unknown[] = [];
  for (const kind of catalogue.kinds.values()) {
    const rows = Array.from({ length: perKind }, (_, i) => {
      const dataset = i < 2 ? 'a' : pick(['a', 'b']);
      const row: Record<string, unknown> = {
        id: `${dataset}:${kind.name}${i}`,
        dataset,
        ...citations('a:Source0'),
      };
      for (const p of kind.properties.values()) {
        if (p.isList)
          Object.assign(
            row,
            inForms(
              p,
              several(2, () => value(p)),
            ),
          );
        else if (p.isRequired || random() < 0.6) Object.assign(row, inForms(p, value(p)));
      }
      row[nameSortKey] = orderKey((row.name as string).toLowerCase());
      const read = (property: string) => row[property] as string | string[] | undefined;
      const quotes = row[citationLists.quote] as string[];
      Object.assign(row, searchProperties(kind, read, quotes, pinyinKeys));
      content.get(dataset)!.entities.push({ kind: kind.name });
      return row;
    });
    ids.set(
      kind.name,
      rows.map(r => r.id as string),
    );
    nodes.push(...rows.map(row => ({ kind: kind.name, row })));
  }
  await graph.command({
    text: 'UNWIND $nodes AS node CREATE (n:Entity:$(node.kind)) SET n = node.row',
    params: { nodes },
  });
  for (const relation of catalogue.relations) {
    const seen = new Set<string>();
    const rows = several(perKind * 2, () => {
      const [from, to] = [pick(ids.get(relation.from)!), pick(ids.get(relation.to)!)];
      const [first, second] = relation.isSymmetric && from > to ? [to, from] : [from, to];
      return {
        first,
        second,
        row: {
          dataset: pick(['a', 'b']),
          assertion: pick(['EXPLICIT', 'INFERRED']),
          ...(random() < 0.5 && { basis: pick(catalogue.enums.get('Basis')!) }),
          ...(random() < 0.5 && inForms({ name: 'reason', type: 'String' }, pick(words))),
          ...(random() < 0.5 && inForms({ name: 'note', type: 'String' }, pick(words))),
          ...citations('b:Source2'),
        },
      };
    }).filter(({ first, second }) => {
      const keys = [`${first} ${second}`];
      if (relation.isOne) keys.push(`${first} →`);
      if (relation.inverseIsOne) keys.push(`→ ${second}`);
      if (keys.some(key => seen.has(key)) || (relation.isSymmetric && first === second)) return false;
      for (const key of keys) seen.add(key);
      return true;
    });
    for (const { first, second, row } of rows) {
      links.push({ type: relation.type, first, second, row });
      content.get(row.dataset)!.relations.push({ type: relation.type, statement: row as Stated });
    }
  }
  await graph.command({
    text: `UNWIND $links AS link MATCH (a:Entity {id: link.first}), (b:Entity {id: link.second})
      CREATE (a)-[r:$(link.type)]->(b) SET r = link.row`,
    params: { links },
  });
  const counts = [...content].map(([id, held]) => ({ id, counts: countContent(held, catalogue) }));
  await graph.command({
    text: 'UNWIND $counts AS row MATCH (d:Dataset {id: row.id}) SET d += row.counts',
    params: { counts },
  });
  const leftOut = {
    [leftOutLists.source]: ['a:Source0', 'a:Source0', 'a:Source1'],
    [leftOutLists.start]: [3n, 40n, 0n],
    [leftOutLists.end]: [9n, 41n, 12n],
    [leftOutLists.reason]: [pick(words), pick(words), pick(words)],
  };
  await graph.command({
    text: "MATCH (d:Dataset {id: 'a'}) SET d += $leftOut",
    params: { leftOut },
  });
}

type Stated = Content['relations'][number]['statement'];

interface Written {
  readonly entities: Content['entities'][number][];
  readonly relations: Content['relations'][number][];
}

/** A text with its derived forms, as an import stores them; anything else by itself. */
function inForms(p: Pick<Property, 'name' | 'type'>, value: unknown): Record<string, unknown> {
  if (!isText(p)) return { [p.name]: value };
  const each = (form: (text: string) => string) =>
    Array.isArray(value) ? value.map(form) : form(value as string);
  const ordered = each(orderKey);
  const differs = JSON.stringify(ordered) !== JSON.stringify(value);
  return {
    [p.name]: value,
    [foldedName(p.name)]: each(fold),
    ...(differs && { [orderedName(p.name)]: ordered }),
  };
}

/** Numbers in [0, 1) by mulberry32, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
