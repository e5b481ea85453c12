import { aggregate, groupBy } from './aggregate.ts';
import type { AnswerObject } from './answer.ts';
import { isInferred, type Row, rowsOf } from './rows.ts';
import { type Thing, thingAt } from './thing.ts';
import type { Drawing, View } from './view.ts';

/** Flows from step to step. */
export interface Flow {
  /** What there is at each step. A thing at two steps stands twice, so whatever is tied in circles still flows one way. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

export interface FlowNode extends Thing {
  /** From 1. */
  readonly step: number;
}

export interface FlowLink {
  /** The step where it starts; it ends at the next one. */
  readonly step: number;
  /** The keys of what it joins. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** How many rows of the view flow here, and how many of these by inference. */
  readonly count: number;
  readonly inferred: number;
}

/** The answer to the query of a SANKEY as flows. */
export function flowOf(
  view: View,
  { steps, value }: Extract<Drawing, { as: 'SANKEY' }>,
  data: AnswerObject,
): Flow {
  const chains = [...rowsOf(view, data)].map(row => ({ row, things: steps.map(step => thingAt(row, step)) }));
  const nodes = steps.flatMap((_, i) =>
    [...new Map(chains.map(({ things }) => [things[i]!.key, things[i]!])).values()].map(
      (thing): FlowNode => ({ ...thing, step: i + 1 }),
    ),
  );
  const links = steps.slice(1).flatMap((_, i) => {
    const groups = groupBy(chains, ({ things }) => `${things[i]!.key} ${things[i + 1]!.key}`);
    return [...groups.values()].map((group): FlowLink => {
      const rows: Row[] = group.map(({ row }) => row);
      const { things } = group[0]!;
      return {
        step: i + 1,
        from: things[i]!.key,
        to: things[i + 1]!.key,
        // What is not stated has no size.
        value: (aggregate(rows, value) ?? 0) as number,
        count: rows.length,
        inferred: rows.filter(isInferred).length,
      };
    });
  });
  return { nodes, links };
}
