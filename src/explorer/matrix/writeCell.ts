import { type Catalogue, type Kind, kindNamed, type Link } from '../../catalogue/catalogue.ts';
import type { MatrixAsked, MatrixCellAsked, MatrixKey } from './matrixAsked.ts';
import { keyTypeOf, type MatrixAxis } from './matrixAxis.ts';
import { allOf, conditionsOn, type Say, titleOf, variablesOf, writeSource } from './writeMatrix.ts';

/** A row or a column, and the item's relation or value that puts it there. */
export interface CellSide {
  readonly is: 'row' | 'column';
  readonly axis: MatrixAxis;
  readonly key: MatrixKey | null;
  /** Whether what is narrower counts. */
  readonly rollUp: boolean;
}

/** How the query of a cell reaches the items, and from them what puts them there. */
export interface CellShape {
  readonly kind: Kind;
  readonly sides: readonly [row: CellSide, column: CellSide];
  /** The side that the query starts from, so that its relations and those of the other lie on one way; null for neither. */
  readonly outer: { readonly side: CellSide; readonly link: Link } | null;
  /** The sides whose relations the items are asked for. */
  readonly inner: readonly CellSide[];
}

/** How a cell is asked for. */
export function shapeOf(
  { kind, rows, columns, rollUp }: MatrixAsked,
  { row, column }: MatrixCellAsked,
  catalogue: Catalogue,
): CellShape {
  const side = (is: CellSide['is'], axis: MatrixAxis, key: MatrixKey | null): CellSide => ({
    is,
    axis,
    key,
    rollUp: rollUp && axis.wider !== null,
  });
  const sides = [side('row', rows, row), side('column', columns, column)] as const;
  const related = sides.filter(({ axis, key }) => axis.key.is === 'relation' && key !== null);
  // A relation to one tells of itself only at its other end, so that end is where the query starts.
  const starts = related
    .map(one => ({ side: one, link: backOf(one.axis, catalogue) }))
    .filter(({ link }) => !link.isOne);
  const outer = starts.find(({ side: { axis } }) => isToOne(axis)) ?? starts[0] ?? null;
  return { kind, sides, outer, inner: related.filter(one => one !== outer?.side) };
}

function isToOne({ key }: MatrixAxis): boolean {
  return key.is === 'relation' && key.link.isOne;
}

/** The link that leads back from the far end to the items. */
function backOf({ key, far }: MatrixAxis, catalogue: Catalogue): Link {
  const { relation, direction } = (key as Extract<typeof key, { is: 'relation' }>).link;
  const name = direction === 'out' ? relation.inverse : relation.field;
  return kindNamed(catalogue, far!.name).links.get(name)!;
}

/** What stands behind a cell as a view: a row for each way by which an item is in the row and in the column. */
export function writeCell(asked: MatrixAsked, shape: CellShape, say: Say): string {
  const { kind, isExplicitOnly } = asked;
  const { outer, inner, sides } = shape;
  const { en, zh } = titleOf(asked, say);
  const title = { en: `${en}: one cell`, zh: `${zh}：其中一格` };
  const variables = [
    ...variablesOf(asked),
    ...sides.flatMap(({ is, axis, key }) => {
      if (key === null) return [];
      const of = axis.far ? ` @entity(kind: ${axis.far.constant})` : '';
      return [
        is === 'row' ? '"The row"' : '"The column"',
        `$${is}: ${keyTypeOf(axis, kind)}! = ${literalOf(axis, kind, key)}${of} @zh(label: "${is === 'row' ? '行' : '列'}")`,
      ];
    }),
  ];
  const conditions = [
    ...conditionsOn(asked),
    ...sides.filter(side => side !== outer?.side).map(side => conditionOf(side, isExplicitOnly)),
  ];
  const held = sides.filter(({ axis, key }) => axis.key.is === 'property' && key !== null);
  const item = [
    'id name nameEn',
    ...held.map(
      ({ is, axis }) => `${is}Value: ${axis.field}${axis.field === 'dataset' ? ' { id title }' : ''}`,
    ),
    ...(held.length > 0 ? ['stated: assertion statedReason: reason statedNote: note'] : []),
    ...inner.map(side => askSide(side, isExplicitOnly)),
  ].join(' ');
  const items = allOf(conditions);
  const write = writeSource('MatrixCell', 'TABLE', title, variables);
  if (!outer) return write(`${kind.plural}(where: ${items}) { nodes { ${item} } }`);
  const edge = edgeOf(isExplicitOnly);
  const start = farCondition(outer.side, isExplicitOnly);
  return write(
    `${outer.side.axis.far!.plural}(
      where: { and: [${start}, { ${outer.link.name}: { some: ${items}${edge} } }] }
    ) {
      nodes {
        id name nameEn
        ${outer.link.name}(where: ${items}${edge}) { edges { ${told} node { ${item} } } }
      }
    }`,
  );
}

/** What a relation says of itself. */
const told = 'assertion basis reason note';

/** The relations of an item that put it into a row or column; of a relation to one the end alone. */
function askSide({ axis, key, ...side }: CellSide, isExplicitOnly: boolean): string {
  const far = 'id name nameEn';
  if (isToOne(axis)) return `${axis.field} { ${far} }`;
  const where = farCondition({ axis, key, ...side }, isExplicitOnly);
  return `${axis.field}(where: ${where}${edgeOf(isExplicitOnly)}) { edges { ${told} node { ${far} } } }`;
}

const explicit = '{ assertion: { eq: EXPLICIT } }';

function edgeOf(isExplicitOnly: boolean): string {
  return isExplicitOnly ? `, edge: ${explicit}` : '';
}

/** That an item is in a row or column, as a condition on it. */
function conditionOf(side: CellSide, isExplicitOnly: boolean): string {
  const { is, axis, key } = side;
  if (axis.key.is === 'relation') {
    const ends = key === null ? 'count: { eq: 0 }' : `some: ${farCondition(side, isExplicitOnly)}`;
    return `{ ${axis.field}: { ${ends}${edgeOf(isExplicitOnly)} } }`;
  }
  if (key === null) {
    const missing = `{ ${axis.field}: { isNull: true } }`;
    if (axis.field === 'dataset') return `{ not: ${explicit} }`;
    return isExplicitOnly ? `{ or: [${missing}, { not: ${explicit} }] }` : missing;
  }
  const equal = `{ ${axis.field}: { eq: $${is} } }`;
  return isExplicitOnly ? `{ and: [${equal}, ${explicit}] }` : equal;
}

/** More steps than that from what is narrower to what is wider are not followed where inferred ones are left out. */
const mostSteps = 6;

/** That something is the row or column, or counts in it. */
function farCondition({ is, axis, rollUp }: CellSide, isExplicitOnly: boolean): string {
  const self = `{ id: { eq: $${is} } }`;
  if (!rollUp) return self;
  if (!isExplicitOnly) return `{ within: [$${is}] }`;
  let below = self;
  for (let step = 0; step < mostSteps; step++)
    below = `{ or: [${self}, { ${axis.wider!.name}: { some: ${below}, edge: ${explicit} } }] }`;
  return below;
}

function literalOf(axis: MatrixAxis, kind: Kind, key: MatrixKey): string {
  const isEnum = axis.key.is === 'property' && kind.properties.get(axis.key.name)?.enumValues;
  return isEnum ? String(key) : JSON.stringify(key);
}
