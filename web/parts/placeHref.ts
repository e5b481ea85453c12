import type { SourceProps } from '../props.ts';
import { hrefOf, withParameter } from './hrefs.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a quotation is told: on the page at hand, or on another page of the same text. */
export function placeHref(
  props: Pick<SourceProps, 'language' | 'shape' | 'origin' | 'path' | 'query' | 'shown'>,
  place: Place,
): string {
  const isHere = props.shown.parts.some(({ spans }) =>
    spans.some(({ start, end }) => start === place.start && end === place.end),
  );
  const page = isHere ? '' : hrefOf(props, props.path, withParameter(props.query, '_from', `${place.start}`));
  return `${page}#${anchorOf('at', place)}`;
}

/** What a stretch of a text is called on its page: in the list of quotations, in that of what is left out, in the text. */
export function anchorOf(at: 'at' | 'left' | 'text', { start, end }: Place): string {
  return `${at}-${start}-${end}`;
}
