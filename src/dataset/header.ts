import { basename, join } from 'node:path';
import { datasetPattern } from './ids.ts';
import type { Problem } from './problem.ts';
import { reporter } from './problem.ts';
import { type DatasetFiles, headerFile } from './read.ts';
import { reportUnknown } from './unknown.ts';
import { readValue } from './value.ts';

/** What dataset.yaml says of the whole. */
export interface Header {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly languages: readonly string[];
  /** The longest quotation, in code points. */
  readonly maxQuote: number;
}

/** The keys of dataset.yaml; one without a fallback is required. */
export const headerKeys = {
  id: { type: 'ID', isList: false, fallback: null },
  title: { type: 'String', isList: false, fallback: null },
  version: { type: 'String', isList: false, fallback: null },
  licence: { type: 'String', isList: false, fallback: null },
  languages: { type: 'String', isList: true, fallback: null },
  maxQuote: { type: 'Int', isList: false, fallback: 40 },
} as const;

/** Checks dataset.yaml. Without a usable id the directory's name stands in, so that the rest can be checked. */
export function readHeader({ dir, header }: DatasetFiles, problems: Problem[]): Header {
  const report = reporter(problems, join(dir, headerFile), null);
  const values: Record<string, unknown> = { maxQuote: headerKeys.maxQuote.fallback };
  if (header) {
    reportUnknown(header.fields, Object.keys(headerKeys), 'dataset.yaml', report);
    for (const [key, { type, isList, fallback }] of Object.entries(headerKeys)) {
      const given = header.fields.get(key);
      const read = given && readValue({ type, isList, enumValues: null }, given);
      if (read && 'value' in read) values[key] = read.value;
      else if (read) report(given.line, key, read.problem);
      else if (fallback === null) report(header.line, key, 'is required; nothing was given.');
    }
  }
  const { id, maxQuote } = values;
  const lineOf = (key: string) => header?.fields.get(key)?.line ?? 1;
  if (typeof maxQuote === 'number' && maxQuote < 1)
    report(lineOf('maxQuote'), 'maxQuote', 'must be at least 1.');
  const isUsable = typeof id === 'string' && datasetPattern.test(id);
  if (typeof id === 'string' && !isUsable)
    report(lineOf('id'), 'id', `must be of lower-case letters, digits and hyphens, not "${id}".`);
  values.id = isUsable ? id : basename(dir);
  const nothing = { id: '', title: '', version: '', licence: '', languages: [], maxQuote: 0 };
  return { ...nothing, ...values } as Header;
}
