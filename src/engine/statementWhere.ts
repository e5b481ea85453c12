import { type Catalogue, constantCase } from '../catalogue/catalogue.ts';
import { citationLists, fold } from '../catalogue/storage.ts';
import {
  type Cypher,
  conjunction,
  cypher,
  disjunction,
  identifier,
  parameter,
  type Variable,
  variable,
} from './cypher.ts';
import { test, testNumber } from './match.ts';
import { type Condition, type NumberTest, readEdge, readNumber, refuseEmpty } from './where.ts';

/** A condition on a statement: of a relation, or an entity's own, which has neither relation nor far end. */
export type StatementCondition =
  | { readonly is: 'and'; readonly of: readonly StatementCondition[] }
  | { readonly is: 'or'; readonly of: readonly StatementCondition[] }
  | { readonly is: 'not'; readonly of: StatementCondition }
  /** On what the statement holds itself. */
  | { readonly is: 'held'; readonly of: Condition }
  | { readonly is: 'type'; readonly of: readonly string[] }
  /** It is an entity's own. */
  | { readonly is: 'own' }
  | EndCondition
  /** One citation fulfils it. */
  | { readonly is: 'citation'; readonly of: readonly CitationTest[] }
  /** How many citations there are. */
  | { readonly is: 'citations'; readonly of: readonly NumberTest[] };

/** An end has one of these ids, or one of these labels. */
interface EndCondition {
  readonly is: 'end';
  readonly end: 'from' | 'to';
  readonly by: 'id' | 'label';
  readonly of: readonly string[];
}

interface CitationTest {
  readonly list: string;
  readonly operator: keyof typeof operators;
  readonly isNegated: boolean;
  readonly value: unknown;
}

/** `eq` and `ne` compare one value, `in` and `notIn` those of a list. */
const operators = {
  eq: cypher`=`,
  in: cypher`IN`,
  contains: cypher`CONTAINS`,
  startsWith: cypher`STARTS WITH`,
  endsWith: cypher`ENDS WITH`,
};
const folding = new Set(['contains', 'startsWith', 'endsWith']);
const negations: Readonly<Record<string, keyof typeof operators>> = { ne: 'eq', notIn: 'in' };

type Given = Readonly<Record<string, unknown>>;

/** Reads a StatementWhere. `path` leads to it in messages. Throws BAD_USER_INPUT. */
export function readStatementWhere(catalogue: Catalogue, given: unknown, path: string): StatementCondition {
  const read = (value: unknown, at: string) => readStatementWhere(catalogue, value, at);
  return all(
    Object.entries(given as Given).map(([name, value]): StatementCondition => {
      const at = `${path}.${name}`;
      switch (name) {
        case 'and':
        case 'or':
          return { is: name, of: (value as unknown[]).map((item, i) => read(item, `${at}[${i}]`)) };
        case 'not':
          return { is: 'not', of: read(value, at) };
        case 'relation':
          return readValues(value as Given, of => ({ is: 'type', of }));
        case 'from':
        case 'to':
          return readEnd(catalogue, name, value as Given);
        case 'citations':
          return readCitations(value as Given, at);
        default:
          return { is: 'held', of: readEdge({ [name]: value }, path) };
      }
    }),
  );
}

function all(of: readonly StatementCondition[]): StatementCondition {
  return of.length === 1 ? of[0]! : { is: 'and', of };
}

function readValues(
  given: Given,
  make: (values: readonly string[]) => StatementCondition,
): StatementCondition {
  return all(
    Object.entries(given).map(([name, value]): StatementCondition => {
      switch (name) {
        case 'isNull':
          return value ? { is: 'own' } : { is: 'not', of: { is: 'own' } };
        case 'ne':
        case 'notIn':
          return { is: 'not', of: make([value].flat() as string[]) };
        default:
          return make([value].flat() as string[]);
      }
    }),
  );
}

