import { Knex } from 'knex';
import { createActivityRecorder } from './activity';
import { ActivitySelection, ActivityStore } from './ActivityStore';
import {
  createRecordTables,
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from './testing';

describeEachDatabase('the timeline', create => {
  let knex: Knex;
  let store: ActivityStore;
  const recordActivity = createActivityRecorder({
    topicOf: reference => `guides.${reference.split('/')[1]}`,
    columnsOf: reference => ({ market: reference.split('-')[1] ?? null }),
  });

  /** In the order of what was done: two things at the same moment, the last a minute later. */
  const done = [
    { actor: 'user:default/li-wei', record: 'guides/guide/1-cn', minute: 0 },
    { actor: 'user:default/li-wei', record: 'guides/guide/2-us', minute: 1 },
    { actor: 'system', record: 'guides/guide/1-cn', minute: 1 },
    { actor: 'system', record: 'guides/source/9', minute: 2 },
  ];
  const at = (minute: number) => `2026-11-22T08:0${minute}:00.000Z`;

  beforeAll(async () => {
    knex = await create();
    await createRecordTables(knex);
    await knex.schema.alterTable('activity', table => {
      table.string('market', 2).nullable();
    });
    for (const { actor, record, minute } of done) {
      await recordActivity(
        knex,
        { actor, record, action: 'guide-read', details: { minute } },
        { clock: () => new Date(at(minute)) },
      );
    }
    store = new ActivityStore(knex);
  });

  /** Which of the things done are found, by their place, read in pages of a size. */
  async function find(
    selection: ActivitySelection,
    limit: number,
  ): Promise<number[]> {
    const ids: string[] = [];
    let after: Awaited<ReturnType<ActivityStore['list']>>['last'];
    do {
      const page = await store.list(selection, { limit, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.last;
    } while (after);
    return ids.map(id => Number(id) - 1);
  }

  it.each([1, 2, 3, 100])(
    'is read newest first, in pages of %s, without a gap',
    async limit => {
      expect(await find({}, limit)).toEqual([3, 2, 1, 0]);
    },
  );

  it.each<[string, ActivitySelection, number[]]>([
    ['a record', { record: 'guides/guide/1-cn' }, [2, 0]],
    ['a person', { person: 'user:default/li-wei' }, [1, 0]],
    [
      'a time, whose end does not belong to it',
      { from: at(1), to: at(2) },
      [2, 1],
    ],
    [
      'what the reader may see',
      { narrow: query => query.where('activity.market', 'cn') },
      [2, 0],
    ],
  ])('can be asked for %s', async (_, selection, expected) => {
    expect(await find(selection, 1)).toEqual(expected);
  });

  it.each<[string, ActivitySelection, string]>([
    ['everything', {}, 'activity_at_idx'],
    ['a record', { record: 'guides/guide/1-cn' }, 'activity_record_idx'],
    ['a person', { person: 'system' }, 'activity_actor_idx'],
  ])('reads %s through an index', async (_, selection, index) => {
    const query = store.listQuery(selection).limit(26);
    expect(await explainUsesIndex(knex, query, index)).toBe(true);
    expect(await explainSorts(knex, query)).toBe(false);
  });

  it('leaves an event for each, unless nobody is to be told', async () => {
    await recordActivity(
      knex,
      { actor: 'system', record: 'guides/guide/3', action: 'guide-sampled' },
      { quiet: true },
    );
    const rows = await knex('outbox').orderBy('id');
    expect(rows.map(({ topic }) => topic)).toEqual([
      'guides.guide',
      'guides.guide',
      'guides.guide',
      'guides.source',
    ]);
    expect(JSON.parse(rows[0].payload)).toEqual({
      actor: 'user:default/li-wei',
      event: {
        eventId: '1',
        reference: 'guides/guide/1-cn',
        action: 'guide-read',
        at: at(0),
        details: { minute: 0 },
      },
    });
  });
});
