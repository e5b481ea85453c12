import { stringify } from 'yaml';
import type { Catalogue, Kind } from '../catalogue/catalogue.ts';
import { headerKeys } from '../dataset/header.ts';
import { leftOutKeys } from '../dataset/leftOut.ts';
import { lockFile, renderLock } from '../dataset/lock.ts';
import { headerFile, leftOutFile } from '../dataset/read.ts';
import { sectionKind, sourceKind } from '../dataset/statement.ts';
import { characterCount, locate, readText } from '../formats/text.ts';
import { exampleEntry } from './exampleEntry.ts';
import { findHeadings, type Heading } from './findHeadings.ts';
import { headerKeyDescriptions, leftOutKeyDescriptions } from './keyDescriptions.ts';

/** The plan that somebody sets out to write, and the text that it is read from. */
export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The name of the file with the text, without its directory. */
  readonly file: string;
  readonly sha256: string;
  readonly contents: string;
}

/** The kinds that a first plan is made of. Every other kind of the schema may have its file too. */
const firstKinds = new Set([
  ...[sourceKind, sectionKind],
  ...['Plan', 'Pathway', 'Measure', 'Industry', 'Platform', 'Organization', 'Indicator', 'Target'],
]);

const sourceId = 'SRC1';

/**
 * The files of a dataset to be filled in, by name: dataset.yaml, the source, the sections that the headings of the text
 * show, and an example in comments for each kind of a first plan.
 */
export function scaffold(outline: Outline, catalogue: Catalogue): Map<string, string> {
  const headings = findHeadings(outline.contents);
  const entries = new Map<string, readonly unknown[]>([
    [sourceKind, [sourceEntry(outline)]],
    [sectionKind, headings.map(sectionEntry)],
  ]);
  const lists = [...catalogue.kinds.values()]
    .filter(({ name }) => firstKinds.has(name))
    .map((kind): [string, string] => [
      `${kind.plural}.yaml`,
      kindFile(kind, entries.get(kind.name) ?? [], catalogue),
    ]);
  return new Map([
    [headerFile, datasetFile(outline)],
    ...lists,
    [leftOutFile, leftOutExample()],
    ...(headings.length > 0 ? [[lockFile, lockOf(outline, headings)] as const] : []),
  ]);
}

function datasetFile({ id, title, language }: Outline): string {
  const values: Record<keyof typeof headerKeys, unknown> = {
    ...{ id, title, version: '0.1.0', licence: 'NOASSERTION', languages: [language] },
    maxQuote: headerKeys.maxQuote.fallback,
  };
  return Object.entries(values)
    .map(
      ([key, value]) =>
        `# ${headerKeyDescriptions[key as keyof typeof values]}\n${stringify({ [key]: value })}`,
    )
    .join('');
}

function sourceEntry({ title, language, file, sha256, contents }: Outline) {
  const characters = characterCount(readText(contents));
  return {
    ...{ id: sourceId, name: title, title, language },
    docType: 'OFFICIAL_DOCUMENT',
    ...{ file, sha256, characters },
  };
}

function sectionEntry({ heading, occurrence }: Heading, i: number) {
  const quotation = { quote: heading, ...(occurrence > 1 && { occurrence }) };
  return {
    id: `S${i + 1}`,
    name: heading,
    order: i + 1,
    heading,
    ...quotation,
    source: { to: sourceId, ...quotation },
  };
}

function kindFile(kind: Kind, entries: readonly unknown[], catalogue: Catalogue): string {
  const about = [
    `${kind.plural}.yaml: ${kind.description}`,
    '',
    'Below is an entry with all that it may hold. Copy what you need without its first "# ", and put in your own words.',
    'A second # explains the line under it, or shows another way. A relation may hold whatever vouches for an entry:',
    'quote or quotes, in, occurrence, inferred, basis, note.',
    '',
  ];
  return commented([...about, ...exampleEntry(kind, catalogue)]) + rendered(entries);
}

function leftOutExample(): string {
  const keys = ['source', ...Object.keys(leftOutKeys)] as (keyof typeof leftOutKeyDescriptions)[];
  const values = { source: sourceId, start: 0, end: 10, reason: '…' };
  const lines = keys.flatMap(key => [`# ${leftOutKeyDescriptions[key]}`, `${key}: ${values[key]}`]);
  return commented([
    `${leftOutFile}: the sentences that no statement quotes. They are not repeated here.`,
    '',
    ...lines.map((line, i) => (i === 1 ? `- ${line}` : `  ${line}`)),
  ]);
}

function commented(lines: readonly string[]): string {
  return lines.map(line => `${`# ${line}`.trimEnd()}\n`).join('');
}

function rendered(entries: readonly unknown[]): string {
  return entries.length === 0
    ? ''
    : `\n${stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function lockOf({ id, sha256, contents }: Outline, headings: readonly Heading[]): string {
  const text = readText(contents);
  const quotations = headings.flatMap(({ heading, occurrence }) => {
    const span = locate(text, heading, occurrence);
    return span ? [{ quote: heading, occurrence, ...span }] : [];
  });
  return renderLock(new Map([[`${id}:${sourceId}`, { sha256, quotations }]]));
}
