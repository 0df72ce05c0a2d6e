import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on the page, one line for each rule, with the elements.
 * The rules are WCAG 2.2 up to AA and axe's own best practices.
 *
 * @param options.except - rules that are left out, because a stock part of Backstage breaks them
 */
export async function accessibilityFaults(
  page: Page,
  options: { except?: readonly string[] } = {},
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ])
    .disableRules([...(options.except ?? [])])
    .analyze();
  return violations.map(
    violation =>
      `${violation.id}: ${violation.nodes
        .map(node => node.target.join(' '))
        .join(' | ')}`,
  );
}

/** What a reader of the page needs before all else, one line for each thing that is wrong. */
export async function frameFaults(
  page: Page,
  language: 'en' | 'zh',
): Promise<string[]> {
  const headings = await page.locator('h1').count();
  const mains = await page.locator('main').count();
  const title = await page.title();
  const lang = await page.locator('html').getAttribute('lang');
  const expected = language === 'zh' ? 'zh-Hans' : 'en';
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(mains === 1 ? [] : [`${mains} main landmarks`]),
    ...(/\S.* \| \S/.test(title) ? [] : [`the document's title is '${title}'`]),
    ...(lang === expected ? [] : [`the document's language is ${lang}`]),
  ];
}

/** By how many pixels the page is wider than its window; a person would have to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
}
