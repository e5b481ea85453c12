import { type GraphQLSchema, isEnumType } from 'graphql';
import type { EntityProps, FrameProps, GroupProps, Vocabulary } from '../../web/props.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { citeEntity } from '../entity/citeEntity.ts';
import { describeEntity } from '../entity/describeEntity.ts';
import { oneHopOf } from '../entity/oneHop.ts';
import type { EntityRead, GroupRead } from '../entity/readEntity.ts';
import { renderJsonLd } from '../formats/jsonld.ts';
import { enumMeanings } from '../views/enumMeanings.ts';
import { modelWords } from '../views/vocabulary.ts';

interface Model {
  readonly catalogue: Catalogue;
  readonly schema: GraphQLSchema;
}

/** What the page of an entity is drawn from. */
export function entityProps(entity: EntityRead, frame: FrameProps, model: Model): EntityProps {
  const { catalogue, schema } = model;
  const { id, name, nameEn, kind, values, statement, dataset, groups, query } = entity;
  const vocabulary = modelWords(catalogue, schema);
  const { assertion, reason, note, citations } = statement;
  return {
    ...frame,
    page: 'entity',
    id,
    name,
    nameEn,
    kind: kind.name,
    altNames: values.altNames as readonly string[],
    notNames: values.notNames as readonly string[],
    description: values.description as string | null,
    facts: [...kind.own].map(property => {
      const { type, description } = kind.properties.get(property)!;
      const value = values[property] ?? null;
      return {
        name: property,
        description,
        value,
        meanings: meaningsOf(type, schema),
        meaning: describeValue(type, value, schema),
      };
    }),
    statement: { assertion, reason, note, citations },
    dataset: { id: dataset.id, title: dataset.title, version: dataset.version, licence: dataset.licence },
    groups,
    network: oneHopOf(entity),
    vocabulary,
    bases: meaningsOf('Basis', schema),
    document: query,
    citation: citeEntity(entity, {
      kind: vocabulary[kind.name]!,
      // A colon may stand in a path as it is, and an id is read more easily with it.
      address: `${frame.origin}/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`,
      retrievedAt: new Date(),
    }),
    jsonLd: renderJsonLd(describeEntity(entity, catalogue)),
  };
}

/** What a page of one group of an entity is drawn from. */
export function groupProps(read: GroupRead, frame: FrameProps, { catalogue, schema }: Model): GroupProps {
  const { id, name, nameEn, kind, group, next, query } = read;
  return {
    ...frame,
    page: 'group',
    id,
    name,
    nameEn,
    kind: kind.name,
    group,
    next,
    vocabulary: modelWords(catalogue, schema),
    bases: meaningsOf('Basis', schema),
    document: query,
  };
}

function meaningsOf(type: string, schema: GraphQLSchema): Vocabulary {
  const found = schema.getType(type);
  return isEnumType(found) ? enumMeanings(found) : {};
}

function describeValue(type: string, value: unknown, schema: GraphQLSchema): string | null {
  const found = schema.getType(type);
  return (isEnumType(found) && found.getValue(String(value))?.description) || null;
}
