import { type Aside, type Cypher, cypher, join, variable } from './cypher.ts';

// Neo4j refuses a subquery that counts or collects inside a larger expression, at any depth, as it would a count among
// other values. On its own in a WITH it is accepted. So such a subquery is set aside: the expression around it has a
// variable in its place, and whoever makes a row of the expression first binds what it sets aside.

/** An expression in whose place stands a variable, bound before the row that it belongs to. */
export function setAside(expression: Cypher): Cypher {
  const aside: Aside = { is: 'aside', variable: variable(), expression };
  return { is: 'cypher', parts: [aside] };
}

/** Clauses, ended by what binds the expressions that a row sets aside. */
export function bindAsides(clauses: Cypher, row: Cypher): Cypher {
  const asides = asidesOf(row);
  if (asides.length === 0) return clauses;
  const bound = asides.map(({ variable, expression }) => cypher`${expression} AS ${variable}`);
  return cypher`${clauses} WITH *, ${join(bound, cypher`, `)}`;
}

/** The rows of a subquery as a list. It is set aside when it counts or collects itself, or when a row of it sets something aside. */
export function collectRows(clauses: Cypher, row: Cypher, counts = false): Cypher {
  const subquery = cypher`COLLECT { ${bindAsides(clauses, row)} RETURN ${row} }`;
  return counts ? setAside(subquery) : outOf(row, subquery);
}

/** The row of the one match of some clauses, or null. */
export function firstRow(clauses: Cypher, row: Cypher): Cypher {
  return outOf(row, cypher`head(COLLECT { ${bindAsides(clauses, row)} RETURN ${row} })`);
}

function outOf(row: Cypher, subquery: Cypher): Cypher {
  return asidesOf(row).length > 0 ? setAside(subquery) : subquery;
}

function asidesOf({ parts }: Cypher): Aside[] {
  return parts.flatMap(part => {
    if (typeof part === 'string') return [];
    if (part.is === 'aside') return [part];
    return part.is === 'cypher' ? asidesOf(part) : [];
  });
}
