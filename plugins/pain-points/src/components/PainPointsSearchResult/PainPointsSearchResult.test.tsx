import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { screen } from '@testing-library/react';
import type { ReaderLanguage } from '@trust-portal/trust-ui';
import { painPointsSearchResult } from '../../extensions/search';
import { testConfig } from '@trust-portal/trust-ui/testing';
import { PainPointsSearchResult } from './PainPointsSearchResult';

const found = {
  type: 'pain',
  title: 'Refunds take too long / 退款太慢',
  titles: { en: 'Refunds take too long', zh: '退款太慢' },
  text: 'PP-0003\nPeople wait for their money.\n客户迟迟收不到钱。',
  summaries: {
    en: 'People wait for their money.',
    zh: '客户迟迟收不到钱。',
  },
  location: '/pain-points/pain/PP-0003',
  kindId: 'after-sales',
  kindName: { en: 'Poor after-sales', zh: '售后不力' },
  state: 'diagnosing',
  priority: 'high',
  markets: ['cn'],
  updatedAt: '2026-11-01T08:00:00.000Z',
};
const tags = { preTag: '<7>', postTag: '</7>' };

describe('a result of the portal search', () => {
  function renderResult(
    props: Parameters<typeof PainPointsSearchResult>[0],
    language: ReaderLanguage = 'en',
  ) {
    window.localStorage.setItem('language', language);
    return renderInTestApp(<PainPointsSearchResult {...props} />, {
      config: testConfig(language),
    });
  }

  it('names a pain in the language of the reader, with its hits, state, priority and kind', async () => {
    const highlight = {
      ...tags,
      fields: {
        title: '<7>Refunds</7> take too long / 退款太慢',
        text: found.text,
      },
    };
    renderResult({ result: found, highlight });
    const link = await screen.findByRole('link', {
      name: 'Refunds take too long',
    });
    expect(link).toHaveAttribute('href', '/pain-points/pain/PP-0003');
    expect(screen.getByText('Refunds').tagName).toBe('MARK');
    expect(screen.getByText('Diagnosing')).toBeInTheDocument();
    expect(screen.getByText('High')).toBeInTheDocument();
    expect(screen.getByText('Poor after-sales')).toBeInTheDocument();
    expect(screen.getByText('PP-0003')).toBeInTheDocument();
    expect(screen.getByText('China')).toBeInTheDocument();
    expect(screen.getByText('People wait for their money.')).toBeVisible();
  });

  it('is all Chinese for a Chinese reader', async () => {
    const highlight = {
      ...tags,
      fields: {
        title: 'Refunds take too long / <7>退款</7>太慢',
        text: found.text,
      },
    };
    renderResult({ result: found, highlight }, 'zh');
    expect(
      await screen.findByRole('link', { name: '退款太慢' }),
    ).toBeInTheDocument();
    expect(screen.getByText('退款').tagName).toBe('MARK');
    expect(screen.getByText('售后不力')).toBeInTheDocument();
    expect(screen.getByText('诊断中')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Refunds');
    expect(document.body).not.toHaveTextContent('People wait');
  });

  it('shows where in the text the words were found', async () => {
    renderResult({
      result: found,
      highlight: {
        ...tags,
        fields: { title: found.title, text: 'for their <7>money</7>.' },
      },
    });
    expect((await screen.findByText('money')).tagName).toBe('MARK');
    expect(screen.queryByText(found.summaries.en)).not.toBeInTheDocument();
  });

  it('calls a kind a kind, and says when a title is in the other language only', async () => {
    renderResult(
      {
        result: {
          ...found,
          type: 'kind',
          title: 'Hidden costs',
          titles: { en: 'Hidden costs' },
        } as typeof found,
      },
      'zh',
    );
    expect(await screen.findByText('痛点类型')).toBeInTheDocument();
    expect(screen.getByText('Hidden costs')).toHaveAttribute('lang', 'en');
  });

  it('shows a document of an older index as it is', async () => {
    const { title, text, location } = found;
    renderResult({ result: { title, text, location } });
    expect(
      await screen.findByRole('link', { name: title }),
    ).toBeInTheDocument();
  });

  it('is drawn for what the collator of this domain brings, and for nothing else', () => {
    const { predicate } = createExtensionTester(painPointsSearchResult).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const document = { title: '', text: '', location: '' };
    expect(predicate?.({ type: 'pain-points', document })).toBe(true);
    expect(predicate?.({ type: 'software-catalog', document })).toBe(false);
  });
});
