import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { importDatasets } from '../../src/dataset/import.ts';
import { ImportRefused } from '../../src/dataset/problem.ts';
import { type RemovalOptions, RemovalRefused, removeDatasets } from '../../src/dataset/remove.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { importMetadata, openGate, pollPeriodMs } from '../../src/graph/gate.ts';
import { dumpGraph } from '../dumpGraph.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { copyFixture } from './fixture.ts';

const catalogue = loadCatalogue();
let graph: Graph;

beforeAll(() => {
  graph = openGraph(testNeo4j());
});
beforeEach(() => graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} }));
afterAll(() => graph?.close());

// Nobody reads meanwhile, unless a test says so.
const load = (...dirs: string[]) =>
  importDatasets({
    ...{ dirs, sourceFiles: [], graph, catalogue, progress: () => {}, now: () => new Date(0), pollMs: 1 },
  });

const remove = (ids: readonly string[], options: Partial<RemovalOptions> = {}) =>
  removeDatasets({ ids, graph, progress: () => {}, pollMs: 1, ...options });

const refusal = async (ids: readonly string[]) => {
  const error = await remove(ids).catch(e => e);
  expect(error).toBeInstanceOf(RemovalRefused);
  return (error as RemovalRefused).message;
};

test('a dataset goes with all that it says, and the others stay as they were', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas);
  const before = await dumpGraph(graph);
  const { datasets } = await load(atlas, town);
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  expect(await remove(['town'])).toEqual([
    { id: 'town', entities: sum(datasets[1]!.entities), relations: sum(datasets[1]!.relations) },
  ]);
  expect(await dumpGraph(graph)).toBe(before);
});

test('datasets that rest on each other go together, and may come back', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  const before = await dumpGraph(graph);
  await remove(['atlas', 'town', 'atlas']);
  expect(await graph.read({ text: 'MATCH (n) RETURN count(n)', params: {} })).toEqual([[0n]]);
  await load(atlas, town);
  expect(await dumpGraph(graph)).toBe(before);
});

test('a text of which another dataset leaves out a part stays', async () => {
  const fixture = copyFixture();
  fixture.append(
    'town/left-out.yaml',
    '- {source: harbour:SRC, start: 4, end: 10, reason: It is of no use here.}\n',
  );
  await load(fixture.atlas, fixture.harbour, fixture.town);
  expect(await refusal(['harbour'])).toContain('what town leaves out, from harbour:SRC');
});

test('what the shared dataset says of entities of others goes with it', async () => {
  const fixture = copyFixture();
  await load(fixture.atlas, fixture.town);
  const before = await dumpGraph(graph);
  await graph.command({
    text: `CREATE (:Dataset {id: 'common', state: 'READY', hash: '1'})
WITH 1 AS one MATCH (a {id: 'town:I1'}), (b {id: 'town:I2'})
CREATE (a)-[:DIFFERENT_FROM {dataset: 'common', assertion: 'INFERRED'}]->(b)`,
    params: {},
  });
  expect(await remove(['common'])).toEqual([{ id: 'common', entities: 0, relations: 1 }]);
  expect(await dumpGraph(graph)).toBe(before);
});

test('it is refused, with all that would be lost, while a dataset that stays relates to it or quotes it', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  await graph.command({
    text: `MATCH (n {id: 'atlas:R1'}), (m {id: 'atlas:R2'})-[r:PART_OF]->(n)
SET n.citationSources = ['town:SRC'], n.citationSections = [''], r.citationSources = ['town:SRC'], r.citationSections = ['town:S1']`,
    params: {},
  });
  const before = await dumpGraph(graph);
  expect(await refusal(['atlas'])).toBe(
    `atlas cannot be removed, as town would lose what this rests on:
  RECOGNISED_AT/town:T1/atlas:R1 of town
Remove town too, or first import it without this.`,
  );
  expect(await refusal(['town'])).toBe(
    `town cannot be removed, as atlas would lose what this rests on:
  the quotation of atlas:R1 of atlas, from town:SRC
  the quotation of PART_OF/atlas:R2/atlas:R1 of atlas, from town:S1
  the quotation of PART_OF/atlas:R2/atlas:R1 of atlas, from town:SRC
Remove atlas too, or first import it without this.`,
  );
  expect(await dumpGraph(graph)).toBe(before);
});

