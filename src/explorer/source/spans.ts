import type { QuotationsQuery } from '../documents/generated/graphql.ts';

/** A statement as a quotation proves it. */
export type ProvedStatement = Omit<Answered, 'citations'>;

type Answered = NonNullable<QuotationsQuery['statements']>['nodes'][number];

/** A stretch of a text that is quoted, once, with all statements that rest on it. Offsets as in a citation. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The id of its section; null in the lead and in captions. */
  readonly section: string | null;
  readonly statements: readonly ProvedStatement[];
}

/** The stretches of a text that statements quote, as the text runs; of those that start together the widest comes first. */
export function spansOf(statements: readonly Answered[], source: string): readonly Span[] {
  const spans = new Map<string, Span & { readonly statements: ProvedStatement[] }>();
  for (const { citations, ...statement } of statements)
    for (const { source: cited, section, quote, start, end } of citations) {
      if (cited.id !== source) continue;
      const key = `${start}-${end}`;
      const span = spans.get(key) ?? { start, end, quote, section: section?.id ?? null, statements: [] };
      spans.set(key, span);
      // A statement may name the same place twice.
      if (!span.statements.some(({ id }) => id === statement.id)) span.statements.push(statement);
    }
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
