import { type Kind, kindNamed } from '../catalogue/catalogue.ts';
import type { Entity } from '../dataset/dataset.ts';
import { writtenId } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import { type Check, tiedBy } from './material.ts';

/** What has an `order` within the one thing that it needs to belong to is numbered there from 1, without gaps. */
export const checkOrders: Check = material => {
  const { catalogue, dataset, places } = material;
  const groups = new Map<string, Entity[]>();
  for (const entity of dataset.entities) {
    const parents = tiesToOne(kindNamed(catalogue, entity.kind)).flatMap(type =>
      tiedBy(material, entity.id, type),
    );
    for (const parent of entity.values.has('order') ? parents : []) {
      const group = `${entity.kind} ${parent}`;
      groups.set(group, [...(groups.get(group) ?? []), entity]);
    }
  }
  return [...groups].flatMap(([group, entities]): Problem[] => {
    const sorted = entities.toSorted((a, b) => orderOf(a) - orderOf(b));
    const i = sorted.findIndex((entity, at) => orderOf(entity) !== at + 1);
    if (i === -1) return [];
    const { id, kind } = sorted[i]!;
    const parent = writtenId(group.slice(group.indexOf(' ') + 1), dataset.header.id);
    const message = `must be ${i + 1}, not ${orderOf(sorted[i]!)}: each ${kind} of ${parent} is numbered from 1, without gaps.`;
    return [{ ...places.entity(id, 'order'), message }];
  });
};

function tiesToOne({ needs, links }: Kind): string[] {
  return needs.filter(type => [...links.values()].some(link => link.isOne && link.relation.type === type));
}

function orderOf({ values }: Entity): number {
  return Number(values.get('order'));
}
