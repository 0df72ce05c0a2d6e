import { Knex } from 'knex';
import { typesThatReopen } from '../pains/reopening';

/**
 * Leaves the voices whose customers are told of a cure: they asked for something and can be
 * reached. No praise, no data on trial, nothing erased.
 */
export function whereCustomerCanBeTold(query: Knex.QueryBuilder): void {
  query
    .whereIn('evidence.type', [...typesThatReopen])
    .whereNot('evidence.ground', 'trial-data')
    .whereNull('evidence.erased_at');
}

/** Tells customers apart; a voice of nobody known counts as a customer of its own. */
export const customerKey =
  'coalesce(evidence.customer_id, cast(evidence.number as text))';
