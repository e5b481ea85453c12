import { GraphQLError } from 'graphql';
import { loadPublicSchema } from '../catalogue/schema.ts';
import type { Config } from '../config.ts';
import { GraphError } from '../graph/errors.ts';
import { renderViewProblem } from '../views/problem.ts';
import type { Reader } from '../views/reader.ts';
import { readRows, readWhole } from '../views/readWhole.ts';
import type { View } from '../views/view.ts';
import { openReader } from './openReader.ts';
import { tell, tellProgress } from './terminal.ts';
import { readViewFolder } from './viewFolder.ts';
import { withGraph } from './withGraph.ts';

/**
 * Says what is wrong with the views of a folder and, unless it is to be left, what each gives with the defaults of its
 * parameters. True when nothing is wrong; a view without rows is told, but is not wrong.
 */
export async function checkViews(config: Config, dir: string, { runs }: { runs: boolean }): Promise<boolean> {
  const read = readViewFolder(dir, loadPublicSchema());
  const broken = read.filter(one => one.is === 'broken');
  const views = read.filter(one => one.is === 'view');
  for (const problem of broken.flatMap(({ problems }) => problems)) tell(renderViewProblem(problem));
  const failed = runs && views.length > 0 ? await runAll(config, views) : 0;
  const isGood = broken.length === 0 && failed === 0;
  tell(
    isGood
      ? `Nothing is wrong with ${counted(read.length)}.`
      : `${counted(broken.length + failed)} of ${read.length} to put right.`,
  );
  return isGood;
}

function counted(count: number): string {
  return `${count} view${count === 1 ? '' : 's'}`;
}

/** How many failed. */
async function runAll(config: Config, views: readonly View[]): Promise<number> {
  return withGraph(config, tellProgress, async (graph, stopping) => {
    const { reader, close } = await openReader(config, graph, stopping);
    let failed = 0;
    try {
      for (const view of views) {
        const { isGood, message } = await tryView(view, reader);
        tell(`${view.file}: ${message}`);
        if (!isGood) failed += 1;
      }
    } finally {
      close();
    }
    return failed;
  });
}

async function tryView(view: View, reader: Reader): Promise<{ isGood: boolean; message: string }> {
  const needed = view.parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  if (needed.length > 0)
    return { isGood: true, message: `not run, as it needs ${needed.join(' and ')}. Try it with views run.` };
  try {
    const reading = readWhole(view, {}, reader);
    let rows = 0;
    for await (const _ of readRows(view, reading)) rows += 1;
    const cuts = reading
      .cuts()
      .map(({ path, shown, total }) => `${path} ${shown} of ${total ?? 'perhaps more'}`);
    const empty = rows === 0 ? ', which may be a condition that nothing fulfils' : '';
    return { isGood: true, message: [`${rows} row${rows === 1 ? '' : 's'}${empty}`, ...cuts].join('; ') };
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.originalError instanceof GraphError) throw error;
    return { isGood: false, message: error.message };
  }
}
