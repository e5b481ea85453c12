import type { Passage } from '../views/sources.ts';
import type { Data } from './read.ts';

/** What is asked of a citation. */
export const citation = '{ quote start end source { id } section { id name } }';

/** A citation as agents read it. */
export interface Cited extends Passage {
  readonly section: { readonly id: string; readonly name: string } | null;
}

/** The citations of an object of an answer that was asked for them by `citation`. */
export function citedIn(object: Data): Cited[] {
  const citations = object.citations as readonly (Omit<Cited, 'source'> & { source: { id: string } })[];
  return citations.map(({ quote, source, section, start, end }) => ({
    quote,
    source: source.id,
    section,
    start,
    end,
  }));
}

/** What `citedIn` gives, as a JSON Schema. */
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
