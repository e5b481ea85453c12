import { type Catalogue, type Kind, kindNamed, type Link, type Property } from '../catalogue/catalogue.ts';
import { fold, isText, orderKey } from '../catalogue/storage.ts';
import { badInput } from './errors.ts';
import type { Search } from './search.ts';
import type { Within } from './within.ts';

export type Operator = '=' | 'IN' | '<' | '<=' | '>' | '>=' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH';

/** A condition on a node or on a relationship. It is two-valued: a comparison on a missing value is false. */
export type Condition =
  | { readonly is: 'and'; readonly of: readonly Condition[] }
  | { readonly is: 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | Comparison
  | { readonly is: 'missing'; readonly property: string }
  /** One text of a list fulfils it. */
  | { readonly is: 'element'; readonly list: string; readonly of: Condition }
  /** How many texts a list has. */
  | { readonly is: 'size'; readonly list: string; readonly of: readonly NumberTest[] }
  | Some
  | Search
  | Within
  /** The kind is one of these. */
  | { readonly is: 'kind'; readonly of: readonly string[] }
  /** How many neighbours fulfil `where` over relations that fulfil `edge`. */
  | {
      readonly is: 'count';
      readonly link: Link;
      readonly edge: Condition | null;
      readonly where: Condition | null;
      readonly of: readonly NumberTest[];
    };

export interface Comparison {
  readonly is: 'comparison';
  readonly property: string;
  readonly form: TextForm;
  readonly operator: Operator;
  readonly value: unknown;
  /** The value may be missing. */
  readonly isNullable: boolean;
  /** Equality on it finds a node or a few. */
  readonly isSelective: boolean;
}

/** Which form of a text is compared: itself, its folded form, or its key of order (see `storage.ts`). */
export type TextForm = 'exact' | 'folded' | 'ordered';

/** One neighbour fulfils `where` over a relation that fulfils `edge`. */
export interface Some {
  readonly is: 'some';
  readonly link: Link;
  readonly edge: Condition | null;
  readonly where: Condition;
}

export type NumberTest =
  | { readonly is: 'comparison'; readonly operator: Operator; readonly value: unknown }
  | { readonly is: 'not'; readonly of: NumberTest }
  /** A count is never missing. */
  | { readonly is: 'constant'; readonly value: boolean };

type Subject = Pick<Property, 'name' | 'type' | 'isList' | 'isRequired' | 'isIndexed'>;
type Given = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, Operator>> = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};
const textForms: Readonly<Record<Operator, TextForm>> = {
  '=': 'exact',
  IN: 'exact',
  '<': 'ordered',
  '<=': 'ordered',
  '>': 'ordered',
  '>=': 'ordered',
  CONTAINS: 'folded',
  'STARTS WITH': 'folded',
  'ENDS WITH': 'folded',
};

const identity: readonly Subject[] = ['id', 'dataset'].map(name => ({
  name,
  type: 'ID',
  isList: false,
  isRequired: true,
  isIndexed: name === 'id',
}));

/** What a relationship holds itself (input EdgeWhere). */
const edgeSubjects = new Map<string, Subject>(
  [
    { name: 'assertion', type: 'Assertion', isRequired: true },
    { name: 'basis', type: 'Basis', isRequired: false },
    { name: 'reason', type: 'String', isRequired: false },
    { name: 'note', type: 'String', isRequired: false },
    { name: 'dataset', type: 'ID', isRequired: true },
  ].map(s => [s.name, { ...s, isList: false, isIndexed: false }]),
);

const nodeSubjects = new WeakMap<Kind, ReadonlyMap<string, Subject>>();

function subjectsOf(kind: Kind): ReadonlyMap<string, Subject> {
  const known = nodeSubjects.get(kind);
  if (known) return known;
  const subjects = new Map<string, Subject>([...identity.map(s => [s.name, s] as const), ...kind.properties]);
  nodeSubjects.set(kind, subjects);
  return subjects;
}

/** Reads a where-input of a kind. `path` leads to it in messages. Throws BAD_USER_INPUT. */
export function readWhere(catalogue: Catalogue, kind: Kind, given: unknown, path: string): Condition {
  return readGroup(given as Given, path, (name, value, at) => {
    const subject = subjectsOf(kind).get(name);
    if (subject) return readSubject(subject, value as Given, at);
    if (name === 'within') return { is: 'within', link: kind.wider!, ids: value as string[] };
    return readRelation(catalogue, kind.links.get(name)!, value as Given, at);
  });
}

/** Reads an EdgeWhere. */
export function readEdge(given: unknown, path: string): Condition {
  return readGroup(given as Given, path, (name, value, at) =>
    readSubject(edgeSubjects.get(name)!, value as Given, at),
  );
}

