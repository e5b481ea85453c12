import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { readEnds } from '../dataset/readEnds.ts';
import type { FormatName } from '../export/formatNames.ts';
import { exportFormats } from '../export/formats.ts';
import { faultOfBase } from '../export/rdf/names.ts';
import { CommandRefused } from './commandRefused.ts';
import { storedDataset } from './storedDataset.ts';
import { tellProgress } from './terminal.ts';
import { withGraph } from './withGraph.ts';

export interface Export {
  readonly id: string;
  readonly format: FormatName;
  /** A file or a folder; undefined for standard output, which takes one text only. */
  readonly output: string | undefined;
  /** The address under which RDF puts its names. */
  readonly base: string | undefined;
}

/** Writes a dataset of the graph in another format. Throws a CommandRefused that says where it cannot be written. */
export async function exportDataset(
  config: Config,
  { id, format: name, output, base }: Export,
): Promise<void> {
  const format = exportFormats[name];
  if (!format)
    throw new CommandRefused(
      `There is no format ${name}. There are ${Object.keys(exportFormats).join(', ')}.`,
    );
  if (format.is === 'folder') requireNewFolder(name, output);
  const fault = base === undefined ? null : faultOfBase(base);
  if (fault) throw new CommandRefused(`--base ${fault}`);
  await withGraph(config, tellProgress, async graph => {
    const catalogue = loadCatalogue();
    const dataset = await storedDataset(graph, catalogue, id);
    const context = { catalogue, beyond: await readEnds(graph, dataset), base };
    if (format.is === 'folder') writeFolder(output!, format.render(dataset, context));
    else if (output === undefined) process.stdout.write(format.render(dataset, context));
    else writeWhole(output, format.render(dataset, context));
  });
}

function requireNewFolder(format: string, output: string | undefined): void {
  if (output === undefined)
    throw new CommandRefused(`As ${format} a dataset is a folder of files. Say where it goes: --output DIR.`);
  const isThere = existsSync(output);
  if (isThere && (!statSync(output).isDirectory() || readdirSync(output).length > 0))
    throw new CommandRefused(`${output} is there already. Give a directory that is new or empty.`);
}

function writeFolder(output: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(output, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(output, name), text);
  tellProgress(`${output}: ${files.size} files`);
}

/** Nobody sees half a file. */
function writeWhole(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, file);
}
