import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  insertTestRevision,
  insertTestSection,
} from '../__testUtils__/insertTestText';
import { startFieldPortal } from '../__testUtils__/startFieldPortal';
import { refOf, TestPersonName } from '../__testUtils__/testPeople';
import { forgetOldReadMarks } from '../tasks/forgetOldReadMarks';

const day = 24 * 60 * 60 * 1000;
const ask = {
  market: 'br',
  group: 'group:default/team-brazil',
  note: 'Before the launch',
};

describeEachDatabase('reading requests', create => {
  let portal: Awaited<ReturnType<typeof startFieldPortal>>;

  beforeEach(async () => {
    const knex = await create();
    portal = await startFieldPortal(knex);
    await insertTestSection(knex, 'br-delivery');
    await insertTestSection(knex, 'br-tone');
    await insertTestSection(knex, 'br-law', { archived: 'gone' });
    await insertTestSection(knex, 'br-support');
    await insertTestRevision(knex, 'br-delivery', 1);
    await insertTestRevision(knex, 'br-tone', 1);
    await insertTestRevision(knex, 'br-law', 1);
  });
  afterEach(() => portal.stop());

  const read = (
    person: TestPersonName,
    section: string,
    number = 1,
    daysAgo = 0,
  ) =>
    portal.knex('read_mark').insert({
      section_id: section,
      person: refOf(person),
      language: 'en',
      number,
      read_at: new Date(Date.now() - daysAgo * day).toISOString(),
    });
  const asked = async (as: TestPersonName, view = 'asked-of-me') =>
    (await portal.get(`/reading-requests?view=${view}`, as).expect(200)).body
      .items;

  it('tell the group, and each person how far they are', async () => {
    const { body } = await portal
      .post('/reading-requests', ask, 'priya')
      .expect(201);
    expect(body).toMatchObject({
      ...ask,
      askedBy: 'user:default/priya',
      abilities: { close: true },
    });
    expect(body).not.toHaveProperty('own');
    await portal.announced();
    expect(portal.told.notifications).toEqual([
      expect.objectContaining({
        recipients: expect.objectContaining({ entityRef: [ask.group] }),
      }),
    ]);
    await read('ana', 'br-tone');
    expect(await asked('ana')).toEqual([
      expect.objectContaining({ own: { read: 1, sections: 2 } }),
    ]);
    expect(await asked('bruno')).toEqual([
      expect.objectContaining({ own: { read: 0, sections: 2 } }),
    ]);
    expect(await asked('dieter')).toEqual([]);
  });

  it('tell only the one who asked who has read what, those included who read nothing', async () => {
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    await read('ana', 'br-tone');
    const [own] = await asked('priya', 'asked-by-me');
    expect(own.readers).toEqual([
      {
        person: 'user:default/ana',
        read: 1,
        sections: 2,
        lastReadAt: expect.any(String),
      },
      { person: 'user:default/bruno', read: 0, sections: 2 },
    ]);
    const [seen] = await asked('bruno');
    expect(seen).not.toHaveProperty('readers');
    expect(JSON.stringify(seen)).not.toContain('user:default/ana');
    expect(await asked('lena', 'asked-by-me')).toEqual([]);
  });

  it('do not tell somebody of the group about the others through a request of their own', async () => {
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    await portal
      .post('/reading-requests', { ...ask, sectionId: 'br-tone' }, 'ana')
      .expect(201);
    await read('bruno', 'br-delivery');
    const seen = await asked('ana');
    expect(seen).toHaveLength(2);
    const byPriya = seen.find(
      ({ askedBy }: { askedBy: string }) => askedBy === 'user:default/priya',
    );
    expect(byPriya).not.toHaveProperty('readers');
  });

  it('forget who read after the configured time, in lists at once and in the table by a task', async () => {
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    await read('ana', 'br-tone', 1, 181);
    await read('ana', 'br-delivery', 1, 179);
    const [own] = await asked('priya', 'asked-by-me');
    expect(own.readers[0]).toMatchObject({ read: 1, sections: 2 });
    const forgotten = await forgetOldReadMarks({
      knex: portal.knex,
      clock: () => new Date(),
      settings: { readMarksKept: 180 * day },
    });
    expect(forgotten).toBe(1);
    expect(await portal.knex('read_mark').pluck('section_id')).toEqual([
      'br-delivery',
    ]);
  });

  it('count a reading until a major change, and not only until the next comma', async () => {
    const one = { ...ask, sectionId: 'br-tone' };
    await portal.post('/reading-requests', one, 'priya').expect(201);
    await read('ana', 'br-tone');
    await insertTestRevision(portal.knex, 'br-tone', 2);
    await insertTestRevision(portal.knex, 'br-tone', 3, {
      state: 'in-review',
      significance: 'major',
    });
    expect((await asked('ana'))[0].own).toEqual({ read: 1, sections: 1 });
    await insertTestRevision(portal.knex, 'br-tone', 4, {
      significance: 'major',
    });
    expect((await asked('ana'))[0].own).toEqual({ read: 0, sections: 1 });
    await read('ana', 'br-tone', 4);
    expect((await asked('ana'))[0].own).toEqual({ read: 1, sections: 1 });
  });

  it('remind the group of a major change of the source, and of no other', async () => {
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    await portal.announced();
    portal.told.notifications.length = 0;
    const publish = async (number: number, significance: string) => {
      await insertTestRevision(portal.knex, 'br-tone', number, {
        significance,
      });
      await portal.knex('outbox').insert({
        topic: 'culture-guides.section',
        payload: JSON.stringify({
          actor: 'user:default/ana',
          event: {
            eventId: `published-${number}`,
            reference: 'culture-guides/section/br-tone',
            action: 'revision-published',
            at: '2026-11-22T10:00:00.000Z',
            details: { language: 'en', number, isSource: true },
          },
        }),
        created_at: '2026-11-22T10:00:00.000Z',
      });
    };
    await publish(2, 'medium');
    await publish(3, 'major');
    // Any change makes the portal announce what waits.
    await portal
      .post('/reading-requests', { ...ask, group: 'group:default/legal' })
      .expect(201);
    await portal.announced();
    const reminders = portal.told.notifications.filter(({ payload }) =>
      payload.scope?.endsWith(':reading-anew'),
    );
    expect(reminders).toEqual([
      expect.objectContaining({
        payload: expect.objectContaining({
          scope: 'culture-guides:published-3:reading-anew',
          link: '/culture-guides/reading',
        }),
      }),
    ]);
  });

  it('are made once by two presses, and anew after they were closed', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => portal.post('/reading-requests', ask, 'priya')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const [{ body }] = answers;
    const path = `/reading-requests/${body.id}/close`;
    await portal.post(path, {}, 'ana').expect(403);
    const closed = await portal.post(path, {}, 'priya').expect(200);
    expect(closed.body.abilities.close).toBe(false);
    const again = await portal.post(path, {}, 'priya').expect(200);
    expect(again.body.closedAt).toBe(closed.body.closedAt);
    expect(await asked('ana')).toEqual([]);
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    expect(await asked('priya', 'asked-by-me')).toHaveLength(2);
  });

  it('name every field that is wrong', async () => {
    const { body } = await portal
      .post('/reading-requests', {
        market: 'br',
        sectionId: 'de-tone',
        group: 'group:default/nobody',
        dueOn: '2020-01-01',
      })
      .expect(400);
    expect(body.error.fields.map(({ code }: { code: string }) => code)).toEqual(
      ['unknown-section', 'unknown-group', 'in-the-past'],
    );
    await portal
      .post('/reading-requests', { ...ask, sectionId: 'br-law' })
      .expect(400);
    await portal
      .post('/reading-requests', { ...ask, market: 'xx' })
      .expect(400);
  });

  it('are not made by visitors, and no request of theirs is shown', async () => {
    await portal.post('/reading-requests', ask, 'vera').expect(403);
    await portal.post('/reading-requests', ask, 'priya').expect(201);
    expect(await asked('vera')).toEqual([]);
  });
});