function readEnd({ kinds }: Catalogue, end: 'from' | 'to', given: Given): StatementCondition {
  const labelOf = (constant: string) => [...kinds.keys()].find(name => constantCase(name) === constant)!;
  return all(
    Object.entries(given).map(([name, value]) =>
      readValues(value as Given, of =>
        name === 'kind'
          ? { is: 'end', end, by: 'label', of: of.map(labelOf) }
          : { is: 'end', end, by: 'id', of },
      ),
    ),
  );
}

function readCitations(given: Given, path: string): StatementCondition {
  return all(
    Object.entries(given).map(([name, value]): StatementCondition => {
      if (name === 'count') return { is: 'citations', of: readNumber(value as Given) };
      refuseEmpty(value as Given, `${path}.${name}`);
      const tests = Object.entries(value as Given).flatMap(([field, of]) => readCitationTests(field, of));
      const some: StatementCondition = { is: 'citation', of: tests };
      return name === 'none' ? { is: 'not', of: some } : some;
    }),
  );
}

function readCitationTests(field: string, given: unknown): CitationTest[] {
  const list = citationLists[field as keyof typeof citationLists];
  return Object.entries(given as Given).map(([name, value]) => {
    const operator = negations[name] ?? (name as keyof typeof operators);
    return {
      list,
      operator,
      isNegated: name in negations,
      value: folding.has(operator) ? fold(value as string) : value,
    };
  });
}

/** What a condition is tested on. An entity's own statement is held by the entity itself and has no far end. */
export interface Stated {
  readonly holder: Variable;
  readonly from: Variable;
  readonly to: Variable | null;
}

/** Whether any statement of that sort can fulfil the condition, as far as its outermost parts tell. */
export function canHold(condition: StatementCondition | null, isOwn: boolean): boolean {
  switch (condition?.is) {
    case 'and':
      return condition.of.every(c => canHold(c, isOwn));
    case 'type':
      return !isOwn;
    case 'own':
      return isOwn;
    case 'not':
      return !isOwn || condition.of.is !== 'own';
    case 'end':
      return !isOwn || condition.end === 'from';
    default:
      return true;
  }
}

/** The condition as a Cypher expression; see `test` for why it matters whether a `not` is around it. */
export function testStatement(stated: Stated, condition: StatementCondition, isNegated = false): Cypher {
  const { holder, to } = stated;
  switch (condition.is) {
    case 'and':
      return conjunction(condition.of.map(c => testStatement(stated, c, isNegated)));
    case 'or':
      return disjunction(condition.of.map(c => testStatement(stated, c, isNegated)));
    case 'not':
      return cypher`NOT ${testStatement(stated, condition.of, true)}`;
    case 'held':
      return test(holder, condition.of, isNegated);
    case 'own':
      return to ? cypher`false` : cypher`true`;
    case 'type':
      return to ? cypher`(type(${holder}) IN ${parameter(condition.of)})` : cypher`false`;
    case 'end':
      return testEnd(stated[condition.end], condition);
    case 'citations':
      return testNumber(cypher`coalesce(size(${holder}.${quotes}), 0)`, condition.of);
    case 'citation': {
      const index = variable();
      const tests = condition.of.map(t => testCitation(holder, index, t));
      return cypher`any(${index} IN range(0, coalesce(size(${holder}.${quotes}), 0) - 1) WHERE ${conjunction(tests)})`;
    }
  }
}

const quotes = identifier(citationLists.quote);

function testEnd(end: Variable | null, { by, of }: EndCondition): Cypher {
  if (!end) return cypher`false`;
  if (by === 'id') return cypher`(${end}.id IN ${parameter(of)})`;
  return test(end, { is: 'kind', of });
}

function testCitation(holder: Variable, index: Variable, { list, operator, isNegated, value }: CitationTest) {
  const exact = cypher`${holder}.${identifier(list)}[${index}]`;
  const left = folding.has(operator) ? foldText(exact) : exact;
  const comparison = cypher`(${left} ${operators[operator]} ${parameter(value)})`;
  return isNegated ? cypher`NOT ${comparison}` : comparison;
}

/** A text as `fold` folds it; quotations are not stored in that form. */
function foldText(text: Cypher): Cypher {
  return cypher`normalize(toLower(toUpper(normalize(${text}, NFKC))), NFKC)`;
}
