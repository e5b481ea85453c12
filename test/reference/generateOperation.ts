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
} from 'graphql';
import type { ReferenceGraph } from './graph.ts';
import { readLinks } from './links.ts';

/** An operation, and for each of its variables what it may be given. */
export interface GeneratedOperation {
  readonly document: string;
  readonly variables: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/** Cursors are the engine's own, so the reference cannot give them; pages are walked in a test of their own. */
const unknownToReference = new Set(['cursor', 'startCursor', 'endCursor', 'after', 'before']);

/**
 * Operations over a schema, all of its filters, orders, pages, fragments, aliases and directives, with values that occur
 * in the graph. Values are variables, so that one shape serves many values.
 */
export function operationGenerator(schema: GraphQLSchema, graph: ReferenceGraph) {
  const pools = valuePools(graph);
  const kinds = [...pools.labels];

  return (g: GeneratorValue): GeneratedOperation => {
    const variables: { name: string; type: string; values: readonly unknown[] }[] = [];
    let aliases = 0;
    const number = (most: number) => g(fc.nat, { max: most });
    const chance = (percent: number) => number(99) < percent;
    const pick = <T>(items: readonly T[]): T => items[number(items.length - 1)]!;
    const some = <T>(items: readonly T[], most: number): T[] => {
      const wanted = new Set(Array.from({ length: 1 + number(most - 1) }, () => pick(items)));
      return [...wanted];
    };
    const variable = (type: string, values: readonly unknown[]): string => {
      const name = `v${variables.length}`;
      variables.push({ name, type, values });
      return `$${name}`;
    };

    const operand = (type: GraphQLInputType, field: string): string => {
      const nullable = getNullableType(type);
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues().map(v => v.name) : pools.of(field, named.name);
      if (!isListType(nullable)) return variable(String(nullable), values);
      const lists = [[], values.slice(0, 1), values.slice(1, 4), values];
      return variable(String(nullable), lists);
    };

    const condition = (type: GraphQLInputType, field: string, depth: number): string => {
      const named = getNamedType(type);
      if (!isInputObjectType(named)) return operand(type, field);
      const isList = isListType(getNullableType(type));
      const fields = Object.values(named.getFields()).filter(
        f => depth > 0 || isLeafType(getNamedType(f.type)) || isScalarInput(f.type),
      );
      const operandOf = (f: GraphQLInputField) => {
        if (f.name === 'within') return variable('[ID!]', pools.wide(named.name.replace('Where', '')));
        return condition(f.type, isLeafType(getNamedType(f.type)) ? field : f.name, depth - 1);
      };
      const one = () => {
        const chosen = some(fields, 2);
        // `edge` narrows the others, so it never stands alone.
        if (chosen.every(f => f.name === 'edge')) chosen.push(named.getFields().count!);
        return `{${chosen.map(f => `${f.name}: ${operandOf(f)}`).join(', ')}}`;
      };
      return isList ? `[${Array.from({ length: 1 + number(1) }, one).join(', ')}]` : one();
    };

    const argument = (arg: GraphQLArgument, depth: number): string | null => {
      if (unknownToReference.has(arg.name) || !chance(arg.name === 'where' ? 60 : 30)) return null;
      switch (arg.name) {
        case 'where':
        case 'edge':
          return `${arg.name}: ${condition(arg.type, arg.name, Math.min(depth, 3))}`;
        case 'search':
          return `search: ${variable('String', pools.searches)}`;
        case 'orderBy': {
          const fields = getNamedType(arg.type);
          const field = isInputObjectType(fields) ? getNamedType(fields.getFields().field!.type) : null;
          const values = isEnumType(field) ? field.getValues().map(v => v.name) : [];
          const keys = some(values, 2).map(v => `{field: ${v}, direction: ${pick(['ASC', 'DESC'])}}`);
          return `orderBy: [${keys.join(', ')}]`;
        }
        default:
          return `${arg.name}: ${variable('Int', [1, 2, 3, 5, 50, 1000, null])}`;
      }
    };

    const tallyArguments = (list: string, field: GraphQLField<unknown, unknown>): string => {
      const kind = list.replace('Connection', '');
      const grouped = field.args.filter(a => String(a.type).endsWith('GroupBy!'));
      const given = grouped.map(a => {
        const by = getNamedType(a.type);
        return `${a.name}: ${pick(isEnumType(by) ? by.getValues() : []).name}`;
      });
      const rollsUp = given.some(by => canRollUp(kind, by.split(' ')[1]!));
      if (rollsUp && chance(70)) given.push('rollUp: true');
      if (chance(40)) given.push(`assertion: ${variable('Assertion', ['EXPLICIT', 'INFERRED', null])}`);
      for (const a of field.args.filter(a => a.name.startsWith('first')))
        if (chance(50)) given.push(`${a.name}: ${variable('Int', [1, 2, 3, 7, 500, null])}`);
      return `(${given.join(', ')})`;
    };

    const argumentsOf = (args: readonly GraphQLArgument[], depth: number): string => {
      // A page has one end to start from; both are refused, which has a test of its own.
      const other = chance(50) ? 'first' : 'last';
      const given = args
        .filter(a => a.name !== other)
        .map(a => argument(a, depth))
        .filter(a => a !== null);
      return given.length > 0 ? `(${given.join(', ')})` : '';
    };

    const selection = (typeName: string, depth: number): string => {
      const type = schema.getType(typeName)!;
      if (!isObjectType(type) && !isInterfaceType(type)) return '';
      const fields = Object.values(type.getFields()).filter(
        f => !unknownToReference.has(f.name) && (depth > 0 || isLeafType(getNamedType(f.type))),
      );
      const chosen = some(fields, depth > 1 ? 3 : 4).map(f => {
        const named = getNamedType(f.type);
        const inner = isLeafType(named) ? '' : selection(named.name, depth - 1);
        const isList = f.args.length > 0;
        const isTally = f.name === 'groups' || f.name === 'crosstab';
        const alias = chance(20) || isList || isTally ? `a${aliases++}: ` : '';
        const directive = chance(5)
          ? ` @${pick(['skip', 'include'])}(if: ${variable('Boolean!', [true, false])})`
          : '';
        const given = isTally ? tallyArguments(typeName, f) : argumentsOf(f.args, depth - 1);
        return `${alias}${f.name}${given}${directive} ${inner}`;
      });
      if (chance(20)) chosen.push('__typename');
      if (isInterfaceType(type)) {
        const on = typeName === 'Node' ? [...kinds, 'Entity', 'Statement'] : kinds;
        for (const kind of some(on, 2)) chosen.push(`... on ${kind} ${selection(kind, depth - 1)}`);
      } else if (type.getInterfaces().length > 1 && chance(10)) {
        chosen.push('... on Entity { id note }', `... on ${typeName} { name }`);
      }
      return `{ ${chosen.join(' ')} }`;
    };

    const pathArguments = (): string => {
      const given = [`from: ${variable('ID!', pools.ends.from)}, to: ${variable('ID!', pools.ends.to)}`];
      const types = schema.getType('RelationType');
      const all = isEnumType(types) ? types.getValues().map(v => v.name) : [];
      if (chance(40)) {
        const named = [[], all, all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 3 === 0)];
        given.push(`through: ${variable('[RelationType!]', named)}`);
      }
      if (chance(40))
        given.push(
          `kinds: ${variable('[Kind!]', [[], ['MEASURE', 'INDUSTRY'], ['PLATFORM', 'INDUSTRY', 'PLAN', 'REGION', 'MEASURE'], null])}`,
        );
      if (chance(30)) given.push(`assertion: ${variable('Assertion', ['EXPLICIT', 'INFERRED', null])}`);
      given.push(`maxLength: ${variable('Int', [1, 3, 4, 5])}`);
      if (chance(70)) given.push(`first: ${variable('Int', [1, 5, 30, 100, null])}`);
      return given.join(', ');
    };

    const query = schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields());
    const asked = some(roots, 2).map(f => {
      const byId = f.args.some(a => a.name === 'id');
      const byIds = f.args.some(a => a.name === 'ids');
      const inner = selection(getNamedType(f.type).name, 3);
      const alias = `a${aliases++}: `;
      if (f.name === 'search') {
        const kinds = variable('[Kind!]', [['MEASURE'], ['INDUSTRY_CLASS', 'PLAN', 'TARGET'], []]);
        const text = variable('String!', pools.searches);
        return `${alias}search(text: ${text}, kinds: ${kinds}, first: ${variable('Int', [1, 3, 1000])}) ${inner}`;
      }
      if (f.name === 'paths') return `${alias}paths(${pathArguments()}) ${inner}`;
      if (f.name === 'neighbours') {
        const given = [`id: ${variable('ID!', pools.ids)}`];
        if (chance(40)) given.push(`assertion: ${variable('Assertion', ['EXPLICIT', 'INFERRED', null])}`);
        if (chance(60)) given.push(`first: ${variable('Int', [1, 2, 50, null])}`);
        return `${alias}neighbours(${given.join(', ')}) ${inner}`;
      }
      if (f.name === 'statements') {
        const given = argumentsOf(
          f.args.filter(a => a.name !== 'dataset'),
          3,
        );
        const dataset = `dataset: ${variable('ID!', ['a', 'b', 'c'])}`;
        return `${alias}statements${given ? given.replace('(', `(${dataset}, `) : `(${dataset})`} ${inner}`;
      }
      if (byIds) return `${alias}${f.name}(ids: ${variable('[ID!]!', pools.idLists)}) ${inner}`;
      if (byId) return `${alias}${f.name}(id: ${variable('ID!', pools.ids)}) ${inner}`;
      return `${alias}${f.name}${argumentsOf(f.args, 3)} ${inner}`;
    });
    const declared = variables.map(v => `$${v.name}: ${v.type}`).join(', ');
    return { document: `query ${declared ? `(${declared})` : ''} { ${asked.join(' ')} }`, variables };
  };
}

