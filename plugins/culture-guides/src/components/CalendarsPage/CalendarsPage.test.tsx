import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { calendarFixture, dayFixture } from '../../testing/calendarFixtures';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

describe('calendars beside each other', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/calendars/:market', ({ url, params }) => {
      asked.push(`${params.market} ${url.searchParams.get('year')}`);
      return params.market === 'cn'
        ? calendarFixture()
        : calendarFixture({
            market: 'de',
            timeZone: 'Europe/Berlin',
            gaps: [],
            days: [
              dayFixture({ id: 'de-1' }),
              dayFixture({
                id: 'de-2',
                date: '2026-10-03',
                name: { en: 'National Holiday' },
              }),
            ],
          });
    });
  });

  it('show each day of each market and say with whom it is shared', async () => {
    renderCultureGuides({ path: '/calendars?year=2026' });
    const strip = within(
      await screen.findByRole('table', { name: 'The year 2026 by month' }),
    );
    expect(
      strip.getAllByRole('link', { name: /Labour Day.*Also closed/ }),
    ).toHaveLength(2);
    expect(
      strip.getByRole('link', { name: /National Holiday · Public holiday$/ }),
    ).toHaveAttribute('href', '/culture-guides/calendar/de?year=2026&day=de-2');
    expect(asked.sort()).toEqual(['cn 2026', 'de 2026']);
  });

  it('ask only for the markets of the address, and put the choice there', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/calendars?year=2026&market=de' });
    expect(
      await screen.findByRole('link', { name: 'Germany' }),
    ).toBeInTheDocument();
    expect(asked).toEqual(['de 2026']);
    await user.click(screen.getByRole('checkbox', { name: 'Germany' }));
    expect(await screen.findByText('Choose at least one market')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'China' }));
    await waitFor(() => expect(asked.at(-1)).toBe('cn 2026'));
  });

  it('leave only the days on which several are closed', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/calendars?year=2026' });
    const table = () =>
      within(screen.getByRole('table', { name: 'Day by day' }));
    expect(
      await screen.findByRole('table', { name: 'Day by day' }),
    ).toBeInTheDocument();
    expect(table().getByText('National Holiday')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /several markets/ }));
    await waitFor(() =>
      expect(table().queryByText('National Holiday')).toBeNull(),
    );
    expect(table().getAllByText('Labour Day')).toHaveLength(2);
  });

  it('show the others when one of them cannot be loaded', async () => {
    answer('get', '/calendars/de', () =>
      failure(500, { name: 'Error', message: 'broken' }),
    );
    renderCultureGuides({ path: '/calendars?year=2026' });
    expect(
      await screen.findByText('Germany could not be loaded'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /: Labour Day/ })).toBeVisible();
  });

  it('go to the next year', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/calendars?year=2026' });
    await screen.findByRole('table', { name: 'The year 2026 by month' });
    await user.click(screen.getByRole('button', { name: 'The next year' }));
    await waitFor(() => expect(asked).toContain('cn 2027'));
    expect(await screen.findByText('incomplete')).toBeVisible();
  });
});
