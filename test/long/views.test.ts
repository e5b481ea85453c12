import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { openGate } from '../../src/graph/gate.ts';
import { readView } from '../../src/views/readView.ts';
import { readWhole } from '../../src/views/readWhole.ts';
import type { View } from '../../src/views/view.ts';
import { writeView } from '../../src/views/writeView.ts';
import { writeMultipliedGraph } from '../multipliedGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { startGraph } from './startGraph.ts';

/** A hundred times the entities of the first plan. */
const times = 28;

let graph: Graph;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ graph, stop } = await startGraph());
  await writeMultipliedGraph(graph, times);
}, 900_000);
afterAll(() => stop?.());

function shipped(name: string): View {
  const file = `views/${name}.graphql`;
  const read = readView({ file, source: readFileSync(file, 'utf8') }, schema);
  if (read.is === 'broken') throw new Error(read.problems[0]!.message);
  return read;
}

test('a view is whole and in pieces, whatever its length', { timeout: 600_000 }, async () => {
  const gate = await openGate(graph, catalogue);
  const engine = createTestEngine({
    read: graph.read,
    statistics: gate.statistics,
    limits: { nodes: 50_000, work: 5_000_000 },
  });
  const view = shipped('measures-by-industry');
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: gate.revision });
  const seen = new Set<string>();
  let rows = 0;
  let pieces = 0;
  const about = () => Promise.reject(new Error('Rows alone say nothing else.'));
  const writing = { format: 'ndjson', catalogue, bom: false, language: 'en', about } as const;
  for await (const text of writeView(view, reading, writing)) {
    if (text) pieces += 1;
    for (const line of text.trimEnd().split('\n').filter(Boolean)) {
      const row = JSON.parse(line);
      seen.add(`${row.id} ${row['industries.id']}`);
      rows += 1;
    }
  }
  gate.close();
  const [[ties]] = (await graph.read({
    text: "MATCH (:Measure {voice: 'PLAN'})-[r:TARGETS_INDUSTRY]->(:Industry) RETURN count(r)",
    params: {},
  })) as [[bigint]];
  expect(reading.cuts()).toEqual([]);
  expect(rows).toBe(Number(ties));
  expect(seen.size).toBe(rows);
  expect(rows).toBeGreaterThan(5_000);
  expect(pieces).toBeGreaterThan(5);
});
