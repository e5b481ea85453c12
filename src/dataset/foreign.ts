import { join } from 'node:path';
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

/** Reads what other datasets in the graph say about the entities of the given ones. */
export async function readForeignRelations(
  graph: Graph,
  datasets: readonly string[],
): Promise<ForeignRelation[]> {
  const text = `MATCH (n:Entity)-[r]-() WHERE n.dataset IN $datasets AND NOT r.dataset IN $datasets
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN type(r), a.id, head([l IN labels(a) WHERE l <> 'Entity']),
  b.id, head([l IN labels(b) WHERE l <> 'Entity']), r.dataset`;
  const rows = (await graph.read({ text, params: { datasets } })) as [
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

/** Reports entities that are to go, or to change their kind, while relations of other datasets lead to them. */
export function reportLostEnds(
  foreign: readonly ForeignRelation[],
  listings: readonly Listing[],
  index: ReadonlyMap<string, Entry>,
  problems: Problem[],
): void {
  const lost = new Map<string, ForeignRelation[]>();
  for (const relation of foreign) {
    const ends = [
      { id: relation.from, kind: relation.fromKind },
      { id: relation.to, kind: relation.toKind },
    ];
    for (const { id, kind } of ends) {
      const holder = listings.find(({ header }) => header.id === datasetOf(id));
      if (holder && !holder.unread.has(kind) && index.get(id)?.kind.name !== kind)
        lost.set(id, [...(lost.get(id) ?? []), relation]);
    }
  }
  for (const [id, relations] of lost) {
    const { header, files } = listings.find(listing => listing.header.id === datasetOf(id))!;
    const entry = index.get(id);
    const change = entry ? `has become ${aKind(entry.kind.name)}` : 'is gone from the files';
    const list = relations.map(({ type, from, to, dataset }) => `${type}/${from}/${to} of ${dataset}`);
    problems.push({
      ...(entry?.spot ?? { file: join(files.dir, headerFile), line: 1, field: null }),
      id: writtenId(id, header.id),
      message: `${change}, but other datasets in the graph relate to it: ${list.join(', ')}. Put it back, or give the directories of those datasets too.`,
    });
  }
}
