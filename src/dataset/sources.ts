import { characterCount, type Text } from '../formats/text.ts';
import type { CitedSource } from './cite.ts';
import { type Problem, reporter } from './problem.ts';
import type { EntityDraft } from './readEntry.ts';
import { sourceKind } from './statement.ts';

/** A file that was given as the text of a source. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
  readonly text: Text;
}

/** The sources that have a hash, by id. */
export function citedSources(entities: readonly EntityDraft[]): Map<string, CitedSource> {
  return new Map(
    entities.flatMap(({ entry, values }): [string, CitedSource][] => {
      const sha256 = values.get('sha256');
      const isSource = entry.kind.name === sourceKind && typeof sha256 === 'string';
      return isSource ? [[entry.id, { sha256, spot: entry.spot }]] : [];
    }),
  );
}

/** Reports texts that belong to no source, and sources that say another length than their text has. */
export function reportUnfitTexts(
  sourceFiles: readonly SourceFile[],
  entities: readonly EntityDraft[],
  problems: Problem[],
): void {
  const sources = entities.filter(({ entry }) => entry.kind.name === sourceKind);
  for (const { file, sha256, text } of sourceFiles) {
    const own = sources.filter(({ values }) => values.get('sha256') === sha256);
    if (own.length === 0) {
      const hashes = sources.map(({ entry, values }) => `${entry.id} has ${values.get('sha256')}`).join(', ');
      reporter(problems, file, null)(
        1,
        null,
        `is the text of no source here: its SHA-256 is ${sha256}; ${hashes || 'there is no source'}. Give the file as it was read; if it was changed on purpose, put its SHA-256 into the source.`,
      );
    }
    for (const { entry, values } of own) {
      const characters = values.get('characters');
      const count = characterCount(text);
      if (characters !== undefined && characters !== count) {
        const message = `must be ${count}, as the text has so many characters without white space, not ${characters}.`;
        const line = entry.mapping.fields.get('characters')?.line ?? entry.spot.line;
        problems.push({ ...entry.spot, line, field: 'characters', message });
      }
    }
  }
}
