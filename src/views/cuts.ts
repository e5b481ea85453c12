import { getArgumentValues, isObjectType } from 'graphql';
import { type AnswerObject, collect, keys } from './answer.ts';
import { type Asked, isOfConnection, pathsOf } from './asked.ts';
import { isConnection, isWhole } from './askWhole.ts';
import type { View } from './view.ts';

/** A list that is not shown whole; for a list inside others, all of these lists together. */
export interface Cut {
  /** The keys that lead to it, with dots between them. */
  readonly path: string;
  readonly shown: number;
  /** Null where the API does not say: as many are shown as were asked for, so there may be more. */
  readonly total: number | null;
}

interface Shown {
  readonly shown: number;
  readonly total: number | null;
}

type Add = (path: string, list: Shown) => void;

/** Notes, piece by piece of an answer, how much of each list is shown that may be cut. */
export function createCuts(variables: Readonly<Record<string, unknown>>) {
  const lists = new Map<string, Shown>();
  const add: Add = (path, { shown, total }) => {
    const before = lists.get(path) ?? { shown: 0, total: 0 };
    const sum = before.total === null || total === null ? null : before.total + total;
    lists.set(path, { shown: before.shown + shown, total: sum });
  };
  return {
    note: (fields: readonly Asked[], object: AnswerObject) => note(fields, object, [], variables, add),
    list: (): Cut[] =>
      [...lists]
        .map(([path, list]) => ({ path, ...list }))
        .filter(({ shown, total }) => total === null || shown < total),
  };
}

/** Whether a view has a list that may not be shown whole, whatever is in the graph. */
export function mayBeCut({ fields }: Pick<View, 'fields'>): boolean {
  return [...pathsOf(fields)].some(path => {
    const { field, type, nodes } = path.at(-1)!;
    const takes = (name: string) => field.args.some(arg => arg.name === name);
    if (!takes('first')) return isObjectType(type) && 'omittedRows' in type.getFields();
    const isSearch =
      takes('text') || nodes.some(node => node.arguments?.some(a => a.name.value === 'search'));
    return !isConnection(type) || isSearch || !nodes.every(isWhole);
  });
}

function note(
  fields: readonly Asked[],
  object: AnswerObject,
  above: readonly string[],
  variables: Readonly<Record<string, unknown>>,
  add: Add,
): void {
  for (const field of fields.filter(({ fields }) => fields.length > 0)) {
    const way = isOfConnection(field) ? above : [...above, field.key];
    const path = way.join('.');
    const items = collect(object[field.key], []) as AnswerObject[];
    if (items.length > 0 && items.length === boundOf(field, variables))
      add(path, { shown: items.length, total: null });
    for (const item of items) {
      noteRows(field, item, path, add);
      noteOmitted(item, path, add);
      note(field.fields, item, way, variables, add);
    }
  }
}

/** The total of a list that is read on stands in its first page alone; of a list that is read to its end there is none. */
function noteRows({ fields }: Asked, item: AnswerObject, path: string, add: Add): void {
  if (!(keys.total in item || keys.page in item)) return;
  const rows = fields.find(({ isList, fields }) => isList && fields.length > 0);
  if (!rows) return;
  add(path, { shown: (item[rows.key] as unknown[]).length, total: (item[keys.total] ?? 0) as number });
}

function noteOmitted(item: AnswerObject, path: string, add: Add): void {
  if (!(keys.omittedRows in item)) return;
  for (const [axis, groups, omitted] of [
    ['rows', keys.rows, keys.omittedRows],
    ['columns', keys.columns, keys.omittedColumns],
  ] as const) {
    const shown = (item[groups] as unknown[]).length;
    add(`${path}.${axis}`, { shown, total: shown + (item[omitted] as number) });
  }
}

/** How long a list can be that is no connection, so that nothing says whether there is more: `groups`, `paths`. */
function boundOf(
  { field, type, isList, nodes }: Asked,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const isBounded = isList && field.args.some(({ name }) => name === 'first');
  const isCounted = isObjectType(type) && 'totalCount' in type.getFields();
  return isBounded && !isCounted
    ? getArgumentValues(field, nodes[0]!, variables as Record<string, unknown>).first
    : null;
}
