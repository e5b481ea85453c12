import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a shell script that stands for a program; gives its path. */
export async function fakeProgram(file: string, script: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

/** A Java of a release that does `whenRun` where it should run Neo4j. */
export const fakeJava = (home: string, version: string, whenRun = 'exit 1') =>
  fakeProgram(
    path.join(home, 'bin', 'java'),
    `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2025-04-15' >&2; exit 0; fi\n${whenRun}`,
  );
