import { type Estimate, ofRow, part, type Statistics, sum, times } from './cost.ts';
import type { HeldRows } from './datasetFigures.ts';
import { mostSteps } from './findPaths.ts';
import type { NeighboursRead } from './neighbourGroups.ts';
import type { NeighbourhoodRead } from './neighbourhood.ts';
import type { PathsRead } from './paths.ts';
import { anchoringIds, type StatementsRead } from './statements.ts';

/** How many datasets a graph is taken to hold: nothing counts them, and there are few. */
const datasets = 10;

/** Either end is searched to half the length; the search itself ends at the most steps that it may take. */
export function ofPaths(statistics: Statistics, path: string, read: PathsRead): Estimate {
  const degree = meanDegree(statistics, read.links);
  const half = Math.ceil(read.maxLength / 2);
  const steps = Array.from({ length: half }, (_, i) => 2 * degree ** (i + 1)).reduce((a, b) => a + b, 0);
  // An entity stands in the list of nodes and, but for the ends, in two steps.
  const nodes = times(read.first * (3 * read.maxLength + 1), ofRow(statistics, path, read.nodeColumns));
  const statements = times(read.first * read.maxLength, ofRow(statistics, path, read.stepColumns));
  return sum(part(path, 0, 2 + Math.min(mostSteps.read, steps)), [nodes, statements]);
}

export function ofNeighbours(statistics: Statistics, path: string, read: NeighboursRead): Estimate {
  const degree = meanDegree(statistics, [...statistics.links.keys()]);
  const returned = times(read.mostGroups * read.first, ofRow(statistics, path, read.columns));
  const share = Math.min(1, degree / (read.mostGroups * read.first));
  return sum(part(path, 0, 1 + degree), [{ ...returned, work: returned.work * share }]);
}

export function ofNeighbourhood(statistics: Statistics, path: string, read: NeighbourhoodRead): Estimate {
  const { hops, first, nodeColumns, statements, wantsTotal } = read;
  const degree = meanDegree(statistics, read.links);
  const walked = hops === 1 ? degree : 2 * degree + degree ** 2;
  const shareOf = (most: number) => Math.min(1, walked / most);
  const scaled = (most: number, row: Estimate) => {
    const returned = times(most, row);
    return { ...returned, work: returned.work * shareOf(most) };
  };
  return sum(part(path, 0, 1 + walked * (wantsTotal ? 2 : 1)), [
    ...(nodeColumns ? [scaled(first, ofRow(statistics, path, nodeColumns))] : []),
    ...(statements ? [scaled(statements.first, ofRow(statistics, path, statements.columns))] : []),
  ]);
}

export function ofStatements(statistics: Statistics, path: string, read: StatementsRead): Estimate {
  const ids = anchoringIds(read.where);
  const all = allEntities(statistics) + allRelations(statistics);
  const found =
    ids === null ? all : Math.min(all, ids * (1 + meanDegree(statistics, [...statistics.links.keys()])));
  const scanned = part(path, 0, 1 + found * ((read.page ? 1 : 0) + (read.wantsTotal ? 1 : 0)));
  // Relations and entities each give a page before the two are merged.
  const row = ofRow(statistics, path, read.columns);
  return read.page
    ? sum(scanned, [
        times(read.page.size * read.page.shown, { ...row, work: (2 * row.work) / read.page.shown }),
      ])
    : scanned;
}

export function ofDatasets(
  statistics: Statistics,
  path: string,
  columns: Parameters<typeof ofRow>[2],
): Estimate {
  return times(datasets, ofRow(statistics, path, columns));
}

export function ofHeld(statistics: Statistics, path: string, { kind, first, columns }: HeldRows): Estimate {
  const found = part(path, 0, statistics.labels.get(kind.name) ?? 0);
  return sum(found, [times(first, ofRow(statistics, path, columns))]);
}

/** How many relations over these links an entity has on average. */
function meanDegree(statistics: Statistics, links: readonly string[]): number {
  const relations = links.reduce((total, link) => total + (statistics.links.get(link) ?? 0), 0);
  return relations / Math.max(1, allEntities(statistics));
}

function allEntities({ labels }: Statistics): number {
  return [...labels.values()].reduce((a, b) => a + b, 0);
}

/** Each relation stands in the statistics for both of its ends. */
function allRelations({ links }: Statistics): number {
  return [...links.values()].reduce((a, b) => a + b, 0) / 2;
}
