import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse, specifiedRules, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitDepth } from '../../src/server/limits/limitDepth.ts';
import { buildPages, type Pages } from '../../src/server/pages.ts';
import { readQuestions } from '../../src/server/questions.ts';
import { hasBrowser, sharedBrowser } from '../browser/sharedBrowser.ts';
import { watchPage } from '../browser/watchPage.ts';
import { catalogue, createTestServer, schema } from './testServer.ts';

const built = path.join(import.meta.dirname, '../../dist/web');

describe('the sample questions', () => {
  it.each(readQuestions().map(question => [question.title, question.query]))('%s', (title, query) => {
    expect(title).not.toBe('');
    expect(validate(schema, parse(query), [...specifiedRules, limitDepth(6, catalogue)])).toEqual([]);
  });
});

describe('/graphiql', () => {
  it.each([
    ['building', /http-equiv="refresh"/],
    ['failed', /The server's log says why/],
  ] as const)('says so while it is %s', async (state, words) => {
    const server = await createTestServer({ pages: { state } });
    const answer = await server.app.inject({ url: '/graphiql', headers: { host: 'localhost' } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    expect(answer.body).toMatch(words);
    await server.close(0);
  });
});

describe('the built pages', { timeout: 120_000 }, () => {
  const pages: Pages = { state: 'building' };
  const told: string[] = [];
  beforeAll(async () => {
    const signal = new AbortController().signal;
    await buildPages(pages, { environment: process.env, signal, progress: line => told.push(line) });
  }, 120_000);

  it('are built once for the same sources', async () => {
    expect([pages.state, told.filter(line => !/^Building|^The pages are built/.test(line))]).toEqual([
      'ready',
      [],
    ]);
    const again: string[] = [];
    await buildPages(
      { state: 'building' },
      { environment: process.env, signal: new AbortController().signal, progress: line => again.push(line) },
    );
    expect(again).toEqual([]);
  });

  it('name no server but this one', async () => {
    const files = (await readdir(built, { recursive: true })).filter(file => /\.(js|css|html)$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = await readFile(path.join(built, file), 'utf8');
      expect([file, text.match(/cdn\.|unpkg|jsdelivr|esm\.sh|googleapis/)]).toEqual([file, null]);
    }
  });

  it.each([
    ['br', 0.3, brotliDecompressSync],
    ['gzip', 0.35, gunzipSync],
    ['identity', 1, (same: Buffer) => same],
  ])('are sent as %s to whoever takes that', async (encoding, share, decode) => {
    const files = await readdir(path.join(built, 'assets'));
    const name = files.find(file => /^editor\.api-.*\.js$/.test(file))!;
    const whole = await readFile(path.join(built, 'assets', name));
    const server = await createTestServer({ pages });
    const url = await server.listen();
    try {
      const answer = await new Promise<IncomingMessage>(resolve =>
        get(`${url}/assets/${name}`, { headers: { 'accept-encoding': encoding } }, resolve),
      );
      const sent = await buffer(answer);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: expect.stringMatching(/accept-encoding/i),
      });
      expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding);
      // What is compressed as it is sent has a length that nobody knows yet.
      if (encoding !== 'identity') expect(answer.headers['content-length']).toBe(String(sent.length));
      expect(sent.length).toBeLessThanOrEqual(whole.length * share);
      expect(decode(sent).equals(whole)).toBe(true);
    } finally {
      await server.close(0);
    }
  });

  it.skipIf(!hasBrowser)('ask and show the answer in a browser, with no other server', async () => {
    const server = await createTestServer({ pages });
    const url = await server.listen();
    const page = await (await sharedBrowser()).newPage();
    try {
      const { elsewhere, complaints } = watchPage(page, url);
      await page.goto(`${url}/graphiql?query=${encodeURIComponent('{ measures { totalCount } }')}`);
      await page.waitForSelector('.graphiql-query-editor .view-line');
      await page.click('.graphiql-execute-button');
      await page.waitForFunction(() =>
        document.querySelector('.result-window')?.textContent?.includes('measures'),
      );
      expect(await page.locator('.graphiql-tab').count()).toBe(1 + readQuestions().length);
      expect(page.workers().length).toBeGreaterThan(0);
      expect([elsewhere, complaints]).toEqual([[], []]);
    } finally {
      await page.close();
      await server.close(0);
    }
  });
});
