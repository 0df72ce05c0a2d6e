import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { promiseFixture } from '../../testing/promiseFixtures';
import { renderTransparency } from '../../testing/renderTransparency';

const chinese = promiseFixture({
  id: 'PR-0001',
  market: 'cn',
  value: 7,
  contradicts: ['PR-0044'],
});

describe('the list of promises', () => {
  const { answer } = setUpApiServer('transparency');
  const asked: URLSearchParams[] = [];
  /** What the list itself asked for last; the count of those that wait asks for one row. */
  const lastQuery = () =>
    asked.filter(query => query.get('limit') !== '1').at(-1)!;

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/promises', ({ url }) => {
      asked.push(url.searchParams);
      return url.searchParams.get('limit') === '1'
        ? { items: [], totalCount: 3 }
        : {
            items: [
              chinese,
              promiseFixture(),
              promiseFixture({
                id: 'PR-0035',
                subject: 'fee',
                unit: 'minor-units',
                value: 495,
              }),
            ],
            totalCount: 3,
          };
    });
  });

  it('groups promises by market, each with its value and what contradicts it', async () => {
    renderTransparency();
    const china = await screen.findByRole('region', { name: 'China' });
    const germany = screen.getByRole('region', { name: 'Germany' });
    expect(within(china).getByText('7 days')).toBeInTheDocument();
    expect(within(china).getByText('Contradicts')).toBeInTheDocument();
    expect(
      within(china).getByRole('link', { name: 'PR-0044' }),
    ).toHaveAttribute('href', '/transparency/promise/PR-0044');
    expect(within(germany).getByText('€4.95')).toBeInTheDocument();
    expect(within(germany).queryByText('Contradicts')).not.toBeInTheDocument();
    expect(within(germany).getAllByText('In force')).toHaveLength(2);
    expect(screen.getByText('3 promises')).toBeInTheDocument();
  });

  it('speaks Chinese to those who read it', async () => {
    renderTransparency({ language: 'zh' });
    const germany = await screen.findByRole('region', { name: '德国' });
    expect(within(germany).getByText('30 天')).toBeInTheDocument();
    expect(within(germany).getAllByText('30 天内可以退货。')).toHaveLength(2);
    expect(screen.getByText('共 3 项承诺')).toBeInTheDocument();
  });

  it('asks for what holds on a day at first, and for exactly what the address says', async () => {
    renderTransparency({
      path: '/promises?day=2026-03-01&market=de&subject=fee&entity=component:default/returns-service',
    });
    await screen.findByText('3 promises');
    expect(Object.fromEntries(lastQuery())).toEqual({
      inForceOn: '2026-03-01',
      market: 'de',
      subject: 'fee',
      entity: 'component:default/returns-service',
      limit: '100',
    });
  });

  it('leaves out what cannot be, and shows what waits on request', async () => {
    renderTransparency({ path: '/promises?subject=nonsense&day=2026-13-45' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Proposed 3' }),
    );
    await waitFor(() => expect(lastQuery().get('state')).toBe('proposed'));
    expect(lastQuery().has('inForceOn')).toBe(false);
    expect(lastQuery().has('subject')).toBe(false);
  });

  it('says so when nothing fits, and offers the way to everything', async () => {
    answer('get', '/promises', ({ url }) => {
      asked.push(url.searchParams);
      return { items: [], totalCount: 0 };
    });
    renderTransparency({ path: '/promises?market=de' });
    await screen.findByText('No promises here');
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() => expect(lastQuery().has('market')).toBe(false));
  });

  it('says so when it cannot be loaded', async () => {
    answer('get', '/promises', () =>
      failure(503, { name: 'ServiceUnavailableError', message: 'away' }),
    );
    renderTransparency();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });
});
