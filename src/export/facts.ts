import type { Dataset, Entity, StatedRelation } from '../dataset/dataset.ts';

/** A dataset from the side of its entities. */
export interface Facts {
  /** Null for an entity that is not of the dataset. */
  entity(id: string): Entity | null;
  /** In the order of ids. */
  ofKind(kind: string): readonly Entity[];
  /** The relations that the entity has an end of, in the order of addresses. */
  relations(id: string): readonly StatedRelation[];
  /** The far ends of the relations of a type that start from the entity, or end at it, in the order of ids. */
  ends(id: string, type: string, direction: 'out' | 'in'): readonly string[];
}

export function indexFacts({ entities, relations }: Dataset): Facts {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const byEnd = new Map<string, StatedRelation[]>();
  for (const relation of relations)
    for (const id of new Set([relation.from, relation.to])) {
      const known = byEnd.get(id);
      if (known) known.push(relation);
      else byEnd.set(id, [relation]);
    }
  const relationsOf = (id: string) => byEnd.get(id) ?? [];
  return {
    entity: id => byId.get(id) ?? null,
    ofKind: kind => entities.filter(entity => entity.kind === kind),
    relations: relationsOf,
    ends: (id, type, direction) =>
      relationsOf(id)
        .filter(
          relation => relation.type === type && id === (direction === 'out' ? relation.from : relation.to),
        )
        .map(relation => (direction === 'out' ? relation.to : relation.from)),
  };
}
