import { type AnswerObject, follow, keys } from './answer.ts';
import type { Row } from './rows.ts';
import type { Place } from './spine.ts';
import type { NamePlace } from './view.ts';

/** What a field with a role names: an entity, or a value that stands for itself. */
export interface Thing {
  /**
   * Tells it apart, whatever it is called: the id of an entity, which has a colon in it, else the field and the value, which
   * have none (XML's NMTOKEN).
   */
  readonly key: string;
  /** Empty where nothing is stated. */
  readonly label: string;
  /** The label in English, where the field is a name that has an English one. */
  readonly labelEn: string | null;
  /** The id of the entity and the name of its kind; null for a value. */
  readonly id: string | null;
  readonly kind: string | null;
}

/**
 * What a field names in a row. A text names the object that holds it, if that has an id, so that two things of the same
 * name stay two; where the text is missing (no English name) it goes by its name. Any other value is itself, whatever
 * object holds it: a year, a sort of platform.
 */
export function thingAt(row: Row, { lists, rest, isText }: NamePlace): Thing {
  const holder = follow(row[lists.length], rest.slice(0, -1)) as AnswerObject | null;
  const field = rest.at(-1)!;
  const value = holder?.[field] ?? null;
  return isText && holder?.[keys.id] ? entityThing(holder, value) : valueThing(field, value);
}

/** The entity that holds the value of a field in a row; null where it is no entity. */
export function thingHolding(row: Row, { lists, rest }: Place): Thing | null {
  const holder = follow(row[lists.length], rest.slice(0, -1)) as AnswerObject | null;
  return holder?.[keys.id] ? entityThing(holder) : null;
}

/** An object with an id, under the name that a view chose, or its own. */
export function entityThing(object: AnswerObject, chosen: unknown = null): Thing {
  const id = object[keys.id] as string;
  const name = (object[keys.name] ?? null) as string | null;
  return {
    key: id.replaceAll('/', ':'),
    label: String(chosen ?? name ?? id),
    labelEn: chosen === null || chosen === name ? ((object[keys.nameEn] ?? null) as string | null) : null,
    id,
    kind: (object[keys.kind] ?? null) as string | null,
  };
}

/** A value by itself. */
export function valueThing(field: string, value: unknown): Thing {
  const label = value === null ? '' : String(value);
  return { key: `${field}.${tokenOf(label)}`, label, labelEn: null, id: null, kind: null };
}

/** A text of Latin letters, digits, Chinese characters, `.` and `-`, with codes for the rest; another one for another text. */
function tokenOf(text: string): string {
  return text.replace(
    /[^A-Za-z0-9.\u4E00-\u9FFF-]/gu,
    character => `_${character.codePointAt(0)!.toString(16)}_`,
  );
}
