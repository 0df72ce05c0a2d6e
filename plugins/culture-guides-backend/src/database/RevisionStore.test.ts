import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  describeEachDatabase,
  explainPlan,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import { addDays } from '../guides/marketDays';
import { textInForce } from '../guides/effectiveDates';
import { DraftStore } from './DraftStore';
import { RevisionStore } from './RevisionStore';

const text = { sectionId: 'br-delivery', language: 'en' };

describeEachDatabase('the store of revisions', create => {
  let knex: Knex;
  let store: RevisionStore;
  const published: Array<{ number: number; inForceFrom: string }> = [];

  const insert = (number: number) =>
    store.insert({
      ...text,
      number,
      title: 'Delivery',
      body: `Text ${number}`,
      claims: [],
      promises: [],
      significance: 'minor',
      sourceLanguage: 'en',
      baseNumber: 0,
      note: 'a note',
      touchesLaw: false,
      waits: { team: true, legal: false },
      author: number % 2 ? 'user:default/ana' : 'user:default/bruno',
      submittedAt: '2026-01-01T00:00:00.000Z',
      contentHash: 'a'.repeat(64),
    });

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-culture-guides-backend',
        'migrations',
      ),
    });
    store = new RevisionStore(knex);
    for (let number = 1; number <= 40; number += 1) {
      await insert(number);
      const inForceFrom = addDays('2026-01-01', Math.floor(number / 3) * 2);
      const isPublished = number % 4 !== 0;
      await store.decide(
        { ...text, number },
        {
          state: isPublished ? 'published' : 'returned',
          waits: { team: false, legal: false },
          inForceFrom,
          publishedAt: isPublished ? '2026-01-01T00:00:00.000Z' : undefined,
        },
      );
      if (isPublished) published.push({ number, inForceFrom });
    }
  });

  it('finds the text in force as the rule does, on every day', async () => {
    for (let days = -2; days < 32; days += 1) {
      const day = addDays('2026-01-01', days);
      expect((await store.inForce(text, day))?.number).toBe(
        textInForce(published, day)?.number,
      );
    }
  });

  it('finds it in the last entry of an index, however many revisions there are', async () => {
    const query = store.inForceQuery(text, '2026-02-01');
    expect(
      await explainUsesIndex(knex, query, 'text_revision_in_force_idx'),
    ).toBe(true);
    expect(await explainSorts(knex, query)).toBe(false);
  });

  it.each([
    ['for the team', {}],
    ['for a reader', { onlyPublishedOr: 'user:default/ana' }],
  ])('reads a history %s in the order of its key', async (_, sight) => {
    const query = store.listQuery(text, sight, [20]).limit(26);
    expect(await explainPlan(knex, query)).toMatch(
      /text_revision_pk|sqlite_autoindex_text_revision_1/,
    );
    expect(await explainSorts(knex, query)).toBe(false);
  });

  it('shows a reader what is published and what that reader handed in', async () => {
    const { items } = await store.list(
      text,
      { onlyPublishedOr: 'user:default/bruno' },
      { limit: 100 },
    );
    expect(items).toHaveLength(40);
    const { items: others } = await store.list(
      text,
      { onlyPublishedOr: 'user:default/ana' },
      { limit: 100 },
    );
    expect(others.map(({ number }) => number)).toEqual(
      published.map(({ number }) => number).reverse(),
    );
  });

  it.each([
    ['another body', { body: 'something else' }],
    ['another author', { author: 'user:default/dieter' }],
    ['another state', { state: 'in-review' }],
    ['another day', { in_force_from: '2020-01-01' }],
  ])('never gives a published revision %s', async (_, change) => {
    await expect(
      knex('text_revision').where({ number: 1 }).update(change),
    ).rejects.toThrow('never changed');
  });

  it('never loses a revision or a decision', async () => {
    await store.addDecision(
      { ...text, number: 1 },
      {
        by: 'user:default/bruno',
        at: '2026-01-01T00:00:00.000Z',
        capacity: 'team',
        decision: 'approve',
      },
    );
    await expect(knex('text_revision').delete()).rejects.toThrow();
    await expect(knex('text_decision').delete()).rejects.toThrow();
  });

  it('lets one revision of a text wait at a time, and never changes its words', async () => {
    await insert(41);
    await expect(insert(42)).rejects.toThrow();
    await expect(
      knex('text_revision').where({ number: 41 }).update({ body: 'other' }),
    ).rejects.toThrow('never changed');
    const withdrawn = {
      state: 'withdrawn' as const,
      waits: { team: true, legal: false },
    };
    await store.decide({ ...text, number: 41 }, withdrawn);
    await expect(
      store.decide({ ...text, number: 41 }, withdrawn),
    ).rejects.toThrow('is not in review');
  });

  it('keeps a draft only in place of the version that it was made from', async () => {
    const drafts = new DraftStore(knex);
    const key = { ...text, author: 'user:default/ana' };
    const draft = (body: string, version?: number) => ({
      content: { title: '', body, claims: [], baseNumber: 0 },
      version,
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(await drafts.save(key, draft('one'))).toMatchObject({ version: 1 });
    expect(await drafts.save(key, draft('two'))).toBeUndefined();
    expect(await drafts.save(key, draft('three', 2))).toBeUndefined();
    expect(await drafts.save(key, draft('four', 1))).toMatchObject({
      body: 'four',
      version: 2,
    });
    await drafts.discard(key);
    expect(await drafts.save(key, draft('five', 2))).toBeUndefined();
  });
});
