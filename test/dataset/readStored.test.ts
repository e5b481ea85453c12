import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkFiles } from '../../src/dataset/checkFiles.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { importDatasets } from '../../src/dataset/import.ts';
import { readEnds } from '../../src/dataset/readEnds.ts';
import { readStoredDataset } from '../../src/dataset/readStored.ts';
import { removeDatasets } from '../../src/dataset/remove.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { renderFiles } from '../../src/export/yaml.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { catalogue } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { copyFixture } from './fixture.ts';

const seeds = readdirSync('seed').map(name => path.join('seed', name));
let graph: Graph;

beforeAll(() => {
  graph = openGraph(testNeo4j());
});
beforeEach(() => graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} }));
afterAll(() => graph?.close());

const load = (dirs: readonly string[]) =>
  importDatasets({ dirs, sourceFiles: [], graph, catalogue, progress: () => {}, pollMs: 1 });

async function read(id: string): Promise<Dataset> {
  const dataset = await readStoredDataset(graph, catalogue, id);
  expect(dataset).not.toBeNull();
  return dataset!;
}

/** What every format makes of a dataset. */
async function exportAll(id: string): Promise<Record<string, unknown>> {
  const dataset = await read(id);
  const context = { catalogue, beyond: await readEnds(graph, dataset) };
  const texts = Object.entries(exportFormats)
    // Shared entities are no plan, which is all that StratML can tell.
    .filter(([name]) => name !== 'stratml' || id !== 'atlas')
    .map(([name, { render }]) => [name, render(dataset, context)]);
  return Object.fromEntries(texts);
}

test('a dataset comes back from the graph as it went in', async () => {
  await load(seeds);
  const { datasets } = checkFiles(seeds, [], catalogue);
  for (const dataset of datasets) {
    const { lock: _, ...stored } = await read(dataset.header.id);
    const { lock: __, ...checked } = dataset;
    expect(stored).toEqual(checked);
  }
  expect(await readStoredDataset(graph, catalogue, 'nowhere')).toBeNull();
});

test('exports are the same after importing twice, and after removing and importing what was exported', async () => {
  const { atlas, town } = copyFixture();
  await load([atlas, town]);
  const ids = ['atlas', 'town'];
  const exportEach = () => Promise.all(ids.map(exportAll));
  const first = await exportEach();
  await load([atlas, town]);
  expect(await exportEach()).toEqual(first);

  const root = mkdtempSync(path.join(tmpdir(), 'plangraph-export-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dirs: string[] = [];
  for (const id of ids) {
    const dataset = await read(id);
    const dir = mkdtempSync(path.join(root, 'dataset-'));
    const files = renderFiles(dataset, { catalogue, beyond: await readEnds(graph, dataset) });
    for (const [name, text] of files) writeFileSync(path.join(dir, name), text);
    dirs.push(dir);
  }
  await removeDatasets({ ids, graph, progress: () => {}, pollMs: 1 });
  expect(await graph.read({ text: 'MATCH (n) RETURN count(n)', params: {} })).toEqual([[0n]]);
  await load(dirs);
  expect(await exportEach()).toEqual(first);
});

test('a dataset that another version wrote is not read as if it were whole', async () => {
  const { atlas } = copyFixture();
  await load([atlas]);
  await graph.command({ text: 'MATCH (d:Dataset) REMOVE d.captions', params: {} });
  await expect(readStoredDataset(graph, catalogue, 'atlas')).rejects.toThrow(
    'The graph holds atlas as another version of plangraph wrote it. Import it again to read it back.',
  );
});
