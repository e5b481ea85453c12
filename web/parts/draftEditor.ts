import { type ComponentType, createContext, type Ref } from 'react';
import type { DraftProblem } from '../props.ts';

/** What writes a draft: a plain field, or in its place the editor of GraphiQL. */
export interface DraftEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly problems: readonly DraftProblem[];
  /** Whether the server says what is wrong; else the editor does, as far as it knows. */
  readonly isChecked: boolean;
  readonly handle: Ref<DraftEditorHandle>;
}

export interface DraftEditorHandle {
  /** Puts the cursor at the start of a line, counted from 1. */
  goTo(line: number): void;
  /** Sets the draft in order; null where the editor cannot. */
  readonly format: (() => void) | null;
}

/** Loads the editor. Null on the server, which has nothing to do with what it is made of. */
export const LoadEditor = createContext<(() => Promise<ComponentType<DraftEditorProps>>) | null>(null);
