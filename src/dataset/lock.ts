import type { Span } from '../formats/text.ts';
import { by } from './by.ts';

export const lockFile = 'citations.lock.json';

/** A quotation that was found in a text. */
export interface Proof extends Span {
  readonly quote: string;
  readonly occurrence: number;
}

/**
 * Where the quotations of a dataset stand, so that they can be checked and cited where the texts are not at hand. By the
 * id of the source, with the hash of the text that was read. It holds nothing of a text but the quotations.
 */
export type Lock = ReadonlyMap<string, { readonly sha256: string; readonly quotations: readonly Proof[] }>;

/** Reads a lock file; null when it is none. */
export function parseLock(json: string): Lock | null {
  try {
    const sources = Object.entries(JSON.parse(json) as Record<string, unknown>);
    return sources.every(([, source]) => isLocked(source)) ? (new Map(sources) as unknown as Lock) : null;
  } catch {
    return null;
  }
}

function isLocked(source: unknown): boolean {
  const { sha256, quotations } = source as Record<string, unknown>;
  return typeof sha256 === 'string' && Array.isArray(quotations) && quotations.every(isProof);
}

function isProof({ quote, occurrence, ...span }: Record<string, unknown>): boolean {
  const offsets = [occurrence, span.start, span.end, span.rawStart, span.rawEnd];
  return (
    typeof quote === 'string' && offsets.every(offset => Number.isInteger(offset) && Number(offset) >= 0)
  );
}

/** Writes a lock file: sources by id, quotations in the order of the text, one a line. Equal quotations are one line. */
export function renderLock(lock: Lock): string {
  const sources = [...lock].sort(by(([id]) => id)).map(([id, { sha256, quotations }]) => {
    const lines = quotations
      .toSorted((a, b) => a.start - b.start || a.end - b.end || by<Proof>(({ quote }) => quote)(a, b))
      .map(({ quote, occurrence, start, end, rawStart, rawEnd }) => {
        const proof = { quote, occurrence, start, end, rawStart, rawEnd };
        return `      ${JSON.stringify(proof)}`;
      });
    const list = `[\n${[...new Set(lines)].join(',\n')}\n    ]`;
    return `  ${JSON.stringify(id)}: {\n    "sha256": ${JSON.stringify(sha256)},\n    "quotations": ${list}\n  }`;
  });
  return sources.length === 0 ? '{}\n' : `{\n${sources.join(',\n')}\n}\n`;
}
