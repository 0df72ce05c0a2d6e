import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  openSampleDatabase,
  SampleDatabase,
  sampleNow,
  sampleTimeoutMs,
  sampleVocabulary,
} from '../__testUtils__/openSampleDatabase';
import { findMatchingTexts } from '../database/textSearch';

const markets = ['br', 'cn', 'de', 'in', 'us'];

describeEachDatabase('the sample database', create => {
  let database: SampleDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await openSampleDatabase(await create());
    knex = database.knex;
  }, sampleTimeoutMs);

  const countOf = async (table: string) =>
    Number((await knex(table).count({ count: '*' }).first())?.count);

  it('has a guide of twelve sections for each of five markets, in English and Chinese', async () => {
    for (const market of markets) {
      const texts: Array<{ language: string; section_id: string }> = await knex(
        'section_text',
      )
        .where({ market })
        .whereNotNull('published_number');
      for (const language of ['en', 'zh-Hans']) {
        expect(texts.filter(text => text.language === language)).toHaveLength(
          12,
        );
      }
    }
  });

  it('has one translation a market that is behind its source', async () => {
    const behind: Array<{ section_id: string; language: string }> = await knex(
      'section_text',
    )
      .whereRaw('behind_medium + behind_major > 0')
      .orderBy('section_id');
    expect(behind.map(text => `${text.section_id} ${text.language}`)).toEqual([
      'br-delivery zh-Hans',
      'cn-delivery en',
      'de-law zh-Hans',
      'in-holidays zh-Hans',
      'us-law zh-Hans',
    ]);
  });

  it('was approved by somebody else, and by legal where law or a promise was touched', async () => {
    const revisions = await knex('text_revision').where({ state: 'published' });
    expect(revisions).toHaveLength(125);
    const decisions = await knex('text_decision');
    for (const revision of revisions) {
      const own = decisions.filter(
        ({ section_id, language, number }) =>
          section_id === revision.section_id &&
          language === revision.language &&
          number === revision.number,
      );
      expect(own.map(({ by }) => by)).not.toContain(revision.author);
      const isLaw = revision.section_id.endsWith('-law');
      expect(own.map(({ capacity }) => capacity).sort()).toEqual(
        isLaw || own.length > 1 ? ['legal', 'team'] : ['team'],
      );
    }
  });

  it('leaves a text in review and a draft', async () => {
    expect(await knex('text_revision').where({ state: 'in-review' })).toEqual([
      expect.objectContaining({ section_id: 'us-payment', number: 2 }),
    ]);
    expect(await countOf('text_draft')).toBe(1);
  });

  it.each([
    ['a Chinese word', '退货'],
    ['an English word', 'withdrawal'],
  ])('finds a section by %s', async (_, typed) => {
    const ids: string[] = await knex('section').pluck('id');
    expect(
      (await findMatchingTexts(knex, ids, { typed })).length,
    ).toBeGreaterThan(0);
  });

  it('has reports, launches, terms and notes about days', async () => {
    const states: string[] = await knex('field_report').pluck('state');
    expect(new Set(states)).toEqual(
      new Set(['open', 'accepted', 'fixed', 'declined']),
    );
    expect(await knex('launch').orderBy('number').pluck('state')).toEqual([
      'go',
      'preparing',
    ]);
    expect(await countOf('launch_decision')).toBe(2);
    expect(await countOf('term')).toBe(52);
    expect(await countOf('rule')).toBe(46);
    expect(await countOf('reading_request')).toBe(3);
    for (const market of markets) {
      const versions = await knex('calendar_version').where({ market });
      expect(versions).toHaveLength(2);
    }
  });

  it('tells its past in order, up to the moment of loading and not beyond', async () => {
    const at: string[] = await knex('activity').orderBy('number').pluck('at');
    const past = at.slice(sampleVocabulary.markets.length);
    expect(past).toEqual([...past].sort());
    expect(past[0] < '2026-03-10').toBe(true);
    expect(past[past.length - 1] <= sampleNow.toISOString()).toBe(true);
  });

  it('tells nobody: no event and no notification waits', async () => {
    expect(await countOf('outbox')).toBe(0);
  });

  it('is filled once only', async () => {
    const before = await countOf('activity');
    expect(await database.seedAgain()).toBe(false);
    expect(await countOf('section')).toBe(60);
    expect(await countOf('activity')).toBe(before);
  });
});

describeEachDatabase('loading the sample', create => {
  it('names what the configuration lacks, and writes nothing', async () => {
    const knex = await create();
    const vocabulary = {
      ...sampleVocabulary,
      markets: sampleVocabulary.markets.filter(({ id }) => id !== 'cn'),
    };
    await expect(openSampleDatabase(knex, { vocabulary })).rejects.toThrow(
      'trustPortal.markets.cn',
    );
    expect(await knex('section')).toEqual([]);
  });
});
