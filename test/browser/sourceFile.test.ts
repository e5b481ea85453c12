import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDatasets } from '../../src/dataset/import.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { catalogue } from '../server/testServer.ts';
import { openBrowser } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const file = 'test/dataset/fixtures/harbour.txt';

async function loadHarbour(graph: Graph): Promise<void> {
  await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
  const dirs = ['atlas', 'harbour'].map(name => `test/dataset/fixtures/${name}`);
  await importDatasets({ dirs, sourceFiles: [], graph, catalogue, progress: () => {} });
}

describe.skipIf(!hasBrowser)('the file of a text', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser({ fill: loadHarbour });
  }, 120_000);
  afterAll(() => opened?.close());

  /** The page of the text when it is live, with what it asks for from then on. */
  async function openText(): Promise<{ page: Page; sent: string[] }> {
    const { page } = await opened.openPage();
    await page.goto(`${opened.url}/source/harbour%3ASRC?_lang=en`);
    await page.locator('.drop input').waitFor();
    const sent: string[] = [];
    page.on('request', request => sent.push(request.url()));
    return { page, sent };
  }

  const give = (page: Page, contents: Buffer) =>
    page.setInputFiles('.drop input', { name: 'given.txt', mimeType: 'text/plain', buffer: contents });

  test('is checked and marked in place, and nothing of it is sent', async () => {
    const { page, sent } = await openText();
    await give(page, readFileSync(file));
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.verdict').textContent()).toContain('the SHA-256 is the same');
    const shown = await page.locator('section.text').textContent();
    expect(shown!.replaceAll('⤴', '')).toBe(readFileSync(file, 'utf8'));
    expect(await page.locator('section.text a.leftOut').first().textContent()).toContain('为测试而写');
    const mark = page.locator('section.text a.quoted', { hasText: '每年举办' });
    expect(await mark.getAttribute('href')).toBe('#at-121-134');
    await mark.click();
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('at-121-134');
    await page.click('#at-121-134 a[href="#text-121-134"]');
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('text-121-134');
    expect(sent).toEqual([]);
  });

  test('that is another one is told, and what stands in it is marked', async () => {
    const { page, sent } = await openText();
    await give(page, Buffer.from(readFileSync(file, 'utf8').replace('光电子', '电光子')));
    await page.locator('.verdict.problems').waitFor();
    const verdict = await page.locator('.verdict').textContent();
    expect(verdict).toContain('the SHA-256 differs');
    expect(verdict).toContain('7e3478721b81d7fa525e31f84ca61b86d28ea4786b4346766afd1e34230aa9b2');
    expect(verdict).toMatch(/3 do not stand there/);
    expect(await page.locator('section.text a.leftOut').count()).toBe(0);
    expect(await page.locator('section.text a.quoted').count()).toBeGreaterThan(20);
    await give(page, Buffer.from([0xff, 0xfe, 0x00]));
    await expect.poll(() => page.locator('.verdict').textContent()).toContain('The file is not UTF-8');
    expect(sent).toEqual([]);
  });

  test('is not asked for where no script runs', async () => {
    const { page } = await opened.openPage({ javaScriptEnabled: false });
    await page.goto(`${opened.url}/source/harbour%3ASRC?_lang=zh`);
    expect(await page.locator('.drop').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('此功能需要 JavaScript');
    expect(await page.locator('.quotes-in-order q').count()).toBeGreaterThan(20);
  });
});
