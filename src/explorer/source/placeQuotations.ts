import { type Text, withoutSpace } from '../../formats/text.ts';
import { cutText, type Stretch } from './cutText.ts';
import type { LeftOutStretch, Quoted } from './readSource.ts';

/** A piece of a file, and what stands in it. */
export interface MarkedPiece {
  readonly text: string;
  /** The narrowest quotation, or else what is left out, that the piece is of; null for neither. */
  readonly of: (Stretch & { readonly is: 'quoted' | 'leftOut' }) | null;
  /** Quotations that begin with the piece. */
  readonly begin: readonly Stretch[];
  /** Quotations that end with the piece, and of which no piece is, since others lie in them from end to end. */
  readonly hidden: readonly Stretch[];
}

/** Of some quotations, those whose words stand at their places in a text. */
export function standingIn(text: Text, quoted: readonly Quoted[]): readonly Quoted[] {
  const points = [...text.bare];
  return quoted.filter(({ start, end, quote }) => points.slice(start, end).join('') === withoutSpace(quote));
}

/** Cuts the contents of a file into pieces, all of it and in its order, where what is quoted or left out begins and ends. */
export function markPieces(
  contents: string,
  { rawOffsets }: Text,
  quoted: readonly Quoted[],
  leftOut: readonly Pick<LeftOutStretch, 'start' | 'end'>[],
): readonly MarkedPiece[] {
  const points = [...contents];
  const stretches = [...quoted, ...leftOut];
  const segments = cutText(rawOffsets.length, stretches).map(({ start, end, covering }) => ({
    start,
    end,
    covering: covering.filter(one => one < quoted.length),
    first: covering[0],
  }));
  const seen = new Set(segments.map(({ covering }) => covering.at(-1)));
  let at = 0;
  const pieceUntil = (end: number) => {
    const text = points.slice(at, end).join('');
    at = end;
    return text;
  };
  const plain = (end: number): MarkedPiece[] => {
    const text = pieceUntil(end);
    return text === '' ? [] : [{ text, of: null, begin: [], hidden: [] }];
  };
  const pieces = segments.flatMap(({ start, end, covering, first }): MarkedPiece[] => {
    const before = plain(rawOffsets[start]!);
    const narrowest = covering.at(-1) ?? first;
    const text = pieceUntil(rawOffsets[end - 1]! + 1);
    return [
      ...before,
      {
        text,
        of:
          narrowest === undefined
            ? null
            : { ...placeOf(stretches[narrowest]!), is: covering.length > 0 ? 'quoted' : 'leftOut' },
        begin: covering
          .map(one => stretches[one]!)
          .filter(one => one.start === start)
          .map(placeOf),
        hidden: covering
          .filter(one => !seen.has(one) && stretches[one]!.end === end)
          .map(one => placeOf(stretches[one]!)),
      },
    ];
  });
  return [...pieces, ...plain(points.length)];
}

function placeOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
