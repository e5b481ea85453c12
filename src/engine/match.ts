import type { Link } from '../catalogue/catalogue.ts';
import { foldedName, orderedName } from '../catalogue/storage.ts';
import {
  type Cypher,
  conjunction,
  cypher,
  disjunction,
  identifier,
  parameter,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';
import { matchSearch, type Search, testSearch } from './search.ts';
import type { Comparison, Condition, NumberTest, Operator, Some, TextForm } from './where.ts';
import { matchWithin, testWithin, type Within } from './within.ts';

const operatorText: Readonly<Record<Operator, Cypher>> = {
  '=': cypher`=`,
  IN: cypher`IN`,
  '<': cypher`<`,
  '<=': cypher`<=`,
  '>': cypher`>`,
  '>=': cypher`>=`,
  CONTAINS: cypher`CONTAINS`,
  'STARTS WITH': cypher`STARTS WITH`,
  'ENDS WITH': cypher`ENDS WITH`,
};

/** The relationship from one end to the far end of a link. The far label stands there only where the type needs it. */
export function pattern(
  near: Variable,
  link: Link,
  far: Variable | null,
  relationship: Variable | null,
): Cypher {
  const type = cypher`[${relationship ?? cypher``}:${identifier(link.relation.type)}]`;
  const end = cypher`(${far ?? cypher``}${link.isAlone ? cypher`` : cypher`:${identifier(link.kind)}`})`;
  return arrow(cypher`(${near})`, link, type, end);
}

function arrow(near: Cypher, link: Link, type: Cypher, far: Cypher): Cypher {
  switch (link.direction) {
    case 'out':
      return cypher`${near}-${type}->${far}`;
    case 'in':
      return cypher`${near}<-${type}-${far}`;
    case 'both':
      return cypher`${near}-${type}-${far}`;
  }
}

/**
 * A condition as a Cypher expression about a node or relationship. Cypher is three-valued and the API two-valued: under a
 * `not` a comparison that may be null is made false first, elsewhere null drops a row as false does.
 */
export function test(subject: Variable, condition: Condition, isNegated = false): Cypher {
  switch (condition.is) {
    case 'and':
      return conjunction(condition.of.map(c => test(subject, c, isNegated)));
    case 'or':
      return disjunction(condition.of.map(c => test(subject, c, isNegated)));
    case 'not':
      return condition.of.is === 'missing'
        ? cypher`${subject}.${identifier(condition.of.property)} IS NOT NULL`
        : cypher`NOT ${test(subject, condition.of, true)}`;
    case 'missing':
      return cypher`${subject}.${identifier(condition.property)} IS NULL`;
    case 'comparison': {
      const comparison = compare(inForm(subject, condition.property, condition.form), condition);
      return condition.isNullable && isNegated
        ? cypher`coalesce(${comparison}, false)`
        : cypher`(${comparison})`;
    }
    case 'element': {
      const index = variable();
      const list = cypher`${subject}.${identifier(condition.list)}`;
      return cypher`any(${index} IN range(0, size(${list}) - 1) WHERE ${testElement(subject, index, condition.of)})`;
    }
    case 'size':
      return testNumber(cypher`size(${subject}.${identifier(condition.list)})`, condition.of);
    case 'some':
      return cypher`EXISTS { ${neighbours(subject, condition.link, condition.edge, condition.where)} }`;
    case 'count':
      return testNumber(
        cypher`COUNT { ${neighbours(subject, condition.link, condition.edge, condition.where)} }`,
        condition.of,
      );
    case 'search':
      return testSearch(subject, condition);
    case 'within':
      return testWithin(subject, condition);
    case 'kind': {
      const label = variable();
      return cypher`any(${label} IN labels(${subject}) WHERE ${label} IN ${parameter(condition.of)})`;
    }
  }
}

/** The neighbours over a link that fulfil the conditions, as the inside of a subquery. */
export function neighbours(
  near: Variable,
  link: Link,
  edge: Condition | null,
  where: Condition | null,
): Cypher {
  const far = where && variable();
  const relationship = edge && variable();
  const tests = [edge && test(relationship!, edge), where && test(far!, where)].filter(t => t !== null);
  return cypher`${pattern(near, link, far, relationship)}${whereClause(tests)}`;
}

/** A text, or the texts of a list, in the form that is compared; a key of order is stored only where it differs. */
export function inForm(subject: Variable, property: string, form: TextForm): Cypher {
  const exact = cypher`${subject}.${identifier(property)}`;
  switch (form) {
    case 'exact':
      return exact;
    case 'folded':
      return cypher`${subject}.${identifier(foldedName(property))}`;
    case 'ordered':
      return cypher`coalesce(${subject}.${identifier(orderedName(property))}, ${exact})`;
  }
}

function compare(left: Cypher, { operator, value }: { operator: Operator; value: unknown }): Cypher {
  return cypher`${left} ${operatorText[operator]} ${parameter(value)}`;
}

/** A condition on one text of a list; the other forms of the texts are lists of the same length beside it. */
function testElement(subject: Variable, index: Variable, condition: Condition): Cypher {
  switch (condition.is) {
    case 'and':
      return conjunction(condition.of.map(c => testElement(subject, index, c)));
    case 'not':
      return cypher`NOT ${testElement(subject, index, condition.of)}`;
    case 'comparison':
      return cypher`(${compare(cypher`${inForm(subject, condition.property, condition.form)}[${index}]`, condition)})`;
    case 'missing':
      return cypher`false`;
    default:
      throw new TypeError(`A text of a list has no condition of the form ${condition.is}.`);
  }
}

/** The conditions on a number that is never missing. */
export function testNumber(number: Cypher, tests: readonly NumberTest[]): Cypher {
  const one = (t: NumberTest): Cypher => {
    switch (t.is) {
      case 'comparison':
        return cypher`${compare(number, t)}`;
      case 'not':
        return cypher`NOT (${one(t.of)})`;
      case 'constant':
        return t.value ? cypher`true` : cypher`false`;
    }
  };
  return conjunction(tests.map(one));
}

/** The conditions that must all hold, one by one. */
export function conjuncts(condition: Condition | null): readonly Condition[] {
  if (!condition) return [];
  return condition.is === 'and' ? condition.of.flatMap(conjuncts) : [condition];
}

/**
 * How a list is found: by a condition of its own that an index answers well (`own`), by the full-text index (`search`), from
 * what is wider (`within`), from the far end of a relation (`some`), or by its label (`none`). Alternatives, negations and "none" can anchor nothing.
 */
export type Anchor =
  | { readonly is: 'own'; readonly by: Comparison }
  | { readonly is: 'search'; readonly by: Search }
  | { readonly is: 'within'; readonly by: Within }
  | { readonly is: 'some'; readonly by: Some }
  | { readonly is: 'none' };

/** The most selective condition to start from. An id is better than another equality, and near is better than far. */
export function chooseAnchor(condition: Condition | null): Anchor {
  const all = conjuncts(condition);
  const own = all.filter(c => c.is === 'comparison').filter(c => c.isSelective);
  const by = own.find(c => c.property === 'id') ?? own[0];
  if (by) return { is: 'own', by };
  const search = all.find(c => c.is === 'search');
  if (search) return { is: 'search', by: search };
  const within = all.find(c => c.is === 'within');
  if (within) return { is: 'within', by: within };
  const some = all
    .filter(c => c.is === 'some')
    .map(c => ({ by: c, distance: distanceToAnchor(c.where) }))
    .filter(c => c.distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)[0];
  return some ? { is: 'some', by: some.by } : { is: 'none' };
}

/** 0 for an id, 1 for another selective equality, 2 more for each relation on the way. */
function distanceToAnchor(condition: Condition): number {
  const anchor = chooseAnchor(condition);
  switch (anchor.is) {
    case 'own':
      return anchor.by.property === 'id' ? 0 : 1;
    case 'search':
    case 'within':
      return 1;
    case 'some':
      return 2 + distanceToAnchor(anchor.by.where);
    case 'none':
      return Number.POSITIVE_INFINITY;
  }
}

/**
 * Clauses that bind `node` to each node of a label that fulfils the conditions, once. `extra` are further expressions that
 * must hold of it.
 */
export function match(
  node: Variable,
  label: string,
  condition: Condition | null,
  extra: readonly Cypher[] = [],
): Cypher {
  const anchor = chooseAnchor(condition);
  if (anchor.is === 'search') {
    const rest = conjuncts(condition).filter(c => c !== anchor.by);
    return matchSearch(node, label, anchor.by, [...rest.map(c => test(node, c)), ...extra]);
  }
  if (anchor.is === 'within') {
    const rest = conjuncts(condition).filter(c => c !== anchor.by);
    return matchWithin(node, anchor.by, [...rest.map(c => test(node, c)), ...extra]);
  }
  if (anchor.is !== 'some') {
    const tests = conjuncts(condition).map(c => test(node, c));
    return cypher`MATCH (${node}:${identifier(label)})${whereClause([...tests, ...extra])}`;
  }
  const { link, edge, where } = anchor.by;
  const far = variable();
  const relationship = edge && variable();
  const rest = conjuncts(condition).filter(c => c !== anchor.by);
  const tests = [edge && test(relationship!, edge), ...rest.map(c => test(node, c))].filter(t => t !== null);
  const type = cypher`[${relationship ?? cypher``}:${identifier(link.relation.type)}]`;
  const step = arrow(cypher`(${node}:${identifier(label)})`, link, type, cypher`(${far})`);
  return cypher`${match(far, link.kind, where)} MATCH ${step}${whereClause([...tests, ...extra])} WITH DISTINCT ${node}`;
}
