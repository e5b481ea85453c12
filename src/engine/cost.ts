import type { Link } from '../catalogue/catalogue.ts';
import {
  ofDatasets,
  ofHeld,
  ofNeighbourhood,
  ofNeighbours,
  ofPaths,
  ofStatements,
} from './costBeyondLists.ts';
import { tooExpensive } from './errors.ts';
import { type Anchor, chooseAnchor, conjuncts } from './match.ts';
import type { Column, ListPlan, Page, RootRead } from './plan.ts';
import { anyKind } from './search.ts';
import { mostGroups, type Tally } from './tally.ts';
import type { Comparison, Condition } from './where.ts';

/** How much the graph holds, from its count store. */
export interface Statistics {
  /** Nodes, by kind. */
  readonly labels: ReadonlyMap<string, number>;
  /**
   * Relationships, by `Kind.link`, for both ends of each relation; an upper bound where each of the two kinds has other
   * relations of the same type.
   */
  readonly links: ReadonlyMap<string, number>;
}

/** The two figures that bound an operation, or the limits of both. */
export interface Cost {
  /** A bound on the entities and statements that are returned. */
  readonly nodes: number;
  /** An estimate of the nodes, relations and values that the database touches. */
  readonly work: number;
}

/** The figures of a part of an operation, and which list in it costs most by itself. */
export interface Estimate extends Cost {
  readonly heaviest: Cost & { readonly path: string };
}

/** The share of a condition's nodes that an equality leaves, where it is no id. */
const equalityShare = 0.01;

/** How many citations a statement has at most, as far as the plans in `seed/` go. */
const citationsOfOne = 3;

/** The share of a kind that lies below one of its nodes. */
const withinShare = 0.1;

/** How many steps lead from a node to the widest one. */
const levels = 3;

/** The share of all entities that a search finds. */
const searchShare = 0.005;

/** The figures of a root field. They follow from page sizes and statistics, never from the answer. */
export function estimate(key: string, read: RootRead, statistics: Statistics): Estimate {
  switch (read.is) {
    case 'list':
      return ofRootList(statistics, key, read.list);
    case 'lookup': {
      const entities = read.entities
        ? [times(read.entities.ids.length, ofRow(statistics, key, read.entities.columns))]
        : [];
      const own = read.ownStatements
        ? [times(read.ownStatements.ids.length, ofRow(statistics, key, read.ownStatements.columns))]
        : [];
      const statements = read.statements.map(s => times(s.ends.length, ofRow(statistics, key, s.columns)));
      return times(mostRepeats(read.ids), sum(part(key, 0, 0), [...entities, ...own, ...statements]));
    }
    case 'datasets':
      return ofDatasets(statistics, key, read.columns);
    case 'paths':
      return ofPaths(statistics, key, read);
    case 'neighbours':
      return ofNeighbours(statistics, key, read);
    case 'neighbourhood':
      return ofNeighbourhood(statistics, key, read);
    case 'statements':
      return ofStatements(statistics, key, read);
  }
}

/** The figures of a whole operation. Throws TOO_EXPENSIVE over a limit, with both figures and the list that costs most. */
export function admit(estimates: readonly Estimate[], limits: Cost): Cost {
  const { heaviest, ...whole } = sum(part('', 0, 0), estimates);
  const cost = { nodes: Math.ceil(whole.nodes), work: Math.ceil(whole.work) };
  if (cost.nodes <= limits.nodes && cost.work <= limits.work) return cost;
  throw tooExpensive(
    `An operation may return at most ${figure(limits.nodes)} nodes and touch ${figure(limits.work)} rows; this one could return ${figure(cost.nodes)} and touch ${figure(cost.work)}. \`${heaviest.path}\` costs most: give it a smaller \`first\`, or a condition on an id or a name.`,
  );
}

/** How often the id stands in a list that stands there most often: it is shown as often. */
function mostRepeats(ids: readonly string[]): number {
  const repeats = new Map<string, number>();
  for (const id of ids) repeats.set(id, (repeats.get(id) ?? 0) + 1);
  return Math.max(1, ...repeats.values());
}

function figure(number: number): string {
  return number.toLocaleString('en-US');
}

