import { type DocumentNode, parse } from 'graphql';
import type { Catalogue, Kind, Link } from '../catalogue/catalogue.ts';
import { statedProperties } from '../dataset/statement.ts';
import type { FieldValue } from '../formats/field.ts';
import type { Citation } from '../views/citation.ts';
import type { Reader } from '../views/reader.ts';
import { type Asking, askEntity, askGroup, kindQuery } from './askEntity.ts';
import { groupOf, linkOf, type Named, type RelatedGroup, relatedOf, type Stated } from './related.ts';

/** An entity with all that its page says of it. */
export interface EntityRead extends Named {
  readonly kind: Kind;
  /** The values of its properties, by their names; null where nothing is stated. */
  readonly values: Readonly<Record<string, FieldValue | null>>;
  readonly statement: OwnStatement;
  readonly dataset: EntityDataset;
  /** In the order of the schema; without those in which there is nothing. */
  readonly groups: readonly RelatedGroup[];
  /** The query that gave it. */
  readonly query: string;
}

export interface OwnStatement {
  /** Null for what stands outside any source. */
  readonly assertion: 'EXPLICIT' | 'INFERRED' | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly citations: readonly OwnCitation[];
}

export interface OwnCitation extends Citation {
  /** Code points of the file as it is, from 0. */
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly occurrence: number;
}

/** The dataset that holds an entity. */
export interface EntityDataset {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly licence: string;
  readonly languages: readonly string[];
  readonly sources: readonly EntitySource[];
}

export interface EntitySource {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly docType: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly sha256: string;
}

/** A page of what an entity is related to over one field. */
export interface GroupRead extends Named {
  readonly kind: Kind;
  readonly group: RelatedGroup;
  /** Where the next page starts; null after the last. */
  readonly next: string | null;
  readonly query: string;
}

type Parts = Pick<Reader, 'execute' | 'signal'>;

/** The kind of an entity; null where there is none of that id. Throws the GraphQLError that the engine answers with. */
export async function readKind(id: string, catalogue: Catalogue, reader: Parts): Promise<Kind | null> {
  const { node } = (await ask(kindQuery, { id }, reader)) as { node: { __typename: string } | null };
  return (node && catalogue.kinds.get(node.__typename)) ?? null;
}

/** Reads an entity of a kind; null where there is none. Throws the GraphQLError that the engine answers with. */
export async function readEntity(
  kind: Kind,
  { id, isExplicitOnly }: Asking,
  catalogue: Catalogue,
  reader: Parts,
): Promise<EntityRead | null> {
  const asked = await ask(askEntity(kind, isExplicitOnly, null), { id }, reader);
  const { node, neighbours } = asked as EntityAnswer;
  if (!node || !neighbours) return null;
  const query = askEntity(kind, isExplicitOnly, { id });
  const { name, nameEn, assertion, reason, note, citations, dataset } = node;
  const values = Object.fromEntries(
    [...kind.properties.keys()]
      .filter(property => !statedProperties.has(property))
      .map(property => [property, node[property] as FieldValue | null]),
  );
  const groups = neighbours.map(({ edges, totalCount, ...group }) =>
    groupOf(
      linkOf(kind, catalogue.kinds, group),
      totalCount,
      edges.map(({ node, statement }) => relatedOf(node, statement)),
    ),
  );
  const statement = { assertion, reason, note, citations };
  return { id, name, nameEn, kind, values, statement, dataset, groups, query };
}

/** Reads a page of what a link leads to; null where there is no such entity. Throws the GraphQLError of the engine. */
export async function readGroup(
  kind: Kind,
  link: Link,
  { id, isExplicitOnly }: Asking,
  after: string | null,
  reader: Parts,
): Promise<GroupRead | null> {
  const asked = await ask(askGroup(kind, link, isExplicitOnly, null), { id, after }, reader);
  const { node } = asked as GroupAnswer;
  if (!node) return null;
  const query = askGroup(kind, link, isExplicitOnly, { id, after });
  const { name, nameEn, related } = node;
  const items = related.edges.map(({ node, ...statement }) => relatedOf(node, statement));
  const { hasNextPage, endCursor } = related.pageInfo;
  return {
    id,
    name,
    nameEn,
    kind,
    group: groupOf(link, related.totalCount, items),
    next: hasNextPage ? endCursor : null,
    query,
  };
}

interface EntityAnswer {
  readonly node:
    | (Named & OwnStatement & { readonly dataset: EntityDataset } & Readonly<Record<string, unknown>>)
    | null;
  readonly neighbours:
    | readonly {
        readonly relation: string;
        readonly forward: boolean;
        readonly kind: string;
        readonly totalCount: number;
        readonly edges: readonly { readonly node: Named; readonly statement: Stated }[];
      }[]
    | null;
}

interface GroupAnswer {
  readonly node:
    | (Named & {
        readonly related: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly edges: readonly (Stated & { readonly node: Named })[];
        };
      })
    | null;
}

/** By their texts, of which there are a few for each kind and link. Plans are kept by their document. */
const documents = new Map<string, DocumentNode>();

async function ask(
  query: string,
  variables: Record<string, unknown>,
  { execute, signal }: Parts,
): Promise<unknown> {
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const { result } = await execute({ document, variables, signal });
  if (result.errors?.[0]) throw result.errors[0];
  return result.data;
}
