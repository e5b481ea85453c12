import { edgesOf, numberOf, type Question, type Read, type Samples, withEdges } from './question.ts';

const named = ['id', 'name'];
const byIndustry = ({ industryNames }: Samples) => industryNames.map(name => ({ name }));

/** The first 20 measures that a statement leaves, each a row of id and name. */
async function measuresOf(read: Read, text: string, params: Record<string, unknown>) {
  const [row] = await read(`${text} RETURN collect([m.id, m.name])`, params);
  return { measures: edgesOf(named, row![0]) };
}

export const filters: readonly Question[] = [
  {
    name: 'some',
    about: 'measures of one industry, by its name: where to start',
    size: 'small',
    isRelationFilter: true,
    variables: byIndustry,
    plangraph: `query Some($name: String!) {
  measures(first: 20, where: {industries: {some: {name: {eq: $name}}}}) { edges { node { id name } } }
}`,
    library: {
      query: `query Some($name: String!) {
  measures: measuresConnection(first: 20, sort: [{id: ASC}], where: {industries: {some: {name: {eq: $name}}}}) {
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query Some($name: String!) {
  measures(limit: 20, sort: [{id: ASC}], where: {industries: {some: {name: {eq: $name}}}}) { id name }
}`,
      normalise: withEdges,
    },
    raw: (read, { name }) =>
      measuresOf(
        read,
        'MATCH (i:Industry {name: $name})<-[:TARGETS_INDUSTRY]-(m:Measure) WITH DISTINCT m ORDER BY m.id LIMIT 20',
        { name },
      ),
  },
  {
    name: 'some, over what is inferred',
    about: 'the same with a condition on the relation',
    size: 'small',
    isRelationFilter: true,
    variables: byIndustry,
    plangraph: `query SomeEdge($name: String!) {
  measures(first: 20, where: {industries: {some: {name: {eq: $name}}, edge: {assertion: {eq: INFERRED}}}}) {
    edges { node { id name } }
  }
}`,
    library: {
      query: `query SomeEdge($name: String!) {
  measures: measuresConnection(
    first: 20
    sort: [{id: ASC}]
    where: {industriesConnection: {some: {node: {name: {eq: $name}}, edge: {assertion: {eq: INFERRED}}}}}
  ) {
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query SomeEdge($name: String!) {
  measures(
    limit: 20
    sort: [{id: ASC}]
    where: {industriesConnection: {some: {node: {name: {eq: $name}}, edge: {assertion: {eq: INFERRED}}}}}
  ) { id name }
}`,
      normalise: withEdges,
    },
    raw: (read, { name }) =>
      measuresOf(
        read,
        `MATCH (i:Industry {name: $name})<-[r:TARGETS_INDUSTRY]-(m:Measure) WHERE r.assertion = 'INFERRED'
WITH DISTINCT m ORDER BY m.id LIMIT 20`,
        { name },
      ),
  },
  {
    name: 'some of some',
    about: 'measures of the industries under one, two relations away',
    size: 'small',
    isRelationFilter: true,
    variables: ({ broadIndustryIds }) => broadIndustryIds.map(id => ({ id })),
    plangraph: `query SomeOfSome($id: ID!) {
  measures(first: 20, where: {industries: {some: {broader: {some: {id: {eq: $id}}}}}}) { edges { node { id name } } }
}`,
    library: {
      query: `query SomeOfSome($id: ID!) {
  measures: measuresConnection(
    first: 20
    sort: [{id: ASC}]
    where: {industries: {some: {broader: {some: {id: {eq: $id}}}}}}
  ) {
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query SomeOfSome($id: ID!) {
  measures(limit: 20, sort: [{id: ASC}], where: {industries: {some: {broader: {some: {id: {eq: $id}}}}}}) { id name }
}`,
      normalise: withEdges,
    },
    raw: (read, { id }) =>
      measuresOf(
        read,
        `MATCH (b:Industry {id: $id})<-[:BROADER]-(i:Industry) WITH DISTINCT i
MATCH (i)<-[:TARGETS_INDUSTRY]-(m:Measure) WITH DISTINCT m ORDER BY m.id LIMIT 20`,
        { id },
      ),
  },
  {
    name: 'none, within a plan',
    about: 'measures of a plan that do not target an industry, and how many',
    size: 'small',
    isRelationFilter: true,
    variables: ({ planIds, industryNames }) =>
      planIds.map((plan, i) => ({ plan, name: industryNames[i % industryNames.length] })),
    plangraph: `query None($plan: ID!, $name: String!) {
  measures(first: 20, where: {plans: {some: {id: {eq: $plan}}}, industries: {none: {name: {eq: $name}}}}) {
    totalCount
    edges { node { id name } }
  }
}`,
    library: {
      query: `query None($plan: ID!, $name: String!) {
  measures: measuresConnection(
    first: 20
    sort: [{id: ASC}]
    where: {plans: {some: {id: {eq: $plan}}}, industries: {none: {name: {eq: $name}}}}
  ) {
    totalCount
    edges { node { id name } }
  }
}`,
    },
    raw: async (read, { plan, name }) => {
      const [row] = await read(
        `MATCH (p:Plan {id: $plan})<-[:PART_OF_PLAN]-(m:Measure)
WHERE NOT EXISTS { (m)-[:TARGETS_INDUSTRY]->(:Industry {name: $name}) }
WITH m ORDER BY m.id WITH collect([m.id, m.name]) AS rows RETURN size(rows), rows[..20]`,
        { plan, name },
      );
      return { measures: { totalCount: numberOf(row![0]), ...edgesOf(named, row![1]) } };
    },
  },
  {
    name: 'all',
    about: 'pathways with measures, all of them in the words of the plan',
    size: 'small',
    isRelationFilter: true,
    variables: () => [{ voice: 'PLAN' }],
    plangraph: `query All($voice: Voice!) {
  pathways(first: 20, where: {measures: {count: {gte: 1}, all: {voice: {eq: $voice}}}}) { edges { node { id name } } }
}`,
    library: {
      // Here `all` wants one to be there.
      query: `query All($voice: Voice!) {
  pathways: pathwaysConnection(first: 20, sort: [{id: ASC}], where: {measures: {all: {voice: {eq: $voice}}}}) {
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query All($voice: Voice!) {
  pathways(limit: 20, sort: [{id: ASC}], where: {measures: {all: {voice: {eq: $voice}}}}) { id name }
}`,
      normalise: withEdges,
    },
    raw: async (read, { voice }) => {
      const [row] = await read(
        `MATCH (p:Pathway) WHERE p.id IS NOT NULL AND EXISTS { (p)-[:HAS_MEASURE]->() }
AND NOT EXISTS { MATCH (p)-[:HAS_MEASURE]->(m) WHERE m.voice <> $voice }
WITH p ORDER BY p.id LIMIT 20 RETURN collect([p.id, p.name])`,
        { voice },
      );
      return { pathways: edgesOf(named, row![0]) };
    },
  },
  {
    name: 'single',
    about: 'industries with exactly one measure that is due in a year',
    size: 'small',
    isRelationFilter: true,
    growth:
      'The measures of each industry that is looked at are counted, and all plans share the industries.',
    variables: () => [2026, 2028, 2030, 2032].map(year => ({ year })),
    plangraph: `query Single($year: Int!) {
  industries(first: 20, where: {measures: {single: {dueYear: {eq: $year}}}}) { edges { node { id name } } }
}`,
    library: {
      query: `query Single($year: Int!) {
  industries: industriesConnection(first: 20, sort: [{id: ASC}], where: {measures: {single: {dueYear: {eq: $year}}}}) {
    edges { node { id name } }
  }
}`,
    },
    lists: {
      query: `query Single($year: Int!) {
  industries(limit: 20, sort: [{id: ASC}], where: {measures: {single: {dueYear: {eq: $year}}}}) { id name }
}`,
      normalise: withEdges,
    },
    raw: async (read, { year }) => {
      const [row] = await read(
        `MATCH (i:Industry) WHERE i.id IS NOT NULL
AND COUNT { MATCH (i)<-[:TARGETS_INDUSTRY]-(m) WHERE m.dueYear = $year } = 1
WITH i ORDER BY i.id LIMIT 20 RETURN collect([i.id, i.name])`,
        { year: BigInt(year as number) },
      );
      return { industries: edgesOf(named, row![0]) };
    },
  },
  {
    name: 'absence',
    about: 'industries that no measure targets, and how many',
    size: 'small',
    isRelationFilter: true,
    growth: 'The total looks at every industry.',
    variables: () => [{}],
    plangraph: `query Absence {
  industries(first: 20, where: {measures: {count: {eq: 0}}}) { totalCount edges { node { id name } } }
}`,
    library: {
      query: `query Absence {
  industries: industriesConnection(first: 20, sort: [{id: ASC}], where: {measuresConnection: {aggregate: {count: {nodes: {eq: 0}}}}}) {
    totalCount
    edges { node { id name } }
  }
}`,
    },
    raw: async read => {
      const [row] = await read(
        `MATCH (i:Industry) WHERE NOT EXISTS { (i)<-[:TARGETS_INDUSTRY]-() }
WITH i ORDER BY i.id WITH collect([i.id, i.name]) AS rows RETURN size(rows), rows[..20]`,
        {},
      );
      return { industries: { totalCount: numberOf(row![0]), ...edgesOf(named, row![1]) } };
    },
  },
];
