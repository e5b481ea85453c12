import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../src/catalogue/schema.ts';
import { readOptions, usage } from './options.ts';
import { readResults, renderReport } from './report.ts';
import { runSize } from './runSize.ts';

const here = import.meta.dirname;

/** Versions of what the arms are made of. The other packages are the root's own. */
function installedVersions(): Record<string, string> {
  const names = ['@neo4j/graphql', '@apollo/server', 'fastify', 'graphql', 'neo4j-driver'];
  return Object.fromEntries(
    names.map(name => {
      const folders = [here, path.join(here, '..')].map(folder => path.join(folder, 'node_modules', name));
      const file = path.join(folders.find(existsSync)!, 'package.json');
      return [name, JSON.parse(readFileSync(file, 'utf8')).version];
    }),
  );
}

async function run(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  const options = readOptions(process.argv.slice(2));
  if (!existsSync(path.join(here, 'node_modules/@neo4j/graphql'))) {
    console.log('Installing what plangraph is compared with');
    execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  }
  const catalogue = loadCatalogue();
  const results = path.join(options.out, 'results');
  mkdirSync(results, { recursive: true });
  for (const plans of options.sizes) {
    const progress = (line: string) => console.log(`×${plans}  ${line}`);
    const result = await runSize(plans, options, catalogue, installedVersions(), progress);
    writeFileSync(path.join(results, `x${plans}.json`), `${JSON.stringify(result, null, 1)}\n`);
    const report = path.join(options.out, 'RESULTS.md');
    writeFileSync(report, renderReport(readResults(results)));
    progress(`Done in ${result.minutes} minutes: ${report}`);
  }
}

// A child that serves an arm ends with its parent, and Neo4j with the exit of this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
