import { mockServices } from '@backstage/backend-test-utils';
import { createActivityRecorder } from '@trust-portal/knex-store';
import {
  createRecordTables,
  describeEachDatabase,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { ChangeAnnouncer } from './ChangeAnnouncer';

const recordActivity = createActivityRecorder({
  topicOf: reference => reference.split('/').slice(0, 2).join('.'),
});
const hour = 3_600_000;

describeEachDatabase('announcements', create => {
  let knex: Knex;
  const published: string[] = [];
  const signalled: unknown[] = [];
  let failing = false;
  let now: number;
  let notify: jest.Mock;
  const logger = mockServices.logger.mock();
  let announcer: ChangeAnnouncer;

  beforeAll(async () => {
    knex = await create();
    await createRecordTables(knex);
  });

  beforeEach(async () => {
    await knex('outbox').delete();
    await knex('waiting_notification').delete();
    published.length = 0;
    signalled.length = 0;
    failing = false;
    now = Date.parse('2026-11-22T08:00:00.000Z');
    notify = jest.fn();
    logger.error.mockClear();
    announcer = new ChangeAnnouncer({
      knex,
      logger,
      clock: () => new Date(now),
      events: {
        subscribe: async () => undefined,
        publish: async ({ topic, eventPayload }) => {
          if (failing) throw new Error('The event bus is down');
          const { reference } = eventPayload as { reference: string };
          published.push(`${topic} ${reference}`);
        },
      },
      signals: {
        publish: async signal => {
          signalled.push(signal);
        },
      },
      signalChannel: 'guides',
      notifier: { notify },
    });
  });

  function change(tx: Knex, record: string) {
    return recordActivity(tx, {
      actor: 'user:default/li-wei',
      record,
      action: 'something-done',
      note: 'what nobody but readers of the record may see',
    });
  }

  /** Of which records people were told, in the order in which it was tried. */
  const triedToTell = () =>
    notify.mock.calls.map(([{ reference }]) => reference);

  it('are made in the order of the changes, each on the topic of its record', async () => {
    await change(knex, 'guides/guide/1');
    await change(knex, 'guides/source/1');
    await announcer.drain();
    expect(published).toEqual([
      'guides.guide guides/guide/1',
      'guides.source guides/source/1',
    ]);
    await announcer.drain();
    expect(published).toHaveLength(2);
  });

  it('are never made for a change that was rolled back', async () => {
    await expect(
      knex.transaction(async tx => {
        await change(tx, 'guides/guide/1');
        throw new Error('Something else failed');
      }),
    ).rejects.toThrow('Something else failed');
    await announcer.drain();
    expect(published).toEqual([]);
  });

  it('wait for the event bus to come back', async () => {
    await change(knex, 'guides/guide/1');
    failing = true;
    await expect(announcer.drain()).rejects.toThrow('The event bus is down');
    failing = false;
    await announcer.drain();
    expect(published).toHaveLength(1);
  });

  it('tell open pages which record to read again, and nothing that it says', async () => {
    await change(knex, 'guides/guide/1');
    await announcer.drain();
    expect(signalled).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'guides',
        message: { reference: 'guides/guide/1', action: 'something-done' },
      },
    ]);
  });

  describe('of which nobody can be notified', () => {
    it('do not hold back the events behind them, and are told later, once', async () => {
      notify.mockRejectedValueOnce(new Error('Notifications are down'));
      await change(knex, 'guides/guide/1');
      await change(knex, 'guides/guide/2');
      await announcer.drain();
      expect(published).toHaveLength(2);
      expect(await knex('outbox')).toEqual([]);

      await announcer.retryNotifications();
      expect(triedToTell()).toEqual(['guides/guide/1', 'guides/guide/2']);
      now += 10_000;
      await announcer.retryNotifications();
      now += hour;
      await announcer.retryNotifications();
      expect(triedToTell()).toEqual([
        'guides/guide/1',
        'guides/guide/2',
        'guides/guide/1',
      ]);
      expect(notify).toHaveBeenLastCalledWith(
        expect.objectContaining({ action: 'something-done' }),
        'user:default/li-wei',
      );
      expect(published).toHaveLength(2);
    });

    it('wait longer each time, and hold up no other', async () => {
      notify.mockImplementation(async ({ reference }) => {
        if (reference.endsWith('/1')) throw new Error('No such group');
      });
      notify.mockRejectedValueOnce(new Error('Notifications are down'));
      notify.mockRejectedValueOnce(new Error('Notifications are down'));
      await change(knex, 'guides/guide/1');
      await change(knex, 'guides/guide/2');
      await announcer.drain();
      for (let second = 0; second <= 70; second += 10) {
        await announcer.retryNotifications();
        now += 10_000;
      }
      // Told at once, then 10, 10 + 20 and 10 + 20 + 40 seconds later.
      expect(triedToTell().filter(name => name.endsWith('/1'))).toHaveLength(4);
      expect(triedToTell().filter(name => name.endsWith('/2'))).toHaveLength(2);
    });

    it('are given up after a day, which the log says', async () => {
      notify.mockRejectedValue(new Error('No such group'));
      await change(knex, 'guides/guide/1');
      await announcer.drain();
      for (let hours = 0; hours < 30; hours += 1) {
        now += hour;
        await announcer.retryNotifications();
      }
      expect(await knex('waiting_notification')).toEqual([]);
      expect(logger.error).toHaveBeenCalledTimes(1);
    });

    it('are told by one replica, when two try at the same moment', async () => {
      notify.mockRejectedValueOnce(new Error('Notifications are down'));
      await change(knex, 'guides/guide/1');
      await announcer.drain();
      now += 10_000;
      await Promise.all([
        announcer.retryNotifications(),
        announcer.retryNotifications(),
      ]);
      expect(notify).toHaveBeenCalledTimes(2);
    });
  });

  it('follow for what was committed while others were being made', async () => {
    const followed = new Promise<void>(resolve => {
      notify
        .mockImplementationOnce(async () => {
          await change(knex, 'guides/guide/2');
          announcer.announce();
        })
        .mockImplementationOnce(async () => resolve());
    });
    await change(knex, 'guides/guide/1');
    await announcer.drain();
    await followed;
    // The next test begins when nobody drains any more.
    await announcer.drain();
    expect(published).toHaveLength(2);
  });

  it('include what was committed meanwhile for those who ask for all of it', async () => {
    let all: Promise<void> | undefined;
    notify.mockImplementationOnce(async () => {
      await change(knex, 'guides/guide/2');
      all = announcer.drain();
    });
    await change(knex, 'guides/guide/1');
    await announcer.drain();
    await all;
    expect(published).toHaveLength(2);
  });
});
