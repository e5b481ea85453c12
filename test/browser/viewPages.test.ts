import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { View } from '../../src/views/view.ts';
import { openBrowser, overflowOf, untilLive, shippedViews as views } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const charts = views.filter(({ drawing }) => drawing.as !== 'TABLE');
const named = (chosen: typeof views) => chosen.map(view => [view.name, view] as const);

describe.skipIf(!hasBrowser)('the pages of the shipped views', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    opened = await openBrowser();
    ({ browser, url } = opened);
  }, 120_000);
  afterAll(() => opened?.close());
  const openPage: typeof opened.openPage = options => opened.openPage(options);

  const rowsOf = (page: Page) => page.locator('#table tbody tr').count();

  describe('without a script', () => {
    test.each(named(views))(
      '%s has all its sides and a form',
      async (name, { drawing, title, parameters }) => {
        const { page } = await openPage({ javaScriptEnabled: false });
        await page.goto(`${url}/views/${name}?_lang=en`);
        expect(await page.locator('h1').textContent()).toBe(title.en);
        expect(await page.locator('#chart svg.chart').count()).toBe(drawing.as === 'TABLE' ? 0 : 1);
        expect(await rowsOf(page)).toBeGreaterThan(0);
        expect(await page.locator('#table th').count()).toBeGreaterThan(1);
        expect(await page.locator('#sources').locator('li q, .note').count()).toBeGreaterThan(0);
        expect(await page.locator('#query pre').textContent()).toContain('@view');
        for (const parameter of parameters)
          expect(await page.locator(`form.controls [name="${parameter.name}"]`).count()).toBeGreaterThan(0);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      },
    );

    test('the form narrows what is shown, and the address says how', async () => {
      const { page } = await openPage({ javaScriptEnabled: false });
      await page.goto(`${url}/views/from-pathway-to-industry?_lang=zh`);
      const all = await rowsOf(page);
      await page.check('input[name="pathway"][value="xian-htz:P9"]');
      await page.click('form.controls button[type="submit"]');
      const asked = new URL(page.url());
      expect(asked.pathname).toBe('/views/from-pathway-to-industry');
      expect(asked.searchParams.getAll('pathway')).toEqual(['xian-htz:P9']);
      expect(asked.searchParams.get('_lang')).toBe('zh');
      const fewer = await rowsOf(page);
      expect(fewer).toBeGreaterThan(0);
      expect(fewer).toBeLessThan(all);
      expect(await page.isChecked('input[name="pathway"][value="xian-htz:P9"]')).toBe(true);
      expect(await page.isChecked('input[name="pathway"][value="xian-htz:P4"]')).toBe(false);
    });

    test('the gallery leads to each view', async () => {
      const { page } = await openPage({ javaScriptEnabled: false });
      await page.goto(`${url}/views?_lang=zh`);
      const shown = await page.locator('.gallery a strong').allTextContents();
      expect(shown).toEqual(views.map(({ title }) => title.zh));
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });

  describe('with a script', () => {
    const widthOf = (page: Page) =>
      page.evaluate(() => Number(document.querySelector('#chart svg.chart')?.getAttribute('width')));

    const isRedrawn = async (name: string, language: 'en' | 'zh', { drawing }: View) => {
      const { page, elsewhere, complaints } = await openPage();
      await page.goto(`${url}/views/${name}?_lang=${language}`);
      await untilLive(page);
      await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 400, height: 800 });
      if (drawing.as !== 'TABLE') {
        // A matrix of many columns is as wide as these, and scrolls in its place.
        if (name === 'measures-by-industry')
          await expect
            .poll(() => page.locator('#chart .scroll').evaluate(one => one.scrollWidth - one.clientWidth))
            .toBeGreaterThan(800);
        else await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(400);
        const links = await page
          .locator('#chart a')
          .evaluateAll(found => found.map(link => link.getAttribute('href')!));
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) expect(link).toMatch(/^\/entity\/[\w-]+%3A[^/?]+\?_lang=(en|zh)$/);
      }
      await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
      expect([elsewhere, complaints]).toEqual([[], []]);
    };
    test.each(named(views))('%s is redrawn for a narrow window, without a complaint', (name, view) =>
      isRedrawn(name, views.indexOf(view) % 2 === 0 ? 'en' : 'zh', view),
    );

    test('the gallery shows the pictures', async () => {
      const { page, elsewhere, complaints } = await openPage();
      await page.goto(`${url}/views?_lang=en`);
      for (const picture of await page.locator('.gallery img').all()) await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          page
            .locator('.gallery img')
            .evaluateAll(found => found.map(image => (image as HTMLImageElement).naturalWidth > 0)),
        )
        .toEqual(charts.map(() => true));
      await page.setViewportSize({ width: 400, height: 800 });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect([elsewhere, complaints]).toEqual([[], []]);
    });

    test('what is wrong is told in a page that stands', async () => {
      const { page, complaints } = await openPage();
      await page.goto(`${url}/views/measures-by-industry?pathwy=1&_lang=zh`);
      expect(await page.locator('.problems').textContent()).toContain('no parameter "pathwy"');
      expect(complaints.filter(text => !/status of 400/.test(text))).toEqual([]);
      await page.click('.ways a');
      expect(new URL(page.url()).pathname).toBe('/views/measures-by-industry');
    });
  });

  test.each(named(views))('%s opens from the disk, with no network', async (name, { drawing, title }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'plangraph-file-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, `${name}.html`);
    const answer = await fetch(`${url}/views/${name}.html?_lang=zh`);
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));

    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', request => asked.push(request.url()));
    page.on('requestfailed', request => complaints.push(request.url()));
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => complaints.push(message.text()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    expect(await page.locator('h1').textContent()).toBe(title.zh);
    if (drawing.as !== 'TABLE') {
      expect(await page.locator('#chart svg.chart').isVisible()).toBe(true);
      expect(await page.locator('#chart svg.chart').textContent()).toMatch(/\p{Script=Han}/u);
    }
    expect(await rowsOf(page)).toBeGreaterThan(0);
    // The styles came along.
    expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(20);
    const links = await page
      .locator('a[href]')
      .evaluateAll(found => found.map(link => link.getAttribute('href')!));
    expect(links.filter(link => !link.startsWith('http://') && !link.startsWith('#'))).toEqual([]);
    expect(asked.filter(one => one !== address && !one.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(named(charts))('the picture of %s opens alone', async (name, { title }) => {
    const { page, elsewhere, complaints } = await openPage();
    await page.goto(`${url}/views/${name}.svg?_lang=zh`);
    expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
    expect(await page.evaluate(() => document.querySelector('title')!.textContent)).toContain(title.zh);
    const box = await page.evaluate(() => document.querySelector('.drawing')!.getBoundingClientRect().width);
    expect(box).toBeGreaterThan(100);
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test('a view stands in a frame of another site, its page does not', async () => {
    const other = createHttpServer((_, answer) => {
      const frame = (name: string, query: string) =>
        `<iframe name="${name}" src="${url}/views/measures-by-industry?${query}" width="800" height="600"></iframe>`;
      answer
        .setHeader('content-type', 'text/html')
        .end(frame('framed', '_embed=1') + frame('page', '_lang=en'));
    });
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const framed = page.frameLocator('[name=framed]');
    await framed.locator('#chart svg.chart').waitFor();
    expect(await framed.locator('header, footer, form').count()).toBe(0);
    expect(await page.frameLocator('[name=page]').locator('svg.chart').count()).toBe(0);
  });
});
