import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Branch } from '../../src/views/branches.ts';
import type { Drawn } from '../../src/views/drawn.ts';
import type { FlowLink } from '../../src/views/flow.ts';
import type { Mark } from '../../src/views/marks.ts';
import type { Thing } from '../../src/views/thing.ts';
import { bounds } from '../../web/charts/bounds.ts';
import { Chart } from '../../web/charts/Chart.tsx';
import { layNetwork } from '../../web/charts/layNetwork.ts';
import type { ChartOptions } from '../../web/charts/options.ts';

const thing = (key: string, more: Partial<Thing> = {}): Thing => ({
  key,
  label: key,
  labelEn: null,
  id: key,
  kind: 'Measure',
  ...more,
});
const many = (count: number, prefix = 'a:') =>
  Array.from({ length: count }, (_, i) => thing(`${prefix}${i}`));

const matrix = (rows: Thing[], columns: Thing[], cells: number[][]): Drawn => ({
  as: 'MATRIX',
  matrix: {
    rows,
    columns,
    cells: cells.map(([row, column, count, inferred = 0]) => ({
      row: row!,
      column: column!,
      value: count!,
      count: count!,
      inferred,
    })),
  },
});
const flow = (links: [step: number, from: string, to: string, value: number, inferred?: number][]): Drawn => {
  const ends = links.flatMap(([step, from, to]) => [`${step} ${from}`, `${step + 1} ${to}`]);
  return {
    as: 'SANKEY',
    flow: {
      nodes: [...new Set(ends)].map(end => {
        const [step, key] = end.split(' ');
        return { ...thing(key!), step: Number(step) };
      }),
      links: links.map(
        ([step, from, to, value, inferred = 0]): FlowLink => ({
          step,
          from,
          to,
          value,
          count: value,
          inferred,
        }),
      ),
    },
  };
};
const branch = (of: Thing, branches: Branch[] = [], isInferred = false): Branch => ({
  ...of,
  branches,
  isInferred,
});
const mark = (label: Thing, values: Mark['values'], details: Record<string, string | number> = {}): Mark => ({
  label,
  of: null,
  values,
  isInferred: false,
  details: Object.entries(details).map(([name, value]) => ({ name, value })),
});
const marked = (as: 'TIMELINE' | 'BULLET' | 'BAR', marks: Mark[], unplaced = 0): Drawn => ({
  as,
  marks,
  unplaced,
});
const network = (things: Thing[], ties: [from: string, to: string, isInferred?: boolean][]): Drawn => ({
  as: 'NETWORK',
  nodes: things.map(one => ({ ...one, values: {} })),
  ties: ties.map(([from, to, isInferred = false]) => ({ from, to, isInferred, type: 'PART_OF', values: {} })),
});

const options: ChartOptions = {
  width: 960,
  language: 'en',
  title: 'A title',
  hrefOf: ({ id }) => id && `/entity/${id}`,
};
const draw = (drawn: Drawn, more: Partial<ChartOptions> = {}) =>
  renderToStaticMarkup(createElement(Chart, { drawn, options: { ...options, ...more } }));

/** Elements of a name: their tags. */
const tags = (svg: string, name: string) => svg.match(new RegExp(`<${name}[ >][^>]*`, 'g')) ?? [];
const hrefs = (svg: string) => [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
const titles = (svg: string) => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
/** What is read in the picture, without its titles and style. */
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text!.replaceAll(/<[^>]*>/g, ''));
/** How many marks of a class there are outside the legend. */
const drawnAs = (svg: string, name: string) =>
  svg.split('class="drawing"')[1]!.split(`class="${name}"`).length - 1;

const [a, b, c] = [
  thing('a:1', { label: '甲', labelEn: 'First' }),
  thing('a:2', { label: '乙' }),
  thing('a:3', { label: '丙', labelEn: 'Third' }),
];

