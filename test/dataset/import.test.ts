import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { indexStatements } from '../../src/catalogue/storage.ts';
import { type ImportOptions, importDatasets } from '../../src/dataset/import.ts';
import { DatasetError, ImportRefused } from '../../src/dataset/problem.ts';
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

/** Imports while nobody reads, unless told otherwise. */
const load = (dirs: readonly string[], options: Partial<ImportOptions> = {}) =>
  importDatasets({
    ...{ dirs, sourceFiles: [], graph, catalogue, progress: () => {}, now: () => new Date(0), pollMs: 1 },
    ...options,
  });

const ask = async (text: string, params = {}) => graph.read({ text, params });

const dump = () => dumpGraph(graph);

test('an import writes entities, relations and their citations as storage.ts lays them down', async () => {
  const { atlas, town } = copyFixture();
  const report = await load([atlas, town]);
  expect(report.datasets.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['atlas', 'loaded'],
    ['town', 'loaded'],
  ]);
  expect(report.datasets[1]!.entities.get('Industry')).toBe(3);
  expect(report.datasets[1]!.relations.get('TARGETS_INDUSTRY')).toBe(2);

  const [target] = await ask("MATCH (n:Entity:Target {id: 'town:T1'}) RETURN size(labels(n)), properties(n)");
  expect(target![0]).toBe(2n);
  expect(target![1]).toEqual({
    id: 'town:T1',
    dataset: 'town',
    name: '园区3个',
    nameFolded: '园区3个',
    nameSort: 'yuan2 qu1 3 ge4',
    altNames: [],
    altNamesFolded: [],
    notNames: [],
    notNamesFolded: [],
    year: 2030n,
    comparator: 'EQ',
    value: 3,
    unit: '个',
    unitFolded: '个',
    factor: 1,
    baseValue: 3,
    valueText: '3个',
    valueTextFolded: '3个',
    valueBasis: 'NOT_STATED',
    aspirational: false,
    joint: false,
    searchNames: ' | 园区 区 3 个 |',
    searchPinyin: ' | yuanqu3ge qu3ge 3ge ge | yq3g q3g 3g g |',
    searchText: ' 2030 年建 建成 成𠮷 𠮷光 光园 园区 区 3 个',
    assertion: 'EXPLICIT',
    citationQuotes: ['2030年建成𠮷光园区3个'],
    citationStarts: [37n],
    citationEnds: [50n],
    citationRawStarts: [43n],
    citationRawEnds: [57n],
    citationOccurrences: [1n],
    citationSources: ['town:SRC'],
    citationSections: ['town:S1'],
  });
  const [relation] = await ask(
    "MATCH ({id: 'town:M1'})-[r:RELIES_ON]->({id: 'town:PF1'}) RETURN properties(r)",
  );
  expect(relation![0]).toEqual({
    dataset: 'town',
    assertion: 'EXPLICIT',
    note: 'a clause with 依托',
    noteFolded: 'a clause with 依托',
    citationQuotes: ['依托𠮷光园区'],
    citationStarts: [51n],
    citationEnds: [57n],
    citationRawStarts: [59n],
    citationRawEnds: [65n],
    citationOccurrences: [1n],
    citationSources: ['town:SRC'],
    citationSections: ['town:S1'],
  });
});

test('names are sorted by pinyin, and texts get a key of order where code points need one', async () => {
  const { atlas, town } = copyFixture();
  await load([atlas, town]);
  const text =
    "MATCH (n:Entity) WHERE n.id IN ['town:I1', 'town:PF1'] RETURN n.nameSort, n.nameOrder, n.altNamesOrder ORDER BY n.id";
  expect(await ask(text)).toEqual([
    ['guang1 zi3', null, ['\ue000Ｐhotonics']],
    ['\ue001𠮷 guang1 yuan2 qu1', '\ue001𠮷光园区', null],
  ]);
});

