import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { calendarFixture, dayFixture } from '../../testing/calendarFixtures';
import { fill } from '../../testing/fill';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/calendar/cn?year=2026';

describe('the team of a market', () => {
  const { answer } = setUpApiServer('culture-guides');

  beforeEach(() => {
    answer('get', '/calendars/cn', () => calendarFixture({ editable: true }));
  });

  it('adds the same day for a span, with a reason, as the next version', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/calendars/cn/days', ({ body }) => {
      sent = body;
      return calendarFixture({ version: 4 });
    });
    renderCultureGuides({ path });
    await user.click(await screen.findByRole('button', { name: 'Add a day' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/version 4/)).toBeVisible();
    const save = dialog.getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    fill(dialog.getByLabelText(/First day/), '2026-08-03');
    fill(dialog.getByLabelText('Last day'), '2026-08-05');
    fill(dialog.getByLabelText(/^Name/), 'Stocktaking');
    await user.selectOptions(dialog.getByLabelText('Kind'), 'company-closure');
    fill(dialog.getByLabelText(/Why this change/), 'As every year');
    await user.click(save);
    await waitFor(() =>
      expect(sent).toEqual({
        baseVersion: 3,
        reason: 'As every year',
        day: {
          date: '2026-08-03',
          lastDate: '2026-08-05',
          kind: 'company-closure',
          name: { en: 'Stocktaking' },
          certainty: 'confirmed',
        },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('refuses a span that ends before it begins', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await user.click(await screen.findByRole('button', { name: 'Add a day' }));
    const dialog = within(await screen.findByRole('dialog'));
    fill(dialog.getByLabelText(/First day/), '2026-08-05');
    fill(dialog.getByLabelText('Last day'), '2026-08-03');
    fill(dialog.getByLabelText(/^Name/), 'Stocktaking');
    fill(dialog.getByLabelText(/Why this change/), 'So it is');
    expect(
      dialog.getByText('The last day lies before the first one.'),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('sees what somebody else did meanwhile, keeps what was typed and goes on from there', async () => {
    const user = userEvent.setup();
    const bases: unknown[] = [];
    answer('post', '/calendars/cn/days/:dayId/remove', ({ body }) => {
      const { baseVersion } = body as { baseVersion: number };
      bases.push(baseVersion);
      return baseVersion === 3
        ? failure(409, {
            name: 'ConflictError',
            message: 'stale',
            code: 'stale-version',
            currentVersion: 4,
          })
        : calendarFixture({ version: 5 });
    });
    answer('get', '/calendars/cn/versions', () => ({
      items: [
        {
          version: 4,
          reason: 'The authorities moved it',
          added: 0,
          changed: 1,
          removed: 0,
          by: 'user:default/ma-chao',
          at: '2026-02-03T08:00:00.000Z',
          hash: 'a'.repeat(64),
        },
      ],
    }));
    renderCultureGuides({ path: `${path}&day=cn-labour-day-2026` });
    await user.click(await screen.findByRole('button', { name: 'Take out' }));
    const dialog = within(await screen.findByRole('dialog'));
    fill(dialog.getByLabelText(/Why this change/), 'It is worked');
    answer('get', '/calendars/cn', () =>
      calendarFixture({
        version: 4,
        editable: true,
        days: [
          dayFixture({ name: { en: 'Workers’ Day' } }),
          ...calendarFixture().days.slice(1),
        ],
      }),
    );
    await user.click(dialog.getByRole('button', { name: 'Take out' }));
    const conflict = within(await dialog.findByRole('alert'));
    expect(
      await conflict.findByText(/The authorities moved it/),
    ).toHaveTextContent(/ma-chao/);
    expect(conflict.getByText(/Workers’ Day/)).toHaveTextContent(
      'This is the day that you are editing.',
    );
    await user.click(
      conflict.getByRole('button', { name: 'Go on with version 4' }),
    );
    expect(dialog.getByLabelText(/Why this change/)).toHaveValue(
      'It is worked',
    );
    await user.click(dialog.getByRole('button', { name: 'Take out' }));
    await waitFor(() => expect(bases).toEqual([3, 4]));
  });

  it('brings back a day that was taken out', async () => {
    const user = userEvent.setup();
    answer('get', '/calendars/cn', () =>
      calendarFixture({
        editable: true,
        removed: [
          {
            id: 'cn-youth-day-2026',
            date: '2026-05-04',
            reason: 'Worked here',
          },
        ],
      }),
    );
    let restored: unknown;
    answer('post', '/calendars/cn/days/:dayId/restore', ({ params, body }) => {
      restored = [params.dayId, body];
      return calendarFixture({ version: 4 });
    });
    renderCultureGuides({ path: `${path}&view=list` });
    expect(await screen.findByText(/Worked here/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    const dialog = within(await screen.findByRole('dialog'));
    fill(dialog.getByLabelText(/Why this change/), 'A mistake');
    await user.click(dialog.getByRole('button', { name: 'Bring back' }));
    await waitFor(() =>
      expect(restored).toEqual([
        'cn-youth-day-2026',
        { baseVersion: 3, reason: 'A mistake' },
      ]),
    );
  });

  it('says that a gap is filled, which takes the warning away', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/calendars/cn/gaps', ({ body }) => {
      sent = body;
      return calendarFixture({ version: 4 });
    });
    renderCultureGuides({ path: '/calendar/cn?year=2027' });
    await user.click(
      await screen.findByRole('button', { name: 'All days are entered' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    fill(dialog.getByLabelText(/Why this change/), 'The notice is out');
    await user.click(dialog.getByRole('button', { name: 'Close the gap' }));
    await waitFor(() =>
      expect(sent).toEqual({
        baseVersion: 3,
        reason: 'The notice is out',
        from: '2027-01-01',
        to: '2027-12-31',
        code: 'schedule-not-announced',
        state: 'closed',
      }),
    );
  });

  it('looks at a file before it takes it, and hears which lines are refused', async () => {
    const user = userEvent.setup();
    const runs: unknown[] = [];
    answer('post', '/calendars/cn/imports', ({ body }) => {
      runs.push(body);
      return {
        added: 2,
        changed: 1,
        unchanged: 4,
        rejects: [
          {
            line: 7,
            field: 'date',
            code: 'day-does-not-exist',
            message: 'is not a day',
          },
        ],
      };
    });
    renderCultureGuides({ path });
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.upload(
      dialog.getByLabelText('Choose a file'),
      new File(['date,kind\n2026-02-30,public-holiday'], 'days.csv'),
    );
    expect(await dialog.findByText('This is not a date.')).toBeVisible();
    expect(runs).toMatchObject([{ dryRun: true, format: 'csv' }]);
    const take = dialog.getByRole('button', { name: 'Import' });
    expect(take).toBeDisabled();
    fill(dialog.getByLabelText(/Why this change/), 'New notice');
    await user.click(take);
    await waitFor(() =>
      expect(runs[1]).toMatchObject({
        dryRun: false,
        baseVersion: 3,
        reason: 'New notice',
      }),
    );
  });

  it('is told at once that a file is neither CSV nor ICS', async () => {
    const user = userEvent.setup({ applyAccept: false });
    renderCultureGuides({ path });
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.upload(
      dialog.getByLabelText('Choose a file'),
      new File(['PK'], 'days.xlsx'),
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'This is neither a CSV nor an ICS file.',
    );
  });

  it('makes an address for calendar programs, sees it once, and ends it', async () => {
    const user = userEvent.setup();
    const feed = {
      id: '0a1b2c3d-0000-4000-8000-000000000001',
      market: 'cn',
      language: 'en',
      createdAt: '2026-11-01T08:00:00.000Z',
    };
    let feeds: unknown[] = [];
    answer('get', '/feeds', () => ({ items: feeds } as never));
    answer('post', '/feeds', () => {
      feeds = [feed];
      return { ...feed, path: '/api/culture-guides/public/feeds/secret' };
    });
    answer('delete', '/feeds/:feedId', () => {
      feeds = [];
      return undefined;
    });
    renderCultureGuides({ path });
    await user.click(await screen.findByRole('button', { name: 'Subscribe' }));
    expect(await screen.findByText('You have no address yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Make an address' }));
    expect(await screen.findByLabelText('Address of the feed')).toHaveValue(
      'http://localhost:7007/api/culture-guides/public/feeds/secret',
    );
    const copied = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Copy the address' }));
    expect(copied).toHaveBeenCalledWith(
      'http://localhost:7007/api/culture-guides/public/feeds/secret',
    );
    await user.click(
      await screen.findByRole('button', { name: /^End the address for China/ }),
    );
    expect(await screen.findByText('You have no address yet.')).toBeVisible();
    expect(screen.queryByLabelText('Address of the feed')).toBeNull();
  });
});
