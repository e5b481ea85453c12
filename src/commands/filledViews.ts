import { GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import type { Reader } from '../views/reader.ts';
import { readStart, readWhole } from '../views/readWhole.ts';
import { tableRows } from '../views/table.ts';
import type { View } from '../views/view.ts';
import { openReader } from './openReader.ts';
import { readViewFolder } from './viewFolder.ts';

/**
 * The views of the configuration that have rows, with the defaults of their parameters: those that need a parameter, or that
 * cannot be read, are left out.
 */
export async function filledViews(
  config: Config,
  graph: Graph,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const { reader, close } = await openReader(config, graph, signal);
  try {
    const filled = new Set<string>();
    const views = readViewFolder(config.views, reader.schema).values();
    const look = async () => {
      for (const view of views)
        if (view.is === 'view' && (await hasRows(view, reader))) filled.add(view.name);
    };
    await Promise.all(Array.from({ length: atOnce }, look));
    return new Set([...filled].sort());
  } finally {
    close();
  }
}

/** So many views are read at once. Neo4j takes most of a second to plan each that it was never asked for. */
const atOnce = 3;

async function hasRows(view: View, reader: Reader): Promise<boolean> {
  if (view.parameters.some(({ isRequired }) => isRequired)) return false;
  try {
    const { data } = await readStart(view, readWhole(view, {}, reader), 1);
    return !tableRows(view, data).next().done;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return false;
  }
}
