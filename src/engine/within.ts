import type { Link } from '../catalogue/catalogue.ts';
import {
  type Cypher,
  cypher,
  identifier,
  parameter,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';

/** A node is one of the ids, or a chain of the link, which leads to what is wider, leads from it to one. */
export interface Within {
  readonly is: 'within';
  readonly link: Link;
  readonly ids: readonly string[];
}

/**
 * Chains of any length, none included, from a node to those that are wider; `having` is a map of what each relationship
 * has. Only where the far nodes are made distinct at once does the database visit each of them once, whatever circles there are.
 */
export function chain(near: Variable, link: Link, far: Variable, having: Cypher = cypher``): Cypher {
  return cypher`(${near})-[:${identifier(link.relation.type)}*0..${having}]->(${far})`;
}

/** The condition as an expression about a node. */
export function testWithin(node: Variable, { link, ids }: Within): Cypher {
  const wide = variable();
  return cypher`EXISTS { MATCH ${chain(node, link, wide)} WITH DISTINCT ${wide} WHERE ${wide}.id IN ${parameter(ids)} RETURN ${wide} }`;
}

/** Clauses that start at the ids and bind `node` to each node below them for which the tests hold, once. */
export function matchWithin(node: Variable, { link, ids }: Within, tests: readonly Cypher[]): Cypher {
  const wide = variable();
  const start = cypher`MATCH (${wide}:${identifier(link.near)}) WHERE ${wide}.id IN ${parameter(ids)}`;
  return cypher`${start} MATCH ${chain(node, link, wide)} WITH DISTINCT ${node}${whereClause(tests)}`;
}
