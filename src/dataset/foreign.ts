import { join } from 'node:path';
import { citationLists, leftOutLists } from '../catalogue/storage.ts';
import type { Graph } from '../graph/driver.ts';
import type { Entry, Listing } from './entries.ts';
import { datasetOf, writtenId } from './ids.ts';
import { aKind, type Problem } from './problem.ts';
import { headerFile } from './read.ts';

/** A relation in the graph that belongs to a dataset which is not given, and ends at an entity of one that is. */
export interface ForeignRelation {
  readonly type: string;
  readonly from: string;
  readonly fromKind: string;
  readonly to: string;
  readonly toKind: string;
  readonly dataset: string;
}

/** A source or a section of a given dataset that a dataset in the graph quotes, or leaves out parts of, which is not given. */
export interface ForeignCitation {
  readonly cited: string;
  readonly citedKind: string;
  /** Of the text of a source. */
  readonly sha256: string | null;
  /** The id of the entity, or the address of the relation, that rests on the quotation; of what is left out, the dataset. */
  readonly by: string;
  readonly dataset: string;
}

/**
 * Reads what other datasets in the graph say about the entities of the given ones, and about those that the given ones
 * relate to (`beyond`, by id).
 */
export async function readForeignRelations(
  graph: Graph,
  datasets: readonly string[],
  beyond: readonly string[] = [],
): Promise<ForeignRelation[]> {
  const text = `MATCH (n:Entity)-[r]-() WHERE (n.dataset IN $datasets OR n.id IN $beyond) AND NOT r.dataset IN $datasets
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN type(r), a.id, head([l IN labels(a) WHERE l <> 'Entity']),
  b.id, head([l IN labels(b) WHERE l <> 'Entity']), r.dataset
ORDER BY type(r), a.id, b.id`;
  const rows = (await graph.read({ text, params: { datasets, beyond } })) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ][];
  return rows.map(([type, from, fromKind, to, toKind, dataset]) => ({
    type,
    from,
    fromKind,
    to,
    toKind,
    dataset,
  }));
}

/** Reads which sources and sections of the given datasets other datasets in the graph quote, or leave out parts of. */
export async function readForeignCitations(
  graph: Graph,
  datasets: readonly string[],
): Promise<ForeignCitation[]> {
  const { source, section } = citationLists;
  const cited = (holder: string, by: string) => `WHERE NOT ${holder}.dataset IN $datasets
UNWIND coalesce(${holder}.${source}, []) + coalesce(${holder}.${section}, []) AS cited
WITH DISTINCT ${by} AS by, ${holder}.dataset AS dataset, cited WHERE split(cited, ':')[0] IN $datasets
MATCH (s:Entity {id: cited})
RETURN cited, head([l IN labels(s) WHERE l <> 'Entity']), s.sha256, by, dataset`;
  const ofLeftOut = `MATCH (n:Dataset) WHERE NOT n.id IN $datasets
UNWIND coalesce(n.${leftOutLists.source}, []) AS cited
WITH DISTINCT n.id AS by, n.id AS dataset, cited WHERE split(cited, ':')[0] IN $datasets
MATCH (s:Entity {id: cited})
RETURN cited, head([l IN labels(s) WHERE l <> 'Entity']), s.sha256, by, dataset`;
  const ofEntities = `MATCH (n:Entity) ${cited('n', 'n.id')}`;
  const ofRelations = `MATCH (a)-[r]->(b) ${cited('r', "type(r) + '/' + a.id + '/' + b.id")}`;
  const answers = await Promise.all(
    [ofEntities, ofRelations, ofLeftOut].map(text =>
      graph.read({ text: `${text} ORDER BY by, cited`, params: { datasets } }),
    ),
  );
  const rows = answers.flat() as [string, string, string | null, string, string][];
  return rows.map(([cited, citedKind, sha256, by, dataset]) => ({ cited, citedKind, sha256, by, dataset }));
}

/** A relation or a quotation as a message names it. */
export function nameTie(tie: ForeignRelation | ForeignCitation): string {
  if (!('cited' in tie)) return `${tie.type}/${tie.from}/${tie.to} of ${tie.dataset}`;
  return tie.by === tie.dataset
    ? `what ${tie.dataset} leaves out`
    : `the quotation of ${tie.by} of ${tie.dataset}`;
}

/**
 * Reports entities that are to go, or to change their kind, while relations of other datasets lead to them or quotations
 * of other datasets stand in them, and sources whose text is to change under such quotations.
 */
export function reportLostEnds(
  foreign: readonly ForeignRelation[],
  citations: readonly ForeignCitation[],
  listings: readonly Listing[],
  index: ReadonlyMap<string, Entry>,
  problems: Problem[],
): void {
  const lost = new Map<string, { change: string; ties: (ForeignRelation | ForeignCitation)[] }>();
  const lose = (id: string, change: string, tie: ForeignRelation | ForeignCitation) => {
    const before = lost.get(id);
    if (before) before.ties.push(tie);
    else lost.set(id, { change, ties: [tie] });
  };
  const check = (id: string, kind: string, tie: ForeignRelation | ForeignCitation) => {
    const holder = listings.find(({ header }) => header.id === datasetOf(id));
    if (!holder || holder.unread.has(kind)) return;
    const entry = index.get(id);
    if (!entry) lose(id, 'is gone from the files', tie);
    else if (entry.kind.name !== kind) lose(id, `has become ${aKind(entry.kind.name)}`, tie);
    else if ('cited' in tie && tie.sha256 !== null && sha256Of(entry) !== tie.sha256)
      lose(id, 'has another text', tie);
  };
  for (const relation of foreign) {
    check(relation.from, relation.fromKind, relation);
    check(relation.to, relation.toKind, relation);
  }
  for (const citation of citations) check(citation.cited, citation.citedKind, citation);

  for (const [id, { change, ties }] of lost) {
    const { header, files } = listings.find(listing => listing.header.id === datasetOf(id))!;
    problems.push({
      ...(index.get(id)?.spot ?? { file: join(files.dir, headerFile), line: 1, field: null }),
      id: writtenId(id, header.id),
      message: `${change}, but other datasets in the graph ${ties.some(tie => 'cited' in tie) ? 'rest on' : 'relate to'} it: ${ties.map(nameTie).join(', ')}. Put it back, or give the directories of those datasets too.`,
    });
  }
}

function sha256Of({ mapping }: Entry): unknown {
  const given = mapping.fields.get('sha256');
  return given?.type === 'scalar' ? given.value : undefined;
}
