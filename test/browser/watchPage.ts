import type { Page } from 'playwright-core';

/** Tells what a page asks for elsewhere than at `url`, which it does not get, and what it complains of. */
export function watchPage(page: Page, url: string) {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => {
    if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(url)) elsewhere.push(request.url());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('requestfailed', request => {
    // Whoever goes on does not wait for the rest of a page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`);
  });
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { elsewhere, complaints };
}
