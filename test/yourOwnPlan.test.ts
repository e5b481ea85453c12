import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommand } from '../src/cli.ts';
import { describeImport } from '../src/commands/describeImport.ts';
import { importDatasets } from '../src/dataset/import.ts';
import { type Graph, openGraph } from '../src/graph/driver.ts';
import { catalogue, createTestEngine, schema } from './testEngine.ts';
import { testNeo4j } from './testNeo4j.ts';

// docs/your-own-plan.md is followed step by step, in a directory of its own: its files are written, its commands run, and
// what they answer is what the page shows. PLANGRAPH_UPDATE=docs writes the answers anew.
const page = path.resolve('docs/your-own-plan.md');
const shown = readFileSync(page, 'utf8');
const dir = mkdtempSync(path.join(tmpdir(), 'plangraph-own-'));
let graph: Graph;

const home = process.cwd();

beforeAll(() => {
  process.chdir(dir);
  graph = openGraph(testNeo4j());
});
afterAll(async () => {
  process.chdir(home);
  await graph?.close();
  rmSync(dir, { recursive: true });
});

/** Runs a command of the page, and gives what it answers. */
async function run(command: string): Promise<string> {
  const [npx, name, ...args] = command.split(' ');
  expect([npx, name]).toEqual(['npx', 'plangraph']);
  const lines: string[] = [];
  const writing = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    lines.push(String(text));
    return true;
  });
  try {
    await runCommand(['node', 'plangraph', ...args]);
  } finally {
    writing.mockRestore();
    process.exitCode = undefined;
  }
  return lines.join('');
}

/** Loads the plan that was written, and gives what an import says of it in the end. */
async function load(command: string): Promise<string> {
  const [, , , ...args] = command.split(' ');
  const [own, option, text] = args;
  expect(option).toBe('--source');
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  const { datasets } = await importDatasets({
    dirs: [own!],
    sourceFiles: [text!],
    ...{ graph, catalogue, progress: () => {} },
  });
  return describeImport(datasets)
    .map(line => `${line}\n`)
    .join('');
}

async function answer(question: string): Promise<string> {
  const document = parse(question);
  expect(validate(schema, document)).toEqual([]);
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const { result } = await engine.execute({ document });
  expect(result.errors).toBeUndefined();
  return `${JSON.stringify(result.data, null, 2)}\n`;
}

/** What the page tells a reader to do, and what it shows, in the order of the page. */
const steps =
  /```(?<language>\w*)\n(?<block>.*?)```|at the end of `(?<end>[^`]+)`|Save it as\s+`(?<file>[^`]+)`|In `(?<changed>[^`]+)`, write `(?<right>[^`]+)` in place of `(?<wrong>[^`]+)`/gis;

test('the page can be followed as it is', { timeout: 60_000 }, async () => {
  let output = '';
  let target = '';
  let followed = '';
  let last = 0;
  for (const step of shown.matchAll(steps)) {
    const { language, block, end, file, changed, right, wrong } = step.groups!;
    let written = step[0];
    if (end ?? file) target = (end ?? file)!;
    else if (changed) {
      const text = readFileSync(changed, 'utf8');
      expect(text).toContain(wrong);
      writeFileSync(changed, text.replace(wrong!, right!));
    } else if (language === 'text') writeFileSync(target, block!);
    else if (language === 'yaml') appendFileSync(target, block!);
    else if (language === 'graphql') output = await answer(block!);
    else if (language === 'sh') {
      const [command] = block!.split('\n');
      output = command!.startsWith('npx plangraph import') ? await load(command!) : await run(command!);
    } else written = `\`\`\`${language}\n${output}\`\`\``;
    followed += shown.slice(last, step.index) + written;
    last = step.index + step[0].length;
  }
  followed += shown.slice(last);
  if (process.env.PLANGRAPH_UPDATE === 'docs' && !process.env.CI) writeFileSync(page, followed);
  else expect(followed).toBe(shown);
});
