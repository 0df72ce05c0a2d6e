import { chromium, type BrowserServer } from 'playwright-core';

declare global {
  // Jest hands over from setup to teardown in this way only.
  // eslint-disable-next-line no-var
  var trustPortalBrowser: BrowserServer | undefined;
}

/** Starts the one browser that all files of tests share. */
export default async function startBrowser() {
  const browser = await chromium.launchServer({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      // Chromium refuses its sandbox to root, as which tests run in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  process.env.BROWSER_ADDRESS = browser.wsEndpoint();
  globalThis.trustPortalBrowser = browser;
}
