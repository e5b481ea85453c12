import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { decodeUtf8 } from '../formats/text.ts';
import { type Lock, lockFile, parseLock } from './lock.ts';
import { BrokenYaml, type Mapping, parseYaml, type Value } from './parseYaml.ts';
import type { Problem } from './problem.ts';

/** One file that holds a list. */
export interface ListFile {
  readonly file: string;
  readonly items: readonly Value[];
}

/** The files of one dataset, parsed but not yet checked. */
export interface DatasetFiles {
  readonly dir: string;
  /** What dataset.yaml holds; null when it is missing or broken. */
  readonly header: Mapping | null;
  /** By the name of the kind; null where the file cannot be read. */
  readonly lists: ReadonlyMap<string, ListFile | null>;
  readonly leftOut: ListFile | null;
  /** Empty when there is none yet; null when it is damaged. */
  readonly lock: Lock | null;
  /** What is wrong with whole files. */
  readonly problems: readonly Problem[];
}

export const headerFile = 'dataset.yaml';
export const leftOutFile = 'left-out.yaml';

/** Reads a directory in the data format. What cannot be read becomes a problem, and the rest is read all the same. */
export function readDataset(dir: string, catalogue: Catalogue): DatasetFiles {
  const problems: Problem[] = [];
  const report = (name: string, line: number, message: string) => {
    problems.push({ file: join(dir, name), line, id: null, field: null, message });
  };

  const parse = (name: string): Value | null => {
    const text = decodeUtf8(readFileSync(join(dir, name)));
    if (text === null) {
      report(name, 1, 'is not UTF-8; save it in that encoding.');
      return null;
    }
    try {
      return parseYaml(text);
    } catch (error) {
      if (!(error instanceof BrokenYaml)) throw error;
      report(name, error.line, error.message);
      return null;
    }
  };

  const readHeader = (): Mapping | null => {
    if (!isDirectory) {
      problems.push({
        file: dir,
        line: 1,
        id: null,
        field: null,
        message: 'is no directory; give that of a dataset.',
      });
      return null;
    }
    if (!present.includes(headerFile)) {
      report(
        headerFile,
        1,
        'is missing; a dataset needs it, with id, title, version, licence and languages.',
      );
      return null;
    }
    const value = parse(headerFile);
    if (value === null || value.type === 'mapping') return value;
    report(headerFile, value.line, 'must hold keys and values: id, title, version, licence, languages.');
    return null;
  };

  const readList = (name: string): ListFile | null => {
    const value = parse(name);
    if (value === null) return null;
    if (value.type === 'list') return { file: join(dir, name), items: value.items };
    if (value.type === 'scalar' && value.value === null) return { file: join(dir, name), items: [] };
    report(name, value.line, 'must hold a list, each entry of which starts with "- ".');
    return null;
  };

  const kinds = new Map([...catalogue.kinds.values()].map(kind => [`${kind.plural}.yaml`, kind.name]));
  const known = [headerFile, leftOutFile, ...kinds.keys()];
  const isDirectory = statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const present = isDirectory ? readdirSync(dir).sort() : [];
  for (const name of present) {
    if (/\.ya?ml$/.test(name) && !known.includes(name))
      report(
        name,
        1,
        `is no file of the data format, which has one list for each kind.${didYouMean(suggestionList(name, known))}`,
      );
  }

  const readLock = (): Lock | null => {
    if (!present.includes(lockFile)) return new Map();
    const lock = parseLock(readFileSync(join(dir, lockFile), 'utf8'));
    if (!lock)
      report(lockFile, 1, 'is damaged; delete it and import with --source FILE to have it written anew.');
    return lock;
  };

  const lists = new Map<string, ListFile | null>();
  for (const [name, kind] of kinds) if (present.includes(name)) lists.set(kind, readList(name));
  return {
    dir,
    header: readHeader(),
    lists,
    leftOut: present.includes(leftOutFile) ? readList(leftOutFile) : null,
    lock: readLock(),
    problems,
  };
}
