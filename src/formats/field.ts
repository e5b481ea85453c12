/** One value, or several where the field is a list. */
export type FieldValue = string | number | boolean | readonly (string | number | boolean)[];

/** What a column of a table or an attribute of a graph holds. */
export interface Field {
  /** Letters, digits, `.`, `-` and `_` (XML's NMTOKEN). */
  readonly name: string;
  /** Of each item, where it is a list. An integer has 32 bits. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean';
  readonly isList: boolean;
  /** What it holds, for people. */
  readonly description: string;
}

/** A value as text. A list is one in JSON, which no item can break and most readers know. */
export function textOf(value: FieldValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
