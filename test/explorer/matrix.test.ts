import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNamed } from '../../src/catalogue/catalogue.ts';
import { readMatrixAsked } from '../../src/explorer/matrix/matrixAsked.ts';
import { readCell } from '../../src/explorer/matrix/readCell.ts';
import { shapeOf, writeCell } from '../../src/explorer/matrix/writeCell.ts';
import { writeMatrix } from '../../src/explorer/matrix/writeMatrix.ts';
import { readWritten } from '../../src/explorer/readWritten.ts';
import { type Matrix, matrixOf } from '../../src/views/matrix.ts';
import type { Reader } from '../../src/views/reader.ts';
import { readAnswer, readWhole } from '../../src/views/readWhole.ts';
import { withSources } from '../../src/views/sources.ts';
import type { Thing } from '../../src/views/thing.ts';
import type { View } from '../../src/views/view.ts';
import { catalogue, schema } from '../testEngine.ts';
import { testSeed } from '../testSeed.ts';
import { openExplorer } from './openExplorer.ts';

const say = (name: string) => ({ en: name, zh: name });
const askedOf = (query: string | URLSearchParams) => readMatrixAsked(catalogue, new URLSearchParams(query));

describe('what is written', () => {
  test.each([...catalogue.kinds.values()].map(kind => [kind.plural, kind] as const))(
    'is a good view for %s, whatever makes its rows and columns',
    (plural, kind) => {
      const { axes } = askedOf(`of=${plural}`);
      for (const [i, { by }] of axes.entries()) {
        const other = axes[(i + 3) % axes.length]!.by;
        for (const rest of ['', '&rollUp=false', '&_inferred=0']) {
          const query = `of=${plural}&rows=${by}&columns=${other}${rest}`;
          const view = readWritten(writeMatrix(askedOf(query), say), 'matrix', schema);
          expect(view.drawing).toMatchObject({ as: 'MATRIX', of: 'crosstab' });
          for (const [row, column] of [
            [keyFor(by), keyFor(other)],
            ['null', keyFor(other)],
            [keyFor(by), 'null'],
          ]) {
            const asked = askedOf(`${query}&row=${row}&column=${column}`);
            const shape = shapeOf(asked, asked.cell!, catalogue);
            const cell = readWritten(writeCell(asked, shape, say), 'matrix', schema);
            expect(cell.columns.length).toBeGreaterThan(2);
          }
        }
      }
      function keyFor(by: string): string {
        const { key } = axes.find(axis => axis.by === by)!;
        const property = key.is === 'property' ? kind.properties.get(key.name) : undefined;
        return (
          property?.enumValues?.[0] ?? (property?.type === 'Boolean' ? 'true' : property ? '2026' : 'a:b')
        );
      }
    },
  );

  test('the first rows and columns of every kind are among those that it has', () => {
    for (const { plural } of catalogue.kinds.values()) {
      const { rows, columns } = askedOf(`of=${plural}`);
      expect(rows.by).not.toBe(columns.by);
    }
    const { rows, columns, rollUp } = askedOf('');
    expect([rows.by, columns.by, rollUp]).toEqual(['PATHWAYS', 'INDUSTRIES', true]);
    expect(kindNamed(catalogue, 'Measure')).toBe(askedOf('').kind);
  });
});

