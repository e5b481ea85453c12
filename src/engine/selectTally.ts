import { type FieldNode, GraphQLError, getArgumentValues, locatedError } from 'graphql';
import { type Kind, kindNamed } from '../catalogue/catalogue.ts';
import { type GroupKey, groupKeysOf } from '../catalogue/groupKeys.ts';
import { badInput } from './errors.ts';
import type { Fields, Shape } from './plan.ts';
import { Columns, objectType, type Path, type Selecting, selectAbstract, subfields } from './select.ts';
import { type Axis, cellColumns, crosstabColumns, groupColumns, type Tally } from './tally.ts';

type FieldNodes = readonly FieldNode[];

const tallySize = { least: 1, most: 500 };

/** The groups of a list, or a cross table of it, and the fields of each. Throws BAD_USER_INPUT, with the path. */
export function selectTally(
  selecting: Selecting,
  kind: Kind,
  nodes: FieldNodes,
  path: Path,
): { tally: Tally; fields: Fields } {
  return nodes[0]!.name.value === 'groups'
    ? selectGroups(selecting, kind, nodes, path)
    : selectCrosstab(selecting, kind, nodes, path);
}

function selectGroups(
  selecting: Selecting,
  kind: Kind,
  nodes: FieldNodes,
  path: Path,
): { tally: Tally; fields: Fields } {
  const { assertion, axes } = readTallyArguments(selecting, kind, nodes[0]!, path, { by: 'first' });
  const columns = new Columns();
  const fields = selectGroup(selecting, axes[0]!.by, nodes, columns, path);
  return { tally: { axes: [{ ...axes[0]!, columns: columns.list }], assertion, wantsCells: false }, fields };
}

function selectCrosstab(
  selecting: Selecting,
  kind: Kind,
  nodes: FieldNodes,
  path: Path,
): { tally: Tally; fields: Fields } {
  const { assertion, axes } = readTallyArguments(selecting, kind, nodes[0]!, path, {
    rows: 'firstRows',
    columns: 'firstColumns',
  });
  const own = { rows: new Columns(), columns: new Columns() };
  const by = { rows: axes[0]!.by, columns: axes[1]!.by };
  let wantsCells = false;
  const fields = subfields(selecting, objectType(selecting, 'Crosstab'), nodes).map(
    ([key, fieldNodes]): [string, Shape] => {
      const name = fieldNodes[0]!.name.value as keyof typeof crosstabColumns | '__typename';
      if (name === '__typename') return [key, { is: 'constant', value: 'Crosstab' }];
      const column = crosstabColumns[name];
      switch (name) {
        case 'rows':
        case 'columns': {
          const group = selectGroup(selecting, by[name], fieldNodes, own[name], [...path, key]);
          return [key, { is: 'rows', column, fields: group }];
        }
        case 'cells': {
          wantsCells = true;
          const cell = subfields(selecting, objectType(selecting, 'Cell'), fieldNodes);
          const cellFields = cell.map(([k, [field]]): [string, Shape] => [
            k,
            selectNumber('Cell', cellColumns, field!.name.value),
          ]);
          return [key, { is: 'rows', column, fields: cellFields }];
        }
        default:
          return [key, { is: 'value', column, type: 'Int', isRequired: true }];
      }
    },
  );
  const rows = { ...axes[0]!, columns: own.rows.list };
  const columns = { ...axes[1]!, columns: own.columns.list };
  return { tally: { axes: [rows, columns], assertion, wantsCells }, fields };
}

/** Reads the arguments of a tally; `sizes` names the argument that bounds each argument that groups. */
function readTallyArguments(
  selecting: Selecting,
  kind: Kind,
  node: FieldNode,
  path: Path,
  sizes: Readonly<Record<string, string>>,
) {
  const field = objectType(selecting, `${kind.name}Connection`).getFields()[node.name.value]!;
  const given = getArgumentValues(field, node, selecting.variables as Record<string, unknown>);
  const sizeOf = (name: string): number => {
    const size = (given[name] ?? field.args.find(a => a.name === name)!.defaultValue) as number;
    if (size >= tallySize.least && size <= tallySize.most) return size;
    throw badInput(
      `\`${name}\` needs a number from ${tallySize.least} to ${tallySize.most}, but ${size} arrived. Groups are not paged: narrow the list by \`where\` to see the small ones.`,
    );
  };
  try {
    const rollUp = given.rollUp === true;
    const axes = Object.entries(sizes).map(([by, size]): Omit<Axis, 'columns'> => {
      const key = groupKeysOf(kind).get(given[by] as string)!;
      return { by: key, wider: rollUp ? widerOf(selecting, key) : null, size: sizeOf(size) };
    });
    if (rollUp && axes.every(a => a.wider === null)) throw rollUpRefused(selecting, kind, Object.keys(sizes));
    return { axes, assertion: (given.assertion as string | null | undefined) ?? null };
  } catch (error) {
    throw error instanceof GraphQLError ? locatedError(error, node, path as string[]) : error;
  }
}

function widerOf({ catalogue }: Selecting, key: GroupKey) {
  return key.is === 'relation' ? kindNamed(catalogue, key.link.kind).wider : null;
}

function rollUpRefused(selecting: Selecting, kind: Kind, names: readonly string[]): GraphQLError {
  const keys = [...groupKeysOf(kind)].filter(([, key]) => widerOf(selecting, key)).map(([name]) => name);
  const advice = keys.length > 0 ? `Group by ${keys.join(' or ')}, or leave it out.` : 'Leave it out.';
  return badInput(
    `\`rollUp\` needs ${names.map(n => `\`${n}\``).join(' or ')} to lead to things of which some are wider than others, but what arrived does not. ${advice}`,
  );
}

function selectGroup(
  selecting: Selecting,
  by: GroupKey,
  nodes: FieldNodes,
  columns: Columns,
  path: Path,
): Fields {
  return subfields(selecting, objectType(selecting, 'Group'), nodes).map(
    ([key, fieldNodes]): [string, Shape] => {
      const name = fieldNodes[0]!.name.value;
      if (name === 'key')
        return [key, { is: 'value', column: groupColumns.key, type: 'String', isRequired: false }];
      if (name !== 'node') return [key, selectNumber('Group', groupColumns, name)];
      if (by.is === 'property') return [key, { is: 'constant', value: null }];
      const far = kindNamed(selecting.catalogue, by.link.kind);
      const of = selectAbstract(selecting, [far], fieldNodes, columns, [...path, key]);
      return [key, { is: 'row', column: groupColumns.node, of, isRequired: false }];
    },
  );
}

function selectNumber(type: string, columns: Readonly<Record<string, number>>, name: string): Shape {
  if (name === '__typename') return { is: 'constant', value: type };
  return { is: 'value', column: columns[name]!, type: 'Int', isRequired: true };
}
