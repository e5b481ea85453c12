import type { Link } from '../catalogue/catalogue.ts';
import { collectRows } from './aside.ts';
import {
  type Cypher,
  conjunction,
  cypher,
  identifier,
  join,
  list,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { pattern } from './match.ts';
import type { Column } from './plan.ts';
import type { Axis, Tally } from './tally.ts';
import { chain } from './within.ts';

/** How the columns of a node become an expression. */
type CompileColumns = (node: Variable, columns: readonly Column[]) => Cypher;

/** What a tally is counted over: clauses that bind `node` to each item of a list, once. */
export interface Items {
  readonly node: Variable;
  readonly clauses: Cypher;
}

/** Clauses, and the row of each of their records: of a group, or of the one cross table (see `tally.ts`). */
export interface CompiledTally {
  readonly clauses: Cypher;
  readonly row: Cypher;
}

/** The clauses of a tally. */
export function compileTally(items: Items, tally: Tally, compileColumns: CompileColumns): CompiledTally {
  const [axis, columns] = tally.axes;
  if (columns) return compileCrosstab(items, [axis, columns], tally, compileColumns);
  const group = newGroup();
  const grouped = compileGroups(items, axis, tally, group);
  return {
    clauses: cypher`${grouped} LIMIT ${parameter(BigInt(axis.size))}`,
    row: groupRow(group, axis, compileColumns),
  };
}

/** A group while it is made: the far node or the value, and its two counts. */
interface Group {
  readonly of: Variable;
  readonly count: Variable;
  readonly explicit: Variable;
}

function newGroup(): Group {
  return { of: variable(), count: variable(), explicit: variable() };
}

/** Clauses that bind a group to each group of the items, the largest first. */
function compileGroups({ node, clauses }: Items, axis: Axis, tally: Tally, group: Group): Cypher {
  const way = compileWays(node, axis, tally.assertion, []);
  const counted = countItems(node, [axis], way.isExplicit, group);
  const grouped = cypher`WITH ${way.into} AS ${group.of}, ${counted} ORDER BY ${group.count} DESC, ${keyOf(axis, group.of)}`;
  return join([clauses, ...way.clauses, grouped], cypher` `);
}

/** Both counts of a group or cell. Without roll-up no item has two ways into one, so records are items. */
function countItems(
  node: Variable,
  axes: readonly Axis[],
  isExplicit: Cypher,
  of: Omit<Group, 'of'>,
): Cypher {
  return axes.some(a => a.wider)
    ? cypher`count(DISTINCT ${node}) AS ${of.count}, count(DISTINCT CASE WHEN ${isExplicit} THEN ${node} END) AS ${of.explicit}`
    : cypher`count(*) AS ${of.count}, count(CASE WHEN ${isExplicit} THEN 1 END) AS ${of.explicit}`;
}

function keyOf(axis: Axis, group: Variable): Cypher {
  return axis.by.is === 'relation' ? cypher`${group}.id` : cypher`toString(${group})`;
}

function groupRow({ of, count, explicit }: Group, axis: Axis, compileColumns: CompileColumns): Cypher {
  const node =
    axis.by.is === 'relation'
      ? cypher`CASE WHEN ${of} IS NOT NULL THEN ${compileColumns(of, axis.columns)} END`
      : cypher`null`;
  return list([keyOf(axis, of), count, explicit, cypher`${count} - ${explicit}`, node]);
}

/** How items come into groups: a record for each way of each item, and for an item without one a record into null. */
interface Ways {
  readonly clauses: readonly Cypher[];
  /** The far node or the value. */
  readonly into: Cypher;
  /** True for a way that is EXPLICIT throughout, else false or null. */
  readonly isExplicit: Cypher;
  /** What the expressions read beside the item. */
  readonly bound: readonly Variable[];
}

/** The ways of an axis; `carried` are variables that later clauses read. */
function compileWays(
  node: Variable,
  axis: Axis,
  assertion: string | null,
  carried: readonly Variable[],
): Ways {
  if (axis.by.is === 'property') {
    const value = cypher`${node}.${identifier(axis.by.name)}`;
    const into = assertion
      ? cypher`CASE WHEN ${node}.assertion = ${parameter(assertion)} THEN ${value} END`
      : value;
    const isExplicit = cypher`${node}.assertion = 'EXPLICIT' AND ${into} IS NOT NULL`;
    return { clauses: [], into, isExplicit, bound: [] };
  }
  const [far, relationship] = [variable(), variable()];
  const narrowed = assertion ? cypher` WHERE ${relationship}.assertion = ${parameter(assertion)}` : cypher``;
  const step = cypher`OPTIONAL MATCH ${pattern(node, axis.by.link, far, relationship)}${narrowed}`;
  const isExplicit = cypher`${relationship}.assertion = 'EXPLICIT'`;
  if (!axis.wider) return { clauses: [step], into: cypher`${far}`, isExplicit, bound: [far, relationship] };

  // What lies above a far node is found once for all items that lead to it.
  const [members, member] = [variable(), variable()];
  const [wide, areSteps, isThroughout] = [variable(), variable(), variable()];
  const kept = [node, ...carried];
  const again = kept.map((v, i) => cypher`${member}[${places[i + 1]!}] AS ${v}`);
  const clauses = [
    step,
    cypher`WITH ${far}, collect(${list([isExplicit, ...kept])}) AS ${members}`,
    cypher`OPTIONAL CALL (${far}) { ${climb(far, axis.wider, assertion, wide, areSteps)} }`,
    cypher`UNWIND ${members} AS ${member}`,
    cypher`WITH ${wide}, ${member}[0] AND ${areSteps} AS ${isThroughout}, ${join(again, cypher`, `)}`,
  ];
  const bound = [wide, isThroughout];
  return { clauses, into: cypher`${wide}`, isExplicit: cypher`${isThroughout}`, bound };
}

/** Places in a list of an item's own and what is carried with it: at most the two variables of another axis. */
const places = [cypher`0`, cypher`1`, cypher`2`, cypher`3`];

/** Returns each node that chains lead to, once, and whether one chain to it is EXPLICIT throughout. */
function climb(
  from: Variable,
  wider: Link,
  assertion: string | null,
  wide: Variable,
  isExplicit: Variable,
): Cypher {
  if (assertion) {
    const having = cypher` {assertion: ${parameter(assertion)}}`;
    return cypher`MATCH ${chain(from, wider, wide, having)} RETURN DISTINCT ${wide}, true AS ${isExplicit}`;
  }
  const [reached, explicit] = [variable(), variable()];
  const first = cypher`MATCH ${chain(from, wider, reached, cypher` {assertion: 'EXPLICIT'}`)} WITH collect(DISTINCT ${reached}) AS ${explicit}`;
  return cypher`${first} MATCH ${chain(from, wider, wide)} WITH DISTINCT ${wide}, ${explicit} RETURN ${wide}, ${wide} IN ${explicit} AS ${isExplicit}`;
}

/**
 * One record with a whole cross table. The items are found once. Cells are counted only for the groups that are shown, so the
 * groups of both axes come first. What counts over the items is a subquery by CALL: one by COLLECT groups by every variable
 * around it, and would keep the list of all items in the key of every group.
 */
function compileCrosstab(
  { node, clauses }: Items,
  axes: readonly [Axis, Axis],
  tally: Tally,
  compileColumns: CompileColumns,
): CompiledTally {
  const items = variable();
  const each = (): Items => {
    const item = variable();
    return { node: item, clauses: cypher`UNWIND ${items} AS ${item}` };
  };
  const sides = axes.map(axis => ({ axis, all: variable(), shown: variable(), tops: variable() }));
  const [rows, columns] = sides as [Side, Side];
  const groups = sides.map(({ axis, all }) => {
    const group = newGroup();
    const row = list([cypher`${group.of}`, group.count, group.explicit]);
    return cypher`CALL (${items}) { ${compileGroups(each(), axis, tally, group)} RETURN collect(${row}) AS ${all} }`;
  });
  const cut = sides.map(
    ({ axis, all, shown }) => cypher`${all}[..${parameter(BigInt(axis.size))}] AS ${shown}`,
  );
  const topsOf = sides.map(({ shown, tops }) => {
    const group = variable();
    return cypher`[${group} IN ${shown} WHERE ${group}[0] IS NOT NULL | ${group}[0]] AS ${tops}`;
  });
  const cells = variable();
  const parts = [
    clauses,
    cypher`WITH collect(${node}) AS ${items}`,
    ...groups,
    cypher`WITH *, ${join(cut, cypher`, `)}`,
    ...(tally.wantsCells
      ? [
          cypher`WITH *, ${join(topsOf, cypher`, `)}`,
          cypher`CALL (${items}, ${rows.tops}, ${columns.tops}) { ${compileCells(each(), rows, columns, tally)} AS ${cells} }`,
        ]
      : []),
  ];
  const shownGroups = sides.map(({ axis, shown }) => {
    const [row, group] = [variable(), newGroup()];
    const read = cypher`${row}[0] AS ${group.of}, ${row}[1] AS ${group.count}, ${row}[2] AS ${group.explicit}`;
    return collectRows(cypher`UNWIND ${shown} AS ${row} WITH ${read}`, groupRow(group, axis, compileColumns));
  });
  const omitted = sides.map(({ all, shown }) => cypher`size(${all}) - size(${shown})`);
  return {
    clauses: join(parts, cypher` `),
    row: list([...shownGroups, tally.wantsCells ? cells : cypher`[]`, ...omitted]),
  };
}

/** An axis of a cross table while it is made: all of its groups, those that are shown, and what those are of, without null. */
interface Side {
  readonly axis: Axis;
  readonly all: Variable;
  readonly shown: Variable;
  readonly tops: Variable;
}

/** Returns, as a list, the cells of the groups that are shown, by their keys, and those of null whether it is shown or not. */
function compileCells({ node, clauses }: Items, rows: Side, columns: Side, tally: Tally): Cypher {
  const [row, column] = [variable(), variable()];
  const [count, explicit] = [variable(), variable()];
  const down = compileWays(node, rows.axis, tally.assertion, []);
  const across = compileWays(node, columns.axis, tally.assertion, down.bound);
  const keep = (ways: Ways, { tops }: Side, bound: readonly Variable[]) =>
    cypher`WITH ${join([node, ...bound], cypher`, `)} WHERE ${ways.into} IS NULL OR ${ways.into} IN ${tops}`;
  const counted = countItems(
    node,
    [rows.axis, columns.axis],
    conjunction([down.isExplicit, across.isExplicit]),
    { count, explicit },
  );
  const cell = list([
    keyOf(rows.axis, row),
    keyOf(columns.axis, column),
    count,
    explicit,
    cypher`${count} - ${explicit}`,
  ]);
  const parts = [
    clauses,
    ...down.clauses,
    keep(down, rows, down.bound),
    ...across.clauses,
    keep(across, columns, [...down.bound, ...across.bound]),
    cypher`WITH ${down.into} AS ${row}, ${across.into} AS ${column}, ${counted}`,
    cypher`RETURN collect(${cell})`,
  ];
  return join(parts, cypher` `);
}
