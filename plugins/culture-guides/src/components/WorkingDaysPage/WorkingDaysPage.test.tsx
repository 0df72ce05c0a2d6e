import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkingDayRequest } from '@trust-portal/plugin-culture-guides-common';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { workingDayAnswerFixture } from '../../testing/calendarFixtures';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/working-days?market=cn&start=2026-04-30T16:00&days=2';

describe('the working-day calculator', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: WorkingDayRequest[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('post', '/working-days', ({ body }) => {
      const request = body as WorkingDayRequest;
      asked.push(request);
      return workingDayAnswerFixture(
        request.market === 'de'
          ? {
              market: 'de',
              timeZone: 'Europe/Berlin',
              lastDay: '2026-05-04',
            }
          : {},
      );
    });
  });

  it.each([
    [
      'en',
      /A promise of 2 working days given on Thursday.* 30 April 2026 at 16:00 in China ends with Tuesday.* 5 May 2026, at midnight/,
    ],
    ['zh', /2026年4月30日.*16:00在中国作出的 2 个工作日的承诺，到2026年5月5日/],
  ] as const)(
    'answers in one sentence in %s, by the clocks of the market',
    async (language, sentence) => {
      renderCultureGuides({ path, language });
      expect((await screen.findAllByText(sentence))[0]).toBeVisible();
      expect(asked[0]).toMatchObject({
        market: 'cn',
        start: '2026-04-30T08:00:00.000Z',
        workingDays: 2,
        countFrom: 'next-day',
      });
    },
  );

  it('says line by line why, with the holiday and how sure it is', async () => {
    renderCultureGuides({ path });
    const table = within(
      await screen.findByRole('table', { name: 'Why, day by day' }),
    );
    const holiday = within(table.getByText(/Labour Day/).closest('tr')!);
    expect(holiday.getByText('does not count')).toBeVisible();
    expect(holiday.getByText('Announced')).toBeVisible();
    expect(table.getByText('Day 2').closest('tr')).toHaveTextContent(
      '5 May 2026',
    );
    expect(
      screen.getByRole('link', { name: /version 3 of the calendar of China/ }),
    ).toHaveAttribute(
      'href',
      '/culture-guides/calendar/cn?year=2026&version=3',
    );
  });

  it('counts again when an input changes, and not while one is missing', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await screen.findByRole('table', { name: 'Why, day by day' });
    const days = screen.getByLabelText('Working days');
    await user.clear(days);
    expect(await screen.findByText('A number from 1 to 400')).toBeVisible();
    expect(asked.every(({ workingDays }) => workingDays === 2)).toBe(true);
    await user.type(days, '10');
    await waitFor(() => expect(asked.at(-1)?.workingDays).toBe(10));
    await user.selectOptions(
      screen.getByLabelText('The first day that counts'),
      'same-day',
    );
    await waitFor(() => expect(asked.at(-1)?.countFrom).toBe('same-day'));
  });

  it('warns where the count runs through a gap', async () => {
    answer('post', '/working-days', () =>
      workingDayAnswerFixture({
        gaps: [
          {
            from: '2027-01-01',
            to: '2027-12-31',
            code: 'schedule-not-announced',
          },
        ],
      }),
    );
    renderCultureGuides({ path });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The answer may be wrong.*State Council has not announced the holidays of 2027/,
    );
  });

  it('compares with another market at the same time of its own clock', async () => {
    renderCultureGuides({ path: `${path}&compare=de` });
    const table = within(
      await screen.findByRole('table', {
        name: 'The same promise in other markets',
      }),
    );
    expect(table.getByText('one day earlier')).toBeVisible();
    expect(asked.find(({ market }) => market === 'de')?.start).toBe(
      '2026-04-30T14:00:00.000Z',
    );
  });

  it('begins with now where the address names no time', async () => {
    renderCultureGuides({ path: '/working-days' });
    await waitFor(() => expect(asked).not.toHaveLength(0));
    expect(Date.parse(asked[0].start) / 60_000).toBeCloseTo(
      Date.now() / 60_000,
      -1,
    );
  });

  it('says what is wrong when the calendar does not reach that far', async () => {
    answer('post', '/working-days', () =>
      failure(400, {
        name: 'InputError',
        message: 'outside',
        code: 'outside-calendar',
        fields: [
          { field: 'body.start', code: 'outside-calendar', message: 'outside' },
        ],
      }),
    );
    renderCultureGuides({
      path: '/working-days?market=cn&start=2090-01-01T10:00&days=2',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /calendar does not reach/,
    );
  });
});
