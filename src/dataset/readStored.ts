import { setTimeout as sleep } from 'node:timers/promises';
import { type Catalogue, kindNamed } from '../catalogue/catalogue.ts';
import { citationLists, leftOutLists } from '../catalogue/storage.ts';
import type { Graph } from '../graph/driver.ts';
import { pollPeriodMs, runningImports } from '../graph/gate.ts';
import { by } from './by.ts';
import type { Captions, Citation, Dataset, Entity, LeftOut, StatedRelation, Statement } from './dataset.ts';
import type { Header } from './header.ts';
import { sharedDataset } from './ids.ts';
import type { Lock, Proof } from './lock.ts';
import { sourceKind, statedProperties } from './statement.ts';
import type { PropertyValue } from './value.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The graph holds a dataset that cannot be read back now. */
export class DatasetUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DatasetUnreadable';
  }
}

/**
 * Reads a dataset back from the graph, equal to what was imported; null when the graph has none of that id. Throws
 * DatasetUnreadable when imports keep changing it, and when it was written by another version of plangraph.
 */
export async function readStoredDataset(
  graph: Graph,
  catalogue: Catalogue,
  id: string,
): Promise<Dataset | null> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const node = await readNode(graph, id);
    if (!node) return null;
    if (!(await isBeingReplaced(graph, node))) {
      const dataset = await readContent(graph, catalogue, node);
      const after = await readNode(graph, id);
      if (after && after.hash === node.hash && !(await isBeingReplaced(graph, after))) return dataset;
    }
    await sleep(pollPeriodMs);
  }
  throw new DatasetUnreadable(`An import is replacing ${id}. Try again when it is done.`);
}

/** A mark that no import is at work on was left by one that was killed; what was there before holds. */
async function isBeingReplaced(graph: Graph, { state }: Properties): Promise<boolean> {
  return state !== 'READY' && (await runningImports(graph.read)).length > 0;
}

async function readNode(graph: Graph, id: string): Promise<Properties | null> {
  const text = 'MATCH (d:Dataset {id: $id}) WHERE d.hash IS NOT NULL RETURN properties(d)';
  const [row] = await graph.read({ text, params: { id } });
  return row ? (row[0] as Properties) : null;
}

async function readContent(graph: Graph, catalogue: Catalogue, node: Properties): Promise<Dataset> {
  const params = { id: node.id };
  const nodes = await graph.read({
    text: `MATCH (n:Entity) WHERE n.dataset = $id RETURN head([l IN labels(n) WHERE l <> 'Entity']), properties(n)`,
    params,
  });
  const relationships = await graph.read({ text: relationsText(String(node.id)), params });
  const isKnown = typeof node.captions === 'string' && leftOutLists.source in node;
  if (!isKnown || nodes.some(([kind]) => !catalogue.kinds.has(kind as string)))
    throw new DatasetUnreadable(
      `The graph holds ${node.id} as another version of plangraph wrote it. Import it again to read it back.`,
    );
  const entities = nodes
    .map(([kind, properties]) => entity(kind as string, properties as Properties, catalogue))
    .sort(by(entity => entity.id));
  const relations = relationships
    .map(([type, from, to, properties]) => relation(type as string, [from, to] as string[], properties))
    .sort(by(({ type, from, to }) => `${type}/${from}/${to}`));
  const captions = JSON.parse(node.captions as string) as Captions[];
  return {
    header: header(node),
    entities,
    relations,
    captions,
    leftOut: leftOutOf(node),
    lock: await readLock(graph, entities, [
      ...[...entities, ...relations].flatMap(({ statement }) => statement.citations),
      ...captions,
    ]),
  };
}

/** A relation of a dataset ends at an entity of it, but the shared one also relates what others hold. */
function relationsText(id: string): string {
  const start = id === sharedDataset ? '' : 'MATCH (n:Entity) WHERE n.dataset = $id\n';
  const pattern = id === sharedDataset ? '(:Entity)-[r]->(:Entity)' : '(n)-[r]-(:Entity)';
  return `${start}MATCH ${pattern} WHERE r.dataset = $id
WITH DISTINCT r RETURN type(r), startNode(r).id, endNode(r).id, properties(r)`;
}

function header({ id, title, version, licence, languages, maxQuote }: Properties): Header {
  return { id, title, version, licence, languages, maxQuote: Number(maxQuote) } as Header;
}

function entity(kind: string, properties: Properties, catalogue: Catalogue): Entity {
  const values = new Map<string, PropertyValue>();
  for (const { name } of kindNamed(catalogue, kind).properties.values()) {
    const value = properties[name];
    if (value !== undefined && !statedProperties.has(name)) values.set(name, plain(value));
  }
  return { id: properties.id as string, kind, values, statement: statementOf(properties) };
}

function relation(type: string, [from, to]: readonly string[], properties: unknown): StatedRelation {
  return { type, from: from!, to: to!, statement: statementOf(properties as Properties) };
}

function statementOf(properties: Properties): Statement {
  const { assertion = null, basis = null, reason = null, note = null } = properties;
  return { assertion, basis, reason, note, citations: citationsOf(properties) } as Statement;
}

function citationsOf(properties: Properties): Citation[] {
  const column = (field: keyof typeof citationLists, i: number) =>
    (properties[citationLists[field]] as readonly unknown[])[i];
  const quotes = (properties[citationLists.quote] ?? []) as readonly string[];
  return quotes.map((quote, i) => ({
    quote,
    occurrence: Number(column('occurrence', i)),
    source: column('source', i) as string,
    start: Number(column('start', i)),
    end: Number(column('end', i)),
    rawStart: Number(column('rawStart', i)),
    rawEnd: Number(column('rawEnd', i)),
    section: (column('section', i) as string) || null,
  }));
}

function leftOutOf(node: Properties): LeftOut[] {
  const column = (field: keyof typeof leftOutLists) => node[leftOutLists[field]] as readonly unknown[];
  return column('source').map((source, i) => ({
    source: source as string,
    start: Number(column('start')[i]),
    end: Number(column('end')[i]),
    reason: column('reason')[i] as string,
  }));
}

function plain(value: unknown): PropertyValue {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(item => plain(item) as string) : (value as PropertyValue);
}

async function readLock(
  graph: Graph,
  entities: readonly Entity[],
  cited: readonly Captions[],
): Promise<Lock> {
  const hashes = new Map(
    entities
      .filter(({ kind }) => kind === sourceKind)
      .map(({ id, values }) => [id, String(values.get('sha256'))]),
  );
  const foreign = [...new Set(cited.map(({ source }) => source))].filter(id => !hashes.has(id));
  if (foreign.length > 0) {
    const text = `MATCH (s:${sourceKind}) WHERE s.id IN $foreign RETURN s.id, s.sha256`;
    for (const [id, sha256] of await graph.read({ text, params: { foreign } }))
      hashes.set(id as string, sha256 as string);
  }
  const lock = new Map<string, { sha256: string; quotations: Proof[] }>();
  for (const { quote, occurrence, source, start, end, rawStart, rawEnd } of cited) {
    const locked = lock.get(source) ?? { sha256: hashes.get(source)!, quotations: [] };
    lock.set(source, locked);
    locked.quotations.push({ quote, occurrence, start, end, rawStart, rawEnd });
  }
  return lock;
}