/** Values for the variables of an operation; one that may be left out sometimes is. */
export function generateValues(
  g: GeneratorValue,
  { variables, document }: GeneratedOperation,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, values: pool } of variables) {
    const isRequired = new RegExp(`\\$${name}: [^,)]*!(?=[,)])`).test(document);
    const index = g(fc.nat, { max: pool.length - 1 + (isRequired ? 0 : 1) });
    if (index < pool.length) values[name] = pool[index];
  }
  return values;
}

const links = readLinks();

/** Whether a value of a kind's GroupBy leads to a kind in which some are wider than others. */
function canRollUp(kind: string, by: string): boolean {
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

/** Where a field of a citation is stored. */
const cited: Readonly<Record<string, string>> = {
  quote: 'citationQuotes',
  source: 'citationSources',
  section: 'citationSections',
};

function valuePools(graph: ReferenceGraph) {
  const entities = [...graph.nodes.values()].filter(n => n.labels.includes('Entity'));
  const statements = [
    ...graph.edges.map(e => `${e.type}/${e.from}/${e.to}`),
    ...entities.map(n => `ENTITY/${n.properties.id}`),
  ];
  const entityIds = entities.map(n => n.properties.id as string);
  const ids = [...sample(entityIds, 9), ...sample(statements, 9), 'a:none', 'NONE/a:b/a:c', ''];
  const names = entities.flatMap(n => n.properties.name as string);
  const written = sample([...new Set(names)], 8).flatMap(name => [
    name,
    [...name].slice(1).join(''),
    `${name} 5g`,
  ]);
  const citedValues = (list: string) => {
    const found = [...entities, ...graph.edges].flatMap(n => (n.properties[list] ?? []) as string[]);
    return sample(
      [...new Set(found)].filter(text => text !== ''),
      8,
    );
  };
  const ends = sample(entityIds, 17);
  return {
    ends: { from: [...ends.slice(0, 12), 'a:none'], to: [...ends.slice(4), ...ends.slice(0, 2), 'b:none'] },
    searches: [...new Set([...searches, ...written])].filter(text => /[\p{L}\p{N}]/u.test(text)),
    labels: new Set(entities.map(n => n.labels.find(l => l !== 'Entity')!)),
    ids,
    wide(label: string) {
      const own = entities.filter(n => n.labels.includes(label)).map(n => n.properties.id as string);
      return [[], own.slice(0, 1), own.slice(1, 3), ['a:none'], [...own.slice(3, 4), entityIds[0]]];
    },
    idLists: [[], ids, ids.slice(3, 5), [ids[0], ids[0], ids[12]]],
    of(field: string, type: string): readonly unknown[] {
      switch (type) {
        case 'Boolean':
          return [true, false];
        case 'Int':
          if (field === 'count' || !entities.some(n => typeof n.properties[field] === 'number'))
            return [0, 1, 2, 3];
      }
      if (field === 'dataset') return ['a', 'b', 'c'];
      if (field in cited) return citedValues(cited[field]!);
      if (field === 'id') return sample(entityIds, 12);
      const found = entities.flatMap(n => n.properties[field] ?? []).filter(v => v !== null);
      const values = [...new Set(found)];
      if (type !== 'String') return values.length > 0 ? sample(values, 8) : [0];
      const texts = sample(values.length > 0 ? values : ['𠮷'], 6) as string[];
      return [...texts, ...texts.map(t => [...t].slice(0, 2).join('').toUpperCase()), ''];
    },
  };
}

/** Words that stand in the synthetic graph, whole and in part, their pinyin and initials, and what is no operator. */
export const searches = [
  `光|光子|光子 汽车|guangzi|guāng zǐ|guang1zi3|xianguangzi|xi'an|xagz`,
  `gz|qc|qiche5g|5|５Ｇ|angstrom|FINE|stra|strasse|a|alpha beta`,
  `智能制造|能 制|𠮷野|ye|子5G|alpha AND beta|NOT alpha|alp*|beta~2`,
  `/al.*a/|"光子|id:a|+光子 -汽车|al?ha|(zulu|光子\\`,
].flatMap(line => line.split('|'));

function sample<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, i) => i % step === 0).slice(0, most);
}
