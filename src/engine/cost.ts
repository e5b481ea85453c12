import type { Link } from '../catalogue/catalogue.ts';
import { tooExpensive } from './errors.ts';
import { chooseAnchor, conjuncts } from './match.ts';
import type { Column, ListPlan, RootRead } from './plan.ts';
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
  /** An estimate of the rows that the database touches. */
  readonly work: number;
}

/** The figures of a part of an operation, and which list in it costs most by itself. */
export interface Estimate extends Cost {
  readonly heaviest: Cost & { readonly path: string };
}

/** The share of a condition's nodes that an equality leaves, where it is no id. */
const equalityShare = 0.01;

/** The figures of a root field. They follow from page sizes and statistics, never from the answer. */
export function estimate(key: string, read: RootRead, statistics: Statistics): Estimate {
  switch (read.is) {
    case 'list':
      return ofRootList(statistics, key, read.list);
    case 'lookup': {
      const entities = read.entities
        ? [times(read.entities.ids.length, ofRow(statistics, key, read.entities.columns))]
        : [];
      const statements = read.statements.map(s => times(s.ends.length, ofRow(statistics, key, s.columns)));
      return sum(part(key, 0, 0), [...entities, ...statements]);
    }
    case 'datasets':
      return part(key, 0, 1);
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

function figure(number: number): string {
  return number.toLocaleString('en-US');
}

function ofRootList(
  statistics: Statistics,
  path: string,
  { kind, where, order, page, columns, wantsTotal }: ListPlan,
): Estimate {
  const all = statistics.labels.get(kind.name) ?? 0;
  const found = ofFound(statistics, all, where);
  const isRead =
    page !== null && (where !== null || !order[0] || order[0].is === 'count' || !order[0].isIndexed);
  const scanned = found.work * ((wantsTotal && where ? 1 : 0) + (isRead ? 1 : 0));
  if (!page) return part(path, 0, scanned + 1);
  const row = ofRow(statistics, path, columns);
  return sum(part(path, 0, scanned), [times(page.size, row)]);
}

/** How many nodes a condition leaves, and how many rows are touched to find them. */
function ofFound(
  statistics: Statistics,
  all: number,
  condition: Condition | null,
): { rows: number; work: number } {
  const anchor = chooseAnchor(condition);
  const tests = conjuncts(condition).filter(c => anchor.is === 'none' || c !== anchor.by);
  const perRow = 1 + tests.reduce((work, c) => work + ofTest(statistics, c), 0);
  switch (anchor.is) {
    case 'none':
      return { rows: all, work: all * perRow };
    case 'own': {
      const rows = matches(anchor.by, all);
      return { rows, work: rows * perRow };
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

/** The rows that are touched to test a condition on one node. */
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
    default:
      return 0;
  }
}

/** One row of a list: the node itself and what hangs on it. */
function ofRow(statistics: Statistics, path: string, columns: readonly Column[]): Estimate {
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
      const returned = times(page!.size, row);
      const share = Math.min(1, neighbours / page!.size);
      return [sum(part(inner, 0, read), [{ ...returned, work: returned.work * share }])];
    }
    case 'total': {
      const { link, where } = column.list;
      return [part(path, 0, degree(statistics, link!) * (1 + (where ? ofTest(statistics, where) : 0)))];
    }
    case 'one':
    case 'end':
      return [ofRow(statistics, path, column.columns)];
    case 'citations':
      return column.columns.flatMap(c => (c.is === 'entity' ? [ofRow(statistics, path, c.columns)] : []));
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

function part(path: string, nodes: number, work: number): Estimate {
  return { nodes, work, heaviest: { path, nodes, work } };
}

function times(factor: number, { nodes, work, heaviest }: Estimate): Estimate {
  return {
    nodes: nodes * factor,
    work: work * factor,
    heaviest: { ...heaviest, nodes: heaviest.nodes * factor, work: heaviest.work * factor },
  };
}

function sum(own: Estimate, parts: readonly Estimate[]): Estimate {
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
