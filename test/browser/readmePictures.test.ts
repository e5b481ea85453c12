import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, untilLive } from './openBrowser.ts';
import { hasBrowser } from './sharedBrowser.ts';

/** The pages that the READMEs show, each from the part on that it is shown for. */
const shown = {
  matrix: ['/matrix?plan=xian-htz:PLAN1', '#chart'],
  paths: ['/paths?from=xian-htz:E-chain-leaders&to=xian-htz:T5-1', '#picture'],
} as const;

/** In CSS pixels, which are those of the picture. */
const size = { width: 1200, height: 840 };

// PLANGRAPH_UPDATE=docs takes the pictures anew; else they are taken and thrown away. Fonts differ from machine to machine, so
// that only what can be told apart is held: that there is such a picture, and its size.
describe.skipIf(!hasBrowser)('the pictures of the READMEs', { timeout: 60_000 }, () => {
  let opened: Awaited<ReturnType<typeof openBrowser>>;

  beforeAll(async () => {
    opened = await openBrowser();
  }, 120_000);
  afterAll(() => opened?.close());

  test.each(
    (['en', 'zh'] as const).flatMap(language =>
      Object.entries(shown).map(([name, [path, part]]) => [name, language, path, part] as const),
    ),
  )('%s (%s)', async (name, language, path, part) => {
    const { page } = await opened.openPage({ viewport: size });
    await page.goto(`${opened.url}${path}&_lang=${language}`, { waitUntil: 'networkidle' });
    await untilLive(page);
    await page.locator(`${part} svg.chart a`).first().waitFor();
    await page
      .locator(part)
      .evaluate(element => window.scrollBy(0, element.getBoundingClientRect().top - 16));
    const picture = await page.screenshot();
    const file = `docs/pictures/explorer-${name}.${language}.png`;
    if (process.env.PLANGRAPH_UPDATE === 'docs' && !process.env.CI) writeFileSync(file, picture);
    expect(sizeOf(readFileSync(file))).toEqual(sizeOf(picture));
    expect(readFileSync(`README${language === 'zh' ? '.zh-CN' : ''}.md`, 'utf8')).toContain(file);
  });
});

/** The width and height that a PNG says it has. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
