import { parse as readCsv } from 'csv-parse/sync';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ExploreRequest,
  exploreColumnsOf,
  exploreSortsOf,
} from '../../src/explorer/explore/exploreAddress.ts';
import { type ExploreFilter, exploreFiltersOf } from '../../src/explorer/explore/exploreFilters.ts';
import { facetFiltersOf, writeFacets } from '../../src/explorer/explore/readFacets.ts';
import { writeExploreView } from '../../src/explorer/explore/writeExploreView.ts';
import { readView } from '../../src/views/readView.ts';
import type { View } from '../../src/views/view.ts';
import type { ExploreProps } from '../../web/props.ts';
import { catalogue, schema } from '../testEngine.ts';
import { testSeed } from '../testSeed.ts';
import { openExplorer } from './openExplorer.ts';

const kinds = [...catalogue.kinds.values()].map(kind => [kind.plural, kind] as const);

/** A value that a filter can have. */
function valueFor({ parameter: { of } }: ExploreFilter): string | number | boolean {
  switch (of.is) {
    case 'choice':
      return of.values[0]!.value;
    case 'truth':
      return true;
    case 'integer':
      return 2026;
    default:
      return 'a:"b"';
  }
}

describe.each(kinds)('what is written for %s', (plural, kind) => {
  const filters = [...exploreFiltersOf(kind, catalogue).values()];
  const everything: ExploreRequest = {
    kind,
    filters: filters.map(filter => ({ filter, values: [valueFor(filter)], orMissing: filter.mayBeMissing })),
    search: '“a" \\ b',
    sort: null,
    columns: exploreColumnsOf(kind),
    isExplicitOnly: false,
    more: null,
  };
  const nothing = { ...everything, filters: [], search: '' };

  test.each([
    ['without filters', nothing],
    ['with all filters', everything],
    ['without what is inferred', { ...everything, isExplicitOnly: true }],
  ] as const)('is good %s', (_, request) => {
    const columns = exploreColumnsOf(kind);
    const source = writeExploreView({ ...request, columns }, { en: 'T', zh: '题' });
    const view = readView({ file: `explore-${plural}.graphql`, source }, schema);
    expect(view.is === 'broken' ? view.problems : []).toEqual([]);
    expect(view).toMatchObject({ is: 'view', spine: [[plural, 'nodes']] });
    expect((view as View).columns).toHaveLength(columns.length);
    const links = new Map([...kind.links.keys()].map((name, i) => [`${kind.name}.${name}`, i + 1]));
    const { counted, others } = facetFiltersOf(request, catalogue, links);
    expect(validate(schema, parse(writeFacets(request, counted)))).toEqual([]);
    const related = counted.filter(({ link }) => link).map(({ name }) => name);
    expect([...related, ...others].sort()).toEqual([...kind.links.keys()].sort());
  });

  test('can be ordered by whatever is offered', () => {
    for (const field of exploreSortsOf(kind)) {
      const request = { ...nothing, columns: ['name'], sort: { field, isDescending: true } };
      expect(validate(schema, parse(writeExploreView(request, { en: 'T', zh: '题' })))).toEqual([]);
    }
  });
});

