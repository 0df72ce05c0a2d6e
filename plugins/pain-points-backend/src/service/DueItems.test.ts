import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import {
  DueItem,
  openPainStates,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { expectedDueItems } from '../__testUtils__/expectedDueItems';
import {
  openSampleDatabase,
  sampleNow,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { EvidenceRow } from '../database/evidenceRows';
import { PainRow } from '../database/painRows';
import { voicesToAnswerQuery } from '../database/voiceDueItems';
import { formatPainId } from '../pains/painNumber';
import { DueItems } from './DueItems';

const today = '2026-11-20';
const inTwoWeeks = '2026-12-04';

/** The groups of people of the sample organisation who have something to do. */
const groupsOf: Readonly<Record<string, string[]>> = {
  'jonas-weber': ['group:default/delivery-team'],
  'amara-nwosu': ['group:default/shop-team'],
  'sofia-lindqvist': ['group:default/product'],
  'chen-min': ['group:default/support'],
  'li-wei': ['group:default/support', 'group:default/team-china'],
  newcomer: [],
};
const people = Object.keys(groupsOf);

describeEachDatabase('what is due', create => {
  let knex: Knex;
  let dueItems: DueItems;
  let pains: PainRow[];

  beforeAll(async () => {
    ({ knex } = await openSampleDatabase(await create()));
    dueItems = new DueItems({
      knex,
      userInfo: {
        getUserInfo: async credentials => {
          const { userEntityRef } = credentials.principal as {
            userEntityRef: string;
          };
          const name = userEntityRef.split('/')[1];
          return {
            userEntityRef,
            ownershipEntityRefs: [userEntityRef, ...groupsOf[name]],
          };
        },
      },
      clock: () => sampleNow,
    });

    // What the sample lacks: a duplicate of a resolved pain, and voices that were given to people.
    const resolved = await knex('pain').where({ state: 'resolved' });
    const merged = await knex('pain').where({ state: 'confirmed' }).first();
    await knex('pain')
      .where({ number: merged.number })
      .update({ merged_into: resolved[0].number });
    await knex('evidence_link')
      .whereIn('pain', [resolved[0].number, resolved[1].number])
      .update({ told_on: today });
    const waiting = await knex('evidence').whereNotNull('next_clock_at');
    await knex('evidence')
      .where({ number: waiting[0].number })
      .update({ assignee: 'user:default/li-wei' });
    await knex('evidence')
      .where({ number: waiting[1].number })
      .update({ assignee: 'user:default/chen-min' });

    pains = await knex('pain');
  }, sampleTimeoutMs);

  const expectedItems = (
    name: string,
    readable?: (voice: EvidenceRow) => boolean,
  ) =>
    expectedDueItems(knex, {
      person: `user:default/${name}`,
      groups: groupsOf[name],
      today,
      inTwoWeeks,
      readable,
    });

  const byReason = (items: DueItem[]) => {
    const found: Record<string, string[]> = {};
    for (const { reason, reference } of items) {
      found[reason] = [...(found[reason] ?? []), reference].sort();
    }
    return found;
  };

  const some = (expected: Record<string, string[]>) =>
    Object.fromEntries(
      Object.entries(expected).filter(([, found]) => found.length > 0),
    );

  it.each(people)('for %s is what looking at every row finds', async name => {
    const items = await dueItems.list(personCalled(name), {
      voices: {},
    });
    expect(byReason(items)).toEqual(some(await expectedItems(name)));
  });

  it('has every reason for somebody', async () => {
    const reasons = new Set<string>();
    for (const name of people) {
      const items = await dueItems.list(personCalled(name), {
        voices: {},
      });
      items.forEach(({ reason }) => reasons.add(reason));
    }
    expect(reasons.size).toBe(8);
  });

  it('names only voices that the caller may read', async () => {
    const items = await dueItems.list(personCalled('li-wei'), {
      voices: { restriction: { shareable: true } },
    });
    const expected = await expectedItems(
      'li-wei',
      voice =>
        ['consent', 'published-by-customer'].includes(voice.ground) &&
        voice.redaction !== 'waiting',
    );
    expect(byReason(items)).toEqual(some(expected));
    expect(expected['voice-to-answer'].length).toBeGreaterThan(0);
    const blind = await dueItems.list(personCalled('li-wei'), {});
    expect(Object.keys(byReason(blind))).not.toContain('voice-to-answer');
  });

  it('names only pains that the caller may read', async () => {
    const owner = 'group:default/delivery-team';
    const items = await dueItems.list(personCalled('newcomer'), {
      restriction: { column: 'owner', values: [owner] },
    });
    const owned = pains
      .filter(pain => pain.owner === owner)
      .map(({ number }) => `pain-points/pain/${formatPainId(number)}`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(item => !owned.includes(item.reference))).toEqual([]);
  });

  it('leaves out what the caller has no right to do', async () => {
    const items = await dueItems.list(personCalled('jonas-weber'), {
      voices: {},
      duties: {
        confirmsReadings: false,
        approvesInterimAnswers: false,
        redacts: false,
        answers: false,
        handsOut: false,
      },
    });
    expect(items.length).toBeGreaterThan(0);
    expect(
      items.filter(
        ({ reason }) =>
          !['remedy-due', 'interim-answer-expires'].includes(reason),
      ),
    ).toEqual([]);
  });

  it('is nothing for a service', async () => {
    const { credentials } = personCalled('li-wei');
    const service = { actor: 'plugin:work', credentials };
    expect(await dueItems.list(service, { voices: {} })).toEqual([]);
  });

  it('takes the next voice from the index of the clocks', async () => {
    const query = voicesToAnswerQuery(knex, {
      person: 'user:default/li-wei',
    }).limit(50);
    expect(await explainUsesIndex(knex, query, 'evidence_clock_idx')).toBe(
      true,
    );
    expect(await explainSorts(knex, query)).toBe(false);
  });

  // The last one, because it buries everything else.
  it('never lists more than a hundred due items, the soonest first', async () => {
    await knex('evidence').update({
      redaction: 'waiting',
      assignee: null,
      next_clock_at: sampleNow.toISOString(),
    });
    const [{ id, ...remedy }] = await knex('chain_item').where({
      type: 'remedy',
    });
    const open = pains.find(
      ({ state, merged_into: into }) =>
        openPainStates.includes(state) && into === null,
    );
    await knex('chain_item').insert(
      Array.from({ length: 60 }, (_, index) => ({
        ...remedy,
        id: `${id.slice(0, -3)}${index}`,
        pain: open?.number,
        owner: 'group:default/delivery-team',
        state: 'planned',
        due_on: '2026-11-01',
      })),
    );
    const answer = await knex('interim_answer').first();
    await knex('interim_answer').insert(
      Array.from({ length: 60 }, (_, index) => ({
        ...answer,
        id: `${answer.id.slice(0, -3)}${index}`,
        pain: open?.number,
        state: 'draft',
        valid_until: inTwoWeeks,
        written_by: 'user:default/li-wei',
      })),
    );
    const items = await dueItems.list(personCalled('jonas-weber'), {
      voices: {},
    });
    expect(items).toHaveLength(100);
    const days = items.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('2026-11-01');
  });
});
