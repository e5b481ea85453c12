import { type DocumentNode, parse } from 'graphql';
import type { Named } from '../../entity/related.ts';
import type { Matrix } from '../../views/matrix.ts';
import type { Reader } from '../../views/reader.ts';
import type { MatrixAsked } from './matrixAsked.ts';
import type { MatrixAxis } from './matrixAxis.ts';
import { mostGroups } from './writeMatrix.ts';

/** What could be a row or a column of a matrix, but has nothing in it. */
export interface Missing {
  /** The plural of the kind. */
  readonly kind: string;
  /** How many there are of the kind in the same datasets. */
  readonly total: number;
  /** By name. */
  readonly things: readonly Named[];
}

/** As many as one page of a list has; of larger kinds nothing is said. */
const mostThings = 1_000;

const documents = new Map<string, DocumentNode>();

/** What has nothing in it on either side; null where that cannot be told. Throws the GraphQLError that the engine answers with. */
export async function readMissing(
  asked: MatrixAsked,
  matrix: Matrix,
  reader: Reader,
): Promise<Readonly<Record<'rows' | 'columns', Missing | null>>> {
  const [rows, columns] = await Promise.all([
    missingOn(asked.rows, asked, matrix.rows, reader),
    missingOn(asked.columns, asked, matrix.columns, reader),
  ]);
  return { rows, columns };
}

async function missingOn(
  { far }: MatrixAxis,
  { plan, dataset }: MatrixAsked,
  groups: Matrix['rows'],
  { execute, signal }: Reader,
): Promise<Missing | null> {
  // Beyond the last group there may be more.
  if (!far || groups.length >= mostGroups) return null;
  const shown = new Set(groups.map(({ id }) => id));
  // An id begins with the dataset that it is of.
  const datasets = dataset.length > 0 ? dataset : [...new Set(plan.map(id => id.split(':')[0]!))];
  const document =
    documents.get(far.plural) ??
    parse(`query Things($dataset: [ID!]) {
  list: ${far.plural}(where: { dataset: { in: $dataset } }, orderBy: [{ field: NAME }], first: ${mostThings}) {
    totalCount
    nodes { id name nameEn }
  }
}`);
  documents.set(far.plural, document);
  const variables = datasets.length > 0 ? { dataset: datasets } : {};
  const { result } = await execute({ document, variables, signal });
  if (result.errors?.[0]) throw result.errors[0];
  const { list } = result.data as { list: { totalCount: number; nodes: Named[] } };
  if (list.totalCount > mostThings) return null;
  return {
    kind: far.plural,
    total: list.totalCount,
    things: list.nodes
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name, nameEn }) => ({ id, name, nameEn })),
  };
}
