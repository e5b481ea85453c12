import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/schema.ts';
import { checkFiles } from '../dataset/checkFiles.ts';
import { lockFile } from '../dataset/lock.ts';
import { type Verification, verifyDatasets } from '../verify/verifyDatasets.ts';
import { describeVerification } from './describeVerification.ts';
import { readTexts } from './readTexts.ts';
import { seeds } from './seeds.ts';

const exitCodes = { proved: 0, faulty: 1, partial: 3 } as const;

/** Proves datasets and prints what was found. The exit code says how it went: see docs/evidence.md. */
export function verifyDirectories(
  dirs: readonly string[],
  sourcePaths: readonly string[],
  { isJson }: { readonly isJson: boolean },
): void {
  const verification = proveDirectories(dirs, sourcePaths);
  const lines = isJson ? [JSON.stringify(verification, null, 2)] : describeVerification(verification);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCodes[verification.outcome];
}

/** Reads datasets, their locks and their texts, and proves what they say. */
export function proveDirectories(dirs: readonly string[], sourcePaths: readonly string[]): Verification {
  const catalogue = loadCatalogue();
  const checked = checkFiles(dirs, sourcePaths, catalogue, seeds);
  const locks = checked.files
    .map(({ dir }) => join(dir, lockFile))
    .map(file => (existsSync(file) ? readFileSync(file, 'utf8') : null));
  return verifyDatasets(checked, readTexts(checked.sourceFiles), locks, catalogue);
}
