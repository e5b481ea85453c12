import { edgesOf, numberOf, type Question, withEdges } from './question.ts';

const named = ['id', 'name'];

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly measuresCount: number;
}

const withTotal = ({ id, name, measuresCount }: Counted) => ({
  node: { id, name, measures: { totalCount: measuresCount } },
});

export const orders: readonly Question[] = [
  {
    name: 'order by name',
    about: 'the first 20 of a list in the order of an index',
    size: 'small',
    variables: () => [{}],
    plangraph: `query ByName {
  measures(first: 20, orderBy: [{field: NAME, direction: DESC}]) { edges { node { id name } } }
}`,
    library: {
      query: `query ByName {
  measures: measuresConnection(first: 20, sort: [{nameSort: DESC}, {id: ASC}]) { edges { node { id name } } }
}`,
    },
    lists: {
      query: `query ByName {
  measures(limit: 20, sort: [{nameSort: DESC}, {id: ASC}]) { id name }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) WHERE m.nameSort IS NOT NULL
WITH m ORDER BY m.nameSort DESC, m.id LIMIT 20 RETURN collect([m.id, m.name])`,
        {},
      );
      return { measures: edgesOf(named, row![0]) };
    },
  },
  {
    name: 'order by year',
    about: 'a key that most rows lack',
    size: 'small',
    growth: 'All measures of the first year are read, since ties go by id.',
    variables: () => [{}],
    plangraph: `query ByYear {
  measures(first: 20, orderBy: [{field: DUE_YEAR, direction: ASC}]) { edges { node { id name dueYear } } }
}`,
    library: {
      query: `query ByYear {
  measures: measuresConnection(first: 20, sort: [{dueYear: ASC}, {id: ASC}]) { edges { node { id name dueYear } } }
}`,
    },
    lists: {
      query: `query ByYear {
  measures(limit: 20, sort: [{dueYear: ASC}, {id: ASC}]) { id name dueYear }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const row = 'WITH m ORDER BY m.dueYear, m.id LIMIT 20 RETURN m';
      const [answer] = await read(
        `CALL () { MATCH (m:Measure) WHERE m.dueYear IS NOT NULL ${row}
UNION ALL MATCH (m:Measure) WHERE m.dueYear IS NULL WITH m ORDER BY m.id LIMIT 20 RETURN m }
WITH m LIMIT 20 RETURN collect([m.id, m.name, m.dueYear])`,
        {},
      );
      return { measures: edgesOf([...named, 'dueYear'], answer![0]) };
    },
  },
  {
    name: 'order by count',
    about: 'the industries with most measures, and how many they are',
    size: 'small',
    growth: 'The measures of every industry are counted, each from the degree of its node.',
    variables: () => [{}],
    plangraph: `query ByCount {
  industries(first: 20, orderBy: [{field: MEASURES_COUNT, direction: DESC}]) {
    edges { node { id name measures { totalCount } } }
  }
}`,
    library: {
      query: `query ByCount {
  industries: industriesConnection(first: 20, sort: [{measuresCount: DESC}, {id: ASC}]) {
    edges { node { id name measuresCount } }
  }
}`,
      normalise: ({ industries }: { industries: { edges: { node: Counted }[] } }) => ({
        industries: { edges: industries.edges.map(({ node }) => withTotal(node)) },
      }),
    },
    lists: {
      query: `query ByCount {
  industries(limit: 20, sort: [{measuresCount: DESC}, {id: ASC}]) { id name measuresCount }
}`,
      normalise: ({ industries }: { industries: Counted[] }) => ({
        industries: { edges: industries.map(withTotal) },
      }),
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (i:Industry) WITH i, COUNT { (i)<-[:TARGETS_INDUSTRY]-() } AS count
ORDER BY count DESC, i.id LIMIT 20 RETURN collect([i.id, i.name, count])`,
        {},
      );
      const edges = (row![0] as unknown[][]).map(([id, name, count]) => ({
        node: { id, name, measures: { totalCount: numberOf(count) } },
      }));
      return { industries: { edges } };
    },
  },
  {
    name: 'deep page',
    about: 'a page far behind the start of a long list by name',
    size: 'small',
    variables: ({ deepRows }) =>
      deepRows.map(({ id, nameSort, offset, cursor }) => ({
        id,
        nameSort,
        cursor,
        offset: offset + 1,
        offsetCursor: Buffer.from(`arrayconnection:${offset}`).toString('base64'),
      })),
    plangraph: `query Deep($cursor: String!) {
  measures(first: 20, after: $cursor, orderBy: [{field: NAME, direction: ASC}]) {
    pageInfo { hasNextPage }
    edges { node { id name } }
  }
}`,
    library: {
      query: `query Deep($offsetCursor: String!) {
  measures: measuresConnection(first: 20, after: $offsetCursor, sort: [{nameSort: ASC}, {id: ASC}]) {
    pageInfo { hasNextPage }
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query Deep($offset: Int!) {
  measures(limit: 21, offset: $offset, sort: [{nameSort: ASC}, {id: ASC}]) { id name }
}`,
      normalise: ({ measures }: { measures: { id: string; name: string }[] }) => ({
        measures: {
          pageInfo: { hasNextPage: measures.length > 20 },
          edges: measures.slice(0, 20).map(node => ({ node })),
        },
      }),
    },
    raw: async (read, { id, nameSort }) => {
      const [row] = await read(
        `MATCH (m:Measure) WHERE m.nameSort >= $nameSort AND (m.nameSort > $nameSort OR m.id > $id)
WITH m ORDER BY m.nameSort, m.id LIMIT 21 RETURN collect([m.id, m.name])`,
        { id, nameSort },
      );
      const rows = row![0] as unknown[][];
      return {
        measures: { pageInfo: { hasNextPage: rows.length > 20 }, ...edgesOf(named, rows.slice(0, 20)) },
      };
    },
  },
];