test('importing twice is importing once', async () => {
  const { atlas, town } = copyFixture();
  await load([atlas, town]);
  const before = await dump();
  const { datasets } = await load([town, atlas], { now: () => new Date(1) });
  expect(datasets.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(await dump()).toBe(before);
});

test('wrong data leave the graph untouched, and all problems are told at once', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  const before = await dump();
  fixture.edit('town/measures.yaml', '  voice: PLAN\n', '');
  fixture.edit('town/platforms.yaml', 'PARK', 'PARC');
  fixture.edit('town/targets.yaml', 'to: N1', 'to: N2');
  fixture.edit('atlas/regions.yaml', 'PROVINCE', 'CANTON');
  const error = await load([fixture.atlas, fixture.town]).catch(e => e);
  expect(error).toBeInstanceOf(DatasetError);
  expect(error.problems).toHaveLength(4);
  expect(
    fixture
      .shorten(error.message)
      .split('\n')
      .map(line => line.split(' ')[0]),
  ).toEqual([
    'atlas/regions.yaml:6:',
    'town/measures.yaml:1:',
    'town/platforms.yaml:3:',
    'town/targets.yaml:13:',
  ]);
  expect(await dump()).toBe(before);
});

test('a replacement gives what a first import of the new files gives', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  // Changes a value, the kind of an id, and relations; adds an entity and takes one away.
  fixture.edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: 2031');
  fixture.edit('town/measures.yaml', '- id: M2', '- id: M3');
  fixture.edit('town/industries.yaml', '- id: I3', '- id: I4');
  fixture.edit('town/measures.yaml', '    - to: I2\n      quote: 光电子产业\n      basis: LIST\n', '');
  fixture.append('town/plans.yaml', '- id: I3\n  name: 三\n  inferred: for the test\n');
  const { datasets } = await load([fixture.atlas, fixture.town]);
  expect(datasets.map(({ outcome }) => outcome)).toEqual(['unchanged', 'replaced']);
  const replaced = await dump();
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  await load([fixture.atlas, fixture.town]);
  expect(replaced).toBe(await dump());
});

test('relations of other datasets survive, and keep what they lead to from going', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  const recognised = () =>
    ask("MATCH ({id: 'town:T1'})-[r:RECOGNISED_AT]->(n) RETURN n.id, n.level, r.reason");
  fixture.edit('atlas/regions.yaml', 'level: COUNTRY', 'level: CITY');
  await load([fixture.atlas]);
  expect(await recognised()).toEqual([['atlas:R1', 'CITY', 'for the test']]);

  fixture.edit('atlas/regions.yaml', '- id: R1', '- id: R3');
  fixture.edit('atlas/regions.yaml', 'to: R1', 'to: R3');
  const before = await dump();
  await expect(load([fixture.atlas])).rejects.toThrow(
    'R1: is gone from the files, but other datasets in the graph relate to it: RECOGNISED_AT/town:T1/atlas:R1 of town.',
  );
  expect(await dump()).toBe(before);
});

test('a source that other datasets quote keeps its text and its sections', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  await graph.command({
    text: "MATCH (n {id: 'atlas:R1'}) SET n.citationSources = ['town:SRC'], n.citationSections = ['town:S2']",
    params: {},
  });
  const before = await dump();
  const problemsOf = async () => {
    const error = await load([fixture.town]).catch(e => e);
    expect(error).toBeInstanceOf(DatasetError);
    return (error as DatasetError).problems.map(({ id, message }) => `${id} ${message}`);
  };
  fixture.edit('town/sections.yaml', '- id: S2', '- id: S3');
  expect(await problemsOf()).toContain(
    'S2 is gone from the files, but other datasets in the graph rest on it: the quotation of atlas:R1 of atlas. Put it back, or give the directories of those datasets too.',
  );
  fixture.edit('town/sources.yaml', 'b6e79239', '00000000');
  expect(await problemsOf()).toContainEqual(
    expect.stringMatching(/^SRC has another text, but .*: the quotation of atlas:R1 of atlas\./),
  );
  expect(await dump()).toBe(before);
});

