import type { Span } from './spans.ts';

/** A part of a text with what is quoted of it. */
export interface TextPart {
  /** The id of the section; `lead` is before the first section, `rest` are captions and what else lies in none. */
  readonly key: string;
  readonly spans: readonly Span[];
}

/** The parts of a text from which something is quoted, in the order of the text, captions last. */
export function partsOf(spans: readonly Span[]): readonly TextPart[] {
  const first = spans.find(({ section }) => section !== null);
  const parts = new Map<string, Span[]>();
  for (const span of spans) {
    const key = span.section ?? (first && first.start < span.start ? 'rest' : 'lead');
    const part = parts.get(key) ?? [];
    parts.set(key, part);
    part.push(span);
  }
  const all = [...parts].map(([key, spans]): TextPart => ({ key, spans }));
  return [...all.filter(({ key }) => key !== 'rest'), ...all.filter(({ key }) => key === 'rest')];
}

/** A page of the quotations of a text. */
export interface PageOfParts {
  readonly parts: readonly TextPart[];
  /** The place of the first and the last on the page among all, from 1; 0 where there are none. */
  readonly first: number;
  readonly last: number;
  /** Offsets that lead to the pages before and after; null where there is none. */
  readonly previous: number | null;
  readonly next: number | null;
}

/**
 * The page on which the quotation stands that starts at an offset or next after it. Quotations that start together stay
 * together, so that an offset leads to one page.
 */
export function pageOfParts(parts: readonly TextPart[], from: number, size: number): PageOfParts {
  const pages: Span[][] = [];
  for (const span of parts.flatMap(({ spans }) => spans)) {
    const page = pages.at(-1);
    if (page && (page.length < size || page.at(-1)!.start === span.start)) page.push(span);
    else pages.push([span]);
  }
  const starts = pages.flat().map(({ start }) => start);
  const wanted = Math.min(...starts.filter(start => start >= from));
  const found = pages.findIndex(page => page.some(({ start }) => start === wanted));
  const at = found === -1 ? pages.length - 1 : found;
  const shown = new Set(pages[at]);
  const before = pages.slice(0, Math.max(0, at)).flat().length;
  return {
    parts: parts
      .map(part => ({ ...part, spans: part.spans.filter(span => shown.has(span)) }))
      .filter(({ spans }) => spans.length > 0),
    first: shown.size === 0 ? 0 : before + 1,
    last: before + shown.size,
    previous: pages[at - 1]?.[0]?.start ?? null,
    next: pages[at + 1]?.[0]?.start ?? null,
  };
}
