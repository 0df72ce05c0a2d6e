import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
} from 'playwright-core';

/** Where the portal that is tested runs. */
export const portalUrl = process.env.PORTAL_URL ?? 'http://localhost:7007';

/** How a person looks at the portal. */
export interface View {
  /** The sample person, for example `user:default/li-wei`; nobody is signed in without one. */
  person?: string;
  language?: 'en' | 'zh';
  dark?: boolean;
  width?: number;
}

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];

/** Starts the browser once for the whole file; called in `beforeAll`. */
export async function startBrowser(): Promise<void> {
  browser = await chromium.launch({
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
}

/** Closes every page and the browser; called in `afterAll`. */
export async function stopBrowser(): Promise<void> {
  await Promise.all(contexts.splice(0).map(context => context.close()));
  await browser?.close();
}

/** A new window, as a person with this view has it. Errors of the page fail the test that asks for them. */
export async function openPortal(path: string, view: View = {}): Promise<Page> {
  if (!browser) throw new Error('startBrowser() first');
  const { person, language = 'en', dark = false, width = 1440 } = view;
  const context = await browser.newContext({
    baseURL: portalUrl,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  contexts.push(context);
  await context.addInitScript(
    ([chosen, chosenLanguage]) => {
      if (chosen) localStorage.setItem('trust-portal.sample-person', chosen);
      localStorage.setItem('language', chosenLanguage!);
    },
    [person, language],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(path);
  return page;
}

/** A token of a sample person, for preparing what a test needs through the interface for machines. */
export async function tokenOf(person: string): Promise<string> {
  const response = await fetch(`${portalUrl}/api/auth/sample-people/refresh`, {
    headers: { 'x-sample-person': person },
  });
  if (!response.ok)
    throw new Error(`${person} cannot sign in: ${response.status}`);
  return (await response.json()).backstageIdentity.token;
}

/** Calls the interface for machines as a sample person; the answer's status and body. */
export async function callApi(
  person: string,
  method: string,
  path: string,
  body?: unknown,
) {
  const response = await fetch(`${portalUrl}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(person)}`,
      'content-type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

/**
 * What axe finds on the page, one line for each rule, with the elements.
 * The rules are WCAG 2.2 up to AA and axe's own best practices.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ])
    .analyze();
  return violations.map(
    violation =>
      `${violation.id}: ${violation.nodes
        .map(node => node.target.join(' '))
        .join(' | ')}`,
  );
}
