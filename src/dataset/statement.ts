import { fullId } from './ids.ts';
import type { Mapping, Value } from './parseYaml.ts';
import { type Problem, reporter, type Spot } from './problem.ts';
import { reportUnknown } from './unknown.ts';
import { type Reading, readValue, show } from './value.ts';

/** A quotation as the files state it, still to be found in its source. */
export interface Quotation {
  readonly quote: string;
  readonly occurrence: number;
  /** The full id of the source. */
  readonly source: string;
  readonly spot: Spot;
}

/** The schema's names for what citations are about. */
export const sourceKind = 'Source';
export const sectionKind = 'Section';

/** Who vouches for an entity or a relation, and by what. */
export interface Stated {
  /** Null when nothing was said. */
  readonly assertion: 'EXPLICIT' | 'INFERRED' | null;
  readonly basis: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly quotations: readonly Quotation[];
}

/** What the reading of statements needs to know of the dataset. */
export interface Scope {
  readonly dataset: string;
  /** The full ids of the dataset's own sources. */
  readonly sources: readonly string[];
  readonly maxQuote: number;
  /** The values of the enum `Basis`. */
  readonly basis: readonly string[];
  /** Why an id cannot stand for an entity of that kind; null when it can. */
  readonly faultOf: (id: string, kind: string) => string | null;
  readonly problems: Problem[];
}

const quotationKeys = ['quote', 'in', 'occurrence'] as const;

/** The keys of an entry or a relation item that say who vouches for it. */
export const statementKeys = [...quotationKeys, 'quotes', 'inferred', 'basis', 'note'] as const;

/** The properties of an entity that the keys of its statement set. */
export const statedProperties: ReadonlySet<string> = new Set(['assertion', 'reason', 'note']);

const text = { type: 'String', enumValues: null, isList: false };
const wholeNumber = { type: 'Int', enumValues: null, isList: false };

/** Reads the statement of an entry (`path` empty) or of a relation item (`path` its field and a dot). */
export function readStatement(mapping: Mapping, spot: Spot, path: string, scope: Scope): Stated {
  const { fields } = mapping;
  const report = reporter(scope.problems, spot.file, spot.id);
  const read = (key: string, property: Parameters<typeof readValue>[0] = text) => {
    const given = fields.get(key);
    const result = given && readValue(property, given);
    if (!result) return null;
    if ('value' in result) return result.value as string;
    report(given.line, path + key, result.problem);
    return null;
  };
  const hasQuotation = fields.has('quote') || fields.has('quotes');
  return {
    // What was tried but is wrong has its own problem and must not look as if nothing had been said.
    assertion: fields.has('inferred') ? 'INFERRED' : hasQuotation ? 'EXPLICIT' : null,
    basis: read('basis', { type: 'Basis', enumValues: scope.basis, isList: false }),
    reason: read('inferred'),
    note: read('note'),
    quotations: readQuotations(mapping, spot, path, scope),
  };
}

function readQuotations(mapping: Mapping, spot: Spot, path: string, scope: Scope): Quotation[] {
  const { fields } = mapping;
  const report = reporter(scope.problems, spot.file, spot.id);
  const many = fields.get('quotes');
  if (fields.has('quote')) {
    if (many) report(many.line, `${path}quotes`, 'cannot stand beside `quote`; put them all into `quotes`.');
    return [readQuotation(mapping, spot, path, scope)].filter(q => q !== null);
  }
  // Without a quotation beside them they would say nothing; `in` may also stand beside `quotes`.
  for (const key of many ? ['occurrence'] : ['occurrence', 'in']) {
    const alone = fields.get(key);
    if (alone) report(alone.line, path + key, 'needs a `quote` beside it, which it is about.');
  }
  if (!many) return [];
  if (many.type !== 'list' || many.items.length === 0) {
    report(
      many.line,
      `${path}quotes`,
      `must be a list of quotations, not ${show(many)}. One alone is a \`quote\`.`,
    );
    return [];
  }
  const shared = fields.get('in');
  const sharedSource = shared && readSource(shared, scope);
  if (sharedSource && 'problem' in sharedSource) {
    report(shared.line, `${path}in`, sharedSource.problem);
    return [];
  }
  const within = `${path}quotes.`;
  return many.items
    .map(item => {
      const own = item.type === 'mapping' ? item.fields : new Map([['quote', item]]);
      reportUnknown(own, quotationKeys, 'a quotation', report, within);
      const source = own.get('in') ?? shared;
      const whole = source ? new Map([...own, ['in', source]]) : own;
      return readQuotation({ type: 'mapping', line: item.line, fields: whole }, spot, within, scope);
    })
    .filter(q => q !== null);
}

/** Reads `quote`, `in` and `occurrence`; null when one of them is wrong. */
export function readQuotation(mapping: Mapping, spot: Spot, path: string, scope: Scope): Quotation | null {
  const { fields } = mapping;
  const report = reporter(scope.problems, spot.file, spot.id);
  const given = fields.get('quote');
  const line = given?.line ?? mapping.line;
  const field = `${path}quote`;
  const quote = given ? readValue(text, given) : { problem: 'is required; nothing was given.' };
  const occurrence = readOccurrence(fields.get('occurrence'));
  const source = readSource(fields.get('in'), scope);

  if ('problem' in occurrence)
    report(fields.get('occurrence')!.line, `${path}occurrence`, occurrence.problem);
  if ('problem' in source) report(fields.get('in')?.line ?? line, `${path}in`, source.problem);
  if ('problem' in quote) {
    report(line, field, quote.problem);
    return null;
  }
  const words = quote.value as string;
  const length = [...words].length;
  if (length > scope.maxQuote) {
    report(
      line,
      field,
      `may have at most ${scope.maxQuote} characters (maxQuote in dataset.yaml), not ${length}. Quote the shortest words that prove it.`,
    );
    return null;
  }
  if ('problem' in occurrence || 'problem' in source) return null;
  return {
    quote: words,
    occurrence: occurrence.value,
    source: source.value,
    spot: { ...spot, line, field },
  };
}

function readOccurrence(given: Value | undefined): Reading<number> {
  if (!given) return { value: 1 };
  const read = readValue(wholeNumber, given);
  if ('problem' in read) return read;
  const occurrence = read.value as number;
  if (occurrence >= 1) return { value: occurrence };
  return { problem: `must be at least 1, the first occurrence, not ${show(given)}.` };
}

/** Reads the id of a source, which may be missing where the dataset has but one. */
export function readSource(given: Value | undefined, scope: Scope): Reading<string> {
  if (!given) {
    if (scope.sources.length === 1) return { value: scope.sources[0]! };
    return {
      problem:
        scope.sources.length === 0
          ? 'is required, as the dataset has no source of its own; name the source that is meant.'
          : `is required, as the dataset has ${scope.sources.length} sources; name the one that is meant.`,
    };
  }
  const read = readValue(text, given);
  if ('problem' in read) return read;
  const id = fullId(read.value as string, scope.dataset);
  const problem =
    id === null ? `must be the id of a source, not ${show(given)}.` : scope.faultOf(id, sourceKind);
  return problem === null ? { value: id! } : { problem };
}
