import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { painStates } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { ChainStore } from '../database/ChainStore';
import { readTallies, recountTallies } from '../database/evidenceTallies';
import { PainStore } from '../database/PainStore';
import { proofOfCure } from '../pains/proofOfCure';
import {
  openSampleDatabase,
  SampleDatabase,
  sampleNow,
  sampleTimeoutMs,
  sampleVocabulary,
} from '../__testUtils__/openSampleDatabase';

describeEachDatabase('the sample database', create => {
  let database: SampleDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await openSampleDatabase(await create());
    knex = database.knex;
  }, sampleTimeoutMs);

  const countOf = async (table: string) =>
    Number((await knex(table).count({ count: '*' }).first())?.count);

  it('has two dozen pains in every state, and voices in the inbox as well as linked', async () => {
    const states = await knex('pain').pluck('state');
    expect(states).toHaveLength(24);
    expect(new Set(states)).toEqual(new Set(painStates));
    expect(await countOf('evidence')).toBe(229);
    expect(await knex('evidence').where({ state: 'linked' })).toHaveLength(173);
    expect(await knex('evidence').where({ state: 'inbox' })).toHaveLength(56);
  });

  it('can prove each cure, and knows when it came', async () => {
    const resolved = await knex('pain').where({ state: 'resolved' });
    expect(resolved.length).toBeGreaterThanOrEqual(4);
    for (const { number, resolved_at: resolvedAt } of resolved) {
      const chain = await new ChainStore(knex).chainOf(number);
      expect(proofOfCure(chain)).toBeDefined();
      expect(resolvedAt < sampleNow.toISOString()).toBe(true);
    }
  });

  it('counts what is there: tallies, pains, links and answers', async () => {
    expect(await readTallies(knex)).toEqual(await recountTallies(knex));
    const [links, signals, comments, answers] = await Promise.all(
      ['evidence_link', 'pain_signal', 'pain_comment', 'answer'].map(
        (table): Promise<Array<{ pain: number; evidence: number }>> =>
          knex(table),
      ),
    );
    for (const pain of await knex('pain')) {
      const own = (rows: Array<{ pain: number }>) =>
        rows.filter(row => row.pain === pain.number).length;
      expect(pain).toMatchObject({
        evidence_count: own(links),
        signal_count: own(signals),
        comment_count: own(comments),
      });
    }
    for (const voice of await knex('evidence')) {
      const own = (rows: Array<{ evidence: number }>) =>
        rows.filter(row => row.evidence === voice.number).length;
      expect(voice).toMatchObject({
        link_count: own(links),
        answer_count: own(answers),
      });
    }
  });

  it.each([
    ['a Chinese word of a title', '物流信息'],
    ['an English word of the chain', 'regional carriers'],
  ])('finds a pain by %s', async (_, q) => {
    const { items } = await new PainStore(knex).list(
      { filter: { q } },
      { sort: 'priority', limit: 10 },
    );
    expect(items.map(({ title }) => title.zh)).toContain(
      '包裹转给地方承运商后，物流信息就不再更新',
    );
  });

  it('tells its past in order, up to the day of loading and not beyond', async () => {
    const at: string[] = await knex('activity').orderBy('number').pluck('at');
    expect(at).toEqual([...at].sort());
    expect(at[0] < '2025-12-31').toBe(true);
    expect(at[at.length - 1] <= sampleNow.toISOString()).toBe(true);
    const received: string[] = await knex('evidence')
      .orderBy('number')
      .pluck('received_at');
    expect(received).toEqual([...received].sort());
  });

  it('hides what was redacted from readers and from the search', async () => {
    const redacted = await knex('evidence').where({ redaction: 'done' });
    expect(redacted).toHaveLength(3);
    for (const voice of redacted) {
      const marks: Array<{ start: number; end: number }> = JSON.parse(
        voice.redaction_marks,
      );
      expect(marks.length).toBeGreaterThan(0);
      for (const { start, end } of marks) {
        const hidden = voice.text.slice(start, end);
        expect(voice.redacted_text).not.toContain(hidden);
      }
    }
  });

  it('leaves work for today, not clocks that ran out months ago', async () => {
    const waiting: string[] = await knex('evidence')
      .whereNotNull('next_clock_at')
      .pluck('received_at');
    expect(waiting.length).toBeGreaterThan(20);
    expect(waiting.every(at => at >= '2026-10-20')).toBe(true);
  });

  it('tells nobody: no event and no notification waits', async () => {
    expect(await countOf('outbox')).toBe(0);
  });

  it('is filled once only', async () => {
    const before = await countOf('activity');
    expect(await database.seedAgain()).toBe(false);
    expect(await countOf('pain')).toBe(24);
    expect(await countOf('activity')).toBe(before);
  });
});

describeEachDatabase('loading the sample', create => {
  it('names what the configuration lacks, and writes nothing', async () => {
    const knex = await create();
    const { markets } = sampleVocabulary;
    const vocabulary = {
      ...sampleVocabulary,
      markets: markets.filter(({ id }) => id !== 'cn'),
    };
    await expect(openSampleDatabase(knex, { vocabulary })).rejects.toThrow(
      'trustPortal.markets.cn',
    );
    expect(await knex('pain')).toEqual([]);
  });
});
