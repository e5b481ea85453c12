import { kindNamed } from '../catalogue/catalogue.ts';
import type { Entity } from '../dataset/dataset.ts';
import { aKind, type Problem } from '../dataset/problem.ts';
import { sourceKind } from '../dataset/statement.ts';
import { type Check, citationsOf, tiedBy } from './material.ts';

/**
 * Every entity has the relations that the schema says its kind `needs`, and at least one relation; a source may be quoted
 * instead. A dataset without a source is there for others to refer to, so what nothing refers to yet is no orphan in it.
 */
export const checkTies: Check = material => {
  const { catalogue, dataset, relations, places } = material;
  const quoted = new Set(citationsOf(material).map(([, { source }]) => source));
  const hasSource = dataset.entities.some(({ kind }) => kind === sourceKind);
  return dataset.entities.flatMap((entity): Problem[] => {
    const { id } = entity;
    const kind = kindNamed(catalogue, entity.kind);
    const missing = kind.needs.filter(type => tiedBy(material, id, type).length === 0);
    if (missing.length > 0)
      return missing.map(type => {
        const fields = [...kind.links.values()].filter(link => link.relation.type === type);
        const names = fields.map(({ name }) => `\`${name}\``).join(' or ');
        const message = `needs ${names}, as every ${kind.name} does; nothing was given, on either side.`;
        return { ...places.entity(id), message };
      });
    const isTied = (relations.get(id) ?? []).length > 0;
    return isTied || !hasSource || isQuotedSource(entity, quoted)
      ? []
      : [{ ...places.entity(id), message: `is ${aKind(kind.name)} that no relation leads to or from.` }];
  });
};

function isQuotedSource({ id, kind }: Entity, quoted: ReadonlySet<string>): boolean {
  return kind === sourceKind && quoted.has(id);
}
