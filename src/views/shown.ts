import type { Cut } from './cuts.ts';

/** What came of the reading of a view. */
export interface Shown {
  /** Of its table. */
  readonly rows: number;
  readonly cuts: readonly Cut[];
}

/** Whether all that there is is shown. */
export function isComplete({ cuts }: Shown): boolean {
  return cuts.length === 0;
}
