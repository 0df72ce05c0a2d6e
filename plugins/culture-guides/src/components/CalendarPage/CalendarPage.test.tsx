import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { calendarFixture } from '../../testing/calendarFixtures';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/calendar/cn?year=2026';

describe('the calendar of a market', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: URL[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/calendars/cn', ({ url }) => {
      asked.push(url);
      return calendarFixture();
    });
  });

  it('shows holidays, make-up workdays and observances of the year, told apart by words too', async () => {
    renderCultureGuides({ path });
    expect(
      await screen.findByRole('button', {
        name: /^Friday,? 1 May 2026: Labour Day \(Public holiday\)$/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /9 May.*\(Make-up workday\)/ }),
    ).toBeInTheDocument();
    expect(asked[0].searchParams.get('year')).toBe('2026');
    expect(screen.getAllByRole('table')).toHaveLength(12);
    expect(screen.queryByRole('button', { name: 'Add a day' })).toBeNull();
  });

  it('opens a day with its notes, who edited it and where it was read', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await user.click(
      await screen.findByRole('button', { name: /11 November/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Parcels take two days longer.')).toBeVisible();
    expect(dialog.getByText('Countdowns that begin anew.')).toBeVisible();
    expect(dialog.getByText(/zhang-hua/)).toBeVisible();
    expect(dialog.getByText('in Chinese only')).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('says that a day of the address is not there any more', async () => {
    renderCultureGuides({ path: `${path}&day=gone` });
    expect(
      await screen.findByRole('dialog', {
        name: 'This day is not in the calendar',
      }),
    ).toBeInTheDocument();
  });

  it.each([
    ['en', /The State Council has not announced the holidays of 2027 yet/],
    ['zh', /国务院尚未公布 2027 的放假安排/],
  ] as const)(
    'says in %s that a year is not announced instead of showing an empty one',
    async (language, sentence) => {
      answer('get', '/calendars/cn', () => calendarFixture({ days: [] }));
      renderCultureGuides({ path: '/calendar/cn?year=2027', language });
      expect(await screen.findByRole('note')).toHaveTextContent(sentence);
      expect(
        screen.getAllByText(language === 'en' ? 'not known yet' : '尚不清楚'),
      ).toHaveLength(12);
    },
  );

  it('says where the calendar ends', async () => {
    renderCultureGuides({ path: '/calendar/cn?year=2040' });
    expect(await screen.findByText(/Nothing is known of 2040/)).toBeVisible();
  });

  it('names whose data the days derive from', async () => {
    renderCultureGuides({ path });
    expect(
      await screen.findByRole('link', { name: /chinese-days, licence MIT/ }),
    ).toBeInTheDocument();
    expect(screen.getByText(/only a part of the country/)).toBeVisible();
  });

  it('lists the days with weekday, certainty and source, in Chinese', async () => {
    renderCultureGuides({ path: `${path}&view=list`, language: 'zh' });
    const table = within(await screen.findByRole('table'));
    const row = within(table.getByText('劳动节').closest('tr')!);
    expect(row.getByText('星期五')).toBeVisible();
    expect(row.getByText('已公布')).toBeVisible();
    expect(row.getByText('Notice of the State Council')).toBeVisible();
  });

  it('says that the reader may not see it', async () => {
    answer('get', '/calendars/cn', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    renderCultureGuides({ path });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('shows an older version as what it is and lets nobody change it', async () => {
    answer('get', '/calendars/cn', () =>
      calendarFixture({ version: 2, editable: true }),
    );
    renderCultureGuides({ path: `${path}&version=2` });
    expect(
      await screen.findByText(/Calendar as of version 2/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a day' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('lists the versions with who, why and how much changed', async () => {
    answer('get', '/calendars/cn/versions', () => ({
      items: [
        {
          version: 3,
          reason: 'Two days moved',
          added: 1,
          changed: 2,
          removed: 0,
          by: 'user:default/zhang-hua',
          at: '2026-02-03T08:00:00.000Z',
          hash: 'a'.repeat(64),
        },
        {
          version: 2,
          reason: 'First',
          added: 30,
          changed: 0,
          removed: 0,
          by: 'system',
          at: '2026-01-03T08:00:00.000Z',
          hash: 'b'.repeat(64),
        },
      ],
    }));
    renderCultureGuides({ path: `${path}&view=versions` });
    const row = within(
      (await screen.findByText('Two days moved')).closest('tr')!,
    );
    expect(row.getByText('+1 ~2 −0')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Show version 2' }),
    ).toHaveAttribute(
      'href',
      '/culture-guides/calendar/cn?year=2026&version=2',
    );
    expect(screen.getByText('The portal')).toBeVisible();
  });
});
