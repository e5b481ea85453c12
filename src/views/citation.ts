import { type AnswerObject, keys } from './answer.ts';

/** Where a text says something. */
export interface Citation {
  readonly quote: string;
  /** Code points of the text without white space, from 0. */
  readonly start: number;
  readonly end: number;
  readonly source: { readonly id: string; readonly title: string };
  /** Null in the lead and in captions. */
  readonly section: { readonly id: string; readonly name: string } | null;
}

/** The citations of an edge, a statement or an entity, in a view with sources; else none. */
export function citationsOf(object: AnswerObject | null | undefined): readonly Citation[] {
  return (object?.[keys.citations] ?? []) as readonly Citation[];
}

/** A citation in one line. */
export function renderCitation({ quote, source, start, end }: Citation): string {
  return `“${quote}” (${source.id} ${start}–${end})`;
}
