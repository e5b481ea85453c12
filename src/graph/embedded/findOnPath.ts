import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The executables with this name on a search path, first things first. */
export function findOnPath(searchPath: string | undefined, name: string): string[] {
  return (searchPath ?? '')
    .split(path.delimiter)
    .filter(directory => directory !== '')
    .map(directory => path.join(directory, name))
    .filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
