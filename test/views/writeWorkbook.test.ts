import { expect, test } from 'vitest';
import { aboutView } from '../../src/views/about.ts';
import { readDatasets } from '../../src/views/datasets.ts';
import { readWhole } from '../../src/views/readWhole.ts';
import { withSources } from '../../src/views/sources.ts';
import type { View } from '../../src/views/view.ts';
import type { Language } from '../../src/views/words.ts';
import { writeWorkbook } from '../../src/views/writeWorkbook.ts';
import { readWorkbook } from '../formats/readWorkbook.ts';
import { schema } from '../testEngine.ts';
import { createPagedEngine } from './pagedGraph.ts';
import { execute, viewOf } from './smallGraph.ts';

async function bookOf(view: View, { language = 'en' as Language, pathways = 0 } = {}) {
  const engine = pathways ? createPagedEngine({ pathways, measures: () => 1 }) : { execute };
  const about = aboutView(view, {
    variables: {},
    datasets: await readDatasets({ execute }),
    address: 'http://localhost/views/mine',
    retrievedAt: new Date('2026-07-01T08:00:00Z'),
  });
  const reading = readWhole(view, {}, { schema, execute: engine.execute, revision: () => 'r1' });
  return readWorkbook(await writeWorkbook(view, reading, about, language));
}

test('it has the rows, and a sheet on what they are', async () => {
  const view = viewOf(
    'TABLE',
    'measures(first: 2) { nodes { name dueYear altNames industries { nodes { name } } } }',
  );
  const { Rows, About, ...others } = await bookOf(view);
  expect(others).toEqual({});
  expect(Rows!.rows).toEqual([
    ['name', 'dueYear', 'altNames', 'industries.name'],
    ['m1', 2026, 'x; y', 'Light'],
    ['m1', 2026, 'x; y', 'Air'],
    ['m2', 2030, null, 'Light'],
  ]);
  expect(About!.rows).toEqual([
    ['T'],
    [],
    ['Rows', 3],
    ['Complete', 'no'],
    [null, 'measures shows 2 of 4'],
    ['Address', 'http://localhost/views/mine'],
    ['Retrieved at', '2026-07-01T08:00:00.000Z'],
    ['Cite as', expect.stringContaining('View “mine” of plangraph.')],
    [],
    ['Columns'],
    ...view.columns.map(({ field }) => [field.name, field.description]),
    [],
    ['Datasets'],
    ['a', 'A', '1', 'CC0-1.0'],
    ['Source a:s1', 'S', null, null, 'abc'],
  ]);
});

test('it speaks Chinese, and says where rows stand in the text', async () => {
  const view = withSources(
    viewOf('TABLE', 'measures { nodes { name industries { edges { node { name } } } } }'),
  );
  const { 数据, 说明 } = await bookOf(view, { language: 'zh' });
  expect(数据!.rows.find(([name]) => name === 'm2')).toEqual(['m2', 'Light', '“q” (a:s1 1–1)']);
  expect(说明!.rows).toContainEqual(['完整', '是']);
});

test('one that is too large is refused, and told what takes it', async () => {
  const columns = Array.from({ length: 16 }, (_, i) => `n${i}: name`).join(' ');
  const view = viewOf('TABLE', `pathways { nodes { ${columns} } }`);
  await expect(bookOf(view, { pathways: 6_251 })).rejects.toMatchObject({
    message: expect.stringMatching(/^A workbook takes 100,000 cells .* but `mine` has more\. Take it as csv/),
    extensions: { code: 'TOO_EXPENSIVE' },
  });
  expect((await bookOf(view, { pathways: 6_250 })).Rows!.rows).toHaveLength(6_251);
});
