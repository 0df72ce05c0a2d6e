import { mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { ChangeAnnouncer } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';

describeEachDatabase('announcements', create => {
  let knex: Knex;
  const published: string[] = [];
  let failing = false;
  let notify: jest.Mock;
  let announcer: ChangeAnnouncer;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-pain-points-backend',
        'migrations',
      ),
    });
  });

  beforeEach(async () => {
    await knex('outbox').delete();
    published.length = 0;
    failing = false;
    notify = jest.fn();
    announcer = new ChangeAnnouncer({
      knex,
      logger: mockServices.logger.mock(),
      events: {
        subscribe: async () => undefined,
        publish: async ({ topic, eventPayload }) => {
          if (failing) throw new Error('The event bus is down');
          const { reference } = eventPayload as { reference: string };
          published.push(`${topic} ${reference}`);
        },
      },
      signals: { publish: async () => undefined },
      signalChannel: 'pain-points',
      notifier: { notify },
    });
  });

  function change(tx: Knex, record: string) {
    return recordActivity(tx, {
      actor: 'user:default/li-wei',
      record,
      action: 'something-done',
    });
  }

  it('are made in the order of the changes, each on the topic of its record', async () => {
    await change(knex, 'pain-points/pain/PP-0001');
    await change(knex, 'pain-points/evidence/EV-000001');
    await change(knex, 'pain-points/kind/hidden-costs');
    await announcer.drain();
    expect(published).toEqual([
      'pain-points.pain pain-points/pain/PP-0001',
      'pain-points.evidence pain-points/evidence/EV-000001',
      'pain-points.taxonomy pain-points/kind/hidden-costs',
    ]);
    await announcer.drain();
    expect(published).toHaveLength(3);
  });

  it('are never made for a change that was rolled back', async () => {
    await expect(
      knex.transaction(async tx => {
        await change(tx, 'pain-points/pain/PP-0001');
        throw new Error('Something else failed');
      }),
    ).rejects.toThrow('Something else failed');
    await announcer.drain();
    expect(published).toEqual([]);
  });

  it('wait for the event bus to come back', async () => {
    await change(knex, 'pain-points/pain/PP-0001');
    failing = true;
    await expect(announcer.drain()).rejects.toThrow('The event bus is down');
    failing = false;
    await announcer.drain();
    expect(published).toHaveLength(1);
  });

  it('go on although nobody can be notified', async () => {
    notify.mockRejectedValueOnce(new Error('There are no notifications here'));
    await change(knex, 'pain-points/pain/PP-0001');
    await change(knex, 'pain-points/pain/PP-0002');
    await announcer.drain();
    expect(published).toHaveLength(2);
    expect(await knex('outbox')).toEqual([]);
  });

  it('include what was committed while others were being made', async () => {
    await change(knex, 'pain-points/pain/PP-0001');
    notify.mockImplementationOnce(async () => {
      await change(knex, 'pain-points/pain/PP-0002');
      announcer.announce();
    });
    await announcer.drain();
    expect(published).toHaveLength(2);
  });
});
