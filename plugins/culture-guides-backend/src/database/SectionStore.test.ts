import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  describeEachDatabase,
  explainPlan,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import {
  SectionKind,
  sectionIdOf,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { freshnessOf } from '../guides/staleness';
import { SectionSelection } from './sectionFilters';
import { SectionReviewStore } from './SectionReviewStore';
import { SectionStore } from './SectionStore';
import { SectionTextStore } from './SectionTextStore';

const markets = ['br', 'cn', 'de', 'us'];

describeEachDatabase('the store of sections', create => {
  let knex: Knex;
  let store: SectionStore;

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-culture-guides-backend',
        'migrations',
      ),
    });
    store = new SectionStore(knex);
    let running = 0;
    for (const market of markets) {
      for (const kind of sectionKinds) {
        running += 1;
        await insert(market, kind, running);
      }
    }
  });

  async function insert(market: string, kind: SectionKind, running: number) {
    const id = sectionIdOf(market, kind);
    await store.insert({
      id,
      market,
      kind,
      owner: `group:default/team-${market}`,
      sourceLanguage: 'en',
      reviewEveryMonths: 12,
      nextReviewOn: `2026-${String(1 + (running % 12)).padStart(2, '0')}-15`,
      createdBy: 'user:default/ana',
      createdAt: '2026-01-01T00:00:00.000Z',
    });
    const texts = new SectionTextStore(knex);
    await texts.add({ id, market, sourceLanguage: 'en' }, ['zh-Hans']);
    for (const text of await texts.ofSections([id])) {
      if ((running + (text.isSource ? 0 : 1)) % 3 !== 0) {
        await texts.notePublication(text, {
          number: 1,
          title: id,
          at: '2026-01-01T00:00:00.000Z',
          inForceFrom: '2026-01-01',
          behindBy: text.isSource
            ? { minor: 0, medium: 0, major: 0 }
            : {
                minor: running % 2,
                medium: running % 5 === 0 ? 1 : 0,
                major: running % 7 === 0 ? 1 : 0,
              },
        });
      }
    }
  }

  const idsOf = async (selection: SectionSelection) => {
    const { items } = await store.list(selection, { limit: 100 });
    return items.map(({ id }) => id);
  };

  it.each<[string, SectionSelection, string]>([
    ['of one market', { market: ['br'] }, 'section_market_idx'],
    ['of one kind', { kind: ['tone'] }, 'section_kind_idx'],
    ['of all', {}, 'section_pkey|sqlite_autoindex_section_1'],
  ])(
    'reads a page %s in the order of an index',
    async (_, selection, index) => {
      const query = store.listQuery(selection, ['br-delivery']).limit(26);
      expect(await explainPlan(knex, query)).toMatch(new RegExp(index));
      expect(await explainSorts(knex, query)).toBe(false);
    },
  );

  it('looks up the texts of a page and its reviews by an index', async () => {
    const texts = knex('section_text').whereIn('section_id', ['br-tone']);
    expect(
      await explainUsesIndex(knex, texts, 'section_text_language_idx'),
    ).toBe(true);
    const reviews = new SectionReviewStore(knex).listQuery('br-tone', [7]);
    expect(
      await explainUsesIndex(knex, reviews, 'section_review_section_idx'),
    ).toBe(true);
    expect(await explainSorts(knex, reviews)).toBe(false);
  });

  it('finds by freshness what the rule calls so', async () => {
    const texts = await new SectionTextStore(knex).ofSections(await idsOf({}));
    for (const freshness of [
      'current',
      'behind-minor',
      'behind-medium',
      'behind-major',
      'unpublished',
    ] as const) {
      const expected = texts
        .filter(
          text =>
            text.language === 'zh-Hans' &&
            freshnessOf({
              isPublished: text.published !== undefined,
              behindBy: text.behindBy,
            }) === freshness,
        )
        .map(({ sectionId }) => sectionId);
      expect(expected).not.toHaveLength(0);
      expect(
        await idsOf({ language: 'zh-Hans', freshness: [freshness] }),
      ).toEqual(expected.sort());
    }
  });

  it('counts the standing by the day that it is in each market', async () => {
    const today = new Map([
      ['br', '2026-06-15'],
      ['cn', '2026-06-16'],
      ['de', '2026-06-16'],
    ]);
    const standings = ['overdue', 'due-soon', 'fresh'] as const;
    const found = await Promise.all(
      standings.map(standing => idsOf({ reviewStanding: [standing], today })),
    );
    const all = await idsOf({ market: [...today.keys()] });
    expect(found.flat().sort()).toEqual(all);
    const { nextReviewOn } = (await store.find(found[1][0])) ?? {};
    expect(nextReviewOn).toMatch(/^2026-0[67]-15$/);
    const rows = await knex('section')
      .where({ next_review_on: '2026-06-15' })
      .whereIn('market', ['br', 'cn'])
      .select('id', 'market');
    for (const { id, market } of rows) {
      expect(found[market === 'br' ? 1 : 0]).toContain(id);
    }
  });

  it('counts what it lists', async () => {
    for (const selection of [
      {},
      { market: ['br'] },
      { language: 'zh-Hans' },
    ] as SectionSelection[]) {
      expect(await store.count(selection)).toBe(
        (await idsOf(selection)).length,
      );
    }
  });

  it('gives a section its languages once', async () => {
    const texts = new SectionTextStore(knex);
    await texts.addToMarket('br', ['pt-BR', 'zh-Hans']);
    await texts.addToMarket('br', ['pt-BR']);
    const languages = (await texts.ofSections(['br-tone'])).map(
      ({ language }) => language,
    );
    expect(languages).toEqual(['en', 'pt-BR', 'zh-Hans']);
  });
});
