import type { Catalogue } from '../catalogue/catalogue.ts';
import { by } from '../dataset/by.ts';
import type { CheckedFiles } from '../dataset/checkFiles.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Lock } from '../dataset/lock.ts';
import type { Problem } from '../dataset/problem.ts';
import { sourceKind } from '../dataset/statement.ts';
import { findMisquoted } from './checkQuotations.ts';
import { checks } from './checks.ts';
import { citationsOf, indexRelations, type Material, type SourceText } from './material.ts';
import { findPlaces } from './places.ts';

/** Something that a check found. */
export interface Finding extends Problem {
  readonly check: string;
}

/** What a check has shown: that all is well, that something is not, or less than it could with all texts at hand. */
interface CheckResult {
  readonly name: string;
  readonly says: string;
  readonly result: 'passed' | 'found' | 'partial' | 'notMade';
}

/** How much a dataset holds, and how much of it is proved. */
interface DatasetCounts {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly entities: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, { readonly explicit: number; readonly inferred: number }>>;
  /** Of entities and relations together; the same words may be quoted by many. */
  readonly quotations: { readonly total: number; readonly proved: number };
  readonly sources: readonly { readonly id: string; readonly sha256: string; readonly file: string | null }[];
}

export interface Verification {
  /** `partial`: no faults, but a text was not at hand. */
  readonly outcome: 'proved' | 'partial' | 'faulty';
  readonly faults: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly checks: readonly CheckResult[];
  readonly datasets: readonly DatasetCounts[];
}

/** The check that comes before all others, which is that of an import. */
const filesCheck = { name: 'files', says: 'the files are such as can be imported' };

/**
 * Proves the given datasets, as far as the texts at hand allow. `texts` are those texts, read anew; `locks` what the lock
 * file beside each dataset holds, null where there is none. When the files themselves are wrong, that is all it says.
 */
export function verifyDatasets(
  { problems, datasets, files, neighbours }: CheckedFiles,
  texts: readonly SourceText[],
  locks: readonly (string | null)[],
  catalogue: Catalogue,
): Verification {
  if (problems.length > 0)
    return {
      outcome: 'faulty',
      faults: problems.map(problem => finding(filesCheck.name, problem)),
      notices: [],
      checks: [
        { ...filesCheck, result: 'found' },
        ...[...checks].map(([name, { says }]): CheckResult => ({ name, says, result: 'notMade' })),
      ],
      datasets: [],
    };
  const all = [...datasets, ...neighbours];
  const entities = new Map(all.flatMap(d => d.entities.map(entity => [entity.id, entity])));
  const relations = indexRelations(all);
  const materials = datasets.map(
    (dataset, i): Material => ({
      ...{ catalogue, dataset, entities, relations },
      texts: textsOf(dataset, texts),
      lock: { proofs: files[i]!.lock ?? (new Map() as Lock), contents: locks[i]! },
      places: findPlaces(files[i]!, locks[i]!, catalogue),
    }),
  );
  const counts = materials.map(countDataset);
  const isPartial = counts.some(({ sources }) => sources.some(({ file }) => file === null));
  const made = [...checks].map(([name, { says, finds, needsText, check }]) => {
    const findings = materials.flatMap(check).map(problem => finding(name, problem));
    const result = findings.length > 0 ? 'found' : needsText && isPartial ? 'partial' : 'passed';
    return { name, says, result, finds, findings } as const;
  });
  const found = (kind: 'faults' | 'notices') =>
    made
      .flatMap(({ finds, findings }) => (finds === kind ? findings : []))
      .sort(by(({ file, line }) => `${file}:${String(line).padStart(9)}`));
  const faults = found('faults');
  return {
    outcome: faults.length > 0 ? 'faulty' : isPartial ? 'partial' : 'proved',
    faults,
    notices: found('notices'),
    checks: [
      { ...filesCheck, result: 'passed' },
      ...made.map(({ name, says, result }): CheckResult => ({ name, says, result })),
    ],
    datasets: counts,
  };
}

function finding(check: string, { file, line, id, field, message }: Problem): Finding {
  return { check, file, line, id, field, message };
}

function textsOf({ entities }: Dataset, texts: readonly SourceText[]): Map<string, SourceText> {
  return new Map(
    entities
      .filter(({ kind }) => kind === sourceKind)
      .flatMap(({ id, values }) => {
        const text = texts.find(({ sha256 }) => sha256 === values.get('sha256'));
        return text ? [[id, text]] : [];
      }),
  );
}

function countDataset(material: Material): DatasetCounts {
  const { dataset, texts } = material;
  const { id, title, version } = dataset.header;
  const entities: Record<string, number> = {};
  for (const { kind } of dataset.entities) entities[kind] = (entities[kind] ?? 0) + 1;
  const relations: Record<string, { explicit: number; inferred: number }> = {};
  for (const { type, statement } of dataset.relations) {
    relations[type] ??= { explicit: 0, inferred: 0 };
    relations[type][statement.assertion === 'EXPLICIT' ? 'explicit' : 'inferred']++;
  }
  const citations = citationsOf(material).map(([, citation]) => citation);
  const misquoted = findMisquoted(material);
  return {
    ...{ id, title, version, entities: sortKeys(entities), relations: sortKeys(relations) },
    quotations: {
      total: citations.length,
      proved: citations.filter(c => texts.has(c.source) && !misquoted.has(c)).length,
    },
    sources: dataset.entities
      .filter(({ kind }) => kind === sourceKind)
      .map(source => ({
        id: source.id,
        sha256: String(source.values.get('sha256')),
        file: texts.get(source.id)?.file ?? null,
      })),
  };
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
