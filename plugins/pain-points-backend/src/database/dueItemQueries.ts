import { fromJsonColumn } from '@trust-portal/knex-store';
import {
  DueItem,
  LocalizedText,
  openPainStates,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { formatPainId } from '../pains/painNumber';
import { PainRestriction } from '../permissions/PainGuard';
import { applyRestriction } from './painFilters';

/** Who asks what waits, and on which day. */
export interface DueItemOptions {
  person: string;
  /** The person's own reference and those of the groups. */
  ownership: readonly string[];
  today: string;
  restriction?: PainRestriction;
}

/** So many items of one reason at most: whoever has more does not read on. */
export const maximumPerReason = 50;
/** Days before an interim answer ends on which its owner is told. */
const expiryNotice = 7;

type PainTitleRow = { pain: number; title: string };

/** Remedies with a date that the groups own, else whose pain they own. */
export async function remediesDue(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: Array<PainTitleRow & { due_on: string; owner: string }> =
    await readable(db('chain_item as item'), options)
      .join('pain', 'pain.number', 'item.pain')
      .where({ 'item.type': 'remedy' })
      .whereIn('item.state', ['planned', 'in-progress'])
      .whereNotNull('item.due_on')
      .whereIn('pain.state', [...openPainStates])
      .whereIn(db.raw('coalesce(item.owner, pain.owner)') as never, [
        ...options.ownership,
      ])
      .orderBy(['item.due_on', 'item.id'])
      .limit(maximumPerReason)
      .select(
        'item.pain',
        'item.title',
        'item.due_on',
        db.raw('coalesce(item.owner, pain.owner) as owner'),
      );
  return rows.map(row =>
    painItem(row, 'remedy-due', { dueOn: row.due_on, waitsFor: row.owner }),
  );
}

/** Typed readings that wait, but for those of the caller's own side. */
export async function readingsToConfirm(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: PainTitleRow[] = await readable(db('reading'), options)
    .join('chain_item as measure', 'measure.id', 'reading.measure_id')
    .join('chain_item as remedy', 'remedy.id', 'measure.parent_id')
    .join('pain', 'pain.number', 'reading.pain')
    .where('reading.standing', 'waiting')
    .whereNot('reading.recorded_by', options.person)
    .whereNotIn(db.raw("coalesce(remedy.owner, pain.owner, '')") as never, [
      ...options.ownership,
    ])
    .orderBy(['reading.recorded_at', 'reading.id'])
    .limit(maximumPerReason)
    .select('reading.pain', 'measure.title');
  return rows.map(row =>
    painItem(row, 'reading-to-confirm', { waitsFor: options.person }),
  );
}

/** Proposed interim answers, but for the caller's own. */
export async function answersToApprove(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: Array<PainTitleRow & { valid_until: string }> = await readable(
    db('interim_answer as answer'),
    options,
  )
    .join('pain', 'pain.number', 'answer.pain')
    .where('answer.state', 'draft')
    .where('answer.valid_until', '>=', options.today)
    .whereNot('answer.written_by', options.person)
    .orderBy(['answer.valid_until', 'answer.id'])
    .limit(maximumPerReason)
    .select('answer.pain', 'pain.title', 'answer.valid_until');
  return rows.map(row =>
    painItem(row, 'interim-answer-to-approve', {
      dueOn: row.valid_until,
      waitsFor: options.person,
    }),
  );
}

/** Approved interim answers of the groups' own open pains that end within a week. */
export async function answersThatExpire(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: Array<PainTitleRow & { valid_until: string; owner: string }> =
    await readable(db('interim_answer as answer'), options)
      .join('pain', 'pain.number', 'answer.pain')
      .where('answer.state', 'approved')
      .whereBetween('answer.valid_until', [
        options.today,
        addDays(options.today, expiryNotice),
      ])
      .whereIn('pain.state', [...openPainStates])
      .whereIn('pain.owner', [...options.ownership])
      .orderBy(['answer.valid_until', 'answer.id'])
      .limit(maximumPerReason)
      .select('answer.pain', 'pain.title', 'answer.valid_until', 'pain.owner');
  return rows.map(row =>
    painItem(row, 'interim-answer-expires', {
      dueOn: row.valid_until,
      waitsFor: row.owner,
    }),
  );
}

/** Resolved pains with customers who raised them and have not been told. */
export async function customersToTell(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: Array<PainTitleRow & { owner: string | null }> = await readable(
    db('pain'),
    options,
  )
    .where('pain.state', 'resolved')
    .whereNull('pain.merged_into')
    .whereExists(
      db('evidence_link as link')
        .join('evidence', 'evidence.number', 'link.evidence')
        .whereRaw('link.pain = pain.number')
        .whereNull('link.undone_at')
        .whereNull('link.told_on')
        .whereNotNull('evidence.customer_id')
        .select(db.raw('1')),
    )
    .orderBy(['pain.resolved_at', 'pain.number'])
    .limit(maximumPerReason)
    .select({ pain: 'pain.number' }, 'pain.title', 'pain.owner');
  return rows.map(row =>
    painItem(row, 'customers-to-tell', {
      waitsFor: row.owner ?? options.person,
    }),
  );
}

/** Open pains that nobody owns, the most urgent first. */
export async function painsWithoutOwner(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: PainTitleRow[] = await readable(db('pain'), options)
    .whereNull('pain.owner')
    .whereNull('pain.merged_into')
    .whereIn('pain.state', [...openPainStates])
    .orderBy(['pain.priority', 'pain.number'])
    .limit(maximumPerReason)
    .select({ pain: 'pain.number' }, 'pain.title');
  return rows.map(row =>
    painItem(row, 'pain-without-owner', { waitsFor: options.person }),
  );
}

function readable(
  query: Knex.QueryBuilder,
  { restriction }: DueItemOptions,
): Knex.QueryBuilder {
  if (restriction) query.where(where => applyRestriction(where, restriction));
  return query;
}

function painItem(
  row: PainTitleRow,
  reason: DueItem['reason'],
  rest: Pick<DueItem, 'dueOn' | 'waitsFor'>,
): DueItem {
  const reference = painPointsReference('pain', formatPainId(row.pain));
  return {
    reference,
    reason,
    title: fromJsonColumn<LocalizedText>(row.title),
    path: `/${reference}`,
    ...rest,
  };
}