const each: [string, Drawn][] = [
  [
    'MATRIX',
    matrix(
      [a, b],
      [c],
      [
        [0, 0, 1],
        [1, 0, 2, 1],
      ],
    ),
  ],
  [
    'SANKEY',
    flow([
      [1, 'a:1', 'a:2', 2],
      [2, 'a:2', 'a:3', 1, 1],
    ]),
  ],
  ['TREE', { as: 'TREE', branches: [branch(a, [branch(b, [branch(c)], true)])] }],
  [
    'NETWORK',
    network(
      [a, b, c],
      [
        ['a:1', 'a:2'],
        ['a:2', 'a:3', true],
      ],
    ),
  ],
  [
    'TIMELINE',
    marked('TIMELINE', [
      mark(a, { start: 2026, end: '2027-06' }),
      mark(b, { start: '2030-01-02', end: null }),
    ]),
  ],
  [
    'BULLET',
    marked('BULLET', [
      mark(a, { target: 2, actual: 1, baseline: 0.5 }, { unit: '家', year: 2026 }),
      mark(b, { target: -3, actual: null, baseline: null }),
    ]),
  ],
  ['BAR', marked('BAR', [mark(a, { value: 2 }), mark(b, { value: 5 })])],
];
const empty: Drawn[] = [
  matrix([], [], []),
  flow([]),
  { as: 'TREE', branches: [] },
  network([], []),
  marked('TIMELINE', []),
  marked('BULLET', []),
  marked('BAR', []),
];

