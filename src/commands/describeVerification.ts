import { renderProblem } from '../dataset/problem.ts';
import type { Finding, Verification } from '../verify/verifyDatasets.ts';

type DatasetCounts = Verification['datasets'][number];

/** The report for people: what there is, what was found, and last how many faults. */
export function describeVerification({ outcome, faults, notices, checks, datasets }: Verification): string[] {
  const passed = checks.filter(({ result }) => result === 'passed').length;
  const unproved = datasets.flatMap(({ sources }) => sources.filter(({ file }) => file === null));
  const partial = checks.filter(({ result }) => result === 'partial').map(({ name }) => name);
  return [
    ...datasets.flatMap(describeDataset),
    ...section('Faults', faults),
    ...section('Notices', notices),
    `${passed} of ${checks.length} checks passed.`,
    ...(outcome === 'faulty' || unproved.length === 0
      ? []
      : [
          `Not proved without the text: ${partial.join(', ')}. Pass --source FILE for`,
          ...unproved.map(({ id, sha256 }) => `  ${id}, the file with the SHA-256 ${sha256}`),
        ]),
    ...(notices.length > 0 ? [count(notices.length, 'notice')] : []),
    count(faults.length, 'fault'),
  ];
}

function describeDataset({
  id,
  title,
  version,
  entities,
  relations,
  quotations,
  sources,
}: DatasetCounts): string[] {
  const types = Object.entries(relations);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const explicit = sum(types.map(([, n]) => n.explicit));
  const inferred = sum(types.map(([, n]) => n.inferred));
  const rows = [
    ['Relations', 'explicit', 'inferred'],
    ...types.map(([type, n]) => [type, String(n.explicit), String(n.inferred)]),
    ['all', String(explicit), String(inferred)],
  ];
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)));
  const files = sources.flatMap(({ file }) => (file === null ? [] : [file]));
  return [
    `${id} ${version}, ${title}`,
    '',
    `  ${sum(Object.values(entities))} entities: ${Object.entries(entities)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}`,
    '',
    ...rows.map(
      ([type, ...numbers]) =>
        `  ${type!.padEnd(widths[0]!)}  ${numbers.map((n, i) => n.padStart(widths[i + 1]!)).join('  ')}`,
    ),
    '',
    ...(sources.length > 0
      ? [
          `  ${quotations.proved} of ${quotations.total} quotations proved${files.length > 0 ? ` in ${files.join(', ')}` : ''}`,
          '',
        ]
      : []),
  ];
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`${title}:`, ...findings.map(finding => `${renderProblem(finding)} [${finding.check}]`), ''];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
