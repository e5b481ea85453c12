import type { Field, FieldValue } from './field.ts';

/** Rows under named, typed columns. */
export interface Table {
  /** Fit for a file name. */
  readonly name: string;
  readonly columns: readonly Field[];
  /** As many values as there are columns; null where there is none. */
  readonly rows: readonly (readonly (FieldValue | null)[])[];
}
