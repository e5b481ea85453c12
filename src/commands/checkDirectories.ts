import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/schema.ts';
import { checkFiles } from '../dataset/checkFiles.ts';
import { editorFolder, schemaFiles } from '../scaffold/editorFiles.ts';
import { readParticulars } from '../scaffold/readParticulars.ts';
import { describeCheck } from './describeCheck.ts';
import { readShared } from './readShared.ts';
import { seeds } from './seeds.ts';
import { tell } from './terminal.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Says what is wrong with datasets, on files alone, and what they hold; where a directory has schemas for an editor,
 * tells those which ids there are. Gives whether all is good; a quotation whose text was not given is not at fault.
 */
export function checkDirectories(dirs: readonly string[], sourceFiles: readonly string[]): boolean {
  const catalogue = loadCatalogue();
  const checked = checkFiles(dirs, sourceFiles, catalogue, seeds);
  const shared = readShared(catalogue);
  for (const [i, dataset] of checked.datasets.entries()) {
    const others = [...checked.datasets, ...checked.neighbours, ...shared];
    const apart = new Map(others.map(other => [other.header.id, other]));
    apart.delete(dataset.header.id);
    if (existsSync(path.join(dirs[i]!, editorFolder)))
      writeFiles(dirs[i]!, schemaFiles(catalogue, readParticulars(dataset, [...apart.values()])));
  }
  const { lines, isGood } = describeCheck(checked, catalogue, dirs, sourceFiles);
  for (const line of lines) tell(line);
  return isGood;
}