/** `and`, `or` and `not` are the same in every input; `read` reads the other keys. */
function readGroup(
  given: Given,
  path: string,
  read: (name: string, value: unknown, path: string) => Condition,
): Condition {
  const nested = (value: unknown, at: string) => readGroup(value as Given, at, read);
  const conditions = Object.entries(given).map(([name, value]): Condition => {
    const at = `${path}.${name}`;
    switch (name) {
      case 'and':
      case 'or':
        return { is: name, of: (value as unknown[]).map((item, i) => nested(item, `${at}[${i}]`)) };
      case 'not':
        return { is: 'not', of: nested(value, at) };
      default:
        return read(name, value, at);
    }
  });
  return all(conditions);
}

/** The condition that all of these hold. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : { is: 'and', of: conditions };
}

function readSubject(subject: Subject, given: Given, path: string): Condition {
  if (!subject.isList) return readScalar(subject, given);
  const element: Subject = { ...subject, isList: false, isRequired: true, isIndexed: false };
  const list = subject.name;
  return all(
    Object.entries(given).map(([name, value]): Condition => {
      if (name === 'count') return { is: 'size', list, of: readNumber(value as Given) };
      refuseEmpty(value as Given, `${path}.${name}`);
      const some: Condition = { is: 'element', list, of: readScalar(element, value as Given) };
      return name === 'none' ? { is: 'not', of: some } : some;
    }),
  );
}

function readScalar(subject: Subject, given: Given): Condition {
  return all(
    Object.entries(given).map(([name, value]): Condition => {
      switch (name) {
        case 'isNull': {
          const missing: Condition = { is: 'missing', property: subject.name };
          return value ? missing : { is: 'not', of: missing };
        }
        case 'ne':
          return { is: 'not', of: compare(subject, '=', value) };
        case 'notIn':
          return { is: 'not', of: compare(subject, 'IN', value) };
        default:
          return compare(subject, operators[name]!, value);
      }
    }),
  );
}

function compare(subject: Subject, operator: Operator, value: unknown): Comparison {
  const form = isText(subject) ? textForms[operator] : 'exact';
  return {
    is: 'comparison',
    property: subject.name,
    form,
    operator,
    value: inForm(form, stored(subject.type, value)),
    isNullable: !subject.isRequired,
    isSelective:
      (operator === '=' || operator === 'IN') &&
      subject.isIndexed &&
      ['ID', 'String', 'Date'].includes(subject.type),
  };
}

function inForm(form: TextForm, value: unknown): unknown {
  switch (form) {
    case 'exact':
      return value;
    case 'folded':
      return fold(value as string);
    case 'ordered':
      return orderKey(value as string);
  }
}

/** Whole numbers are stored as integers, which travel as bigint. */
export function stored(type: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => stored(type, item));
  return type === 'Int' ? BigInt(value as number) : value;
}

/** Reads an IntWhere on a number that is never missing. */
export function readNumber(given: Given): NumberTest[] {
  const test = (operator: Operator, value: unknown): NumberTest => ({
    is: 'comparison',
    operator,
    value: stored('Int', value),
  });
  return Object.entries(given).map(([name, value]): NumberTest => {
    switch (name) {
      case 'isNull':
        return { is: 'constant', value: !value };
      case 'ne':
        return { is: 'not', of: test('=', value) };
      case 'notIn':
        return { is: 'not', of: test('IN', value) };
      default:
        return test(operators[name]!, value);
    }
  });
}

function readRelation(catalogue: Catalogue, link: Link, given: Given, path: string): Condition {
  const { edge: givenEdge, count, ...quantifiers } = given;
  const edge = givenEdge === undefined ? null : readEdge(givenEdge, `${path}.edge`);
  if (edge && count === undefined && Object.keys(quantifiers).length === 0) {
    throw badInput(
      `\`${path}\` has only \`edge\`, which narrows the relations that some, none, all, single and count see. Add one of them: "has any" is \`count: {gte: 1}\`, "has none" is \`count: {eq: 0}\`.`,
    );
  }
  const conditions = Object.entries(quantifiers).map(([name, value]): Condition => {
    const at = `${path}.${name}`;
    refuseEmpty(value as Given, at);
    const where = readWhere(catalogue, kindNamed(catalogue, link.kind), value, at);
    switch (name) {
      case 'some':
        return { is: 'some', link, edge, where };
      case 'none':
        return { is: 'not', of: { is: 'some', link, edge, where } };
      case 'all':
        return { is: 'not', of: { is: 'some', link, edge, where: { is: 'not', of: where } } };
      default:
        return { is: 'count', link, edge, where, of: [{ is: 'comparison', operator: '=', value: 1n }] };
    }
  });
  if (count !== undefined)
    conditions.push({ is: 'count', link, edge, where: null, of: readNumber(count as Given) });
  return all(conditions);
}

/** What hangs on a condition that is not there would be another question: whether there is any at all. */
export function refuseEmpty(given: Given, path: string): void {
  if (Object.keys(given).length > 0) return;
  throw badInput(
    `\`${path}\` needs a condition, but {} arrived. "Has any" is \`count: {gte: 1}\`, "has none" is \`count: {eq: 0}\`.`,
  );
}
