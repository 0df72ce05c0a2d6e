import { ActivityStore, createCursorCodec } from '@trust-portal/knex-store';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { searchDocumentSchema } from '@trust-portal/plugin-pain-points-common';
import { Activity } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import {
  openSampleDatabase,
  SampleDatabase,
  sampleNow,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { readAllPages } from '../__testUtils__/readAllPages';
import { narrowToScope } from '../database/activityScope';
import { EvidenceRow } from '../database/evidenceRows';
import { PainRow } from '../database/painRows';
import { formatPainId } from '../pains/painNumber';
import { DefaultHouseService } from './DefaultHouseService';
import { HouseReadOptions } from './HouseService';

describeEachDatabase('the lists of the house over the sample', create => {
  let database: SampleDatabase;
  let knex: Knex;
  let house: DefaultHouseService;
  let pains: PainRow[];
  let voices: EvidenceRow[];

  beforeAll(async () => {
    database = await openSampleDatabase(await create());
    knex = database.knex;
    house = new DefaultHouseService({
      ...database,
      userInfo: {
        getUserInfo: async () => {
          throw new Error('no list of this test asks who somebody is');
        },
      },
      cursors: createCursorCodec('a-secret-of-at-least-thirty-two-characters'),
      clock: () => sampleNow,
    });
    // What the sample lacks: a duplicate.
    await knex('pain').where({ number: 2 }).update({ merged_into: 3 });
    pains = await knex('pain');
    voices = await knex('evidence');
  }, sampleTimeoutMs);

  describe('the activity', () => {
    type ActivityRow = Record<'at' | 'actor' | 'record', string> & {
      number: number | string;
      pain: number | null;
    };
    let rows: ActivityRow[];

    beforeAll(async () => {
      rows = (await knex<ActivityRow>('activity')).sort(
        (a, b) =>
          b.at.localeCompare(a.at, 'en') || Number(b.number) - Number(a.number),
      );
    });

    async function readAll(
      query: {
        record?: string;
        person?: string;
        from?: string;
        to?: string;
        limit: number;
      },
      options: HouseReadOptions = { voices: {} },
    ): Promise<Activity[]> {
      return readAllPages(cursor =>
        house.listActivity(
          personCalled('li-wei'),
          { ...query, cursor },
          options,
        ),
      );
    }

    const idsOf = (wanted: (row: ActivityRow) => boolean) =>
      rows.filter(wanted).map(({ number }) => String(number));
    const isAboutVoices = ({ record }: ActivityRow) =>
      record.startsWith('pain-points/evidence/');

    it('shows everything once, the newest first, however long the pages are', async () => {
      for (const limit of [100, 37]) {
        const items = await readAll({ limit });
        expect(items.map(({ id }) => id)).toEqual(idsOf(() => true));
      }
    });

    it('shows nothing of voices to those who do not read every voice', async () => {
      const expected = idsOf(row => !isAboutVoices(row));
      expect(expected.length).toBeLessThan(rows.length);
      for (const options of [
        {},
        { voices: { restriction: { shareable: true } } },
      ]) {
        const items = await readAll({ limit: 100 }, options);
        expect(items.map(({ id }) => id)).toEqual(expected);
      }
    });

    it('shows only pains that the caller may read', async () => {
      const owner = 'group:default/support';
      const owned = pains.filter(pain => pain.owner === owner);
      const items = await readAll(
        { limit: 100 },
        { voices: {}, restriction: { column: 'owner', values: [owner] } },
      );
      expect(items.map(({ id }) => id)).toEqual(
        idsOf(
          row =>
            row.pain === null ||
            owned.some(({ number }) => number === row.pain),
        ),
      );
    });

    it('can be read for a record, a person and a time', async () => {
      const record = 'pain-points/pain/PP-0001';
      const person = 'user:default/chen-min';
      const [from, to] = ['2026-03-01T00:00:00Z', '2026-06-01T00:00:00.000Z'];
      const within = ({ at }: ActivityRow) => at >= '2026-03-01' && at < to;
      const cases: Array<
        [Parameters<typeof readAll>[0], (row: ActivityRow) => boolean]
      > = [
        [{ record, limit: 5 }, row => row.record === record],
        [{ person, limit: 20 }, row => row.actor === person],
        [{ from, to, limit: 100 }, within],
        [
          { person, from, to, limit: 9 },
          row => row.actor === person && within(row),
        ],
      ];
      for (const [query, wanted] of cases) {
        const expected = idsOf(wanted);
        expect(expected.length).toBeGreaterThan(5);
        expect((await readAll(query)).map(({ id }) => id)).toEqual(expected);
      }
    });

    it('takes an instant without milliseconds for what it is', async () => {
      const { at } = rows[10];
      const items = await readAll({
        from: at.replace('.000Z', 'Z'),
        to: new Date(Date.parse(at) + 1).toISOString(),
        limit: 100,
      });
      expect(items.map(({ id }) => id)).toEqual(idsOf(row => row.at === at));
    });

    it.each([
      ['everything', {}, { withEvidence: true }, 'activity_at_idx'],
      ['what everybody may see', {}, {}, 'activity_shared_idx'],
      [
        'a record',
        { record: 'pain-points/pain/PP-0001' },
        { withEvidence: true },
        'activity_record_idx',
      ],
      [
        'a person',
        { person: 'user:default/li-wei' },
        { withEvidence: true },
        'activity_actor_idx',
      ],
    ])(
      'reads %s through an index, without sorting',
      async (_, selection, scope, index) => {
        const query = new ActivityStore(knex)
          .listQuery({ ...selection, narrow: narrowToScope(knex, scope) })
          .limit(26);
        expect(await explainUsesIndex(knex, query, index)).toBe(true);
        expect(await explainSorts(knex, query)).toBe(false);
      },
    );
  });

  describe('the search documents', () => {
    const readAll = (limit: number) =>
      readAllPages(async cursor => {
        const page = await house.listSearchDocuments(personCalled('search'), {
          limit,
          cursor,
        });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        return page;
      });

    it('are the kinds and the pains that are not merged away, once each, however long the pages are', async () => {
      const { kinds } = await database.reader.taxonomy(knex);
      const expected = [
        ...kinds.map(({ id }) => `/pain-points/kind/${id}`),
        ...pains
          .filter(({ merged_into: into }) => into === null)
          .map(({ number }) => `/pain-points/pain/${formatPainId(number)}`),
      ];
      for (const limit of [1, 18, 20, 41, 1000]) {
        const items = await readAll(limit);
        expect(items.map(({ location }) => location).sort()).toEqual(
          [...expected].sort(),
        );
      }
    });

    it('have what the search asks for, in both languages, with the state of a pain', async () => {
      const items = await readAll(1000);
      for (const item of items) {
        expect(searchDocumentSchema.parse(item)).toEqual(item);
        expect(item.audience).toEqual(['signed-in']);
        expect(item.text).toMatch(/\p{Script=Han}/u);
        expect(item.text).toMatch(/[a-z]/);
      }
      expect(items.filter(({ state }) => state === 'declined')).toHaveLength(
        pains.filter(({ state }) => state === 'declined').length,
      );
    });

    it('have the title of each language and the name of the kind apart, for results in the reader’s language', async () => {
      for (const item of await readAll(1000)) {
        const { en, zh } = item.titles ?? {};
        expect([en, zh].filter(Boolean).join(' / ')).toBe(item.title);
        expect(item.kindName?.zh).toMatch(/\p{Script=Han}/u);
        expect(item.kindName?.en).toMatch(/[a-z]/);
        expect(item.text).toContain(item.summaries?.zh?.replace(/…$/, ''));
        expect(Array.from(item.summaries?.en ?? '').length).toBeLessThan(202);
      }
    });

    it('never hold what a customer said', async () => {
      const texts = (await readAll(1000)).map(
        ({ title, text }) => title + text,
      );
      const leaked = voices.filter(voice =>
        texts.some(text => text.includes(voice.text ?? '-')),
      );
      expect(leaked).toEqual([]);
    });

    it('take two queries for a page, and one for the taxonomy', async () => {
      let queries = 0;
      const count = () => {
        queries += 1;
      };
      await house.listSearchDocuments(personCalled('search'), { limit: 5 });
      knex.on('query', count);
      await house.listSearchDocuments(personCalled('search'), { limit: 100 });
      knex.removeListener('query', count);
      expect(queries).toBe(3);
    });
  });
});
