import { type Catalogue, constantCase } from '../catalogue/catalogue.ts';
import type { FieldValue } from '../formats/field.ts';
import { type AnswerObject, collect, keys } from './answer.ts';
import { type Asked, isOfConnection } from './asked.ts';
import { type Citation, citationsOf } from './citation.ts';
import { entityThing, type Thing } from './thing.ts';
import type { View } from './view.ts';

/** What is selected, and how it is nested. */
export interface Network {
  /** Each entity once, in the order in which they come up. */
  readonly nodes: readonly NetworkNode[];
  /** Each relation once, in its own direction. */
  readonly ties: readonly Tie[];
}

export interface NetworkNode extends Thing {
  /** The view's own values of it, by their keys; without what is missing. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly evidence: Evidence;
}

export interface Tie {
  /** The keys of what it ties. */
  readonly from: string;
  readonly to: string;
  /** The type of the relation; where it is none of the model's, the field that leads over it. */
  readonly type: string;
  readonly isInferred: boolean;
  /** The view's own values of the edge, by their keys. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly evidence: Evidence;
}

/** What an entity or a relation rests on, in a view with sources. */
export interface Evidence {
  readonly citations: readonly Citation[];
  /** Why what is inferred holds. */
  readonly reason: string | null;
}

/** How the walk came to where it is. */
interface Way {
  readonly near: string | null;
  readonly type: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly edge: AnswerObject | null;
  readonly edgeValues: ReadonlyMap<string, FieldValue>;
}

/**
 * The answer to the query of a NETWORK: an entity that is selected inside another is tied to it; connections, groups and
 * statements are passed through, and what a statement or a step has at its ends it ties.
 */
export function networkOf(view: View, catalogue: Catalogue, data: AnswerObject): Network {
  const nodes = new Map<string, NetworkNode>();
  const ties = new Map<string, Tie>();
  const tie = (from: string, to: string, { type, direction, edge, edgeValues }: Omit<Way, 'near'>) => {
    const [a, b] = direction === 'in' || (direction === 'both' && to < from) ? [to, from] : [from, to];
    const isInferred = edge?.[keys.assertion] === 'INFERRED';
    ties.set(`${type}:${a}:${b}`, {
      from: a,
      to: b,
      type,
      isInferred,
      values: edgeValues,
      evidence: evidenceOf(edge),
    });
  };

  const walk = (fields: readonly Asked[], object: AnswerObject, way: Way): void => {
    let inside = way;
    if (keys.name in object) {
      const node = {
        ...entityThing(object, labelIn(fields, object)),
        values: valuesOf(fields, object),
        evidence: evidenceOf(object),
      };
      const known = nodes.get(node.key);
      nodes.set(node.key, known ? { ...known, values: new Map([...known.values, ...node.values]) } : node);
      if (way.near !== null && way.near !== node.key) tie(way.near, node.key, way);
      inside = { near: node.key, ...nowhere };
    }
    for (const field of fields) {
      if (field.isHidden || field.fields.length === 0) continue;
      const on = isOfConnection(field) ? inside : { near: inside.near, ...wayOver(field, object, catalogue) };
      for (const item of collect(object[field.key], []) as AnswerObject[])
        walk(
          field.fields,
          item,
          isEdge(item) ? { ...on, edge: item, edgeValues: valuesOf(field.fields, item) } : on,
        );
    }
    tieEnds(fields, object, tie);
  };
  walk(view.fields, data, { near: null, ...nowhere });
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

function evidenceOf(object: AnswerObject | null): Evidence {
  return { citations: citationsOf(object), reason: (object?.[keys.reason] ?? null) as string | null };
}

const nowhere = { type: '', direction: 'out', edge: null, edgeValues: new Map() } as const;

/** The relation that a field of an entity leads over; any other field goes by its own name. */
function wayOver({ field, parent }: Asked, object: AnswerObject, catalogue: Catalogue): Omit<Way, 'near'> {
  const link = catalogue.kinds.get(String(object[keys.kind] ?? parent))?.links.get(field.name);
  return {
    ...nowhere,
    type: link?.relation.type ?? constantCase(field.name),
    direction: link?.direction ?? 'out',
  };
}

function isEdge(item: AnswerObject): boolean {
  return keys.assertion in item;
}

/** A statement or a step of a path is no entity, and ties its two ends. */
function tieEnds(
  fields: readonly Asked[],
  object: AnswerObject,
  tie: (from: string, to: string, way: Omit<Way, 'near'>) => void,
): void {
  const end = (name: string) =>
    fields
      .filter(({ field, isHidden }) => field.name === name && !isHidden)
      .map(({ key }) => object[key] as AnswerObject | null)
      .find(item => item?.[keys.id] !== undefined);
  const [from, to] = [end('from'), end('to')];
  const type = object[keys.relation];
  if (!from || !to || typeof type !== 'string') return;
  const direction = object[keys.forward] === false ? 'in' : 'out';
  tie(entityThing(from).key, entityThing(to).key, {
    type,
    direction,
    edge: (object[keys.statement] ?? object) as AnswerObject,
    edgeValues: valuesOf(fields, object),
  });
}

function labelIn(fields: readonly Asked[], object: AnswerObject): unknown {
  const label = fields.find(({ nodes }) =>
    nodes.some(n => n.directives?.some(d => d.name.value === 'label')),
  );
  return label ? (object[label.key] ?? null) : null;
}

function valuesOf(fields: readonly Asked[], object: AnswerObject): Map<string, FieldValue> {
  return new Map(
    fields
      .filter(({ fields, isHidden }) => fields.length === 0 && !isHidden)
      .map(({ key }): [string, FieldValue | null] => [key, (object[key] ?? null) as FieldValue | null])
      .filter((entry): entry is [string, FieldValue] => {
        const [, value] = entry;
        return value !== null && (typeof value !== 'object' || value.length > 0);
      }),
  );
}
