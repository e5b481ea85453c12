import type { Graph } from '../src/graph/driver.ts';
import type { Arm } from './arm.ts';
import { openClient } from './ask.ts';
import type { DeepRow, Samples } from './questions/question.ts';

/** Picks what is asked for from the graph, the same from the same data. */
export async function pickSamples(graph: Graph, plangraph: Arm): Promise<Samples> {
  const list = async (text: string) => (await graph.read({ text, params: {} })).map(row => row[0]);
  const texts = async (text: string) => (await list(text)) as string[];
  const measureIds = await pickMeasures(graph, 16);
  const planIds = evenly(await texts('MATCH (p:Plan) RETURN p.id ORDER BY p.id'), 8);
  const industries =
    await texts(`MATCH (i:Industry) WITH i.name AS name, COUNT { (i)<-[:TARGETS_INDUSTRY]-() } AS count
WHERE count > 0 RETURN name ORDER BY count DESC, name`);
  const broadIndustryIds = evenly(
    await texts(`MATCH (i:Industry) WITH i, COUNT { (i)<-[:BROADER]-()<-[:TARGETS_INDUSTRY]-() } AS count
WHERE count > 0 RETURN i.id ORDER BY count DESC, i.id`),
    8,
  );
  return {
    measureIds,
    planIds,
    industryNames: evenly(industries, 8),
    broadIndustryIds,
    deepRows: await pickDeepRows(graph, plangraph),
    pairs: await pickPairs(graph),
  };
}

async function pickMeasures(graph: Graph, count: number): Promise<string[]> {
  const total = await countMeasures(graph);
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const skip = BigInt(Math.floor((i / count) * total));
    const text =
      'MATCH (m:Measure) WHERE m.id IS NOT NULL WITH m ORDER BY m.id SKIP $skip LIMIT 1 RETURN m.id';
    const [row] = await graph.read({ text, params: { skip } });
    ids.push(row![0] as string);
  }
  return ids;
}

async function countMeasures(graph: Graph): Promise<number> {
  const [row] = await graph.read({ text: 'MATCH (m:Measure) RETURN count(m)', params: {} });
  return Number(row![0]);
}

/** So many of a list, the first among them. */
function evenly<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]!);
}

async function pickDeepRows(graph: Graph, { url }: Arm): Promise<DeepRow[]> {
  const total = await countMeasures(graph);
  const text = `MATCH (m:Measure) WHERE m.nameSort IS NOT NULL
WITH m ORDER BY m.nameSort, m.id SKIP $skip LIMIT 1 RETURN m.id, m.nameSort`;
  const client = openClient(url);
  try {
    return await Promise.all(
      [0.7, 0.75, 0.8, 0.85].map(async share => {
        const offset = Math.floor(total * share);
        const [row] = await graph.read({ text, params: { skip: BigInt(offset) } });
        const [id, nameSort] = row as [string, string];
        const query = `query Cursor($id: ID!) { measures(where: {id: {eq: $id}}, orderBy: [{field: NAME, direction: ASC}]) { pageInfo { endCursor } } }`;
        const { body } = await client.post('/graphql', JSON.stringify({ query, variables: { id } }));
        const { data } = JSON.parse(body.toString()) as {
          data: { measures: { pageInfo: { endCursor: string } } };
        };
        return { id, nameSort, offset, cursor: data.measures.pageInfo.endCursor };
      }),
    );
  } finally {
    client.close();
  }
}

/** Targets and industries that a measure ties together. */
async function pickPairs(graph: Graph): Promise<[string, string][]> {
  const rows = await graph.read({
    text: `MATCH (t:Target) WHERE t.id IS NOT NULL WITH t ORDER BY t.id LIMIT 2000
MATCH (t)-[:QUANTIFIES]->(:Measure)-[:TARGETS_INDUSTRY]->(i:Industry)
WITH t, min(i.id) AS industry ORDER BY t.id RETURN t.id, industry`,
    params: {},
  });
  return evenly(rows as [string, string][], 8);
}
