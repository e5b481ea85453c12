import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files by their paths in a directory, making the directories that they need. */
export function writeFiles(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [name, contents] of files) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}
