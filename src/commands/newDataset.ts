import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/schema.ts';
import { checkFiles } from '../dataset/checkFiles.ts';
import { datasetPattern } from '../dataset/ids.ts';
import { type Problem, renderProblem } from '../dataset/problem.ts';
import { readSourceFile } from '../dataset/readSourceFile.ts';
import { sectionKind } from '../dataset/statement.ts';
import { characterCount } from '../formats/text.ts';
import { editorSettings, schemaFiles } from '../scaffold/editorFiles.ts';
import { guessLanguage } from '../scaffold/guessLanguage.ts';
import { readParticulars } from '../scaffold/readParticulars.ts';
import { type Outline, scaffold } from '../scaffold/scaffold.ts';
import { CommandRefused } from './commandRefused.ts';
import { readShared } from './readShared.ts';
import { seeds } from './seeds.ts';
import { tell } from './terminal.ts';
import { writeFiles } from './writeFiles.ts';

export interface NewDataset {
  readonly source: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** A first line that is longer is no title. */
const longestTitle = 60;

/**
 * Makes a directory in which somebody can write a plan of their own, all of it or nothing. Throws a CommandRefused that
 * says all that is in the way.
 */
export function newDataset(dir: string, given: NewDataset): void {
  const outline = outlinePlan(dir, given);
  const catalogue = loadCatalogue();
  const place = makePlace(path.dirname(path.resolve(dir)));
  try {
    const draft = path.join(place, 'draft');
    writeFiles(draft, scaffold(outline, catalogue));
    const { datasets, problems } = checkFiles([draft], [given.source], catalogue);
    if (problems.length > 0) throw new Error(problems.map(renderProblem).join('\n'));
    const own = datasets[0]!;
    writeFiles(draft, editorSettings(catalogue));
    writeFiles(draft, schemaFiles(catalogue, readParticulars(own, readShared(catalogue))));
    put(draft, dir);
    const sections = own.entities.filter(({ kind }) => kind === sectionKind).length;
    for (const line of describeNew(dir, given.source, outline, sections)) tell(line);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function outlinePlan(
  dir: string,
  { source, id = path.basename(path.resolve(dir)), ...given }: NewDataset,
): Outline {
  const faults: string[] = [];
  const stat = existsSync(dir) ? statSync(dir) : null;
  if (stat && !stat.isDirectory()) faults.push(`${dir} is a file. Name a directory that is not there yet.`);
  else if (stat && readdirSync(dir).length > 0)
    faults.push(`${dir} has files in it. Name a directory that is empty or not there yet.`);
  if (!datasetPattern.test(id))
    faults.push(
      `"${id}" cannot be the id of a dataset: it takes lower-case letters, digits and hyphens. Give --id.`,
    );
  if (seeds.some(seed => path.basename(seed) === id))
    faults.push(`${id} is the id of a dataset that comes with plangraph. Give another with --id.`);

  const problems: Problem[] = [];
  const [file] = readSourceFile(source, problems);
  faults.push(...problems.map(problem => `${problem.file} ${problem.message}`));
  const contents = file ? readFileSync(source, 'utf8') : '';
  const language = given.language ?? guessLanguage(contents);
  if (file && characterCount(file.text) === 0)
    faults.push(`${source} is empty; --source needs the text of the plan.`);
  else if (file && language === null)
    faults.push(
      `The language of ${source} is not plain to see. Give it: --language fr, or another BCP 47 tag.`,
    );
  if (faults.length > 0 || !file) throw new CommandRefused(faults.join('\n'));

  const name = path.basename(source);
  return {
    id,
    title: given.title ?? firstLine(contents) ?? path.parse(source).name,
    language: language!,
    file: name,
    sha256: file.sha256,
    contents,
  };
}

/** Makes a directory for a draft on the same disk as the one that is to be, which it can then become at once. */
function makePlace(parent: string): string {
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(path.join(parent, '.plangraph-new-'));
  } catch {
    throw new CommandRefused(`No directory can be made in ${parent}. Name one where you may write.`);
  }
}

function firstLine(contents: string): string | null {
  const line = contents
    .split('\n')
    .map(line => line.trim().replace(/^#+\s+/, ''))
    .find(line => line !== '')!;
  return [...line].length <= longestTitle ? line : null;
}

/** Moves what was written to its place, which is empty or not there. */
function put(draft: string, dir: string): void {
  if (!existsSync(dir)) {
    renameSync(draft, dir);
    return;
  }
  const moved: string[] = [];
  try {
    for (const name of readdirSync(draft)) {
      renameSync(path.join(draft, name), path.join(dir, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(path.join(dir, name), { recursive: true });
    throw error;
  }
}

function describeNew(dir: string, source: string, { id, title }: Outline, sections: number): string[] {
  return [
    `${dir} is there for ${id} (${title}).`,
    sections > 0
      ? `sections.yaml has the ${sections} sections that the headings of the text show; look them through.`
      : 'The text shows no headings that are plain to see; sections.yaml is for yours, if it has any.',
    '',
    'What comes next:',
    `  1. Open the folder ${dir} in VS Code, with the extension that it recommends, and write: each file holds an example.`,
    `  2. npx plangraph check ${dir} --source ${source}`,
    '     says what is wrong, on files alone, and tells the editor which ids there are.',
    `  3. npx plangraph import ${dir} --source ${source}`,
    '     loads it into the graph.',
    '  4. npx plangraph start',
    '     answers questions about it, at http://127.0.0.1:4000/graphiql',
  ];
}
