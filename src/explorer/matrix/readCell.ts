import type { Named } from '../../entity/related.ts';
import type { FieldValue } from '../../formats/field.ts';
import type { AnswerObject } from '../../views/answer.ts';
import { type Citation, citationsOf } from '../../views/citation.ts';
import type { Reader } from '../../views/reader.ts';
import { readAnswer, readWhole } from '../../views/readWhole.ts';
import { withSources } from '../../views/sources.ts';
import { readWritten } from '../readWritten.ts';
import type { CellShape, CellSide } from './writeCell.ts';

/** An item of a cell: how it comes into the row, and how into the column. */
export interface CellItem extends Named {
  /** No way into the row, or none into the column, is explicit throughout. */
  readonly isInferred: boolean;
  readonly row: readonly CellWay[];
  readonly column: readonly CellWay[];
}

/** A way of an item into a row or column; none stands for what is not stated. */
export interface CellWay {
  /** What the item is related to; null for a value. */
  readonly far: Named | null;
  /** The value, where the item itself holds it. */
  readonly value: FieldValue | null;
  readonly statement: CellStatement;
  /** How what it is related to counts in what is wider, step by step; empty where it is the row or column itself. */
  readonly steps: readonly CellStep[];
  /** Explicit from the item to the row or column. */
  readonly isExplicit: boolean;
}

export interface CellStep {
  readonly from: Named;
  readonly to: Named;
  readonly statement: CellStatement;
}

/** What vouches for a relation, or for a value. */
export interface CellStatement {
  /** Null where a relation to one thing does not tell. */
  readonly assertion: 'EXPLICIT' | 'INFERRED' | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly citations: readonly Citation[];
}

type Steps = (farId: string) => readonly CellStep[];

/** The items behind a cell, by the answer to its view with sources, in the order of the view. */
export async function readCell(
  shape: CellShape,
  data: AnswerObject,
  isExplicitOnly: boolean,
  reader: Reader,
): Promise<CellItem[]> {
  const [rowSteps, columnSteps] = await Promise.all(
    shape.sides.map(side => readSteps(side, isExplicitOnly, reader)),
  );
  const items = new Map<string, Pick<CellItem, 'id' | 'name' | 'nameEn'> & Ways>();
  for (const { item, outer } of found(shape, data)) {
    const known = items.get(item.id as string) ?? { ...namedOf(item), row: new Map(), column: new Map() };
    items.set(known.id, known);
    for (const side of shape.sides) {
      const steps = side.is === 'row' ? rowSteps! : columnSteps!;
      for (const way of waysOf(side, shape, item, outer, steps)) known[side.is].set(way.far?.id ?? '', way);
    }
  }
  return [...items.values()].map(({ row, column, ...item }) => {
    const [rows, columns] = [[...row.values()], [...column.values()]];
    const isExplicit = [rows, columns].every(ways => ways.some(way => way.isExplicit));
    return { ...item, isInferred: !isExplicit, row: rows, column: columns };
  });
}

type Ways = Readonly<Record<CellSide['is'], Map<string, CellWay>>>;

/** Each item with the relation that leads to it from the side that the query starts from. */
function* found({ kind, outer }: CellShape, data: AnswerObject) {
  if (!outer) {
    for (const item of nodesOf(data, kind.plural)) yield { item, outer: null };
    return;
  }
  for (const far of nodesOf(data, outer.side.axis.far!.plural))
    for (const edge of edgesOf(far, outer.link.name))
      yield { item: edge.node as AnswerObject, outer: { far, edge } };
}

