import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readView } from '../../src/views/readView.ts';
import type { View } from '../../src/views/view.ts';
import { schema } from '../server/testServer.ts';
import { openBrowser } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const view = readView(
  {
    file: 'all.graphql',
    source:
      'query All @view(as: TABLE, title: "All") { statements(dataset: "qingdao-ai") { nodes { id from { id name } to { id name } } } }',
  },
  schema,
) as View;

describe.skipIf(!hasBrowser)('a table of 1,000 rows', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser({ views: [view] });
  }, 120_000);
  afterAll(() => opened?.close());

  async function openPage(javaScriptEnabled: boolean) {
    const { page, complaints } = await opened.openPage({ javaScriptEnabled });
    await page.goto(`${opened.url}/views/all?_lang=en`);
    return { page, complaints, rows: page.locator('#table tbody tr:not(.gap)') };
  }

  test('is whole without a script', async () => {
    const { rows } = await openPage(false);
    expect(await rows.count()).toBe(1_000);
  });

  test('is virtual with one: rows come as one scrolls, and all are there for print', async () => {
    const { page, complaints, rows } = await openPage(true);
    const table = page.locator('#table .table');
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeLessThan(100);
    expect(await page.locator('#table table').getAttribute('aria-rowcount')).toBe('1001');
    expect(await rows.first().getAttribute('aria-rowindex')).toBe('2');
    const first = await rows.first().textContent();

    await table.focus();
    await page.keyboard.press('End');
    await expect.poll(() => rows.last().getAttribute('aria-rowindex'), { timeout: 30_000 }).toBe('1001');
    expect(await rows.count()).toBeLessThan(100);
    await page.keyboard.press('Home');
    await expect.poll(() => table.evaluate(one => one.scrollTop), { timeout: 30_000 }).toBe(0);
    await expect.poll(() => rows.first().textContent()).toBe(first);

    // The row with the focus stays while others go.
    await rows.first().locator('a').first().focus();
    await table.evaluate(one => one.scrollTo(0, one.scrollHeight / 2));
    await expect
      .poll(async () => Number(await rows.nth(1).getAttribute('aria-rowindex')), { timeout: 30_000 })
      .toBeGreaterThan(100);
    expect(await rows.first().getAttribute('aria-rowindex')).toBe('2');

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await rows.count()).toBe(1_000);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeLessThan(100);
    expect(complaints).toEqual([]);
  });
});