describe('the pages over the seed', { timeout: 120_000 }, () => {
  let explorer: Awaited<ReturnType<typeof openExplorer>>;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());

  /** What a page is drawn from, as it sends it to the browser. */
  async function propsOf(plural: string, query: URLSearchParams): Promise<ExploreProps> {
    const { statusCode, body } = await explorer.get(`/explore/${plural}?_lang=zh&${query}`);
    expect([statusCode, statusCode === 200 ? '' : body]).toEqual([200, '']);
    return JSON.parse(/<script type="application\/json" id="props">(.*?)<\/script>/s.exec(body)![1]!);
  }

  async function csvOf(plural: string, query: URLSearchParams): Promise<string[][]> {
    const { statusCode, body } = await explorer.get(`/explore/${plural}.csv?_bom=0&${query}`);
    expect(statusCode).toBe(200);
    return readCsv(body, { relax_column_count: false });
  }

  test(`what a facet counts is what its choice leaves, and files have what pages show (seed ${testSeed})`, async () => {
    let state = testSeed;
    const draw = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    for (const plural of ['measures', 'platforms', 'industries', 'targets']) {
      let query = new URLSearchParams(draw(2) === 0 ? '_inferred=0' : '');
      let props = await propsOf(plural, query);
      for (let step = 0; step < 2; step++) {
        const open = props.facets.filter(({ values }) => values.some(({ isChosen }) => !isChosen));
        const facet = open[draw(open.length)]!;
        const wasChosen = facet.values.some(({ isChosen }) => isChosen);
        const others = facet.values.filter(({ isChosen }) => !isChosen);
        const value = others[draw(others.length)]!;
        query = new URLSearchParams(query);
        query.append(facet.name, value.value);
        props = await propsOf(plural, query);
        const where = `${plural}?${query}`;
        if (!wasChosen) expect(props.total, where).toBe(value.count);
        expect(props.rows.length, where).toBe(props.total);
        const again = props.facets.find(({ name }) => name === facet.name)!;
        // The facet itself is not narrowed by what is chosen of it.
        expect(
          again.values.find(one => one.value === value.value),
          where,
        ).toMatchObject({
          count: value.count,
          isChosen: true,
        });
        const [head, ...lines] = await csvOf(plural, query);
        expect(head, where).toEqual(props.columns.map(({ name }) => name));
        const shown = props.rows.map(({ cells }) => cells.map(cell => String(cell.value ?? '')));
        expect(lines, where).toEqual(shown);
      }
    }
  });

  test('several values widen, several filters narrow, and what is not stated can be asked for', async () => {
    const total = async (query: string) => (await propsOf('platforms', new URLSearchParams(query))).total;
    const [lab, centre, both, missing, all] = [
      await total('platformType=LAB'),
      await total('platformType=CENTRE'),
      await total('platformType=LAB&platformType=CENTRE'),
      await total('phase=-'),
      await total(''),
    ];
    expect(both).toBe(lab + centre);
    expect(await total('phase=EXISTING&phase=PLANNED')).toBe(all - missing);
    expect(await total('phase=-&platformType=LAB&servesIndustries=-')).toBeLessThanOrEqual(
      Math.min(lab, missing),
    );
  });

  test('a search, an order and columns have an address', async () => {
    const query = new URLSearchParams({
      _search: '人工智能',
      _sort: '-industries',
      _columns: 'id,industries',
    });
    const { rows, columns, sort, source } = await propsOf('measures', query);
    expect(columns.map(({ name }) => name)).toEqual(['id', 'industries.name']);
    expect(sort).toEqual({ field: 'industries', isDescending: true });
    const sizes = rows.map(({ cells }) => cells[1]!.items!.length);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(source).toContain('search: "人工智能"');
    const sent = await explorer.get(`/explore/measures.graphql?${query}`);
    expect(sent.body).toBe(source);
  });

  test('the page leads from each state to the next, and says what is inferred', async () => {
    const { body } = await explorer.get('/explore/platforms?_lang=en&platformType=LAB&_sort=name');
    expect(body).toMatch(/<p class="extent" role="status">\d+ found<\/p>/);
    expect(body).toContain('aria-sort="ascending"');
    expect(body).toContain('href="/explore/platforms?platformType=LAB&amp;_sort=-name&amp;_lang=en"');
    expect(body).toMatch(/href="\/explore\/platforms\?_sort=name&amp;_lang=en"[^>]*aria-current="true"/);
    expect(body).toContain('href="/explore/platforms.csv?platformType=LAB&amp;_sort=name&amp;_lang=en"');
    expect(body).toMatch(/<a [^>]*href="\/explore\/platforms\?_lang=en"[^>]* aria-current="page">/);
    expect(body).toMatch(/<span class="item inferred" title="inferred"><a href="\/entity\//);
  });

  test('without what is inferred, nothing in the table is', async () => {
    const { rows } = await propsOf('platforms', new URLSearchParams('_inferred=0'));
    const items = rows.flatMap(({ cells }) => cells.flatMap(cell => cell.items ?? []));
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter(({ isInferred }) => isInferred)).toEqual([]);
  });

  test.each([
    ['measures?voyce=PLAN', 400, 'no parameter &quot;voyce&quot;. Did you mean &quot;voice&quot;?'],
    [
      'measures?voice=PLANN',
      400,
      'must be one of PLAN, SPOKESPERSON, REPORTER, but &quot;PLANN&quot; arrived',
    ],
    ['measures?voice=-', 400, 'must be one of PLAN, SPOKESPERSON, REPORTER, but &quot;-&quot; arrived'],
    ['measures?_columns=name,nam', 400, 'but &quot;nam&quot; arrived. Did you mean &quot;name&quot;?'],
    ['measures?_sort=+name', 400, '&quot;_sort&quot; must be one of id, -id, name'],
    ['measures?industries=xian-htz:P1', 400, 'is of the kind PATHWAY'],
    ['measures?dataset=xian', 400, '&quot;dataset&quot; must be one of common, qingdao-ai, xian-htz'],
    ['mesures', 404, 'There is no kind &quot;mesures&quot;. Did you mean &quot;measures&quot;? There are'],
    ['measures.svg', 404, 'explore-measures is a TABLE, whose address can end in'],
  ])('%s is refused: %s', async (address, status, said) => {
    const { statusCode, body } = await explorer.get(`/explore/${address}`);
    expect(statusCode).toBe(status);
    expect(body.replaceAll('\\"', '&quot;')).toContain(said);
  });

  test('an unknown kind leads to those that there are, and no kind to the first', async () => {
    const { body } = await explorer.get('/explore/nothing?_lang=en');
    expect(body).toMatch(/href="\/explore\/industries\?_lang=en">industries(<!-- -->)? /);
    for (const path of ['/explore', '/explore/']) {
      const { statusCode, headers } = await explorer.get(`${path}?_lang=zh`);
      expect([statusCode, headers.location]).toEqual([302, '/explore/measures?_lang=zh']);
    }
  });
});
