import { pinyin } from 'pinyin-pro';
import type { ReferenceGraph } from './graph.ts';

/** Where a field of a citation is stored. */
const cited: Readonly<Record<string, string>> = {
  quote: 'citationQuotes',
  source: 'citationSources',
  section: 'citationSections',
};

/** Words that stand in the synthetic graph, whole and in part, their pinyin and initials, and what is no operator. */
export const searches = [
  `光|光子|光子 汽车|guangzi|guāng zǐ|guang1zi3|xianguangzi|xi'an|xagz`,
  `gz|qc|qiche5g|5|５Ｇ|angstrom|FINE|stra|strasse|a|alpha beta`,
  `智能制造|能 制|𠮷野|ye|子5G|alpha AND beta|NOT alpha|alp*|beta~2`,
  `/al.*a/|"光子|id:a|+光子 -汽车|al?ha|(zulu|光子\\`,
].flatMap(line => line.split('|'));

/** Values of a graph that arguments can be given, with some that are in no graph. */
export function valuePools(graph: ReferenceGraph) {
  const entities = [...graph.nodes.values()].filter(n => n.labels.includes('Entity'));
  const statements = [
    ...graph.edges.map(e => `${e.type}/${e.from}/${e.to}`),
    ...entities.map(n => `ENTITY/${n.properties.id}`),
  ];
  const entityIds = entities.map(n => n.properties.id as string);
  const ids = [...sample(entityIds, 9), ...sample(statements, 9), 'a:none', 'NONE/a:b/a:c', ''];
  const ends = sample(entityIds, 17);
  const datasets = [...graph.nodes.values()].filter(n => n.labels.includes('Dataset'));
  const citedValues = (list: string) => {
    const found = [...entities, ...graph.edges].flatMap(n => (n.properties[list] ?? []) as string[]);
    return sample(
      [...new Set(found)].filter(text => text !== ''),
      8,
    );
  };
  const datasetIds = [...datasets.map(n => n.properties.id as string), 'none'];
  return {
    ids,
    datasetIds,
    idLists: [[], ids, ids.slice(3, 5), [ids[0], ids[0], ids[12]]],
    /** More ids than may be asked for at once. */
    tooManyIds: Array.from({ length: 101 }, (_, i) => `a:${i}`),
    ends: { from: [...ends.slice(0, 12), 'a:none'], to: [...ends.slice(4), ...ends.slice(0, 2), 'b:none'] },
    searches: [...new Set([...searches, ...textsToSearch(entities, citedValues('citationQuotes'))])].filter(
      text => /[\p{L}\p{N}]/u.test(text) && [...text].length <= 200,
    ),
    labels: new Set(entities.map(n => n.labels.find(l => l !== 'Entity')!)),
    wide(label: string) {
      const own = entities.filter(n => n.labels.includes(label)).map(n => n.properties.id as string);
      return [[], own.slice(0, 1), own.slice(1, 3), ['a:none'], [...own.slice(3, 4), entityIds[0]]];
    },
    of(field: string, type: string): readonly unknown[] {
      switch (type) {
        case 'Boolean':
          return [true, false];
        case 'Int':
          if (field === 'count' || !entities.some(n => typeof n.properties[field] === 'number'))
            return [0, 1, 2, 3];
      }
      if (field === 'dataset') return datasetIds;
      if (field in cited) return citedValues(cited[field]!);
      if (field === 'id') return sample(entityIds, 12);
      const found = entities.flatMap(n => n.properties[field] ?? []).filter(v => v !== null);
      const values = [...new Set(found)];
      if (type !== 'String') return values.length > 0 ? sample(values, 8) : [0];
      const texts = sample(values.length > 0 ? values : ['𠮷'], 6) as string[];
      return [...texts, ...texts.map(t => [...t].slice(0, 2).join('').toUpperCase()), ''];
    },
  };
}

/** Names, parts of them, their pinyin and initials, and parts of quotations. */
function textsToSearch(
  entities: readonly { properties: Readonly<Record<string, unknown>> }[],
  quotes: string[],
): string[] {
  const names = sample([...new Set(entities.map(n => n.properties.name as string))], 8);
  const english = sample([...new Set(entities.flatMap(n => (n.properties.nameEn as string) ?? []))], 4);
  const ofNames = names.flatMap(name => {
    const characters = [...name];
    return [
      name,
      characters.slice(1).join(''),
      `${name} 5g`,
      `${characters.slice(-2).join('')} ${characters.slice(0, 2).join('')}`,
      pinyin(name, { toneType: 'none' }),
      pinyin(name, { toneType: 'symbol' }),
      pinyin(name, { pattern: 'first', toneType: 'none', separator: '' }),
    ];
  });
  const ofQuotes = quotes.flatMap(quote => [quote, [...quote].slice(1, 4).join('')]);
  return [...ofNames, ...english, ...english.map(name => name.slice(0, 4).toUpperCase()), ...ofQuotes];
}

function sample<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, i) => i % step === 0).slice(0, most);
}
