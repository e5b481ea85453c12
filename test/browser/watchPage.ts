import type { Page } from 'playwright-core';

/** Lets a page reach `url` alone, as if the network were cut; tells what it asks for elsewhere and what it complains of. */
export async function watchPage(page: Page, url: string) {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  await page.route('**', route => {
    const isHere = route.request().url().startsWith(url);
    if (!isHere) elsewhere.push(route.request().url());
    return isHere ? route.continue() : route.abort();
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