function ofRootList(
  statistics: Statistics,
  path: string,
  { kind, where, order, page, columns, wantsTotal, tallies }: ListPlan,
): Estimate {
  const all = countOf(statistics, kind.name);
  const found = ofFound(statistics, all, where);
  const isRead =
    page !== null && (where !== null || !order[0] || order[0].is !== 'property' || !order[0].isIndexed);
  const scanned = found.work * ((wantsTotal && where ? 1 : 0) + (isRead ? 1 : 0));
  const counted = tallies.map(tally => ofTally(statistics, path, found, tally));
  if (!page) return sum(part(path, 0, scanned + 1), counted);
  const row = ofRow(statistics, path, columns);
  return sum(part(path, 0, scanned), [ofPage(page, row, found.rows), ...counted]);
}

/** The rows of a page: it may return as many as it is long, and reads as many as there are. */
function ofPage(page: Page, row: Estimate, rows: number): Estimate {
  const returned = times(page.size, sum(row, [part(row.heaviest.path, page.shown - 1, 0)]));
  return { ...returned, work: returned.work * Math.min(1, rows / page.size) };
}

/** A tally finds the items of a list by itself and follows each of their ways, of a cross table each pair of ways. */
function ofTally(
  statistics: Statistics,
  path: string,
  { rows, work }: Found,
  { axes, wantsCells }: Tally,
): Estimate {
  const ways = axes.map(({ by, wider }) => {
    if (by.is === 'property') return 1;
    return Math.max(1, degree(statistics, by.link)) * (1 + (wider ? above(statistics, wider) : 0));
  });
  const product = (figures: readonly number[]) => figures.reduce((a, b) => a * b, 1);
  const followed = ways.reduce((a, b) => a + b, wantsCells ? product(ways) : 0);
  const cells = wantsCells ? product(axes.map(mostGroups)) : 0;
  const groups = axes.map(a => times(mostGroups(a), ofRow(statistics, path, a.columns)));
  return sum(part(path, cells, work + rows * followed), groups);
}

function countOf({ labels }: Statistics, label: string): number {
  if (label !== anyKind.name) return labels.get(label) ?? 0;
  return [...labels.values()].reduce((sum, count) => sum + count, 0);
}

/** How many nodes are left, and how many rows are touched to find them. */
interface Found {
  readonly rows: number;
  readonly work: number;
}

function ofFound(statistics: Statistics, all: number, condition: Condition | null): Found {
  const anchor = chooseAnchor(condition);
  const tests = conjuncts(condition).filter(c => anchor.is === 'none' || c !== anchor.by);
  const perRow = 1 + tests.reduce((work, c) => work + ofTest(statistics, c), 0);
  const { rows, work } = ofAnchor(statistics, all, anchor, perRow);
  return { rows: rows * tests.reduce((share, c) => share * shareOf(statistics, c), 1), work };
}

/** What an anchor finds, when each of its rows takes so much work. */
function ofAnchor(statistics: Statistics, all: number, anchor: Anchor, perRow: number): Found {
  switch (anchor.is) {
    case 'none':
      return { rows: all, work: all * perRow };
    case 'own': {
      const rows = matches(anchor.by, all);
      return { rows, work: rows * perRow };
    }
    case 'search': {
      const hits = countOf(statistics, anyKind.name) * searchShare;
      const rows = all * searchShare;
      return { rows, work: hits + rows * perRow };
    }
    case 'within': {
      const rows = Math.min(all, Math.max(1, anchor.by.ids.length * all * withinShare));
      return { rows, work: rows * (1 + perRow) };
    }
    case 'some': {
      const { link, where } = anchor.by;
      const far = statistics.labels.get(link.kind) ?? 0;
      const start = ofFound(statistics, far, where);
      const rows = Math.min(all, start.rows * ratio(relationships(statistics, link), far));
      return { rows, work: start.work + rows * perRow };
    }
  }
}

function matches({ property, operator, value }: Comparison, all: number): number {
  const values = operator === 'IN' ? (value as unknown[]).length : 1;
  return Math.min(all, property === 'id' ? values : Math.max(values, values * all * equalityShare));
}

/** The share of nodes that fulfil a condition; what a value is like is not known. */
function shareOf(statistics: Statistics, condition: Condition): number {
  switch (condition.is) {
    case 'and':
      return condition.of.reduce((share, c) => share * shareOf(statistics, c), 1);
    case 'or':
      return Math.min(
        1,
        condition.of.reduce((share, c) => share + shareOf(statistics, c), 0),
      );
    case 'not':
      return 1 - shareOf(statistics, condition.of);
    case 'comparison':
      return condition.operator === 'IN' ? Math.min(1, (condition.value as unknown[]).length / 5) : 1 / 5;
    case 'some':
      return Math.min(1, degree(statistics, condition.link) * shareOf(statistics, condition.where));
    case 'search':
      return searchShare;
    case 'within':
      return withinShare;
    default:
      return 1 / 2;
  }
}

