import type { Catalogue, Property } from '../catalogue/catalogue.ts';
import { by } from '../dataset/by.ts';
import type { Dataset, Entity, StatedRelation, Statement } from '../dataset/dataset.ts';
import { datasetOf } from '../dataset/ids.ts';
import { statedProperties } from '../dataset/statement.ts';
import type { Field, FieldValue } from '../formats/field.ts';
import { renderGexf } from '../formats/gexf.ts';
import { renderGraphml } from '../formats/graphml.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../formats/propertyGraph.ts';
import type { ExportContext } from './context.ts';
import { type End, endsOf } from './end.ts';
import { fieldOf, statementFields, statementValues, textField } from './fields.ts';
import { showCitation } from './tell.ts';

/** A dataset as GraphML 1.1: see `graphOf`. */
export function renderGraphmlFile(dataset: Dataset, context: ExportContext): string {
  return renderGraphml(graphOf(dataset, context));
}

/** A dataset as GEXF 1.3: see `graphOf`. */
export function renderGexfFile(dataset: Dataset, context: ExportContext): string {
  return renderGexf(graphOf(dataset, context));
}

const labelProperty = 'name';
const datasetField = textField('dataset', 'The dataset that holds it.');
/** Not an undirected edge, as many readers, NetworkX among them, refuse a graph that has both sorts. */
const symmetricField: Field = {
  name: 'symmetric',
  type: 'boolean',
  isList: false,
  description: 'True where the relation reads the same from both ends.',
};
const citationsField: Field = {
  ...textField(
    'citations',
    'The quotations, with their sources and places in code points without white space.',
  ),
  isList: true,
};

/**
 * A dataset as one graph: its entities, bare nodes for the entities of other datasets that it is related to, and its
 * relations, whose ids are their addresses with colons for the slashes. Citations are lines for people.
 */
export function graphOf(dataset: Dataset, context: ExportContext): PropertyGraph {
  const { header, entities, relations } = dataset;
  const endOf = endsOf(dataset, context);
  const own = new Set(entities.map(({ id }) => id));
  const beyond = new Set(relations.flatMap(({ from, to }) => [from, to]).filter(id => !own.has(id)));

  const nodes = [
    ...entities.map(
      ({ id, kind, values, statement }): GraphNode => ({
        id,
        label: String(values.get(labelProperty)),
        kind,
        values: new Map([...withoutEmptyLists(values), ...whole(id), ...statementOf(statement)]),
      }),
    ),
    ...[...beyond].map((id): GraphNode => {
      const { kind, name } = endOf(id);
      return { id, label: name ?? id, kind, values: new Map(whole(id)) };
    }),
  ].sort(by(({ id }) => id));
  const edges = relations.map((relation): GraphEdge => {
    const { type, from, to, statement } = relation;
    const isBothWays = isSymmetric(relation, endOf, context.catalogue);
    return {
      id: `${type}:${from}:${to}`,
      from,
      to,
      kind: type,
      values: new Map([
        ...(isBothWays ? [[symmetricField.name, true] as const] : []),
        ...statementOf(statement),
      ]),
    };
  });
  const stated = [...statementFields, citationsField];
  return {
    description: `${header.title} (${header.id} ${header.version}, ${header.licence})`,
    nodeFields: usedBy(nodes, [...propertyFields(context.catalogue), datasetField, ...stated]),
    edgeFields: usedBy(edges, [symmetricField, ...stated]),
    nodes,
    edges,
  };
}

function withoutEmptyLists(values: Entity['values']): [string, FieldValue][] {
  return [...values].filter(([, value]) => typeof value !== 'object' || value.length > 0);
}

/** The fields of all kinds, each name once. A name that two kinds use for different types is text, which holds both. */
function propertyFields({ kinds }: Catalogue): Field[] {
  const properties = [...kinds.values()].flatMap(kind => [...kind.properties.values()]);
  const fields = new Map<string, Field>();
  for (const field of properties.filter(isShown).map(fieldOf)) {
    const first = fields.get(field.name);
    if (!first) fields.set(field.name, field);
    else if (first.type !== field.type || first.isList !== field.isList)
      fields.set(field.name, { ...first, type: 'text', isList: false });
  }
  return [...fields.values()];
}

/** The label and the statement have fields of their own. */
function isShown({ name }: Property): boolean {
  return name !== labelProperty && !statedProperties.has(name);
}

function usedBy(items: readonly (GraphNode | GraphEdge)[], fields: readonly Field[]): Field[] {
  return fields.filter(({ name }) => items.some(({ values }) => values.has(name)));
}

function whole(id: string): [string, FieldValue][] {
  return [[datasetField.name, datasetOf(id)]];
}

function statementOf(statement: Statement): [string, FieldValue][] {
  const said = Object.entries(statementValues(statement)).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const citations = statement.citations.map(showCitation);
  return citations.length === 0 ? said : [...said, [citationsField.name, citations]];
}

/** A type may join several pairs of kinds, and only some of them both ways alike. */
function isSymmetric(
  { type, from, to }: StatedRelation,
  endOf: (id: string) => End,
  { relations }: Catalogue,
): boolean {
  const [start, end] = [endOf(from).kind, endOf(to).kind];
  const fitting = relations.filter(
    r => r.type === type && (start === null || r.from === start) && (end === null || r.to === end),
  );
  return fitting.length > 0 && fitting.every(r => r.isSymmetric);
}
