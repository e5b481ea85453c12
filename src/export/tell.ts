import { type Catalogue, kindNamed } from '../catalogue/catalogue.ts';
import type { Citation, Entity, StatedRelation } from '../dataset/dataset.ts';
import { textOf } from '../formats/field.ts';
import type { End } from './end.ts';
import type { Facts } from './facts.ts';
import { statementValues } from './fields.ts';

/** What telling of an entity needs to know of the others. */
export interface Telling {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
  readonly endOf: (id: string) => End;
  /** Whether the entity is told of itself. */
  readonly isTold: (id: string) => boolean;
}

/**
 * Tells all that is known of an entity but the values that are told elsewhere, a line each under the schema's names: its
 * values, its statement, and its relations with their reasons, but for those that start from another entity that is told
 * of, as they are told there. Of the relations' citations and notes it says nothing.
 */
export function tell(
  { id, kind, values, statement }: Entity,
  elsewhere: ReadonlySet<string>,
  telling: Telling,
): string[] {
  const lines = new Map([['id', [id]]]);
  const add = (name: string, text: string) => lines.set(name, [...(lines.get(name) ?? []), text]);
  for (const name of kindNamed(telling.catalogue, kind).properties.keys()) {
    const value = values.get(name) ?? [];
    if (elsewhere.has(name) || (typeof value === 'object' && value.length === 0)) continue;
    add(name, textOf(value));
  }
  for (const [name, text] of Object.entries(statementValues(statement))) if (text !== null) add(name, text);
  for (const citation of statement.citations) add('citations', showCitation(citation));
  for (const relation of telling.facts.relations(id))
    if (relation.from === id || !telling.isTold(relation.from))
      add(linkName(relation, id, telling), showFarEnd(relation, id, telling));
  return [...lines].map(([name, texts]) => `${name}: ${texts.join('; ')}`);
}

/** A citation in a line: the quotation, its source, and its place there. */
export function showCitation({ quote, source, start, end }: Citation): string {
  return `“${quote}” (${source} ${start}–${end})`;
}

function showFarEnd({ from, to, statement }: StatedRelation, near: string, { endOf }: Telling): string {
  const far = from === near ? to : from;
  const { name } = endOf(far);
  const end = name === null ? far : `${name} (${far})`;
  return statement.reason === null ? end : `${end} [${statement.assertion}: ${statement.reason}]`;
}

/** The field of the near end's kind that leads over the relation. */
function linkName({ type, from, to }: StatedRelation, near: string, { catalogue, endOf }: Telling): string {
  const [direction, far] = from === near ? (['out', to] as const) : (['in', from] as const);
  const links = [...kindNamed(catalogue, endOf(near).kind!).links.values()];
  const farKind = endOf(far).kind;
  const link = links.find(
    ({ relation, direction: d, kind }) =>
      relation.type === type && (d === direction || d === 'both') && (farKind === null || kind === farKind),
  );
  return link?.name ?? type;
}
