import { type Language, words } from './words.ts';

/** What is to be said of marks that are not drawn. */
export function markNotes(
  form: 'TIMELINE' | 'BULLET' | 'BAR',
  shown: number,
  total: number,
  unplaced: number,
  language: Language,
): string[] {
  const say = words[language];
  return [
    ...(shown < total ? [say.drawn.marks(shown, total)] : []),
    ...(unplaced > 0 ? [say.unplaced[form](unplaced)] : []),
  ];
}
