import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RootPlan } from './plan.ts';

/** The plans of an operation, and how many fields they were made of. */
export interface Planned {
  readonly plans: readonly RootPlan[];
  readonly fields: number;
}

/** All that a plan follows from, beside schema and catalogue. */
export interface PlanKey {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** The coerced variables, which JSON tells apart. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly revision: string;
}

/** Plans of operations that were asked before. */
export interface PlanCache {
  /** The plans that are kept under a key, or those that `make` gives. What it throws is thrown on. */
  take(key: PlanKey, make: () => Planned): Planned & { readonly isKnown: boolean };
}

/** Far more than the questions of pages and programs; what people try out comes and goes. */
const most = { entries: 2_000, bytes: 32 * 2 ** 20 };

/** What a field takes in a plan and its statement, and a token in a document, which a plan holds on to, in bytes. */
const bytesPer = { field: 1_000, token: 500 };

/**
 * Keeps whole plans, with their values, by all that they follow from, so that a kept plan is the plan that would be made
 * anew. Those that were not asked for the longest go first; their number is bounded, and the memory they take. Documents
 * are told apart by identity: whoever parses them keeps them too.
 */
export function createPlanCache({ entries, bytes } = most): PlanCache {
  const held = new LRUCache<string, Planned>({ max: entries, maxSize: bytes, maxEntrySize: bytes / 16 });
  const numbers = new WeakMap<DocumentNode, number>();
  let documents = 0;
  const numberOf = (document: DocumentNode): number => {
    const number = numbers.get(document) ?? documents++;
    numbers.set(document, number);
    return number;
  };
  return {
    take({ document, operationName, variables, revision }, make) {
      const name = JSON.stringify([numberOf(document), operationName, revision, variables]);
      const known = held.get(name);
      if (known) return { ...known, isKnown: true };
      const planned = make();
      // A refusal is not kept: it is cheap to make, and its error belongs to the request that it refuses.
      if (planned.plans.every(plan => plan.is !== 'refused'))
        held.set(name, planned, { size: sizeOf(name, document, planned) });
      return { ...planned, isKnown: false };
    },
  };
}

function sizeOf(name: string, { loc }: DocumentNode, { fields }: Planned): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens++;
  return 2 * name.length + (1 + fields) * bytesPer.field + tokens * bytesPer.token;
}
