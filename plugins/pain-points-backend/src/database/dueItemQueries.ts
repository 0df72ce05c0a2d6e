import { fromJsonColumn } from '@trust-portal/knex-store';
import {
  DueItem,
  openPainStates,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { addDays } from '../pains/days';
import { formatPainId } from '../pains/painNumber';
import { PainRestriction } from '../permissions/painGuard';
import { applyRestriction } from './painFilters';
import { whereCustomerCanBeTold } from './raisedVoices';

/** Who asks what waits, and on which day. */
export interface DueItemOptions {
  person: string;
  /** The person's own reference and those of the groups. */
  ownership: readonly string[];
  today: string;
  restriction?: PainRestriction;
}

/** So many items of one reason at most: whoever has more goes through its queue, and sees the other reasons here. */
export const maximumPerReason = 25;
/** Days before a remedy is due, or an interim answer ends, from which on it waits for somebody. */
const notice = 14;

type PainTitleRow = { pain: number; title: string };

/** Remedies that are due within two weeks or overdue, of the caller's groups or of their pains. */
export async function remediesDue(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const owner = 'coalesce(item.owner, pain.owner)';
  const rows: Array<PainTitleRow & { due_on: string; owner: string }> =
    await openPains(db('chain_item as item'), 'item.pain', options)
      .where('item.type', 'remedy')
      .whereIn('item.state', ['planned', 'in-progress'])
      .where('item.due_on', '<=', addDays(options.today, notice))
      .whereRaw(...isOneOf(owner, options.ownership))
      .orderBy(['item.due_on', 'item.id'])
      .limit(maximumPerReason)
      .select(
        'item.pain',
        'item.title',
        'item.due_on',
        db.raw(`${owner} as owner`),
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
  const [ownSide, groups] = isOneOf(
    "coalesce(remedy.owner, pain.owner, '')",
    options.ownership,
  );
  const rows: PainTitleRow[] = await openPains(
    db('reading'),
    'reading.pain',
    options,
  )
    .join('chain_item as measure', 'measure.id', 'reading.measure_id')
    .join('chain_item as remedy', 'remedy.id', 'measure.parent_id')
    .where('reading.standing', 'waiting')
    .whereNot('reading.recorded_by', options.person)
    .whereRaw(`NOT ${ownSide}`, groups)
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
  const rows: Array<PainTitleRow & { valid_until: string }> = await openPains(
    db('interim_answer as answer'),
    'answer.pain',
    options,
  )
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

/** Approved interim answers that end within two weeks: the caller's own, and those of the groups' pains. */
export async function answersThatExpire(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const { person, ownership, today } = options;
  const rows: Array<
    PainTitleRow & { valid_until: string; owner: string | null }
  > = await openPains(db('interim_answer as answer'), 'answer.pain', options)
    .where('answer.state', 'approved')
    .whereBetween('answer.valid_until', [today, addDays(today, notice)])
    .where(where =>
      where
        .where('answer.written_by', person)
        .orWhereIn('pain.owner', [...ownership]),
    )
    .orderBy(['answer.valid_until', 'answer.id'])
    .limit(maximumPerReason)
    .select('answer.pain', 'pain.title', 'answer.valid_until', 'pain.owner');
  return rows.map(row =>
    painItem(row, 'interim-answer-expires', {
      dueOn: row.valid_until,
      waitsFor:
        row.owner !== null && ownership.includes(row.owner)
          ? row.owner
          : person,
    }),
  );
}

/** Resolved pains with customers who raised them, or a duplicate of them, and have not been told. */
export async function customersToTell(
  db: Knex,
  options: DueItemOptions,
): Promise<DueItem[]> {
  const rows: Array<PainTitleRow & { owner: string | null }> = await readable(
    db('pain'),
    options,
  )
    .whereNotNull('pain.resolved_at')
    .whereNull('pain.merged_into')
    .where(where =>
      where
        .whereExists(untoldLinks(db).whereRaw('link.pain = pain.number'))
        .orWhereExists(
          untoldLinks(db)
            .join('pain as duplicate', 'duplicate.number', 'link.pain')
            .whereRaw('duplicate.merged_into = pain.number'),
        ),
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

/** Links to voices whose customers can be told of a cure and were not. */
function untoldLinks(db: Knex): Knex.QueryBuilder {
  const query = db('evidence_link as link')
    .join('evidence', 'evidence.number', 'link.evidence')
    .whereNull('link.undone_at')
    .whereNull('link.told_on')
    .select(db.raw('1'));
  whereCustomerCanBeTold(query);
  return query;
}

/** Rows that belong to a pain that somebody still works on and the caller may read. */
function openPains(
  query: Knex.QueryBuilder,
  column: string,
  options: DueItemOptions,
): Knex.QueryBuilder {
  return readable(query.join('pain', 'pain.number', column), options)
    .whereIn('pain.state', [...openPainStates])
    .whereNull('pain.merged_into');
}

function readable(
  query: Knex.QueryBuilder,
  { restriction }: DueItemOptions,
): Knex.QueryBuilder {
  if (restriction) query.where(where => applyRestriction(where, restriction));
  return query;
}

/** Whether an expression is one of the values; never, when there are none. */
function isOneOf(
  expression: string,
  values: readonly string[],
): [sql: string, bindings: string[]] {
  const places = values.map(() => '?').join(', ') || 'NULL';
  return [`coalesce(${expression} IN (${places}), false)`, [...values]];
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
