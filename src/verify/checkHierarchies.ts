import type { StatedRelation } from '../dataset/dataset.ts';
import { writtenId } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Check, Material } from './material.ts';

/** No chain of relations that the schema calls acyclic leads back to where it starts. */
export const checkHierarchies: Check = material =>
  material.catalogue.relations
    .filter(({ isAcyclic }) => isAcyclic)
    .flatMap(({ type, from }) => {
      const ofKind = [...material.entities.values()].filter(({ kind }) => kind === from);
      const ids = new Set(ofKind.map(({ id }) => id));
      return findCircles(ids, id =>
        (material.relations.get(id) ?? []).filter(r => r.type === type && r.from === id && ids.has(r.to)),
      ).flatMap(circle => describe(circle, material));
    });

/** For each relation that closes a circle, the relations of that circle in order. */
function findCircles(
  starts: ReadonlySet<string>,
  next: (id: string) => readonly StatedRelation[],
): StatedRelation[][] {
  const circles: StatedRelation[][] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly StatedRelation[]) => {
    for (const relation of done.has(id) ? [] : next(id)) {
      const longer = [...path, relation];
      const back = longer.findIndex(({ from }) => from === relation.to);
      if (back === -1) walk(relation.to, longer);
      else circles.push(longer.slice(back));
    }
    done.add(id);
  };
  for (const id of starts) walk(id, []);
  return circles;
}

/** A circle belongs to the dataset that states one of its relations. */
function describe(circle: readonly StatedRelation[], { dataset, places }: Material): Problem[] {
  const own = circle.findLast(relation => dataset.relations.includes(relation));
  if (!own) return [];
  const ids = [...circle.map(({ from }) => from), circle[0]!.from].map(id =>
    writtenId(id, dataset.header.id),
  );
  const message = `closes a circle of ${own.type}: ${ids.join(' → ')}. Take one of them out.`;
  return [{ ...places.relation(`${own.type}/${own.from}/${own.to}`), message }];
}
