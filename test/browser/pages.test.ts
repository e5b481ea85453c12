import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, overflowOf } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

/** A page of each sort, none much longer than it must be to show all that it can. */
const paths = [
  '/',
  '/?q=科学城',
  '/explore/measures?pathways=xian-htz:P9',
  '/entity/xian-htz:PF-silk-road-science-city',
  '/entity/xian-htz:P9?_group=measures',
  '/network/xian-htz:PF-silk-road-science-city?hops=2',
  '/matrix',
  '/matrix?rows=PATHWAYS&columns=INDUSTRIES&row=xian-htz:P9&column=xian-htz:I-future',
  '/paths',
  '/paths?from=xian-htz:E-chain-leaders&to=xian-htz:T5-1',
  '/targets?pathway=xian-htz:P9',
  '/compare',
  '/compare?by=indicator',
  '/source',
  '/source/xian-htz:SRC1',
  '/views',
  '/views/measures-by-industry?pathway=xian-htz:P9',
  '/views/targets-by-indicator?year=2026&unit=家',
  '/views/new',
  '/graphiql',
  '/entity/nothing',
] as const;

describe.skipIf(!hasBrowser)('every page', { timeout: 60_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  const go = (page: Page, path: string, language: 'en' | 'zh') =>
    page.goto(`${opened.url}${path}${path.includes('?') ? '&' : '?'}_lang=${language}`, {
      waitUntil: 'networkidle',
    });

  const looks = [
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const;

  test.each(paths)('%s can be used by all, fits narrow windows and asks nobody else', async path => {
    const look = async ([language, scheme]: (typeof looks)[number]) => {
      const { page, elsewhere, complaints } = await opened.openPage({ colorScheme: scheme });
      const answer = await go(page, path, language);
      expect(answer!.status()).toBe(path === '/entity/nothing' ? 404 : 200);
      expect((await seriousFaults(page)).filter(fault => !isOfGraphiQL(path, fault))).toEqual([]);
      for (const width of [1440, 1024, 400]) {
        await page.setViewportSize({ width, height: 900 });
        // Editors take their new width a moment later.
        await expect.poll(() => overflowOf(page), { message: `at ${width} pixels` }).toBeLessThanOrEqual(0);
      }
      expect(elsewhere).toEqual([]);
      expect(complaints.filter(text => !/status of 404/.test(text))).toEqual([]);
    };
    await Promise.all(looks.map(look));
  });

  test('the front page loads less than 300 KB', async () => {
    const { page } = await opened.openPage();
    const sizes: number[] = [];
    page.on('response', async response => sizes.push(gzipSync(await response.body()).length));
    await go(page, '/', 'en');
    await expect.poll(() => sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  test('a page names at its head all scripts that it runs', async () => {
    const { page } = await opened.openPage();
    await go(page, '/views', 'en');
    const { named, fetched } = await page.evaluate(() => ({
      named: [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(
        ({ href }) => href,
      ),
      fetched: performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    }));
    expect(fetched.length).toBeGreaterThan(3);
    expect(named).toEqual(expect.arrayContaining(fetched));
  });
});

/** GraphiQL's tabs, each with a button to close it inside, and the colours of its editor are its own. */
function isOfGraphiQL(path: string, fault: string): boolean {
  return (
    path === '/graphiql' &&
    /^nested-interactive: <li[^>]*graphiql-tab|^color-contrast: <span class="mtk/.test(fault)
  );
}

/** What axe finds serious or critical, each with the first place. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    interface Axe {
      run(options: { resultTypes: string[] }): Promise<{ violations: Violation[] }>;
    }
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    // What passes is not worked out in full.
    const { violations } = await run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary}`);
  });
}
