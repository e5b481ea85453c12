import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  parseValue,
  valueFromASTUntyped,
} from 'graphql';
import type { ReferenceGraph } from './graph.ts';
import { readLinks } from './links.ts';
import { valuePools } from './valuePools.ts';

/** An operation, and for each of its variables what it may be given. */
export interface GeneratedOperation {
  readonly document: string;
  readonly variables: readonly GeneratedVariable[];
}

export interface GeneratedVariable {
  readonly name: string;
  readonly mustBeGiven: boolean;
  readonly values: readonly unknown[];
  /** What is refused. */
  readonly mistakes: readonly unknown[];
  /** It takes cursors, those that an answer has under keys which this starts. */
  readonly cursorKey?: string;
}

/** The start of a key under which an answer has a cursor; the rest tells the list. */
export const cursorKey = /^cursor\d+_/;

/**
 * Operations over a schema, all of its filters, orders, pages, fragments, aliases and directives, with values that occur
 * in the graph. Most values are variables, so that one shape serves many values. With `makesMistakes` some operations ask
 * for what is refused.
 */
export function operationGenerator(
  schema: GraphQLSchema,
  graph: ReferenceGraph,
  { makesMistakes = false }: { readonly makesMistakes?: boolean } = {},
) {
  const pools = valuePools(graph);
  const kinds = [...pools.labels];

  return (g: GeneratorValue): GeneratedOperation => {
    const variables: (GeneratedVariable & { readonly declaration: string })[] = [];
    const fragments: { readonly type: string; readonly text: string }[] = [];
    let aliases = 0;
    let lists = 0;
    const number = (most: number) => g(fc.nat, { max: most });
    const chance = (percent: number) => number(99) < percent;
    const errs = (percent: number) => makesMistakes && chance(percent);
    const pick = <T>(items: readonly T[]): T => items[number(items.length - 1)]!;
    const some = <T>(items: readonly T[], most: number): T[] => {
      const wanted = new Set(Array.from({ length: 1 + number(most - 1) }, () => pick(items)));
      return [...wanted];
    };
    const variable = (
      type: string,
      values: readonly unknown[],
      mistakes: readonly unknown[] = [],
      cursorKey?: string,
    ): string => {
      const name = `v${variables.length}`;
      const defaults = /Where|Order/.test(type) ? [] : values.filter(v => v !== null);
      const byDefault = defaults.length > 0 && chance(10) ? ` = ${literal(type, pick(defaults))}` : '';
      variables.push({
        name,
        declaration: `$${name}: ${type}${byDefault}`,
        mustBeGiven: type.endsWith('!') && byDefault === '',
        values,
        mistakes,
        ...(cursorKey && { cursorKey }),
      });
      return `$${name}`;
    };
    const literal = (type: string, value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(item => literal(type, item)).join(', ')}]`;
      return isEnumType(schema.getType(type.replace(/[[\]!]/g, ''))) ? String(value) : JSON.stringify(value);
    };
    /** A value as a variable, or sometimes written down. */
    const given = (type: string, values: readonly unknown[], mistakes: readonly unknown[] = []): string => {
      const written = values.filter(v => v !== null);
      return written.length > 0 && chance(10)
        ? literal(type, pick(written))
        : variable(type, values, mistakes);
    };

    const operand = (type: GraphQLInputType, field: string, isWritten: boolean): string => {
      if (errs(1)) return 'null';
      const nullable = getNullableType(type);
      const named = getNamedType(type);
      const one = isEnumType(named) ? named.getValues().map(v => v.name) : pools.of(field, named.name);
      const values = isListType(nullable) ? [[], one.slice(0, 1), one.slice(1, 4), one] : one;
      return isWritten
        ? literal(String(nullable), pick(values))
        : given(String(nullable), values, [null, { wrong: true }]);
    };

    const condition = (
      type: GraphQLInputType,
      field: string,
      depth: number,
      isWritten = false,
      isQuantified = false,
    ): string => {
      const named = getNamedType(type);
      if (!isInputObjectType(named)) return operand(type, field, isWritten);
      if (isQuantified ? errs(2) : chance(1)) return '{}';
      const isList = isListType(getNullableType(type));
      const fields = Object.values(named.getFields()).filter(
        f => depth > 0 || isLeafType(getNamedType(f.type)) || isScalarInput(f.type),
      );
      const operandOf = (f: GraphQLInputField) => {
        if (f.name !== 'within') {
          const isQuantifier = /^(some|none|all|single)$/.test(f.name);
          const isOfValue = isLeafType(getNamedType(f.type)) || (isQuantifier && isScalarInput(f.type));
          return condition(f.type, isOfValue ? field : f.name, depth - 1, isWritten, isQuantifier);
        }
        const wide = pools.wide(named.name.replace('Where', ''));
        return isWritten ? literal('[ID!]', pick(wide)) : given('[ID!]', wide, [null]);
      };
      const one = () => {
        const chosen = some(fields, 2);
        // `edge` narrows the others, so it should not stand alone.
        if (chosen.every(f => f.name === 'edge') && !errs(20)) chosen.push(named.getFields().count!);
        return `{${chosen.map(f => `${f.name}: ${operandOf(f)}`).join(', ')}}`;
      };
      return isList ? `[${Array.from({ length: 1 + number(1) }, one).join(', ')}]` : one();
    };

    /** A condition, part by part or as a whole in one variable. */
    const conditions = (type: GraphQLInputType, field: string, depth: number): string => {
      if (!chance(10)) return condition(type, field, depth);
      const texts = Array.from({ length: 3 }, () => condition(type, field, depth, true));
      return variable(
        String(getNullableType(type)),
        texts.map(text => valueFromASTUntyped(parseValue(text))),
        [null, { id: { eq: null } }],
      );
    };

    const size = (sizes: readonly unknown[], most: number) =>
      errs(1) ? pick(['0', String(most + 1)]) : given('Int', sizes, [0, -1, most + 1, 'wrong']);
    const searched = (type: string) =>
      given(type, pools.searches, ['', ' —“*？', 'a '.repeat(26), '光'.repeat(201)]);
    const assertion = () => given('Assertion', ['EXPLICIT', 'INFERRED', null], ['wrong']);
    const kindLists = ['MEASURE', 'INDUSTRY', 'PLATFORM', 'PLAN', 'REGION', 'TARGET', 'INDUSTRY_CLASS'];
    const kindsOf = () => given('[Kind!]', [[], kindLists.slice(0, 2), kindLists, null], [['wrong']]);

    const argument = (arg: GraphQLArgument, depth: number, list: number): string | null => {
      if (!chance(arg.name === 'where' ? 60 : 30)) return null;
      switch (arg.name) {
        case 'where':
        case 'edge':
          return `${arg.name}: ${conditions(arg.type, arg.name, Math.min(depth, 3))}`;
        case 'search':
          return `search: ${searched('String')}`;
        case 'after':
        case 'before':
          return `${arg.name}: ${variable('String', [], ['', 'wrong', 'W10'], `cursor${list}_`)}`;
        case 'orderBy': {
          const fields = getNamedType(arg.type);
          const field = isInputObjectType(fields) ? getNamedType(fields.getFields().field!.type) : null;
          const values = isEnumType(field) ? field.getValues().map(v => v.name) : [];
          const keys = some(values, 2).map(v => ({ field: v, direction: pick(['ASC', 'DESC']) }));
          const type = String(getNullableType(arg.type));
          if (chance(10)) return `orderBy: ${variable(type, [keys, keys.slice(0, 1), [], null])}`;
          const written = keys.map(
            k =>
              `{field: ${k.field}${k.direction === 'ASC' && chance(50) ? '' : `, direction: ${k.direction}`}}`,
          );
          return `orderBy: [${written.join(', ')}]`;
        }
        default:
          return `${arg.name}: ${size([1, 2, 3, 5, 50, 1000, null], 1000)}`;
      }
    };

    const tallyArguments = (list: string, field: GraphQLField<unknown, unknown>): string => {
      const kind = list.replace('Connection', '');
      const by = field.args
        .filter(a => String(a.type).endsWith('GroupBy!'))
        .map(a => {
          const type = getNamedType(a.type);
          return [a.name, pick(isEnumType(type) ? type.getValues() : []).name] as const;
        });
      const written = by.map(([name, value]) => `${name}: ${value}`);
      const rollsUp = by.some(([, value]) => canRollUp(kind, value));
      if (rollsUp ? chance(70) : errs(3)) written.push('rollUp: true');
      else if (chance(10)) written.push(`rollUp: ${variable('Boolean', [false, null])}`);
      if (chance(40)) written.push(`assertion: ${assertion()}`);
      for (const a of field.args.filter(a => a.name.startsWith('first')))
        if (chance(50)) written.push(`${a.name}: ${size([1, 2, 3, 7, 500, null], 500)}`);
      return `(${written.join(', ')})`;
    };

    const argumentsOf = (args: readonly GraphQLArgument[], depth: number, list: number): string => {
      // A page has one end to start from; both are refused.
      const other = errs(2) ? '' : chance(50) ? 'first' : 'last';
      const written = args
        .filter(a => a.name !== other)
        .map(a => argument(a, depth, list))
        .filter(a => a !== null);
      return written.length > 0 ? `(${written.join(', ')})` : '';
    };

    const directive = (percent: number) =>
      chance(percent) ? ` @${pick(['skip', 'include'])}(if: ${given('Boolean!', [true, false])})` : '';

    /** What is asked of a list also has the cursors that its own pages may start from. */
    const selectionOf = (typeName: string, depth: number, list: number, written: string): string => {
      const text = selection(typeName, depth, list);
      return /\b(after|before):/.test(written)
        ? text.replace('{', `{ edges { cursor${list}_: cursor }`)
        : text;
    };

    const selection = (typeName: string, depth: number, list: number): string => {
      const type = schema.getType(typeName)!;
      if (!isObjectType(type) && !isInterfaceType(type)) return '';
      const known = fragments.flatMap((f, i) => (f.type === typeName ? [`...F${i}`] : []));
      if (known.length > 0 && chance(20)) return `{ ${pick(known)}${directive(10)} }`;
      const fields = Object.values(type.getFields()).filter(
        f => depth > 0 || isLeafType(getNamedType(f.type)),
      );
      const chosen = some(fields, depth > 1 ? 3 : 4).map(f => {
        const named = getNamedType(f.type);
        const isTally = f.name === 'groups' || f.name === 'crosstab';
        const own = named.name.endsWith('Connection') ? lists++ : list;
        const written = isTally ? tallyArguments(typeName, f) : argumentsOf(f.args, depth - 1, own);
        const inner = isLeafType(named) ? '' : selectionOf(named.name, depth - 1, own, written);
        if (/cursor$/i.test(f.name)) return `cursor${list}_${f.name}: ${f.name}${directive(5)}`;
        const needsAlias = f.args.length > 0 || isEnumType(named) || named.name === 'Int';
        const alias = chance(20) || needsAlias ? `a${aliases++}: ` : '';
        return `${alias}${f.name}${written}${directive(5)} ${inner}`;
      });
      if (chance(20)) chosen.push('__typename');
      if (isInterfaceType(type)) {
        const on = typeName === 'Node' ? [...kinds, 'Entity', 'Statement'] : kinds;
        for (const kind of some(on, 2))
          chosen.push(`... on ${kind}${directive(5)} ${selection(kind, depth - 1, list)}`);
        if (chance(10)) chosen.push('... on Node { id }');
      } else if (type.getInterfaces().length > 1 && chance(10)) {
        chosen.push(
          '... on Entity { id note }',
          `...${directive(30)} { name }`,
          `... on ${typeName} { name }`,
        );
      }
      const text = `{ ${chosen.join(' ')} }`;
      if (!chance(10)) return text;
      return `{ ...F${fragments.push({ type: typeName, text }) - 1} }`;
    };

    const typeLists = () => {
      const types = schema.getType('RelationType');
      const all = isEnumType(types) ? types.getValues().map(v => v.name) : [];
      const named = [[], all, all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 3 === 0), null];
      return given('[RelationType!]', named, [['wrong']]);
    };

    const pathArguments = (): string => {
      const same = pick(pools.ends.from);
      const to = errs(5) ? [same] : pools.ends.to;
      const written = [
        `from: ${given('ID!', to === pools.ends.to ? pools.ends.from : [same])}, to: ${given('ID!', to)}`,
      ];
      if (chance(40)) written.push(`through: ${typeLists()}`);
      if (chance(40)) written.push(`kinds: ${kindsOf()}`);
      if (chance(30)) written.push(`assertion: ${assertion()}`);
      if (chance(80)) written.push(`maxLength: ${size([1, 3, 4, 5, null], 6)}`);
      if (chance(70)) written.push(`first: ${size([1, 5, 30, 100, null], 100)}`);
      return written.join(', ');
    };

    const rootArguments = (f: GraphQLField<unknown, unknown>, list: number): string => {
      const has = (name: string) => f.args.some(a => a.name === name);
      if (f.name === 'search') {
        const written = [`text: ${searched('String!')}`];
        if (chance(50)) written.push(`kinds: ${kindsOf()}`);
        const paged = f.args.filter(a => a.name === 'first' || a.name === 'after');
        written.push(...paged.map(a => argument(a, 3, list)).filter(a => a !== null));
        return `(${written.join(', ')})`;
      }
      if (f.name === 'paths') return `(${pathArguments()})`;
      if (f.name === 'neighbours') {
        const written = [`id: ${given('ID!', pools.ids)}`];
        if (chance(40)) written.push(`assertion: ${assertion()}`);
        if (chance(60)) written.push(`first: ${size([1, 2, 50, null], 1000)}`);
        return `(${written.join(', ')})`;
      }
      if (f.name === 'neighbourhood') {
        const written = [`id: ${given('ID!', pools.ids)}`];
        if (chance(60)) written.push(`hops: ${size([1, 2, null], 2)}`);
        if (chance(40)) written.push(`through: ${typeLists()}`);
        if (chance(40)) written.push(`kinds: ${kindsOf()}`);
        if (chance(40)) written.push(`assertion: ${assertion()}`);
        if (chance(60)) written.push(`first: ${size([1, 2, 5, 500, null], 500)}`);
        return `(${written.join(', ')})`;
      }
      if (f.name === 'statements') {
        const others = f.args.filter(a => a.name !== 'dataset');
        const written = argumentsOf(others, 3, list);
        if (chance(30)) return written;
        const dataset = `dataset: ${given('ID', [...pools.datasetIds, null])}`;
        return written ? written.replace('(', `(${dataset}, `) : `(${dataset})`;
      }
      if (has('ids')) return `(ids: ${given('[ID!]!', pools.idLists, [pools.tooManyIds])})`;
      if (has('id')) return `(id: ${given('ID!', pools.ids)})`;
      return argumentsOf(f.args, 3, list);
    };

    const query = schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields());
    // Half of the fields are one by id and one list for each kind.
    const others = roots.filter(
      f => !kinds.some(kind => getNamedType(f.type).name.replace('Connection', '') === kind),
    );
    const asked = some(roots, 2).map(root => {
      const f = chance(30) ? pick(others) : root;
      const list = lists++;
      const written = rootArguments(f, list);
      const name = getNamedType(f.type).name;
      const field = `a${aliases++}: ${f.name}${written}`;
      const one = `${field}${directive(3)} ${selectionOf(name, 3, list, written)}`;
      // The same field twice is one field with both selections.
      return chance(5) ? `${one} ${field} ${selection(name, 2, list)}` : one;
    });
    if (chance(5)) asked.push('__typename');
    const declared = variables.map(v => v.declaration).join(', ');
    const document = [
      `query ${declared ? `(${declared})` : ''} { ${asked.join(' ')} }`,
      ...fragments.map(({ type, text }, i) => `fragment F${i} on ${type} ${text}`),
    ].join(' ');
    return { document, variables: variables.map(({ declaration, ...v }) => v) };
  };
}

/**
 * Values for the variables of an operation; one that may be left out sometimes is, and a few are mistaken where
 * `makesMistakes`. `cursors` gives the cursors that earlier answers had, under keys that start so, or under any.
 */
export function generateValues(
  g: GeneratorValue,
  { variables }: GeneratedOperation,
  {
    makesMistakes = false,
    cursors = () => [],
  }: { readonly makesMistakes?: boolean; readonly cursors?: (key: string) => readonly string[] } = {},
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, mustBeGiven, values: known, mistakes, cursorKey } of variables) {
    const isMistaken = makesMistakes && mistakes.length > 0 && g(fc.nat, { max: 99 }) === 0;
    const pool = isMistaken ? mistakes : cursorKey ? [...known, ...cursors(cursorKey)] : known;
    const index = g(fc.nat, { max: pool.length - 1 + (mustBeGiven ? 0 : 1) });
    if (index < pool.length) values[name] = pool[index];
  }
  return values;
}

const links = readLinks();

/** Whether a value of a kind's GroupBy leads to a kind in which some are wider than others. */
export function canRollUp(kind: string, by: string): boolean {
  const field = by.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const far = links.get(`${kind}.${field}`)?.far;
  return [...links].some(([name, link]) => link.isWidening && name.startsWith(`${far}.`));
}

function isScalarInput(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return (
    isInputObjectType(named) && Object.values(named.getFields()).every(f => isLeafType(getNamedType(f.type)))
  );
}
