import fc, { type GeneratorValue } from 'fast-check';
import { type ExecutionResult, GraphQLError, parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Graph } from '../src/graph/driver.ts';
import { createReference, type ReferenceAnswer } from './reference/executeReference.ts';
import { cursorKey, generateValues, operationGenerator } from './reference/generateOperation.ts';
import { readReferenceGraph } from './reference/graph.ts';
import { createTestEngine, schema } from './testEngine.ts';

/** What was compared. */
export interface Compared {
  /** Operations that both answered. */
  operations: number;
  /** Those of them of which a root field was refused by both. */
  refused: number;
  /** Those of them of which a page started from a cursor of an earlier answer. */
  continued: number;
  /** Those that were too expensive for the engine, and not compared. */
  tooExpensive: number;
}

/** How many operations are generated: so many shapes, each with so many sets of values. */
export interface Generated {
  readonly seed: number;
  readonly shapes: number;
  readonly valuesOfAShape: number;
  /** Is given what differs; without it the first difference is thrown. */
  readonly onDifference?: (difference: Error) => void;
}

/** What an answer may hold, as for anybody; what may be touched is not bounded here. */
const limits = { nodes: 50_000, work: Number.POSITIVE_INFINITY };

/**
 * Asks the engine and the reference executor generated operations over what a graph holds, and expects the same of both:
 * the same data, the same places where data are missing, and the same codes for what is refused. Cursors are compared by
 * what they lead to.
 */
export async function compareGenerated(
  graph: Graph,
  { seed, shapes, valuesOfAShape, onDifference }: Generated,
): Promise<Compared> {
  const held = await readReferenceGraph(graph);
  const reference = createReference(schema, held);
  const engine = createTestEngine({ limits, read: statement => graph.read(statement) });
  const generate = operationGenerator(schema, held, { makesMistakes: true });
  const compared: Compared = { operations: 0, refused: 0, continued: 0, tooExpensive: 0 };

  const compareShape = async (g: GeneratorValue) => {
    const operation = generate(g);
    const document = parse(operation.document);
    expect(validate(schema, document), operation.document).toEqual([]);
    const cursors = new Cursors();
    const compare = (result: ExecutionResult, expected: ReferenceAnswer, asked: string) => {
      try {
        expectSame(result, expected, asked);
      } catch (error) {
        if (!onDifference) throw error;
        onDifference(error as Error);
      }
    };
    for (let i = 0; i < valuesOfAShape; i++) {
      const variables = generateValues(g, operation, { makesMistakes: true, cursors: cursors.startingWith });
      const { result } = await engine.execute({ document, variables });
      if (result.data === undefined && codesOf(result).includes('TOO_EXPENSIVE')) {
        compared.tooExpensive++;
        continue;
      }
      const expected = reference(operation.document, cursors.translate(variables));
      compare(result, expected, `${operation.document}\n${JSON.stringify(variables)}`);
      cursors.note(result.data, expected.data);
      compared.operations++;
      if (codesOf(result).some(code => code !== 'INTERNAL_SERVER_ERROR')) compared.refused++;
      if (cursors.areIn(variables)) compared.continued++;
    }
  };
  await fc.assert(fc.asyncProperty(fc.gen(), compareShape), { seed, numRuns: shapes, endOnFailure: true });
  return compared;
}

/** The data of both are equal root field by root field, where the field was not refused. */
function expectSame(result: ExecutionResult, expected: ReferenceAnswer, asked: string): void {
  if (expected.data === undefined) {
    expect(result.data, asked).toBeUndefined();
    expect(new Set(codesOf(result)), asked).toEqual(new Set(['BAD_USER_INPUT']));
    return;
  }
  const [own, other] = [plain(result.data), plain(expected.data)] as (Record<string, unknown> | null)[];
  if (own === null && [...expected.refusals.values()].some(({ maybe }) => maybe.size > 0)) return;
  expect(own && Object.keys(own), asked).toEqual(other && Object.keys(other));
  for (const [key, value] of Object.entries(own ?? {})) {
    const { surely, maybe } = expected.refusals.get(key) ?? { surely: new Set(), maybe: new Set() };
    const codes = codesOf(result, key);
    if (codes.includes('TOO_EXPENSIVE')) continue;
    const isRefused = codes.some(code => surely.has(code) || maybe.has(code));
    if (surely.size > 0 || isRefused) {
      expect([...surely, ...maybe], asked).toEqual(expect.arrayContaining(codes));
      expect([codes.length, value], asked).toEqual([1, null]);
      continue;
    }
    expect(value, asked).toEqual(other![key]);
    expect(missingIn(result, key), asked).toEqual(missingIn(expected, key));
  }
}

/** As JSON, with true for each cursor. */
function plain(data: unknown): unknown {
  const withoutCursor = (key: string, value: unknown) =>
    cursorKey.test(key) && typeof value === 'string' ? true : value;
  return JSON.parse(JSON.stringify(data ?? null, withoutCursor));
}

/** The codes of errors, all or those under one root field. */
function codesOf({ errors = [] }: ExecutionResult, key?: string): string[] {
  return errors
    .filter(e => key === undefined || e.path?.[0] === key)
    .map(e => String(e.extensions.code ?? 'INTERNAL_SERVER_ERROR'));
}

/** The places where the data lack what the schema promises. */
function missingIn({ errors = [] }: ExecutionResult, key: string): string[] {
  return errors
    .filter(e => e instanceof GraphQLError && e.path?.[0] === key)
    .map(e => e.path!.join('.'))
    .sort();
}

/** Cursors that the engine gave, with those that the reference gave in the same places. */
class Cursors {
  readonly #known = new Map<string, { readonly key: string; readonly other: string }>();

  /** The latest of them that stood under such keys, and a few of other lists. */
  readonly startingWith = (start: string): string[] => {
    const all = [...this.#known].reverse();
    const own = all.filter(([, { key }]) => key.startsWith(start));
    const others = all.filter(([, { key }]) => !key.startsWith(start));
    return [...own.slice(0, 12), ...others.slice(0, 1)].map(([cursor]) => cursor);
  };

  note(data: unknown, other: unknown): void {
    if (typeof data !== 'object' || data === null || typeof other !== 'object' || other === null) return;
    for (const [key, value] of Object.entries(data)) {
      const there = (other as Record<string, unknown>)[key];
      if (cursorKey.test(key) && typeof value === 'string') {
        this.#known.delete(value);
        this.#known.set(value, { key, other: there as string });
      } else this.note(value, there);
    }
  }

  translate(variables: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        this.#known.get(value as string)?.other ?? value,
      ]),
    );
  }

  areIn(variables: Record<string, unknown>): boolean {
    return Object.values(variables).some(value => this.#known.has(value as string));
  }
}
