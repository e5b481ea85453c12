import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/schema.ts';
import { type Graph, openGraph, type Statement } from '../../src/graph/driver.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { type Gate, type GateOptions, importMetadata, openGate } from '../../src/graph/gate.ts';
import { testNeo4j } from '../testNeo4j.ts';

const catalogue = loadCatalogue();
let graph: Graph;
let gates: Gate[] = [];

beforeAll(() => {
  graph = openGraph(testNeo4j());
});
beforeEach(async () => {
  await write('MATCH (n) DETACH DELETE n');
  await write("CREATE (:Dataset {id: 'a', state: 'READY', hash: '1'})");
});
afterEach(() => {
  for (const gate of gates) gate.close();
  gates = [];
});
afterAll(() => graph?.close());

const write = (text: string) => graph.command({ text, params: {} });
/** As an import marks: gates have seen it when this is done. */
const mark = async () => {
  await write("MATCH (d:Dataset) SET d.state = 'SWITCHING'");
  await sleep(100);
};
const ready = (hash: string) => write(`MATCH (d:Dataset) SET d.state = 'READY', d.hash = '${hash}'`);

async function open(options: GateOptions = {}, to: Graph = graph): Promise<Gate> {
  const gate = await openGate(to, catalogue, { pollMs: 50, holdMs: 20_000, liftAfterMs: 60_000, ...options });
  gates.push(gate);
  return gate;
}

/** Whether an operation is still held after some time. */
const isHeld = (gate: Gate, milliseconds: number) =>
  Promise.race([gate.pass().then(() => false), sleep(milliseconds, true)]);

/** A graph whose reads go through `read`. */
const over = (read: (statement: Statement) => Promise<unknown[][]>): Graph => ({ ...graph, read });

test('lets operations in while nothing is replaced', async () => {
  const gate = await open();
  await expect(gate.pass()).resolves.toEqual({ revision: gate.revision() });
});

test('the revision follows from the datasets alone', async () => {
  const gate = await open();
  const first = gate.revision();
  await ready('2');
  await vi.waitFor(() => expect(gate.revision()).not.toBe(first));
  await ready('1');
  await vi.waitFor(() => expect(gate.revision()).toBe(first));
});

test('holds operations while data are replaced, and lets them in with the new revision', async () => {
  const gate = await open();
  const { revision } = await gate.pass();
  await mark();
  const passing = gate.pass();
  expect(await isHeld(gate, 200)).toBe(true);
  await ready('2');
  const { revision: next } = await passing;
  expect(next).not.toBe(revision);
});

test('an operation that is held too long is UNAVAILABLE', async () => {
  await mark();
  const gate = await open({ holdMs: 200 });
  await expect(gate.pass()).rejects.toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' });
});

test('a replacement that no import is at work on is lifted, and the old data hold', async () => {
  const before = (await open()).revision();
  await mark();
  const gate = await open({ liftAfterMs: 2_000 });
  expect(await isHeld(gate, 100)).toBe(true);
  await expect(gate.pass()).resolves.toEqual({ revision: before });
});

test('a replacement that an import is at work on is not', async () => {
  await mark();
  const gate = await open({ liftAfterMs: 100 });
  await graph.write(
    async run => {
      await run({ text: 'RETURN 1', params: {} });
      await sleep(200);
      expect(await isHeld(gate, 400)).toBe(true);
    },
    { metadata: importMetadata('x') },
  );
  await gate.pass();
});

test('an old look is not trusted: without a new one nobody is let in', async () => {
  let isHanging = false;
  const gate = await open(
    { pollMs: 200, holdMs: 200 },
    over(statement => (isHanging ? new Promise(() => {}) : graph.read(statement))),
  );
  await gate.pass();
  isHanging = true;
  await sleep(400);
  await expect(gate.pass()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('a database that does not answer makes operations fail at once, and is asked again', async () => {
  let isDown = false;
  const gate = await open(
    { holdMs: 60_000 },
    over(statement =>
      isDown ? Promise.reject(new GraphError('UNAVAILABLE', 'down')) : graph.read(statement),
    ),
  );
  isDown = true;
  await sleep(150);
  await expect(gate.pass()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  isDown = false;
  await expect(gate.pass()).resolves.toBeDefined();
});

test('between two looks operations cost nothing', async () => {
  let looks = 0;
  const gate = await open(
    { pollMs: 60_000 },
    over(statement => {
      looks++;
      return graph.read(statement);
    }),
  );
  const before = looks;
  await gate.pass();
  await gate.pass();
  expect(looks).toBe(before);
});

test('an empty graph is looked at before every operation, as imports do not wait there', async () => {
  await write('MATCH (n) DETACH DELETE n');
  let looks = 0;
  const gate = await open(
    { pollMs: 60_000 },
    over(statement => {
      looks++;
      return graph.read(statement);
    }),
  );
  const before = looks;
  await gate.pass();
  await gate.pass();
  expect(looks).toBe(before + 2);
});

test('statistics say how much there is of each kind and over each link, and follow the data', async () => {
  const gate = await open();
  expect(gate.statistics().labels.get('Measure')).toBe(0);
  await write(`
    CREATE (m:Entity:Measure), (n:Entity:Measure), (i:Entity:Industry), (p:Entity:Plan), (t:Entity:Target)
    CREATE (m)-[:TARGETS_INDUSTRY]->(i), (n)-[:TARGETS_INDUSTRY]->(i), (m)-[:PART_OF_PLAN]->(p),
      (t)-[:PART_OF_PLAN]->(p), (n)-[:PART_OF_PLAN]->(p)`);
  await ready('2');
  await vi.waitFor(() => expect(gate.statistics().labels.get('Measure')).toBe(2));
  const { labels, links } = gate.statistics();
  expect(labels.get('Product')).toBe(0);
  expect(links.get('Measure.industries')).toBe(2);
  expect(links.get('Industry.measures')).toBe(2);
  expect(links.get('Measure.plans')).toBe(2);
  expect(links.get('Plan.targets')).toBe(1);
  expect(links.get('Industry.closeMatches')).toBe(0);
  const all = [...catalogue.kinds.values()].flatMap(({ name, links }) =>
    [...links.keys()].map(l => `${name}.${l}`),
  );
  expect([...links.keys()].sort()).toEqual(all.sort());
});
