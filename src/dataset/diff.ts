import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from './dataset.ts';
import { nodeRecord, relationRecord } from './records.ts';

/** What makes one version of a dataset another. */
export interface Diff {
  readonly before: Version | null;
  readonly after: Version;
  /** What dataset.yaml, the captions and left-out.yaml say otherwise. */
  readonly dataset: readonly FieldChange[];
  readonly nodes: Changes<NodeName>;
  readonly relations: Changes<RelationName>;
}

export interface Version {
  readonly id: string;
  readonly version: string;
}

export interface Changes<Name> {
  readonly added: readonly Name[];
  readonly gone: readonly Name[];
  readonly changed: readonly (Name & { readonly fields: readonly FieldChange[] })[];
}

export interface NodeName {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** `fromName` and `toName` are null for entities of other datasets. */
export interface RelationName {
  readonly type: string;
  readonly from: string;
  readonly fromName: string | null;
  readonly to: string;
  readonly toName: string | null;
}

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Compares two versions of a dataset; without an earlier one everything is added. */
export function diffDatasets(before: Dataset | null, after: Dataset, catalogue: Catalogue): Diff {
  const nodesOf = (dataset: Dataset | null) =>
    new Map(dataset?.entities.map(entity => [entity.id, nodeRecord(entity, catalogue)]));
  const relationsOf = (dataset: Dataset | null) =>
    new Map(
      dataset?.relations.map(relation => [
        `${relation.type}/${relation.from}/${relation.to}`,
        relationRecord(relation),
      ]),
    );
  const nodes = [nodesOf(before), nodesOf(after)] as const;
  const names = new Map([...nodes[0], ...nodes[1]].map(([id, { name }]) => [id, String(name)]));
  const nameOf = (id: string) => names.get(id) ?? null;
  return {
    before: before && versionOf(before),
    after: versionOf(after),
    dataset: before ? changesOf(wholeOf(before), wholeOf(after)) : [],
    nodes: compare(...nodes, ({ id, kind, name }) => ({ id, kind, name: String(name) })),
    relations: compare(relationsOf(before), relationsOf(after), ({ type, from, to }) => ({
      type,
      from,
      fromName: nameOf(from),
      to,
      toName: nameOf(to),
    })),
  };
}

/** Whether two versions say the same. */
export function isSame({ before, dataset, nodes, relations }: Diff): boolean {
  const isNothing = ({ added, gone, changed }: Changes<unknown>) =>
    added.length + gone.length + changed.length === 0;
  return before !== null && dataset.length === 0 && isNothing(nodes) && isNothing(relations);
}

function versionOf({ header: { id, version } }: Dataset): Version {
  return { id, version };
}

function wholeOf({ header, captions, leftOut }: Dataset): Record<string, unknown> {
  return { ...header, captions, leftOut };
}

function compare<R extends object, N>(
  before: ReadonlyMap<string, R>,
  after: ReadonlyMap<string, R>,
  nameOf: (record: R) => N,
): Changes<N> {
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, record]) => nameOf(record)),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, record]) => nameOf(record)),
    changed: [...after].flatMap(([key, record]) => {
      const earlier = before.get(key);
      const fields = earlier ? changesOf(earlier, record) : [];
      return fields.length > 0 ? [{ ...nameOf(record), fields }] : [];
    }),
  };
}

function changesOf(before: object, after: object): FieldChange[] {
  const [old, now] = [before, after] as Record<string, unknown>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map(field => ({ field, before: old![field] ?? null, after: now![field] ?? null }))
    .filter(change => !isDeepStrictEqual(change.before, change.after));
}