describe('over the plans in seed/', () => {
  let explorer: Awaited<ReturnType<typeof openExplorer>>;

  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer?.close());

  async function answerTo(view: View, reader: Reader) {
    return readAnswer(view, readWhole(view, {}, reader));
  }

  async function matrixAt(query: string) {
    const view = readWritten(writeMatrix(askedOf(query), say), 'matrix', schema);
    const { drawing } = view;
    const data = await answerTo(view, explorer.reader);
    return matrixOf(view, drawing as Extract<typeof drawing, { as: 'MATRIX' }>, data);
  }

  async function itemsAt(query: URLSearchParams) {
    const asked = askedOf(query);
    const shape = shapeOf(asked, asked.cell!, catalogue);
    const view = withSources(readWritten(writeCell(asked, shape, say), 'matrix', schema));
    return readCell(shape, await answerTo(view, explorer.reader), asked.isExplicitOnly, explorer.reader);
  }

  const keyOf = ({ id, label }: Thing) => id ?? (label === '' ? 'null' : label);

  function cellQuery(query: string, { rows, columns }: Matrix, row: number, column: number) {
    const asked = new URLSearchParams(query);
    asked.set('row', keyOf(rows[row]!));
    asked.set('column', keyOf(columns[column]!));
    return asked;
  }

  /** Some of the cells, chosen by the seed. */
  function chosen<T>(from: readonly T[], most: number): T[] {
    let state = testSeed;
    const next = () => (state = (state * 48271 + 11) % 2147483647);
    return Array.from({ length: Math.min(most, from.length) }, () => from[next() % from.length]!);
  }

  test.each([
    '',
    'rollUp=false',
    '_inferred=0',
    '_inferred=0&rollUp=false',
    'plan=xian-htz:PLAN1&plan=qingdao-ai:PLAN1',
    'rows=VOICE&columns=DATASET',
    'rows=VOICE&columns=DATASET&_inferred=0',
    'rows=INDUSTRIES&columns=INDUSTRIES',
    'of=targets',
    'of=targets&rows=INDICATOR&columns=INDUSTRIES',
    'of=platforms',
    'of=platforms&_inferred=0',
    'of=regions',
    'of=pathways&dataset=xian-htz',
  ])('a cell of "%s" is of as many items as its page lists', { timeout: 60_000 }, async query => {
    const matrix = await matrixAt(query);
    expect(matrix.cells.length).toBeGreaterThan(0);
    for (const { row, column, count, inferred } of chosen(matrix.cells, 4)) {
      const asked = cellQuery(query, matrix, row, column);
      const items = await itemsAt(asked);
      const found = [items.length, items.filter(({ isInferred }) => isInferred).length];
      expect(found, `PLANGRAPH_TEST_SEED=${testSeed} ${asked}`).toEqual([count, inferred]);
    }
  });

  test('nothing is behind an empty cell', async () => {
    const matrix = await matrixAt('');
    const filled = new Set(matrix.cells.map(({ row, column }) => `${row} ${column}`));
    const all = matrix.rows.flatMap((_, row) => matrix.columns.map((_, column) => [row, column] as const));
    for (const [row, column] of chosen(
      all.filter(place => !filled.has(place.join(' '))),
      6,
    ))
      expect(await itemsAt(cellQuery('', matrix, row, column)), `PLANGRAPH_TEST_SEED=${testSeed}`).toEqual(
        [],
      );
  });

  test('the page has its form, its chart, its table, and what has nothing in it', async () => {
    const { statusCode, body } = await explorer.get('/matrix?_lang=en&plan=xian-htz:PLAN1');
    expect(statusCode).toBe(200);
    expect(body).toContain('<h1>Measures: pathways × industries</h1>');
    expect(body).toMatch(/<option value="PATHWAYS" selected="">/);
    expect(body).toMatch(/value="xian-htz:PLAN1"[^>]* checked=""|checked=""[^>]* value="xian-htz:PLAN1"/);
    expect(body).toMatch(
      /href="\/matrix\?plan=xian-htz%3APLAN1&amp;row=xian-htz%3AP\d&amp;column=xian-htz%3AI-/,
    );
    expect(body).toMatch(/\d+ of \d+ cells are filled, \d+ are empty\./);
    expect(body).toMatch(/\d+ of \d+ industries with nothing here/);
  });

  test('a cell tells each relation with its quotation, its source and its place', async () => {
    const { statusCode, body } = await explorer.get('/matrix?_lang=en&row=xian-htz:P9&column=xian-htz:I-5g');
    expect(statusCode).toBe(200);
    expect(body).toContain('In this cell: 1 of the measures');
    expect(body).toContain('href="/entity/xian-htz%3AM9-3?_lang=en"');
    expect(body).toContain('5G');
    expect(body).toMatch(/characters [\d,]+–[\d,]+ without white space/);
  });

  test('an empty cell says so', async () => {
    const { statusCode, body } = await explorer.get(
      '/matrix?_lang=en&row=xian-htz:P1&column=qingdao-ai:I-artificial-intelligence',
    );
    expect(statusCode).toBe(200);
    expect(body).toContain('Nothing meets here');
  });

  test('the matrix and a cell are files too', async () => {
    const csv = await explorer.get('/matrix.csv?plan=xian-htz:PLAN1&rollUp=false&_bom=0');
    const matrix = await matrixAt('plan=xian-htz:PLAN1&rollUp=false');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.body.split('\r\n')[0]).toBe('row,rowId,column,columnId,count,inferred');
    expect(csv.body.trimEnd().split('\r\n')).toHaveLength(1 + matrix.cells.length);
    const cell = await explorer.get('/matrix.csv?row=xian-htz:P9&column=xian-htz:I-5g&_bom=0&_sources=1');
    expect(cell.body).toMatch(/xian-htz:M9-3.*“.*5G.*” \(xian-htz:SRC\d+ \d+–\d+\)/);
    for (const [ending, type] of [
      ['svg', 'image/svg+xml; charset=utf-8'],
      ['json', 'application/json; charset=utf-8'],
      ['graphql', 'application/graphql; charset=utf-8'],
    ]) {
      const file = await explorer.get(`/matrix.${ending}?plan=xian-htz:PLAN1`);
      expect([file.statusCode, file.headers['content-type']]).toEqual([200, type]);
    }
    const { body } = await explorer.get('/matrix.svg?plan=xian-htz:PLAN1&_lang=en');
    expect(body).toMatch(/<a href="\/matrix\?plan=xian-htz%3APLAN1&amp;row=/);
  });

  test.each([
    ['of=x', 'must be one of'],
    ['rows=x', '&quot;rows&quot; must be one of DATASET'],
    ['row=xian-htz:P9', 'Give column=… too'],
    ['row=xian-htz:P99&column=xian-htz:I-5g', 'must be the id of an entity of the kind PATHWAY'],
    ['plan=xian-htz:P9', 'must be the id of an entity of the kind PLAN'],
    ['dataset=xian', '&quot;dataset&quot; must be one of'],
    ['of=targets&rows=YEAR&row=soon&column=xian-htz:P1', 'must be a year'],
    ['of=platforms&plan=xian-htz:PLAN1', 'has no parameter &quot;plan&quot;'],
  ])('what is wrong in "%s" is told', async (query, message) => {
    const { statusCode, body } = await explorer.get(`/matrix?_lang=en&${query}`);
    expect(statusCode).toBe(400);
    expect(body).toContain(message);
  });

  test('an ending that there is not is told, with those that there are', async () => {
    const { statusCode, body } = await explorer.get('/matrix.pdf');
    expect(statusCode).toBe(404);
    expect(body).toContain('.csv');
  });
});
