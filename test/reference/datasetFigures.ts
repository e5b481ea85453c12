import { compare } from './conditions.ts';
import type { ReferenceGraph, ReferenceNode } from './graph.ts';
import { kindOf } from './statements.ts';

/** A field of a dataset that is worked out of what it holds; undefined for another. */
export function figureOf(
  graph: ReferenceGraph,
  dataset: ReferenceNode,
  field: string,
  first?: number | null,
) {
  const { id } = dataset.properties;
  const entities = [...graph.nodes.values()].filter(n => n.properties.dataset === id);
  const edges = graph.edges.filter(e => e.properties.dataset === id);
  switch (field) {
    case 'sources':
      return entities
        .filter(n => n.labels.includes('Source'))
        .sort((a, b) => compare(a.properties.id, b.properties.id))
        .slice(0, first ?? 100);
    case 'leftOut': {
      const listed = (name: string) => (dataset.properties[`leftOut${name}`] ?? []) as unknown[];
      return listed('Sources')
        .map((source, i) => ({
          source: graph.nodes.get(source as string),
          start: listed('Starts')[i],
          end: listed('Ends')[i],
          reason: listed('Reasons')[i],
        }))
        .slice(0, first ?? 100);
    }
    case 'kindCounts':
      return [...new Set(entities.map(kindOf))]
        .sort(compare)
        .map(kind => ({ kind, count: entities.filter(n => kindOf(n) === kind).length }));
    case 'relationCounts':
      return [...new Set(edges.map(e => e.type))].sort(compare).map(relation => {
        const own = edges.filter(e => e.type === relation);
        const explicit = own.filter(e => e.properties.assertion === 'EXPLICIT').length;
        return { relation, count: own.length, explicit, inferred: own.length - explicit };
      });
  }
}
