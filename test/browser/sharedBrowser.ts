import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium. The one that cannot open windows draws a page for a third of the work. */
const program = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

/** Tests that need a browser run where there is one. */
export const hasBrowser = program !== undefined;

let launched: Promise<Browser> | null = null;

/** One for all files of tests of a process, with which it ends. It reaches this machine alone, as if the network were cut. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: program!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // None is kept in reserve, whose start would slow down the page at hand.
      '--renderer-process-limit=1',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return launched;
}
