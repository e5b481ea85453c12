import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
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
      const one = () => {
        const chosen = some(fields, 2);
        // `edge` narrows the others, so it never stands alone.
        if (chosen.every(f => f.name === 'edge')) chosen.push(named.getFields().count!);
        return `{${chosen.map(f => `${f.name}: ${condition(f.type, isLeafType(getNamedType(f.type)) ? field : f.name, depth - 1)}`).join(', ')}}`;
      };
      return isList ? `[${Array.from({ length: 1 + number(1) }, one).join(', ')}]` : one();
    };

    const argument = (arg: GraphQLArgument, depth: number): string | null => {
      if (unknownToReference.has(arg.name) || !chance(arg.name === 'where' ? 60 : 30)) return null;
      switch (arg.name) {
        case 'where':
        case 'edge':
          return `${arg.name}: ${condition(arg.type, arg.name, Math.min(depth, 3))}`;
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
        const isList = named.name.endsWith('Connection');
        const alias = chance(20) || isList ? `a${aliases++}: ` : '';
        const directive = chance(5)
          ? ` @${pick(['skip', 'include'])}(if: ${variable('Boolean!', [true, false])})`
          : '';
        return `${alias}${f.name}${argumentsOf(f.args, depth - 1)}${directive} ${inner}`;
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

    const query = schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields());
    const asked = some(roots, 2).map(f => {
      const byId = f.args.some(a => a.name === 'id');
      const byIds = f.args.some(a => a.name === 'ids');
      const inner = selection(getNamedType(f.type).name, 3);
      const alias = `a${aliases++}: `;
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

function isScalarInput(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && 'isNull' in named.getFields();
}

function valuePools(graph: ReferenceGraph) {
  const entities = [...graph.nodes.values()].filter(n => n.labels.includes('Entity'));
  const statements = graph.edges.map(e => `${e.type}/${e.from}/${e.to}`);
  const entityIds = entities.map(n => n.properties.id as string);
  const ids = [...sample(entityIds, 9), ...sample(statements, 9), 'a:none', 'NONE/a:b/a:c', ''];
  return {
    labels: new Set(entities.map(n => n.labels.find(l => l !== 'Entity')!)),
    ids,
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
      if (field === 'id') return sample(entityIds, 12);
      const found = entities.flatMap(n => n.properties[field] ?? []).filter(v => v !== null);
      const values = [...new Set(found)];
      if (type !== 'String') return values.length > 0 ? sample(values, 8) : [0];
      const texts = sample(values.length > 0 ? values : ['𠮷'], 6) as string[];
      return [...texts, ...texts.map(t => [...t].slice(0, 2).join('').toUpperCase()), ''];
    },
  };
}

function sample<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, i) => i % step === 0).slice(0, most);
}
