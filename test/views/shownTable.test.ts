import { expect, test } from 'vitest';
import { shownColumns, shownRows } from '../../src/views/shownTable.ts';
import { withSources } from '../../src/views/sources.ts';
import { tableOf } from '../../src/views/table.ts';
import { ask, viewOf } from './smallGraph.ts';

function shown(as: string, selection: string) {
  const view = withSources(viewOf(as, selection));
  const data = ask(view);
  return { view, data, columns: shownColumns(view), rows: [...shownRows(view, data)] };
}

test('a name leads to what has it, and so does its id; other values lead nowhere', () => {
  const { rows, columns } = shown(
    'TABLE',
    'measures { nodes { id name dueYear voice industries { edges { assertion node { name } } } } }',
  );
  expect(columns.map(({ field }) => field.name)).toEqual([
    'id',
    'name',
    'dueYear',
    'voice',
    'industries.assertion',
    'industries.name',
  ]);
  expect(rows[0]!.cells).toEqual([
    { value: 'a:m1', id: 'a:m1' },
    { value: 'm1', id: 'a:m1' },
    { value: 2026, id: null },
    { value: 'PLAN', id: null },
    { value: 'EXPLICIT', id: null },
    { value: 'Light', id: 'a:i1' },
  ]);
});

test('a list that stays in its row has its values one by one, each with what led to it', () => {
  const { rows, columns } = shown(
    'TABLE',
    'measures { nodes { name industries @joined { edges { node { name } } } } }',
  );
  expect(columns.map(({ field }) => field.name)).toEqual(['name', 'industries.name']);
  expect(rows).toHaveLength(new Set(rows.map(({ cells }) => cells[0]!.value)).size);
  const [, industries] = rows[0]!.cells;
  expect(industries).toEqual({
    value: 'Light; Air',
    id: null,
    items: [
      { value: 'Light', id: 'a:i1', nameEn: 'Light (en)', isInferred: false },
      { value: 'Air', id: 'a:i2', nameEn: null, isInferred: true },
    ],
  });
  expect(rows.at(-1)!.cells[1]).toEqual({ value: null, id: null, items: [] });
});

test('a value that is missing leads nowhere', () => {
  const { rows } = shown('TABLE', 'measures { nodes { name nameEn industries { nodes { name } } } }');
  expect(rows.at(-1)!.cells).toEqual([
    { value: 'm4', id: 'a:m4' },
    { value: null, id: null },
    { value: null, id: null },
  ]);
});

test('names of a list beside the rows are joined, and each leads to what has it', () => {
  const { rows } = shown(
    'TABLE',
    'measures { nodes { name industries { nodes { name } } builds { nodes { name } } } }',
  );
  expect(rows[0]!.cells.at(-1)).toMatchObject({
    value: 'Light; Park',
    id: null,
    items: [{ id: 'a:b1' }, { id: 'a:b2' }],
  });
});

test('where a row stands in the text is beside its cells, and so is that it is inferred', () => {
  const { rows } = shown('TABLE', 'measures { nodes { name industries { edges { node { name } } } } }');
  expect(rows.map(({ citations, isInferred }) => [citations.map(({ quote }) => quote), isInferred])).toEqual([
    [[], false],
    [[], true],
    [['q'], false],
    [[], false],
    [[], false],
  ]);
});

test('has the values of the table that files have', () => {
  const { view, data, rows } = shown(
    'TABLE',
    'pathways { nodes { name measures { nodes { name altNames builds { nodes { name } } } } } }',
  );
  const table = tableOf(view, data);
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
    table.rows.map(row => row.slice(0, -1)),
  );
});

test('of a cross table the counted cells are shown, whose heads lead to what they name', () => {
  const { rows, columns } = shown(
    'MATRIX',
    'measures { crosstab(rows: VOICE, columns: INDUSTRIES) { rows { key count node { id name } } columns { key count node { id name } } cells { row column count } } }',
  );
  expect(columns.map(({ field }) => field.name)).toEqual([
    'row',
    'rowId',
    'column',
    'columnId',
    'count',
    'inferred',
  ]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { cells } of rows) {
    const [row, , column, columnId] = cells;
    expect(row).toEqual({ value: expect.stringMatching(/^(PLAN|REPORTER)$/), id: null });
    expect(column!.id).toBe(columnId!.value);
  }
});
