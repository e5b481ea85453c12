import { cutText, type Stretch } from './cutText.ts';

/** A stretch of a text, what is made of it, and the place in the list of what is quoted, or left out, that begins it. */
export type Covered = Stretch &
  (
    | { readonly is: 'quoted' | 'leftOut'; readonly by: number }
    | { readonly is: 'neither'; readonly by: null }
  );

/** How many characters of a text are quoted at least once, how many are left out for a reason, and how many are neither. */
export type Figures = Readonly<Record<Covered['is'], number>>;

/** Says of each stretch of a text whether it is quoted, or else left out, or neither; what touches is one stretch. */
export function coverText(
  characters: number,
  quoted: readonly Stretch[],
  leftOut: readonly Stretch[],
): { readonly stretches: readonly Covered[]; readonly figures: Figures } {
  const stretches: Covered[] = [];
  const figures = { quoted: 0, leftOut: 0, neither: 0 };
  for (const { start, end, covering } of cutText(characters, [...quoted, ...leftOut])) {
    const by = covering.find(one => one < quoted.length);
    const [first] = covering;
    const is = by !== undefined ? 'quoted' : first !== undefined ? 'leftOut' : 'neither';
    figures[is] += end - start;
    const last = stretches.at(-1);
    if (last?.is === is) stretches[stretches.length - 1] = { ...last, end };
    else if (by !== undefined) stretches.push({ start, end, is: 'quoted', by });
    else if (first !== undefined) stretches.push({ start, end, is: 'leftOut', by: first - quoted.length });
    else stretches.push({ start, end, is: 'neither', by: null });
  }
  return { stretches, figures };
}

/**
 * The stretches as a picture shows them that has room for `most`: where there are more, the text is parted into so many
 * equal pieces, each taken for what begins most of its characters.
 */
export function drawnStretches(
  stretches: readonly Covered[],
  characters: number,
  most: number,
): readonly Covered[] {
  if (stretches.length <= most) return stretches;
  const pieces = Array.from({ length: most }, (_, i): Stretch => {
    const at = (piece: number) => Math.round((piece * characters) / most);
    return { start: at(i), end: at(i + 1) };
  });
  let from = 0;
  return pieces.map(({ start, end }): Covered => {
    while (stretches[from]!.end <= start) from++;
    let widest = stretches[from]!;
    for (let i = from; i < stretches.length && stretches[i]!.start < end; i++)
      if (within(stretches[i]!) > within(widest)) widest = stretches[i]!;
    return { ...widest, start, end };

    function within(stretch: Stretch): number {
      return Math.min(stretch.end, end) - Math.max(stretch.start, start);
    }
  });
}
