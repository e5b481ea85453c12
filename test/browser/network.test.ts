import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, untilLive } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

const city = '/network/xian-htz:PF-silk-road-science-city';

describe.skipIf(!hasBrowser)('the picture of a network', { timeout: 60_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  test('shows what is chosen in the list, takes in more, and the address keeps that', async () => {
    const { page, elsewhere, complaints } = await opened.openPage();
    await page.goto(`${opened.url}${city}?hops=1&_lang=en`);
    await page.locator('.canvas canvas').first().waitFor();
    const entities = page.locator('#list .around li[id]');
    const before = await entities.count();
    const name = await entities.first().locator('a').first().textContent();

    await entities.first().getByRole('button', { name: 'Show in the picture' }).click();
    const panel = page.locator('.looked-at .panel');
    expect(await panel.locator('h3').textContent()).toContain(name);
    expect(await panel.locator('.ties > li').count()).toBeGreaterThan(0);

    await panel.getByRole('button', { name: 'Add its neighbours' }).click();
    await expect.poll(() => entities.count(), { timeout: 10_000 }).toBeGreaterThan(before);
    const after = await entities.count();
    expect(new URL(page.url()).searchParams.getAll('expand')).toHaveLength(1);
    await page.reload();
    await untilLive(page);
    expect(await entities.count()).toBe(after);
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test('has all in sight, also when the window becomes narrow', async () => {
    const { page } = await opened.openPage();
    await page.goto(`${opened.url}${city}?hops=2&_lang=en`);
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.locator('.canvas').evaluate(marginsOf), { message: `at ${width} pixels` })
        .toSatisfy((margins: readonly number[] | null) => margins?.every(margin => margin > 5) ?? false);
    }
  });

  test('can be taken along', async () => {
    const { page } = await opened.openPage({ acceptDownloads: true });
    await page.goto(`${opened.url}${city}?hops=1&_lang=en`);
    await page.locator('.canvas canvas').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    const bytes = await readFile((await download.path())!);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  test('of very many entities is drawn when it is wanted; the list comes first', async () => {
    const { page, complaints } = await opened.openPage();
    await page.goto(`${opened.url}/network/xian-htz:PLAN1?hops=2&structural=true&_lang=en`);
    await untilLive(page);
    expect(await page.locator('#list .around li[id]').count()).toBeGreaterThan(150);
    expect(await page.locator('.canvas').count()).toBe(0);
    await page.getByRole('link', { name: 'Draw them all the same' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('draw')).toBe('true');
    expect(complaints).toEqual([]);
  });
});

/** How far what is drawn is from the left, right, top and bottom of its place, in pixels; null while nothing is drawn. */
function marginsOf(place: Element): readonly number[] | null {
  let found: number[] | null = null;
  for (const canvas of place.querySelectorAll('canvas')) {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    for (let i = 3; i < data.length; i += 4) {
      if (data[i] === 0) continue;
      const x = ((i - 3) / 4) % width;
      const y = Math.floor((i - 3) / 4 / width);
      const here = [x, width - x, y, height - y];
      found = found ? found.map((margin, side) => Math.min(margin, here[side]!)) : here;
    }
  }
  return found;
}
