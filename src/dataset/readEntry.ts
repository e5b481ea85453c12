import type { Link } from '../catalogue/catalogue.ts';
import type { Entry } from './entries.ts';
import { fullId } from './ids.ts';
import type { Value } from './parseYaml.ts';
import { aKind, reporter } from './problem.ts';
import type { Claim } from './relate.ts';
import {
  type Quotation,
  readQuotation,
  readStatement,
  type Scope,
  type Stated,
  sourceKind,
  statedProperties,
  statementKeys,
} from './statement.ts';
import { reportUnknown } from './unknown.ts';
import { expected, type PropertyValue, readValue, show } from './value.ts';

/** An entity that is read but not yet cited. */
export interface EntityDraft {
  readonly entry: Entry;
  readonly values: ReadonlyMap<string, PropertyValue>;
  readonly stated: Stated;
  /** Of a source: the first words of the captions that follow its body. */
  readonly captions: Quotation | null;
}

export interface RelationDraft extends Claim {
  readonly stated: Stated;
}

/** Beside the schema's fields a source may have `captions: {quote, occurrence}`: from there on no section goes on. */
export const captionsKey = 'captions';

/** Reads an entry against its kind and reports all that is wrong in it. */
export function readEntry(entry: Entry, scope: Scope): { entity: EntityDraft; relations: RelationDraft[] } {
  const { kind, mapping, spot } = entry;
  const isSource = kind.name === sourceKind;
  const report = reporter(scope.problems, spot.file, spot.id);
  const properties = [...kind.properties.values()].filter(({ name }) => !statedProperties.has(name));
  const known = ['id', ...properties.map(p => p.name), ...kind.links.keys(), ...statementKeys];
  reportUnknown(mapping.fields, isSource ? [...known, captionsKey] : known, kind.name, report);

  const values = new Map<string, PropertyValue>();
  for (const property of properties) {
    const given = mapping.fields.get(property.name);
    const read = given && readValue(property, given);
    if (read && 'value' in read) values.set(property.name, read.value);
    else if (read) report(given.line, property.name, read.problem);
    else if (property.isList) values.set(property.name, []);
    else if (property.isRequired && property.type === 'Boolean') values.set(property.name, false);
    else if (property.isRequired)
      report(mapping.line, property.name, `is required: ${expected(property)}. Nothing was given.`);
  }

  // A source that quotes quotes itself, unless it says otherwise.
  const quoting = isSource ? { ...scope, sources: [entry.id] } : scope;
  const stated = readStatement(mapping, spot, '', quoting);
  if (stated.assertion === null && scope.sources.length > 0 && !isSource)
    report(
      mapping.line,
      null,
      'needs a `quote` that proves it, or `inferred` with the reason; neither was given.',
    );

  const captions = isSource ? mapping.fields.get(captionsKey) : undefined;
  return {
    entity: { entry, values, stated, captions: captions ? readCaptions(captions, entry, quoting) : null },
    relations: [...kind.links.values()].flatMap(link => readLink(link, entry, quoting)),
  };
}

/** Reads an entry that says nothing of its entity but relations, since the entity is another dataset's. */
export function readAddition(entry: Entry, scope: Scope): RelationDraft[] {
  const { kind, mapping, spot, id } = entry;
  const report = reporter(scope.problems, spot.file, spot.id);
  const known = ['id', ...kind.links.keys()];
  reportUnknown(mapping.fields, known, `an entry about ${aKind(kind.name)} of another dataset`, report);
  const fault = scope.faultOf(id, kind.name);
  if (fault) report(mapping.fields.get('id')!.line, 'id', fault);
  return fault ? [] : [...kind.links.values()].flatMap(link => readLink(link, entry, scope));
}

function readCaptions(given: Value, { spot }: Entry, scope: Scope): Quotation | null {
  const report = reporter(scope.problems, spot.file, spot.id);
  if (given.type !== 'mapping') {
    report(
      given.line,
      captionsKey,
      `must be { quote: … }, the first words of the captions, not ${show(given)}.`,
    );
    return null;
  }
  reportUnknown(given.fields, ['quote', 'occurrence'], captionsKey, report, `${captionsKey}.`);
  return readQuotation(given, spot, `${captionsKey}.`, scope);
}

function readLink(link: Link, entry: Entry, scope: Scope): RelationDraft[] {
  const { mapping, spot } = entry;
  const given = mapping.fields.get(link.name);
  if (!given) return [];
  const report = reporter(scope.problems, spot.file, spot.id);
  if (link.isOne && given.type !== 'mapping') {
    report(
      given.line,
      link.name,
      `leads to one entity, so it must hold "to: …" itself, without "- ", not ${show(given)}.`,
    );
    return [];
  }
  if (!link.isOne && given.type !== 'list') {
    report(
      given.line,
      link.name,
      `must be a list, in which each relation starts with "- to: …", not ${show(given)}.`,
    );
    return [];
  }
  const items = given.type === 'list' ? given.items : [given];
  return items.map(item => readItem(item, link, entry, scope)).filter(draft => draft !== null);
}

function readItem(item: Value, link: Link, entry: Entry, scope: Scope): RelationDraft | null {
  const { spot } = entry;
  const report = reporter(scope.problems, spot.file, spot.id);
  const path = `${link.name}.`;
  if (item.type !== 'mapping') {
    report(item.line, link.name, `must hold relations, each starting with "- to: …", not ${show(item)}.`);
    return null;
  }
  reportUnknown(item.fields, ['to', ...statementKeys], 'a relation', report, path);
  const stated = readStatement(item, spot, path, scope);
  if (stated.assertion === null)
    report(
      item.line,
      link.name,
      'needs a `quote` that proves it, or `inferred` with the reason; neither was given.',
    );
  const to = readTo(item.fields.get('to'), item.line, link, entry, scope);
  if (to === null) return null;
  const isForward = link.direction === 'out' || (link.direction === 'both' && entry.id < to);
  return {
    relation: link.relation,
    from: isForward ? entry.id : to,
    to: isForward ? to : entry.id,
    dataset: scope.dataset,
    spot: { ...spot, line: item.line, field: link.name },
    stated,
  };
}

function readTo(
  given: Value | undefined,
  line: number,
  link: Link,
  entry: Entry,
  scope: Scope,
): string | null {
  const report = reporter(scope.problems, entry.spot.file, entry.spot.id);
  const field = `${link.name}.to`;
  if (!given) {
    report(line, field, `is required: the id of ${aKind(link.kind)}. Nothing was given.`);
    return null;
  }
  const written = given.type === 'scalar' && typeof given.value === 'string' ? given.value : null;
  const id = written === null ? null : fullId(written, scope.dataset);
  if (id === null) {
    report(given.line, field, `must be the id of ${aKind(link.kind)}, not ${show(given)}.`);
    return null;
  }
  const fault =
    id === entry.id ? 'leads to the entry itself; a relation needs two.' : scope.faultOf(id, link.kind);
  if (fault) report(given.line, field, fault);
  return fault ? null : id;
}
