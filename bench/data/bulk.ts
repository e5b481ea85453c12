import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { leftOutLists } from '../../src/catalogue/storage.ts';
import type { Config } from '../../src/config.ts';
import { contentHash } from '../../src/dataset/contentHash.ts';
import { countContent } from '../../src/dataset/countContent.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { createIndexes } from '../../src/dataset/indexes.ts';
import { layOut } from '../../src/dataset/load.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { findHome } from '../../src/graph/embedded/home.ts';
import { getJars } from '../../src/graph/embedded/jars.ts';
import { findJava } from '../../src/graph/embedded/java.ts';
import { lineOf } from '../../src/graph/embedded/lines.ts';
import { type CsvFile, openCsv } from './csv.ts';

/** A few datasets are enough to know which properties there are. */
const exampleCount = 40;

type Progress = (line: string) => void;

/** What was written, for `finishBulk`. */
export interface Bulk {
  /** By kind, what files cannot say: see `emptyValues`. */
  readonly empty: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly headers: readonly Record<string, unknown>[];
}

/**
 * Fills the store of a Neo4j of `config` that has run once and is stopped, by `neo4j-admin database import full`. Rows are
 * those of an import.
 */
export async function importInBulk(
  config: Config,
  catalogue: Catalogue,
  generate: () => Iterable<Dataset>,
  progress: Progress,
): Promise<Bulk> {
  const { directory } = await findHome(config);
  const folder = await mkdtemp(path.join(config.home, 'csv-'));
  try {
    progress('Writing CSV');
    const { nodes, relations, ...bulk } = await writeCsv(folder, catalogue, generate);
    progress('Importing it with neo4j-admin');
    const line = lineOf(config.neo4jVersion);
    const java = await findJava(config, line);
    const jars = await getJars({ config, line, java, progress }, false);
    await promisify(execFile)(
      java.command,
      [
        ...[`-Xmx${config.neo4jHeap}`, '--add-opens=java.base/java.nio=ALL-UNNAMED'],
        ...['-cp', path.join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
        ...['--overwrite-destination=true', `--array-delimiter=U+001F`, '--id-type=string'],
        `--report-file=${path.join(folder, 'report')}`,
        ...[...nodes].map(([kind, file]) => `--nodes=${kind}:Entity=${file}`),
        ...[...relations].map(([type, file]) => `--relationships=${type}=${file}`),
      ],
      {
        cwd: directory,
        maxBuffer: 2 ** 26,
        env: { ...config.environment, NEO4J_HOME: directory, NEO4J_CONF: path.join(directory, 'conf') },
      },
    );
    return bulk;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCsv(folder: string, catalogue: Catalogue, generate: () => Iterable<Dataset>) {
  const lay = (dataset: Dataset) => layOut([{ dataset, hash: '' }], catalogue);
  const { nodes: nodeExamples, relations: relationExamples } = await examplesOf(generate, lay);
  const nodes = openEach(folder, nodeExamples, ['id:ID']);
  const relations = openEach(folder, relationExamples, [':START_ID', ':END_ID']);
  const headers: Record<string, unknown>[] = [];
  for (const dataset of generate()) {
    const { header } = dataset;
    headers.push({
      ...countContent(dataset, catalogue),
      ...header,
      maxQuote: BigInt(header.maxQuote),
      hash: contentHash(dataset, catalogue),
    });
    const rows = await lay(dataset);
    for (const { kind, properties } of rows.nodes) {
      const { id, ...rest } = properties;
      nodes.get(kind)!.write([id as string], rest);
    }
    for (const { type, from, to, properties } of rows.relations)
      relations.get(type)!.write([from, to], properties);
  }
  for (const file of [...nodes.values(), ...relations.values()]) file.close();
  const empty = new Map([...nodeExamples].map(([kind, examples]) => [kind, emptyValues(examples)]));
  return { nodes: filesOf(nodes), relations: filesOf(relations), empty, headers };
}

type Properties = Parameters<CsvFile['write']>[1];

/** The texts and lists that are there though they are empty, as Cypher writes them. */
function emptyValues(examples: readonly Properties[]): Map<string, string> {
  const empty = new Map<string, string>();
  for (const properties of examples)
    for (const [name, value] of Object.entries(properties)) {
      if (value === '') empty.set(name, "''");
      else if (Array.isArray(value) && value.length === 0) empty.set(name, '[]');
    }
  return empty;
}

async function examplesOf(
  generate: () => Iterable<Dataset>,
  lay: (dataset: Dataset) => ReturnType<typeof layOut>,
) {
  const nodes = new Map<string, Properties[]>();
  const relations = new Map<string, Properties[]>();
  let count = 0;
  for (const dataset of generate()) {
    if (count++ === exampleCount) break;
    const rows = await lay(dataset);
    for (const { kind, properties } of rows.nodes) {
      const { id: _, ...rest } = properties;
      push(nodes, kind, rest);
    }
    for (const { type, properties } of rows.relations) push(relations, type, properties);
  }
  return { nodes, relations };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function openEach(
  folder: string,
  examples: ReadonlyMap<string, readonly Properties[]>,
  keys: readonly string[],
): Map<string, CsvFile> {
  return new Map([...examples].map(([name, of]) => [name, openCsv(folder, name, keys, of)]));
}

const filesOf = (files: ReadonlyMap<string, CsvFile>) =>
  new Map([...files].map(([name, { file }]) => [name, file]));

/** What the files could not say: empty values, the nodes of the datasets, and the indexes; waits until those are filled. */
export async function finishBulk(
  graph: Graph,
  catalogue: Catalogue,
  { empty, headers }: Bulk,
  progress: Progress,
): Promise<void> {
  progress('Filling empty values');
  for (const [kind, values] of empty) {
    const missing = [...values.keys()].map(name => `n.${name} IS NULL`).join(' OR ');
    const filled = [...values].map(([name, value]) => `n.${name} = coalesce(n.${name}, ${value})`).join(', ');
    const text = `MATCH (n:${kind}) WHERE ${missing} WITH n LIMIT 50000 SET ${filled} RETURN count(n)`;
    for (let left = true; left; ) {
      const [row] = await graph.command({ text, params: {} });
      left = Number(row![0]) > 0;
    }
  }
  await graph.command({
    text: `UNWIND $rows AS row CREATE (d:Dataset) SET d = row, d.state = 'READY', d.loadedAt = $now, d.captions = '[]', d += $leftOut`,
    params: {
      rows: headers,
      now: new Date().toISOString(),
      leftOut: Object.fromEntries(Object.values(leftOutLists).map(list => [list, []])),
    },
  });
  await createIndexes(graph, catalogue);
  for (let left = 100; left > 0; await sleep(1_000)) {
    const text =
      "SHOW INDEXES YIELD state, populationPercent WHERE state <> 'ONLINE' RETURN count(*), coalesce(min(populationPercent), 100.0)";
    const [row] = await graph.read({ text, params: {} });
    const [count, percent] = row as [bigint, number];
    if (Number(count) !== left) progress(`${count} indexes to fill, the slowest at ${Math.round(percent)} %`);
    left = Number(count);
  }
}
