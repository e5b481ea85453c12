import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the fixtures that a test may change; it is gone when the test is done. */
export interface Fixture {
  readonly atlas: string;
  readonly town: string;
  /** The text that `town` quotes. */
  readonly text: string;
  /** A dataset in which `verify` finds nothing, and the text that it quotes. */
  readonly harbour: string;
  readonly harbourText: string;
  /** Changes a file, by its path in the fixtures; throws when there is nothing to change. */
  edit(file: string, from: string, to: string): void;
  /** Adds to the end of a file, making it if need be. */
  append(file: string, text: string): void;
  remove(file: string): void;
  /** A message with paths as in the fixtures. */
  shorten(message: string): string;
}

export function copyFixture(): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'plangraph-dataset-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(import.meta.dirname, 'fixtures'), root, { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    atlas: join(root, 'atlas'),
    town: join(root, 'town'),
    text: join(root, 'town.txt'),
    harbour: join(root, 'harbour'),
    harbourText: join(root, 'harbour.txt'),
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    append: (file, text) => writeFileSync(join(root, file), text, { flag: 'a' }),
    remove: file => rmSync(join(root, file)),
    shorten: message => message.replaceAll(`${root}/`, ''),
  };
}
