import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SourceFile } from '../dataset/sources.ts';
import { decodeUtf8 } from '../formats/text.ts';
import type { SourceText } from '../verify/material.ts';

/** Reads texts once more, as they stand in their files, so that what was read from them can be held against them. */
export function readTexts(sourceFiles: readonly SourceFile[]): SourceText[] {
  return sourceFiles.map(({ file }) => {
    const bytes = readFileSync(file);
    return {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      contents: decodeUtf8(bytes) ?? '',
    };
  });
}
