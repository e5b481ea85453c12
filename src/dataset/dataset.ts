import type { Span } from '../formats/text.ts';
import type { Header } from './header.ts';
import type { Lock } from './lock.ts';
import type { Stated } from './statement.ts';
import type { PropertyValue } from './value.ts';

/** A quotation with its place. */
export interface Citation extends Span {
  readonly quote: string;
  readonly occurrence: number;
  readonly source: string;
  /** Null in the lead and in captions. */
  readonly section: string | null;
}

/** Who vouches for an entity or a relation, proved. `assertion` is null only for entities outside any source. */
export interface Statement extends Omit<Stated, 'quotations'> {
  readonly citations: readonly Citation[];
}

export interface Entity {
  readonly id: string;
  readonly kind: string;
  /** The properties of the kind that have a value, but for those of the statement. */
  readonly values: ReadonlyMap<string, PropertyValue>;
  readonly statement: Statement;
}

export interface StatedRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

/** Where the captions of a source begin: from there on no section goes on. */
export type Captions = Omit<Citation, 'section'>;

/** A sentence of a source that no statement quotes, in code points of the text without white space, and why. */
export interface LeftOut {
  /** The full id of the source. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/**
 * A dataset that is whole and right, whether it comes from files or from the graph. Entities are in the order of ids,
 * relations in that of addresses, captions and sentences left out in that of sources and places.
 */
export interface Dataset {
  readonly header: Header;
  readonly entities: readonly Entity[];
  readonly relations: readonly StatedRelation[];
  readonly captions: readonly Captions[];
  readonly leftOut: readonly LeftOut[];
  /** The lock as it has to be beside the files. */
  readonly lock: Lock;
}
