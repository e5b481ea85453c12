import type { Kind, Link } from '../catalogue/catalogue.ts';
import type { Citation } from '../views/citation.ts';

/** What an entity is related to over one of its fields. */
export interface RelatedGroup {
  /** The field of the entity that leads there. */
  readonly field: string;
  /** The field that states the relation, at the end where it starts. */
  readonly statedField: string;
  /** The type of the relation. */
  readonly type: string;
  readonly direction: Link['direction'];
  readonly isStructural: boolean;
  /** What the relation says, from the end where it starts. */
  readonly description: string;
  /** The kind of what it leads to. */
  readonly kind: string;
  /** How many there are, however many are shown. */
  readonly total: number;
  /** The field is a list, so that its group has pages of its own. */
  readonly isList: boolean;
  readonly items: readonly Related[];
}

/** Another entity, and what its relation to the one at hand rests on. */
export interface Related {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly isInferred: boolean;
  /** A value of the enum `Basis`. */
  readonly basis: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly citations: readonly Citation[];
}

/** A relation as an answer has it. */
export interface Stated {
  readonly assertion: string | null;
  readonly basis: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly citations: readonly Citation[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** The group of a link, with what is shown of it. */
export function groupOf(
  { name, relation, direction, kind, isOne }: Link,
  total: number,
  items: readonly Related[],
): RelatedGroup {
  const { field: statedField, type, description, isStructural } = relation;
  return {
    field: name,
    statedField,
    type,
    direction,
    isStructural,
    description,
    kind,
    total,
    isList: !isOne,
    items,
  };
}

export function relatedOf(
  { id, name, nameEn }: Named,
  { assertion, basis, reason, note, citations }: Stated,
): Related {
  return { id, name, nameEn, isInferred: assertion === 'INFERRED', basis, reason, note, citations };
}

/** The link of a kind over which `neighbours` found a group. Throws for a group that the kind cannot have. */
export function linkOf(
  { name, links }: Kind,
  kinds: ReadonlyMap<string, Kind>,
  group: { readonly relation: string; readonly forward: boolean; readonly kind: string },
): Link {
  const found = [...links.values()].find(
    ({ relation, direction, kind }) =>
      relation.type === group.relation &&
      (direction !== 'in') === group.forward &&
      kinds.get(kind)?.constant === group.kind,
  );
  if (!found) throw new Error(`${name} has no field over ${group.relation} to ${group.kind}.`);
  return found;
}
