import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, untilLive } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

describe.skipIf(!hasBrowser)('a researcher’s walk with the keyboard alone', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  test('leads from a search to a table to take along', async () => {
    const { page, complaints } = await opened.openPage();
    const content = page.locator('main');
    const way = (name: string) =>
      page.getByRole('navigation').first().getByRole('link', { name, exact: true });
    const press = (key: string) => page.keyboard.press(key);
    const follow = async (link: Locator, path: RegExp) => {
      await tabTo(page, link);
      const from = page.url();
      await press('Enter');
      await page.waitForURL(url => url.href !== from && path.test(url.pathname));
      await untilLive(page);
    };

    await page.goto(`${opened.url}/?_lang=en`);
    await untilLive(page);
    await tabTo(page, content.getByRole('searchbox'));
    await page.keyboard.type('kexuecheng');
    await follow(content.getByRole('link', { name: 'Silk Road Science City', exact: true }), /^\/entity\//);
    await skipToContent(page);
    await follow(page.locator('#group-reliedOnBy li a').first(), /^\/entity\//);
    await skipToContent(page);
    await follow(page.locator('#group-industries li a').first(), /^\/entity\//);

    // A cell, and the words behind it.
    await follow(way('Matrix'), /^\/matrix$/);
    await skipToContent(page);
    await follow(page.locator('svg.chart a[href*="column="]').first(), /^\/matrix$/);
    await skipToContent(page);
    await tabTo(page, content.locator('details summary').first());
    await press('Enter');
    await content.locator('details[open] .quotations q').first().waitFor();

    // Two ends, each chosen from a list.
    await follow(way('Paths'), /^\/paths$/);
    await skipToContent(page);
    const boxes = content.locator('.entity-box').getByRole('combobox');
    const options = content.getByRole('listbox').getByRole('option');
    for (const [i, typed] of ['链主企业', '国家级创新型产业集群一批'].entries()) {
      await tabTo(page, boxes.nth(i));
      await page.keyboard.type(typed);
      await options.filter({ hasText: typed }).first().waitFor();
      await press('ArrowDown');
      await options.and(page.getByRole('option', { selected: true })).waitFor();
      await press('Enter');
      await expect.poll(() => options.count()).toBe(0);
    }
    await follow(content.locator('form button[type="submit"]').first(), /^\/paths$/);
    await follow(content.getByRole('link', { name: 'allow 6 steps' }), /^\/paths$/);
    expect(await content.locator('.chains > li').count()).toBeGreaterThan(0);

    await follow(way('Compare'), /^\/compare$/);
    await follow(way('Views'), /^\/views$/);
    await skipToContent(page);
    await follow(
      content.getByRole('link', { name: 'Which measures serve which industries?' }),
      /^\/views\/m/,
    );
    await skipToContent(page);
    await tabTo(page, page.locator('.sides a[href="#files"]'));
    await press('Enter');
    const csv = page.locator('.files a', { hasText: /^csv$/ });
    await tabTo(page, csv);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(complaints).toEqual([]);
  });
});

/** Presses Tab until the element has the focus, and sees that the focus shows. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  const wanted = (await element.elementHandle())!;
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (!(await wanted.evaluate(one => one === document.activeElement))) continue;
    const outline = await wanted.evaluate(one => getComputedStyle(one).outlineStyle);
    expect(outline).not.toBe('none');
    return;
  }
  throw new Error(`Tab does not reach ${element}`);
}

/** The first stop of Tab on a page leads behind its head. */
async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Enter');
}
