import {
  Clock,
  insertTogether,
  isPostgres,
  nextNumber,
} from '@trust-portal/knex-store';
import {
  Kind,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { searchTextsOf } from '../pains/searchTexts';
import { recordActivity } from './activity';
import { NewPain, newPainRecord, newPainRows } from './newPain';
import { PainRecord } from './painRows';
import { searchInsert } from './painSearch';

type Numbers = Record<'pain' | 'activity', number | string>;

/** The numbers of the rows that a report writes. */
function numbersOf(db: Knex): Record<keyof Numbers, Knex.Raw> {
  return {
    pain: nextNumber(db, 'pain'),
    activity: nextNumber(db, 'activity'),
  };
}

/**
 * What another select may bring along for {@link reportPain}: the numbers on PostgreSQL, which saves
 * a way to the server and back; nothing on SQLite, where they hold inside the transaction only.
 */
export function numbersInAdvance(
  db: Knex,
): Partial<Record<keyof Numbers, Knex.Raw>> {
  // A report that is refused afterwards leaves a gap, as one that fails always did.
  return isPostgres(db) ? numbersOf(db) : {};
}

/** Writes a new pain with all that belongs to it: what filters and searches look at, timeline, outbox. */
export async function reportPain(
  db: Knex,
  report: { pain: NewPain; kind?: Kind; numbers: Partial<Numbers> },
  options: { clock: Clock },
): Promise<PainRecord> {
  const { pain, kind } = report;
  const numbers: Numbers = {
    ...(isPostgres(db) ? {} : await db.select(numbersOf(db)).first()),
    ...report.numbers,
  };
  const number = Number(numbers.pain);
  const record = newPainRecord(number, pain);
  const activity = recordActivity.rowsOf(
    Number(numbers.activity),
    {
      actor: pain.reportedBy,
      record: painPointsReference('pain', record.id),
      action: 'pain-reported',
      details: {
        kindId: pain.kindId,
        priority: pain.priority,
        ...(pain.owner !== undefined && { owner: pain.owner }),
      },
    },
    options,
  );
  await insertTogether(db, [
    ...newPainRows(number, pain),
    searchInsert(
      db,
      number,
      searchTextsOf({ ...pain, kind, painId: record.id, chain: [] }),
    ),
    ...activity,
  ]);
  return record;
}
