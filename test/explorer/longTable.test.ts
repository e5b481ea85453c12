import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { type Gate, openGate } from '../../src/graph/gate.ts';
import type { Server } from '../../src/server/http.ts';
import { buildPages, type Pages } from '../../src/server/pages.ts';
import { readView } from '../../src/views/readView.ts';
import { catalogue, createTestServer, schema, shelfOf } from '../server/testServer.ts';
import { createTestEngine, loadSeed } from '../testEngine.ts';

const view = readView(
  {
    file: 'all.graphql',
    source:
      'query All @view(as: TABLE, title: "All") { statements(dataset: "qingdao-ai") { nodes { id from { id name } to { id name } } } }',
  },
  schema,
);

describe.skipIf(!existsSync('/usr/bin/chromium'))('a table of 1,000 rows', { timeout: 120_000 }, () => {
  let graph: Graph;
  let gate: Gate;
  let server: Server;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    graph = openGraph(inject('neo4j'));
    await loadSeed(graph);
    gate = await openGate(graph, catalogue);
    const engine = createTestEngine({
      read: graph.read,
      statistics: gate.statistics,
      limits: { nodes: 50_000, work: 5_000_000 },
    });
    const pages: Pages = { state: 'building' };
    const signal = new AbortController().signal;
    await buildPages(pages, { environment: process.env, signal, progress: () => {} });
    server = await createTestServer({ engine, gate, pages, shelf: shelfOf([view]) });
    url = await server.listen();
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close(0);
    gate?.close();
    await graph?.close();
  });

  async function openPage(javaScriptEnabled: boolean) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${url}/views/all?_lang=en`);
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
    await expect.poll(() => rows.first().textContent(), { timeout: 30_000 }).toBe(first);

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
