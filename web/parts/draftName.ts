import { takenNames } from '../../src/views/takenNames.ts';
import { isViewName } from '../../src/views/viewName.ts';

/** What a draft could be called, by the name of its query: `NewTable` → `new-table`. */
export function nameOfDraft(source: string): string {
  const query = /^\s*query\s+([A-Za-z]\w*)/m.exec(source)?.[1] ?? 'NewView';
  return query.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Why a view cannot have a name; null where it can. */
export function faultOfName(name: string): 'wrongName' | 'takenName' | null {
  if (!isViewName(name)) return 'wrongName';
  return takenNames.has(name) ? 'takenName' : null;
}
