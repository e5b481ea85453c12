import fc from 'fast-check';
import {
  type DocumentNode,
  type FieldNode,
  isCompositeType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { EngineStats } from '../src/engine/execute.ts';
import type { Graph, QueryPlan } from '../src/graph/driver.ts';
import { openGate } from '../src/graph/gate.ts';
import { generateValues, operationGenerator } from './reference/generateOperation.ts';
import type { ReferenceGraph } from './reference/graph.ts';
import { catalogue, createTestEngine, schema } from './testEngine.ts';

/** What an operation was said to take, and what it took. */
export interface Taken {
  readonly asked: string;
  readonly stats: EngineStats;
  readonly hasErrors: boolean;
  /** Entities and statements in the answer. */
  readonly returned: number;
  readonly dbHits: number;
}

/** Runs generated operations, each statement once more to be profiled. */
export async function takeGenerated(
  graph: Graph,
  held: ReferenceGraph,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<Taken[]> {
  const gate = await openGate(graph, catalogue);
  gate.close();
  const generate = operationGenerator(schema, held);
  let dbHits = 0;
  const engine = createTestEngine({
    statistics: gate.statistics,
    read: async statement => {
      dbHits += hitsOf(await graph.plan(statement, 'PROFILE'));
      return graph.read(statement);
    },
  });
  const taken: Taken[] = [];
  await fc.assert(
    fc.asyncProperty(fc.gen(), async g => {
      const operation = generate(g);
      const variables = generateValues(g, operation);
      dbHits = 0;
      const { result, stats } = await engine.execute({ document: nameTypes(operation.document), variables });
      taken.push({
        asked: `${operation.document}\n${JSON.stringify(variables)}`,
        stats,
        hasErrors: result.errors !== undefined,
        returned: countReturned(result.data),
        dbHits,
      });
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  return taken;
}

/** Whether an estimate is within a factor of ten; below 100 nobody cares. */
export function isNear({ stats, dbHits }: Taken): boolean {
  const ratio = Math.max(stats.work, 100) / Math.max(dbHits, 100);
  return ratio >= 0.1 && ratio <= 10;
}

/** The hits of an operator and of all below it. Neo4j counts none for what the full-text index finds, so its rows count. */
export function hitsOf({ operator, rows = 0, dbHits = 0, children }: QueryPlan): number {
  const own = operator === 'ProcedureCall' ? rows : dbHits;
  return children.reduce((sum, child) => sum + hitsOf(child), own);
}

const typeKey = 'typeOfThis';

/** The same operation, but each object says its type. */
function nameTypes(source: string): DocumentNode {
  const types = new TypeInfo(schema);
  const field: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: typeKey },
    name: { kind: Kind.NAME, value: '__typename' },
  };
  return visit(
    parse(source),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: node =>
          isCompositeType(types.getParentType()) && types.getParentType() !== schema.getQueryType()
            ? { ...node, selections: [...node.selections, field] }
            : undefined,
      },
    }),
  );
}

function countReturned(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inner = Object.values(data).reduce((sum: number, value) => sum + countReturned(value), 0);
  const type = (data as Record<string, unknown>)[typeKey] as string;
  return inner + (catalogue.kinds.has(type) || type === 'Statement' ? 1 : 0);
}
