/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Contents {\n  datasets {\n    id\n    title\n    version\n    licence\n    loadedAt\n    sources(first: 1000) {\n      id\n      title\n    }\n  }\n  plans(first: 100, orderBy: [{field: NAME}]) {\n    totalCount\n    nodes {\n      id\n      name\n      nameEn\n      periodStart\n      periodEnd\n      pathways {\n        totalCount\n      }\n      measures {\n        totalCount\n      }\n      targets {\n        totalCount\n      }\n    }\n  }\n}": typeof types.ContentsDocument,
    "query FindEntities($text: String!, $kinds: [Kind!], $first: Int! = 20) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    totalCount\n    edges {\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n      matched {\n        field\n        text\n      }\n    }\n  }\n}": typeof types.FindEntitiesDocument,
    "query Neighbourhood($id: ID!, $hops: Int! = 2, $through: [RelationType!], $kinds: [Kind!], $assertion: Assertion, $first: Int! = 100) {\n  node(id: $id) {\n    ... on Entity {\n      __typename\n      id\n      name\n      nameEn\n    }\n  }\n  neighbourhood(\n    id: $id\n    hops: $hops\n    through: $through\n    kinds: $kinds\n    assertion: $assertion\n    first: $first\n  ) {\n    totalCount\n    neighbours {\n      distance\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n    }\n    statements(first: 2000) {\n      relation\n      from {\n        id\n      }\n      to {\n        id\n      }\n      assertion\n      basis\n      reason\n      note\n      citations {\n        quote\n        start\n        end\n        source {\n          id\n          title\n        }\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.NeighbourhoodDocument,
};
const documents: Documents = {
    "query Contents {\n  datasets {\n    id\n    title\n    version\n    licence\n    loadedAt\n    sources(first: 1000) {\n      id\n      title\n    }\n  }\n  plans(first: 100, orderBy: [{field: NAME}]) {\n    totalCount\n    nodes {\n      id\n      name\n      nameEn\n      periodStart\n      periodEnd\n      pathways {\n        totalCount\n      }\n      measures {\n        totalCount\n      }\n      targets {\n        totalCount\n      }\n    }\n  }\n}": types.ContentsDocument,
    "query FindEntities($text: String!, $kinds: [Kind!], $first: Int! = 20) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    totalCount\n    edges {\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n      matched {\n        field\n        text\n      }\n    }\n  }\n}": types.FindEntitiesDocument,
    "query Neighbourhood($id: ID!, $hops: Int! = 2, $through: [RelationType!], $kinds: [Kind!], $assertion: Assertion, $first: Int! = 100) {\n  node(id: $id) {\n    ... on Entity {\n      __typename\n      id\n      name\n      nameEn\n    }\n  }\n  neighbourhood(\n    id: $id\n    hops: $hops\n    through: $through\n    kinds: $kinds\n    assertion: $assertion\n    first: $first\n  ) {\n    totalCount\n    neighbours {\n      distance\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n    }\n    statements(first: 2000) {\n      relation\n      from {\n        id\n      }\n      to {\n        id\n      }\n      assertion\n      basis\n      reason\n      note\n      citations {\n        quote\n        start\n        end\n        source {\n          id\n          title\n        }\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.NeighbourhoodDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Contents {\n  datasets {\n    id\n    title\n    version\n    licence\n    loadedAt\n    sources(first: 1000) {\n      id\n      title\n    }\n  }\n  plans(first: 100, orderBy: [{field: NAME}]) {\n    totalCount\n    nodes {\n      id\n      name\n      nameEn\n      periodStart\n      periodEnd\n      pathways {\n        totalCount\n      }\n      measures {\n        totalCount\n      }\n      targets {\n        totalCount\n      }\n    }\n  }\n}"): (typeof documents)["query Contents {\n  datasets {\n    id\n    title\n    version\n    licence\n    loadedAt\n    sources(first: 1000) {\n      id\n      title\n    }\n  }\n  plans(first: 100, orderBy: [{field: NAME}]) {\n    totalCount\n    nodes {\n      id\n      name\n      nameEn\n      periodStart\n      periodEnd\n      pathways {\n        totalCount\n      }\n      measures {\n        totalCount\n      }\n      targets {\n        totalCount\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindEntities($text: String!, $kinds: [Kind!], $first: Int! = 20) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    totalCount\n    edges {\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n      matched {\n        field\n        text\n      }\n    }\n  }\n}"): (typeof documents)["query FindEntities($text: String!, $kinds: [Kind!], $first: Int! = 20) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    totalCount\n    edges {\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n      matched {\n        field\n        text\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Neighbourhood($id: ID!, $hops: Int! = 2, $through: [RelationType!], $kinds: [Kind!], $assertion: Assertion, $first: Int! = 100) {\n  node(id: $id) {\n    ... on Entity {\n      __typename\n      id\n      name\n      nameEn\n    }\n  }\n  neighbourhood(\n    id: $id\n    hops: $hops\n    through: $through\n    kinds: $kinds\n    assertion: $assertion\n    first: $first\n  ) {\n    totalCount\n    neighbours {\n      distance\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n    }\n    statements(first: 2000) {\n      relation\n      from {\n        id\n      }\n      to {\n        id\n      }\n      assertion\n      basis\n      reason\n      note\n      citations {\n        quote\n        start\n        end\n        source {\n          id\n          title\n        }\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Neighbourhood($id: ID!, $hops: Int! = 2, $through: [RelationType!], $kinds: [Kind!], $assertion: Assertion, $first: Int! = 100) {\n  node(id: $id) {\n    ... on Entity {\n      __typename\n      id\n      name\n      nameEn\n    }\n  }\n  neighbourhood(\n    id: $id\n    hops: $hops\n    through: $through\n    kinds: $kinds\n    assertion: $assertion\n    first: $first\n  ) {\n    totalCount\n    neighbours {\n      distance\n      node {\n        __typename\n        id\n        name\n        nameEn\n      }\n    }\n    statements(first: 2000) {\n      relation\n      from {\n        id\n      }\n      to {\n        id\n      }\n      assertion\n      basis\n      reason\n      note\n      citations {\n        quote\n        start\n        end\n        source {\n          id\n          title\n        }\n        section {\n          id\n          name\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;