import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { screen } from '@testing-library/react';
import type { ReaderLanguage } from '@trust-portal/trust-ui';
import { testConfig } from '@trust-portal/trust-ui/testing';
import { transparencySearchResult } from '../../extensions/search';
import { TransparencySearchResult } from './TransparencySearchResult';

const found = {
  type: 'promise',
  title: 'Return days: 14 days (Germany) / 退货天数：14 天（德国）',
  titles: {
    en: 'Return days: 14 days (Germany)',
    zh: '退货天数：14 天（德国）',
  },
  text: 'PR-0001\nReturn within 14 days.\n14 天内可以退货。',
  summaries: { en: 'Return within 14 days.', zh: '14 天内可以退货。' },
  location: '/transparency/promise/PR-0001',
  markets: ['de'],
  updatedAt: '2026-11-01T08:00:00.000Z',
};

describe('a promise among the results of the portal search', () => {
  it.each<[ReaderLanguage, string, string, string, RegExp]>([
    ['en', found.titles.en, 'Promise', 'Germany', /退货|承诺/],
    ['zh', found.titles.zh, '承诺', '德国', /Return|Promise/],
  ])(
    'is named in %s with its type, id and market, and in no other language',
    async (language, title, type, market, other) => {
      window.localStorage.setItem('language', language);
      renderInTestApp(<TransparencySearchResult result={found} />, {
        config: testConfig(language),
      });
      const link = await screen.findByRole('link', { name: title });
      expect(link).toHaveAttribute('href', found.location);
      expect(await screen.findByText(type)).toBeVisible();
      expect(screen.getByText(market)).toBeVisible();
      expect(screen.getByText('PR-0001')).toBeVisible();
      expect(document.body).not.toHaveTextContent(other);
    },
  );

  it('is drawn for what the collator of this domain brings, and for nothing else', () => {
    const { predicate } = createExtensionTester(transparencySearchResult).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const document = { title: '', text: '', location: '' };
    expect(predicate?.({ type: 'transparency', document })).toBe(true);
    expect(predicate?.({ type: 'pain-points', document })).toBe(false);
  });
});
