import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Graph } from '../src/graph/driver.ts';
import { createTestEngine, schema } from './testEngine.ts';

/** A question of a page, its variables if it has any, and the answer below it. */
export const shownAnswer =
  /(?<head>```graphql\n(?<question>.*?)```\n\n(?:Variables:\n\n```json\n(?<variables>.*?)```\n\n)?```json\n)(?<answer>.*?)```/gs;

/**
 * Asks the questions that a page shows, and compares each answer with the one that stands below the question. With
 * `update` the answers that are not right are written anew.
 * @returns how many questions the page has
 */
export async function checkShownAnswers(page: string, graph: Graph, update: boolean): Promise<number> {
  const text = readFileSync(page, 'utf8');
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const shown = [...text.matchAll(shownAnswer)];
  let updated = text;
  for (const match of shown) {
    const { head, question, variables, answer } = match.groups!;
    const document = parse(question!);
    expect(validate(schema, document), question).toEqual([]);
    const { result } = await engine.execute({ document, variables: variables && JSON.parse(variables) });
    expect(result.errors, question).toBeUndefined();
    const actual = JSON.parse(JSON.stringify(result.data));
    if (!update) expect(JSON.parse(answer!), question).toEqual(actual);
    else if (!isDeepStrictEqual(JSON.parse(answer!), actual))
      updated = updated.replace(match[0], () => `${head}${layOut(actual)}\n\`\`\``);
  }
  if (updated !== text) writeFileSync(page, updated);
  return shown.length;
}

/** JSON for people: what fits on a line of 100 characters stands on one. */
function layOut(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
  if (indent.length + line.length <= 100 || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map(item => inner + layOut(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
