import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../src/graph/driver.ts';

/** What an import or a removal does, one after the other. */
export const phases = ['reading', 'marking', 'waiting', 'writing', 'committing', 'settling'] as const;

export type Phase = (typeof phases)[number];

export interface Watched {
  readonly graph: Graph;
  readonly progress: (line: string) => void;
}

/** Some phases last milliseconds; so long they wait for a kill to hit them. */
const momentMs = 20;

/** A graph and a progress that tell in which phase the import is that uses them. */
export function watchPhases(graph: Graph, enter: (phase: Phase) => void): Watched {
  const enterSlowly = async (phase: Phase) => {
    enter(phase);
    await sleep(momentMs);
  };
  enter('reading');
  return {
    graph: {
      ...graph,
      async write(work, options) {
        if (options?.metadata?.plangraph !== 'import') return graph.write(work, options);
        const result = await graph.write(async run => {
          await enterSlowly('marking');
          const done = await work(run);
          await enterSlowly('committing');
          return done;
        }, options);
        await enterSlowly('settling');
        return result;
      },
    },
    progress(line) {
      if (line.startsWith('Waiting for readers')) enter('waiting');
      if (/^(Writing|Removing) /.test(line)) enter('writing');
    },
  };
}
