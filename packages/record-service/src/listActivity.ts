import { Page } from '@trust-portal/http-contract';
import {
  ActivitySelection,
  ActivityStore,
  CursorCodec,
} from '@trust-portal/knex-store';
import { Activity, ActivityQuery } from '@trust-portal/record-contracts';
import { Knex } from 'knex';

/**
 * A page of the timeline, newest first.
 *
 * @param options.narrow - leaves out what the reader may not see
 * @throws InputError for a cursor of another list or of another filter.
 */
export async function listActivity(options: {
  knex: Knex;
  cursors: CursorCodec;
  query: ActivityQuery;
  narrow?: ActivitySelection['narrow'];
}): Promise<Page<Activity>> {
  const { knex, cursors, query, narrow } = options;
  const { limit, cursor, ...filter } = query;
  const scope = { list: 'activity', ...filter };
  const after = cursors.decode(scope, cursor);
  const { items, last } = await new ActivityStore(knex).list(
    {
      ...filter,
      from: filter.from && asStored(filter.from),
      to: filter.to && asStored(filter.to),
      narrow,
    },
    { limit, after },
  );
  return { items, nextCursor: last && cursors.encode(scope, last) };
}

/** An instant as it is stored, so that it compares as text: the contract takes it without milliseconds too. */
function asStored(instant: string): string {
  return new Date(instant).toISOString();
}
