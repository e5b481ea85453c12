import { watch } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { renderViewProblem } from '../views/problem.ts';
import type { Shelf } from '../views/shelf.ts';
import type { BrokenView, View } from '../views/view.ts';
import { readViewFolder } from './viewFolder.ts';

/** Editors write a file in several steps, which are seen one by one. */
const settleMs = 100;

export interface ShelfOptions {
  readonly dir: string;
  readonly schema: GraphQLSchema;
  /** Tells what became of views whose files changed. */
  readonly progress: (line: string) => void;
}

/**
 * Reads the views of a folder, and again whenever its files change. One that is broken is told and listed, and the others
 * stay. Throws a SetupError when there is no such folder; one that goes away later leaves the views as they were.
 */
export function openShelf({ dir, schema, progress }: ShelfOptions): Shelf {
  let views: readonly (View | BrokenView)[] = readViewFolder(dir, schema);
  const listeners = new Set<() => void>();
  tellBroken(views, progress);

  const readAgain = () => {
    const before = new Map(views.map(view => [view.name, view]));
    try {
      views = readViewFolder(dir, schema).map(view => keptOf(before.get(view.name), view));
    } catch (error) {
      progress(`The views stay as they were: ${(error as Error).message}`);
      return;
    }
    const changed = views.filter(view => before.get(view.name) !== view);
    const gone = [...before.values()].filter(({ name }) => !views.some(view => view.name === name));
    if (changed.length + gone.length === 0) return;
    for (const { file } of changed.filter(({ is }) => is === 'view')) progress(`${file} is read anew.`);
    for (const { file } of gone) progress(`${file} is gone.`);
    tellBroken(changed, progress);
    for (const listener of listeners) listener();
  };

  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(dir, () => {
    clearTimeout(settling);
    settling = setTimeout(readAgain, settleMs);
  });
  watcher.on('error', error => progress(`Changes of views are no longer seen: ${error.message}`));

  return {
    list: () => views,
    find: name => views.find(view => view.name === name),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(settling);
      watcher.close();
    },
  };
}

/** The view as it was, where it still says the same: what was made of it is kept by the object. */
function keptOf(before: View | BrokenView | undefined, now: View | BrokenView): View | BrokenView {
  const isSame =
    before?.source === now.source && before.file === now.file && problemsOf(before) === problemsOf(now);
  return isSame ? before : now;
}

function problemsOf(view: View | BrokenView): string {
  return view.is === 'broken' ? view.problems.map(renderViewProblem).join('\n') : '';
}

function tellBroken(views: readonly (View | BrokenView)[], progress: (line: string) => void): void {
  for (const view of views)
    if (view.is === 'broken') progress(`A view is broken, the others serve.\n${problemsOf(view)}`);
}
