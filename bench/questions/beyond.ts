import { openTokens } from '../../src/catalogue/searchWords.ts';
import { edgesOf, nodeOf, numberOf, type Question } from './question.ts';

// What @neo4j/graphql has no question for: whoever needs it there writes a resolver, which is arm A.

const walked = ['HAS_MEASURE', 'HAS_TARGET', 'QUANTIFIES', 'TARGETS_INDUSTRY', 'BROADER', 'BUILDS'];
const named = ['id', 'name'];

/** The two counts of a group, and what is left. */
function countsOf(count: unknown, explicit: unknown) {
  const [all, stated] = [Number(count), Number(explicit)];
  return { count: all, explicit: stated, inferred: all - stated };
}

type NodeGroup = [id: string | null, name: string | null, count: bigint, explicit: bigint];

const nodeGroup = ([id, name, count, explicit]: NodeGroup) => ({
  key: id,
  ...countsOf(count, explicit),
  node: id === null ? null : { id, name },
});

export const beyond: readonly Question[] = [
  {
    name: 'search with a filter',
    about: 'measures by a word in their names, of one voice, and how many',
    size: 'small',
    growth: 'Every hit is read, to be put in order.',
    variables: () => ['机器人', '氢能装备', '智能芯片', '低空'].map(text => ({ text })),
    plangraph: `query Search($text: String!) {
  measures(search: $text, first: 20, where: {voice: {eq: PLAN}}, orderBy: [{field: ID, direction: ASC}]) {
    totalCount
    edges { node { id name } }
  }
}`,
    library: null,
    raw: async (read, { text }) => {
      const phrase = `"${openTokens([text as string]).join(' ')}"`;
      const [row] = await read(
        `CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node AS m
WHERE m:Measure AND m.voice = 'PLAN' WITH m ORDER BY m.id
WITH collect([m.id, m.name]) AS rows RETURN size(rows), rows[..20]`,
        { query: `searchNames:${phrase} searchText:${phrase}` },
      );
      return { measures: { totalCount: numberOf(row![0]), ...edgesOf(named, row![1]) } };
    },
  },
  {
    name: 'groups',
    about: 'all measures by industry, those without one too',
    size: 'small',
    growth: 'The industries of every measure are counted.',
    variables: () => [{}],
    plangraph: `query Groups {
  measures { groups(by: INDUSTRIES, first: 50) { key count explicit inferred node { id name } } }
}`,
    library: null,
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) OPTIONAL MATCH (m)-[r:TARGETS_INDUSTRY]->(i)
WITH i, count(*) AS count, count(CASE WHEN r.assertion = 'EXPLICIT' THEN 1 END) AS explicit
ORDER BY count DESC, i.id LIMIT 50 RETURN collect([i.id, i.name, count, explicit])`,
        {},
      );
      return { measures: { groups: (row![0] as NodeGroup[]).map(nodeGroup) } };
    },
  },
  {
    name: 'cross table',
    about: 'all measures by industry and voice',
    size: 'small',
    growth: 'The industries of every measure are counted, for the rows and once more for the cells.',
    variables: () => [{}],
    plangraph: `query Crosstab {
  measures {
    crosstab(rows: INDUSTRIES, columns: VOICE, firstRows: 20, firstColumns: 3) {
      rows { key count explicit inferred node { id name } }
      columns { key count explicit inferred }
      cells { row column count explicit inferred }
    }
  }
}`,
    library: null,
    raw: async read => {
      const [row] = await read(
        `MATCH (m:Measure) OPTIONAL MATCH (m)-[r:TARGETS_INDUSTRY]->(i)
WITH i, m.voice AS voice, count(*) AS count,
count(CASE WHEN r.assertion = 'EXPLICIT' THEN 1 END) AS stated,
count(CASE WHEN r.assertion = 'EXPLICIT' AND m.assertion = 'EXPLICIT' THEN 1 END) AS explicit
WITH i, sum(count) AS count, sum(stated) AS stated, collect([voice, count, explicit]) AS cells
ORDER BY count DESC, i.id LIMIT 20 WITH collect([[i.id, i.name, count, stated], cells]) AS rows
RETURN rows, COLLECT { MATCH (m:Measure)
WITH m.voice AS voice, count(*) AS count, count(CASE WHEN m.assertion = 'EXPLICIT' THEN 1 END) AS explicit
ORDER BY count DESC, voice LIMIT 3 RETURN [voice, count, explicit] }`,
        {},
      );
      const rows = row![0] as [NodeGroup, [string, bigint, bigint][]][];
      const columns = row![1] as [string, bigint, bigint][];
      const cells = rows.flatMap(([, of], i) =>
        columns.flatMap(([voice], j) => {
          const cell = of.find(([value]) => value === voice);
          return cell ? [{ row: i, column: j, ...countsOf(cell[1], cell[2]) }] : [];
        }),
      );
      return {
        measures: {
          crosstab: {
            rows: rows.map(([group]) => nodeGroup(group)),
            columns: columns.map(([key, count, explicit]) => ({ key, ...countsOf(count, explicit) })),
            cells,
          },
        },
      };
    },
  },
  {
    name: 'paths',
    about: 'how a target and an industry are tied together, in up to three steps',
    size: 'small',
    growth:
      'All plans share their industries, so more and more stands round one end; it is read from the other end as long as that has less.',
    variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
    plangraph: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 3, first: 10, through: [${walked.join(' ')}]) {
    length
    nodes { id name }
    steps { relation forward from { id } to { id } }
  }
}`,
    library: null,
    raw: async (read, { from, to }) => {
      const [row] = await read(
        `MATCH p = (:Entity {id: $from})-[:${walked.join('|')}*1..3]-(:Entity {id: $to})
WITH p, nodes(p) AS places, relationships(p) AS ways
WHERE all(n IN places WHERE single(other IN places WHERE other = n))
WITH *, [i IN range(0, size(ways) - 1) | [places[i + 1].id, type(ways[i]), startNode(ways[i]) <> places[i]]] AS steps
ORDER BY size(ways), size([r IN ways WHERE r.assertion = 'INFERRED']), steps LIMIT 10
RETURN collect([[n IN places | [n.id, n.name]], steps])`,
        { from, to },
      );
      const paths = (row![0] as [[string, string][], [string, string, boolean][]][]).map(
        ([nodes, steps]) => ({
          length: steps.length,
          nodes: nodes.map(node => nodeOf(named, node)),
          steps: steps.map(([next, relation, isBackward], i) => ({
            relation,
            forward: !isBackward,
            from: { id: nodes[i]![0] },
            to: { id: next },
          })),
        }),
      );
      return { paths };
    },
  },
];
