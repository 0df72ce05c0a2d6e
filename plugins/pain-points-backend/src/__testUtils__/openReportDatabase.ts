import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import { createCursorCodec } from '@trust-portal/knex-store';
import { InputChecker } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { applyTransition } from '../database/applyTransition';
import { recountPainDays } from '../database/evidenceTallies';
import { recountPains } from '../database/painCounts';
import { PainRow } from '../database/painRows';
import { DefaultReportService } from '../service/DefaultReportService';
import {
  openSampleDatabase,
  sampleNow,
  sampleVocabulary,
} from './openSampleDatabase';

/** Why one pain of the database was closed although nothing proves its cure. */
export const reasonWithoutProof = 'The product is no longer sold.';

/** A voice as reports count it. */
export interface CountedVoice {
  number: number;
  type: string;
  market: string;
  /** The day on which it was said, else received. */
  day: string;
  /** The pains that it is linked to. */
  pains: number[];
}

export interface ReportDatabase {
  knex: Knex;
  pains: PainRow[];
  voices: CountedVoice[];
  /** A pain and what is merged into it. */
  familyOf(number: number): number[];
  createReports(now?: Date): DefaultReportService;
}

/** The sample, and what it lacks: a duplicate, a link that was undone, and a pain closed without proof. */
export async function openReportDatabase(empty: Knex): Promise<ReportDatabase> {
  const { knex, settings } = await openSampleDatabase(empty);
  const silent = settings.silent;
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
    await recountPainDays(tx, [heard.number, duplicate.number]);
    await recountPains(tx, [heard.number, duplicate.number], {
      silent,
      now: sampleNow,
    });
  });

  const pains: PainRow[] = await knex('pain');
  const links = await knex('evidence_link').whereNull('undone_at');
  const voices: CountedVoice[] = (await knex('evidence')).map(row => ({
    number: Number(row.number),
    type: row.type,
    market: row.market,
    day: row.said_on ?? row.received_at.slice(0, 10),
    pains: links
      .filter(link => Number(link.evidence) === Number(row.number))
      .map(link => link.pain),
  }));

  return {
    knex,
    pains,
    voices,
    familyOf: number =>
      pains
        .filter(pain => pain.number === number || pain.merged_into === number)
        .map(pain => pain.number),
    createReports: (now = sampleNow) =>
      new DefaultReportService({
        knex,
        vocabulary: sampleVocabulary,
        checker: new InputChecker({
          vocabulary: sampleVocabulary,
          catalog: { getEntitiesByRefs: async () => ({ items: [] }) },
        }),
        cursors: createCursorCodec(
          'a-secret-of-at-least-thirty-two-characters',
        ),
        clock: () => now,
      }),
  };
}
