import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

describe.skipIf(!hasBrowser)('a box for an entity', { timeout: 120_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  test('is filled by the keyboard, and sends the id', async () => {
    const { page, elsewhere, complaints } = await opened.openPage();
    await page.goto(`${opened.url}/paths?_lang=zh&to=xian-htz:P5`);
    const box = page.getByRole('combobox', { name: '起点' });
    const active = () => box.getAttribute('aria-activedescendant');
    await box.fill('kexuecheng');
    const options = page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await options.allTextContents()).toContainEqual(
      expect.stringMatching(/^丝路科学城平台 · Silk Road/),
    );
    expect(await active()).toBeNull();

    await box.press('ArrowDown');
    await expect.poll(active).not.toBeNull();
    const first = await active();
    expect(await page.locator('[aria-selected="true"]').getAttribute('id')).toBe(first);
    await box.press('ArrowUp');
    await box.press('ArrowDown');
    await expect.poll(active).toBe(first);

    await box.press('Escape');
    await expect.poll(() => options.count()).toBe(0);
    expect(await box.inputValue()).toBe('kexuecheng');
    await box.press('ArrowDown');
    await options.first().waitFor();
    await box.press('ArrowDown');
    const name = await page.locator('[aria-selected="true"] > :first-child').textContent();
    await box.press('Enter');
    await expect.poll(() => options.count()).toBe(0);
    expect(await box.inputValue()).toBe(name);

    await box.press('Enter');
    await page.waitForURL(/from=/);
    const sent = new URL(page.url()).searchParams;
    expect(sent.get('from')).toMatch(/^xian-htz:PF-/);
    expect(sent.get('to')).toBe('xian-htz:P5');
    expect(await page.locator('.chain').count()).toBeGreaterThan(0);
    expect(await page.getByRole('combobox', { name: '终点' }).inputValue()).toBe('新主体');
    expect([elsewhere, complaints]).toEqual([[], []]);
  });
});
