import { join } from 'node:path';
import type { Catalogue, Link } from '../catalogue/catalogue.ts';
import type { LeftOut } from '../dataset/dataset.ts';
import { type Entry, listEntries } from '../dataset/entries.ts';
import { fullId } from '../dataset/ids.ts';
import { lockFile } from '../dataset/lock.ts';
import type { Value } from '../dataset/parseYaml.ts';
import type { Spot } from '../dataset/problem.ts';
import { type DatasetFiles, headerFile } from '../dataset/read.ts';

/** Where the things of a dataset stand in its files. What they do not hold is said to stand at the head of dataset.yaml. */
export interface Places {
  /** An entity, or one of its fields. */
  entity(id: string, field?: string): Spot;
  /** A relation, by its address `TYPE/from/to`. */
  relation(address: string): Spot;
  leftOut(sentence: LeftOut): Spot;
  /** The line of the lock that has those words. */
  lock(words: string): Spot;
}

/** Finds the places in the files of a dataset; `lock` is what the lock file holds, null when there is none. */
export function findPlaces(files: DatasetFiles, lock: string | null, catalogue: Catalogue): Places {
  const { header, entries, additions } = listEntries(files, catalogue, []);
  const head: Spot = { file: join(files.dir, headerFile), line: 1, id: null, field: null };
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  const relations = new Map([...entries, ...additions].flatMap(entry => relationsOf(entry, header.id)));
  return {
    entity(id, field) {
      const entry = byId.get(id);
      if (!entry) return head;
      if (field === undefined) return entry.spot;
      return { ...entry.spot, line: entry.mapping.fields.get(field)?.line ?? entry.spot.line, field };
    },
    relation: address => relations.get(address) ?? head,
    leftOut({ start, end }) {
      const item = files.leftOut?.items.find(
        i => i.type === 'mapping' && numberAt(i, 'start') === start && numberAt(i, 'end') === end,
      );
      return item ? { file: files.leftOut!.file, line: item.line, id: null, field: null } : head;
    },
    lock(words) {
      const before = lock?.slice(0, Math.max(0, lock.indexOf(words))) ?? '';
      return { file: join(files.dir, lockFile), line: before.split('\n').length, id: null, field: null };
    },
  };
}

function relationsOf(entry: Entry, dataset: string): [address: string, Spot][] {
  return [...entry.kind.links.values()].flatMap(link => {
    const given = entry.mapping.fields.get(link.name);
    if (!given) return [];
    const items = given.type === 'list' ? given.items : [given];
    return items.flatMap((item): [string, Spot][] => {
      const to = farEnd(item, dataset);
      return to
        ? [[addressOf(link, entry.id, to), { ...entry.spot, line: item.line, field: link.name }]]
        : [];
    });
  });
}

function farEnd(item: Value, dataset: string): string | null {
  const to = item.type === 'mapping' ? item.fields.get('to') : undefined;
  return to?.type === 'scalar' && typeof to.value === 'string' ? fullId(to.value, dataset) : null;
}

function addressOf({ relation, direction }: Link, near: string, far: string): string {
  const isForward = direction === 'out' || (direction === 'both' && near < far);
  return isForward ? `${relation.type}/${near}/${far}` : `${relation.type}/${far}/${near}`;
}

function numberAt(item: Value & { type: 'mapping' }, key: string): unknown {
  const value = item.fields.get(key);
  return value?.type === 'scalar' ? value.value : undefined;
}
