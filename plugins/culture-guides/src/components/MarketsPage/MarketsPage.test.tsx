import { screen, within } from '@testing-library/react';
import { failure } from '@trust-portal/trust-ui/testing';
import { marketFixture } from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';
import { sortMarkets } from './sortMarkets';

describe('the overview of markets', () => {
  const { answer } = setUpGuideServer();

  it('says of each market what is open', async () => {
    answer('get', '/markets', () => ({ items: [marketFixture()] }));
    renderCultureGuides();
    const card = within(await screen.findByRole('article', { name: 'China' }));
    expect(card.getByText('2 overdue')).toBeInTheDocument();
    expect(card.getByText('1 far behind')).toBeInTheDocument();
    expect(
      card.getByRole('link', { name: '2 open field reports' }),
    ).toHaveAttribute('href', '/culture-guides/field-reports?market=cn');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('names what waits for the reader today', async () => {
    answer('get', '/markets', () => ({ items: [marketFixture()] }));
    answer('get', '/due-items', () => ({
      items: [
        {
          reference: 'culture-guides/section/cn-delivery',
          reason: 'revision-to-approve',
          title: { en: 'China: Delivery', zh: '中国：配送' },
          waitsFor: 'group:default/team-china',
          path: '/culture-guides/section/cn-delivery/texts/en/3',
        },
      ],
    }));
    renderCultureGuides({ language: 'zh' });
    expect(
      await screen.findByRole('link', { name: '中国：配送' }),
    ).toHaveAttribute('href', '/culture-guides/section/cn-delivery/texts/en/3');
    expect(screen.getByText('等待您批准')).toBeInTheDocument();
  });

  it('stays useful when nobody can say what is due', async () => {
    answer('get', '/markets', () => ({ items: [marketFixture()] }));
    answer('get', '/due-items', () =>
      failure(500, { name: 'Error', message: 'no' }),
    );
    renderCultureGuides();
    expect(
      await screen.findByRole('article', { name: 'China' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says so when there are no markets', async () => {
    answer('get', '/markets', () => ({ items: [] }));
    renderCultureGuides();
    expect(
      await screen.findByText('No markets are configured'),
    ).toBeInTheDocument();
  });

  it('says so when the reader may not see them', async () => {
    answer('get', '/markets', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    renderCultureGuides();
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});

describe('the order of markets', () => {
  const china = marketFixture();
  const germany = marketFixture({
    id: 'de',
    name: { en: 'Germany', zh: '德国' },
    openReports: 7,
  });
  const order = (by: 'name' | 'reports', language: 'en' | 'zh') =>
    sortMarkets([germany, china], { by, reversed: false, language }).map(
      ({ id }) => id,
    );

  it('puts what is most urgent first, and names by the reader’s alphabet', () => {
    expect(order('reports', 'en')).toEqual(['de', 'cn']);
    expect(order('name', 'en')).toEqual(['cn', 'de']);
    expect(order('name', 'zh')).toEqual(['de', 'cn']);
  });
});
