import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
} from 'playwright-core';
import { portalUrl } from './api';

/** How a person looks at the portal. */
export interface View {
  /** The sample person, for example `user:default/li-wei`; nobody is signed in without one. */
  person?: string;
  language?: 'en' | 'zh';
  dark?: boolean;
}

/** The width of a usual screen, and of a narrow phone, in CSS pixels. */
export const screenWidth = 1440;
export const phoneWidth = 390;

let browser: Promise<Browser> | undefined;
const profiles = new Map<string, Promise<BrowserContext>>();
const consoleErrors = new WeakMap<Page, string[]>();

/** What a page has complained of in the browser's console since it was opened. */
export function consoleErrorsOf(page: Page): readonly string[] {
  return consoleErrors.get(page) ?? [];
}

/**
 * Opens a page of the portal as a person with this view has it. Pages with one
 * view share a browser profile within a file, and with it what was loaded before.
 */
export async function openPortal(path: string, view: View = {}): Promise<Page> {
  const key = JSON.stringify(view);
  const profile = profiles.get(key) ?? openProfile(view);
  profiles.set(key, profile);
  return openPage(await profile, path);
}

/** Opens the portal in a profile of its own, which remembers what is done in it: who signed in, the language. */
export async function openFreshPortal(
  path: string,
  view: View = {},
): Promise<Page> {
  const profile = openProfile(view);
  profiles.set(`fresh ${profiles.size}`, profile);
  return openPage(await profile, path);
}

/** Closes every page that a file opened; called behind its last test. */
export async function closeWindows(): Promise<void> {
  for (const profile of profiles.values()) {
    await (await profile).close();
  }
  profiles.clear();
  await (await browser)?.close();
  browser = undefined;
}

async function openProfile(view: View): Promise<BrowserContext> {
  const { person, language = 'en', dark = false } = view;
  browser ??= chromium.connect(process.env.BROWSER_ADDRESS ?? '');
  const storage = [
    { name: 'language', value: language },
    ...(person ? [{ name: 'trust-portal.sample-person', value: person }] : []),
  ];
  return (await browser).newContext({
    baseURL: portalUrl,
    viewport: { width: screenWidth, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    storageState: {
      cookies: [],
      origins: [{ origin: portalUrl, localStorage: storage }],
    },
  });
}

async function openPage(profile: BrowserContext, path: string): Promise<Page> {
  const page = await profile.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  consoleErrors.set(page, errors);
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(path);
  return page;
}