test('an unknown id is refused, with the ones there are, and nothing goes', async () => {
  expect(await refusal(['atlas'])).toBe('atlas is not in the graph.\nIt holds no dataset.');
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  const before = await dumpGraph(graph);
  expect(await refusal(['town', 'atlsa'])).toBe(
    'atlsa is not in the graph. Did you mean "atlas"?\nIt holds atlas, town.',
  );
  expect(await dumpGraph(graph)).toBe(before);
});

test('a dry run says what would go, and whether it may', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  const before = await dumpGraph(graph);
  expect(await remove(['atlas', 'town'], { isDryRun: true })).toMatchObject([
    { id: 'atlas' },
    { id: 'town' },
  ]);
  await expect(remove(['atlas'], { isDryRun: true })).rejects.toThrow(
    'RECOGNISED_AT/town:T1/atlas:R1 of town',
  );
  expect(await dumpGraph(graph)).toBe(before);
});

test('readers see the dataset until it is gone', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  const gate = await openGate(graph, catalogue);
  const whole = await count();
  const seen = new Set<string>();
  let isDone = false;
  async function count() {
    const text = `MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->()
RETURN count(DISTINCT n), count(r), COUNT { MATCH (d:Dataset) WHERE d.loadedAt IS NOT NULL }`;
    return String((await graph.read({ text, params: {} }))[0]);
  }
  const read = async () => {
    while (!isDone) {
      await gate.pass();
      seen.add(await count());
    }
  };
  const readers = [read(), read()];
  await remove(['town'], { pollMs: pollPeriodMs });
  const rest = await count();
  await gate.pass();
  isDone = true;
  await Promise.all(readers);
  gate.close();
  expect([...seen].filter(each => each !== whole && each !== rest)).toEqual([]);
  expect(seen).toContain(whole);
});

test('a removal that fails half way leaves the graph as it was', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas, town);
  const before = await dumpGraph(graph);
  const failing: Graph = {
    ...graph,
    write: (work, options) =>
      graph.write(
        run =>
          work(async statement => {
            if (statement.text.includes('DELETE n')) throw new Error('The disk is full.');
            return run(statement);
          }),
        options,
      ),
  };
  await expect(remove(['town'], { graph: failing })).rejects.toThrow('The disk is full.');
  expect(await dumpGraph(graph)).toBe(before);
});

test('it waits for an import, and gives up when that goes on and on', async () => {
  const { atlas } = copyFixture();
  await load(atlas);
  const error = await graph.write(
    async run => {
      await run({ text: 'RETURN 1', params: {} });
      return remove(['atlas'], { patienceMs: 200 }).catch(e => e);
    },
    { metadata: importMetadata('another') },
  );
  expect(error).toBeInstanceOf(ImportRefused);
  await remove(['atlas']);
});

test('a removal that was killed before its end is ended by whoever comes next', async () => {
  const { atlas, town } = copyFixture();
  await load(atlas);
  const before = await dumpGraph(graph);
  await graph.command({
    text: "CREATE (:Dataset {id: 'town', state: 'SWITCHING', switchedBy: 'a killed one'})",
    params: {},
  });
  expect(await refusal(['town'])).toBe('town is not in the graph.\nIt holds atlas.');
  expect(await dumpGraph(graph)).toBe(before);
  await load(town);
});

test('a mark that two take away at once is gone', async () => {
  const { atlas } = copyFixture();
  await load(atlas);
  const before = await dumpGraph(graph);
  const set = (text: string) => graph.command({ text: `MATCH (d:Dataset) ${text}`, params: {} });
  await set("SET d.state = 'SWITCHING', d.switchedBy = 'a killed one'");
  const other = await graph.write(async run => {
    await run({ text: "MATCH (d:Dataset) SET d.state = 'READY' REMOVE d.switchedBy", params: {} });
    // It has read the mark, and waits for the lock.
    const settling = remove(['atlas'], { isDryRun: true });
    await sleep(500);
    return { settling };
  });
  await other.settling;
  expect(await dumpGraph(graph)).toBe(before);
});
