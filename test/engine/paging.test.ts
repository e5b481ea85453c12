import fc from 'fast-check';
import { type GraphQLEnumType, getNamedType, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Node, PageInfo } from '../../schema/public.generated.ts';
import { type Kind, kindNamed, type Link } from '../../src/catalogue/catalogue.ts';
import type { Engine } from '../../src/engine/execute.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { writeSyntheticGraph } from '../syntheticGraph.ts';
import { catalogue, createTestEngine, schema } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { testSeed } from '../testSeed.ts';

let graph: Graph;
let engine: Engine;

beforeAll(async () => {
  graph = openGraph(testNeo4j());
  await writeSyntheticGraph(graph, catalogue, 12, testSeed);
  engine = createTestEngine({ read: statement => graph.read(statement) });
});
afterAll(() => graph?.close());

interface Page {
  nodes: Pick<Node, 'id'>[];
  pageInfo: PageInfo;
}

async function ask(list: string, page: string): Promise<Page> {
  const document = parse(`{ ${list.replace('$page', page)} }`);
  const { result } = await engine.execute({ document });
  expect(result.errors, list).toBeUndefined();
  return deepest(result.data);
}

/** The connection, whatever it is nested in. */
function deepest(data: unknown): Page {
  const [inner] = Object.values(data as object);
  if (Array.isArray(inner)) return deepest(inner[0]);
  return 'pageInfo' in inner ? (inner as Page) : deepest(inner);
}

async function walk(list: string, isBackward: boolean, size: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const from: string = cursor ? `, ${isBackward ? 'before' : 'after'}: ${JSON.stringify(cursor)}` : '';
    const page = await ask(list, `${isBackward ? 'last' : 'first'}: ${size}${from}`);
    const read = page.nodes.map(n => n.id);
    ids.splice(isBackward ? 0 : ids.length, 0, ...read);
    expect(isBackward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage, list).toBe(
      cursor !== null,
    );
    const goesOn: boolean = isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = goesOn ? (isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor) : null;
  } while (cursor);
  return ids;
}

const selected = '{ nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }';

test(`a walk in either direction gives each row once, in order (seed ${testSeed})`, async () => {
  const kinds = [...catalogue.kinds.values()];
  await fc.assert(
    fc.asyncProperty(fc.gen(), async g => {
      const kind = kinds[g(fc.nat, { max: kinds.length - 1 })]!;
      const type = getNamedType(schema.getType(`${kind.name}OrderField`)) as GraphQLEnumType;
      const fields = type.getValues().map(v => v.name);
      const keys = Array.from({ length: 1 + g(fc.nat, { max: 1 }) }, () => {
        const field = fields[g(fc.nat, { max: fields.length - 1 })];
        return `{field: ${field}, direction: ${g(fc.boolean) ? 'ASC' : 'DESC'}}`;
      });
      const orderBy = `orderBy: [${keys.join(', ')}]`;
      const list = g(fc.boolean)
        ? nestedList(kind, orderBy)
        : `${kind.plural}($page, ${orderBy}) ${selected}`;
      const whole = (await ask(list, 'first: 1000')).nodes.map(n => n.id);
      expect(new Set(whole).size).toBe(whole.length);
      for (const isBackward of [false, true])
        expect(
          await walk(list, isBackward, 1 + g(fc.nat, { max: 4 })),
          `${list} backward ${isBackward}`,
        ).toEqual(whole);
    }),
    { seed: testSeed, numRuns: 25, endOnFailure: true },
  );
}, 300_000);

/** The list of a kind that hangs on the first node of another kind. */
function nestedList(kind: Kind, orderBy: string): string {
  const leadsBack = ({ direction, relation }: Link) =>
    direction === 'out' ? !relation.inverseIsOne : direction === 'both' || !relation.isOne;
  const link = [...kind.links.values()].find(leadsBack)!;
  const back = link.direction === 'out' ? link.relation.inverse : link.relation.field;
  return `${kindNamed(catalogue, link.kind).plural}(first: 1) { nodes { ${back}($page, ${orderBy}) ${selected} } }`;
}

test('a page between two cursors holds what lies between them', async () => {
  const order = 'orderBy: [{field: DUE_YEAR, direction: DESC}, {field: NAME_EN}]';
  const list = `measures($page, ${order}) ${selected}`;
  const whole = (await ask(list, 'first: 1000')).nodes.map(n => n.id);
  const second = await ask(list, 'first: 2');
  const ninth = await ask(list, 'first: 9');
  const between = `after: "${second.pageInfo.endCursor}", before: "${ninth.pageInfo.endCursor}"`;
  expect((await ask(list, `first: 1000, ${between}`)).nodes.map(n => n.id)).toEqual(whole.slice(2, 8));
  expect((await ask(list, `last: 3, ${between}`)).nodes.map(n => n.id)).toEqual(whole.slice(5, 8));
});

test('rows that come and go between two pages neither repeat nor hide those that stay', async () => {
  const list = `measures($page, orderBy: [{field: VOICE}, {field: NAME_EN, direction: DESC}]) ${selected}`;
  const before = (await ask(list, 'first: 1000')).nodes.map(n => n.id);
  const first = await ask(list, 'first: 4');
  await graph.command({
    text: `MATCH (n:Measure {id: $gone}) DETACH DELETE n
      CREATE (:Measure:Entity {id: 'a:came', dataset: 'a', name: '新', nameSort: 'xin1', voice: 'PLAN', nameEn: 'ZZ',
        altNames: [], notNames: []})`,
    params: { gone: first.nodes[3]!.id },
  });
  const rest = await ask(list, `first: 1000, after: "${first.pageInfo.endCursor}"`);
  const seen = [...first.nodes, ...rest.nodes].map(n => n.id);
  expect(seen.filter(id => id !== 'a:came')).toEqual(before);
});
