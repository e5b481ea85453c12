import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

/** What a browser shows when the server has answered, for which a busy machine takes its time. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const bars = `query Counted @view(as: BAR, title: "Counted") {
  pathways {
    nodes {
      name @label
      measures {
        totalCount @value
      }
    }
  }
}
`;

describe.skipIf(!hasBrowser)('where views and queries are written', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;
  let url: string;

  beforeAll(async () => {
    opened = await openBrowser();
    ({ url } = opened);
  }, 120_000);
  afterAll(() => opened?.close());

  /** A page, and what is amiss with it. A preview that nobody waits for any more is left, which is well. */
  async function openPage() {
    const { page, elsewhere, complaints } = await opened.openPage({
      viewport: { width: 1440, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      locale: 'en-GB',
    });
    page.setDefaultTimeout(60_000);
    const amiss = () => [...elsewhere, ...complaints.filter(text => !text.endsWith('/preview failed'))];
    return { page, amiss };
  }

  const addressOf = (source: string) => `${url}/views/new?_lang=en#${encodeURIComponent(source)}`;
  const draftIn = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

  /** Puts the cursor into the editor and types. */
  async function write(page: Page, ...keys: readonly string[]) {
    await page.locator('.monaco .view-lines').click();
    for (const key of keys) await page.keyboard.press(key);
  }

  describe('/views/new', () => {
    test('what is typed is drawn, and the address keeps it', async () => {
      const { page, amiss } = await openPage();
      await page.goto(addressOf(bars));
      await page.locator('.preview svg.chart').waitFor();
      expect(await page.locator('.preview .title').textContent()).toBe('Counted');
      expect(await page.locator('.preview tbody tr').count()).toBeGreaterThan(5);

      await page.locator('.monaco .view-line').first().waitFor();
      await write(page, 'Control+Home', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      await page.keyboard.type(' 2');
      await soon(() => page.locator('.preview .title').textContent()).toBe('Counted 2');
      await soon(() => draftIn(page)).toContain('title: "Counted 2"');

      await page.reload();
      await soon(() => page.locator('.preview .title').textContent()).toBe('Counted 2');
      // Monaco shows a space as one that does not break.
      await soon(() => page.locator('.monaco .view-lines').textContent()).toMatch(/Counted\s2/);
      expect(await page.locator('a.language').getAttribute('href')).toContain('Counted%202');
      expect(amiss()).toEqual([]);
    });

    test('a problem stands with its line, which it leads to, beside the last good picture', async () => {
      const { page, amiss } = await openPage();
      await page.goto(addressOf(bars));
      await page.locator('.preview svg.chart').waitFor();
      await page.locator('.monaco .view-line').first().waitFor();
      await write(page, 'Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
      await page.keyboard.type(' @row');
      const problem = page.locator('.problems li');
      await soon(() => problem.first().textContent()).toMatch(/^Line 4 .*@row/);
      expect(await page.locator('.preview .kept svg.chart').count()).toBe(1);
      await page.locator('.monaco .squiggly-error').first().waitFor();

      await page.locator('.save input').focus();
      await problem.first().locator('button').click();
      await page.keyboard.press('End');
      for (let i = 0; i < ' @row'.length; i++) await page.keyboard.press('Backspace');
      await soon(() => problem.count()).toBe(0);
      await soon(() => page.locator('.kept').count()).toBe(0);
      expect(amiss()).toEqual([]);
    });

    test('is saved as a file under a name that a view can have', async () => {
      const { page } = await openPage();
      await page.goto(addressOf(bars));
      const name = page.locator('.save input');
      await soon(() => name.inputValue()).toBe('counted');
      const button = page.locator('.save button');
      for (const [given, words] of [
        ['two words', /Latin letters/],
        ['new', /plangraph’s own/],
      ] as const) {
        await name.fill(given);
        expect(await button.isDisabled()).toBe(true);
        expect(await page.locator('.save .note').textContent()).toMatch(words);
      }
      await name.fill('measures-by-industry');
      expect(await page.locator('.save .note').textContent()).toMatch(/would replace it/);
      await name.fill('how-many');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe('how-many.graphql');
      expect(readFileSync(await download.path(), 'utf8')).toBe(bars);
    });

    test('fields are offered, and the draft is set in order', async () => {
      const { page, amiss } = await openPage();
      await page.goto(addressOf('query A @view(as: TABLE, title: "A") { pathways { nodes { name\n} } }'));
      await page.locator('.preview table').waitFor();
      await page.locator('.monaco .view-line').first().waitFor();
      await write(page, 'Control+End', 'ArrowUp', 'End', 'Space');
      await page.keyboard.type('nameE');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: 'nameEn' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.type('n');
      await page.getByRole('button', { name: 'Format' }).click();
      await soon(() => draftIn(page)).toContain('\n      name\n      nameEn\n');
      expect(amiss()).toEqual([]);
    });

    test('a parameter that is needed is asked for', async () => {
      const { page } = await openPage();
      await page.goto(
        addressOf(
          'query A($year: Int!) @view(as: TABLE, title: "A") { targets(where: { year: { eq: $year } }) { nodes { id year } } }',
        ),
      );
      await soon(() => page.locator('.standing').textContent()).toContain('needs "year"');
      await page.locator('.preview [name=year]').fill('2030');
      await page.locator('.preview [type=submit]').click();
      await soon(() => page.locator('.preview tbody tr').count()).toBeGreaterThan(1);
      expect(await page.locator('.preview [name=year]').inputValue()).toBe('2030');
    });

    test('what fails is said, and tried again', async () => {
      const { page } = await openPage();
      await page.route('**/preview', route => route.abort());
      await page.goto(addressOf(bars));
      await page.getByText('The server did not answer.').waitFor();
      await page.unroute('**/preview');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.preview svg.chart').waitFor();
    });

    test('the gallery and a view lead there, and it leads to GraphiQL', async () => {
      const { page, amiss } = await openPage();
      await page.goto(`${url}/views?_lang=en`);
      await page.getByRole('link', { name: 'New view' }).click();
      await page.locator('.preview table').waitFor();
      await page.goto(`${url}/views/what-pathways-build?_lang=en`);
      await page.getByRole('link', { name: 'Edit a copy' }).click();
      await soon(() => page.locator('.save input').inputValue()).toBe('what-pathways-build-copy');
      await soon(() => page.locator('.standing').textContent()).toBe('Drawn as the draft stands.');
      await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
      await soon(() => page.locator('.graphiql-tab-active').textContent()).toContain('WhatPathwaysBuildCopy');
      expect(amiss()).toEqual([]);
    });
  });

  describe('/graphiql', () => {
    const activeTab = (page: Page) => page.locator('.graphiql-tab-active').textContent();

    test('has the views at hand, each in a tab of its own', async () => {
      const { page, amiss } = await openPage();
      await page.goto(`${url}/graphiql?_lang=zh`);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      const tabs = await page.locator('.graphiql-tab').count();
      expect(tabs).toBeGreaterThan(1);
      expect(tabs).toBeLessThan(6);
      const entry = page.locator('.examples').getByRole('button', { name: '各实施路径建设什么？' });
      await entry.click();
      await soon(() => activeTab(page)).toContain('WhatPathwaysBuild');
      expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1);
      // It is not opened twice.
      await page.locator('.graphiql-tab-button').first().click();
      await entry.click();
      await soon(() => activeTab(page)).toContain('WhatPathwaysBuild');
      expect(await page.locator('.graphiql-tab').count()).toBe(tabs + 1);
      expect(await page.locator('.graphiql-logo a').first().getAttribute('href')).toBe('/?_lang=zh');
      expect(amiss()).toEqual([]);
    });

    test('hands a query on by an address of any length', async () => {
      const query = `query Long($year: Int) {\n  # ${'很长 & + % # '.repeat(2_000)}\n  targets(where: { year: { eq: $year } }) {\n    totalCount\n  }\n}`;
      const shared = new URLSearchParams({ query, variables: '{ "year": 2030 }' });
      const { page, amiss } = await openPage();
      await page.goto(`${url}/graphiql#${shared}`);
      await soon(() => activeTab(page)).toContain('Long');
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: 'Copy link to this query' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).search).toBe('?_lang=en');

      const { page: other } = await openPage();
      await other.goto(link);
      await soon(() => activeTab(other)).toContain('Long');
      await other.locator('.graphiql-query-editor .view-line').first().waitFor();
      await other.click('.graphiql-execute-button');
      await soon(() => other.locator('.result-window').textContent()).toMatch(/"totalCount":\s*[1-9]/);
      expect(amiss()).toEqual([]);
    });

    test('leads on to the editor of views', async () => {
      const { page } = await openPage();
      await page.goto(`${url}/graphiql?query=${encodeURIComponent('query Few { measures { totalCount } }')}`);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: 'Make a view of it' }).click();
      await page.locator('.problems').waitFor();
      expect(await page.locator('.problems').textContent()).toContain('does not say how it is drawn');
      expect(await page.locator('.save input').inputValue()).toBe('few');
    });
  });
});