test('a dataset may lead to one that is in the graph already, but to no other', async () => {
  const { atlas, town } = copyFixture();
  await expect(load([town])).rejects.toThrow('Give the directory of the dataset atlas too.');
  await load([atlas]);
  await load([town]);
  expect(await ask('MATCH (:Target)-[r:RECOGNISED_AT]->(:Region) RETURN count(r)')).toEqual([[1n]]);
});

test('with the text at hand the lock is written, and only when it changes', async () => {
  const fixture = copyFixture();
  const lock = join(fixture.town, 'citations.lock.json');
  const written = readFileSync(lock, 'utf8');
  fixture.remove('town/citations.lock.json');
  await expect(load([fixture.atlas, fixture.town])).rejects.toThrow('pass --source FILE');
  await load([fixture.atlas, fixture.town], { sourceFiles: [fixture.text] });
  expect(readFileSync(lock, 'utf8')).toBe(written);
  await expect(load([fixture.atlas, fixture.town], { sourceFiles: ['missing.txt'] })).rejects.toThrow(
    'missing.txt:1: is no file',
  );
});

test('an import that fails half way leaves the graph as it was', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  const before = await dump();
  fixture.edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: 2031');
  const failing: Graph = {
    ...graph,
    write: (work, options) =>
      graph.write(
        run =>
          work(async statement => {
            if (statement.text.includes('CREATE (a)')) throw new Error('The disk is full.');
            return run(statement);
          }),
        options,
      ),
  };
  await expect(load([fixture.town], { graph: failing })).rejects.toThrow('The disk is full.');
  expect(await dump()).toBe(before);
  await load([fixture.town]);
  expect(await ask("MATCH (n {id: 'town:M1'}) RETURN n.dueYear")).toEqual([[2031n]]);
});

test('an import that is stopped leaves the graph as it was, and open to readers', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  const before = await dump();
  fixture.edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: 2031');
  const stopping = new AbortController();
  const progress = (line: string) => {
    if (line.startsWith('Waiting for readers')) stopping.abort(new Error('Stopped.'));
  };
  await expect(load([fixture.town], { progress, signal: stopping.signal })).rejects.toThrow();
  expect(await dump()).toBe(before);
});

test('what a killed import left behind is set right by the next', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas, fixture.town]);
  const before = await dump();
  await graph.command({ text: "MERGE (d:Dataset {id: 'town'}) SET d.state = 'SWITCHING'", params: {} });
  await load([fixture.town]);
  expect(await dump()).toBe(before);
});

test('an import whose mark is lost before it writes begins anew', async () => {
  const fixture = copyFixture();
  await load([fixture.atlas]);
  let lost = 0;
  const losing: Graph = {
    ...graph,
    write: async (work, options) => {
      const result = await graph.write(
        run =>
          work(async statement => {
            if (statement.text.includes('MERGE (d:Dataset')) lost++;
            return run(statement);
          }),
        options,
      );
      if (lost === 1) await graph.command({ text: "MATCH (d:Dataset {id: 'town'}) DELETE d", params: {} });
      return result;
    },
  };
  await load([fixture.town], { graph: losing });
  expect(lost).toBe(2);
  expect(await ask('MATCH (d:Dataset) RETURN d.id, d.state, d.switchedBy ORDER BY d.id')).toEqual([
    ['atlas', 'READY', null],
    ['town', 'READY', null],
  ]);
});

test('of two imports at once, one waits for the other', async () => {
  const [one, other] = [copyFixture(), copyFixture()];
  other.edit('town/measures.yaml', 'dueYear: 2030', 'dueYear: 2031');
  const reports = await Promise.all([
    load([one.atlas, one.town]),
    sleep(50).then(() => load([other.atlas, other.town])),
  ]);
  expect(reports.map(({ datasets }) => datasets.map(({ outcome }) => outcome))).toContainEqual([
    'unchanged',
    'replaced',
  ]);
  expect(await ask('MATCH (d:Dataset) RETURN d.state')).toEqual([['READY'], ['READY']]);
});

