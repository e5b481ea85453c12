import type { BrokenView, View } from './view.ts';

/** The views that there are at the moment. */
export interface Shelf {
  /** In the order of their names, broken ones too. A view is the same object as long as its file says the same. */
  list(): readonly (View | BrokenView)[];
  find(name: string): View | BrokenView | undefined;
  /** Calls back whenever views changed, until what it returns is called. */
  onChange(listener: () => void): () => void;
  close(): void;
}
