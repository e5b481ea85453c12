/** A stretch that should be around a middle. */
export interface Stretch {
  readonly middle: number;
  readonly size: number;
}

/**
 * The middles of stretches, in their order, moved as little as is needed so that none overlaps the one before and all
 * begin at 0 or later.
 */
export function spread(stretches: readonly Stretch[]): number[] {
  // Neighbours that touch move as one block, around the mean of where they would be.
  const blocks: { start: number; size: number; wanted: number; count: number }[] = [];
  for (const { middle, size } of stretches) {
    let block = { start: middle - size / 2, size, wanted: middle - size / 2, count: 1 };
    block.start = Math.max(0, block.start);
    for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const wanted = last.wanted + block.wanted - last.size * block.count;
      const count = last.count + block.count;
      block = { start: Math.max(0, wanted / count), size: last.size + block.size, wanted, count };
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const { start, count } of blocks) {
    let at = start;
    for (const { size } of stretches.slice(middles.length, middles.length + count)) {
      middles.push(at + size / 2);
      at += size;
    }
  }
  return middles;
}
