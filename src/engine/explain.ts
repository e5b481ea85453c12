import type { Statement } from './cypher.ts';
import { chooseAnchor } from './match.ts';
import type { ListPlan, RootRead } from './plan.ts';
import { anchoringIds } from './statements.ts';
import type { Condition } from './where.ts';

/** An operator of Neo4j's plan for a statement, with what it takes its rows from. */
export interface PlanOperator {
  readonly operator: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanOperator[];
}

/** How a root field is answered. */
export interface Explanation {
  /** Where the search starts, in words. */
  readonly start: string;
  /** What was sent for it, one after the other. */
  readonly statements: readonly {
    readonly cypher: string;
    /**
     * Neo4j's operators, a line each, the last one first. One that takes rows from several has a list of them below it.
     */
    readonly plan: readonly string[];
  }[];
}

/** Explains the statements of a root field. Rejects when `plan`, which asks Neo4j, does. */
export async function explain(
  read: RootRead,
  statements: readonly Statement[],
  plan: (statement: Statement) => Promise<PlanOperator>,
): Promise<Explanation> {
  return {
    start: describeStart(read),
    statements: await Promise.all(
      statements.map(async statement => ({ cypher: statement.text, plan: layOut(await plan(statement)) })),
    ),
  };
}

/** Where the search for what a root field answers starts. */
function describeStart(read: RootRead): string {
  switch (read.is) {
    case 'list':
      return describeListStart(read.list);
    case 'lookup':
      return 'From each id.';
    case 'paths':
      return 'From both ends.';
    case 'neighbours':
    case 'neighbourhood':
      return 'From the id.';
    case 'statements':
      return anchoringIds(read.where) === null
        ? 'No condition is selective; every statement.'
        : 'From the ids of an end.';
    case 'datasets':
      return 'Every dataset.';
  }
}

function describeListStart({ kind, where, order, page }: ListPlan): string {
  const path = pathTo(kind.name, where);
  if (path) return `From ${path}.`;
  const [first] = order;
  return page && first?.is === 'property' && first.isIndexed
    ? `No condition is selective; ${kind.name} in the order of its index on ${first.name}.`
    : `No condition is selective; every ${kind.name}.`;
}

/** The way from the condition that a list is found by, such as `Industry by name over TARGETS_INDUSTRY to Measure`. */
function pathTo(kind: string, where: Condition | null): string | null {
  const anchor = chooseAnchor(where);
  switch (anchor.is) {
    case 'own':
      return `${kind} by ${anchor.by.property}`;
    case 'some': {
      const { link } = anchor.by;
      return `${pathTo(link.kind, anchor.by.where)} over ${link.relation.type} to ${kind}`;
    }
    case 'search':
      return `${kind} by full text`;
    case 'within':
      return `${kind} by the ids that it is within`;
    case 'none':
      return null;
  }
}

function layOut({ operator, args, children }: PlanOperator): string[] {
  const details = args.Details ? ` ${args.Details}` : '';
  const below =
    children.length > 1
      ? children.flatMap(child => layOut(child).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)))
      : children.flatMap(layOut);
  return [`${operator}${details}`, ...below];
}
