import { edgesOf, nodeOf, type Question, withEdges } from './question.ts';

const own = ['id', 'name', 'nameEn', 'actor', 'dueYear', 'voice'];
const named = ['id', 'name'];
const dated = ['id', 'name', 'year', 'valueText'];

export const lookups: readonly Question[] = [
  {
    name: 'by id',
    about: 'the least a request costs',
    size: 'small',
    variables: ({ measureIds }) => measureIds.map(id => ({ id })),
    plangraph: `query ById($id: ID!) { measure(id: $id) { id name nameEn actor dueYear voice } }`,
    library: {
      query: `query ById($id: ID!) { measures(where: {id: {eq: $id}}) { id name nameEn actor dueYear voice } }`,
      normalise: ({ measures }: { measures: unknown[] }) => ({ measure: measures[0] ?? null }),
    },
    raw: async (read, { id }) => {
      const [row] = await read(
        'MATCH (m:Measure {id: $id}) RETURN m.id, m.name, m.nameEn, m.actor, m.dueYear, m.voice',
        { id },
      );
      return { measure: row ? nodeOf(own, row) : null };
    },
  },
  {
    name: 'by id, with neighbours',
    about: 'one node and four lists around it',
    size: 'small',
    variables: ({ measureIds }) => measureIds.map(id => ({ id })),
    plangraph: `query Around($id: ID!) {
  measure(id: $id) {
    id
    name
    plans { edges { node { id name } } }
    pathways { edges { node { id name } } }
    industries { edges { node { id name } } }
    targets { edges { node { id name year valueText } } }
  }
}`,
    library: {
      query: `query Around($id: ID!) {
  measures(where: {id: {eq: $id}}) {
    id
    name
    plans: plansConnection(first: 20, sort: [{node: {id: ASC}}]) { edges { node { id name } } }
    pathways: pathwaysConnection(first: 20, sort: [{node: {id: ASC}}]) { edges { node { id name } } }
    industries: industriesConnection(first: 20, sort: [{node: {id: ASC}}]) { edges { node { id name } } }
    targets: targetsConnection(first: 20, sort: [{node: {id: ASC}}]) { edges { node { id name year valueText } } }
  }
}`,
      normalise: ({ measures }: { measures: unknown[] }) => ({ measure: measures[0] ?? null }),
    },
    lists: {
      query: `query Around($id: ID!) {
  measures(where: {id: {eq: $id}}) {
    id
    name
    plans(limit: 20, sort: [{id: ASC}]) { id name }
    pathways(limit: 20, sort: [{id: ASC}]) { id name }
    industries(limit: 20, sort: [{id: ASC}]) { id name }
    targets(limit: 20, sort: [{id: ASC}]) { id name year valueText }
  }
}`,
      normalise: ({ measures }: { measures: unknown[] }) => ({ measure: withEdges(measures[0] ?? null) }),
    },
    raw: async (read, { id }) => {
      const [row] = await read(
        `MATCH (m:Measure {id: $id}) RETURN m.id, m.name,
COLLECT { MATCH (m)-[:PART_OF_PLAN]->(n) WITH n ORDER BY n.id LIMIT 20 RETURN [n.id, n.name] },
COLLECT { MATCH (m)<-[:HAS_MEASURE]-(n) WITH n ORDER BY n.id LIMIT 20 RETURN [n.id, n.name] },
COLLECT { MATCH (m)-[:TARGETS_INDUSTRY]->(n) WITH n ORDER BY n.id LIMIT 20 RETURN [n.id, n.name] },
COLLECT { MATCH (m)<-[:QUANTIFIES]-(n) WITH n ORDER BY n.id LIMIT 20 RETURN [n.id, n.name, n.year, n.valueText] }`,
        { id },
      );
      if (!row) return { measure: null };
      return {
        measure: {
          ...nodeOf(named, row),
          plans: edgesOf(named, row[2]),
          pathways: edgesOf(named, row[3]),
          industries: edgesOf(named, row[4]),
          targets: edgesOf(dated, row[5]),
        },
      };
    },
  },
];
