import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, untilLive } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const city = '/network/xian-htz:PF-silk-road-science-city';

describe.skipIf(!hasBrowser)('the picture of a network', { timeout: 60_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  test('shows what is chosen in the list, takes in more, and the address keeps that', async () => {
    const { page, elsewhere, complaints } = await opened.openPage();
    await page.goto(`${opened.url}${city}?hops=1&_lang=en`);
    await page.locator('.canvas canvas').first().waitFor();
    const entities = page.locator('#list .around li[id]');
    const before = await entities.count();
    const name = await entities.first().locator('a').first().textContent();

    await entities.first().getByRole('button', { name: 'Show in the picture' }).click();
    const panel = page.locator('.looked-at .panel');
    expect(await panel.locator('h3').textContent()).toContain(name);
    expect(await panel.locator('.ties > li').count()).toBeGreaterThan(0);

    await panel.getByRole('button', { name: 'Add its neighbours' }).click();
    await expect.poll(() => entities.count(), { timeout: 10_000 }).toBeGreaterThan(before);
    const after = await entities.count();
    expect(new URL(page.url()).searchParams.getAll('expand')).toHaveLength(1);
    await page.reload();
    await untilLive(page);
    expect(await entities.count()).toBe(after);
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test('can be taken along', async () => {
    const { page } = await opened.openPage({ acceptDownloads: true });
    await page.goto(`${opened.url}${city}?hops=1&_lang=en`);
    await page.locator('.canvas canvas').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    const bytes = await readFile((await download.path())!);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('of very many entities is drawn when it is wanted; the list comes first', async () => {
    const { page, complaints } = await opened.openPage();
    await page.goto(`${opened.url}/network/xian-htz:PLAN1?hops=2&structural=true&_lang=en`);
    await untilLive(page);
    expect(await page.locator('#list .around li[id]').count()).toBeGreaterThan(150);
    expect(await page.locator('.canvas').count()).toBe(0);
    await page.getByRole('link', { name: 'Draw them all the same' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('draw')).toBe('true');
    expect(complaints).toEqual([]);
  });
});
