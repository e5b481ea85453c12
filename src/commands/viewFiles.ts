import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadPublicSchema } from '../catalogue/schema.ts';
import { readViews } from '../views/readViews.ts';
import type { BrokenView, View } from '../views/view.ts';
import { CommandRefused } from './commandRefused.ts';

/** Where the views stand that come with plangraph, and those of one's own unless they stand elsewhere. */
export const viewFolder = path.join(import.meta.dirname, '../../views');

/** Reads the views of a folder, broken ones too. Throws a CommandRefused when there is no such folder. */
export function readViewFolder(dir: string): (View | BrokenView)[] {
  return readViews(
    listFiles(dir).map(name => {
      const file = path.join(dir, name);
      return { file: path.relative('', file), source: readFileSync(file, 'utf8') };
    }),
    loadPublicSchema(),
  );
}

function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir).filter(name => name.endsWith('.graphql'));
  } catch {
    throw new CommandRefused(`There is no folder ${dir}. Give one that holds views with --dir.`);
  }
}
