import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { openGate } from '../../src/graph/gate.ts';
import { buildPages, type Pages } from '../../src/server/pages.ts';
import { listedView } from '../../src/views/listedView.ts';
import { readViews } from '../../src/views/readViews.ts';
import type { View } from '../../src/views/view.ts';
import { catalogue, createTestServer, schema, shelfOf } from '../server/testServer.ts';
import { createTestEngine, loadSeed } from '../testEngine.ts';
import { testNeo4j } from '../testNeo4j.ts';
import { sharedBrowser } from './sharedBrowser.ts';
import { watchPage } from './watchPage.ts';

/** The views that are shipped. */
export const shippedViews = readViews(
  readdirSync('views').map(name => {
    const file = path.join('views', name);
    return { file, source: readFileSync(file, 'utf8') };
  }),
  schema,
).filter(one => one.is === 'view');

/** A page, with what it complained of and what it asked for elsewhere. */
export interface OpenedPage {
  readonly page: Page;
  readonly elsewhere: readonly string[];
  readonly complaints: readonly string[];
}

interface Opening {
  /** Puts the data into the graph in place of what it holds. */
  readonly fill?: (graph: Graph) => Promise<unknown>;
  readonly views?: readonly View[];
}

/** A browser, and a server, over the seed unless told otherwise, whose pages are built as they are shipped. */
export async function openBrowser({ fill = loadSeed, views = shippedViews }: Opening = {}) {
  const graph = openGraph(testNeo4j());
  await fill(graph);
  const gate = await openGate(graph, catalogue);
  const engine = createTestEngine({
    read: graph.read,
    statistics: gate.statistics,
    limits: { nodes: 50_000, work: 5_000_000 },
    views: () => views.map(listedView),
  });
  const pages: Pages = { state: 'building' };
  const { signal } = new AbortController();
  await buildPages(pages, { environment: process.env, signal, progress: () => {} });
  const server = await createTestServer({ engine, gate, pages, shelf: shelfOf(views) });
  const url = await server.listen();
  const browser = await sharedBrowser();
  return {
    url,
    browser,
    graph,
    /** A page, which is closed after the test. */
    async openPage(options: BrowserContextOptions = {}): Promise<OpenedPage> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      return { page, ...watchPage(page, url) };
    },
    async close() {
      await server.close(0);
      gate.close();
      await graph.close();
    },
  };
}

/** How far the document is wider than the window, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Resolves when the page is live. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root')!).some(key => key.startsWith('__reactContainer')),
  );
}
