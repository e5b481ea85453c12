import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { SetupError } from '../config.ts';
import { readViews } from '../views/readViews.ts';
import type { BrokenView, View } from '../views/view.ts';

/**
 * Reads the views of a folder, broken ones too, in the order of their names. Their files are named as they are reached from
 * where the process runs. Throws a SetupError when there is no such folder.
 */
export function readViewFolder(dir: string, schema: GraphQLSchema): (View | BrokenView)[] {
  return readViews(
    listFiles(dir).map(name => {
      const file = path.join(dir, name);
      return { file: path.relative('', file), source: readFileSync(file, 'utf8') };
    }),
    schema,
  );
}

/** Files whose names begin with a dot are those of editors: Emacs marks what it has open by a link to nothing. */
function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter(entry => !entry.isDirectory() && /^[^.].*\.graphql$/.test(entry.name))
      .map(({ name }) => name);
  } catch {
    throw new SetupError(
      `There is no folder ${dir}. Give one that holds views with --dir or in PLANGRAPH_VIEWS.`,
    );
  }
}
