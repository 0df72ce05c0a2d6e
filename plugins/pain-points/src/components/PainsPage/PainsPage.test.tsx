import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import { painFacetsFixture, painFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

describe('the list of pains', () => {
  const { answer } = setUpPainPointsServer();
  const asked: URL[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/pains', ({ url }) => {
      asked.push(url);
      return { items: [painFixture()], totalCount: 1 };
    });
    answer('get', '/pains/facets', () => painFacetsFixture);
  });

  it('names each pain with its state, priority and markets', async () => {
    renderPainPoints({ path: '/pains' });
    const title = await screen.findByRole('link', {
      name: 'Parcels arrive days late',
    });
    const row = within(title.closest('tr, li')!);
    expect(row.getByText('Confirmed')).toBeInTheDocument();
    expect(row.getByText('High')).toBeInTheDocument();
    expect(row.getByText(/China, Germany/)).toBeInTheDocument();
  });

  it('shows titles in Chinese and says so when there is no Chinese one', async () => {
    answer('get', '/pains', () => ({
      items: [
        painFixture(),
        painFixture({ id: 'PP-0013', title: { en: 'English words' } }),
      ],
      totalCount: 2,
    }));
    renderPainPoints({ path: '/pains', language: 'zh' });
    expect(await screen.findByText('包裹晚到好几天')).toBeInTheDocument();
    const english = screen.getByText('English words');
    expect(english).toHaveAttribute('lang', 'en');
    expect(english.parentElement).toHaveTextContent('仅有英文');
  });

  it.each([
    ['en', '12,043 pains'],
    ['zh', '共 12,043 个痛点'],
  ] as const)(
    'groups the digits of a large count in %s',
    async (language, count) => {
      answer('get', '/pains', () => ({
        items: [painFixture()],
        totalCount: 12_043,
      }));
      renderPainPoints({ path: '/pains', language });
      expect(await screen.findByText(count)).toBeInTheDocument();
    },
  );

  it('takes its filters from the address and asks for exactly these', async () => {
    renderPainPoints({
      path: '/pains?state=confirmed&market=cn&market=de&silent=true&q=late',
    });
    await screen.findByRole('link', { name: 'Parcels arrive days late' });
    const query = asked.at(-1)!.searchParams;
    expect(query.getAll('market')).toEqual(['cn', 'de']);
    expect(query.get('state')).toBe('confirmed');
    expect(query.get('silent')).toBe('true');
    expect(query.get('q')).toBe('late');
  });

  it('takes a filter away when its chip is pressed', async () => {
    const user = userEvent.setup();
    renderPainPoints({ path: '/pains?market=cn' });
    const chips = await screen.findByRole('list', { name: 'Active filters' });
    await user.click(within(chips).getByRole('button', { name: /China/ }));
    await waitFor(() =>
      expect(asked.at(-1)!.searchParams.has('market')).toBe(false),
    );
    expect(
      screen.queryByRole('list', { name: 'Active filters' }),
    ).not.toBeInTheDocument();
  });

  it('fetches the next page and keeps the first one', async () => {
    answer('get', '/pains', ({ url }) =>
      url.searchParams.get('cursor') === 'second'
        ? {
            items: [painFixture({ id: 'PP-0002', title: { en: 'Second' } })],
          }
        : { items: [painFixture()], totalCount: 2, nextCursor: 'second' },
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/pains' });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(
      await screen.findByRole('link', { name: 'Second' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
    expect(screen.getByText('2 pains')).toBeInTheDocument();
  });

  it('shows open pains when the address names no state, because these are the work', async () => {
    renderPainPoints({ path: '/pains' });
    await screen.findByRole('link', { name: 'Parcels arrive days late' });
    expect(asked.at(-1)!.searchParams.getAll('state')).toEqual([
      ...openPainStates,
    ]);
    expect(
      screen.queryByRole('list', { name: 'Active filters' }),
    ).not.toBeInTheDocument();
  });

  it('turns to resolved, declined, all and open pains again, with the count of each', async () => {
    answer('get', '/pains/facets', () => ({
      ...painFacetsFixture,
      state: { reported: 3, reopened: 2, resolved: 1200, declined: 7 },
    }));
    const user = userEvent.setup();
    renderPainPoints({ path: '/pains?market=cn' });
    const tabs = within(
      await screen.findByRole('group', { name: 'Which pains' }),
    );
    expect(await tabs.findByRole('button', { name: 'Open 5' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    for (const [name, states] of [
      ['Resolved 1,200', ['resolved']],
      ['Declined 7', ['declined']],
      ['All 1,212', []],
      ['Open 5', [...openPainStates]],
    ] as const) {
      await user.click(await tabs.findByRole('button', { name }));
      await waitFor(() =>
        expect(asked.at(-1)!.searchParams.getAll('state')).toEqual(states),
      );
      expect(asked.at(-1)!.searchParams.getAll('market')).toEqual(['cn']);
      expect(
        tabs
          .getAllByRole('button', { pressed: true })
          .map(({ textContent }) => textContent),
      ).toEqual([name]);
    }
  });

  it('keeps all states when the address asks for all', async () => {
    renderPainPoints({ path: '/pains?show=all' });
    await screen.findByRole('link', { name: 'Parcels arrive days late' });
    expect(asked.at(-1)!.searchParams.has('state')).toBe(false);
  });

  it('leads to pains in other states when none is open', async () => {
    answer('get', '/pains', ({ url }) =>
      url.searchParams.has('state')
        ? { items: [], totalCount: 0 }
        : { items: [painFixture()], totalCount: 1 },
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/pains' });
    await user.click(
      await screen.findByRole('button', { name: 'Show 3 pains in any state' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
  });

  it('offers the first report when there is no pain at all', async () => {
    answer('get', '/pains', () => ({ items: [], totalCount: 0 }));
    answer('get', '/pains/facets', () => ({
      state: {},
      kind: {},
      priority: {},
      market: {},
      owner: {},
    }));
    renderPainPoints({ path: '/pains' });
    expect(
      await screen.findByText('Nobody has reported a pain yet'),
    ).toBeInTheDocument();
  });

  it('offers to clear the filters when they leave nothing', async () => {
    answer('get', '/pains', () => ({ items: [], totalCount: 0 }));
    renderPainPoints({ path: '/pains?priority=low' });
    expect(
      await screen.findByText('No pain matches these filters'),
    ).toBeInTheDocument();
  });

  it('can be tried again after a failure', async () => {
    answer('get', '/pains', () =>
      failure(500, { name: 'Error', message: 'The database is away' }),
    );
    const user = userEvent.setup();
    renderPainPoints({ path: '/pains' });
    expect(await screen.findByText('The database is away')).toBeInTheDocument();
    answer('get', '/pains', () => ({ items: [painFixture()], totalCount: 1 }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Parcels arrive days late' }),
    ).toBeInTheDocument();
  });

  it('tells a reader without permission apart from a failure', async () => {
    answer('get', '/pains', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    renderPainPoints({ path: '/pains' });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });
});
