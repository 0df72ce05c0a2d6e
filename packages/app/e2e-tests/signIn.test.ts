import type { Page } from 'playwright-core';
import { openFreshPortal } from './portal';

const words = {
  en: {
    who: 'Who are you today?',
    greeting: /^Good \w+, /,
    switchPerson: 'Switch sample person',
    language: 'en',
  },
  zh: {
    who: '你今天想以谁的身份登录？',
    greeting: /[早下晚]上?午?好$/,
    switchPerson: '换一位示例人员',
    language: 'zh-Hans',
  },
} as const;

async function choosePerson(page: Page, name: RegExp) {
  await page.getByRole('button', { name }).click();
}

describe('signing in', () => {
  it.each(['en', 'zh'] as const)(
    'takes one choice of a person, lasts over a reload, and is forgotten on the way out (%s)',
    async language => {
      const { who, greeting, switchPerson } = words[language];
      const page = await openFreshPortal('/', { language });
      await page.getByRole('heading', { level: 1, name: who }).waitFor();
      await choosePerson(page, /Chen Min/);
      await page.getByRole('heading', { level: 1, name: greeting }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: /^Chen Min/ }).waitFor();

      await page.getByRole('button', { name: /^Chen Min/ }).click();
      await page.getByRole('menuitem', { name: switchPerson }).click();
      await page.getByRole('heading', { level: 1, name: who }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: who }).waitFor();
      await choosePerson(page, /Helen Fraser/);
      await page.getByRole('button', { name: /^Helen Fraser/ }).waitFor();
      expect(
        await page.getByRole('button', { name: /^Chen Min/ }).count(),
      ).toBe(0);
    },
  );

  it('finds a person by a Chinese name and lets nobody in by itself', async () => {
    const page = await openFreshPortal('/pain-points', { language: 'zh' });
    await page.getByRole('searchbox').fill('陈敏');
    await page.getByRole('status').getByText('1 人').waitFor();
    await choosePerson(page, /陈敏/);
    await page
      .getByRole('heading', { level: 1, name: '客户的痛点在哪里' })
      .waitFor();
  });

  it('changes the language at once and keeps it', async () => {
    const page = await openFreshPortal('/', { language: 'en' });
    await page.getByRole('button', { name: '简体中文' }).click();
    await page.getByRole('heading', { level: 1, name: words.zh.who }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: words.zh.who }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: words.en.who }).waitFor();
  });
});
