import type { Catalogue, Kind } from '../../catalogue/catalogue.ts';
import type { Settings } from '../../views/readAddress.ts';
import { readParametersOf } from '../pageAsked.ts';
import { oneOf, pageParameter } from '../pageParameter.ts';
import { WrongAddress } from '../wrongAddress.ts';
import { axesOf, firstAxes, keyParameterOf, keyTypeOf, type MatrixAxis, notStatedKey } from './matrixAxis.ts';

/** A matrix as its address asks for it. */
export interface MatrixAsked {
  /** What is counted. */
  readonly kind: Kind;
  readonly axes: readonly MatrixAxis[];
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  /** What is narrower is counted in what is wider too, where rows or columns know what is wider. */
  readonly rollUp: boolean;
  /** Only what belongs to one of these plans, and is in one of these datasets; all without any. */
  readonly plan: readonly string[];
  readonly dataset: readonly string[];
  /** Only what is stated in so many words. */
  readonly isExplicitOnly: boolean;
  /** Rows and columns by how much they hold, or as they are named or numbered. */
  readonly order: 'size' | 'name';
  /** One cell of it instead of the whole. */
  readonly cell: MatrixCellAsked | null;
  readonly settings: Settings;
}

/** The keys of a cell; null where items do not say. */
export interface MatrixCellAsked {
  readonly row: MatrixKey | null;
  readonly column: MatrixKey | null;
}

export type MatrixKey = string | number | boolean;

/** Reads the address of a matrix, or of a cell of one. Throws a WrongAddress that says all that is wrong. */
export function readMatrixAsked(catalogue: Catalogue, given: URLSearchParams): MatrixAsked {
  const kinds = new Map([...catalogue.kinds.values()].map(kind => [kind.plural, kind]));
  // What is not known is a fault below.
  const kind = kinds.get(given.get('of') || 'measures') ?? kinds.get('measures')!;
  const axes = axesOf(catalogue, kind);
  const by = (name: string) => axes.find(axis => axis.by === name);
  const first = firstAxes(kind, axes);
  const rows = by(given.get('rows') ?? '') ?? first.rows;
  const columns = by(given.get('columns') ?? '') ?? first.columns;
  const names = axes.map(axis => axis.by);
  const { values, settings } = readParametersOf(
    [
      pageParameter('of', oneOf(...kinds.keys())),
      pageParameter('rows', oneOf(...names)),
      pageParameter('columns', oneOf(...names)),
      pageParameter('rollUp', { is: 'truth' }),
      ...(planLinkOf(kind) ? [pageParameter('plan', { is: 'text' }, { isList: true })] : []),
      pageParameter('dataset', { is: 'text' }, { isList: true }),
      pageParameter('order', oneOf('size', 'name')),
      pageParameter('row', keyParameterOf(rows, kind)),
      pageParameter('column', keyParameterOf(columns, kind)),
    ],
    given,
  );
  const list = (name: string) => (values[name] ?? []) as readonly string[];
  return {
    kind,
    axes,
    rows,
    columns,
    rollUp: values.rollUp !== false && (rows.wider ?? columns.wider) !== null,
    plan: list('plan'),
    dataset: list('dataset'),
    isExplicitOnly: !settings.inferred,
    order: values.order === 'name' ? 'name' : 'size',
    cell: readCell(values, kind, rows, columns),
    settings,
  };
}

/** The link from items of a kind to the plans that they belong to. */
export function planLinkOf({ links }: Kind) {
  return [...links.values()].find(({ kind, name }) => kind === 'Plan' && /^plans?$/.test(name)) ?? null;
}

function readCell(
  { row, column }: Readonly<Record<string, unknown>>,
  kind: Kind,
  rows: MatrixAxis,
  columns: MatrixAxis,
): MatrixCellAsked | null {
  if (row === undefined && column === undefined) return null;
  if (row === undefined || column === undefined) {
    const [there, missing] = row === undefined ? ['column', 'row'] : ['row', 'column'];
    throw new WrongAddress([
      `A cell needs "row" and "column", but only "${there}" arrived. Give ${missing}=… too, "${notStatedKey}" for what is not stated, or leave out both.`,
    ]);
  }
  return {
    row: readKey('row', row as string, kind, rows),
    column: readKey('column', column as string, kind, columns),
  };
}

function readKey(name: string, text: string, kind: Kind, axis: MatrixAxis): MatrixKey | null {
  if (text === notStatedKey) return null;
  switch (keyTypeOf(axis, kind)) {
    case 'Boolean':
      return text === 'true';
    case 'Int':
      if (/^\d{1,9}$/.test(text)) return Number(text);
      throw new WrongAddress([
        `"${name}" must be a year, or "${notStatedKey}" for what is not stated, but "${text}" arrived. Change it.`,
      ]);
    default:
      return text;
  }
}