function waysOf(
  side: CellSide,
  shape: CellShape,
  item: AnswerObject,
  outer: { readonly far: AnswerObject; readonly edge: AnswerObject } | null,
  steps: Steps,
): CellWay[] {
  const { is, axis, key } = side;
  const related = (far: AnswerObject, edge: AnswerObject | null): CellWay => {
    const statement = statementOf(edge);
    const taken = steps(far.id as string);
    const isExplicit = [{ statement }, ...taken].every(
      ({ statement: { assertion } }) => assertion === 'EXPLICIT',
    );
    return { far: namedOf(far), value: null, statement, steps: taken, isExplicit };
  };
  if (key === null) return [];
  if (side === shape.outer?.side) return [related(outer!.far, outer!.edge)];
  if (axis.key.is === 'relation') {
    if (!axis.key.link.isOne)
      return edgesOf(item, axis.field).map(edge => related(edge.node as AnswerObject, edge));
    const far = item[axis.field] as AnswerObject | null;
    return far ? [related(far, null)] : [];
  }
  const { stated: assertion, statedReason: reason, statedNote: note } = item;
  const statement = statementOf({ ...item, assertion, reason, note });
  const held = item[`${is}Value`];
  const value = (axis.field === 'dataset' ? (held as AnswerObject).title : held) as FieldValue;
  return [{ far: null, value, statement, steps: [], isExplicit: statement.assertion === 'EXPLICIT' }];
}

function nodesOf(object: AnswerObject, field: string): readonly AnswerObject[] {
  return ((object[field] as AnswerObject | null)?.nodes ?? []) as readonly AnswerObject[];
}

function edgesOf(object: AnswerObject, field: string): readonly AnswerObject[] {
  return ((object[field] as AnswerObject | null)?.edges ?? []) as readonly AnswerObject[];
}

function namedOf(object: AnswerObject): Named {
  return {
    id: object.id as string,
    name: object.name as string,
    nameEn: (object.nameEn ?? null) as string | null,
  };
}

function statementOf(of: AnswerObject | null): CellStatement {
  return {
    assertion: (of?.assertion ?? null) as CellStatement['assertion'],
    reason: (of?.reason ?? null) as string | null,
    note: (of?.note ?? null) as string | null,
    citations: citationsOf(of),
  };
}

/**
 * How things count in what is wider: the steps from each to the row or column, the shortest explicit ones where there are any.
 */
async function readSteps(
  { axis, key, rollUp }: CellSide,
  isExplicitOnly: boolean,
  reader: Reader,
): Promise<Steps> {
  if (!rollUp || key === null) return () => [];
  const view = withSources(
    readWritten(writeSteps(axis.far!.plural, axis.wider!.name), 'steps', reader.schema),
  );
  const answer = await readAnswer(view, readWhole(view, { wide: key }, reader));
  const below = new Map<string, CellStep[]>();
  for (const from of nodesOf(answer, axis.far!.plural))
    for (const edge of edgesOf(from, axis.wider!.name)) {
      const step = {
        from: namedOf(from),
        to: namedOf(edge.node as AnswerObject),
        statement: statementOf(edge),
      };
      below.set(step.to.id, [...(below.get(step.to.id) ?? []), step]);
    }
  const ways = new Map<string, readonly CellStep[]>([[key as string, []]]);
  const isExplicit = ({ statement }: CellStep) => statement.assertion === 'EXPLICIT';
  for (const isFollowed of isExplicitOnly ? [isExplicit] : [isExplicit, () => true]) {
    const reached = [...ways.keys()];
    for (const wide of reached)
      for (const step of (below.get(wide) ?? []).filter(isFollowed)) {
        if (ways.has(step.from.id)) continue;
        ways.set(step.from.id, [step, ...ways.get(wide)!]);
        reached.push(step.from.id);
      }
  }
  return id => ways.get(id) ?? [];
}

function writeSteps(plural: string, wider: string): string {
  return `query Steps($wide: ID!) @view(as: TABLE, title: "Steps to what is wider") {
  ${plural}(where: { within: [$wide] }) {
    nodes {
      id name nameEn
      ${wider}(where: { within: [$wide] }) {
        edges { assertion reason note node { id name nameEn } }
      }
    }
  }
}
`;
}