/** The rows and values that are touched to test a condition on one node. */
function ofTest(statistics: Statistics, condition: Condition): number {
  switch (condition.is) {
    case 'and':
    case 'or':
      return condition.of.reduce((work, c) => work + ofTest(statistics, c), 0);
    case 'not':
      return ofTest(statistics, condition.of);
    case 'some':
    case 'count':
      return (
        degree(statistics, condition.link) * (1 + (condition.where ? ofTest(statistics, condition.where) : 0))
      );
    case 'within':
      return above(statistics, condition.link);
    default:
      return 1;
  }
}

/** How many nodes are wider than one, over all steps. */
function above(statistics: Statistics, wider: Link): number {
  return levels * degree(statistics, wider);
}

/** One row of a list: the node itself and what hangs on it. */
export function ofRow(statistics: Statistics, path: string, columns: readonly Column[]): Estimate {
  return sum(
    part(path, 1, 1),
    columns.flatMap(column => ofColumn(statistics, path, column)),
  );
}

function ofColumn(statistics: Statistics, path: string, column: Column): Estimate[] {
  switch (column.is) {
    case 'list': {
      const { link, where, page, columns } = column.list;
      const inner = `${path}.${link!.name}`;
      const neighbours = degree(statistics, link!);
      const row = ofRow(statistics, inner, columns);
      const read = neighbours * (1 + (where ? ofTest(statistics, where) : 0));
      return [sum(part(inner, 0, read), [ofPage(page!, row, neighbours)])];
    }
    case 'tally': {
      const { link, where } = column.list;
      const rows = degree(statistics, link!);
      const found = { rows, work: rows * (1 + (where ? ofTest(statistics, where) : 0)) };
      return [ofTally(statistics, `${path}.${link!.name}`, found, column.tally)];
    }
    case 'total': {
      const { link, where } = column.list;
      return [part(path, 0, degree(statistics, link!) * (1 + (where ? ofTest(statistics, where) : 0)))];
    }
    case 'one':
    case 'end':
      return [ofRow(statistics, path, column.columns)];
    case 'dataset':
      return column.columns.flatMap(inner => ofColumn(statistics, path, inner));
    case 'held':
      return [ofHeld(statistics, path, column)];
    case 'lists': {
      const places = column.first ?? citationsOfOne;
      return column.columns.map(c =>
        c.is === 'entity' ? times(places, ofRow(statistics, path, c.columns)) : part(path, 0, places),
      );
    }
    case 'property':
    case 'key':
      return [part(path, 0, 1)];
    case 'cases': {
      const cases = [...column.cases.map(c => c.columns), column.rest].map(c =>
        sum(
          part(path, 0, 0),
          c.flatMap(i => ofColumn(statistics, path, i)),
        ),
      );
      return [cases.reduce((a, b) => (b.work + b.nodes > a.work + a.nodes ? b : a))];
    }
    default:
      return [];
  }
}

/** How many neighbours a node has over a link, on average. */
function degree(statistics: Statistics, link: Link): number {
  return ratio(relationships(statistics, link), statistics.labels.get(link.near) ?? 0);
}

function relationships(statistics: Statistics, link: Link): number {
  return statistics.links.get(`${link.near}.${link.name}`) ?? 0;
}

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

export function part(path: string, nodes: number, work: number): Estimate {
  return { nodes, work, heaviest: { path, nodes, work } };
}

/** So many of them. */
export function times(factor: number, { nodes, work, heaviest }: Estimate): Estimate {
  return {
    nodes: nodes * factor,
    work: work * factor,
    heaviest: { ...heaviest, nodes: heaviest.nodes * factor, work: heaviest.work * factor },
  };
}

/** One part with those that hang on it. */
export function sum(own: Estimate, parts: readonly Estimate[]): Estimate {
  return parts.reduce(
    (a, b) => ({
      nodes: a.nodes + b.nodes,
      work: a.work + b.work,
      heaviest:
        a.heaviest.work + a.heaviest.nodes >= b.heaviest.work + b.heaviest.nodes ? a.heaviest : b.heaviest,
    }),
    own,
  );
}
