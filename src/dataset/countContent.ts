import { type Catalogue, kindNamed } from '../catalogue/catalogue.ts';
import { countLists } from '../catalogue/storage.ts';
import type { Entity, Statement } from './dataset.ts';

/** What is counted of a dataset. */
export interface Content {
  readonly entities: readonly Pick<Entity, 'kind'>[];
  readonly relations: readonly {
    readonly type: string;
    readonly statement: Pick<Statement, 'assertion'>;
  }[];
}

/** How much a dataset holds, as its node keeps it (see `countLists`): kinds and types in the order of their names. */
export function countContent(
  { entities, relations }: Content,
  catalogue: Catalogue,
): Record<string, readonly (string | bigint)[]> {
  const kinds = countBy(entities, ({ kind }) => kindNamed(catalogue, kind).constant);
  const all = countBy(relations, ({ type }) => type);
  const explicit = countBy(
    relations.filter(({ statement }) => statement.assertion === 'EXPLICIT'),
    ({ type }) => type,
  );
  const types = [...all.keys()].sort();
  const { kindCounts, relationCounts } = countLists;
  return {
    [kindCounts.kind]: [...kinds.keys()].sort(),
    [kindCounts.count]: [...kinds.keys()].sort().map(kind => kinds.get(kind)!),
    [relationCounts.relation]: types,
    [relationCounts.count]: types.map(type => all.get(type)!),
    [relationCounts.explicit]: types.map(type => explicit.get(type) ?? 0n),
    [relationCounts.inferred]: types.map(type => all.get(type)! - (explicit.get(type) ?? 0n)),
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0n) + 1n);
  return counts;
}
