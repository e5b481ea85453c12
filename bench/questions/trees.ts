import { edgesOf, nodeOf, numberOf, type Question, withEdges } from './question.ts';

const named = ['id', 'name'];
const flat = ['id', 'name', 'nameEn', 'voice', 'dueYear'];

interface LibraryMeasure {
  readonly industries: {
    readonly edges: readonly {
      readonly properties: {
        readonly assertion: string;
        readonly citationQuotes: readonly string[] | null;
        readonly citationStarts: readonly number[] | null;
        readonly citationEnds: readonly number[] | null;
      };
      readonly node: unknown;
    }[];
  };
}

const withCitations = ({ industries, ...measure }: LibraryMeasure) => ({
  node: {
    ...measure,
    industries: {
      edges: industries.edges.map(({ properties: p, node }) => ({
        assertion: p.assertion,
        citations: citationsOf(p.citationQuotes, p.citationStarts, p.citationEnds),
        node,
      })),
    },
  },
});

function citationsOf(
  quotes: readonly string[] | null,
  starts: readonly unknown[] | null,
  ends: readonly unknown[] | null,
) {
  return (quotes ?? []).map((quote, i) => ({ quote, start: numberOf(starts![i]), end: numberOf(ends![i]) }));
}

export const trees: readonly Question[] = [
  {
    name: 'matrix with citations',
    about: '100 measures, their industries, and the words that prove each relation',
    size: 'large',
    variables: () => [{}],
    plangraph: `query Matrix {
  measures(first: 100) {
    edges {
      node {
        id
        name
        industries { edges { assertion citations { quote start end } node { id name } } }
      }
    }
  }
}`,
    library: {
      query: `query Matrix {
  measures: measuresConnection(first: 100, sort: [{id: ASC}]) {
    edges {
      node {
        id
        name
        industries: industriesConnection(first: 20, sort: [{node: {id: ASC}}]) {
          edges { properties { assertion citationQuotes citationStarts citationEnds } node { id name } }
        }
      }
    }
  }
}`,
      normalise: ({ measures }: { measures: { edges: { node: LibraryMeasure }[] } }) => ({
        measures: { edges: measures.edges.map(({ node }) => withCitations(node)) },
      }),
    },
    lists: {
      query: `query Matrix {
  measures(limit: 100, sort: [{id: ASC}]) {
    id
    name
    industries: industriesConnection(first: 20, sort: [{node: {id: ASC}}]) {
      edges { properties { assertion citationQuotes citationStarts citationEnds } node { id name } }
    }
  }
}`,
      normalise: ({ measures }: { measures: LibraryMeasure[] }) => ({
        measures: { edges: measures.map(withCitations) },
      }),
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) WHERE m.id IS NOT NULL WITH m ORDER BY m.id LIMIT 100
RETURN collect([m.id, m.name, COLLECT { MATCH (m)-[r:TARGETS_INDUSTRY]->(i) WITH r, i ORDER BY i.id LIMIT 20
RETURN [i.id, i.name, r.assertion, r.citationQuotes, r.citationStarts, r.citationEnds] }])`,
        {},
      );
      const edges = (
        row![0] as [string, string, [string, string, string, string[], bigint[], bigint[]][]][]
      ).map(([id, name, industries]) => ({
        node: {
          id,
          name,
          industries: {
            edges: industries.map(([id, name, assertion, quotes, starts, ends]) => ({
              assertion,
              citations: citationsOf(quotes, starts, ends),
              node: { id, name },
            })),
          },
        },
      }));
      return { measures: { edges } };
    },
  },
  {
    name: 'four levels',
    about: 'plans, their pathways, measures and industries, five of each',
    size: 'large',
    variables: () => [{}],
    plangraph: `query FourLevels {
  plans(first: 5) {
    edges { node { id name
      pathways(first: 5) { edges { node { id name
        measures(first: 5) { edges { node { id name
          industries(first: 5) { edges { node { id name } } }
        } } }
      } } }
    } }
  }
}`,
    library: {
      query: `query FourLevels {
  plans: plansConnection(first: 5, sort: [{id: ASC}]) {
    edges { node { id name
      pathways: pathwaysConnection(first: 5, sort: [{node: {id: ASC}}]) { edges { node { id name
        measures: measuresConnection(first: 5, sort: [{node: {id: ASC}}]) { edges { node { id name
          industries: industriesConnection(first: 5, sort: [{node: {id: ASC}}]) { edges { node { id name } } }
        } } }
      } } }
    } }
  }
}`,
    },
    lists: {
      query: `query FourLevels {
  plans(limit: 5, sort: [{id: ASC}]) { id name
    pathways(limit: 5, sort: [{id: ASC}]) { id name
      measures(limit: 5, sort: [{id: ASC}]) { id name
        industries(limit: 5, sort: [{id: ASC}]) { id name }
      }
    }
  }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (p:Plan) WHERE p.id IS NOT NULL WITH p ORDER BY p.id LIMIT 5 RETURN collect([p.id, p.name,
COLLECT { MATCH (p)-[:HAS_PATHWAY]->(w) WITH w ORDER BY w.id LIMIT 5 RETURN [w.id, w.name,
COLLECT { MATCH (w)-[:HAS_MEASURE]->(m) WITH m ORDER BY m.id LIMIT 5 RETURN [m.id, m.name,
COLLECT { MATCH (m)-[:TARGETS_INDUSTRY]->(i) WITH i ORDER BY i.id LIMIT 5 RETURN [i.id, i.name] }] }] }])`,
        {},
      );
      const level = (rows: unknown, below: readonly string[]): unknown => {
        const [next, ...rest] = below;
        const edges = (rows as unknown[][]).map(row => ({
          node: next ? { ...nodeOf(named, row), [next]: level(row[2], rest) } : nodeOf(named, row),
        }));
        return { edges };
      };
      return { plans: level(row![0], ['pathways', 'measures', 'industries']) };
    },
  },
  {
    name: '1,000 rows',
    about: 'a thousand nodes with five values each',
    size: 'large',
    growth: 'At ×1 there are not yet 1,000 rows.',
    variables: () => [{}],
    plangraph: `query Thousand {
  measures(first: 1000) { edges { node { id name nameEn voice dueYear } } }
}`,
    library: {
      query: `query Thousand {
  measures: measuresConnection(first: 1000, sort: [{id: ASC}]) { edges { node { id name nameEn voice dueYear } } }
}`,
    },
    lists: {
      query: `query Thousand {
  measures(limit: 1000, sort: [{id: ASC}]) { id name nameEn voice dueYear }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) WHERE m.id IS NOT NULL WITH m ORDER BY m.id LIMIT 1000
RETURN collect([m.id, m.name, m.nameEn, m.voice, m.dueYear])`,
        {},
      );
      return { measures: edgesOf(flat, row![0]) };
    },
  },
  {
    name: '1,000 rows with lists',
    about: 'the same with up to five industries each',
    size: 'large',
    growth: 'At ×1 there are not yet 1,000 rows.',
    variables: () => [{}],
    plangraph: `query ThousandLists {
  measures(first: 1000) {
    edges { node { id name industries(first: 5) { edges { node { id name } } } } }
  }
}`,
    library: {
      query: `query ThousandLists {
  measures: measuresConnection(first: 1000, sort: [{id: ASC}]) {
    edges { node { id name
      industries: industriesConnection(first: 5, sort: [{node: {id: ASC}}]) { edges { node { id name } } }
    } }
  }
}`,
    },
    lists: {
      query: `query ThousandLists {
  measures(limit: 1000, sort: [{id: ASC}]) { id name industries(limit: 5, sort: [{id: ASC}]) { id name } }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) WHERE m.id IS NOT NULL WITH m ORDER BY m.id LIMIT 1000 RETURN collect([m.id, m.name,
COLLECT { MATCH (m)-[:TARGETS_INDUSTRY]->(i) WITH i ORDER BY i.id LIMIT 5 RETURN [i.id, i.name] }])`,
        {},
      );
      const edges = (row![0] as unknown[][]).map(m => ({
        node: { ...nodeOf(named, m), industries: edgesOf(named, m[2]) },
      }));
      return { measures: { edges } };
    },
  },
  {
    name: 'two roots',
    about: 'two lists that do not depend on each other',
    size: 'small',
    variables: () => [{}],
    plangraph: `query TwoRoots {
  industries(first: 20, orderBy: [{field: NAME, direction: ASC}]) { edges { node { id name } } }
  platforms(first: 20, orderBy: [{field: NAME, direction: ASC}]) { edges { node { id name } } }
}`,
    library: {
      query: `query TwoRoots {
  industries: industriesConnection(first: 20, sort: [{nameSort: ASC}, {id: ASC}]) { edges { node { id name } } }
  platforms: platformsConnection(first: 20, sort: [{nameSort: ASC}, {id: ASC}]) { edges { node { id name } } }
}`,
    },
    lists: {
      query: `query TwoRoots {
  industries(limit: 20, sort: [{nameSort: ASC}, {id: ASC}]) { id name }
  platforms(limit: 20, sort: [{nameSort: ASC}, {id: ASC}]) { id name }
}`,
      normalise: withEdges,
    },
    raw: async read => {
      const page = (kind: string) =>
        read(
          `MATCH (n:${kind}) WHERE n.nameSort IS NOT NULL
WITH n ORDER BY n.nameSort, n.id LIMIT 20 RETURN collect([n.id, n.name])`,
          {},
        );
      const [[industries], [platforms]] = await Promise.all([page('Industry'), page('Platform')]);
      return {
        industries: edgesOf(named, industries![0]),
        platforms: edgesOf(named, platforms![0]),
      };
    },
  },
  {
    name: 'totals',
    about: 'how many there are, with a condition and without',
    size: 'small',
    growth: 'All measures of the year are counted.',
    variables: () => [2026, 2028, 2030, 2032].map(year => ({ year })),
    plangraph: `query Totals($year: Int!) {
  measures(where: {dueYear: {eq: $year}, voice: {eq: PLAN}}) { totalCount }
  platforms { totalCount }
}`,
    library: {
      query: `query Totals($year: Int!) {
  measures: measuresConnection(where: {dueYear: {eq: $year}, voice: {eq: PLAN}}) { aggregate { count { nodes } } }
  platforms: platformsConnection { aggregate { count { nodes } } }
}`,
      normalise: ({ measures, platforms }: Record<'measures' | 'platforms', LibraryCount>) => ({
        measures: { totalCount: measures.aggregate.count.nodes },
        platforms: { totalCount: platforms.aggregate.count.nodes },
      }),
    },
    raw: async (read, { year }) => {
      const [[measures], [platforms]] = await Promise.all([
        read("MATCH (m:Measure) WHERE m.dueYear = $year AND m.voice = 'PLAN' RETURN count(*)", {
          year: BigInt(year as number),
        }),
        read('MATCH (p:Platform) RETURN count(*)', {}),
      ]);
      return {
        measures: { totalCount: numberOf(measures![0]) },
        platforms: { totalCount: numberOf(platforms![0]) },
      };
    },
  },
];

interface LibraryCount {
  readonly aggregate: { readonly count: { readonly nodes: number } };
}
