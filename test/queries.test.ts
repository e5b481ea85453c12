import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../src/graph/driver.ts';
import { checkShownAnswers } from './shownAnswers.ts';
import { loadSeed } from './testEngine.ts';
import { testNeo4j } from './testNeo4j.ts';

// The questions of docs/queries.md are asked, and their answers are what stands below them. PLANGRAPH_UPDATE=docs writes
// the answers anew.
const page = 'docs/queries.md';
let graph: Graph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await loadSeed(graph);
});
afterAll(() => graph?.close());

test('its fifteen questions have the answers that it shows', { timeout: 60_000 }, async () => {
  const update = process.env.PLANGRAPH_UPDATE === 'docs' && !process.env.CI;
  expect(await checkShownAnswers(page, graph, update)).toBe(15);
});

test('its contents are its headings, and lead to them', () => {
  const text = readFileSync(page, 'utf8');
  const contents = [...text.matchAll(/^(\d+\.) \[(.+)\]\((#.+)\)$/gm)];
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
  expect(contents.map(([, number, title]) => `${number} ${title}`)).toEqual(headings);
  expect(contents.map(([, , , anchor]) => anchor)).toEqual(headings.map(anchorOf));
});

/** What GitHub makes of a heading: small letters, hyphens for spaces, no marks. */
function anchorOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')}`;
}
