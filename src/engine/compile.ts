import type { Link } from '../catalogue/catalogue.ts';
import { bindAsides, collectRows, firstRow } from './aside.ts';
import { compileTally } from './compileTally.ts';
import {
  type Cypher,
  cypher,
  identifier,
  join,
  list,
  parameter,
  render,
  type Statement,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';
import { compileHeld } from './datasetFigures.ts';
import { compilePaths } from './findPaths.ts';
import { chooseAnchor, match, neighbours, pattern, test } from './match.ts';
import { compileNeighbours } from './neighbourGroups.ts';
import { compileNeighbourhood } from './neighbourhood.ts';
import { comesAfter, type KeyValues, keyOf, type OrderKey, orderList } from './order.ts';
import type { Column, ListPlan, LookupRead, Of, Page, RootRead } from './plan.ts';
import { bestHits } from './search.ts';
import { compileStatements } from './statements.ts';
import { type Tally, tallyPart } from './tally.ts';

/** What the columns of a row are read from: a node, and in a list the relationship to it and the keys of the order. */
export interface Row {
  readonly node: Variable;
  readonly relationship?: Variable | undefined;
  readonly keys?: readonly Cypher[];
  /** The relationship is the node itself: what it holds is the entity's own statement, which leads nowhere. */
  readonly isOwn?: boolean;
}

/**
 * The statement of a root field; null when there is nothing to ask for. Each record is `[part, rows]`: one record for all
 * rows of a part takes little more than half the time of a record for each, and a part without rows has no record. Part
 * `rows` holds rows of columns, of a lookup `[id, columns]`; part `total` holds `[count]`; a part named by `tallyPart` holds
 * groups or a cross table (see `tally.ts`); a part named by a type of relation holds `[from, to, columns]`.
 */
export function compile(read: RootRead): Statement | null {
  switch (read.is) {
    case 'list':
      return unite(compileRootList(read.list));
    case 'lookup':
      return unite(compileLookup(read));
    case 'paths':
      return compilePaths(read);
    case 'neighbours':
      return render(compileNeighbours(read));
    case 'neighbourhood':
      return render(compileNeighbourhood(read));
    case 'statements':
      return unite(compileStatements(read));
    case 'datasets': {
      const node = variable();
      // What a first import has marked, and not yet loaded, is no dataset.
      const loaded = cypher`MATCH (${node}:Dataset) WHERE ${node}.loadedAt IS NOT NULL`;
      const found = cypher`${loaded} WITH ${node} ORDER BY ${node}.id`;
      return unite([gather(found, cypher`'rows'`, compileColumns({ node }, read.columns))]);
    }
  }
}

function unite(parts: readonly Cypher[]): Statement | null {
  return parts.length === 0 ? null : render(join(parts, cypher` UNION ALL `));
}

/** The record of a part: its name, and a list of its rows in the order of the clauses. */
export function gather(clauses: Cypher, part: Cypher, row: Cypher): Cypher {
  return cypher`${bindAsides(clauses, row)} RETURN ${part} AS part, collect(${row}) AS rows`;
}

/** How the nodes of a root list are found, for each part that asks about them. */
interface Found {
  /** Clauses that bind a variable to each node for which the given expressions hold. */
  readonly each: (node: Variable, tests?: readonly Cypher[]) => Cypher;
  /** Clauses that bind a variable to the number of nodes. */
  readonly count: (total: Variable) => Cypher;
}

/**
 * The parts of a root list. What an anchor finds is found once for all of them, as that is most of the work. Without an anchor
 * each part finds for itself: an index may give the order of a page, and a total may come from the store of counts.
 */
function compileRootList(plan: ListPlan): Cypher[] {
  const { kind, where, page, wantsTotal, tallies } = plan;
  const partCount = (page ? 1 : 0) + (wantsTotal ? 1 : 0) + tallies.length;
  if (partCount < 2 || chooseAnchor(where).is === 'none') {
    const each: Found['each'] = (node, tests = []) => match(node, kind.name, where, tests);
    const count = (total: Variable) => {
      const node = variable();
      return cypher`${each(node)} WITH count(${node}) AS ${total}`;
    };
    return compileParts(plan, { each, count });
  }
  const [node, nodes] = [variable(), variable()];
  const parts = compileParts(plan, {
    each: (item, tests = []) =>
      cypher`UNWIND ${nodes} AS ${item}${tests.length === 0 ? cypher`` : cypher` WITH ${item}${whereClause(tests)}`}`,
    count: total => cypher`WITH size(${nodes}) AS ${total}`,
  });
  const found = cypher`${match(node, kind.name, where)} WITH collect(${node}) AS ${nodes}`;
  return [cypher`${found} CALL (${nodes}) { ${join(parts, cypher` UNION ALL `)} } RETURN part, rows`];
}

function compileParts(plan: ListPlan, nodes: Found): Cypher[] {
  const parts: Cypher[] = [];
  if (plan.page) {
    const found = { node: variable() };
    const { clauses, keys } = compileRootPage(found, plan, plan.page, nodes);
    parts.push(gather(clauses, cypher`'rows'`, compileColumns({ ...found, keys }, plan.columns)));
  }
  if (plan.wantsTotal) {
    const total = variable();
    parts.push(gather(nodes.count(total), cypher`'total'`, cypher`[${total}]`));
  }
  for (const [i, tally] of plan.tallies.entries()) {
    const node = variable();
    const { clauses, row } = compileTally({ node, clauses: nodes.each(node) }, tally, columnsOfNode);
    parts.push(gather(clauses, cypher`'${identifier(tallyPart(i))}'`, row));
  }
  return parts;
}

function compileLookup({ entities, ownStatements, statements }: LookupRead): Cypher[] {
  const parts = statements.map(({ type, ends, columns }) => {
    const [end, from, relationship, node] = [variable(), variable(), variable(), variable()];
    const step = cypher`(${from}:Entity {id: ${end}[0]})-[${relationship}:${identifier(type)}]->(${node}:Entity {id: ${end}[1]})`;
    const row = compileColumns({ node, relationship }, columns);
    return gather(
      cypher`UNWIND ${parameter(ends)} AS ${end} MATCH ${step}`,
      cypher`type(${relationship})`,
      cypher`[${from}.id, ${node}.id, ${row}]`,
    );
  });
  if (ownStatements) {
    const [id, node] = [variable(), variable()];
    const found = cypher`UNWIND ${parameter(ownStatements.ids)} AS ${id} MATCH (${node}:Entity {id: ${id}}) WHERE ${node}.assertion IS NOT NULL`;
    const row = compileColumns({ node, relationship: node, isOwn: true }, ownStatements.columns);
    parts.unshift(gather(found, cypher`'own'`, cypher`[${node}.id, ${row}]`));
  }
  if (entities) {
    const [id, node] = [variable(), variable()];
    const found = cypher`UNWIND ${parameter(entities.ids)} AS ${id} MATCH (${node}:${identifier(entities.label)} {id: ${id}})`;
    const row = compileColumns({ node }, entities.columns);
    parts.unshift(gather(found, cypher`'rows'`, cypher`[${node}.id, ${row}]`));
  }
  return parts;
}

/** Clauses that bind what a row is read from to the rows of a page, in their order. */
interface CompiledPage {
  readonly clauses: Cypher;
  readonly keys: readonly Cypher[];
}

/** Clauses that find the rows of a list for which the given expressions hold. */
type Find = (tests: readonly Cypher[]) => Cypher;

/** A page starts or ends beyond a row with these key values; `isBackward` when it is the row that follows. */
interface Bound {
  readonly row: KeyValues;
  readonly isBackward: boolean;
}

export function boundsOf({ after, before }: Page): Bound[] {
  const bounds: Bound[] = [];
  if (after) bounds.push({ row: after, isBackward: false });
  if (before) bounds.push({ row: before, isBackward: true });
  return bounds;
}

/**
 * A page of a root list. Where nothing selective anchors it, an index can give the order, but it holds no missing values:
 * a key that is always there says so, and one that may be missing is read in two parts, the rows that have it and the
 * rows that do not.
 */
function compileRootPage(found: Row, plan: ListPlan, page: Page, nodes: Found): CompiledPage {
  const { where, order } = plan;
  const { node } = found;
  const keys = bindKeys(node, order);
  const [first, ...rest] = order;
  const find: Find = tests => nodes.each(node, tests);
  const compileWhole = (by: Find) => ({
    clauses: compilePage(found, order, keys, boundsOf(page), page, by),
    keys,
  });
  if (first?.is !== 'property' || !first.isIndexed || chooseAnchor(where).is !== 'none')
    return compileWhole(find);

  const findStated: Find = tests => find([cypher`${keys[0]!} IS NOT NULL`, ...tests]);
  if (!first.isNullable) return compileWhole(findStated);

  const findMissing: Find = tests => find([cypher`${keys[0]!} IS NULL`, ...tests]);
  const statedBounds = boundsOfPart(page, 'stated');
  const missingBounds = boundsOfPart(page, 'missing');
  const statedOrder = [{ ...first, isNullable: false }, ...rest];
  const stated = statedBounds && compilePage(found, statedOrder, keys, statedBounds, page, findStated);
  const missing = missingBounds && compilePage(found, rest, keys.slice(1), missingBounds, page, findMissing);
  const parts = (page.isBackward ? [missing, stated] : [stated, missing]).filter(p => p !== null);
  if (parts.length === 1) return { clauses: parts[0]!, keys };
  const bound = join(boundBy(found, order, keys), cypher`, `);
  const united = join(
    parts.map(p => cypher`${p} RETURN ${bound}`),
    cypher` UNION ALL `,
  );
  return { clauses: cypher`CALL () { ${united} } WITH ${bound} LIMIT ${limitOf(page)}`, keys };
}

/** The bounds that a part of a list is left with; null when all of the part lies beyond one. */
function boundsOfPart(page: Page, part: 'stated' | 'missing'): Bound[] | null {
  const bounds: Bound[] = [];
  for (const bound of boundsOf(page)) {
    const isInPart = (bound.row[0] === null) === (part === 'missing');
    if (isInPart) bounds.push(part === 'missing' ? { ...bound, row: bound.row.slice(1) } : bound);
    else if (bound.isBackward === (part === 'missing')) return null;
  }
  return bounds;
}

/** The expressions of an order's keys; a count or a score is taken once and bound to a variable. */
function bindKeys(node: Variable, order: readonly OrderKey[]): Cypher[] {
  return order.map(key => (key.is === 'property' ? keyOf(node, key) : cypher`${variable()}`));
}

/** The variables that a page binds. */
function boundBy({ node, relationship }: Row, order: readonly OrderKey[], keys: readonly Cypher[]) {
  const taken = keys.filter((_, i) => order[i]!.is !== 'property');
  return [node, ...(relationship ? [relationship] : []), ...taken];
}

export function limitOf(page: Page) {
  return parameter(BigInt(page.size + (page.wantsMore ? 1 : 0)));
}

function compilePage(
  found: Row,
  order: readonly OrderKey[],
  keys: readonly Cypher[],
  bounds: readonly Bound[],
  page: Page,
  find: Find,
): Cypher {
  const tests = bounds.flatMap(({ row, isBackward }) => comesAfter(order, keys, row, isBackward));
  const taken = order.flatMap((key, i) =>
    key.is === 'property' ? [] : [cypher`${keyOf(found.node, key)} AS ${keys[i]!}`],
  );
  const bound = boundBy(found, order, keys);
  const kept = [found.node, ...(found.relationship ? [found.relationship] : []), ...taken];
  const isByScore = order[0]?.is === 'score';
  const best = isByScore ? bestHits(keys[0]!, found.node, join(bound, cypher`, `)) : cypher``;
  const rows =
    taken.length === 0
      ? find(tests)
      : cypher`${find([])} WITH ${join(kept, cypher`, `)}${best}${whereClause(tests)}`;
  const sorted = join(orderList(order, keys, page.isBackward), cypher`, `);
  return cypher`${rows} WITH ${join(bound, cypher`, `)} ORDER BY ${sorted} LIMIT ${limitOf(page)}`;
}

/** The row of columns, as a list. */
export function compileColumns(row: Row, columns: readonly Column[]): Cypher {
  return list(columns.map(column => compileColumn(row, column)));
}

function compileColumn(row: Row, column: Column): Cypher {
  const { node } = row;
  switch (column.is) {
    case 'property':
      return cypher`${holderOf(row, column.of)}.${identifier(column.name)}`;
    case 'label':
      return labelOf(node);
    case 'type':
      return row.isOwn ? cypher`null` : cypher`type(${row.relationship!})`;
    case 'key':
      return row.keys![column.index]!;
    case 'endId':
      return row.isOwn && column.end === 'to' ? cypher`null` : cypher`${endOf(row, column.end)}.id`;
    case 'end': {
      if (row.isOwn) return column.end === 'to' ? cypher`null` : compileColumns({ node }, column.columns);
      const end = variable();
      return firstRow(
        cypher`WITH ${endOf(row, column.end)} AS ${end}`,
        compileColumns({ node: end }, column.columns),
      );
    }
    case 'list':
      return compileNestedList(node, column.list);
    case 'tally':
      return compileNestedTally(node, column.list, column.tally);
    case 'total': {
      const { link, edge, where } = column.list;
      return cypher`COUNT { ${neighbours(node, link!, edge, where)} }`;
    }
    case 'one': {
      const far = variable();
      return firstRow(
        cypher`MATCH ${pattern(node, column.link, far, null)}`,
        compileColumns({ node: far }, column.columns),
      );
    }
    case 'dataset': {
      const dataset = variable();
      return firstRow(
        cypher`MATCH (${dataset}:Dataset {id: ${holderOf(row, column.of)}.dataset})`,
        compileColumns({ node: dataset }, column.columns),
      );
    }
    case 'held':
      return compileHeld(node, column);
    case 'lists':
      return compileLists(holderOf(row, column.of), column);
    case 'cases': {
      const cases = column.cases.map(
        c => cypher`WHEN ${node}:${identifier(c.label)} THEN ${compileColumns({ node }, c.columns)} `,
      );
      return cypher`CASE ${join(cases, cypher``)}ELSE ${compileColumns({ node }, column.rest)} END`;
    }
  }
}

function holderOf(row: Row, of: Of): Variable {
  return of === 'node' ? row.node : row.relationship!;
}

function endOf(row: Row, end: 'from' | 'to'): Cypher {
  if (row.isOwn) return cypher`${row.node}`;
  return end === 'from' ? cypher`startNode(${row.relationship!})` : cypher`endNode(${row.relationship!})`;
}

function labelOf(node: Variable): Cypher {
  const label = variable();
  return cypher`head([${label} IN labels(${node}) WHERE ${label} <> 'Entity'])`;
}

function compileNestedList(near: Variable, { link, where, edge, order, page, columns }: ListPlan): Cypher {
  const found = { node: variable(), relationship: variable() };
  const tests = [edge && test(found.relationship, edge), where && test(found.node, where)].filter(
    t => t !== null,
  );
  const find: Find = extra =>
    cypher`MATCH ${pattern(near, link as Link, found.node, found.relationship)}${whereClause([...tests, ...extra])}`;
  const keys = bindKeys(found.node, order);
  const clauses = compilePage(found, order, keys, boundsOf(page!), page!, find);
  return collectRows(clauses, compileColumns({ ...found, keys }, columns));
}

function compileNestedTally(near: Variable, { link, where, edge }: ListPlan, tally: Tally): Cypher {
  const found = { node: variable(), relationship: variable() };
  const tests = [edge && test(found.relationship, edge), where && test(found.node, where)].filter(
    t => t !== null,
  );
  const matched = cypher`MATCH ${pattern(near, link!, found.node, found.relationship)}${whereClause(tests)}`;
  const { clauses, row } = compileTally({ node: found.node, clauses: matched }, tally, columnsOfNode);
  return collectRows(clauses, row, true);
}

function columnsOfNode(node: Variable, columns: readonly Column[]): Cypher {
  return compileColumns({ node }, columns);
}

function compileLists(holder: Variable, { lead, first, columns }: Extract<Column, { is: 'lists' }>): Cypher {
  const index = variable();
  const all = cypher`range(0, coalesce(size(${holder}.${identifier(lead)}), 0) - 1)`;
  const indexes = first === null ? all : cypher`${all}[..${parameter(BigInt(first))}]`;
  const values = columns.map(column => {
    const value = cypher`${holder}.${identifier(column.list)}[${index}]`;
    if (column.is === 'value') return value;
    const node = variable();
    return firstRow(
      cypher`MATCH (${node}:${identifier(column.label)} {id: ${value}})`,
      compileColumns({ node }, column.columns),
    );
  });
  return columns.some(c => c.is === 'entity')
    ? collectRows(cypher`UNWIND ${indexes} AS ${index}`, list(values))
    : cypher`[${index} IN ${indexes} | ${list(values)}]`;
}
