import {
  accessibilityFaults,
  openPortal,
  startBrowser,
  stopBrowser,
} from './portal';

describe('signing in', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  it.each([
    ['en', 'Chen Min'],
    ['zh', '陈敏'],
  ] as const)(
    'shows the sample people in %s, and one of them comes in',
    async (language, name) => {
      const page = await openPortal('/', { language });
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.getByRole('navigation').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(
        language === 'zh' ? 'zh-Hans' : 'en',
      );
      await page.reload();
      await page.getByRole('navigation').first().waitFor();
    },
  );

  it.each(['en', 'zh'] as const)(
    'has no accessibility faults in %s',
    async language => {
      const page = await openPortal('/', { language });
      await page.getByRole('button', { name: /Chen Min/ }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});