test('an import that goes on and on makes others give up, and says so', async () => {
  const { atlas } = copyFixture();
  const waiting = graph.write(
    async run => {
      await run({ text: 'RETURN 1', params: {} });
      return load([atlas], { patienceMs: 200 }).catch(error => error);
    },
    { metadata: importMetadata('another') },
  );
  const error = await waiting;
  expect(error).toBeInstanceOf(ImportRefused);
  expect(error.message).toBe('Another import is running. Wait until it is done, then try again.');
  expect(await ask('MATCH (n) RETURN count(n)')).toEqual([[0n]]);
});

test('indexes of an earlier schema go, those of others stay', async () => {
  const { atlas } = copyFixture();
  for (const text of [
    'CREATE INDEX region_shape IF NOT EXISTS FOR (n:Region) ON (n.shape)',
    'CREATE INDEX mine IF NOT EXISTS FOR (n:Region) ON (n.mine)',
    'DROP INDEX entity_search IF EXISTS',
    'CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name]',
  ])
    await graph.command({ text, params: {} });
  await load([atlas]);
  const rows = await ask(
    "SHOW INDEXES YIELD name, state, properties WHERE name <> 'mine' AND properties IS NOT NULL RETURN name, state, properties",
  );
  const mine = await ask("SHOW INDEXES YIELD name WHERE name = 'mine' RETURN name");
  expect(rows.map(([name]) => name).sort()).toEqual([...indexStatements(catalogue).keys()].sort());
  expect(new Set(rows.map(([, state]) => state))).toEqual(new Set(['ONLINE']));
  expect(rows.find(([name]) => name === 'entity_search')?.[2]).toContain('searchText');
  expect(mine).toEqual([['mine']]);
  await graph.command({ text: 'DROP INDEX mine', params: {} });
});

test('nothing is written until readers have looked twice', async () => {
  const { atlas, town } = copyFixture();
  await load([atlas]);
  const times = new Map<string, number>();
  const progress = (line: string) => times.set(line.split(' ')[0]!, performance.now());
  await load([town], { pollMs: 300, progress });
  expect([...times.keys()]).toEqual(['Waiting', 'Writing']);
  // A timer may be early by a part of a millisecond.
  expect(times.get('Writing')! - times.get('Waiting')!).toBeGreaterThan(599);
});

test('a reader sees the old data or the new, never both', async () => {
  const fixture = copyFixture();
  const big = join(fixture.atlas, '../big');
  mkdirSync(big);
  const write = (version: string) => {
    const header = `id: big\ntitle: Big\nversion: "${version}"\nlicence: CC0-1.0\nlanguages: [en]\n`;
    const entry = (i: number) =>
      `- { id: I${i}, name: n${i}, description: "${version}"${i ? `, broader: [{ to: I${i - 1}, inferred: "${version}" }]` : ''} }\n`;
    writeFileSync(join(big, 'dataset.yaml'), header);
    writeFileSync(join(big, 'industries.yaml'), Array.from({ length: 1_000 }, (_, i) => entry(i)).join(''));
  };
  write('0');
  await load([big]);
  // On a busy machine data may be replaced for longer than readers are held.
  const gate = await openGate(graph, catalogue, { holdMs: 30_000 });
  const seen = new Set<string>();
  let isDone = false;
  const read = async () => {
    while (!isDone) {
      await sleep(5);
      await gate.pass();
      const [row] = await ask(
        `MATCH (n:Industry) OPTIONAL MATCH (n)-[r:BROADER]->()
RETURN collect(DISTINCT n.description), collect(DISTINCT r.reason), count(r)`,
      );
      seen.add(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
    }
  };
  const readers = [read(), read(), read()];
  for (const version of ['1', '2']) {
    write(version);
    await load([big], { pollMs: pollPeriodMs });
  }
  await sleep(100);
  isDone = true;
  await Promise.all(readers);
  gate.close();
  // Readers may miss a version that is soon replaced; what they see is whole, and the last one is the newest.
  const whole = ['0', '1', '2'].map(v => JSON.stringify([[v], [v], 999]));
  expect(whole).toEqual(expect.arrayContaining([...seen]));
  expect([...seen][0]).toBe(whole[0]);
  expect([...seen].at(-1)).toBe(whole[2]);
});
