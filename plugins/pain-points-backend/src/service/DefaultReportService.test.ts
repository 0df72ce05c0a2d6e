import { createCursorCodec } from '@trust-portal/knex-store';
import {
  describeEachDatabase,
  explainSorts,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import {
  ClosedChain,
  openPainStates,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import {
  openSampleDatabase,
  sampleNow,
  sampleTimeoutMs,
  sampleVocabulary,
} from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { applyTransition } from '../database/applyTransition';
import { ChainStore } from '../database/ChainStore';
import { resolvedQuery } from '../database/closedChainQueries';
import { recountPains } from '../database/painCounts';
import { PainRow } from '../database/painRows';
import { addDays } from '../pains/days';
import { formatPainId } from '../pains/painNumber';
import { proofOfCure } from '../pains/proofOfCure';
import { PainPointsSettings } from '../settings';
import { DefaultReportService } from './DefaultReportService';
import { InputChecker } from './InputChecker';

const reader = personCalled('li-wei');
const reasonWithoutProof = 'The product is no longer sold.';

interface Voice {
  number: number;
  type: string;
  market: string;
  day: string;
  /** The pains that it is linked to. */
  pains: number[];
}

describeEachDatabase('reports over the sample', create => {
  let knex: Knex;
  let settings: PainPointsSettings;
  let pains: PainRow[];
  let voices: Voice[];

  beforeAll(async () => {
    ({ knex, settings } = await openSampleDatabase(await create()));
    const silent = settings.silent;
    // What the sample lacks: a duplicate, a link that was undone, and a pain closed without proof.
    const [heard, duplicate] = await knex('pain')
      .whereIn('state', openPainStates)
      .orderBy('evidence_count', 'desc')
      .limit(2);
    await knex('pain')
      .where({ number: duplicate.number })
      .update({ merged_into: heard.number });
    const undone = await knex('evidence_link')
      .where({ pain: heard.number })
      .first();
    await knex('evidence_link')
      .where({ id: undone.id })
      .update({ undone_at: sampleNow.toISOString(), undone_by: 'system' });
    const voice = await knex('evidence')
      .where({ number: undone.evidence })
      .first();
    await knex('pain_voice_day')
      .where({
        pain: heard.number,
        market: voice.market,
        day: voice.said_on ?? voice.received_at.slice(0, 10),
      })
      .decrement('count', 1);
    const verifying = await knex('pain')
      .where({ state: 'verifying', merged_into: null })
      .first();
    await knex.transaction(async tx => {
      await applyTransition(tx, {
        pain: verifying.number,
        version: verifying.version,
        from: 'verifying',
        to: 'resolved',
        actor: 'user:default/chen-min',
        withoutProofReason: reasonWithoutProof,
        silent,
        clock: () => sampleNow,
      });
      await recountPains(tx, [heard.number, duplicate.number], {
        silent,
        now: sampleNow,
      });
    });

    pains = await knex('pain');
    const links = await knex('evidence_link').whereNull('undone_at');
    voices = (await knex('evidence')).map(row => ({
      number: Number(row.number),
      type: row.type,
      market: row.market,
      day: row.said_on ?? row.received_at.slice(0, 10),
      pains: links
        .filter(link => Number(link.evidence) === Number(row.number))
        .map(link => link.pain),
    }));
  }, sampleTimeoutMs);

  const createReports = (now = sampleNow) =>
    new DefaultReportService({
      knex,
      vocabulary: sampleVocabulary,
      checker: new InputChecker({
        vocabulary: sampleVocabulary,
        catalog: { getEntitiesByRefs: async () => ({ items: [] }) },
      }),
      cursors: createCursorCodec('a-secret-of-at-least-thirty-two-characters'),
      clock: () => now,
    });

  /** The pain and what is merged into it. */
  const familyOf = (number: number) =>
    pains
      .filter(pain => pain.number === number || pain.merged_into === number)
      .map(pain => pain.number);

  describe('the trends', () => {
    const total = (counts: number[]) => counts.reduce((a, b) => a + b, 0);

    it('count each voice in its month, as a plain count of rows does', async () => {
      const trends = await createReports().trends(reader, { months: 12 });
      expect(trends.months[0]).toBe('2025-12');
      expect(trends.months[11]).toBe('2026-11');
      for (const { type, counts } of trends.evidenceByType) {
        expect(counts).toEqual(
          trends.months.map(
            month =>
              voices.filter(
                voice => voice.type === type && voice.day.startsWith(month),
              ).length,
          ),
        );
      }
      const inMonths = voices.filter(({ day }) => day >= '2025-12');
      expect(total(trends.evidenceByType.flatMap(({ counts }) => counts))).toBe(
        inMonths.length,
      );
    });

    it('count the linked voices of a market by kind, duplicates included', async () => {
      const market = 'cn';
      const { months, evidenceByKind } = await createReports().trends(reader, {
        months: 24,
        market: [market],
      });
      const kindOf = new Map(pains.map(pain => [pain.number, pain.kind_id]));
      const linked = voices
        .filter(voice => voice.market === market)
        .flatMap(voice =>
          voice.pains.map(pain => ({ ...voice, kind: kindOf.get(pain) })),
        );
      expect(linked.length).toBeGreaterThan(10);
      expect(
        Object.fromEntries(
          evidenceByKind.map(({ kindId, counts }) => [kindId, total(counts)]),
        ),
      ).toEqual(
        Object.fromEntries(
          evidenceByKind.map(({ kindId }) => [
            kindId,
            linked.filter(({ kind }) => kind === kindId).length,
          ]),
        ),
      );
      expect(total(evidenceByKind.flatMap(({ counts }) => counts))).toBe(
        linked.length,
      );
      expect(months).toHaveLength(24);
    });

    it('count the types of one kind by the voices that are linked to it', async () => {
      const kindId = pains[0].kind_id;
      const ofKind = pains
        .filter(pain => pain.kind_id === kindId)
        .map(({ number }) => number);
      const { evidenceByType } = await createReports().trends(reader, {
        months: 24,
        kind: [kindId],
      });
      const linked = voices.filter(voice =>
        voice.pains.some(pain => ofKind.includes(pain)),
      );
      expect(total(evidenceByType.flatMap(({ counts }) => counts))).toBe(
        linked.length,
      );
    });

    it('show when pains were reported and resolved', async () => {
      const { painsReported, painsResolved } = await createReports().trends(
        reader,
        { months: 12 },
      );
      const unmerged = pains.filter(pain => pain.merged_into === null);
      expect(total(painsReported.map(({ count }) => count))).toBe(
        unmerged.filter(pain => pain.created_at >= '2025-12').length,
      );
      const resolutions = await knex('pain_transition')
        .where({ to_state: 'resolved' })
        .whereIn(
          'pain',
          unmerged.map(({ number }) => number),
        );
      expect(total(painsResolved.map(({ count }) => count))).toBe(
        resolutions.length,
      );
    });
  });

  describe('the top ten', () => {
    const voicesOf = (
      pain: PainRow,
      options: { market: string; from: string; to: string },
    ) => {
      const family = familyOf(pain.number);
      return voices
        .filter(({ market }) => market === options.market)
        .filter(({ day }) => day >= options.from && day <= options.to)
        .flatMap(voice => voice.pains.filter(one => family.includes(one)))
        .length;
    };

    it.each(['2026-11-20', '2026-11-16', '2026-11-22', '2026-06-10'])(
      'of each market, in the week of %s, is what sorting all pains gives',
      async week => {
        for (const { id: market } of sampleVocabulary.markets) {
          const top = await createReports().topTen(reader, { market, week });
          const { weekFrom: from, weekTo: to } = top;
          expect(new Date(from).getUTCDay()).toBe(1);
          expect(addDays(from, 6)).toBe(to);
          expect(from <= week && week <= to).toBe(true);
          const expected = pains
            .filter(pain => pain.merged_into === null)
            .filter(pain => openPainStates.includes(pain.state))
            .filter(pain => JSON.parse(pain.markets).includes(market))
            .map(pain => ({
              pain,
              now: voicesOf(pain, { market, from, to }),
              before: voicesOf(pain, {
                market,
                from: addDays(from, -7),
                to: addDays(from, -1),
              }),
            }))
            .sort(
              (a, b) =>
                a.pain.priority - b.pain.priority ||
                b.now - a.now ||
                a.pain.number - b.pain.number,
            )
            .slice(0, 10);
          expect(
            top.rows.map(({ pain, voicesThisWeek, voicesWeekBefore }) => [
              pain.id,
              voicesThisWeek,
              voicesWeekBefore,
            ]),
          ).toEqual(
            expected.map(({ pain, now, before }) => [
              formatPainId(pain.number),
              now,
              before,
            ]),
          );
        }
      },
    );

    it('begins a week when Monday begins in the market', async () => {
      // Sunday evening in Europe, Monday morning in China.
      const reports = createReports(new Date('2026-11-22T17:00:00.000Z'));
      expect(await reports.topTen(reader, { market: 'de' })).toMatchObject({
        weekFrom: '2026-11-16',
        weekTo: '2026-11-22',
      });
      expect(await reports.topTen(reader, { market: 'cn' })).toMatchObject({
        weekFrom: '2026-11-23',
        weekTo: '2026-11-29',
      });
    });

    it('refuses a market that is not configured, and names the field', async () => {
      await expect(
        createReports().topTen(reader, { market: 'zz' }),
      ).rejects.toMatchObject({
        name: 'InputError',
        fields: [expect.objectContaining({ field: 'query.market' })],
      });
    });
  });

  describe('you said, we did', () => {
    async function readAll(
      limit: number,
      filter: { market?: string[]; segment?: string[] } = {},
    ): Promise<ClosedChain[]> {
      const items: ClosedChain[] = [];
      let cursor: string | undefined;
      do {
        const page = await createReports().closedChains(reader, {
          ...filter,
          limit,
          cursor,
        });
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return items;
    }

    it('shows every resolved pain once, the last resolved first, however long the pages are', async () => {
      const expected = pains
        .filter(pain => pain.state === 'resolved')
        .sort((a, b) =>
          (a.resolved_at ?? '') < (b.resolved_at ?? '') ? 1 : -1,
        )
        .map(pain => formatPainId(pain.number));
      expect(expected.length).toBeGreaterThanOrEqual(5);
      for (const limit of [1, 2, 100]) {
        const items = await readAll(limit);
        expect(items.map(({ painId }) => painId)).toEqual(expected);
      }
    });

    it('puts the proof of each cure first, and a reason where there is none', async () => {
      const [withoutProof, ...proven] = await readAll(100);
      expect(withoutProof.withoutProof).toBe(reasonWithoutProof);
      for (const closed of proven) {
        const number = pains.find(
          pain => formatPainId(pain.number) === closed.painId,
        )?.number as number;
        const chain = await new ChainStore(knex).chainOf(number);
        const proof = proofOfCure(chain);
        const measure = chain.find(({ id }) => id === proof?.measureId);
        const reading =
          measure?.type === 'measure' &&
          measure.readings.find(({ id }) => id === proof?.readingId);
        expect(closed.withoutProof).toBeUndefined();
        expect(closed.weDid[0].measures[0]).toMatchObject({
          metric: measure?.type === 'measure' && measure.metric,
          value: reading && reading.value,
        });
        expect(closed.youSaid.symptoms.length).toBeGreaterThan(0);
      }
    });

    it('counts customers by the rule of the list of those to tell', async () => {
      const evidence = await knex('evidence');
      const links = await knex('evidence_link').whereNull('undone_at');
      for (const closed of await readAll(100)) {
        const number = Number(closed.painId.slice(3));
        const family = familyOf(number);
        const own = links.filter(link => family.includes(link.pain));
        const keys = own.flatMap(link => {
          const voice = evidence.find(
            row => Number(row.number) === Number(link.evidence),
          );
          const asks = ['complaint', 'suggestion', 'question'];
          return asks.includes(voice.type) && voice.ground !== 'trial-data'
            ? [{ key: voice.customer_id ?? `${voice.number}`, link }]
            : [];
        });
        const all = new Set(keys.map(({ key }) => key));
        const told = new Set(
          keys.filter(({ link }) => link.told_on).map(({ key }) => key),
        );
        expect(closed).toMatchObject({
          customersTold: told.size,
          customersToTell: all.size - told.size,
        });
      }
    });

    it('can be read for one market or one segment', async () => {
      const resolved = pains.filter(pain => pain.state === 'resolved');
      for (const [field, column] of [
        ['market', 'markets'],
        ['segment', 'segments'],
      ] as const) {
        const values = new Set(
          resolved.flatMap((pain): string[] => JSON.parse(pain[column])),
        );
        expect(values.size).toBeGreaterThan(1);
        for (const value of values) {
          const items = await readAll(2, { [field]: [value] });
          expect(items.map(({ painId }) => painId).sort()).toEqual(
            resolved
              .filter(pain => JSON.parse(pain[column]).includes(value))
              .map(pain => formatPainId(pain.number))
              .sort(),
          );
        }
      }
    });

    it('reads a page through an index, without sorting', async () => {
      const page = resolvedQuery(knex, { filter: {} }, [
        sampleNow.toISOString(),
        3,
      ]).limit(26);
      expect(await explainUsesIndex(knex, page, 'pain_resolved_idx')).toBe(
        true,
      );
      expect(await explainSorts(knex, page)).toBe(false);
    });

    it('refuses a cursor that was changed or belongs to another filter', async () => {
      const { nextCursor = '' } = await createReports().closedChains(reader, {
        limit: 1,
      });
      const changed = `${
        nextCursor.startsWith('A') ? 'B' : 'A'
      }${nextCursor.slice(1)}`;
      for (const query of [
        { limit: 1, cursor: changed },
        { limit: 1, cursor: nextCursor, market: ['cn'] },
      ]) {
        await expect(
          createReports().closedChains(reader, query),
        ).rejects.toMatchObject({ code: 'invalid-cursor' });
      }
    });
  });
});
