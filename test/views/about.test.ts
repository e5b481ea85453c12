import { expect, test } from 'vitest';
import { aboutView, addressAs } from '../../src/views/about.ts';
import { renderMetadata } from '../../src/views/metadata.ts';
import { readView } from '../../src/views/readView.ts';
import type { View } from '../../src/views/view.ts';
import { schema } from '../testEngine.ts';

const view = readView(
  {
    file: 'views/mine.graphql',
    source: `query mine("How many" $n: Int = 3, $ids: [ID!] @entity(kind: PLAN), $voice: [Voice!] = [PLAN])
      @view(as: TABLE, title: "All?", titleZh: "全部？", description: "D", descriptionZh: "说") {
      measures(first: $n, where: {id: {in: $ids}, voice: {in: $voice}}) { nodes { name } } }`,
  },
  schema,
) as View;
const datasets = [
  { id: 'a', title: 'A', version: '1', licence: 'MIT', loadedAt: '2026-01-01T00:00:00Z', sources: [] },
];
const retrievedAt = new Date('2026-07-01T08:00:00Z');
const address = 'http://h/views/mine?n=1';
const about = aboutView(view, { variables: { n: 1 }, datasets, address, retrievedAt });

test('a parameter has the value that took effect', () => {
  expect(about.parameters).toEqual([
    { name: 'n', description: 'How many', type: 'Int', isGiven: true, value: 1 },
    { name: 'ids', description: null, type: '[ID!]', isGiven: false, value: null },
    { name: 'voice', description: null, type: '[Voice!]', isGiven: false, value: ['PLAN'] },
  ]);
  const metadata = JSON.parse(renderMetadata(about, { rows: 1, cuts: [] }));
  expect(metadata.variables).toEqual({ given: { n: 1 }, effective: { n: 1, ids: null, voice: ['PLAN'] } });
});

test('it is cited in both languages', () => {
  expect(about.citation).toEqual({
    en: 'All? View “mine” of plangraph. Data: A (a 1, MIT). Retrieved 2026-07-01T08:00:00.000Z from http://h/views/mine?n=1',
    zh: '全部？plangraph 视图“mine”。数据：A（a 1，MIT）。获取时间：2026-07-01T08:00:00.000Z，http://h/views/mine?n=1',
  });
});

test.each([
  ['http://h/views/mine', 'http://h/views/mine.csv'],
  ['http://h/views/mine?n=1.5&q=a/b', 'http://h/views/mine.csv?n=1.5&q=a/b'],
])('%s as CSV is %s', (page, csv) => {
  expect(addressAs(page, 'csv')).toBe(csv);
});

test('without an address there is none of any format', () => {
  const { citation, formats } = aboutView(view, { variables: {}, datasets: [], address: null, retrievedAt });
  expect(citation.en).toBe('All? View “mine” of plangraph. Retrieved 2026-07-01T08:00:00.000Z.');
  expect(formats[0]).toEqual({ name: 'csv', address: null });
});
