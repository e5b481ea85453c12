import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { decodeUtf8, readText } from '../formats/text.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './sources.ts';

/** Reads the text of a source, as `--source` gives it. A file that is none becomes a problem, and the list is empty. */
export function readSourceFile(file: string, problems: Problem[]): SourceFile[] {
  const fail = (message: string) => {
    problems.push({ file, line: 1, id: null, field: null, message });
    return [];
  };
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return fail('is no file; --source needs the file of a text.');
  const bytes = readFileSync(file);
  const contents = decodeUtf8(bytes);
  if (contents === null) return fail('is not UTF-8; --source needs the file as it was read first.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return [{ file, sha256, text: readText(contents) }];
}
