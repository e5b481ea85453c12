import { randomNumbers } from '../../test/syntheticGraph.ts';

/** Draws that are the same for the same seed. */
export interface Draw {
  /** In [0, 1). */
  number(): number;
  chance(probability: number): boolean;
  /** Each with the same chance. */
  pick<T>(items: readonly T[]): T;
  /** A whole number from 0 to `count` - 1; the first come up most: the n-th as often as 1/n (Zipf). */
  rank(count: number): number;
  /** A whole number from 0 with the given mean: most are small, a few are large. */
  several(mean: number): number;
}

/** The most neighbours that one end gets in a draw. */
const most = 12;

export function drawWith(seed: number): Draw {
  const number = randomNumbers(seed);
  const sums = new Map<number, Float64Array>();
  return {
    number,
    chance: probability => number() < probability,
    pick: items => items[Math.floor(number() * items.length)]!,
    rank(count) {
      const known = sums.get(count) ?? harmonicSums(count);
      sums.set(count, known);
      const wanted = number() * known[count - 1]!;
      let low = 0;
      for (let high = count - 1; low < high; ) {
        const middle = (low + high) >> 1;
        if (known[middle]! > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    several(mean) {
      if (mean === 1) return 1;
      const share = mean / (1 + mean);
      let count = 0;
      while (count < most && number() < share) count++;
      return count;
    },
  };
}

function harmonicSums(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += 1 / (i + 1);
    sums[i] = sum;
  }
  return sums;
}
