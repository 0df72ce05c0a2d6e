import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isPostgres,
  KeysetColumn,
  KeysetValue,
} from '@trust-portal/knex-store';
import type {
  EvidenceFilter,
  evidenceSorts,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { parsePainId } from '../pains/painNumber';
import type { EvidenceQuery } from '../permissions/evidenceRules';
import type { EvidenceRow } from './evidenceRows';

/** The voices that somebody may see, when not all. */
export type EvidenceRestriction = PermissionCriteria<EvidenceQuery>;
export type EvidenceSort = (typeof evidenceSorts)[number];

/** Which voices a list, a count or an export is about. */
export interface EvidenceSelection {
  filter: Omit<EvidenceFilter, 'assignee'>;
  /** A person, or `nobody`; `me` was resolved already. */
  assignee?: string;
  /** The text of the filter as a match expression, where it was looked up. */
  match?: string;
  /** The present, by which a clock has run out; instant. */
  now: string;
  restriction?: EvidenceRestriction;
}

/** Filters whose columns `evidence_tally` has too, so that counts need no voices. */
export const tallyFilters = [
  'state',
  'type',
  'channel',
  'market',
  'language',
  'redaction',
  'ground',
] as const;
export type TallyFilter = (typeof tallyFilters)[number];

interface EvidenceOrder {
  order: KeysetColumn[];
  valuesOf(row: EvidenceRow): KeysetValue[];
}

/**
 * The orders of the list; each is that of an index. The order by clock is a queue:
 * it holds only voices that wait for something.
 */
export function evidenceOrder(
  sort: EvidenceSort,
  numberColumn = 'evidence.number',
): EvidenceOrder {
  if (sort === 'clock') {
    return {
      order: [
        { column: 'evidence.next_clock_at', direction: 'asc' },
        { column: 'evidence.number', direction: 'asc' },
      ],
      valuesOf: row => [row.next_clock_at ?? '', Number(row.number)],
    };
  }
  return {
    order: [
      { column: numberColumn, direction: sort === 'newest' ? 'desc' : 'asc' },
    ],
    valuesOf: row => [Number(row.number)],
  };
}

/**
 * The column that orders a list without a search: where a filter has one value PostgreSQL is to read
 * the index of a filter, and so is asked for an order that only these indices have.
 */
export function numberColumnOf(
  db: Knex,
  { filter }: EvidenceSelection,
): string {
  const filtered = tallyFilters.some(
    name => name !== 'ground' && filter[name]?.length === 1,
  );
  return filtered && isPostgres(db)
    ? 'evidence.list_position'
    : 'evidence.number';
}

export interface TallyFilterOptions {
  /** A facet counts without its own filter. */
  except?: TallyFilter;
  /** The filter whose index is to be read; the others are only looked at. */
  leading?: TallyFilter;
}

/** Leaves what the filters on columns of the tally leave. */
export function applyTallyFilters(
  query: Knex.QueryBuilder,
  table: string,
  selection: EvidenceSelection,
  { except, leading }: TallyFilterOptions = {},
): void {
  for (const name of tallyFilters) {
    const values = selection.filter[name];
    if (!values || name === except) continue;
    // One value is an equality, which lets the index of the column give the order as well.
    if (values.length === 1 && leading && leading !== name) {
      // The plus keeps SQLite from the index of this column.
      query.whereRaw('+?? = ?', [`${table}.${name}`, values[0]]);
    } else if (values.length === 1) query.where(`${table}.${name}`, values[0]);
    else query.whereIn(`${table}.${name}`, [...values]);
  }
  const { restriction } = selection;
  if (restriction) {
    query.where(where => applyRestriction(where, table, restriction));
  }
}

/** Leaves the voices of the selection, but for the words that are searched for. */
export function applyEvidenceFilters(
  query: Knex.QueryBuilder,
  db: Knex,
  selection: EvidenceSelection,
  options: { tallyFilters: boolean; leading?: TallyFilter } = {
    tallyFilters: true,
  },
): void {
  const { filter, assignee, now } = selection;
  applyTallyFilters(
    query,
    'evidence',
    options.tallyFilters ? selection : { ...selection, filter: {} },
    { leading: options.leading },
  );

  if (filter.pain) {
    const numbers = filter.pain.map(parsePainId);
    query.whereIn(
      'evidence.number',
      db('evidence_link')
        .select('evidence')
        .whereNull('undone_at')
        .whereIn(
          'pain',
          db('pain')
            .select('number')
            .whereIn('number', numbers)
            .orWhereIn('merged_into', numbers),
        ),
    );
  }
  if (filter.import) query.whereIn('evidence.import_id', filter.import);
  if (assignee === 'nobody') query.whereNull('evidence.assignee');
  else if (assignee) query.where('evidence.assignee', assignee);
  if (filter.overdue === true) query.where('evidence.next_clock_at', '<', now);
  if (filter.overdue === false) {
    query.where(where =>
      where
        .whereNull('evidence.next_clock_at')
        .orWhere('evidence.next_clock_at', '>=', now),
    );
  }
  if (filter.unanswered === true) query.whereNotNull('evidence.next_clock_at');
  if (filter.unanswered === false) query.whereNull('evidence.next_clock_at');
  if (filter.saidFrom) query.where('evidence.said_on', '>=', filter.saidFrom);
  if (filter.saidTo) query.where('evidence.said_on', '<=', filter.saidTo);
}

/** Whether the tally alone can tell how many voices the selection has. */
export function isCountedByTally({
  filter,
  assignee,
}: EvidenceSelection): boolean {
  const others: unknown[] = [
    filter.q || undefined,
    filter.pain,
    filter.import,
    filter.overdue,
    filter.unanswered,
    filter.saidFrom,
    filter.saidTo,
    assignee,
  ];
  return others.every(value => value === undefined);
}

/** Compiles a conditional permission decision to SQL, for voices and for their tally. */
export function applyRestriction(
  where: Knex.QueryBuilder,
  table: string,
  restriction: EvidenceRestriction,
): void {
  if (isAndCriteria(restriction)) {
    restriction.allOf.forEach(part =>
      where.where(inner => applyRestriction(inner, table, part)),
    );
  } else if (isOrCriteria(restriction)) {
    restriction.anyOf.forEach(part =>
      where.orWhere(inner => applyRestriction(inner, table, part)),
    );
  } else if (isNotCriteria(restriction)) {
    where.whereNot(inner => applyRestriction(inner, table, restriction.not));
  } else {
    where.where(`${table}.shareable`, restriction.shareable ? 1 : 0);
  }
}
