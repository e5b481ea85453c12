import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, untilLive } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const city = 'xian-htz:PF-silk-road-science-city';

/** What a researcher sees and clicks, in either language. */
const walks = {
  en: {
    search: 'Search',
    city: 'Silk Road Science City',
    matrix: 'Matrix',
    paths: 'Paths',
    compare: 'Compare',
    views: 'Views',
    view: 'Which measures serve which industries?',
  },
  zh: {
    search: '搜索',
    city: '丝路科学城',
    matrix: '矩阵',
    paths: '路径',
    compare: '对比',
    views: '视图',
    view: '哪些举措服务于哪些产业？',
  },
} as const;

describe.skipIf(!hasBrowser)('a researcher’s walk', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  describe.each(['en', 'zh'] as const)('in %s', language => {
    const say = walks[language];

    test('from a search to a table to take along', async () => {
      const { page, elsewhere, complaints } = await opened.openPage({ acceptDownloads: true });
      const seen: Seen[] = [];
      const arrive = async (path: RegExp) => {
        await page.waitForURL(url => path.test(url.pathname));
        await untilLive(page);
        seen.push(await see(page));
      };
      const content = page.locator('main');

      // A search, as one types.
      await page.goto(`${opened.url}/?_lang=${language}`);
      await untilLive(page);
      for (const typed of ['kexuecheng', '科学城']) {
        await page.getByRole('searchbox').fill(typed);
        await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(typed);
        await content.getByText(`“${typed}”`).waitFor();
        await content.getByRole('link', { name: say.city, exact: true }).first().waitFor();
        await expect.poll(() => content.locator('mark').first().textContent()).toBe('科学城');
      }
      seen.push(await see(page));

      // The entity, one of the measures that rely on it, an industry of that measure.
      await content.getByRole('link', { name: say.city, exact: true }).first().click();
      await arrive(/^\/entity\//);
      expect(await page.locator('h1').textContent()).toBe(say.city);
      await page.locator('#group-reliedOnBy li a').first().click();
      await arrive(/^\/entity\//);
      await page.locator('#group-industries li a').first().click();
      await arrive(/^\/entity\//);

      // A cell of the matrix, and the words behind it.
      await page.getByRole('navigation').first().getByRole('link', { name: say.matrix, exact: true }).click();
      await arrive(/^\/matrix$/);
      await page.locator('svg.chart a[href*="column="]').first().click();
      await arrive(/^\/matrix$/);
      expect(new URL(page.url()).searchParams.get('row')).toBeTruthy();
      await content.locator('details summary').first().click();
      const quotation = content.locator('details[open] .quotations li').first();
      expect((await quotation.locator('q').textContent())!.length).toBeGreaterThan(3);
      expect(await quotation.locator('cite').textContent()).toMatch(/\d+–\d+/);

      // How an enterprise is tied to a target.
      await page.getByRole('navigation').first().getByRole('link', { name: say.paths, exact: true }).click();
      await arrive(/^\/paths$/);
      await content.locator('.questions a').first().click();
      await arrive(/^\/paths$/);
      expect(await content.locator('.chains > li').count()).toBeGreaterThan(0);
      expect(await content.locator('#picture svg a').count()).toBeGreaterThan(2);

      // Both plans, then a view, and its rows as a file.
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: say.compare, exact: true })
        .click();
      await arrive(/^\/compare$/);
      await page.getByRole('navigation').first().getByRole('link', { name: say.views, exact: true }).click();
      await arrive(/^\/views$/);
      await content.getByRole('link', { name: say.view }).click();
      await arrive(/^\/views\/measures-by-industry$/);
      const rows = await page.locator('#table tbody tr').count();
      const [download] = await Promise.all([
        page.waitForEvent('download').catch(() => null),
        page.locator('.files a', { hasText: /^csv$/ }).evaluate(link => {
          (link as HTMLAnchorElement).download = 'rows.csv';
          (link as HTMLAnchorElement).click();
        }),
      ]);
      const csv = parse(await readFile((await download!.path())!), { bom: true, columns: true });
      expect(csv.length).toBeGreaterThanOrEqual(rows);

      // Back through all of it, forward again, and each once more by a reload.
      for (const state of seen.toReversed().slice(1)) {
        await page.goBack();
        await expectSeen(page, state);
      }
      for (const state of seen.slice(1)) {
        await page.goForward();
        await expectSeen(page, state);
        await page.reload();
        await expectSeen(page, state);
      }
      expect([elsewhere, complaints]).toEqual([[], []]);
    });
  });

  test('the pages for reading, without a script', async () => {
    const { page, elsewhere } = await opened.openPage({ javaScriptEnabled: false });
    const open = (path: string) => page.goto(`${opened.url}${path}${path.includes('?') ? '&' : '?'}_lang=zh`);
    await open('/');
    await page.getByRole('searchbox').fill('kexuecheng');
    await page.locator('main').getByRole('button', { name: walks.zh.search }).click();
    await page.locator('main').getByRole('link', { name: walks.zh.city, exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`/entity/${encodeURIComponent(city)}`);
    await page.locator('#group-reliedOnBy li a').first().click();
    expect(await page.locator('.quotations, details').count()).toBeGreaterThan(0);
    await open('/matrix');
    await page.locator('svg.chart a[href*="column="]').first().click();
    expect(await page.locator('.evidence > li').count()).toBeGreaterThan(0);
    await open('/paths');
    await page.locator('main .questions a').first().click();
    expect(await page.locator('.chains > li').count()).toBeGreaterThan(0);
    for (const path of ['/explore/measures', '/targets', '/compare', '/source/xian-htz:SRC1', '/views']) {
      const answer = await open(path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      expect((await page.locator('main').textContent())!.length).toBeGreaterThan(500);
    }
    expect(elsewhere).toEqual([]);
  });
});

interface Seen {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** What stands on a page, without what depends on how long one looks at it. */
async function see(page: Page): Promise<Seen> {
  const text = await page
    .locator('main')
    .evaluate(main =>
      [...main.querySelectorAll('h1, h2, h3, main a, td, th')].map(one => one.textContent).join('\n'),
    );
  return { url: page.url(), title: await page.title(), text };
}

async function expectSeen(page: Page, state: Seen): Promise<void> {
  await page.waitForURL(state.url);
  await untilLive(page);
  await expect.poll(() => see(page)).toEqual(state);
}
