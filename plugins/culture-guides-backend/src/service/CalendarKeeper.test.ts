import { mockServices } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { RecentAnswers } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { resolve } from 'node:path';
import { withDayChanged } from '../calendars/calendarEdits';
import { CalendarStore } from '../database/CalendarStore';
import { CalendarChanges } from './CalendarChanges';
import { CalendarKeeper } from './CalendarKeeper';
import { CalendarReader } from './CalendarReader';
import { DefaultWorkingDayClock } from './DefaultWorkingDayClock';

const vocabulary = {
  markets: [
    {
      id: 'de',
      name: { en: 'Germany', zh: '德国' },
      ownerGroup: 'group:default/was-deleted',
      languages: ['de'],
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      legalRegimes: [],
    },
  ],
};

describeEachDatabase('the keeper of calendars', create => {
  let knex: Knex;
  let now = new Date('2026-12-31T22:30:00.000Z');

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolve(__dirname, '../../migrations'),
      loadExtensions: ['.js'],
    });
  });

  /** As each replica has it. */
  function replica() {
    const recent = new RecentAnswers();
    const base = {
      knex,
      clock: () => now,
      logger: mockServices.logger.mock(),
      vocabulary,
      recent,
      announcer: { announce: () => recent.forget() },
    };
    const reader = new CalendarReader(base);
    const changes = new CalendarChanges({ ...base, reader });
    const keeper = new CalendarKeeper({ ...base, reader, changes });
    return { reader, changes, keeper };
  }
  const newest = async () =>
    (await new CalendarStore(knex).newestVersion('de')) ?? 0;

  it('makes one first version, however many replicas start at the same moment', async () => {
    await Promise.all([
      replica().keeper.createMissing(),
      replica().keeper.createMissing(),
    ]);
    expect(await newest()).toBe(1);
    const { working } = await replica().reader.find('de');
    expect([working.from, working.to]).toEqual(['2024-01-01', '2028-12-31']);
    expect(await knex('outbox').first('id')).toBeUndefined();
  });

  it('makes no version as long as the library says the same', async () => {
    await replica().keeper.refresh();
    expect(await newest()).toBe(1);
  });

  it('makes a new version in the new year of the market, and keeps what the team said', async () => {
    const { changes, reader, keeper } = replica();
    const base = await reader.findNewest('de');
    const christmas = base.days.find(({ date }) => date === '2027-12-25');
    const id = christmas?.id ?? '';
    await changes.apply({
      market: 'de',
      base,
      content: withDayChanged(
        base.content,
        id,
        { localName: 'Erster Feiertag' },
        changes.editor('user:default/dieter'),
      ),
      reason: 'Its name here',
      by: 'user:default/dieter',
    });
    // It is the new year in Berlin already.
    now = new Date('2026-12-31T23:30:00.000Z');
    await keeper.refresh();
    const { version, working, days } = await reader.find('de');
    expect([version, working.to]).toEqual([3, '2029-12-31']);
    expect(days.find(day => day.id === id)).toMatchObject({
      localName: 'Erster Feiertag',
      editedBy: 'user:default/dieter',
    });
    const { items } = await new CalendarStore(knex).list('de', { limit: 1 });
    expect(items[0]).toMatchObject({
      by: 'system',
      reason: 'library-changed',
      changed: 0,
      removed: 0,
    });
    expect(await knex('outbox').first('id')).toBeDefined();
  });

  it('gives clocks the newest version, and says when a calendar does not reach so far', async () => {
    const { reader } = replica();
    const clock = new DefaultWorkingDayClock({ reader });
    const start = '2027-01-04T09:00:00.000Z';
    expect(await clock.end({ market: 'de', start, workingDays: 5 })).toEqual({
      dueOn: '2027-01-11',
      calendarVersion: 3,
    });
    await expect(
      clock.end({
        market: 'de',
        start: '2029-12-28T09:00:00.000Z',
        workingDays: 5,
      }),
    ).rejects.toMatchObject({
      code: 'calendar-too-short',
      name: 'ConflictError',
    });
  });
});
