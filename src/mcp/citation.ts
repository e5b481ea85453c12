import type { Citation } from '../views/citation.ts';

/** What is asked of a citation. */
export const citation = '{ quote start end source { id } section { id name } }';

/** A citation as agents read it. */
export interface Cited extends Omit<Citation, 'source'> {
  /** The id of the text. */
  readonly source: string;
}

/** The citations of an answer, as agents read them. */
export function tellCitations(
  citations: readonly (Omit<Citation, 'source'> & { readonly source: { readonly id: string } })[],
): Cited[] {
  return citations.map(({ quote, source, section, start, end }) => ({
    quote,
    source: source.id,
    section,
    start,
    end,
  }));
}

/** The citations of an object of an answer that was asked for them by `citation`. */
export function citedIn({ citations }: Readonly<Record<string, unknown>>): Cited[] {
  return tellCitations(citations as readonly Citation[]);
}

/** What these give, as a JSON Schema. */
export const citationsSchema = {
  type: 'array',
  description: 'The words of the source that prove it, with their place in code points without white space',
  items: {
    type: 'object',
    properties: {
      quote: { type: 'string' },
      source: { type: 'string', description: 'The id of the text' },
      section: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
      start: { type: 'integer' },
      end: { type: 'integer' },
    },
    required: ['quote', 'source', 'start', 'end'],
  },
};