describe.each(each)('every chart: %s', (_, drawn) => {
  test.each([
    ['en', 960],
    ['zh', 960],
    ['en', 360],
    ['zh', 360],
  ] as const)('is one svg that says how large it is (%s, %i)', (language, width) => {
    const svg = draw(drawn, { language, width });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    const [, box, w, h] = svg.match(/viewBox="0 0 ([^"]+)" width="(\d+)" height="(\d+)"/)!;
    expect(box).toBe(`${w} ${h}`);
    expect(Number(w)).toBe(width);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  test('is drawn the same each time', () => {
    expect(draw(drawn)).toBe(draw(drawn));
  });

  test('links what leads somewhere, and is a plain picture where nothing does', () => {
    expect(hrefs(draw(drawn))).toEqual(expect.arrayContaining(['/entity/a:1', '/entity/a:2']));
    expect(draw(drawn)).toContain('role="group"');
    const bare = draw(drawn, { hrefOf: () => null });
    expect(hrefs(bare)).toEqual([]);
    expect(bare).toContain('role="img"');
  });

  test('names things in its language, and says the other name and the kind where one points', () => {
    const english = draw(drawn);
    const chinese = draw(drawn, { language: 'zh', wordOf: name => (name === 'Measure' ? '举措' : null) });
    // A flow's things have no other names here.
    if (drawn.as === 'SANKEY') return;
    expect(texts(english)).toContain('First');
    expect(titles(english).some(title => title!.startsWith('First\n甲\nmeasure'))).toBe(true);
    expect(english).toMatch(/<text[^>]* lang="zh"[^>]*><tspan[^>]*>乙/);
    expect(texts(chinese)).toContain('甲');
    expect(titles(chinese).some(title => title!.startsWith('甲\nFirst\n举措'))).toBe(true);
  });

  test('holds any text', async () => {
    const nasty = 'x <&"\'> ]]> \u0007 \uD800 产业';
    const text = JSON.stringify(drawn)
      .replaceAll('甲', 'NASTY')
      .replaceAll('"label":"a:1"', '"label":"NASTY"');
    const changed: Drawn = JSON.parse(text.replaceAll('NASTY', JSON.stringify(nasty).slice(1, -1)));
    const svg = draw(changed, { language: 'zh', title: nasty });
    expect(svg).toContain('&lt;&amp;');
    const any =
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';
    const { errors } = await validateXML({
      xml: svg,
      schema: { fileName: 'any.rng', contents: any },
      extension: 'relaxng',
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

test.each<[string, Drawn]>([
  [
    'a cell without a value',
    {
      as: 'MATRIX',
      matrix: { rows: [a], columns: [c], cells: [{ row: 0, column: 0, value: null, count: 1, inferred: 0 }] },
    },
  ],
  [
    'a cell of several values',
    {
      as: 'MATRIX',
      matrix: {
        rows: [a],
        columns: [c],
        cells: [{ row: 0, column: 0, value: [2, true, 'PARK'], count: 3, inferred: 0 }],
      },
    },
  ],
  ['one level', { as: 'TREE', branches: [branch(a)] }],
  ['one thing', network([a], [])],
  ['one date', marked('TIMELINE', [mark(a, { start: 2026, end: null })])],
  ['an end before its start', marked('TIMELINE', [mark(a, { start: 2030, end: 2026 })])],
  ['nothing of it', marked('BULLET', [mark(a, { target: 0, actual: null, baseline: null })])],
  ['no bar', marked('BAR', [mark(a, { value: 0 })])],
  ['a bar to the left', marked('BAR', [mark(a, { value: -2.5 }), mark(b, { value: 1 })])],
])('%s is drawn too', (_, drawn) => {
  for (const width of [120, 360, 960]) {
    const svg = draw(drawn, { width });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|(width|height|r)="-/);
    expect(texts(svg).join(' ')).toContain('First');
  }
});

test('what is empty says so', () => {
  for (const drawn of empty) {
    expect(texts(draw(drawn))).toEqual(['There is nothing to draw here.']);
    expect(texts(draw(drawn, { language: 'zh' }))).toEqual(['没有可绘制的内容。']);
  }
  expect(texts(draw(marked('TIMELINE', [], 8))).at(-1)).toBe('8 more without a date are in the table.');
  expect(draw({ as: 'TABLE' })).toBe('');
});

describe('a matrix', () => {
  test('has marks that are filled, dashed or both, with a legend where any is inferred', () => {
    const svg = draw(
      matrix(
        [a, b],
        [b, c],
        [
          [0, 0, 1],
          [0, 1, 1, 1],
        ],
      ),
    );
    expect([drawnAs(svg, 'fill'), drawnAs(svg, 'dashed')]).toEqual([1, 1]);
    expect(texts(svg)).toEqual(expect.arrayContaining(['explicit in the text', 'inferred']));
    const counted = draw(matrix([a], [b], [[0, 0, 3, 2]]));
    expect(drawnAs(counted, 'half')).toBe(1);
    expect(titles(counted)).toContain('First × 乙: 3\n2 of 3 inferred');
    expect(texts(counted)).toContain('3');
    expect(texts(draw(matrix([a], [b], [[0, 0, 1]])))).not.toContain('explicit in the text');
  });

  test('says what is not stated', () => {
    const nowhere = thing('year.', { label: '', id: null, kind: null });
    expect(texts(draw(matrix([nowhere], [b], [[0, 0, 1]])))).toContain('not stated');
    expect(texts(draw(matrix([nowhere], [b], [[0, 0, 1]]), { language: 'zh' }))).toContain('未说明');
  });

  test('keeps things of one name apart', () => {
    const svg = draw(
      matrix(
        [thing('a:1', { label: 'Light' }), thing('a:2', { label: 'Light' })],
        [c],
        [
          [0, 0, 1],
          [1, 0, 1],
        ],
      ),
    );
    expect(texts(svg).filter(text => text === 'Light')).toHaveLength(2);
    expect(hrefs(svg)).toEqual(['/entity/a:3', '/entity/a:1', '/entity/a:2']);
  });

  test('leads from its cells to where it is told', () => {
    const svg = draw(matrix([a], [c], [[0, 0, 1]]), {
      cellHrefOf: (row, column) => `/cell?${row.key}&${column.key}`,
    });
    expect(hrefs(svg)).toContain('/cell?a:1&amp;a:3');
  });

  test('draws no more than can be read, and tells', () => {
    const cells = Array.from({ length: 5500 }, (_, i) => [i, i % 90, 1]);
    const svg = draw(matrix(many(5500), many(90, 'b:'), cells));
    expect(tags(svg, 'g').filter(tag => tag.includes('class="row"'))).toHaveLength(bounds.matrixRows);
    expect(texts(svg).join(' ')).toContain('200 of 5,500 rows are drawn; the table has all.');
    expect(texts(svg).join(' ')).toContain('80 of 90 columns are drawn');
    // The heads stand below as well, but are read and followed once.
    expect(texts(svg).filter(text => text === 'b:7')).toHaveLength(2);
    expect(hrefs(svg).filter(href => href === '/entity/b:7')).toHaveLength(1);
    // Many columns do not fit: the picture is wider than asked, and says so.
    expect(Number(svg.match(/ width="(\d+)"/)![1])).toBeGreaterThan(960);
  });
});

describe('a flow', () => {
  test('goes one way, whatever is tied in a circle', () => {
    const svg = draw(
      flow([
        [1, 'a:1', 'a:2', 1],
        [1, 'a:2', 'a:1', 1],
        [2, 'a:2', 'a:1', 3],
      ]),
    );
    expect(titles(svg).filter(title => title!.includes('→'))).toEqual([
      'a:1 → a:2: 1',
      'a:2 → a:1: 1',
      'a:2 → a:1: 3',
    ]);
    // Each of both at its two steps, and one of them at the third.
    expect(hrefs(svg)).toHaveLength(5);
  });

  test('is dashed where it is inferred', () => {
    const svg = draw(
      flow([
        [1, 'a:1', 'a:2', 2, 2],
        [1, 'a:1', 'a:3', 2, 1],
        [1, 'a:1', 'a:4', 2],
      ]),
    );
    expect(['flow', 'flow partly', 'flow inferred'].map(name => drawnAs(svg, name))).toEqual([1, 1, 1]);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['explicit in the text', 'partly inferred', 'inferred']),
    );
  });

  test('of no size is drawn as well', () => {
    for (const links of [
      [[1, 'a:1', 'a:2', 0]],
      [
        [1, 'a:1', 'a:2', 0],
        [1, 'a:1', 'a:3', 4],
      ],
    ] as Parameters<typeof flow>[0][]) {
      const svg = draw(flow(links));
      expect(svg).not.toContain('NaN');
      expect(tags(svg, 'path').filter(tag => tag.includes('"flow"'))).toHaveLength(links.length);
    }
  });

  test('is as wide as its value, and the widest are drawn of too many', () => {
    const links = Array.from(
      { length: 300 },
      (_, i) => [1, `a:${i}`, `b:${i}`, i + 1] as [number, string, string, number],
    );
    const svg = draw(flow(links));
    expect(titles(svg).filter(title => title!.includes('→'))).toHaveLength(100);
    expect(titles(svg)).toContain('a:299 → b:299: 300');
    expect(texts(svg)).toContain('The widest 200 of 600 are drawn; the table has all.');
  });
});

describe('a tree', () => {
  test('stands on each branch where a thing is, with dashes where only an inference leads', () => {
    const svg = draw({
      as: 'TREE',
      branches: [branch(a, [branch(c), branch(c, [], true)]), branch(b, [branch(c)])],
    });
    expect(hrefs(svg).filter(href => href === '/entity/a:3')).toHaveLength(3);
    expect(drawnAs(svg, 'branch inferred')).toBe(1);
    expect(drawnAs(svg, 'hollow')).toBe(1);
  });

  test('ends after so many ends', () => {
    const svg = draw({
      as: 'TREE',
      branches: [
        branch(
          a,
          many(300).map(one => branch(one)),
        ),
        branch(
          b,
          many(300, 'b:').map(one => branch(one)),
        ),
      ],
    });
    expect(hrefs(svg)).toHaveLength(2 + bounds.treeLeaves);
    expect(texts(svg)).toContain('400 of 600 ends are drawn; the table has all.');
  });
});

describe('a network', () => {
  test('tells kinds apart by shape, and inferred ties by dashes', () => {
    const svg = draw(network([a, thing('a:2', { kind: 'IndustryClass' })], [['a:1', 'a:2', true]]));
    expect(texts(svg).slice(0, 3)).toEqual(['measure', 'industry class', 'inferred']);
    expect(new Set([...svg.matchAll(/<path d="([^"]+)" fill="var/g)].map(([, d]) => d)).size).toBe(2);
    expect(drawnAs(svg, 'tie inferred')).toBe(1);
    expect(titles(svg)).toContain('First → a:2\npart of (inferred)');
  });

  test('of too many shows those with most ties', () => {
    const things = many(400);
    const svg = draw(
      network(
        things,
        things.slice(1).map(({ key }) => ['a:399', key]),
      ),
    );
    expect(hrefs(svg)).toHaveLength(bounds.networkNodes);
    expect(hrefs(svg)).toContain('/entity/a:399');
    expect(texts(svg)).toContain('The 150 most connected of 400 are drawn; the table has all.');
    // What is tied to itself has a loop.
    expect(drawnAs(svg, 'tie')).toBe(bounds.networkNodes);
    expect(svg).not.toContain('NaN');
  });

  test('lays no name on another, nor beyond the edge', () => {
    const boxes = many(80).map(({ key }, i) => ({
      key,
      width: 60 + (i % 5) * 12,
      above: 7,
      below: 15 * (1 + (i % 3)),
    }));
    const { places, height } = layNetwork(
      boxes,
      boxes.slice(1).map(({ key }) => ({ from: 'a:0', to: key })),
      360,
    );
    const laid = boxes.map((box, i) => ({
      left: places[i]!.x - box.width / 2,
      right: places[i]!.x + box.width / 2,
      top: places[i]!.y - box.above,
      bottom: places[i]!.y + box.above + box.below,
    }));
    // Moved apart both ways, they need little more than their own room.
    const area = boxes.reduce((sum, { width, above, below }) => sum + width * (above + below + 24), 0);
    expect(height * 360).toBeLessThan(2 * area);
    for (const [i, one] of laid.entries()) {
      expect(one.left >= 0 && one.right <= 360 && one.top >= 0 && one.bottom <= height).toBe(true);
      for (const other of laid.slice(i + 1)) {
        const isBeside = one.right <= other.left + 1 || other.right <= one.left + 1;
        expect(isBeside || one.bottom <= other.top + 1 || other.bottom <= one.top + 1).toBe(true);
      }
    }
  });
});

describe('marks', () => {
  const places = (svg: string, attribute: string) =>
    [...svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) =>
      Number(attribute === 'x' ? x : y),
    );

  test('of a timeline stand at their dates, beside the words of the source', () => {
    const svg = draw(
      marked(
        'TIMELINE',
        [
          mark(a, { start: 2026, end: null }, { valueText: '一批' }),
          mark(b, { start: '2026', end: null }),
          mark(b, { start: '2026-07', end: null }),
          mark(c, { start: '2027-01-01', end: '2028' }),
        ],
        1,
      ),
    );
    const [first, same, half, year, end] = places(svg, 'x');
    expect(same).toBe(first);
    expect(half! - first!).toBeCloseTo((year! - first!) / 2, 0);
    expect(end! - year!).toBeCloseTo(year! - first!, 0);
    expect(drawnAs(svg, 'span')).toBe(1);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['一批', '2026', '2027', '2028', '1 more without a date is in the table.']),
    );
    expect(titles(svg)).toContain('First\n甲\nmeasure\n2026\nvalue text: 一批');
  });

  test('of a bullet have a scale for each label and unit, and link to what they are of', () => {
    const of = thing('a:t1', { kind: 'Target' });
    const svg = draw(
      marked('BULLET', [
        {
          ...mark(
            a,
            { target: 1, actual: null, baseline: null },
            { unit: '家', year: 2026, valueText: '1家', ambiguity: 'open' },
          ),
          of,
        },
        mark(a, { target: 2, actual: null, baseline: null }, { unit: '家', year: 2030 }),
        mark(a, { target: 4e11, actual: null, baseline: null }, { unit: '元', valueText: '4000亿元' }),
        mark(b, { target: 0.5, actual: null, baseline: null }, { unit: '%', valueText: '50%' }),
      ]),
    );
    const bars = [...svg.matchAll(/class="tint"[^>]*width="([^"]+)"|width="([^"]+)"[^>]*class="tint"/g)].map(
      ([tag]) => Number(tag.match(/width="([^"]+)"/)![1]),
    );
    expect(bars).toHaveLength(4);
    expect(bars[1]! / bars[0]!).toBeCloseTo(2, 1);
    expect(bars[2]).toBe(bars[1]);
    expect(bars[3]! / bars[2]!).toBeCloseTo(0.5, 1);
    expect(hrefs(svg)).toContain('/entity/a:t1');
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['1家 ※', '2 家', '400 billion · 4000亿元', '50%', '2026', '2030']),
    );
  });

  test('of bars are sorted, the longest first, on a whole axis', () => {
    const svg = draw(marked('BAR', [mark(a, { value: 1 }), mark(b, { value: 3 }), mark(c, { value: 3 })], 2));
    expect(hrefs(svg)).toEqual(['/entity/a:2', '/entity/a:3', '/entity/a:1']);
    expect(texts(svg).slice(0, 5)).toEqual(['0', '1', '2', '3', '4']);
    expect(texts(svg).at(-1)).toBe('2 more without a number are in the table.');
  });

  test.each(['TIMELINE', 'BULLET', 'BAR'] as const)('of a %s are no more than can be read', as => {
    const svg = draw(
      marked(
        as,
        many(450).map(one => mark(one, { start: 2026, target: 1, value: 1 })),
      ),
    );
    expect(hrefs(svg)).toHaveLength(bounds.marks);
    expect(texts(svg)).toContain('400 of 450 are drawn; the table has all.');
  });
});
