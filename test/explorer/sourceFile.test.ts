import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { importDatasets } from '../../src/dataset/import.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { type Gate, openGate } from '../../src/graph/gate.ts';
import type { Server } from '../../src/server/http.ts';
import { buildPages, type Pages } from '../../src/server/pages.ts';
import { catalogue, createTestServer } from '../server/testServer.ts';
import { createTestEngine } from '../testEngine.ts';

const file = 'test/dataset/fixtures/harbour.txt';

describe.skipIf(!existsSync('/usr/bin/chromium'))('the file of a text', { timeout: 120_000 }, () => {
  let graph: Graph;
  let gate: Gate;
  let server: Server;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    graph = openGraph(inject('neo4j'));
    await graph.command({ text: 'MATCH (n) DETACH DELETE n', params: {} });
    const dirs = ['atlas', 'harbour'].map(name => `test/dataset/fixtures/${name}`);
    await importDatasets({ dirs, sourceFiles: [], graph, catalogue, progress: () => {} });
    gate = await openGate(graph, catalogue);
    const engine = createTestEngine({ read: graph.read, statistics: gate.statistics });
    const pages: Pages = { state: 'building' };
    const signal = new AbortController().signal;
    await buildPages(pages, { environment: process.env, signal, progress: () => {} });
    server = await createTestServer({ engine, gate, pages });
    url = await server.listen();
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close(0);
    gate?.close();
    await graph?.close();
  });

  /** The page of the text when it is live, with what it asks for from then on. */
  async function openText(): Promise<{ page: Page; sent: string[] }> {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${url}/source/harbour%3ASRC?_lang=en`);
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
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${url}/source/harbour%3ASRC?_lang=zh`);
    expect(await page.locator('.drop').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('此功能需要 JavaScript');
    expect(await page.locator('.quotes-in-order q').count()).toBeGreaterThan(20);
  });
});
