import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import { loadPublicSchema } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { aboutView } from '../views/about.ts';
import { checkEntities } from '../views/checkEntities.ts';
import { readDatasets } from '../views/datasets.ts';
import { describeUnknownView } from '../views/describeUnknownView.ts';
import type { ViewFormat } from '../views/formatNames.ts';
import { renderViewProblem } from '../views/problem.ts';
import { readAddress } from '../views/readAddress.ts';
import { readWhole } from '../views/readWhole.ts';
import { withSources } from '../views/sources.ts';
import type { View } from '../views/view.ts';
import type { Language } from '../views/words.ts';
import { formatsOf, writeView } from '../views/writeView.ts';
import { writeWorkbook } from '../views/writeWorkbook.ts';
import { CommandRefused } from './commandRefused.ts';
import { openReader } from './openReader.ts';
import { tellProgress } from './terminal.ts';
import { readViewFolder } from './viewFolder.ts';
import { withGraph } from './withGraph.ts';

export interface ViewRun {
  readonly dir: string;
  readonly name: string;
  /** Each as `name=value`. */
  readonly params: readonly string[];
  readonly format: ViewFormat;
  readonly language: Language;
  /** With the quotations of each row. */
  readonly wantsSources: boolean;
}

/**
 * Writes a view to the standard output, as it comes; what it leaves out is told beside. Throws a CommandRefused that says
 * what to give instead.
 */
export async function runView(
  config: Config,
  { dir, name, params, format, language, wantsSources }: ViewRun,
): Promise<void> {
  const found = findView(dir, name);
  const view = wantsSources ? withSources(found) : found;
  const variables = readParams(view, params);
  const formats = formatsOf(view);
  if (!formats.includes(format))
    throw new CommandRefused(
      `${name} is a ${view.drawing.as}, which is no graph, but ${format} is for graphs. It can be ${formats.join(', ')}.`,
    );
  if (format === 'xlsx' && process.stdout.isTTY)
    throw new CommandRefused(
      'A workbook is no text for a terminal. Send it to a file: plangraph views run … --format xlsx > file.xlsx',
    );
  await withGraph(config, tellProgress, async (graph, stopping) => {
    const { reader, catalogue, close } = await openReader(config, graph, stopping);
    try {
      const faults = await checkEntities(view.parameters, variables, catalogue, reader);
      if (faults.length > 0) throw new CommandRefused(faults.join('\n'));
      const reading = readWhole(view, variables, reader);
      const about = async () =>
        aboutView(view, {
          variables,
          datasets: await readDatasets(reader),
          address: null,
          retrievedAt: new Date(),
        });
      if (format === 'xlsx') await write(await writeWorkbook(view, reading, await about(), language));
      else {
        const writing = { format, catalogue, bom: true, language, about };
        for await (const text of writeView(view, reading, writing)) await write(text);
      }
      for (const { path, shown, total } of reading.cuts())
        tellProgress(`Not whole: ${path} shows ${shown} of ${total ?? 'perhaps more'}.`);
    } catch (error) {
      // What the graph says is told as it is; what the engine refuses, the view asks.
      if (!(error instanceof GraphQLError)) throw error;
      throw error.originalError ?? new CommandRefused(`${view.file}: ${error.message}`);
    } finally {
      close();
    }
  });
}

async function write(part: string | Buffer): Promise<void> {
  if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}

function findView(dir: string, name: string): View {
  const views = readViewFolder(dir, loadPublicSchema());
  const view = views.find(one => one.name === name);
  if (view?.is === 'broken') throw new CommandRefused(view.problems.map(renderViewProblem).join('\n'));
  if (view) return view;
  throw new CommandRefused(`${describeUnknownView(name, views)} plangraph views list says which there are.`);
}

function readParams(view: View, params: readonly string[]): Readonly<Record<string, unknown>> {
  const faults = params
    .filter(param => !/^[^=_][^=]*=/.test(param))
    .map(
      param => `--param takes name=value, with the name of a parameter of the view, but "${param}" arrived.`,
    );
  const pairs = params.map((param): [string, string] => {
    const end = param.indexOf('=');
    return [param.slice(0, end), param.slice(end + 1)];
  });
  if (faults.length > 0) throw new CommandRefused(faults.join('\n'));
  const address = readAddress(view.parameters, new URLSearchParams(pairs));
  if (address.is === 'wrong') throw new CommandRefused(address.faults.join('\n'));
  return address.variables;
}
