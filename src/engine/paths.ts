import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { badInput } from './errors.ts';
import type { Column, Fields, Shape } from './plan.ts';
import { Columns, objectType, type Selecting, selectAbstract, selectStatement, subfields } from './select.ts';

/**
 * Paths between two entities. It takes several statements (see `findPaths`), which make of each path a row
 * `[length, rows of its nodes, rows of its steps]`; a step's row is `[type, isForward, from, to, statement]`.
 */
export interface PathsRead {
  readonly is: 'paths';
  readonly from: string;
  readonly to: string;
  /** The types that are walked. */
  readonly types: readonly string[];
  /** The ends of relations of these types, as the statistics name them. */
  readonly links: readonly string[];
  /** The labels that nodes between the ends may have; null for any. */
  readonly kinds: readonly string[] | null;
  readonly assertion: string | null;
  readonly maxLength: number;
  readonly first: number;
  /** Of each entity on the way; empty when only the steps are asked for. */
  readonly nodeColumns: readonly Column[];
  /** Of the statement of each step. */
  readonly stepColumns: readonly Column[];
  readonly fields: Fields;
}

const limits = { maxLength: { most: 6, default: 4 }, first: { most: 100, default: 10 } };

/** Reads the arguments and the selection of `paths`. Throws BAD_USER_INPUT. */
export function planPaths(
  selecting: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): PathsRead {
  const given = getArgumentValues(field, nodes[0]!, selecting.variables as Record<string, unknown>);
  const { from, to } = given as { from: string; to: string };
  if (from === to)
    throw badInput(
      `\`from\` and \`to\` need two different entities, but ${from} arrived for both. For what surrounds one entity ask \`neighbours\`.`,
    );
  const kinds = given.kinds as readonly string[] | null | undefined;
  const labels = [...selecting.catalogue.kinds.values()].filter(k => kinds?.includes(k.constant));
  const types = (given.through as readonly string[] | null | undefined) ?? walkedTypes(selecting.catalogue);
  const nodeColumns = new Columns();
  const stepColumns = new Columns();
  const fields = selectPath(selecting, nodes, nodeColumns, stepColumns, key);
  return {
    is: 'paths',
    from,
    to,
    types,
    links: linksOf(selecting.catalogue, types),
    kinds: kinds ? labels.map(k => k.name) : null,
    assertion: (given.assertion as string | null | undefined) ?? null,
    maxLength: readNumber(given, 'maxLength'),
    first: readNumber(given, 'first'),
    nodeColumns: nodeColumns.list,
    stepColumns: stepColumns.list,
    fields,
  };
}

function readNumber(given: Readonly<Record<string, unknown>>, name: keyof typeof limits): number {
  const number = (given[name] as number | null | undefined) ?? limits[name].default;
  if (number < 1 || number > limits[name].most)
    throw badInput(
      `\`${name}\` needs a number from 1 to ${limits[name].most}, but ${number} arrived. ${
        name === 'first'
          ? 'Narrow the paths by `through`, `kinds` or `assertion` to see others.'
          : 'Ask for a path to an entity between the two, and go on from there.'
      }`,
    );
  return number;
}

/** The types of relations that are walked when none is named. */
export function walkedTypes({ relations }: Catalogue): string[] {
  return [...new Set(relations.filter(r => !r.isStructural).map(r => r.type))];
}

/** The ends of relations of some types, as the statistics name them. */
export function linksOf({ kinds }: Catalogue, types: readonly string[]): string[] {
  return [...kinds.values()].flatMap(({ name, links }) =>
    [...links.values()].filter(l => types.includes(l.relation.type)).map(l => `${name}.${l.name}`),
  );
}

function selectPath(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  nodeColumns: Columns,
  stepColumns: Columns,
  key: string,
): Fields {
  const kinds = [...selecting.catalogue.kinds.values()];
  const entity = (fieldNodes: readonly FieldNode[], path: readonly string[]) =>
    selectAbstract(selecting, kinds, fieldNodes, nodeColumns, path);
  const type = objectType(selecting, 'Path');
  return subfields(selecting, type, nodes).map(([name, fieldNodes]): [string, Shape] => {
    const at = [key, name];
    switch (fieldNodes[0]!.name.value) {
      case 'length':
        return [name, { is: 'value', column: 0, type: 'Int', isRequired: true }];
      case 'nodes':
        return [name, { is: 'each', column: 1, of: entity(fieldNodes, at) }];
      case 'steps':
        return [
          name,
          { is: 'rows', column: 2, fields: selectStep(selecting, fieldNodes, entity, stepColumns, at) },
        ];
      default:
        return [name, { is: 'constant', value: type.name }];
    }
  });
}

function selectStep(
  selecting: Selecting,
  nodes: readonly FieldNode[],
  entity: (nodes: readonly FieldNode[], path: readonly string[]) => Shape,
  columns: Columns,
  path: readonly string[],
): Fields {
  const type = objectType(selecting, 'Step');
  return subfields(selecting, type, nodes).map(([key, fieldNodes]): [string, Shape] => {
    const at = [...path, key];
    switch (fieldNodes[0]!.name.value) {
      case 'relation':
        return [key, { is: 'value', column: 0, type: 'RelationType', isRequired: true }];
      case 'forward':
        return [key, { is: 'value', column: 1, type: 'Boolean', isRequired: true }];
      case 'from':
        return [key, { is: 'row', column: 2, of: entity(fieldNodes, at), isRequired: true }];
      case 'to':
        return [key, { is: 'row', column: 3, of: entity(fieldNodes, at), isRequired: true }];
      case 'statement': {
        const fields = selectStatement(selecting, null, null, fieldNodes, columns, at);
        return [key, { is: 'row', column: 4, of: { is: 'object', fields }, isRequired: true }];
      }
      default:
        return [key, { is: 'constant', value: type.name }];
    }
  });
}
