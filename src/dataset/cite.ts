import { countOccurrences, locate, longestStart, type Span, type Text } from '../formats/text.ts';
import type { Lock, Proof } from './lock.ts';
import { lockFile } from './lock.ts';
import type { Problem, Spot } from './problem.ts';
import type { Quotation } from './statement.ts';

/** A source that may be quoted. */
export interface CitedSource {
  readonly sha256: string;
  readonly spot: Spot;
}

/** The quotations of one dataset, and the lock that it came with; null when that is damaged, which is a problem of its own. */
export interface Quoting {
  readonly dataset: string;
  readonly lock: Lock | null;
  readonly quotations: readonly Quotation[];
}

/**
 * Finds the quotations of a dataset: in the text where that is at hand (`texts`, by SHA-256), else in the dataset's lock,
 * which counts only when it was made from the same text. `sources` by id. Gives where each quotation stands, and the lock
 * as it has to be; what cannot be proved is in neither and is a problem.
 */
export function cite(
  { dataset, lock, quotations }: Quoting,
  sources: ReadonlyMap<string, CitedSource>,
  texts: ReadonlyMap<string, Text>,
  problems: Problem[],
): { spans: Map<Quotation, Span>; lock: Lock } {
  const spans = new Map<Quotation, Span>();
  const proofs = new Map<string, { sha256: string; quotations: Proof[] }>();
  for (const [id, quoted] of groupBySource(quotations)) {
    const source = sources.get(id);
    if (!source) continue;
    const text = texts.get(source.sha256);
    const locked = lock?.get(id);
    const isLocked = locked?.sha256 === source.sha256;
    if (!text && !isLocked) {
      const reason = locked ? 'was made from another text' : 'does not know it';
      const message = `cannot be quoted here, as ${lockFile} of ${dataset} ${reason}: pass --source FILE, the file with the SHA-256 ${source.sha256}.`;
      if (lock) problems.push({ ...source.spot, message, unproved: quoted.length });
      continue;
    }
    const known = new Map(locked?.quotations.map(proof => [keyOf(proof), proof]));
    const found: Proof[] = [];
    for (const quotation of quoted) {
      const { quote, occurrence, spot } = quotation;
      const span = text ? locate(text, quote, occurrence) : known.get(keyOf(quotation));
      if (span) {
        const { start, end, rawStart, rawEnd } = span;
        spans.set(quotation, { start, end, rawStart, rawEnd });
        found.push({ quote, occurrence, start, end, rawStart, rawEnd });
      } else {
        const message = text
          ? explainMiss(text, quote, occurrence)
          : `cannot be proved here, as it is not in ${lockFile}: pass --source FILE, the text of ${id}.`;
        problems.push({ ...spot, message, ...(!text && { unproved: 1 }) });
      }
    }
    proofs.set(id, { sha256: source.sha256, quotations: found });
  }
  return { spans, lock: proofs };
}

function groupBySource(quotations: readonly Quotation[]): Map<string, Quotation[]> {
  const groups = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.source);
    if (group) group.push(quotation);
    else groups.set(quotation.source, [quotation]);
  }
  return groups;
}

function keyOf({ quote, occurrence }: { readonly quote: string; readonly occurrence: number }): string {
  return `${occurrence} ${quote}`;
}

function explainMiss(text: Text, quote: string, occurrence: number): string {
  const count = countOccurrences(text, quote);
  if (count > 0)
    return `occurs ${count === 1 ? 'once' : `${count} times`} in the source, so there is no occurrence ${occurrence}.`;
  const start = longestStart(text, quote);
  const advice = start
    ? `The source has its start, "${start}", but goes on in other words.`
    : 'The source has not even its first character.';
  return `is not in the source: "${quote}". ${advice}`;
}
