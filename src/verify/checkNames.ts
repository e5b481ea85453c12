import { fold } from '../catalogue/storage.ts';
import type { Entity } from '../dataset/dataset.ts';
import { datasetOf, sharedDataset, writtenId } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import { withoutSpace } from '../formats/text.ts';
import type { Check, Material } from './material.ts';

/**
 * Within a kind of a dataset, and of the shared one beside it, no two entities have one name, unless they are told apart:
 * by English names that differ, by descriptions that differ, or by a symmetric relation such as DIFFERENT_FROM.
 */
export const checkNames: Check = material => {
  const { dataset, places } = material;
  return sameBy(material, ({ values }) => values.get('name')).flatMap(([first, entity]): Problem[] => {
    if (areToldApart(first, entity, material)) return [];
    const message = `is the name of ${writtenId(first.id, dataset.header.id)} too, and nothing tells the two apart: give each a \`nameEn\` or a \`description\` of its own.`;
    return [{ ...places.entity(entity.id, 'name'), message }];
  });
};

/** Things of a kind with different names have different English names, and each has one where the dataset is in English too. */
export const checkEnglish: Check = material => {
  const { dataset, places } = material;
  const isEnglish = dataset.header.languages.some(language => /^en\b/.test(language));
  const unnamed = dataset.entities.filter(({ values }) => isEnglish && !values.has('nameEn'));
  return [
    ...unnamed.map(({ id }) => ({ ...places.entity(id), message: 'has no English name.' })),
    ...sameBy(material, ({ values }) => values.get('nameEn'))
      .filter(([first, { values }]) => first.values.get('name') !== values.get('name'))
      .map(([first, entity]) => ({
        ...places.entity(entity.id, 'nameEn'),
        message: `is the English name of ${writtenId(first.id, dataset.header.id)} too, which has another name in the source.`,
      })),
  ];
};

/** The pairs of entities of a kind that are the same by a key; the second is the dataset's own. */
function sameBy(
  { dataset, entities }: Material,
  key: (entity: Entity) => unknown,
): [first: Entity, entity: Entity][] {
  const shared = [...entities.values()].filter(({ id }) => datasetOf(id) === sharedDataset);
  const others = dataset.header.id === sharedDataset ? [] : shared;
  const firsts = new Map<string, Entity>();
  return [...others, ...dataset.entities].flatMap((entity): [Entity, Entity][] => {
    const value = key(entity);
    if (typeof value !== 'string') return [];
    const same = `${entity.kind} ${withoutSpace(fold(value))}`;
    const first = firsts.get(same);
    if (!first) firsts.set(same, entity);
    return first && datasetOf(entity.id) === dataset.header.id ? [[first, entity]] : [];
  });
}

function areToldApart(a: Entity, b: Entity, { catalogue, relations }: Material): boolean {
  const differ = (property: string) => {
    const [x, y] = [a.values.get(property), b.values.get(property)];
    return x !== undefined && y !== undefined && x !== y;
  };
  const symmetric = new Set(catalogue.relations.filter(r => r.isSymmetric).map(({ type }) => type));
  const areRelated = (relations.get(a.id) ?? []).some(
    ({ type, from, to }) => symmetric.has(type) && [from, to].includes(b.id),
  );
  return differ('nameEn') || differ('description') || areRelated;
}
