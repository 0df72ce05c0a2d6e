import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import {
  openReportDatabase,
  ReportDatabase,
} from '../__testUtils__/openReportDatabase';
import {
  sampleTimeoutMs,
  sampleVocabulary,
} from '../__testUtils__/openSampleDatabase';
import { personCalled } from '../__testUtils__/personCalled';
import { PainRow } from '../database/painRows';
import { addDays } from '../pains/days';
import { formatPainId } from '../pains/painNumber';

const reader = personCalled('li-wei');

describeEachDatabase('the top ten', create => {
  let database: ReportDatabase;

  beforeAll(async () => {
    database = await openReportDatabase(await create());
  }, sampleTimeoutMs);

  const voicesOf = (
    pain: PainRow,
    options: { market: string; from: string; to: string },
  ) => {
    const family = database.familyOf(pain.number);
    return database.voices
      .filter(({ market }) => market === options.market)
      .filter(({ day }) => day >= options.from && day <= options.to)
      .flatMap(voice => voice.pains.filter(one => family.includes(one))).length;
  };

  it.each(['2026-11-20', '2026-11-16', '2026-11-22', '2026-06-10'])(
    'of each market, in the week of %s, is what sorting all pains gives',
    async week => {
      for (const { id: market } of sampleVocabulary.markets) {
        const top = await database
          .createReports()
          .topTen(reader, { market, week });
        const { weekFrom: from, weekTo: to } = top;
        expect(new Date(from).getUTCDay()).toBe(1);
        expect(addDays(from, 6)).toBe(to);
        expect(from <= week && week <= to).toBe(true);
        const expected = database.pains
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
    const reports = database.createReports(
      new Date('2026-11-22T17:00:00.000Z'),
    );
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
      database.createReports().topTen(reader, { market: 'zz' }),
    ).rejects.toMatchObject({
      name: 'InputError',
      fields: [expect.objectContaining({ field: 'query.market' })],
    });
  });
});
