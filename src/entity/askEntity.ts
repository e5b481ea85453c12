import type { Kind, Link } from '../catalogue/catalogue.ts';

/** So many neighbours of each group stand on the page of an entity. */
export const shownOfGroup = 20;

/** So many stand on a page of one group. */
export const pageOfGroup = 50;

/** What an entity is asked with. */
export interface Asking {
  readonly id: string;
  /** Relations that are inferred are left out. */
  readonly isExplicitOnly: boolean;
}

/** Values that a query has as the defaults of its variables, so that it can be sent as it is; null for a query that waits for its variables. */
type Defaults<Name extends string> = Readonly<Record<Name, string | null>> | null;

const cited = 'citations { quote start end source { id title } section { id name } }';
const stated = `assertion basis reason note ${cited}`;

/** The query that gives the kind of an entity. */
export const kindQuery = 'query KindOf($id: ID!) { node(id: $id) { __typename } }';

/** The query of the page of an entity of a kind: its values, what it rests on, and its neighbours. */
export function askEntity(kind: Kind, isExplicitOnly: boolean, defaults: Defaults<'id'>): string {
  return `query Entity($id: ID!${defaultOf(defaults?.id)}) {
  node(id: $id) {
    ... on ${kind.name} {
      id
      ${[...kind.properties.keys()].join('\n      ')}
      citations {
        quote start end rawStart rawEnd occurrence
        source { id title }
        section { id name }
      }
      dataset {
        id title version licence languages
        sources(first: 1000) { id title language docType authors publisher publishedOn sha256 }
      }
    }
  }
  neighbours(id: $id, ${isExplicitOnly ? 'assertion: EXPLICIT, ' : ''}first: ${shownOfGroup}) {
    relation forward kind totalCount
    edges {
      node { id name nameEn }
      statement { ${stated} }
    }
  }
}
`;
}

/** The query of a page of what a link leads to, from a cursor on. */
export function askGroup(
  kind: Kind,
  link: Link,
  isExplicitOnly: boolean,
  defaults: Defaults<'id' | 'after'>,
): string {
  const edge = isExplicitOnly ? ', edge: { assertion: { eq: EXPLICIT } }' : '';
  return `query Related($id: ID!${defaultOf(defaults?.id)}, $after: String${defaultOf(defaults?.after)}) {
  node(id: $id) {
    ... on ${kind.name} {
      id name nameEn
      related: ${link.name}(first: ${pageOfGroup}, after: $after${edge}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node { id name nameEn }
          ${stated}
        }
      }
    }
  }
}
`;
}

function defaultOf(value: string | null | undefined): string {
  return value === undefined ? '' : ` = ${JSON.stringify(value)}`;
}
