import { type Proof, renderLock } from '../dataset/lock.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Check } from './material.ts';

const remedy = 'Import with --source FILE to have it written anew.';

/** The lock beside the files holds what the statements quote, where it stands, and nothing else. */
export const checkLock: Check = ({ dataset, lock: { proofs, contents }, places }) => {
  const expected = dataset.lock;
  const report = (words: string, message: string): Problem => ({ ...places.lock(words), message });
  if (contents === null) return expected.size > 0 ? [report('', `is missing. ${remedy}`)] : [];
  const surplusSources = [...proofs.keys()].filter(id => !expected.has(id));
  const problems = [
    ...surplusSources.map(id =>
      report(JSON.stringify(id), `has quotations from ${id}, which no statement quotes. ${remedy}`),
    ),
    ...[...expected].flatMap(([id, { sha256, quotations }]) => {
      const locked = proofs.get(id);
      if (!locked) return report('', `has no quotations from ${id}. ${remedy}`);
      if (locked.sha256 !== sha256)
        return report(locked.sha256, `was made from another text of ${id}: ${locked.sha256}. ${remedy}`);
      return compare(quotations, locked.quotations).map(([words, message]) => report(words, message));
    }),
  ];
  if (problems.length > 0 || contents === renderLock(expected)) return problems;
  return [report('', `says what it should, but not in the form that an import writes. ${remedy}`)];
};

function compare(expected: readonly Proof[], locked: readonly Proof[]): [words: string, message: string][] {
  const byKey = new Map(expected.map(proof => [keyOf(proof), proof]));
  const lockedKeys = new Set(locked.map(keyOf));
  const missing = [...byKey]
    .filter(([key]) => !lockedKeys.has(key))
    .map(([, proof]): [string, string] => ['', `lacks ${nameOf(proof)}. ${remedy}`]);
  const wrong = locked.flatMap((proof): [string, string][] => {
    const right = byKey.get(keyOf(proof));
    if (!right) return [[keyOf(proof), `has ${nameOf(proof)}, which no statement quotes. ${remedy}`]];
    const is = spanOf(right);
    const said = spanOf(proof);
    return is === said
      ? []
      : [[keyOf(proof), `has ${nameOf(proof)} ${said}; in the text it stands ${is}. ${remedy}`]];
  });
  return [...missing, ...wrong];
}

/** As the lock file writes it. */
function keyOf({ quote, occurrence }: Proof): string {
  return `"quote":${JSON.stringify(quote)},"occurrence":${occurrence},`;
}

function nameOf({ quote, occurrence }: Proof): string {
  return occurrence === 1 ? `"${quote}"` : `"${quote}" (occurrence ${occurrence})`;
}

function spanOf({ start, end, rawStart, rawEnd }: Proof): string {
  return `from ${start} to ${end}, in the file from ${rawStart} to ${rawEnd}`;
}
