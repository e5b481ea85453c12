/** Two offsets, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a text over which nothing begins and nothing ends. */
export interface Segment extends Stretch {
  /** Places in the list of what covers it, from the widest to the narrowest. */
  readonly covering: readonly number[];
}

/** Cuts a text of so many characters where any of some stretches, which may lie in each other or overlap, begins or ends. */
export function cutText(length: number, stretches: readonly Stretch[]): readonly Segment[] {
  const bounds = [...new Set([0, length, ...stretches.flatMap(({ start, end }) => [start, end])])]
    .filter(bound => bound <= length)
    .sort((a, b) => a - b);
  const coming = stretches.map((_, i) => i).sort((a, b) => stretches[a]!.start - stretches[b]!.start);
  const widthOf = (i: number) => stretches[i]!.end - stretches[i]!.start;
  let next = 0;
  let open: number[] = [];
  return bounds.slice(1).map((end, i): Segment => {
    const start = bounds[i]!;
    open = open.filter(one => stretches[one]!.end > start);
    while (next < coming.length && stretches[coming[next]!]!.start <= start) open.push(coming[next++]!);
    return { start, end, covering: [...open].sort((a, b) => widthOf(b) - widthOf(a) || a - b) };
  });
}
