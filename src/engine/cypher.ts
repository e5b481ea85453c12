/** A name that stands for a node, a relationship or a value inside a statement; it gets its text when rendered. */
export interface Variable {
  readonly is: 'variable';
}

/** A value that is sent beside the text. */
export interface Parameter {
  readonly is: 'parameter';
  readonly value: unknown;
}

/** An expression that stands elsewhere, and the variable that stands for it here (see `aside.ts`). */
export interface Aside {
  readonly is: 'aside';
  readonly variable: Variable;
  readonly expression: Cypher;
}

/** A piece of Cypher, as a value. */
export interface Cypher {
  readonly is: 'cypher';
  readonly parts: readonly (string | Insertable)[];
}

type Insertable = Cypher | Variable | Parameter | Aside;

/**
 * A statement as the database takes it. A number in `params` becomes a FLOAT and a bigint an INTEGER, so LIMIT and integer
 * properties need bigints.
 */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Cypher from a template. Only Cypher, variables and parameters may be inserted: a string would make the text depend on
 * values, so it throws a TypeError that says what to wrap it in.
 */
export function cypher(strings: TemplateStringsArray, ...inserted: Insertable[]): Cypher {
  const parts: (string | Insertable)[] = [];
  strings.forEach((text, i) => {
    if (text) parts.push(text);
    if (i < inserted.length) parts.push(accept(inserted[i]));
  });
  return { is: 'cypher', parts };
}

function accept(value: unknown): Insertable {
  if (typeof value === 'object' && value !== null && 'is' in value) return value as Insertable;
  throw new TypeError(
    `Only Cypher, variables and parameters go into a template, not ${typeof value}. Wrap a value in parameter() and a label, type or property in identifier().`,
  );
}

/** A new variable. */
export function variable(): Variable {
  return { is: 'variable' };
}

/** A new parameter. */
export function parameter(value: unknown): Parameter {
  return { is: 'parameter', value };
}

/** A label, type or property of the catalogue. Throws for anything that is no plain identifier. */
export function identifier(name: string): Cypher {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new TypeError('A name in Cypher must be a plain identifier.');
  return { is: 'cypher', parts: [name] };
}

/** Pieces, one after another, with something between them. */
export function join(pieces: readonly Insertable[], between: Cypher): Cypher {
  return { is: 'cypher', parts: pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece])) };
}

/** A list of expressions. */
export function list(items: readonly Insertable[]): Cypher {
  return cypher`[${join(items, cypher`, `)}]`;
}

/** All conditions hold; true when there are none. */
export function conjunction(conditions: readonly Cypher[]): Cypher {
  if (conditions.length === 0) return cypher`true`;
  return conditions.length === 1 ? conditions[0]! : cypher`(${join(conditions, cypher` AND `)})`;
}

/** One condition holds; false when there are none. */
export function disjunction(conditions: readonly Cypher[]): Cypher {
  if (conditions.length === 0) return cypher`false`;
  return conditions.length === 1 ? conditions[0]! : cypher`(${join(conditions, cypher` OR `)})`;
}

/** `WHERE` and the conditions; nothing when there are none. */
export function whereClause(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, cypher` AND `)}`;
}

/**
 * The statement that a piece of Cypher stands for. Variables and parameters are named in the order in which they appear,
 * so statements of one shape have one text. What is sent beside it is one map: Neo4j would plan a text anew for each
 * combination of the types of its parameters, of their lengths in powers of ten, and of those that are null.
 */
export function render(piece: Cypher): Statement {
  const variables = new Map<Variable, string>();
  const parameters = new Map<Parameter, string>();
  const given: Record<string, unknown> = {};
  const text: string[] = [];
  const write = (part: string | Insertable): void => {
    if (typeof part === 'string') {
      text.push(part);
      return;
    }
    switch (part.is) {
      case 'cypher':
        part.parts.forEach(write);
        return;
      case 'variable':
        if (!variables.has(part)) variables.set(part, `v${variables.size}`);
        text.push(variables.get(part)!);
        return;
      case 'aside':
        write(part.variable);
        return;
      case 'parameter': {
        const name = parameters.get(part) ?? `p${parameters.size}`;
        parameters.set(part, name);
        given[name] = part.value;
        text.push(`$given.${name}`);
        return;
      }
      default:
        part satisfies never;
    }
  };
  write(piece);
  return { text: text.join(''), params: { given } };
}
