import type { Thing } from '../../src/views/thing.ts';
import type { Language } from './words.ts';

/** What a chart is told beside what it draws. */
export interface ChartOptions {
  /** In CSS pixels. A matrix with many columns is wider; see the `width` of its `<svg>`. */
  readonly width: number;
  readonly language: Language;
  /** Names the picture for those who do not see it. */
  readonly title: string;
  /** Where a thing leads, or null where it leads nowhere. */
  readonly hrefOf: (thing: Thing) => string | null;
  /** Where a cell of a matrix leads. */
  readonly cellHrefOf?: (row: Thing, column: Thing) => string | null;
  /**
   * What a kind, a relation, a column or an enum's value is called in the language, by its name in the model; null where
   * it goes by that.
   */
  readonly wordOf?: (name: string) => string | null;
}
