import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCsvHead, renderCsvRows } from '../../src/formats/csv.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { readView } from '../../src/views/readView.ts';
import { readAnswer, readWhole } from '../../src/views/readWhole.ts';
import { tableOf } from '../../src/views/table.ts';
import type { View } from '../../src/views/view.ts';
import { createTestEngine, loadSeed, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';

// The views of docs/views.md are read, and the first rows of each are what stands below it. PLANGRAPH_UPDATE=docs writes the
// rows anew.
const page = 'docs/views.md';
const mostShown = 5;
let graph: Graph;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await loadSeed(graph);
});
afterAll(() => graph?.close());

const viewOf = (source: string) => {
  const view = readView({ file: 'views/what-is-built.graphql', source }, schema);
  expect(view.is === 'broken' ? view.problems : []).toEqual([]);
  return view as View;
};

async function firstRows(view: View): Promise<string> {
  const engine = createTestEngine({ read: statement => graph.read(statement) });
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => '1' });
  const { columns, rows } = tableOf(view, await readAnswer(view, reading));
  const more = rows.length > mostShown ? `… ${rows.length} rows\n` : '';
  return (
    (renderCsvHead(columns, false) + renderCsvRows(rows.slice(0, mostShown))).replaceAll('\r', '') + more
  );
}

test('its views have the rows that it shows', async () => {
  const text = readFileSync(page, 'utf8');
  const shown = [...text.matchAll(/```graphql\n(.*?)```(.*?)(?=```graphql|\n## Forms)/gs)];
  expect(shown).toHaveLength(3);
  let updated = text;
  for (const [part, source] of shown) {
    const rows = await firstRows(viewOf(source!));
    const csv = /```csv\n(.*?)```/s.exec(part!);
    if (!csv) continue;
    if (process.env.PLANGRAPH_UPDATE === 'docs' && !process.env.CI)
      updated = updated.replace(part!, () => part!.replace(csv[0], () => `\`\`\`csv\n${rows}\`\`\``));
    else expect(csv[1]).toBe(rows);
  }
  if (updated !== text) writeFileSync(page, updated);
});

test('the forms, roles and parameters that it lists are those that there are', () => {
  const text = readFileSync(page, 'utf8');
  const forms = [...text.matchAll(/^\| `([A-Z]+)` \| /gm)].map(([, form]) => form);
  const known = schema.getType('ViewForm') as import('graphql').GraphQLEnumType;
  expect(forms.sort()).toEqual(
    known
      .getValues()
      .map(({ name }) => name)
      .sort(),
  );
  for (const { name, locations } of schema.getDirectives())
    if (locations.includes('FIELD' as never) && !['skip', 'include'].includes(name))
      expect(text).toContain(`@${name}`);
});
