import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation, Dataset, Entity, StatedRelation, Statement } from '../dataset/dataset.ts';
import type { Lock } from '../dataset/lock.ts';
import type { Problem, Spot } from '../dataset/problem.ts';
import type { Places } from './places.ts';

/** A text, read anew from its file, apart from the reading that found the quotations. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
  readonly contents: string;
}

/** What the checks of one dataset may look at. */
export interface Material {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Of the dataset and of all that is at hand beside it, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The same, by the ids of both ends. */
  readonly relations: ReadonlyMap<string, readonly StatedRelation[]>;
  /** The texts at hand, by the id of their source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The lock beside the files, and the file as it is; null when there is none. */
  readonly lock: { readonly proofs: Lock; readonly contents: string | null };
  readonly places: Places;
}

/** Gives what is wrong with a dataset, or worth a look. */
export type Check = (material: Material) => Problem[];

/** By the ids of both ends. */
export function indexRelations(datasets: readonly Dataset[]): Map<string, StatedRelation[]> {
  const index = new Map<string, StatedRelation[]>();
  for (const relation of datasets.flatMap(dataset => dataset.relations)) {
    for (const id of [relation.from, relation.to]) {
      const found = index.get(id);
      if (found) found.push(relation);
      else index.set(id, [relation]);
    }
  }
  return index;
}

/** The ids at the far ends of an entity's relations of a type, whichever way they go. */
export function tiedBy({ relations }: Pick<Material, 'relations'>, id: string, type: string): string[] {
  return (relations.get(id) ?? []).filter(r => r.type === type).map(r => (r.from === id ? r.to : r.from));
}

/** All statements of the dataset, each with its place. */
export function statementsOf({ dataset, places }: Pick<Material, 'dataset' | 'places'>): [Spot, Statement][] {
  return [
    ...dataset.entities.map(({ id, statement }): [Spot, Statement] => [places.entity(id), statement]),
    ...dataset.relations.map(({ type, from, to, statement }): [Spot, Statement] => [
      places.relation(`${type}/${from}/${to}`),
      statement,
    ]),
  ];
}

/** All citations of the dataset, each with the place of its statement. */
export function citationsOf(material: Pick<Material, 'dataset' | 'places'>): [Spot, Citation][] {
  return statementsOf(material).flatMap(([spot, { citations }]) =>
    citations.map((citation): [Spot, Citation] => [spot, citation]),
  );
}

/** `file:line (id.field)` */
export function nameSpot({ file, line, id, field }: Spot): string {
  const what = [id, field].filter(part => part !== null).join('.');
  return what ? `${file}:${line} (${what})` : `${file}:${line}`;
}
